//! Words of time that say something by themselves: lengths, rhythms, near days, the time before a class.

use chrono::{Days, NaiveDate, NaiveDateTime, TimeDelta, Timelike, Weekday};
use semestra_plan::Day;

use super::line::Line;
use super::small_words::stands;
use super::when::{Seen, When};
use super::words_of_things as things;
use super::words_of_time::{self as time, Unit};
use crate::view::{QuickRemark, QuickWhat};

/// "before wed class": all but the day, which is read like any other.
pub(super) fn before_class(line: &mut Line<'_>) -> bool {
    for index in 0..line.words.len() {
        if !line
            .words
            .get(index)
            .is_some_and(|word| word.is(things::BEFORE))
        {
            continue;
        }
        // The class stands within a few words, behind nothing but a day and small words.
        let reach = index + 1..(index + 8).min(line.words.len());
        let class = reach.clone().find(|at| {
            line.words
                .get(*at)
                .is_some_and(|word| word.is(things::CLASS))
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
                .is_some_and(|word| word.is(things::BEFORE_FILL));
            if fill {
                line.claim_words(at..at + 1, QuickWhat::Class);
            }
        }
        return true;
    }
    false
}

/// "every day", "weekdays", "every other week", "until the end of term".
pub(super) fn rhythm(line: &mut Line<'_>, when: &mut When, seen: &mut Seen) {
    for index in 0..line.words.len() {
        let take = |line: &mut Line<'_>, names| {
            let count = stands(line, index, names)?;
            line.claim_words(index..index + count, QuickWhat::Again);
            Some(())
        };
        if take(line, time::OTHER).is_some() {
            when.remarks.push(QuickRemark::EveryWeek);
            seen.named_again = true;
        } else if take(line, time::DAILY).is_some() {
            seen.weekdays = Day::ALL.map(Weekday::from).to_vec();
            seen.named_again = true;
        } else if take(line, time::WORKING_DAYS).is_some() {
            seen.weekdays = Day::ALL.map(Weekday::from).into_iter().take(5).collect();
            seen.named_again = true;
        } else if take(line, time::NEXT_WEEK).is_some() {
            seen.next = true;
        } else if line.free(index).is_some_and(|word| word.is(time::UNTIL))
            && let Some(count) = stands(line, index + 1, time::TERM_END)
        {
            line.claim_words(index..index + 1 + count, QuickWhat::Again);
            when.until_term_end = true;
        }
    }
}

/// "in 3 days", "in 2 hours".
pub(super) fn from_now(line: &mut Line<'_>, now: NaiveDateTime, when: &mut When, seen: &mut Seen) {
    for index in 0..line.words.len() {
        let Some(count) = line
            .free(index)
            .filter(|word| word.is(time::IN))
            .and_then(|_| line.free(index + 1))
            .and_then(time::count)
        else {
            continue;
        };
        let Some(unit) = line.free(index + 2).and_then(time::unit) else {
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
pub(super) fn length(line: &mut Line<'_>, when: &mut When) {
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
        let spelled = || line.free(behind).and_then(time::unit);
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
            .is_some_and(|word| word.is(time::FOR));
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

/// "tomorrow", "day after tomorrow".
pub(super) fn near_days(line: &mut Line<'_>, today: NaiveDate, seen: &mut Seen) {
    for index in 0..line.words.len() {
        let fits = |(name, ahead): &(&[&str], u64)| Some((stands(line, index, &[*name])?, *ahead));
        let Some((count, ahead)) = time::NEAR_DAYS
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
