//! English.

use crate::{
    moment::{Pieces, When},
    sentences::Reminder,
};

static PIECES: Pieces = Pieces {
    verbs: ["Due", "Was due", "Begins", "Began"],
    day: |when, date| match when {
        When::Today => "today".to_owned(),
        When::Tomorrow => format!("tomorrow, {date}"),
        When::Yesterday => format!("yesterday, {date}"),
        When::Days(days) => format!("in {days} days, {date}"),
        When::Weeks(weeks) => format!("in {weeks} weeks, {date}"),
        When::Before => format!("on {date}"),
    },
    at: "at ",
    within: ", in ",
    by_the_end: ", by the end of the day",
    no_hour: "; no hour was given",
};

pub(crate) const REMINDER: Reminder = Reminder {
    moment: |moment| PIECES.said(moment),
    many: |count| format!("{count} things are coming up"),
    more: |count| format!("and {count} more"),
    deadline: || "Deadline".into(),
    lecture: || "Lecture".into(),
    guest: || "Guest lecture".into(),
    lab: || "Lab".into(),
    recitation: || "Recitation".into(),
    presentations: || "Presentations".into(),
    review: || "Review".into(),
    exam: || "Exam".into(),
    passed: || "The deadline passed before Semestra could show it.".into(),
    superseded: || "A later reminder of the same thing came instead.".into(),
    test_title: || "Reminders work".into(),
    test_body: || "This is how Semestra will tell you what is due.".into(),
    open: || "Open".into(),
    done: || "Done".into(),
    snooze_quarter: || "In 15\u{a0}min".into(),
    snooze_hour: || "In 1\u{a0}h".into(),
    snooze_evening: || "This evening".into(),
    snooze_morning: || "Tomorrow morning".into(),
    stake: |points| format!("{points}\u{a0}% of the grade"),
    late_days_left: |days| match days {
        1 => "1 late day left".into(),
        days => format!("{days} late days left"),
    },
    away: |count| match count {
        1 => "1 reminder while you were away".into(),
        count => format!("{count} reminders while you were away"),
    },
    day_ahead: |count| match count {
        1 => "Today and tomorrow: 1 thing".into(),
        count => format!("Today and tomorrow: {count} things"),
    },
    week_ahead: |count| match count {
        1 => "The week ahead: 1 thing".into(),
        count => format!("The week ahead: {count} things"),
    },
    days_before: |days| match days {
        1 => "1 day before".into(),
        days => format!("{days} days before"),
    },
    hours_before: |hours| match hours {
        1 => "1 hour before".into(),
        hours => format!("{hours} hours before"),
    },
    minutes_before: |minutes| match minutes {
        1 => "1 minute before".into(),
        minutes => format!("{minutes} minutes before"),
    },
    morning_of: |hour| format!("on the morning of the day, at {hour}"),
    evening_before: |hour| format!("on the evening before, at {hour}"),
    before_class: || "one hour before the class it is due in".into(),
    every_day: |hour| format!("every day at {hour}"),
    every_sunday: |hour| format!("every Sunday at {hour}"),
    rule_of_item: || "by its own rule".into(),
    rule_of_course: |course| format!("by the rule of {course}"),
    rule_of_kind: || "by your rule for its kind".into(),
    rule_as_usual: || "as is usual for its kind".into(),
    why: |lead, rule| format!("{lead}, {rule}"),
    for_official: |why| format!("for the official date: {why}"),
    for_mine: |why| format!("for your date: {why}"),
    out_of_quiet: |why| format!("{why}, moved out of the quiet hours"),
    below_stake: |points| {
        format!("no reminder, it is worth less than {points}\u{a0}% of the grade")
    },
    is_done: || "no reminder, it is done".into(),
    no_moment: || "no reminder, it has no date yet".into(),
    no_lead: || "no reminder, the rule for it is empty".into(),
};
