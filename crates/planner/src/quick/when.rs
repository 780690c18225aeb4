//! Which day, which hour, how often and for how long a typed line says.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike, Weekday};
use semestra_plan::Day;
use semestra_syllabus::{Meaning, Phrase, phrases};

use super::line::Line;
use super::vocabulary::{self as words, Unit, stands};
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
struct Seen {
    dates: Vec<NaiveDate>,
    weekdays: Vec<Weekday>,
    named_again: bool,
    next: bool,
    hours: Vec<(NaiveTime, Option<NaiveTime>, bool)>,
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
    line.take_leads(words::leads);
    when
}

/// "before wed class": all but the day, which is read like any other.
fn before_class(line: &mut Line<'_>) -> bool {
    for index in 0..line.words.len() {
        if !line
            .words
            .get(index)
            .is_some_and(|word| word.is(words::BEFORE))
        {
            continue;
        }
        // The class stands within a few words, behind nothing but a day and small words.
        let reach = index + 1..(index + 8).min(line.words.len());
        let class = reach.clone().find(|at| {
            line.words
                .get(*at)
                .is_some_and(|word| word.is(words::CLASS))
        });
        let Some(class) = class else {
            continue;
        };
        line.claim_words(index..index + 1, QuickWhat::Class);
        line.claim_words(class..class + 1, QuickWhat::Class);
        for at in index + 1..class {
            let fill = line
                .words
                .get(at)
                .is_some_and(|word| word.is(words::BEFORE_FILL));
            if fill {
                line.claim_words(at..at + 1, QuickWhat::Class);
            }
        }
        return true;
    }
    false
}

/// "every day", "weekdays", "every other week", "until the end of term".
fn rhythm(line: &mut Line<'_>, when: &mut When, seen: &mut Seen) {
    for index in 0..line.words.len() {
        let take = |line: &mut Line<'_>, names| {
            let count = stands(line, index, names)?;
            line.claim_words(index..index + count, QuickWhat::Again);
            Some(())
        };
        if take(line, words::OTHER).is_some() {
            when.remarks.push(QuickRemark::EveryWeek);
            seen.named_again = true;
        } else if take(line, words::DAILY).is_some() {
            seen.weekdays = Day::ALL.map(Weekday::from).to_vec();
            seen.named_again = true;
        } else if take(line, words::WORKING_DAYS).is_some() {
            seen.weekdays = Day::ALL.map(Weekday::from).into_iter().take(5).collect();
            seen.named_again = true;
        } else if take(line, words::NEXT_WEEK).is_some() {
            seen.next = true;
        } else if line.free(index).is_some_and(|word| word.is(words::UNTIL))
            && let Some(count) = stands(line, index + 1, words::TERM_END)
        {
            line.claim_words(index..index + 1 + count, QuickWhat::Again);
            when.until_term_end = true;
        }
    }
}

/// "in 3 days", "in 2 hours".
fn from_now(line: &mut Line<'_>, now: NaiveDateTime, when: &mut When, seen: &mut Seen) {
    for index in 0..line.words.len() {
        let Some(count) = line
            .free(index)
            .filter(|word| word.is(words::IN))
            .and_then(|_| line.free(index + 1))
            .and_then(words::count)
        else {
            continue;
        };
        let Some(unit) = line.free(index + 2).and_then(words::unit) else {
            continue;
        };
        let then = match unit {
            Unit::Minutes => now.checked_add_signed(TimeDelta::minutes(i64::from(count))),
            Unit::Hours => now.checked_add_signed(TimeDelta::hours(i64::from(count))),
            Unit::Days => now.checked_add_days(Days::new(u64::from(count))),
            Unit::Weeks => now.checked_add_days(Days::new(7 * u64::from(count))),
        };
        let Some(then) = then else {
            continue;
        };
        line.claim_words(index..index + 3, QuickWhat::Day);
        seen.dates.push(then.date());
        if matches!(unit, Unit::Minutes | Unit::Hours) {
            let minute = then.time().with_second(0).unwrap_or(then.time());
            seen.hours.push((minute, None, true));
            when.sure = true;
        }
    }
}

/// "for 2 hours", "90 min", "1.5 hours".
fn length(line: &mut Line<'_>, when: &mut When) {
    for index in 0..line.words.len() {
        let Some(number) = line.free(index).and_then(|word| split_unit(&word.lower)) else {
            continue;
        };
        let (count, glued) = number;
        // "1.5 hours"
        let tenths = line
            .free(index + 1)
            .filter(|word| word.is(&[".", ","]))
            .and_then(|_| line.free(index + 2))
            .filter(|word| word.lower.len() == 1)
            .and_then(|word| word.number());
        let behind = index
            + 1
            + if tenths.is_some() && glued.is_none() {
                2
            } else {
                0
            };
        let spelled = || line.free(behind).and_then(words::unit);
        let Some(unit) = glued.or_else(spelled) else {
            continue;
        };
        let minutes = match unit {
            Unit::Minutes => count,
            Unit::Hours => count * 60 + tenths.unwrap_or(0) * 6,
            Unit::Days | Unit::Weeks => continue,
        };
        let lead = index
            .checked_sub(1)
            .and_then(|before| line.free(before))
            .is_some_and(|word| word.is(words::FOR));
        // "17h" is an hour of the day; "3h" is not.
        let short =
            glued == Some(Unit::Hours) || line.free(behind).is_some_and(|word| word.lower == "h");
        if short && !lead && count > 6 {
            continue;
        }
        let end = if glued.is_some() {
            index + 1
        } else {
            behind + 1
        };
        if (1..=6000).contains(&minutes) && when.length.is_none() {
            line.claim_words(index..end, QuickWhat::Length);
            when.length = Some(minutes);
        }
    }
}

/// "2", "2h", "45min".
fn split_unit(word: &str) -> Option<(u32, Option<Unit>)> {
    let digits = word.len() - word.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let (number, unit) = word.split_at_checked(digits)?;
    let count = number
        .parse()
        .ok()
        .filter(|count| (1..=600).contains(count))?;
    match unit {
        "" => Some((count, None)),
        "h" | "hr" | "hrs" => Some((count, Some(Unit::Hours))),
        "m" | "min" | "mins" => Some((count, Some(Unit::Minutes))),
        _ => None,
    }
}

fn near_days(line: &mut Line<'_>, today: NaiveDate, seen: &mut Seen) {
    for index in 0..line.words.len() {
        let fits = |(name, ahead): &(&[&str], u64)| Some((stands(line, index, &[*name])?, *ahead));
        let Some((count, ahead)) = words::NEAR_DAYS
            .iter()
            .filter_map(|near| fits(&(near.0, near.1)))
            .max_by_key(|(count, _)| *count)
        else {
            continue;
        };
        line.claim_words(index..index + count, QuickWhat::Day);
        seen.dates.extend(today.checked_add_days(Days::new(ahead)));
    }
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
            return before.is(words::COUNTED);
        }
        at -= 1;
    }
    false
}

fn is_until(line: &Line<'_>, start: usize) -> bool {
    let small =
        |word: &super::line::Word| word.is(&["the", "le", "el", "au", "'", "’", "zum", "a"]);
    let mut before = line.before(start);
    while let Some(word) = before.filter(|word| small(word)) {
        before = line.before(word.bytes.start);
    }
    before.is_some_and(|word| word.is(words::UNTIL))
}

/// Takes what stands between "until" and the day along.
fn claim_before(line: &mut Line<'_>, start: usize, what: QuickWhat) {
    let mut at = line.word_at(start);
    while let Some(index) = at.checked_sub(1) {
        let last = line
            .words
            .get(index)
            .is_some_and(|word| word.is(words::UNTIL));
        line.claim_words(index..index + 1, what);
        if last {
            return;
        }
        at = index;
    }
}

fn weekday(
    line: &mut Line<'_>,
    phrase: &Phrase,
    next: Option<&Phrase>,
    when: &mut When,
    seen: &mut Seen,
    today: NaiveDate,
) {
    let Meaning::Weekdays { days, again, sure } = &phrase.means else {
        return;
    };
    let index = line.word_at(phrase.bytes.start);
    let behind = line.word_at(phrase.bytes.end);
    let lead = index
        .checked_sub(1)
        .and_then(|before| line.words.get(before))
        .cloned();
    let joins = lead
        .as_ref()
        .is_some_and(|word| word.is(&["and", "&", ",", "/", "-", "–", "y", "und", "et", "e", "+"]));
    let after_day = index
        .checked_sub(if joins { 2 } else { 1 })
        .and_then(|before| line.words.get(before))
        .and_then(|word| line.what_at(&word.bytes))
        .is_some_and(|what| matches!(what, QuickWhat::Day | QuickWhat::Again));
    let led = lead.as_ref().is_some_and(|word| {
        word.is(&[
            "on", "by", "due", "next", "this", "until", "am", "bis", "le", "el", "before",
            "mondays",
        ]) || word.is(words::EVERY)
            || word.is(words::NEXT)
    });
    let joint = line
        .words
        .get(behind)
        .is_some_and(|word| word.is(&["-", "–", "/", "&", ","]));
    let before_time = next.is_some_and(|next| {
        let at = line.word_at(next.bytes.start);
        match next.means {
            Meaning::Weekdays { .. } => at == behind + usize::from(joint) && (joint || after_day),
            Meaning::Dates { .. } | Meaning::Hours { .. } => at == behind,
        }
    }) || line
        .words
        .get(behind)
        .is_some_and(|word| word.is(&["at", "@", "um", "noon", "à"]));
    let typed = line.typed(phrase.bytes.clone());
    let english = matches!(typed.to_lowercase().as_str(), "sat" | "sun" | "mon" | "wed");
    let capital = typed.starts_with(char::is_uppercase);
    let last = line.free(behind).is_none();
    let meant = *sure
        || led
        || after_day
        || before_time
        || english && (capital || last)
        || *again && seen.named_again;
    if !meant {
        return;
    }
    if is_until(line, phrase.bytes.start) {
        when.until = days.first().map(|day| on_or_after(today, *day));
        line.claim(phrase.bytes.clone(), QuickWhat::Again);
        claim_before(line, phrase.bytes.start, QuickWhat::Again);
        return;
    }
    // "every", also across "los" and "les".
    let mut at = index;
    while at
        .checked_sub(1)
        .and_then(|before| line.words.get(before))
        .is_some_and(|word| word.is(&["los", "les", "os", "as", "las"]))
    {
        at -= 1;
    }
    let every = at
        .checked_sub(1)
        .and_then(|before| line.free(before))
        .is_some_and(|word| word.is(words::EVERY));
    let next_week = index
        .checked_sub(1)
        .and_then(|before| line.free(before))
        .is_some_and(|word| word.is(words::NEXT))
        || line
            .free(behind)
            .is_some_and(|word| word.is(&["prochain", "prochaine", "que"]));
    let mut from = phrase.bytes.start;
    if every {
        from = line.bytes_of(at - 1..index).start;
        seen.named_again = true;
    } else if next_week {
        let before = index
            .checked_sub(1)
            .and_then(|before| line.free(before))
            .filter(|word| word.is(words::NEXT));
        from = before.map_or(from, |word| word.bytes.start);
        seen.next = true;
    }
    let run = joins && after_day;
    if run && let Some(joint) = lead.as_ref() {
        from = from.min(joint.bytes.start);
    }
    seen.named_again |= again;
    let through = run && lead.is_some_and(|word| word.is(&["-", "–"]));
    add_days(seen, days, through);
    let repeated = seen.named_again || seen.weekdays.len() > 1;
    line.claim(
        from..phrase.bytes.end,
        if repeated {
            QuickWhat::Again
        } else {
            QuickWhat::Day
        },
    );
}

/// Adds days, or all from the last one to the new one.
fn add_days(seen: &mut Seen, days: &[Weekday], through: bool) {
    for day in days {
        if through && let Some(mut one) = seen.weekdays.last().copied() {
            while one != *day && seen.weekdays.len() < 7 {
                one = one.succ();
                if !seen.weekdays.contains(&one) {
                    seen.weekdays.push(one);
                }
            }
        }
        if !seen.weekdays.contains(day) {
            seen.weekdays.push(*day);
        }
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
        let lead = line.free(index - 1).is_some_and(|word| word.is(words::AT));
        let hour = line
            .free(index)
            .filter(|word| word.lower.len() <= 2)
            .and_then(|word| word.number());
        let goes_on = line
            .free(index + 1)
            .filter(|word| !words::leads(QuickWhat::Day, word))
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
