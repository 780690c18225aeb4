// Chinese, for blocks of the student's own time and for what is moved or called off.

export const block = {
  title: "做什么",
  day: "日期",
  lastDay: "最后一天",
  from: "从",
  until: "到",
  allDay: "全天",
  repeats: "每周重复",
  repeatDays: "在这些天",
  repeatsUntil: "直到",
  course: "课程",
  noCourse: "无",
  place: "地点",
  note: "备注",
  save: "保存",
  make: "新建我的时间段",
  dayOff: "改为停课日……",
  remove: "移除",
  removeAll: "全部移除",
  onlyThis: "只有这一次",
  allOfThem: "全部",
};

export const moving = {
  title: "要移动吗？",
  only: (what: string, when: string) =>
    `只移动这一次吗？${what}在你的日历里移到${when}；课程页面保持不变。`,
  series: (what: string) => `${what}每周重复。你指的是哪些？`,
  yes: "移动这一次",
  removal: "要移除吗？",
};

export const takesPlace = {
  label: "是否进行",
  planned: "原计划",
  now: "现在",
  moved: "我改期了",
  calledOff: "我取消了",
  byCourse: "课程已取消这次。",
  asPlanned: "恢复原计划",
  callOff: "取消这次",
  itMoved: "已改期…",
  day: "移到",
  from: "从",
  until: "到",
  room: "教室",
  save: "就在那时进行",
};
