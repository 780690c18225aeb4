//! English: American where nothing else is known, as `Intl` takes it.

use super::{Written, of_region};
use crate::Region;

/// Where the day comes first and times are `2:00 pm`, without the places that have ways of their own.
const WORLD: &str = "AG AI AT BB BE BM BS CC CH CK CM CX CY CZ DE DG DM EE ER ES FJ FK FM FR GD GE GG GH GI GM GS GY \
                     HK HU IE IL IM IN IO IT JE JM KE KI KN KY LC LR LS LT LV MG MO MS MT MU MV MW MY NA NF NG NL NO \
                     NR NU NZ PG PK PL PN PT PW RO RW SB SC SE SG SH SI SK SL SS SX SZ TC TK TO TT TV TZ UA UG VC VG \
                     VU WS ZM";

pub(super) fn written(region: Option<Region>) -> &'static Written {
    let ways = [
        ("GB", &BRITISH),
        ("CA", &CANADIAN),
        ("AU", &AUSTRALIAN),
        ("BW BZ ZA ZW", &SOUTH_AFRICAN),
        ("DK FI ID", &WITH_A_DOT),
        ("AE", &EMIRATI),
        (WORLD, &INTERNATIONAL),
    ];
    of_region(region, &ways, &AMERICAN)
}

static AMERICAN: Written = Written {
    weekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    months: [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ],
    date: |weekday, day, month| format!("{weekday}, {month} {day}"),
    halves: ["AM", "PM"],
    twelve: |time, half| format!("{time} {half}"),
    colon: ":",
    hours: ["\u{a0}hr"; 2],
    minutes: ["\u{a0}min"; 2],
};

static CANADIAN: Written = Written {
    halves: ["a.m.", "p.m."],
    hours: ["\u{a0}hr", "\u{a0}hrs"],
    minutes: ["\u{a0}min", "\u{a0}mins"],
    ..AMERICAN
};

static EMIRATI: Written = Written {
    date: day_first,
    ..AMERICAN
};

static INTERNATIONAL: Written = Written {
    months: [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sept", "Oct", "Nov", "Dec",
    ],
    date: day_first,
    halves: ["am", "pm"],
    ..CANADIAN
};

static BRITISH: Written = Written {
    date: |weekday, day, month| format!("{weekday} {day} {month}"),
    ..INTERNATIONAL
};

static AUSTRALIAN: Written = Written {
    months: [
        "Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec",
    ],
    ..INTERNATIONAL
};

static SOUTH_AFRICAN: Written = Written {
    date: |weekday, day, month| format!("{weekday}, {day:02} {month}"),
    ..INTERNATIONAL
};

static WITH_A_DOT: Written = Written {
    colon: ".",
    ..INTERNATIONAL
};

fn day_first(weekday: &str, day: u32, month: &str) -> String {
    format!("{weekday}, {day} {month}")
}
