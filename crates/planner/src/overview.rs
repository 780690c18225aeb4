//! What the frame around every screen shows.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use semestra_plan::{Course, CourseId, Term, zone};

use crate::{
    Planner, Result,
    view::{About, CourseLine, CourseName, Nothing, Overview, TermCourses, TermLine},
};

/// What a course is called where there is little room: its code, else its title.
pub(crate) fn short_name(course: &Course) -> &str {
    if course.code.is_empty() {
        &course.title
    } else {
        &course.code
    }
}

/// A course by its names and colour.
pub(crate) fn course_name(course: &Course) -> CourseName {
    CourseName {
        id: course.id,
        code: short_name(course).to_owned(),
        title: course.title.clone(),
        hue: course.hue,
    }
}

impl Planner {
    /// What the frame around every screen shows.
    ///
    /// # Errors
    /// Those of the store.
    pub fn overview(&mut self, _: Nothing) -> Result<Overview> {
        let today = self.today();
        let term = self.term_of(today)?;
        let mut courses: Vec<_> = self.current_courses()?.into_values().collect();
        courses.sort_by(|a, b| short_name(a).cmp(short_name(b)));
        let courses = courses
            .iter()
            .map(|course| self.course_line(course))
            .collect::<Result<_>>()?;
        Ok(Overview {
            now: self.wall_now(),
            zone: self.zone.name().to_owned(),
            term: term.map(|term| term_line(&term, today)),
            courses,
            due_this_week: self.due_this_week()?,
            reminders: self.reminder_state()?,
            undo: self.store.undo_label()?,
            redo: self.store.redo_label()?,
            other_terms: self.other_terms(today)?,
            habits: self.habits()?,
            settings: self.settings()?,
            conventions: self.conventions()?,
            document_limit: u32::try_from(semestra_syllabus::MAX_BYTES).unwrap_or(u32::MAX),
            about: About {
                version: env!("CARGO_PKG_VERSION").to_owned(),
                zone_data: zone::data_version().to_owned(),
                data_file: self.store.path().display().to_string(),
            },
        })
    }

    /// The term that holds `today`, else the next one, else the last.
    pub(crate) fn term_of(&self, today: NaiveDate) -> Result<Option<Term>> {
        let mut terms = self.store.terms()?;
        terms.sort_by_key(|term| {
            let away = if today < term.starts_on {
                term.starts_on - today
            } else if today > term.ends_on {
                today - term.ends_on
            } else {
                chrono::TimeDelta::zero()
            };
            (away, term.starts_on)
        });
        Ok(terms.into_iter().next())
    }

    /// The courses that are still of interest: those of the term of today, of any that has not ended, and of the term
    /// that was added to last, so that a page of an old term is there after its import.
    pub(crate) fn current_courses(&self) -> Result<BTreeMap<CourseId, Course>> {
        let today = self.today();
        let shown = self.term_of(today)?.map(|term| term.id);
        let courses = self.store.courses()?;
        // Names are made in the order of time.
        let last = courses
            .iter()
            .max_by_key(|course| course.id)
            .map(|course| course.term_id);
        let open: Vec<_> = self
            .store
            .terms()?
            .into_iter()
            .filter(|term| term.ends_on >= today || [shown, last].contains(&Some(term.id)))
            .map(|term| term.id)
            .collect();
        Ok(courses
            .into_iter()
            .filter(|course| open.contains(&course.term_id))
            .map(|course| (course.id, course))
            .collect())
    }

    /// The terms whose courses are of interest no more, the newest first.
    fn other_terms(&self, today: NaiveDate) -> Result<Vec<TermCourses>> {
        let current = self.current_courses()?;
        let mut past = self.store.courses()?;
        past.retain(|course| !current.contains_key(&course.id));
        let mut terms = self.store.terms()?;
        terms.sort_by_key(|term| std::cmp::Reverse(term.starts_on));
        let of = |term: &Term| TermCourses {
            term: term_line(term, today),
            courses: past
                .iter()
                .filter(|course| course.term_id == term.id)
                .map(course_name)
                .collect(),
        };
        let mut others: Vec<_> = terms.iter().map(of).collect();
        others.retain(|other| !other.courses.is_empty());
        Ok(others)
    }

    /// A course with how far it has come: classes attended and work done, of all of them.
    pub(crate) fn course_line(&self, course: &Course) -> Result<CourseLine> {
        let progress = self.store.progress(course.id)?;
        let weekly = self.weekly_classes(course.id)?;
        Ok(CourseLine {
            id: course.id,
            code: short_name(course).to_owned(),
            title: course.title.clone(),
            hue: course.hue,
            done: progress.done,
            total: progress.total.saturating_add(weekly),
        })
    }
}

pub(crate) fn term_line(term: &Term, today: NaiveDate) -> TermLine {
    TermLine {
        id: term.id,
        name: term.name.clone(),
        starts_on: term.starts_on,
        ends_on: term.ends_on,
        week: term.week_of(today),
        weeks: term.weeks(),
    }
}
