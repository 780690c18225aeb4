//! Time that is free: waking hours without what takes place in them.

use chrono::{NaiveDateTime, NaiveTime};

/// From a begin to an end on the wall of one zone.
pub type Span = (NaiveDateTime, NaiveDateTime);

/// A day's hours to work in begin at this hour; nobody is asked to work at night.
pub const WAKES: u32 = 8;

/// A day's hours to work in end at this hour.
pub const SLEEPS: u32 = 22;

/// Spans that overlap or touch made one, in the order of time; what ends before it begins is left out.
#[must_use]
pub fn merged(spans: &[Span]) -> Vec<Span> {
    let mut sorted: Vec<_> = spans
        .iter()
        .copied()
        .filter(|(start, end)| start < end)
        .collect();
    sorted.sort_unstable();
    let mut merged: Vec<Span> = Vec::with_capacity(sorted.len());
    for (start, end) in sorted {
        match merged.last_mut() {
            Some((_, last)) if *last >= start => *last = end.max(*last),
            _ => merged.push((start, end)),
        }
    }
    merged
}

/// Minutes free in `from..until`: those of the waking hours ([`WAKES`] to [`SLEEPS`]) that nothing in `busy` takes.
#[must_use]
pub fn free_minutes(busy: &[Span], from: NaiveDateTime, until: NaiveDateTime) -> u32 {
    let taken: i64 = merged(busy)
        .into_iter()
        .map(|(start, end)| waking_minutes(start.max(from), end.min(until)))
        .sum();
    u32::try_from(waking_minutes(from, until) - taken).unwrap_or(0)
}

/// The stretches of `from..until` that nothing in `busy` takes, in the order of time.
#[must_use]
pub fn gaps(busy: &[Span], from: NaiveDateTime, until: NaiveDateTime) -> Vec<Span> {
    let mut gaps = Vec::new();
    let mut free_from = from;
    for (start, end) in merged(busy) {
        if free_from < start.min(until) {
            gaps.push((free_from, start.min(until)));
        }
        free_from = free_from.max(end);
    }
    if free_from < until {
        gaps.push((free_from, until));
    }
    gaps
}

/// Minutes of `from..until` that lie in waking hours; none when it ends before it begins.
fn waking_minutes(from: NaiveDateTime, until: NaiveDateTime) -> i64 {
    let hour = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or(NaiveTime::MIN);
    let within = |day: chrono::NaiveDate| {
        let start = day.and_time(hour(WAKES)).max(from);
        let end = day.and_time(hour(SLEEPS)).min(until);
        (end - start).num_minutes().max(0)
    };
    from.date()
        .iter_days()
        .take_while(|day| *day <= until.date())
        .map(within)
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn at(text: &str) -> NaiveDateTime {
        format!("2025-02-{text}:00").parse().unwrap()
    }

    #[test]
    fn nights_and_classes_are_not_free() {
        let class = (at("06T09:30"), at("06T10:50"));
        let free = |busy: &[Span]| free_minutes(busy, at("05T20:00"), at("06T17:00"));
        assert_eq!(free(&[]), 2 * 60 + 9 * 60, "20 to 22, and 8 to 17");
        assert_eq!(free(&[class]), 11 * 60 - 80);
        let recitation = (at("06T10:00"), at("06T11:30"));
        assert_eq!(
            free(&[class, recitation]),
            9 * 60,
            "what overlaps is counted once"
        );
        assert_eq!(
            free(&[(at("05T23:00"), at("06T07:00"))]),
            11 * 60,
            "sleep takes nothing"
        );
    }

    #[test]
    fn a_deadline_that_is_gone_leaves_no_time() {
        assert_eq!(free_minutes(&[], at("06T12:00"), at("05T12:00")), 0);
    }

    #[test]
    fn gaps_lie_between_what_takes_place() {
        let day = [
            (at("06T13:00"), at("06T14:20")),
            (at("06T09:30"), at("06T10:50")),
            (at("06T10:20"), at("06T11:00")),
        ];
        let gaps = gaps(&day, at("06T09:00"), at("06T14:20"));
        let expected = [
            (at("06T09:00"), at("06T09:30")),
            (at("06T11:00"), at("06T13:00")),
        ];
        assert_eq!(gaps, expected);
    }

    proptest! {
        #[test]
        fn gaps_and_what_is_taken_make_the_whole(
            spans in prop::collection::vec((0i64..2000, 0i64..400), 0..12),
            from in 0i64..1000,
            length in 1i64..1500,
        ) {
            let minute = |minute| at("05T00:00") + chrono::TimeDelta::minutes(minute);
            let busy: Vec<Span> = spans
                .iter()
                .map(|(start, length)| (minute(*start), minute(start + length)))
                .collect();
            let (from, until) = (minute(from), minute(from + length));
            let minutes = |spans: &[Span]| -> i64 {
                spans.iter().map(|(start, end)| (*end - *start).num_minutes().max(0)).sum()
            };
            let taken: Vec<Span> = merged(&busy)
                .into_iter()
                .map(|(start, end)| (start.max(from), end.min(until)))
                .filter(|(start, end)| start < end)
                .collect();
            prop_assert_eq!(minutes(&gaps(&busy, from, until)) + minutes(&taken), length);
        }
    }
}
