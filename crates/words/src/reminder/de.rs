//! German.

use crate::{
    moment::{Pieces, When},
    sentences::Reminder,
};

static PIECES: Pieces = Pieces {
    verbs: ["Fällig", "War fällig", "Beginnt", "Begann"],
    day: |when, date| match when {
        When::Today => "heute".to_owned(),
        When::Tomorrow => format!("morgen, {date}"),
        When::Yesterday => format!("gestern, {date}"),
        When::Days(days) => format!("in {days} Tagen, {date}"),
        When::Weeks(weeks) => format!("in {weeks} Wochen, {date}"),
        When::Before => format!("am {date}"),
    },
    at: "um ",
    within: ", in ",
    by_the_end: ", bis zum Ende des Tages",
    no_hour: "; ohne Uhrzeit",
};

pub(crate) const REMINDER: Reminder = Reminder {
    moment: |moment| PIECES.said(moment),
    many: |count| format!("{count} Dinge stehen an"),
    more: |count| format!("und {count} weitere"),
    deadline: || "Abgabe".into(),
    lecture: || "Vorlesung".into(),
    guest: || "Gastvortrag".into(),
    lab: || "Praktikum".into(),
    recitation: || "Übung".into(),
    presentations: || "Vorträge".into(),
    review: || "Wiederholung".into(),
    exam: || "Prüfung".into(),
    passed: || "Die Frist war vorbei, bevor Semestra erinnern konnte.".into(),
    superseded: || "Stattdessen kam eine spätere Erinnerung an dasselbe.".into(),
    test_title: || "Erinnerungen funktionieren".into(),
    test_body: || "So sagt dir Semestra, was ansteht.".into(),
    open: || "Öffnen".into(),
    done: || "Erledigt".into(),
    snooze_quarter: || "In 15\u{a0}Min.".into(),
    snooze_hour: || "In 1\u{a0}Std.".into(),
    snooze_evening: || "Heute Abend".into(),
    snooze_morning: || "Morgen früh".into(),
    stake: |points| format!("{points}\u{a0}% der Note"),
    late_days_left: |days| match days {
        1 => "noch 1 Verspätungstag übrig".into(),
        days => format!("noch {days} Verspätungstage übrig"),
    },
    away: |count| match count {
        1 => "1 Erinnerung, während du weg warst".into(),
        count => format!("{count} Erinnerungen, während du weg warst"),
    },
    day_ahead: |count| match count {
        1 => "Heute und morgen: 1 Sache".into(),
        count => format!("Heute und morgen: {count} Dinge"),
    },
    week_ahead: |count| match count {
        1 => "Die Woche vor dir: 1 Sache".into(),
        count => format!("Die Woche vor dir: {count} Dinge"),
    },
    days_before: |days| match days {
        1 => "1 Tag vorher".into(),
        days => format!("{days} Tage vorher"),
    },
    hours_before: |hours| match hours {
        1 => "1 Stunde vorher".into(),
        hours => format!("{hours} Stunden vorher"),
    },
    minutes_before: |minutes| match minutes {
        1 => "1 Minute vorher".into(),
        minutes => format!("{minutes} Minuten vorher"),
    },
    morning_of: |hour| format!("am Morgen des Tages um {hour}"),
    evening_before: |hour| format!("am Abend davor um {hour}"),
    before_class: || "eine Stunde vor dem Termin, zu dem es fällig ist".into(),
    every_day: |hour| format!("jeden Tag um {hour}"),
    every_sunday: |hour| format!("jeden Sonntag um {hour}"),
    rule_of_item: || "nach der eigenen Regel".into(),
    rule_of_course: |course| format!("nach der Regel von {course}"),
    rule_of_kind: || "nach deiner Regel für diese Art".into(),
    rule_as_usual: || "wie für diese Art üblich".into(),
    why: |lead, rule| format!("{lead} – {rule}"),
    for_official: |why| format!("für das offizielle Datum: {why}"),
    for_mine: |why| format!("für dein Datum: {why}"),
    out_of_quiet: |why| format!("{why}, aus der Ruhezeit verschoben"),
    below_stake: |points| {
        format!("keine Erinnerung, es zählt weniger als {points}\u{a0}% der Note")
    },
    is_done: || "keine Erinnerung, es ist erledigt".into(),
    no_moment: || "keine Erinnerung, es hat noch kein Datum".into(),
    no_lead: || "keine Erinnerung, die Regel dafür ist leer".into(),
};
