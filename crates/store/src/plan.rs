//! Everything of the courses that has to do with time, whole or for some days.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rusqlite::ToSql;
use semestra_plan::{AssessmentId, CourseId, Due, TermPlan};

use crate::text::{Cells, Text};
use crate::{Result, Store, assessment, course, own, page, people, session, weekly};

/// Before and after every day that a column holds, as text.
const EVER: (&str, &str) = ("0000-01-01", "9999-12-31");

impl Store {
    /// The plan of one course or of all, within `from..=to` where a bound is given.
    ///
    /// Courses, people, meetings, office hours, days off, exceptions and swapped days are always whole, since they say
    /// when and where the dated things are: a rotation counts breaks from its first week on. With a bound there are only
    /// the classes held on these days or moved to them, those in whose place a weekly class was moved to them, the
    /// blocks that touch these days or were moved near them, all work on which late days are spent, and the work whose deadline (the course's or the student's
    /// own) or whose class is on these days, with that class; undated work only without bounds. Days are those of each
    /// course's zone: to show another zone, ask for [`TermPlan::APART`] more at both ends.
    pub fn plan(
        &self,
        course: Option<CourseId>,
        from: Option<NaiveDate>,
        to: Option<NaiveDate>,
    ) -> Result<TermPlan> {
        let course = course.map(|id| id.text());
        // Texts made as needed and not one with `?1 IS NULL OR …`: SQLite chooses the index when it reads the text.
        let is = |column: &str| match course {
            Some(_) => format!("{column} = ?1"),
            None => "true".to_owned(),
        };
        let whole: Vec<&dyn ToSql> = course.iter().map(|id| id as &dyn ToSql).collect();
        let of_course = is("course_id");
        let mut plan = TermPlan {
            courses: self.rows(
                "course",
                &is("id"),
                "code, title, seq",
                &whole,
                course::course,
            )?,
            people: self.rows("person", &of_course, "seq", &whole, people::person)?,
            meetings: self.rows("meeting", &of_course, "seq", &whole, weekly::meeting)?,
            office_hours: self.rows(
                "office_hour",
                &of_course,
                "seq",
                &whole,
                weekly::office_hour,
            )?,
            exceptions: self.rows("exception", &of_course, "seq", &whole, own::exception)?,
            swapped_days: self.rows("swapped_day", &of_course, "seq", &whole, own::swapped_day)?,
            ..TermPlan::default()
        };
        let (mut held, mut due, mut own) =
            (of_course.clone(), of_course.clone(), of_course.clone());
        let mut params = whole.clone();
        let from_text = from.map_or(EVER.0.to_owned(), |day| day.text());
        let to_text = to.map_or(EVER.1.to_owned(), |day| day.text());
        if from.is_some() || to.is_some() {
            params = vec![&course, &from_text, &to_text];
            let (of_class, of_work) = (is("s.course_id"), is("a.course_id"));
            held = format!(
                "seq IN (
                     SELECT seq FROM session WHERE {of_course} AND held_on BETWEEN ?2 AND ?3
                     UNION ALL
                     SELECT s.seq FROM exception AS e CROSS JOIN session AS s ON s.id = e.subject_id
                     WHERE {of_class} AND e.moved_on BETWEEN ?2 AND ?3
                     UNION ALL
                     SELECT s.seq FROM exception AS e CROSS JOIN session AS s
                         ON s.course_id = e.course_id AND s.held_on = e.planned_on
                     WHERE {of_class} AND e.subject_kind = 'meeting' AND e.moved_on BETWEEN ?2 AND ?3
                     UNION ALL
                     SELECT s.seq FROM assessment AS a CROSS JOIN session AS s ON s.id = a.session_id
                     WHERE {of_work} AND a.due_on BETWEEN ?2 AND ?3
                     UNION ALL
                     SELECT s.seq FROM assessment AS a CROSS JOIN session AS s ON s.id = a.session_id
                     WHERE {of_work} AND a.my_due_on BETWEEN ?2 AND ?3)"
            );
            // A block lasts a year at most, so one that was moved further back is over.
            own = format!(
                "{of_course} AND (last_on >= ?2 AND starts_on <= ?3 OR id IN (
                     SELECT subject_id FROM exception
                     WHERE subject_kind = 'block' AND moved_on BETWEEN date(?2, '-366 days') AND ?3))"
            );
            due = format!(
                "seq IN (
                     SELECT seq FROM assessment WHERE {of_course} AND due_on BETWEEN ?2 AND ?3
                     UNION ALL
                     SELECT seq FROM assessment WHERE {of_course} AND my_due_on BETWEEN ?2 AND ?3
                     UNION ALL
                     SELECT a.seq FROM late_spending AS l CROSS JOIN assessment AS a ON a.id = l.assessment_id
                     WHERE {of_work}
                     UNION ALL
                     SELECT a.seq FROM session AS s CROSS JOIN assessment AS a ON a.session_id = s.id
                     WHERE {of_class} AND s.held_on BETWEEN ?2 AND ?3
                     UNION ALL
                     SELECT a.seq FROM exception AS e CROSS JOIN session AS s ON s.id = e.subject_id
                         CROSS JOIN assessment AS a ON a.session_id = s.id
                     WHERE {of_class} AND e.moved_on BETWEEN ?2 AND ?3)"
            );
        }
        let by_time = "held_on, start_time, seq";
        let by_due = "due_on IS NULL, due_on, due_at IS NULL, due_at, seq";
        let by_span = "first_on, last_on, seq";
        plan.sessions = self.rows("session", &held, by_time, &params, session::session)?;
        plan.assessments =
            self.rows("assessment", &due, by_due, &params, assessment::assessment)?;
        plan.days_off = self.rows(page::DAYS_OFF, &of_course, by_span, &whole, page::day_off)?;
        plan.blocks = self.rows(
            "block",
            &own,
            "starts_at, ends_at, seq",
            &params,
            own::block,
        )?;
        plan.moved = self.moved(&plan)?;
        Ok(plan)
    }

    /// Where late days and extensions put the deadlines of a plan. What takes place in a class is not handed in late.
    fn moved(&self, plan: &TermPlan) -> Result<BTreeMap<AssessmentId, Due>> {
        let mut moved = BTreeMap::new();
        for spent in self.all_late_spending()? {
            let found = plan.assessments.iter().find(|work| work.id == spent.on);
            let Some(work) = found.filter(|work| work.session_id.is_none()) else {
                continue;
            };
            let Some(course) = plan.course(work.course_id) else {
                continue;
            };
            let terms = self.grading(course.id)?.late_days;
            let rules = terms.of(course.late_days.unwrap_or(0));
            let days = spent.days.saturating_add(spent.extension);
            moved.insert(work.id, rules.moved_due(work.due, days, &course.zone));
        }
        Ok(moved)
    }

    fn rows<T>(
        &self,
        table: &str,
        which: &str,
        order: &str,
        params: &[&dyn ToSql],
        read: fn(&Cells<'_>) -> rusqlite::Result<T>,
    ) -> Result<Vec<T>> {
        let sql = format!("SELECT * FROM {table} WHERE {which} ORDER BY {order}");
        self.all(&sql, params, read)
    }
}
