//! Time that is free: waking hours without what takes place in them.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

/// From a begin to an end on the wall of one zone.
pub type Span = (NaiveDateTime, NaiveDateTime);

/// The hours of every day in which nobody is asked to work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sleep {
    /// Begin; after `to` when it is in the evening before.
    pub from: NaiveTime,
    /// End.
    pub to: NaiveTime,
}

impl Default for Sleep {
    /// From ten in the evening to eight.
    fn default() -> Self {
        let hour = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or(NaiveTime::MIN);
        Self {
            from: hour(22),
            to: hour(8),
        }
    }
}

impl Sleep {
    /// The waking hours of `from..until`, in the order of time; none when it ends before it begins.
    #[must_use]
    pub fn awake(&self, from: NaiveDateTime, until: NaiveDateTime) -> Vec<Span> {
        let mut awake = Vec::new();
        if until <= from {
            return awake;
        }
        let days = from.date().iter_days();
        for day in days.take_while(|day| *day <= until.date()) {
            for (start, end) in self.of_day(day) {
                let (start, end) = (start.max(from), end.min(until));
                if start < end {
                    awake.push((start, end));
                }
            }
        }
        awake
    }

    /// The waking hours of one day, in the order of time.
    fn of_day(&self, day: NaiveDate) -> impl Iterator<Item = Span> {
        let midnight = day.and_time(NaiveTime::MIN);
        let next = midnight + TimeDelta::days(1);
        let (from, to) = (day.and_time(self.from), day.and_time(self.to));
        let spans = if self.from >= self.to {
            [(to, from), (next, next)]
        } else {
            [(midnight, from), (to, next)]
        };
        spans.into_iter()
    }
}

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

/// Minutes free in `from..until`: those of the waking hours that nothing in `busy` takes.
#[must_use]
pub fn free_minutes(
    busy: &[Span],
    sleep: &Sleep,
    from: NaiveDateTime,
    until: NaiveDateTime,
) -> u32 {
    let waking = |from, until| -> i64 {
        let awake = sleep.awake(from, until).into_iter();
        awake.map(|(start, end)| (end - start).num_minutes()).sum()
    };
    let taken: i64 = merged(busy)
        .into_iter()
        .map(|(start, end)| waking(start.max(from), end.min(until)))
        .sum();
    u32::try_from(waking(from, until) - taken).unwrap_or(0)
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
        let free =
            |busy: &[Span]| free_minutes(busy, &Sleep::default(), at("05T20:00"), at("06T17:00"));
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
        let free = free_minutes(&[], &Sleep::default(), at("06T12:00"), at("05T12:00"));
        assert_eq!(free, 0);
    }

    #[test]
    fn whoever_goes_to_bed_after_midnight_is_awake_twice_a_day() {
        let hour = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap();
        let sleep = Sleep {
            from: hour(1),
            to: hour(9),
        };
        assert_eq!(
            sleep.awake(at("05T08:00"), at("06T10:00")),
            [
                (at("05T09:00"), at("06T00:00")),
                (at("06T00:00"), at("06T01:00")),
                (at("06T09:00"), at("06T10:00")),
            ]
        );
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
