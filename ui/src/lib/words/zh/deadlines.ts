// Chinese, for the list of deadlines.

import { number } from "../numbers";
import { group } from "./kinds";

export const deadlines = {
  title: "截止日期",
  group,
  done: (title: string) => `已完成：${title}`,
  empty: "没有要交的。",
  emptyText: "你导入的课程的截止日期会列在这里。",
  overdue: "逾期",
  mine: (date: string) => `你的：${date}`,
  worth: (worth: string) => `占 ${number(worth)}`,
  show: (count: number) => `显示 ${count} 项`,
  hide: "隐藏",
};
