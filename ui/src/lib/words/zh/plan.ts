// Chinese, for the plan of the week, the room before deadlines, what can still be saved, and the timer.

import type { Stage } from "../../api/generated/commands";
import { number } from "../numbers";

export const plan = {
  title: "计划",
  parts: "计划的各部分",
  tabs: { week: "本周", room: "余量", recovery: "补救" },
  intro:
    "Semestra 在课程、你自己的时间和睡眠之间寻找空闲，并建议何时学习，最早截止的在前。在你采纳之前，什么都不会保存。",
  propose: "安排我的一周",
  again: "重新安排",
  reach: "安排多久",
  weeks: (count: number) => `${number(count)} 周`,
  proposed: (blocks: number, length: string, until: string) =>
    `建议了 ${number(blocks)} 个时间段，共 ${length}，到 ${until} 为止。`,
  inPlaceOf: (blocks: number) =>
    `${number(blocks)} 个未固定的时间段为它们让位。`,
  nothingProposed: "所有需要时间的事都安排好了，没有可建议的了。",
  acceptAll: "全部采纳",
  leave: "放弃",
  accept: (what: string, when: string) => `采纳：${what}，${when}`,
  ghost: "建议",
  proposedFor: (when: string) => `建议时间：${when}`,
  unusual: "不在你偏好的时间内",
  days: "逐日",
  noneOnDays: "还没有学习时间段。",
  pin: (what: string) => `固定 ${what}`,
  pinned: "已固定",
  pinHint: "固定的时间段在重新安排其余部分时保持不动。",
  used: (length: string) => `其中学习了 ${length}`,
  short: "排不下的",
  missing: (length: string) => `还差 ${length}`,
  missed: "过去了没有用上",
  missedHint: "说说你其实做了哪些；其余的可以重新排到接下来几天。",
  didIt: "我做了",
  forWhat: (what: string) => `我做了：${what}`,
};

export const room = {
  text: "在之前到期的事也都完成的前提下，每项还能多花多少时间。",
  due: "截止",
  needed: "还需要",
  spare: "余量",
  tight: "没有余量",
  undated: (what: string) => `没有日期，未计入：${what}`,
  none: "接下来没有需要时间的事。",
  noneText: "有日期的截止事项会列在这里，直到完成。",
  plan: "安排我的一周",
};

export const recovery = {
  text: "糟糕的一周之后：什么还能得分、代价是什么，以及重新安排的一切。",
  none: "没有逾期的事。",
  noneText: "一旦有事拖延，这里会显示还能挽回什么。",
  open: "还值得交",
  lost: "已不能得分",
  passed: "已举行但未标记",
  passedText: "标记你参加过或交过的。",
  offers: "用迟交日就排得下",
  spend: (days: number) => `使用 ${number(days)} 个迟交日`,
  spread: "一切重新安排",
  see: "在一周里查看",
  nothingToSpread: "没有需要安排的。",
  done: "已交",
};

export const timer = {
  label: "计时",
  start: (what: string) => `为 ${what} 计时`,
  startShort: "开始计时",
  runs: "正在计时",
  stop: "停止",
  stopFor: (what: string) => `停止为 ${what} 计时`,
  drop: "丢弃",
  forgotten: "你是什么时候停下的？",
  stopped: "停于",
  day: "日期",
  log: "记下",
};

export const stage = {
  title: "进展",
  names: {
    notStarted: "未开始",
    inProgress: "进行中",
    submitted: "已提交",
    graded: "已评分",
  } satisfies Record<Stage, string>,
  short: {
    notStarted: "尚未开始",
    inProgress: "正在进行",
    submitted: "已经提交",
    graded: "已经评分",
  } satisfies Record<Stage, string>,
  graded: "已录入分数，因此算作已评分。",
  missed: "我缺席了",
  excused: "我请了假",
};

export const pack = {
  hand: "交给同学…",
  written: (path: string) => `不含你个人内容的课程已写入 ${path}`,
};
