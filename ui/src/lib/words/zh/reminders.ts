// Chinese, for reminders: whether they come, what came, what was missed.

import { plural } from "../plural";

const some = plural("zh");

export const reminders = {
  withButtons: "通知上有按钮，可以完成或推迟。",
  withoutButtons: "通知上没有按钮，请在这个窗口里处理提醒。",
  forgets: "没看到的通知不会保留；错过的提醒列在“今天”里。",
  stopped: "现在没有程序在看时间，所以不会有提醒。请重新打开 Semestra。",
  autostart: "登录时启动，不开窗口",
  autostartWhy:
    "只有 Semestra 在运行时才会提醒。登录时启动后，它在托盘里等着，从那里提醒你。",
  noAutostart: "这里无法得知 Semestra 是否在登录时启动。",
  unserved: "这里没有程序显示通知",
  pausedUntil: (when: string) => `提醒已暂停到 ${when}`,
  hour: "暂停 1 小时",
  tomorrow: "暂停到明天",
  resume: "恢复提醒",
  missed: (count: number) => some(count, { other: "条你不在时的提醒" }),
  gone: "已经来不及了。",
  open: "打开",
  done: "完成",
  putOff: "推迟",
  snooze: {
    quarter: "15 分钟",
    hour: "1 小时",
    evening: "今晚",
    morning: "明早",
  },
  putAway: "全部收起",
};
