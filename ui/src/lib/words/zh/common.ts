// Chinese, for what every screen says.

import type { Common } from "../compose";

export const common: Common = {
  direction: "ltr",
  endOfDay: "当天结束",
  noDateYet: "日期待定",
  noDay: "未选日期",
  noTime: "未给时间",
  timeOf: (label: string) => `时间：${label}`,
  close: "关闭",
  cancel: "取消",
};
