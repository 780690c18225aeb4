// Chinese, for the settings.

import { plural } from "../plural";

const some = plural("zh");

export const settings = {
  title: "设置",
  contents: "目录",
  look: "外观",
  theme: "主题",
  system: "跟随系统",
  light: "浅色",
  dark: "深色",
  language: "语言",
  firstDay: "一周从哪天开始",
  clock: "时钟",
  h12: "12 小时",
  h23: "24 小时",
  zoom: "文字大小",
  percent: (percent: number) => `${percent} %`,
  reminders: "提醒",
  server: (server: string) => `由 ${server} 显示。`,
  noServer: "这台电脑没有通知服务响应，提醒只能显示在这个窗口里。",
  test: "立即测试",
  next: "接下来的提醒",
  nextNone: "没有计划。",
  recent: "已经提醒的",
  recentNone: "还没有提醒过。",
  states: {
    planned: "计划中",
    fired: "已提醒",
    missed: "错过",
    snoozed: "稍后提醒",
    waiting: "等待中",
    cancelled: "已取消",
  } as Record<string, string>,
  export: "日历文件",
  exportText:
    "把所有课程、答疑、考试和截止日期写入一个文件，供其他日历程序使用。文件是今天的快照：有变动后请重新导出再导入；已有日程会更新，不会重复。",
  exportTerm: "把学期导出为日历文件…",
  exported: (events: number, path: string) =>
    `已将 ${some(events, { other: "个日程" })}写入 ${path}`,
  about: "关于",
  version: "版本",
  zoneData: "时区数据",
  dataFile: "所有数据保存在",
  local: "没有账户，没有云，任何内容都不会离开这台电脑。",
};
