//! Deadlines, and what each is worth.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveDateTime};
use semestra_plan::{Assessment, CategoryId, Course, CourseId, Weight};

use crate::{
    Planner, Result,
    calendar::points,
    overview::short_name,
    view::{Deadline, DeadlineGroup, DeadlineGroupName, Deadlines, Nothing},
};

/// How many days "this week" looks ahead.
const WEEK: i64 = 7;

impl Planner {
    /// All deadlines of the courses of today, in groups.
    ///
    /// # Errors
    /// Those of the store.
    pub fn deadlines(&mut self, _: Nothing) -> Result<Deadlines> {
        let now = self.wall_now();
        let mut groups: BTreeMap<DeadlineGroupName, Vec<Deadline>> = BTreeMap::new();
        for deadline in self.all_deadlines()? {
            groups
                .entry(group_of(&deadline, now))
                .or_default()
                .push(deadline);
        }
        Ok(Deadlines {
            now,
            groups: groups
                .into_iter()
                .map(|(name, items)| DeadlineGroup { name, items })
                .collect(),
        })
    }

    /// The next deadline in one line, as the tray tells it.
    ///
    /// # Errors
    /// Those of the store.
    pub fn next_deadline(&self) -> Result<Option<String>> {
        let now = self.wall_now();
        let ahead = |deadline: &&Deadline| {
            matches!(
                group_of(deadline, now),
                DeadlineGroupName::Today | DeadlineGroupName::Week | DeadlineGroupName::Later
            )
        };
        Ok(self.all_deadlines()?.iter().find(ahead).map(|deadline| {
            let form = if deadline.has_time || deadline.mine.is_some() {
                "%a %-d %b, %H:%M"
            } else {
                "%a %-d %b"
            };
            let at = deadline.mine.or(deadline.official);
            let at = at.map_or_else(String::new, |at| format!(" · {}", at.format(form)));
            format!("{} · {}{at}", deadline.title, deadline.code)
        }))
    }

    fn all_deadlines(&self) -> Result<Vec<Deadline>> {
        let mut all = Vec::new();
        for course in self.current_courses()?.values() {
            all.extend(self.deadlines_of(course)?);
        }
        all.sort_by(|a, b| order(a).cmp(&order(b)));
        Ok(all)
    }

    pub(crate) fn due_this_week(&self) -> Result<u32> {
        let now = self.wall_now();
        let urgent = |deadline: &&Deadline| {
            matches!(
                group_of(deadline, now),
                DeadlineGroupName::Overdue | DeadlineGroupName::Today | DeadlineGroupName::Week
            )
        };
        let count = self.all_deadlines()?.iter().filter(urgent).count();
        Ok(u32::try_from(count).unwrap_or(u32::MAX))
    }

    /// The deadlines of one course in the order of time, undated ones last.
    pub(crate) fn deadlines_of(&self, course: &Course) -> Result<Vec<Deadline>> {
        let worths = self.worths_of(course.id)?;
        let works = self.store.assessments(course.id)?;
        let mut all: Vec<_> = works
            .iter()
            .map(|work| self.deadline(work, course, &worths))
            .collect();
        all.sort_by(|a, b| order(a).cmp(&order(b)));
        Ok(all)
    }

    pub(crate) fn deadline(
        &self,
        work: &Assessment,
        course: &Course,
        worths: &BTreeMap<CategoryId, Weight>,
    ) -> Deadline {
        let here = |due: semestra_plan::Due| {
            due.deadline().map(|at| {
                if due.has_time() {
                    course.zone.convert(at, &self.zone)
                } else {
                    // A day without an hour stays that day wherever the laptop is.
                    at
                }
            })
        };
        let official = here(work.due);
        let mine = work.mine.and_then(here);
        let today = self.today();
        Deadline {
            id: work.id,
            course_id: course.id,
            code: short_name(course).to_owned(),
            hue: course.hue,
            title: work.title.clone(),
            kind: work.kind,
            official,
            has_time: work.due.has_time(),
            mine,
            days_left: mine.or(official).map(|at| days_between(today, at.date())),
            released_on: work.released_on,
            worth: work
                .category_id
                .and_then(|category| worths.get(&category).copied())
                .map(points),
            location: work.location.clone(),
            done_at: work.done_at.map(|at| self.zone.wall(at)),
        }
    }

    /// What one piece of work is worth in each category of a course: its weight by the number of parts the page
    /// states, else by the number of works in it.
    pub(crate) fn worths_of(&self, course: CourseId) -> Result<BTreeMap<CategoryId, Weight>> {
        let works: BTreeMap<_, _> = self.store.works_per_category(course)?.into_iter().collect();
        let mut worths = BTreeMap::new();
        for category in self.store.categories(course)? {
            let counted = works.get(&category.id).copied().unwrap_or(0);
            let parts = category
                .count
                .map(|count| count.saturating_sub(category.drop_lowest.unwrap_or(0)))
                .filter(|count| *count > 0)
                .unwrap_or(counted);
            if let (Some(weight), true) = (category.weight, parts > 0)
                && let Ok(each) = Weight::millionths(weight.as_millionths() / parts)
            {
                worths.insert(category.id, each);
            }
        }
        Ok(worths)
    }
}

fn order(deadline: &Deadline) -> (bool, Option<NaiveDateTime>, &str, &str) {
    let moment = deadline.mine.or(deadline.official);
    (moment.is_none(), moment, &deadline.code, &deadline.title)
}

fn group_of(deadline: &Deadline, now: NaiveDateTime) -> DeadlineGroupName {
    if deadline.done_at.is_some() {
        return DeadlineGroupName::Done;
    }
    let Some(moment) = deadline.mine.or(deadline.official) else {
        return DeadlineGroupName::Undated;
    };
    let days = i64::from(days_between(now.date(), moment.date()));
    // My own date may slip; what the course wants is late only after its own.
    if deadline.official.unwrap_or(moment) < now {
        DeadlineGroupName::Overdue
    } else if days <= 0 {
        DeadlineGroupName::Today
    } else if days < WEEK {
        DeadlineGroupName::Week
    } else {
        DeadlineGroupName::Later
    }
}

fn days_between(from: NaiveDate, to: NaiveDate) -> i32 {
    i32::try_from((to - from).num_days()).unwrap_or(i32::MAX)
}
