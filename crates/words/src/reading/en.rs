//! English.

use crate::sentences::Reading;

pub(crate) const READING: Reading = Reading {
    words_say: || "the words say so".into(),
    place_says: || "the words and where they stand say so".into(),
    heading_says: || "the heading above says so".into(),
    top_of_page: || "it stands at the head of the page".into(),
    top_alone: || "it stands at the top of the page and nothing says otherwise".into(),
    only_year: || "the page names the year only".into(),
    like_a_code: || "these letters stand where a code would".into(),
    in_addresses: || "addresses of the page hold it".into(),
    window_title: || "the title of the window says it".into(),
    first_or_last_date: || "the first or last date of the page".into(),
    term_by_dates: || "the page names no term; its dates lie in this year".into(),
    zone_given: || "the zone you gave for this course".into(),
    zone_letters: || "these letters behind a time name the zone".into(),
    month_above: || "the month stands in a row above".into(),
    no_year: || "the page gives no year here; it follows from the other dates and the term".into(),
    week_number: || "the number of the week and the first day of the term give it".into(),
    week_and_column: || "the week of this row and the day of this column give it".into(),
    week_ends_sunday: || "a week ends on its Sunday".into(),
    weeks_after_row: || "it is so many weeks after the day of this row".into(),
    weekday_after_row: || "the day of the week after the day of this row gives it".into(),
    listed_by_days: || "the page lists several of them by their days".into(),
    times_parts: || "so much for each part, times the number of parts".into(),
    parts_make_whole: || {
        "so much for each part, and the whole is 100\u{a0}% with this number of parts".into()
    },
    of_all_points: || "its points of all points".into(),
    repeated_with_dates: || "the page repeats this time with its dates".into(),
    this_person: || "these words mean this person of the page".into(),
    address_behind: || "the address behind these words".into(),
    weekday_in_weeks: || "the page says so of this day of the week in these weeks".into(),
    class_begins: || "the class begins at this hour".into(),
    held_in_class: || "it takes place in class, so the class’s time holds".into(),
    time_of_sort: || "the page states this time for all work of this sort".into(),
    handed_in_exam: || "the page calls what is handed in an exam".into(),
    usual_half: || {
        "the page does not say morning or afternoon; the usual half of the day was taken".into()
    },
    either_half: || "the page does not say morning or afternoon, and both are possible".into(),
    time_of_sort_no_half: || {
        "the page states this time for all work of this sort, without morning or afternoon".into()
    },
    end_of_day: || "no time is stated, so the end of the day is assumed".into(),
    every_class: || "the page says so of every class".into(),
    every_such_day: || "the page says so of every such day; look whether one is left out".into(),
    weeks_assumed: |from, to| {
        format!("no schedule gives the first and last week, so {from} to {to} is assumed")
    },
    two_dates: || "the page gives two dates for it".into(),
    said_otherwise: || "the page says something else in another place".into(),
    shares_not_whole: || "the shares that were found are not the whole grade".into(),
    shares_apart: || "the shares stand in sentences far from each other".into(),
    shares_left_out: || "shares beside these were left out, so that they come to 100\u{a0}%".into(),
    other_late_days: || "the page gives another number of late days as well".into(),
    no_topic: || "the page names no topic for this class".into(),
    topic_open: || "the page has not fixed this topic yet".into(),
    due_later: || "it stands in the row of this day with a later due date".into(),
    unnamed_time: || "the page does not say what this time is".into(),
    day_not_due: || "the page gives it one day and does not say that it is due".into(),
    same_line: || "this date stands on the same line; check that it belongs to it".into(),
    nearest_above: || "this is the nearest date above it; check that it belongs to it".into(),
    counts_undated: || "it counts for the grade, and no dated item is about it".into(),
    no_such_day: |line, words| {
        format!(
            "line {line} says “{words}”, which is no day of the calendar, so it has no date yet"
        )
    },
    other_weekday: |line, words, day, year| {
        format!("line {line} says “{words}”, but in {year} the date is {day}; the date was taken")
    },
    dates_differ: |title, first, first_line, second, second_line| {
        format!(
            "“{title}” is on {first} in line {first_line} and on {second} in line {second_line}; look which one holds"
        )
    },
    shares_sum: |percent| {
        format!(
            "the shares of the grade come to {percent}\u{a0}%, not to 100\u{a0}%; check them against the page"
        )
    },
    shares_differ: |part, one, other| {
        format!(
            "the page gives two shares for {part}: {one}\u{a0}% and {other}\u{a0}%; keep the right one"
        )
    },
    several_schemes: || {
        "the page has more than one way to compute the grade; the first is shown, keep the one that is meant for you".into()
    },
    dates_alone: || {
        "dates were found, but not what they belong to; paste the part with the schedule".into()
    },
    no_date: || "no date was found on this page; the schedule may stand on another one".into(),
    tentative: || "the page calls its schedule tentative; look at it again now and then".into(),
    cell_cut: || {
        "a cell of a table is longer than any of a course page, so its end was left out".into()
    },
    damage_cut: || {
        "the Word document is damaged, so what stands behind the damage was left out".into()
    },
    end_cut: || "the document is longer than a course page, so its end was left out".into(),
    nesting_cut: || {
        "the document is nested deeper or longer than a course page, so a part of it was left out"
            .into()
    },
    lines_cut: || {
        "some lines are longer than a paragraph can be, so their ends were left out".into()
    },
};
