// Chinese, for the frame around every screen.

import { action, also, home } from "./actions";

export const places = {
  today: "今天",
  calendar: "日历",
  deadlines: "截止日期",
  grades: "成绩",
  plan: "计划",
  progress: "进度",
  import: "导入",
  settings: "设置",
  label: "位置",
  courses: "课程",
  dueThisWeek: (count: number) => `本周 ${count} 项截止`,
  week: (week: number, weeks: number) => `第 ${week} 周，共 ${weeks} 周`,
  courseProgress: (done: number, total: number) => `已完成 ${done}/${total}`,
  shown: (code: string) => `在日历中显示 ${code}`,
  anything: "一切",
  keys: "快捷键",
  add: "添加",
  newCourse: "新建课程",
  fold: "折叠",
  unfold: "展开",
  skip: "跳到内容",
  otherTerms: "其他学期",
};
export const notice = {
  spoken: "Semestra 现在使用中文",
  label: "刚刚发生的事",
  undo: "撤销",
  redo: "重做",
  undone: (what: string) => what,
};
export const failure = {
  title: "Semestra 无法继续",
  again: "重试",
  unexpected: "窗口出了问题。已保存的内容不会丢失。",
};
export const welcome = {
  title: "你的学期从一个页面开始",
  text: "拖入你已有的教学大纲或课程页面。保存之前，你会看到每个日期和写着它的那句话。",
  sample: "看看示例学期",
  sampleText: "只想看看？三门虚构的课程展示学期的样子；撤销即可去掉。",
  or: "或",
};
export const search = {
  title: "查找一切，执行一切",
  placeholder: "主题、截止、人员、规则，或要做的事…",
  none: (text: string) => `没有找到“${text}”。`,
  hint: "所有课程的主题、截止、阅读、规则、人员、链接和文档，以及你能做的一切。",
  results: "查找结果",
  open: "打开",
  openPlace: "文档中的原文",
  nowhere: "没有文档写到它。",
  add: (text: string) => `添加“${text}”`,
  withWhat: (title: string, what: string) => `${title}：${what}`,
  group: {
    recent: "最近使用",
    action: "操作",
    course: "课程",
    session: "课程",
    assessment: "截止日期",
    reading: "阅读",
    person: "人员",
    policy: "规则",
    link: "链接",
    block: "我的时间",
    source: "文档",
    add: "添加",
  },
};
export const keys = {
  title: "快捷键",
  home,
  names: action,
  also,
  entries: "在日历条目之间",
  enter: "打开",
  deadlines: "在截止日期列表中",
  list: {
    move: "上下移动",
    tick: "完成或未完成",
    open: "在列表旁打开",
    select: "选择",
    selectMore: "选到那里",
    selectAll: "全选",
  },
};
export const source = {
  title: (name: string) => name,
  label: "文档文字",
};

/** What stands on the keys of a keyboard. */
export const keyNames = {
  space: "空格",
  enter: "回车",
  mod: "Ctrl",
  shift: "Shift",
  escape: "Esc",
  delete: "Del",
};
