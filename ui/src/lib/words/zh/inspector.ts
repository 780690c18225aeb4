// Chinese, for the pane beside the work.

import { number } from "../numbers";

export const inspector = {
  label: "详情",
  official: "官方",
  movedTo: (when: string) => `顺延至 ${when}`,
  afterOfficial: (days: number) =>
    days > 0
      ? `你的日期在官方日期之后，晚 ${number(days)} 天`
      : "你的日期在官方日期之后（同一天）",
  when: "时间",
  next: "下次",
  mine: "我的日期",
  setMine: "设置",
  clearMine: "清除",
  noMine: "无；以官方日期为准",
  worth: "占比",
  points: (worth: string) => `占总评 ${number(worth)} 分`,
  place: "地点",
  counts: "计入",
  handedOut: "发布",
  reminds: "提醒",
  read: "阅读",
  marks: "当天",
  number: "课次",
  numbered: (count: number) => `第 ${count} 次`,
  week: "页面上的周次",
  materials: "材料",
  assumed: "时间为推定",
  stands: "出处",
  show: "在页面中查看",
  pageSays: "页面写着",
  imported: (name: string, line: number | null, on: string) =>
    line === null
      ? `${name} · 导入于 ${on}`
      : `${name}，第 ${line} 行 · 导入于 ${on}`,
  done: "已完成",
  notDone: "未完成",
  attended: "我去了",
  reviewed: "复习过",
  graded: "查看其中计分的内容",
  doneAt: "已完成",
};
