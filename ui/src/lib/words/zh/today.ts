// Chinese, for the day plan.

import type { DayKind } from "../../api/generated/commands";
import { number } from "../numbers";

const list = (parts: (string | null)[]) =>
  parts.filter((part) => part !== null).join(", ");

export const today = {
  title: "今天",
  kind: {
    free: () => "今天没有课。",
    off: () => "今天没有课。",
    weekend: () => "没有课：今天是周末。",
    before: (term: string, begins: string) => `${term} 于 ${begins} 开始。`,
    over: (term: string) => `${term} 已结束。请为下一学期导入课程页面。`,
  } satisfies Record<
    Exclude<DayKind, "class">,
    (term: string, begins: string) => string
  >,
  offFor: (courses: string, why: string) => `${courses}: ${why}`,
  nextClass: "下一节课",
  onNow: "正在进行",
  noClass: "未来三周没有课了。",
  beginsIn: (length: string) => `${length}后`,
  endsIn: (length: string) => `还剩 ${length}`,
  then: (what: string, when: string) => `然后 ${what}，${when}`,
  line: "今天的时间线",
  now: "现在",
  day: "今天",
  dayEmpty: "今天没有定时的安排。",
  free: (length: string) => `空闲 ${length}`,
  fits: (what: string) => `够做 ${what}`,
  start: (what: string) => `可以开始 ${what}`,
  there: (what: string) => `我去了：${what}`,
  nextUp: "接下来",
  nextUpEmpty: "未来三周没有要交的。",
  reason: (why: {
    due: string;
    worth: string | null;
    needed: string | null;
    about: boolean;
    free: string | null;
    tight: boolean;
  }) =>
    list([
      why.due,
      why.worth === null ? null : `占 ${why.worth} %`,
      why.needed === null
        ? "所有步骤已完成"
        : `${why.about ? "约 " : ""}需要 ${why.needed}`,
      why.needed === null || why.free === null
        ? null
        : why.tight
          ? `之前只有 ${why.free} 空闲`
          : `之前有 ${why.free} 空闲`,
    ]),
  due: (when: string) => `${when} 截止`,
  yours: (when: string) => `你的日期是 ${when}`,
  lateUntil: (when: string) => `已逾期，${when} 扣得更多`,
  late: "逾期",
  worthStill: (left: string, worth: string) => `还可得 ${left}/${worth}`,
  freeHint: "空闲时间是 8 点到 22 点之间除去课程和你的时间段。",
  more: (count: number) => `所有截止日期（近期还有 ${count} 项）`,
  all: "所有截止日期",
  steps: "今天的步骤",
  missedYesterday: "昨天错过的？",
  missedSince: (day: string) => `${day}以来错过的？`,
  wasThere: "我去了",
  done: "已完成",
  later: (when: string) => `之后：${when}`,
  gone: (when: string) => `${when} 已截止`,
  slipped: (when: string) => `你的日期是 ${when}`,
  overdue: "已逾期",
  overdueMore: (count: number) => `还有 ${number(count)} 项已逾期`,
  undated: "日期仍待定",
  undatedText: "设置自己的日期以便提醒。",
  pin: (what: string) => `${what} 的我的日期`,
  set: "设置",
  showAll: (count: number) => `显示全部 ${count} 项`,
};
