//! How far the courses of a term have come, and what was done on each of its days.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, NaiveDateTime, TimeDelta, Utc};
use semestra_plan::{Course, Occurrence, SessionId, Stage, Subject, Term, TermPlan, shade};

use crate::{
    Planner, Result,
    overview::{course_name, short_name, term_line},
    study::time::whole_minutes,
    term::{number, weeks_shown},
    view::{CourseProgress, HeatDay, HeatWeek, ProgressRequest, ProgressView, Ring, Rings},
};

/// What was done on a day.
#[derive(Clone, Copy, Default)]
struct Done {
    things: u32,
    seconds: i64,
}

/// What was done, by day.
type Days = BTreeMap<NaiveDate, Done>;

impl Planner {
    /// How far a term and each of its courses have come, and what was done on each of its days.
    ///
    /// # Errors
    /// When the term is gone.
    pub fn progress(&mut self, request: ProgressRequest) -> Result<ProgressView> {
        let now = self.wall_now();
        let today = now.date();
        let mut terms = self.store.terms()?;
        terms.sort_by_key(|term| (term.starts_on, term.id));
        let mut page = ProgressView {
            now,
            term: None,
            terms: terms.iter().map(|term| term_line(term, today)).collect(),
            whole: Rings::default(),
            courses: Vec::new(),
            weeks: Vec::new(),
            cut: false,
        };
        let Some(term) = self.chosen(request.term, today)? else {
            return Ok(page);
        };
        let mut courses = self.store.courses()?;
        courses.retain(|course| course.term_id == term.id);
        courses.sort_by(|a, b| short_name(a).cmp(short_name(b)));
        let mut days = Days::new();
        for course in &courses {
            let rings = self.course_rings(course, &mut days)?;
            page.whole.add(&rings);
            page.courses.push(CourseProgress {
                course: course_name(course),
                rings,
            });
        }
        let (from, to, cut) = weeks_shown(&term, today, request.first_day);
        page.weeks = heat(&term, &days, from, to, today);
        page.term = Some(term_line(&term, today));
        page.cut = cut;
        Ok(page)
    }

    /// How far one course has come; what was done goes to its day.
    fn course_rings(&self, course: &Course, days: &mut Days) -> Result<Rings> {
        let now = self.wall_now();
        let plan = self.store.plan(Some(course.id), None, None)?;
        let classes = self.held_classes(&plan);
        let mut rings = Rings::default();
        let mut tick = |on: NaiveDate| days.entry(on).or_default().things += 1;
        for class in &classes {
            rings.attended.count(class.done, over(class, now));
            if class.done {
                tick(class.start.date());
            }
        }
        let mut held: BTreeMap<SessionId, bool> = BTreeMap::new();
        for class in &classes {
            if let Subject::Session(id) = class.subject {
                held.insert(id, over(class, now));
            }
        }
        let on = |at: DateTime<Utc>| self.zone.wall(at).date();
        for session in &plan.sessions {
            if let Some(over) = held.get(&session.id) {
                rings.reviewed.count(session.reviewed_at.is_some(), *over);
            }
            session.reviewed_at.map(on).into_iter().for_each(&mut tick);
        }
        for reading in self.store.readings(course.id)? {
            if let Some(over) = held.get(&reading.session_id) {
                rings.read.count(reading.read_at.is_some(), *over);
            }
            reading.read_at.map(on).into_iter().for_each(&mut tick);
        }
        for step in self.store.steps_of_course(course.id)? {
            step.done_at.map(on).into_iter().for_each(&mut tick);
        }
        for work in self.deadlines_of(course)? {
            let past = work.until().is_some_and(|at| at <= now);
            rings.begun.count(work.stage >= Stage::InProgress, past);
            rings.submitted.count(work.done_at.is_some(), past);
            rings.graded.count(work.stage == Stage::Graded, past);
            work.done_at
                .map(|at| at.date())
                .into_iter()
                .for_each(&mut tick);
        }
        let mut seconds = 0;
        for time in self.store.study_times_of(course.id)? {
            for (day, spent) in self.by_day(&time) {
                days.entry(day).or_default().seconds += spent;
                seconds += spent;
            }
        }
        rings.minutes = whole_minutes(TimeDelta::seconds(seconds));
        Ok(rings)
    }

    /// The classes of a course that take place, each once, as the shown zone has them.
    fn held_classes(&self, plan: &TermPlan) -> Vec<Occurrence> {
        let sessions = plan.sessions.iter().map(|class| (class.on, class.on));
        let meetings = plan.meetings.iter().map(|it| (it.first_on, it.last_on));
        let moved = plan
            .exceptions
            .iter()
            .filter_map(|one| Some(one.moved.as_ref()?.on));
        let spans: Vec<_> = sessions
            .chain(meetings)
            .chain(moved.map(|on| (on, on)))
            .collect();
        let first = spans.iter().map(|span| span.0).min();
        let last = spans.iter().map(|span| span.1).max();
        let Some((first, last)) = first.zip(last) else {
            return Vec::new();
        };
        let all = plan.occurrences(first - TermPlan::APART, last + TermPlan::APART, &self.zone);
        let takes_place = |one: &Occurrence| {
            let class = matches!(one.subject, Subject::Session(_) | Subject::Meeting(_));
            class && !one.cancelled
        };
        all.into_iter().filter(takes_place).collect()
    }
}

/// Whether a class is over.
fn over(class: &Occurrence, now: NaiveDateTime) -> bool {
    if class.all_day {
        class.last_day() < now.date()
    } else {
        class.end.unwrap_or(class.start) <= now
    }
}

impl Ring {
    /// What is done ahead of its time counts among what was to be done, so that it never stands in for what was not.
    fn count(&mut self, done: bool, by_now: bool) {
        self.done += u32::from(done);
        self.so_far += u32::from(done || by_now);
        self.all += 1;
    }

    fn add(&mut self, other: Self) {
        self.done += other.done;
        self.so_far += other.so_far;
        self.all += other.all;
    }
}

impl Rings {
    fn add(&mut self, other: &Self) {
        self.attended.add(other.attended);
        self.reviewed.add(other.reviewed);
        self.read.add(other.read);
        self.begun.add(other.begun);
        self.submitted.add(other.submitted);
        self.graded.add(other.graded);
        self.minutes = self.minutes.saturating_add(other.minutes);
    }
}

fn heat(
    term: &Term,
    done: &Days,
    from: NaiveDate,
    to: NaiveDate,
    today: NaiveDate,
) -> Vec<HeatWeek> {
    let shown = || done.range(from..=to).map(|(_, done)| done);
    let minutes = |done: &Done| whole_minutes(TimeDelta::seconds(done.seconds));
    let most_things = shown().map(|done| done.things).max().unwrap_or(0);
    let most_minutes = shown().map(minutes).max().unwrap_or(0);
    let day = |date: NaiveDate| {
        let done = done.get(&date).copied().unwrap_or_default();
        let minutes = minutes(&done);
        HeatDay {
            date,
            in_term: (term.starts_on..=term.ends_on).contains(&date),
            ahead: date > today,
            things: done.things,
            things_shade: shade(done.things, most_things),
            minutes,
            minutes_shade: shade(minutes, most_minutes),
        }
    };
    let days: Vec<_> = from
        .iter_days()
        .take_while(|day| *day <= to)
        .map(day)
        .collect();
    let week = |days: &[HeatDay]| HeatWeek {
        number: days.first().and_then(|day| number(term, day.date)),
        days: days.to_vec(),
    };
    days.chunks(7).map(week).collect()
}
