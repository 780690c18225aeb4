//! Chinese.

use super::Written;

pub(super) static WRITTEN: Written = Written {
    weekdays: ["周一", "周二", "周三", "周四", "周五", "周六", "周日"],
    months: [
        "1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月",
    ],
    date: |weekday, day, month| format!("{month}{day}日{weekday}"),
    halves: ["上午", "下午"],
    twelve: |time, half| format!("{half}{time}"),
    colon: ":",
    hours: ["\u{a0}小时"; 2],
    minutes: ["\u{a0}分钟"; 2],
};
