//! A week: what you did, what slid, what is next.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
};

use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use semestra_plan::{CourseId, Subject};

use crate::{
    Planner, Result,
    calendar::Stretch,
    day_plan::is_class,
    overview::course_name,
    sensible,
    study::time::whole_minutes,
    view::{
        CourseMinutes, Deadline, Entry, StudyBlock, WeekDid, WeekNext, WeekReview,
        WeekReviewRequest, WeekSlid,
    },
};

/// A week and the days after it.
struct Week {
    from: NaiveDate,
    to: NaiveDate,
    /// All that is on in it and in the week after.
    stretch: Stretch,
    blocks: Vec<StudyBlock>,
    works: Vec<Deadline>,
}

impl Planner {
    /// A week: what you did, what slid, what is next.
    ///
    /// # Errors
    /// When the day is in no term.
    pub fn weekly_review(&mut self, request: WeekReviewRequest) -> Result<WeekReview> {
        let now = self.wall_now();
        let anchor = sensible(request.anchor.unwrap_or(now.date()))?;
        let from = anchor.week(request.first_day.into()).first_day();
        let to = from + Days::new(6);
        let stretch = self.stretch(from, to + Days::new(7))?;
        let works = self.all_deadlines()?.into_iter();
        let week = Week {
            blocks: self.study_blocks(&stretch, from, to)?,
            works: works.map(|listed| listed.deadline).collect(),
            stretch,
            from,
            to,
        };
        let term = self.term_of(anchor)?;
        Ok(WeekReview {
            now,
            from,
            to,
            week: term.and_then(|term| term.week_of(anchor)),
            did: self.week_did(&week)?,
            slid: self.week_slid(&week)?,
            next: week.next(now.date()),
        })
    }

    fn week_did(&self, week: &Week) -> Result<WeekDid> {
        let now = self.wall_now();
        let classes: Vec<_> = week.classes(now).collect();
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        let in_it =
            |at: Option<DateTime<Utc>>| at.is_some_and(|at| week.holds(self.zone.wall(at).date()));
        let (mut reviewed, mut read, mut steps) = (0, 0, 0);
        for course in self.current_courses()?.keys() {
            let sessions = self.store.sessions(*course)?;
            reviewed += sessions.iter().filter(|it| in_it(it.reviewed_at)).count();
            let readings = self.store.readings(*course)?;
            read += readings.iter().filter(|it| in_it(it.read_at)).count();
            let all = self.store.steps_of_course(*course)?;
            steps += all.iter().filter(|it| in_it(it.done_at)).count();
        }
        let done = |work: &&Deadline| work.done_at.is_some_and(|at| week.holds(at.date()));
        let mut works: Vec<_> = week.works.iter().filter(done).cloned().collect();
        works.sort_by_key(|work| work.done_at);
        let by_course = self.minutes_by_course(week)?;
        let over = week
            .blocks
            .iter()
            .filter(|block| block.end <= now && week.holds(block.start.date()));
        Ok(WeekDid {
            attended: count(classes.iter().filter(|class| class.done).count()),
            classes: count(classes.len()),
            reviewed: count(reviewed),
            read: count(read),
            steps: count(steps),
            works,
            minutes: by_course.iter().map(|course| course.minutes).sum(),
            planned_minutes: lengths(over),
            by_course,
        })
    }

    fn minutes_by_course(&self, week: &Week) -> Result<Vec<CourseMinutes>> {
        let mut seconds: BTreeMap<CourseId, i64> = BTreeMap::new();
        for time in self.times_on(week.from, week.to)? {
            let days = self.by_day(&time).into_iter();
            let within = days.filter(|(day, _)| week.holds(*day));
            let spent: i64 = within.map(|(_, seconds)| seconds).sum();
            *seconds.entry(time.course_id).or_default() += spent;
        }
        let mut all = Vec::new();
        for (id, seconds) in seconds {
            let minutes = whole_minutes(TimeDelta::seconds(seconds));
            if let Some(course) = self.store.course(id)?.filter(|_| minutes > 0) {
                let course = course_name(&course);
                all.push(CourseMinutes { course, minutes });
            }
        }
        all.sort_by_key(|course| Reverse(course.minutes));
        Ok(all)
    }

    fn week_slid(&self, week: &Week) -> Result<WeekSlid> {
        let now = self.wall_now();
        // A weekly class that the page does not list one by one has nothing to tick.
        let missed = |class: &Entry| !class.done && matches!(class.subject, Subject::Session(_));
        let held: BTreeSet<_> = week.classes(now).map(|class| class.subject).collect();
        let mut unread = 0;
        for course in self.current_courses()?.keys() {
            let readings = self.store.readings(*course)?.into_iter();
            let unread_here = readings.filter(|reading| {
                reading.read_at.is_none() && held.contains(&Subject::Session(reading.session_id))
            });
            unread += unread_here.count();
        }
        let open = |work: &&Deadline| {
            let gone = [work.mine, work.until()].into_iter().flatten();
            let mut gone = gone.filter(|at| *at <= now && week.holds(at.date()));
            work.needed > 0 && gone.next().is_some()
        };
        let idle = |block: &&StudyBlock| {
            let over = block.end <= now && week.holds(block.start.date());
            over && block.spent == 0
        };
        Ok(WeekSlid {
            works: week.works.iter().filter(open).cloned().collect(),
            classes: week.classes(now).filter(missed).collect(),
            readings: u32::try_from(unread).unwrap_or(u32::MAX),
            blocks: week.blocks.iter().filter(idle).cloned().collect(),
        })
    }
}

impl Week {
    fn holds(&self, day: NaiveDate) -> bool {
        (self.from..=self.to).contains(&day)
    }

    /// Its classes that are over.
    fn classes(&self, now: chrono::NaiveDateTime) -> impl Iterator<Item = Entry> {
        let entries = self.stretch.entries().into_iter();
        entries.filter(move |entry| {
            let over = entry.end.unwrap_or(entry.start) <= now;
            is_class(entry) && over && self.holds(entry.start.date())
        })
    }

    fn next(&self, today: NaiveDate) -> WeekNext {
        let from = if self.holds(today) {
            today
        } else {
            self.to + Days::new(1)
        };
        let to = self.to + Days::new(7);
        let soon = |day: NaiveDate| (from..=to).contains(&day);
        let ahead = |work: &&Deadline| {
            let at = work.moment().filter(|_| work.needed > 0 && !work.overdue);
            at.is_some_and(|at| soon(at.date()))
        };
        let works: Vec<_> = self.works.iter().filter(ahead).cloned().collect();
        WeekNext {
            from,
            to,
            needed_minutes: works.iter().map(|work| work.needed).sum(),
            planned_minutes: lengths(self.blocks.iter().filter(|it| soon(it.start.date()))),
            works,
        }
    }
}

fn lengths<'a>(blocks: impl Iterator<Item = &'a StudyBlock>) -> u32 {
    whole_minutes(blocks.map(|block| block.end - block.start).sum())
}
