//! Which day, which hour, how often and for how long a typed line says.

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike, Weekday};
use semestra_plan::Day;
use semestra_syllabus::{Meaning, Phrase, phrases};

use super::asides::{before_class, from_now, length, near_days, rhythm};
use super::line::Line;
use super::small_words as small;
use super::weekdays::weekday;
use super::words_of_things as things;
use super::words_of_time as time;
use crate::view::{QuickRemark, QuickWhat};

/// Hours of a day begin in the morning from here on when their half is not said.
const MORNING: u32 = 8;

/// What a line says of time.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct When {
    /// The day, or the first one.
    pub(super) day: Option<NaiveDate>,
    /// The last day of a span of whole days.
    pub(super) last: Option<NaiveDate>,
    /// The hour.
    pub(super) hour: Option<NaiveTime>,
    /// The end of the stretch.
    pub(super) end: Option<NaiveTime>,
    /// Whether the half of the day was said.
    pub(super) sure: bool,
    /// The days of the week it comes again on.
    pub(super) days: Vec<Day>,
    /// The last day it comes again.
    pub(super) until: Option<NaiveDate>,
    /// Whether it goes on to the end of the term.
    pub(super) until_term_end: bool,
    /// Minutes it takes.
    pub(super) length: Option<u32>,
    /// Whether it speaks of the time before a class.
    pub(super) before_class: bool,
    /// What was guessed.
    pub(super) remarks: Vec<QuickRemark>,
}

/// What is collected before it is known how it hangs together.
#[derive(Default)]
pub(super) struct Seen {
    pub(super) dates: Vec<NaiveDate>,
    pub(super) weekdays: Vec<Weekday>,
    pub(super) named_again: bool,
    pub(super) next: bool,
    pub(super) hours: Vec<(NaiveTime, Option<NaiveTime>, bool)>,
}

pub(super) fn when(line: &mut Line<'_>, now: NaiveDateTime, day_first: bool) -> When {
    let mut when = When {
        before_class: before_class(line),
        ..When::default()
    };
    let mut seen = Seen::default();
    rhythm(line, &mut when, &mut seen);
    from_now(line, now, &mut when, &mut seen);
    length(line, &mut when);
    near_days(line, now.date(), &mut seen);
    let found = phrases(&line.parted(), now.date(), day_first);
    for (at, phrase) in found.iter().enumerate() {
        match &phrase.means {
            Meaning::Dates { .. } => date(line, phrase, &mut when, &mut seen),
            Meaning::Weekdays { .. } => weekday(
                line,
                phrase,
                found.get(at + 1),
                &mut when,
                &mut seen,
                now.date(),
            ),
            Meaning::Hours { .. } => {}
        }
    }
    for phrase in &found {
        hours(line, phrase, &when, &mut seen);
    }
    if seen.hours.is_empty() {
        bare_hour(line, &mut seen);
    }
    take_hour(&mut when, &seen);
    take_day(&mut when, &seen, now);
    line.take_leads(small::leads);
    when
}

fn date(line: &mut Line<'_>, phrase: &Phrase, when: &mut When, seen: &mut Seen) {
    let Meaning::Dates {
        days,
        until,
        weekday,
        weak,
        either,
    } = &phrase.means
    else {
        return;
    };
    let numbers = !line
        .typed(phrase.bytes.clone())
        .contains(char::is_alphabetic);
    if numbers && is_counted(line, phrase.bytes.start) {
        return;
    }
    let of = line
        .words
        .get(line.word_at(phrase.bytes.end))
        .is_some_and(|word| word.is(&["of", "%"]));
    if *weak && of {
        return;
    }
    let ends = is_until(line, phrase.bytes.start);
    line.claim(
        phrase.bytes.clone(),
        if ends {
            QuickWhat::Again
        } else {
            QuickWhat::Day
        },
    );
    let Some(first) = days.first().copied() else {
        when.remarks.push(QuickRemark::NoSuchDay);
        return;
    };
    if weekday.is_some_and(|weekday| weekday != first.weekday()) {
        when.remarks.push(QuickRemark::OtherWeekday {
            falls_on: Day::from(first.weekday()),
        });
    }
    if *either {
        when.remarks.push(QuickRemark::Order { day: first });
    }
    if ends {
        claim_before(line, phrase.bytes.start, QuickWhat::Again);
        when.until = Some(first);
        return;
    }
    seen.dates.extend(days.iter().copied());
    when.last = until.filter(|last| *last > first).or(when.last);
}

/// A number behind a noun that it belongs to: "ch. 3/4".
fn is_counted(line: &Line<'_>, start: usize) -> bool {
    let mut at = line.word_at(start);
    while let Some(before) = at.checked_sub(1).and_then(|before| line.words.get(before)) {
        if !before.is(&["."]) {
            return before.is(things::COUNTED);
        }
        at -= 1;
    }
    false
}

/// Whether "until" stands before it.
pub(super) fn is_until(line: &Line<'_>, start: usize) -> bool {
    let small =
        |word: &super::line::Word| word.is(&["the", "le", "el", "au", "'", "’", "zum", "a"]);
    let mut before = line.before(start);
    while let Some(word) = before.filter(|word| small(word)) {
        before = line.before(word.bytes.start);
    }
    before.is_some_and(|word| word.is(time::UNTIL))
}

/// Takes what stands between "until" and the day along.
pub(super) fn claim_before(line: &mut Line<'_>, start: usize, what: QuickWhat) {
    let mut at = line.word_at(start);
    while let Some(index) = at.checked_sub(1) {
        let last = line
            .words
            .get(index)
            .is_some_and(|word| word.is(time::UNTIL));
        line.claim_words(index..index + 1, what);
        if last {
            return;
        }
        at = index;
    }
}

fn hours(line: &mut Line<'_>, phrase: &Phrase, when: &When, seen: &mut Seen) {
    let Meaning::Hours {
        start,
        end,
        sure,
        bare,
    } = &phrase.means
    else {
        return;
    };
    let dated = !seen.dates.is_empty() || !seen.weekdays.is_empty() || when.before_class;
    let behind = line.words.get(line.word_at(phrase.bytes.end));
    let noun = behind.is_some_and(|word| {
        word.is(&[
            "pages", "points", "pts", "people", "problems", "%", "pm", "am",
        ])
    });
    if is_counted(line, phrase.bytes.start)
        || *bare && end.is_some() && (!dated || noun)
        || !line.is_free(&phrase.bytes)
    {
        return;
    }
    line.claim(phrase.bytes.clone(), QuickWhat::Hour);
    seen.hours.push((*start, *end, *sure));
}

/// "at 5", when there is no better hour.
fn bare_hour(line: &mut Line<'_>, seen: &mut Seen) {
    for index in 1..line.words.len() {
        let lead = line.free(index - 1).is_some_and(|word| word.is(time::AT));
        let hour = line
            .free(index)
            .filter(|word| word.lower.len() <= 2)
            .and_then(|word| word.number());
        let goes_on = line
            .free(index + 1)
            .filter(|word| !small::leads(QuickWhat::Day, word))
            .is_some_and(|word| !word.is_sign() || word.is(&["%", "/", "-", "."]));
        if let Some(hour) = hour.filter(|_| lead && !goes_on)
            && let Some(time) = NaiveTime::from_hms_opt(hour, 0, 0)
        {
            line.claim_words(index - 1..index + 1, QuickWhat::Hour);
            seen.hours.push((time, None, hour > 12));
            return;
        }
    }
}

fn take_hour(when: &mut When, seen: &Seen) {
    let Some((start, end, sure)) = seen.hours.first().copied() else {
        return;
    };
    if seen.hours.len() > 1 {
        when.remarks.push(QuickRemark::SeveralHours);
    }
    let noon = TimeDelta::hours(12);
    let early = !sure && end.is_none() && (1..MORNING).contains(&start.hour());
    let start = if early { start + noon } else { start };
    if !sure && start.hour() > 12 {
        when.remarks.push(QuickRemark::Half { hour: start });
    }
    when.hour = Some(start);
    when.end = end;
    when.sure = sure;
}

fn take_day(when: &mut When, seen: &Seen, now: NaiveDateTime) {
    let today = now.date();
    let is_again = seen.named_again && !seen.weekdays.is_empty() || seen.weekdays.len() > 1;
    let gone_today = when.hour.is_some_and(|hour| hour <= now.time());
    if is_again {
        let mut days: Vec<Day> = seen.weekdays.iter().map(|day| Day::from(*day)).collect();
        days.sort();
        let from = seen.dates.first().copied().unwrap_or(if gone_today {
            today + TimeDelta::days(1)
        } else {
            today
        });
        when.day = days
            .iter()
            .map(|day| on_or_after(from, (*day).into()))
            .min();
        when.days = days;
        when.until = when.until.or(when.last);
        when.last = None;
        return;
    }
    day_once(when, seen, now);
    // "until" ends a span, or says by when.
    if let Some(until) = when.until.take() {
        match when.day {
            Some(day) if day < until => when.last = Some(until),
            Some(_) => {}
            None => when.day = Some(until),
        }
    }
}

/// The day of what does not come again.
fn day_once(when: &mut When, seen: &Seen, now: NaiveDateTime) {
    let today = now.date();
    let gone_today = when.hour.is_some_and(|hour| hour <= now.time());
    if let Some(first) = seen.dates.first() {
        let mut all = seen.dates.clone();
        all.dedup();
        if all.len() > 1
            || all.iter().any(|day| {
                seen.weekdays
                    .iter()
                    .any(|weekday| day.weekday() != *weekday)
            })
        {
            when.remarks.push(QuickRemark::SeveralDays);
        }
        when.day = Some(*first);
    } else if let Some(weekday) = seen.weekdays.first() {
        let next_week = today.week(Weekday::Mon).last_day() + TimeDelta::days(1);
        let day = if seen.next {
            on_or_after(next_week, *weekday)
        } else if gone_today && today.weekday() == *weekday {
            today + TimeDelta::days(7)
        } else {
            on_or_after(today, *weekday)
        };
        if seen.next {
            when.remarks.push(QuickRemark::Next { day });
        }
        when.day = Some(day);
    }
}

/// The first such day of the week from a day on.
pub(super) fn on_or_after(day: NaiveDate, weekday: Weekday) -> NaiveDate {
    let ahead = (7 + weekday.num_days_from_monday() - day.weekday().num_days_from_monday()) % 7;
    day + TimeDelta::days(i64::from(ahead))
}
