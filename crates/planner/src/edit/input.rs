//! What a student types, made into values that can be: one clause with what to do for what cannot.

use chrono::{NaiveDate, NaiveTime, TimeDelta};
use semestra_plan::{Due, Term, Weight};
use semestra_words::Refused;

use crate::{PlannerError, Result};

/// How many letters a name has at most, and how many a longer text.
const LETTERS: (usize, usize) = (1_000, 100_000);

/// How long a term and a stretch of days without class are at most.
const LONGEST_TERM: TimeDelta = TimeDelta::days(2 * 366);
const LONGEST_BREAK: TimeDelta = TimeDelta::days(200);

/// How far from its term anything of a course can be.
const NEAR: TimeDelta = TimeDelta::days(366);

/// One line of text without blanks around it; it may be empty.
pub(crate) fn line(field: &'static str, text: &str) -> Result<String> {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    within(field, &line, LETTERS.0)?;
    Ok(line)
}

/// One line of text that must say something.
pub(crate) fn name(field: &'static str, text: &str) -> Result<String> {
    let line = line(field, text)?;
    if line.is_empty() {
        return Err(PlannerError::field(field, |say| say.without_a_name()));
    }
    Ok(line)
}

/// One line of text, or nothing.
pub(crate) fn maybe(field: &'static str, text: Option<&str>) -> Result<Option<String>> {
    let line = line(field, text.unwrap_or_default())?;
    Ok((!line.is_empty()).then_some(line))
}

/// The student's words about something, in Markdown.
pub(crate) fn note(text: &str) -> Result<String> {
    let most = LETTERS.1;
    if text.chars().count() > most {
        return Err(PlannerError::field("text", move |say| {
            say.note_too_long(most)
        }));
    }
    Ok(text.trim().to_owned())
}

/// A text of several lines.
pub(crate) fn long(field: &'static str, text: &str) -> Result<String> {
    within(field, text, LETTERS.1)?;
    Ok(text.trim().to_owned())
}

fn within(field: &'static str, text: &str, most: usize) -> Result<()> {
    let letters = text.chars().count();
    if letters > most {
        return Err(PlannerError::field(field, move |say| {
            say.letters_too_many(letters, most)
        }));
    }
    Ok(())
}

/// A mail address, or nothing.
pub(crate) fn mail(field: &'static str, text: Option<&str>) -> Result<Option<String>> {
    let Some(mail) = maybe(field, text)? else {
        return Ok(None);
    };
    let whole = mail
        .split_once('@')
        .is_some_and(|(name, host)| !name.is_empty() && !host.is_empty() && !host.contains('@'));
    if !whole || mail.contains(' ') {
        return Err(PlannerError::field(field, |say| say.no_mail()));
    }
    Ok(Some(mail))
}

/// The address of a page. One without its beginning gets the usual one.
pub(crate) fn address(field: &'static str, text: &str) -> Result<String> {
    let wrong = || PlannerError::field(field, |say| say.no_page());
    let typed = line(field, text)?;
    if typed.is_empty() {
        return Err(wrong());
    }
    let lower = typed.to_lowercase();
    let whole = if lower.starts_with("https://") || lower.starts_with("http://") {
        typed
    } else if typed.contains("://")
        || lower.starts_with("javascript:")
        || lower.starts_with("data:")
    {
        return Err(wrong());
    } else {
        format!("https://{typed}")
    };
    let host = whole.split("://").nth(1).unwrap_or_default();
    let host = host.split(['/', '?', '#']).next().unwrap_or_default();
    if whole.contains(' ') || !host.contains('.') || host.starts_with('.') {
        return Err(wrong());
    }
    Ok(whole)
}

/// The address of a page, or nothing.
pub(crate) fn maybe_address(field: &'static str, text: Option<&str>) -> Result<Option<String>> {
    maybe(field, text)?
        .map(|typed| address(field, &typed))
        .transpose()
}

/// The end of what begins at `start` on the same day, where midnight is the end of that day; nothing when it would end
/// before it begins.
pub(crate) fn end_after(start: NaiveTime, end: NaiveTime) -> Option<NaiveTime> {
    let midnight = end == NaiveTime::MIN && start != end;
    let end = if midnight {
        Due::end_of_day(NaiveDate::MIN).time()
    } else {
        end
    };
    (end > start).then_some(end)
}

/// Begin and end on one day, both needed.
pub(crate) fn times(
    start: Option<NaiveTime>,
    end: Option<NaiveTime>,
) -> Result<(NaiveTime, NaiveTime)> {
    let start = start.ok_or_else(|| PlannerError::field("start", |say| say.begins_when()))?;
    let end = end.ok_or_else(|| PlannerError::field("end", |say| say.ends_when()))?;
    Ok((start, in_order(start, end)?))
}

/// The end of what begins at `start`.
pub(crate) fn in_order(start: NaiveTime, end: NaiveTime) -> Result<NaiveTime> {
    end_after(start, end)
        .ok_or_else(|| PlannerError::field("end", |say| say.ends_before_it_begins()))
}

/// A day that must be there.
pub(crate) fn day(field: &'static str, day: Option<NaiveDate>) -> Result<NaiveDate> {
    let day = day.ok_or_else(|| PlannerError::field(field, |say| say.which_day()))?;
    crate::sensible(day)
        .map_err(|_| PlannerError::field(field, move |say| say.no_day_of_a_term(&day.to_string())))
}

/// A day that must be there and not be years away from a term.
pub(crate) fn day_near(
    field: &'static str,
    wanted: Option<NaiveDate>,
    term: &Term,
) -> Result<NaiveDate> {
    let wanted = day(field, wanted)?;
    if wanted < term.starts_on - NEAR || wanted > term.ends_on + NEAR {
        let term = term.name.clone();
        return Err(PlannerError::field(field, move |say| {
            say.far_from_term(&wanted.to_string(), &term)
        }));
    }
    Ok(wanted)
}

/// First and last day of a term, or of what is weekly in it.
pub(crate) fn term_days(
    (first_field, first): (&'static str, Option<NaiveDate>),
    (last_field, last): (&'static str, Option<NaiveDate>),
) -> Result<(NaiveDate, NaiveDate)> {
    let (first, last) = (day(first_field, first)?, day(last_field, last)?);
    in_days(last_field, first, last, LONGEST_TERM, |say| {
        say.longer_than_two_years()
    })
}

/// First and last day without class; a single day has no last one.
pub(crate) fn break_days(
    first: Option<NaiveDate>,
    last: Option<NaiveDate>,
    term: &Term,
) -> Result<(NaiveDate, NaiveDate)> {
    let first = day_near("on", first, term)?;
    let last = last.unwrap_or(first);
    in_days("until", first, last, LONGEST_BREAK, |say| {
        say.longer_than_a_break()
    })
}

fn in_days(
    field: &'static str,
    first: NaiveDate,
    last: NaiveDate,
    most: TimeDelta,
    too_long: fn(&Refused) -> String,
) -> Result<(NaiveDate, NaiveDate)> {
    if last < first {
        return Err(PlannerError::field(field, move |say| {
            say.last_day_before_first(&first.to_string())
        }));
    }
    if last - first > most {
        return Err(PlannerError::field(field, too_long));
    }
    Ok((first, last))
}

/// A share of the grade, or nothing.
pub(crate) fn share(field: &'static str, percent: Option<f64>) -> Result<Option<Weight>> {
    let share = percent.map(Weight::percent).transpose();
    share.map_err(|_| PlannerError::field(field, |say| say.no_percentage()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_one_of_a_page() {
        for (typed, wanted) in [
            ("https://a.example/b?c", Some("https://a.example/b?c")),
            (" example.edu/x ", Some("https://example.edu/x")),
            ("HTTP://a.example", Some("HTTP://a.example")),
            ("javascript:alert(1)", None),
            ("ftp://a.example", None),
            ("two words.example", None),
            ("nowhere", None),
            ("", None),
        ] {
            assert_eq!(address("url", typed).ok().as_deref(), wanted, "{typed}");
        }
    }

    #[test]
    fn midnight_is_the_end_of_the_day() {
        let time = |text: &str| text.parse::<NaiveTime>().unwrap();
        assert_eq!(
            end_after(time("22:00:00"), time("00:00:00")),
            Some(time("23:59:00"))
        );
        assert_eq!(end_after(time("14:00:00"), time("13:00:00")), None);
        assert_eq!(end_after(time("00:00:00"), time("00:00:00")), None);
    }
}
