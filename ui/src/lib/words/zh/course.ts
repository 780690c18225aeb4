// Chinese, for the page of a course.

import { number } from "../numbers";
import { plural } from "../plural";

const some = plural("zh");

export const course = {
  tabs: {
    schedule: "日程",
    deadlines: "截止日期",
    people: "人员",
    grading: "评分",
    policies: "规则",
    links: "链接",
    sources: "文档",
  },
  tabsLabel: "课程页面的部分",
  progress: (done: number, total: number) => `已完成 ${done}/${total}`,
  columns: {
    attended: "到课",
    reviewed: "复习",
    date: "日期",
    number: "序号",
    topic: "主题",
    week: "周",
    materials: "材料",
    readings: "阅读",
  },
  attended: (topic: string) => `我去了：${topic}`,
  reviewed: (topic: string) => `复习过：${topic}`,
  read: (label: string) => `已读：${label}`,
  today: "今天",
  noClass: "停课",
  meets: "上课",
  officeHours: "答疑",
  otherHours: "团队答疑",
  next: (when: string) => `下次 ${when}`,
  weight: (weight: string) => `${number(weight)} %`,
  sum: (sum: string) => `各项占比共 ${number(sum)}，满分 100 %。`,
  letters: "等级成绩，起点",
  lateDays: (count: number) => `可用 ${some(count, { other: "个迟交日" })}`,
  noSchedule: "页面没有逐次列出课程。",
  noDeadlines: "页面没有截止日期。",
  noPeople: "页面没有写人员。",
  noGrading: "页面没有写评分。",
  noPolicies: "页面没有写规则。",
  noLinks: "页面没有链接。",
  noSources: "没有保存文档。",
  view: "查看文字",
  imported: (on: string) => `导入于 ${on}`,
  export: "导出这门课…",
  remove: "移除这门课",
  zone: (zone: string) => `时间按 ${zone}`,
};
