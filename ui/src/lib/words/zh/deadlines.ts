// Chinese, for the list of deadlines.

import type { AssessmentKind } from "../../api/generated/commands";
import { number } from "../numbers";
import type { DeadlineGroupName } from "../../api/generated/commands";

export const deadlines = {
  title: "截止日期",
  group: {
    overdue: "已逾期",
    today: "今天",
    week: "未来七天",
    later: "以后",
    undated: "日期待定",
    done: "已完成",
  } satisfies Record<DeadlineGroupName, string>,
  done: (title: string) => `已完成：${title}`,
  empty: "没有要交的。",
  emptyText: "你导入的课程的截止日期会列在这里。",
  official: (date: string) => `官方：${date}`,
  mine: (date: string) => `你的：${date}`,
  worth: (worth: string) => `占 ${number(worth)} %`,
  still: (percent: number) => `还剩 ${percent} %`,
  steps: (done: number, all: number) => `${done}/${all} 步`,
  opens: (when: string) => `${when} 开放`,
  about: (length: string) => `约 ${length}`,
  grouped: "分组",
  grouping: { time: "次", course: "课程", kind: "类型" },
  sorted: "排序",
  sorting: { time: "次", worth: "占比", course: "课程" },
  kinds: {
    homework: "作业",
    project: "项目",
    paper: "论文",
    quiz: "小测验",
    exam: "考试",
    presentation: "课堂报告",
    reading: "阅读",
    other: "其他作业",
  } satisfies Record<AssessmentKind, string>,
  select: (title: string) => `选择 ${title}`,
  selected: (count: number) => `已选 ${count} 项`,
  selection: "对所有选中项",
  allDone: "已完成",
  allNotDone: "未完成",
  allMyDate: "我的日期…",
  allNoDate: "移除我的日期",
  leave: "取消选择",
  myDateOf: (count: number) => `为 ${count} 项截止设置我的日期`,
  setAll: "设置",
};
