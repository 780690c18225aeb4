//! The term as an iCalendar file.

use std::{collections::BTreeSet, fs, io::Write as _, path::Path};

use chrono::NaiveDate;
use semestra_plan::{Course, CourseId};

use crate::{
    Planner, PlannerError, Result,
    overview::short_name,
    there,
    view::{ExportRequest, Exported},
};

impl Planner {
    /// Writes a calendar file, whole or not at all.
    ///
    /// # Errors
    /// When there is nothing to write, or it cannot be written there.
    pub fn export(&mut self, request: ExportRequest) -> Result<Exported> {
        let text = self.icalendar(request.course_id)?;
        let path = Path::new(&request.path);
        write_whole(path, text.as_bytes())?;
        let events = text.matches("\r\nBEGIN:VEVENT\r\n").count();
        Ok(Exported {
            path: request.path,
            events: u32::try_from(events).unwrap_or(u32::MAX),
        })
    }

    /// The text of the calendar file: one course, or all courses of today.
    ///
    /// # Errors
    /// When there is no course.
    pub fn icalendar(&self, course: Option<CourseId>) -> Result<String> {
        let mut plan = self.store.plan(course, None, None)?;
        let name = if let Some(id) = course {
            short_name(&there(self.store.course(id), "course")?).to_owned()
        } else {
            let current = self.current_courses()?;
            plan.courses
                .retain(|course| current.contains_key(&course.id));
            let kept = |id: &CourseId| current.contains_key(id);
            plan.people.retain(|one| kept(&one.course_id));
            plan.meetings.retain(|one| kept(&one.course_id));
            plan.office_hours.retain(|one| kept(&one.course_id));
            plan.sessions.retain(|one| kept(&one.course_id));
            plan.assessments.retain(|one| kept(&one.course_id));
            plan.days_off.retain(|one| kept(&one.course_id));
            let first = self.first_day_of(current.values())?;
            plan.blocks.retain(|block| match &block.course_id {
                Some(course) => kept(course),
                // Of one's own time what lies before all of these terms is of no interest any more.
                None => first.is_none_or(|first| block.last_day() >= first),
            });
            self.term_of(self.today())?
                .map_or_else(|| "Semestra".to_owned(), |term| term.name)
        };
        if plan.courses.is_empty() && plan.blocks.is_empty() {
            return Err(PlannerError::nothing(|say| say.nothing_to_export()));
        }
        let rules = self.rules()?;
        let facts = self.facts(&plan)?;
        Ok(semestra_icalendar::write(&semestra_icalendar::Export {
            plan: &plan,
            stamp: self.now(),
            name: &name,
            alarms: &|work, moment| rules.before(work, moment, &facts),
        }))
    }
}

impl Planner {
    /// The day on which the first of the terms of these courses begins.
    fn first_day_of<'a>(
        &self,
        courses: impl Iterator<Item = &'a Course>,
    ) -> Result<Option<NaiveDate>> {
        let terms: BTreeSet<_> = courses.map(|course| course.term_id).collect();
        let all = self.store.terms()?.into_iter();
        Ok(all
            .filter(|term| terms.contains(&term.id))
            .map(|term| term.starts_on)
            .min())
    }
}

/// Writes beside the place and then moves there, readable by its owner only.
pub(crate) fn write_whole(path: &Path, bytes: &[u8]) -> Result<()> {
    let written = replace(path, bytes);
    written.map_err(|source| PlannerError::Write {
        path: path.display().to_string(),
        source,
    })
}

fn replace(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    let mut file = tempfile::NamedTempFile::new_in(folder.unwrap_or(Path::new(".")))?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    // A link is followed, so that what it points to is written and the link stays.
    let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    file.persist(target)?;
    Ok(())
}
