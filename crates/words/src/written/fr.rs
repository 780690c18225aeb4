//! French.

use super::{Written, of_region};
use crate::Region;

pub(super) fn written(region: Option<Region>) -> &'static Written {
    let ways = [("CA", &CANADIAN), ("MA", &MOROCCAN)];
    of_region(region, &ways, &FRENCH)
}

static FRENCH: Written = Written {
    weekdays: ["lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."],
    months: [
        "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.",
        "déc.",
    ],
    date: |weekday, day, month| format!("{weekday} {day} {month}"),
    halves: ["AM", "PM"],
    twelve: |time, half| format!("{time} {half}"),
    colon: ":",
    hours: ["\u{a0}h"; 2],
    minutes: ["\u{a0}min"; 2],
};

static CANADIAN: Written = Written {
    months: [
        "janv.", "févr.", "mars", "avr.", "mai", "juin", "juill.", "août", "sept.", "oct.", "nov.",
        "déc.",
    ],
    halves: ["a.m.", "p.m."],
    colon: "\u{a0}h\u{a0}",
    ..FRENCH
};

static MOROCCAN: Written = Written {
    months: [
        "jan.", "fév.", "mar.", "avr.", "mai", "jui.", "juil.", "août", "sept.", "oct.", "nov.",
        "déc.",
    ],
    ..FRENCH
};
