//! A whole term on one page.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate, TimeDelta};
use semestra_plan::{Day, Occurrence, OccurrenceKind, Term, TermId, WeekLoad, points_of};

use crate::{
    Planner, Result,
    calendar::Stretch,
    overview::term_line,
    there,
    view::{TermCalendar, TermDay, TermRequest, TermWeek},
};

/// How many weeks are shown at most, so that a term of thirty years is no longer than a page.
const WEEKS: i64 = 60;

/// How many of them lie before today when there are more.
const BEFORE: i64 = 20;

impl Planner {
    /// All weeks of a term with what each of them asks; of a very long term those around today.
    ///
    /// A week is as full as its minutes of class and of the work due in it: see [`WeekLoad::shade`].
    ///
    /// # Errors
    /// When the term is gone.
    pub fn term_calendar(&mut self, request: TermRequest) -> Result<TermCalendar> {
        let today = self.today();
        let mut terms = self.store.terms()?;
        terms.sort_by_key(|term| (term.starts_on, term.id));
        let mut page = TermCalendar {
            term: None,
            terms: terms.iter().map(|term| term_line(term, today)).collect(),
            now: self.wall_now(),
            cut: false,
            weeks: Vec::new(),
        };
        let Some(term) = self.chosen(request.term, today)? else {
            return Ok(page);
        };
        let (from, to, cut) = weeks_shown(&term, today, request.first_day);
        let stretch = self.stretch(from, to)?;
        page.weeks = weeks(&term, &stretch, from, to);
        page.term = Some(term_line(&term, today));
        page.cut = cut;
        Ok(page)
    }

    pub(crate) fn chosen(&self, id: Option<TermId>, today: NaiveDate) -> Result<Option<Term>> {
        match id {
            Some(id) => Ok(Some(there(self.store.term(id), "term")?)),
            None => self.term_of(today),
        }
    }
}

/// First and last day of the weeks that are shown, and whether the term has more.
pub(crate) fn weeks_shown(
    term: &Term,
    today: NaiveDate,
    first_day: Day,
) -> (NaiveDate, NaiveDate, bool) {
    let week_of = |day: NaiveDate| day.week(first_day.into()).first_day();
    let (first, last) = (week_of(term.starts_on), week_of(term.ends_on));
    let end = |monday: NaiveDate| monday + TimeDelta::days(6);
    if (last - first).num_weeks() < WEEKS {
        return (first, end(last), false);
    }
    let latest = last - TimeDelta::weeks(WEEKS - 1);
    let from = (week_of(today) - TimeDelta::weeks(BEFORE)).clamp(first, latest);
    (from, end(from + TimeDelta::weeks(WEEKS - 1)), true)
}

/// What a week is made of, before the fullest one is known.
#[derive(Default)]
struct Sum {
    load: WeekLoad,
    works: u32,
    /// Millionths of a final grade; over several courses it may be more than one grade.
    worth: u64,
}

fn weeks(term: &Term, stretch: &Stretch, from: NaiveDate, to: NaiveDate) -> Vec<TermWeek> {
    let mut days: Vec<TermDay> = from
        .iter_days()
        .take_while(|day| *day <= to)
        .map(|date| TermDay {
            date,
            in_term: (term.starts_on..=term.ends_on).contains(&date),
            off: stretch.off_on(date),
            classes: 0,
            marks: Vec::new(),
        })
        .collect();
    let mut sums: BTreeMap<usize, Sum> = BTreeMap::new();
    for occurrence in &stretch.on {
        let at = usize::try_from((occurrence.start.date() - from).num_days());
        let Some((index, day)) = at.ok().and_then(|at| Some((at, days.get_mut(at)?))) else {
            continue;
        };
        count(occurrence, stretch, day, sums.entry(index / 7).or_default());
    }
    let fullest = sums.values().map(|sum| sum.load);
    let fullest = fullest
        .max_by_key(|load| load.minutes())
        .unwrap_or_default();
    let mut rest = days.into_iter();
    let mut weeks = Vec::new();
    loop {
        let days: Vec<_> = rest.by_ref().take(7).collect();
        let (Some(first), Some(last)) = (days.first(), days.last()) else {
            return weeks;
        };
        let sum = sums.remove(&weeks.len()).unwrap_or_default();
        weeks.push(TermWeek {
            number: number(term, first.date),
            from: first.date,
            to: last.date,
            load: sum.load.shade(fullest),
            class_minutes: sum.load.class_minutes,
            works: sum.works,
            worth: (sum.worth > 0).then(|| points_of(sum.worth)),
            work_minutes: sum.load.work_minutes,
            days,
        });
    }
}

/// Counts one thing to its day and week.
fn count(occurrence: &Occurrence, stretch: &Stretch, day: &mut TermDay, sum: &mut Sum) {
    let class = matches!(
        occurrence.kind,
        OccurrenceKind::Class | OccurrenceKind::Exam
    ) && occurrence.planned_on.is_some();
    if class && !occurrence.cancelled {
        day.classes += 1;
        let length = occurrence.end.filter(|_| !occurrence.all_day);
        let length = length.map_or(0, |end| (end - occurrence.start).num_minutes());
        sum.load.class_minutes += u32::try_from(length).unwrap_or(0);
    }
    let work = occurrence.assessment_id.filter(|_| !occurrence.cancelled);
    let due = matches!(
        occurrence.kind,
        OccurrenceKind::Class | OccurrenceKind::Exam | OccurrenceKind::Deadline
    );
    if let Some(id) = work.filter(|_| due) {
        let worth = stretch.worth(id);
        sum.works += 1;
        sum.worth += worth.map_or(0, |worth| u64::from(worth.as_millionths()));
        let minutes = stretch.minutes(id);
        sum.load.work_minutes = sum.load.work_minutes.saturating_add(minutes);
    }
    let marked = matches!(
        occurrence.kind,
        OccurrenceKind::Exam | OccurrenceKind::Deadline | OccurrenceKind::MyDate
    );
    if marked || (due && work.is_some()) {
        day.marks.extend(stretch.entry(occurrence));
    }
}

/// The number of the week whose Monday is in the seven days from `first` on; else that of any of them.
pub(crate) fn number(term: &Term, first: NaiveDate) -> Option<u32> {
    let days = || (0..7).map(|offset| first + Days::new(offset));
    let is_monday = |day: &NaiveDate| chrono::Datelike::weekday(day) == chrono::Weekday::Mon;
    let of_monday = days().find(is_monday).and_then(|day| term.week_of(day));
    of_monday.or_else(|| days().find_map(|day| term.week_of(day)))
}
