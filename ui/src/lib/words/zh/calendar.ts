// Chinese, for the calendar.

import { number } from "../numbers";
import { plural } from "../plural";

const some = plural("zh");

export const calendar = {
  previous: "往前",
  next: "往后",
  today: "今天",
  print: "打印",
  filter: "筛选",
  filtered: (shown: number, all: number) => `${shown}/${all} 类`,
  filterLabel: "在日历中显示",
  views: "显示范围",
  weekFrom: (day: string) => `${day}起的一周`,
  termWeek: (week: number, weeks: number) =>
    `学期第 ${week} 周，共 ${weeks} 周`,
  termWeeks: (first: number, last: number, weeks: number) =>
    `学期第 ${first}–${last} 周，共 ${weeks} 周`,
  due: "截止",
  worth: (worth: string) => `占 ${number(worth)} %`,
  office: "答疑",
  officeOf: (who: string) => `${who}，答疑`,
  exam: "考试",
  cancelled: "已取消",
  done: "已完成",
  more: (count: number) => `还有 ${count} 项`,
  showDay: (day: string) => `${day}：查看当天`,
  plus: (count: number) => `+${count}`,
  fewer: "收起",
  noClass: (title: string, codes: string) => `${title}（${codes}）`,
  onlyFor: (codes: string) => `仅 ${codes}`,
  block: "我的时间",
  newBlock: "新时间段",
  myDate: "我的日期",
  myDateOf: (title: string) => `${title}，我的日期`,
  movedFrom: (when: string) => `原定于${when}`,
  held: (what: string, when: string) => `${what}：${when}`,
  weekHead: "周",
  load: ["空闲", "轻松", "一般", "忙", "很忙"],
  weekAsks: (works: number, worth: string | null, classHours: number) => {
    const due = some(works, { other: "项截止" });
    const hours = some(classHours, { other: "小时课" });
    return worth === null
      ? `${due}，${hours}`
      : `${due}，占 ${number(worth)}，${hours}`;
  },
  termCut: "这个学期很长；只显示今天前后 60 周。",
  weeksOf: (weeks: number) => some(weeks, { other: "周" }),
  otherTerm: "哪个学期",
  noTerm: "还没有学期。",
  weekNumber: (week: number) => `第 ${week} 周`,
  allDay: "全天",
  here: "本地",
  otherHours: (zone: string, minutes: number) =>
    `${zone} ${minutes > 0 ? "+" : "−"}${Math.abs(minutes) / 60} 小时`,
  empty: "这四周没有安排。",
  emptyAfter: "往后看看，或再导入一门课程。",
  label: "日历",
  grid: "日历网格",
};
