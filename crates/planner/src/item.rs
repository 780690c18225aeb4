//! One thing with all that is known of it.

use chrono::NaiveDate;
use semestra_plan::{
    AssessmentId, BlockId, Category, Course, CourseId, DayOffId, MeetingId, OfficeHourId,
    SessionId, Subject, TermPlan,
};
use semestra_store::Owner;
use semestra_syllabus::said;

use crate::{
    Planner, Result,
    course::AHEAD,
    gone,
    schedule::session_view,
    there,
    view::{EntryName, EvidenceView, Item},
};

impl Planner {
    /// One thing with all that is known of it.
    ///
    /// # Errors
    /// When it is gone.
    pub fn item(&mut self, name: EntryName) -> Result<Item> {
        let item = match name.subject {
            Subject::Session(id) => self.session_item(id),
            Subject::Assessment(id) => self.assessment_item(id),
            Subject::Meeting(id) => self.meeting_item(id),
            Subject::OfficeHour(id) => self.office_hour_item(id),
            Subject::DayOff(id) => self.day_off_item(id),
            Subject::Block(id) => self.block_item(id),
        }?;
        match name.subject {
            Subject::Session(_)
            | Subject::Meeting(_)
            | Subject::OfficeHour(_)
            | Subject::Block(_) => self.with_its_time(name, item),
            Subject::Assessment(_) | Subject::DayOff(_) => Ok(item),
        }
    }

    /// An item with the time at which it really takes place: on the day that was asked for, else the next one.
    fn with_its_time(&self, name: EntryName, item: Item) -> Result<Item> {
        let planned_on = name.planned_on.or(item.planned_on);
        // A series that is over has no next one, and is still there.
        if planned_on.is_none() {
            return Ok(item);
        }
        let found = self.found(EntryName { planned_on, ..name })?;
        let held = found.held()?;
        let (start, end) = self.shown(&held, &found.zone);
        Ok(Item {
            planned_on: Some(found.planned_on),
            exception: self.exception_view(&found),
            cancelled: held.cancelled,
            start: Some(start),
            end,
            all_day: held.all_day,
            location: held.location,
            ..item
        })
    }

    fn session_item(&self, id: SessionId) -> Result<Item> {
        let session = there(self.store.session(id), "class")?;
        let course = there(self.store.course(session.course_id), "course")?;
        let plan = self.store.plan(Some(course.id), None, None)?;
        let mut readings = self.store.readings(course.id)?;
        readings.retain(|reading| reading.session_id == id);
        let now = self.zone.convert(self.wall_now(), &course.zone);
        let absences = self.store.absences(session.course_id)?;
        let absence = absences.iter().find(|(id, _)| *id == session.id);
        let absence = absence.map(|(_, absence)| *absence);
        let view = session_view(&session, &plan.timetable(), &readings, absence, now);
        let graded = plan
            .assessments
            .iter()
            .find(|work| work.session_id == Some(id));
        let mut item = Item {
            title: session.topic.clone(),
            session_kind: Some(session.kind),
            planned_on: Some(session.on),
            session: Some(view),
            reminders: self.reminders_of(&plan, Subject::Session(id))?,
            evidence: self.evidence_of(Owner::Session(id))?,
            ..self.bare(Subject::Session(id), &course)?
        };
        if let Some(work) = graded {
            item.deadline = Some(self.deadline(work, &course, &self.standing(&course)?));
            item.work = Some(self.work_view(work, &course)?);
            item.category = path(work.category_id, &self.store.categories(course.id)?);
        }
        Ok(item)
    }

    fn assessment_item(&self, id: AssessmentId) -> Result<Item> {
        let work = there(self.store.assessment(id), "deadline")?;
        let course = there(self.store.course(work.course_id), "course")?;
        let deadline = self.deadline(&work, &course, &self.standing(&course)?);
        Ok(Item {
            title: work.title.clone(),
            start: deadline.official,
            all_day: !deadline.has_time,
            location: work.location.clone(),
            category: path(work.category_id, &self.store.categories(course.id)?),
            deadline: Some(deadline),
            work: Some(self.work_view(&work, &course)?),
            evidence: self.evidence_of(Owner::Assessment(id))?,
            ..self.bare(Subject::Assessment(id), &course)?
        })
    }

    fn meeting_item(&self, id: MeetingId) -> Result<Item> {
        let (course, plan) = self.course_with(
            |plan| {
                plan.meetings
                    .iter()
                    .find(|one| one.id == id)
                    .map(|one| one.course_id)
            },
            "class",
        )?;
        let meeting = plan.meetings.iter().find(|meeting| meeting.id == id);
        let meeting = meeting.ok_or_else(|| gone("class"))?;
        Ok(Item {
            title: course.title.clone(),
            session_kind: Some(meeting.kind),
            meeting_id: Some(id),
            planned_on: self.next_of(&plan, Subject::Meeting(id)),
            location: meeting.location.clone(),
            reminders: self.reminders_of(&plan, Subject::Meeting(id))?,
            evidence: self.evidence_of(Owner::Meeting(id))?,
            ..self.bare(Subject::Meeting(id), &course)?
        })
    }

    fn office_hour_item(&self, id: OfficeHourId) -> Result<Item> {
        let (course, plan) = self.course_with(
            |plan| {
                plan.office_hours
                    .iter()
                    .find(|one| one.id == id)
                    .map(|one| one.course_id)
            },
            "office hour",
        )?;
        let hour = plan.office_hours.iter().find(|hour| hour.id == id);
        let hour = hour.ok_or_else(|| gone("office hour"))?;
        let person = plan
            .people
            .iter()
            .find(|person| Some(person.id) == hour.person_id);
        Ok(Item {
            title: person.map_or_else(
                || self.say().named.office_hour(),
                |person| person.name.clone(),
            ),
            planned_on: self.next_of(&plan, Subject::OfficeHour(id)),
            location: hour.location.clone(),
            evidence: self.evidence_of(Owner::OfficeHour(id))?,
            ..self.bare(Subject::OfficeHour(id), &course)?
        })
    }

    fn day_off_item(&self, id: DayOffId) -> Result<Item> {
        let off = there(self.store.day_off(id), "day")?;
        let course = there(self.store.course(off.course_id), "course")?;
        Ok(Item {
            title: off.title.clone(),
            start: Some(off.on.and_time(chrono::NaiveTime::MIN)),
            end: Some(off.until.and_time(chrono::NaiveTime::MIN)),
            all_day: true,
            evidence: self.evidence_of(Owner::DayOff(id))?,
            ..self.bare(Subject::DayOff(id), &course)?
        })
    }

    fn block_item(&self, id: BlockId) -> Result<Item> {
        let block = there(self.store.block(id), "block")?;
        let course = match block.course_id {
            Some(id) => self.store.course(id)?,
            None => None,
        };
        let subject = Subject::Block(id);
        let plan = TermPlan {
            exceptions: self.store.exceptions(subject)?,
            blocks: vec![block.clone()],
            ..TermPlan::default()
        };
        let next = self.next_of(&plan, subject);
        Ok(Item {
            title: block.title.clone(),
            course: match &course {
                Some(course) => Some(self.course_line(course)?),
                None => None,
            },
            planned_on: next.or(Some(block.start.date())),
            block: Some(self.block_draft(&block)),
            ..Item::bare(subject)
        })
    }

    fn bare(&self, subject: Subject, course: &Course) -> Result<Item> {
        Ok(Item {
            course: Some(self.course_line(course)?),
            ..Item::bare(subject)
        })
    }

    /// The course that something weekly belongs to, with its plan.
    pub(crate) fn course_with(
        &self,
        owner: impl Fn(&TermPlan) -> Option<CourseId>,
        what: &str,
    ) -> Result<(Course, TermPlan)> {
        let today = self.today();
        // Weekly things are whole in every plan, so one day is enough to find the course.
        let id = owner(&self.store.plan(None, Some(today), Some(today))?);
        let id = id.ok_or_else(|| gone(what))?;
        let course = there(self.store.course(id), "course")?;
        Ok((course, self.store.plan(Some(id), None, None)?))
    }

    /// The day for which the next one of something weekly that is not over was planned.
    fn next_of(&self, plan: &TermPlan, subject: Subject) -> Option<NaiveDate> {
        let now = self.wall_now();
        let all = plan.occurrences(now.date(), now.date() + AHEAD, &self.zone);
        let next = all.into_iter().find(|one| {
            one.subject == subject && !one.cancelled && one.end.is_none_or(|end| end > now)
        });
        next?.planned_on
    }

    pub(crate) fn evidence_of(&self, owner: Owner) -> Result<Vec<EvidenceView>> {
        let (locale, mut views) = (self.locale(), Vec::new());
        for (piece, source) in self.store.evidence(owner)? {
            let source = match source {
                Some(id) => self
                    .store
                    .source(id)?
                    .map(|source| self.source_line(&source)),
                None => None,
            };
            views.push(EvidenceView {
                field: piece.field,
                basis: piece.basis,
                quote: piece.quote,
                because: piece
                    .because
                    .map(|remark| remark.said(|finding| said(finding, locale))),
                place: piece.place,
                source,
            });
        }
        Ok(views)
    }
}

impl Item {
    fn bare(subject: Subject) -> Self {
        Self {
            subject,
            course: None,
            title: String::new(),
            session_kind: None,
            deadline: None,
            work: None,
            session: None,
            meeting_id: None,
            block: None,
            planned_on: None,
            exception: None,
            cancelled: false,
            start: None,
            end: None,
            all_day: false,
            location: None,
            category: Vec::new(),
            reminders: Vec::new(),
            evidence: Vec::new(),
        }
    }
}

/// The names of a category and those above it, the top first.
pub(crate) fn path(id: Option<semestra_plan::CategoryId>, all: &[Category]) -> Vec<String> {
    let mut names = Vec::new();
    let mut next = id;
    while let Some(category) = all.iter().find(|category| Some(category.id) == next) {
        names.insert(0, category.name.clone());
        next = category.parent_id.filter(|_| names.len() < all.len());
    }
    names
}
