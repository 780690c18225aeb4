// Chinese, for the words that name kinds of things.

import type {
  AssessmentKind,
  Basis,
  CalendarView,
  DeadlineGroupName,
  EventKind,
  OccurrenceKind,
  PolicyKind,
  Role,
  SessionKind,
} from "../../api/generated/commands";

export const sessionKind: Record<SessionKind, string> = {
  lecture: "讲课",
  guest: "客座讲座",
  lab: "实验课",
  recitation: "习题课",
  presentation: "课堂报告",
  review: "复习课",
  exam: "考试",
};
export const assessmentKind: Record<AssessmentKind, string> = {
  homework: "作业",
  project: "项目",
  paper: "论文",
  quiz: "小测验",
  exam: "考试",
  presentation: "课堂报告",
  reading: "阅读",
  other: "作业",
};
export const eventKind: Record<EventKind, string> = {
  class: "课",
  presentation: "课堂报告",
  no_class: "停课",
  exam: "考试",
  due: "截止",
  release: "发布",
  other: "其他",
};
export const role: Record<Role, string> = {
  instructor: "教师",
  assistant: "助教",
  staff: "工作人员",
};
export const policyKind: Record<PolicyKind, string> = {
  late: "迟交",
  ai: "AI 使用",
  attendance: "出勤",
  prerequisites: "先修要求",
  integrity: "学术诚信",
  work: "合作",
  tentative: "可能变动",
  description: "课程介绍",
  materials: "材料",
  other: "其他",
};
export const basis: Record<Basis, string> = {
  stated: "原文",
  derived: "推算",
  assumed: "推定",
  mine: "你的",
};
export const view: Record<CalendarView | "term", string> = {
  day: "日",
  week: "周",
  month: "月",
  term: "学期",
  agenda: "列表",
};
export const entryKind: Record<OccurrenceKind, string> = {
  class: "课程",
  office_hour: "答疑",
  deadline: "截止日期",
  exam: "考试",
  block: "我的时间段",
  my_date: "我的日期",
  day_off: "停课日",
};
export const group: Record<DeadlineGroupName, string> = {
  overdue: "已逾期",
  today: "今天",
  week: "未来七天",
  later: "以后",
  undated: "日期待定",
  done: "已完成",
};
export const field: Record<string, string> = {
  code: "代码",
  title: "标题",
  term: "学期",
  timezone: "时区",
  first_day: "第一天",
  last_day: "最后一天",
  kind: "类型",
  session_kind: "内容",
  days: "星期",
  day: "星期",
  start: "从",
  end: "到",
  location: "地点",
  section: "班",
  who: "谁",
  name: "姓名",
  role: "角色",
  email: "邮箱",
  url: "网址",
  label: "名称",
  text: "页面原文",
  date: "日期",
  end_date: "最后一天",
  time: "时间",
  end_time: "到",
  number: "编号",
  week: "周",
  weight: "占比（%）",
  count: "等分",
  drop_lowest: "去掉最低",
  extra_credit: "附加分",
  rule: "规则",
  readings: "阅读",
  materials: "讲义和幻灯片",
  late_days: "迟交日",
  points: "分数",
  dates: "在这些天",
  letters: "等级成绩",
};
