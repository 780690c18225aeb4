//! The sample term: three course pages of our own, read like any other page.
//!
//! Their dates are those of Spring 2025, in double braces; they are moved by whole weeks so that today lies in the
//! term's fourth week and every weekday stays what it was. What the student sees in the source text is what the
//! calendar shows.

use chrono::{DateTime, Datelike, Days, NaiveDate, TimeDelta, Utc};
use semestra_plan::CourseId;
use semestra_store::Write;
use semestra_syllabus::MAX_BYTES;

use crate::{
    Planner, PlannerError, Result,
    accept::Accepted,
    view::{Document, Nothing, Saved},
};

const PAGES: [(&str, &str); 3] = [
    (
        "18-789.md",
        include_str!("../../../assets/sample/18-789.md"),
    ),
    (
        "21-241.md",
        include_str!("../../../assets/sample/21-241.md"),
    ),
    (
        "80-249.md",
        include_str!("../../../assets/sample/80-249.md"),
    ),
];

/// The zone of the college the pages are about.
const ZONE: &str = "America/New_York";

impl Planner {
    /// Fills an empty term with the sample, so that there is something to look at.
    ///
    /// # Errors
    /// When there are courses already: what a student entered is never mixed with a sample.
    pub fn explore_sample(&mut self, _: Nothing) -> Result<Saved<Nothing>> {
        if !self.store.courses()?.is_empty() {
            return Err(PlannerError::nothing(|say| say.sample_beside_courses()));
        }
        let weeks = shift(self.today());
        let mut read = Vec::new();
        for (name, template) in PAGES {
            let text = moved(template, weeks);
            debug_assert!(text.len() < MAX_BYTES);
            let document = Document {
                timezone: Some(ZONE.to_owned()),
                ..Document::of_bytes(Some(name.to_owned()), text.as_bytes())
            };
            let reading = self.reading(&document, text.as_bytes())?;
            read.push((document, text, reading));
        }
        let (now, today, zone) = (self.now(), self.today(), self.zone.clone());
        let say = self.say();
        self.act(say.did.added_sample(), |tx| {
            for (document, text, reading) in &read {
                let accepted = Accepted {
                    draft: &reading.draft,
                    read: reading,
                    document,
                    bytes: text.as_bytes(),
                    now,
                    today,
                    zone: zone.clone(),
                    say,
                    elsewhere: &[],
                };
                let course = accepted.store(tx)?;
                live_through(tx, course, now, today)?;
            }
            Ok(Nothing {})
        })
    }
}

/// Ticks what a student would have ticked by `today`: classes but the second one, and all work.
fn live_through(
    tx: &Write<'_>,
    course: CourseId,
    now: DateTime<Utc>,
    today: NaiveDate,
) -> Result<()> {
    let past = tx
        .sessions(course)?
        .into_iter()
        .filter(|session| session.on < today);
    for (at, session) in past.enumerate() {
        if at != 1 {
            tx.set_attended(session.id, Some(now))?;
        }
    }
    for work in tx.assessments(course)? {
        if work.due.deadline().is_some_and(|at| at.date() < today) {
            tx.set_done(work.id, Some(now))?;
        }
    }
    Ok(())
}

/// By how much the sample is moved so that `today` lies in its fourth week.
fn shift(today: NaiveDate) -> TimeDelta {
    let fourth = NaiveDate::from_ymd_opt(2025, 2, 3).unwrap_or_default();
    let monday = |day: NaiveDate| day - Days::new(u64::from(day.weekday().num_days_from_monday()));
    monday(today) - fourth
}

/// The template with its dates moved and its term named after the new ones.
fn moved(template: &str, by: TimeDelta) -> String {
    let mut text = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, after)) = rest.split_once("{{") {
        let Some((mark, behind)) = after.split_once("}}") else {
            break;
        };
        text += before;
        text += &match NaiveDate::parse_from_str(mark, "%Y-%m-%d") {
            Ok(day) => (day + by).format("%a, %b %-d, %Y").to_string(),
            Err(_) => term_name(NaiveDate::from_ymd_opt(2025, 1, 13).unwrap_or_default() + by),
        };
        rest = behind;
    }
    text + rest
}

/// What a term that begins on `first` is called.
fn term_name(first: NaiveDate) -> String {
    let season = match first.month() {
        1..=4 => "Spring",
        5..=7 => "Summer",
        _ => "Fall",
    };
    format!("{season} {}", first.year())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sample_is_moved_by_whole_weeks_into_its_fourth() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 26).unwrap();
        assert_eq!(shift(today).num_days() % 7, 0);
        let page = moved("{{term}}: {{2025-02-06}}", shift(today));
        assert_eq!(page, "Fall 2026: Thu, Nov 26, 2026");
    }
}
