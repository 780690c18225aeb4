//! Spanish.

use super::{Written, of_region};
use crate::Region;

pub(super) fn written(region: Option<Region>) -> &'static Written {
    let ways = [
        ("MX", &MEXICAN),
        ("US", &OF_THE_STATES),
        ("CO", &COLOMBIAN),
        ("PE UY", &PERUVIAN),
        ("PY VE", &VENEZUELAN),
        ("BR BZ CU", &CUBAN),
    ];
    of_region(region, &ways, &SPANISH)
}

static SPANISH: Written = Written {
    weekdays: ["lun", "mar", "mié", "jue", "vie", "sáb", "dom"],
    months: [
        "ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sept", "oct", "nov", "dic",
    ],
    date: |weekday, day, month| format!("{weekday}, {day} {month}"),
    halves: ["a. m.", "p. m."],
    twelve: |time, half| format!("{time} {half}"),
    colon: ":",
    hours: ["\u{a0}h"; 2],
    minutes: ["\u{a0}min"; 2],
};

static CUBAN: Written = Written {
    halves: ["a.m.", "p.m."],
    ..SPANISH
};

static COLOMBIAN: Written = Written {
    date: |weekday, day, month| format!("{weekday}, {day} de {month}"),
    ..SPANISH
};

static OF_THE_STATES: Written = Written {
    halves: ["a.m.", "p.m."],
    ..COLOMBIAN
};

static MEXICAN: Written = Written {
    months: [
        "ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic",
    ],
    date: |weekday, day, month| format!("{weekday} {day} de {month}"),
    ..CUBAN
};

static VENEZUELAN: Written = Written {
    months: [
        "ene.", "feb.", "mar.", "abr.", "may.", "jun.", "jul.", "ago.", "sept.", "oct.", "nov.",
        "dic.",
    ],
    ..SPANISH
};

static PERUVIAN: Written = Written {
    months: [
        "ene.", "feb.", "mar.", "abr.", "may.", "jun.", "jul.", "ago.", "set.", "oct.", "nov.",
        "dic.",
    ],
    ..SPANISH
};
