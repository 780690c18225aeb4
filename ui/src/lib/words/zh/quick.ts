// Chinese, for adding with one typed line.

import type { QuickKind, QuickMissing } from "../../api/generated/commands";

export const quick = {
  title: "一行添加",
  label: "什么、何时、哪门课",
  placeholder: "HW2 fri 5pm #18-789",
  kinds: "这是什么",
  kind: {
    deadline: "截止日期",
    block: "我的时间",
    officeHour: "答疑",
    reading: "阅读",
  } satisfies Record<QuickKind, string>,
  course: "课程",
  noCourse: "无课程",
  day: "日期",
  add: "添加",
  another: "添加并继续",
  preview: "将会添加",
  hint: "像说话一样用英文写：",
  examples: [
    "HW2 fri 5pm #18-789",
    "midterm feb 13 9:30",
    "gym every tue thu 7-8am until may 1",
    "read ch. 3 before wed class",
  ],
  due: (when: string) => `${when} 截止`,
  every: (days: string, until: string) => `每${days}，到${until}`,
  before: (topic: string, when: string) =>
    topic ? `“${topic}”之前，${when}` : `课前，${when}`,
  forClass: (topic: string, when: string) =>
    topic ? `为“${topic}”，${when}` : `为课程，${when}`,
  wholeDay: "全天",
  takes: (minutes: number) =>
    minutes % 60 === 0 ? `${minutes / 60} 小时` : `${minutes} 分钟`,
  remark: {
    noDay: "没有找到日期：日期待定。",
    noSuchDay: "没有这一天。",
    severalDays: "有多个日期；取第一个。",
    severalHours: "有多个时间；取第一个。",
    past: "那已经过去了。",
    otherWeekday: (day: string) => `那天是${day}。`,
    order: (day: string) => `理解为 ${day}。`,
    half: (hour: string) => `理解为 ${hour}。`,
    oneHour: "没写结束时间：按一小时。",
    untilTermEnd: "没写最后一天：到学期末。",
    everyWeek: "不支持隔周：按每周。",
    next: (day: string) => `“Next” 理解为 ${day}。`,
    onlyCourse: "归入你唯一的课程。",
    unknownCourse: (said: string) => `没有叫“${said}”的课程。`,
    severalCourses: (codes: string) => `有几门课都这样叫：${codes}。`,
    noClass: "那时没有课。",
  },
  missing: {
    title: "还请写出名称。",
    course: "哪门课？请写代码，例如 #18-789，或直接选择。",
    day: "哪一天？请写 “fri” 或 “feb 13”，或直接选择。",
    hour: "从几点到几点？请写 4-5。",
    until: "重复到哪天？请写 “until may 1”。",
    class: "没有找到对应的课。请改选“截止日期”。",
  } satisfies Record<QuickMissing, string>,
};
