//! German.

use super::{Written, of_region};
use crate::Region;

pub(super) fn written(region: Option<Region>) -> &'static Written {
    of_region(region, &[("AT IT", &AUSTRIAN)], &GERMAN)
}

static GERMAN: Written = Written {
    weekdays: ["Mo.", "Di.", "Mi.", "Do.", "Fr.", "Sa.", "So."],
    months: [
        "Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.",
        "Dez.",
    ],
    date: |weekday, day, month| format!("{weekday}, {day}. {month}"),
    halves: ["AM", "PM"],
    twelve: |time, half| format!("{time} {half}"),
    colon: ":",
    hours: ["\u{a0}Std."; 2],
    minutes: ["\u{a0}Min."; 2],
};

static AUSTRIAN: Written = Written {
    months: [
        "Jän.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sep.", "Okt.", "Nov.",
        "Dez.",
    ],
    ..GERMAN
};
