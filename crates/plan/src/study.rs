//! Time that goes to the work of courses, and how far each piece of work has come.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{AssessmentId, CourseId, ReadingId, StudyTimeId, Zone};

/// What study time goes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(tag = "type", content = "id", rename_all = "camelCase")]
pub enum Task {
    /// A piece of work.
    Assessment(AssessmentId),
    /// Something to read for a class.
    Reading(ReadingId),
}

impl Task {
    /// The piece of work, when it is one.
    #[must_use]
    pub fn assessment(self) -> Option<AssessmentId> {
        match self {
            Self::Assessment(id) => Some(id),
            Self::Reading(_) => None,
        }
    }

    /// The reading, when it is one.
    #[must_use]
    pub fn reading(self) -> Option<ReadingId> {
        match self {
            Self::Reading(id) => Some(id),
            Self::Assessment(_) => None,
        }
    }

    /// The one of the two that is there.
    #[must_use]
    pub fn of(assessment: Option<AssessmentId>, reading: Option<ReadingId>) -> Option<Self> {
        assessment
            .map(Self::Assessment)
            .or(reading.map(Self::Reading))
    }
}

/// A stretch of time that was spent on a course.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StudyTime {
    /// Its name for good.
    pub id: StudyTimeId,
    /// The course.
    pub course_id: CourseId,
    /// What it went to; nothing for the course as a whole.
    pub task: Option<Task>,
    /// Begin.
    pub start: DateTime<Utc>,
    /// End, after the begin; nothing as long as the timer runs.
    pub end: Option<DateTime<Utc>>,
}

impl StudyTime {
    /// Seconds of it on each day of a zone, in the order of the days; up to `now` when the timer runs.
    #[must_use]
    pub fn by_day(&self, now: DateTime<Utc>, zone: &Zone) -> Vec<(NaiveDate, i64)> {
        let end = self.end.unwrap_or(now);
        let mut days = Vec::new();
        let mut at = self.start;
        while at < end {
            let day = zone.wall(at).date();
            let midnight = day
                .succ_opt()
                .map_or(end, |next| zone.instant(next.and_time(NaiveTime::MIN)));
            // A midnight that a clock skips or shows twice must not hold the day for ever.
            let until = if midnight > at {
                midnight.min(end)
            } else {
                end
            };
            days.push((day, (until - at).num_seconds()));
            at = until;
        }
        days
    }
}

/// How far a piece of work has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Stage {
    /// Nothing of it is done.
    NotStarted,
    /// The student said so, ticked a step of it or spent time on it.
    InProgress,
    /// The student said that it is done.
    Submitted,
    /// A score stands, or none will: nothing is left to do.
    Graded,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_night_of_work_counts_on_both_its_days() {
        let zone = Zone::named("America/New_York").unwrap();
        let at = |text: &str| -> DateTime<Utc> { text.parse().unwrap() };
        let check = |start, end: Option<&str>, expected: &[(&str, i64)]| {
            let time = StudyTime {
                id: StudyTimeId::new(DateTime::UNIX_EPOCH),
                course_id: CourseId::new(DateTime::UNIX_EPOCH),
                task: None,
                start: at(start),
                end: end.map(at),
            };
            let days = time.by_day(at("2025-03-10T12:00:00Z"), &zone).into_iter();
            let days: Vec<_> = days
                .map(|(day, seconds)| (day.to_string(), seconds / 60))
                .collect();
            let expected: Vec<_> = expected
                .iter()
                .map(|(day, minutes)| ((*day).to_owned(), *minutes))
                .collect();
            assert_eq!(days, expected);
        };
        let night = [("2025-02-05", 90), ("2025-02-06", 30)];
        check("2025-02-06T03:30:00Z", Some("2025-02-06T05:30:00Z"), &night);
        // The clock springs forward in this night: the day has 23 hours.
        let short = [("2025-03-09", 23 * 60), ("2025-03-10", 60)];
        check("2025-03-09T05:00:00Z", Some("2025-03-10T05:00:00Z"), &short);
        check("2025-03-10T11:00:00Z", None, &[("2025-03-10", 60)]);
    }
}
