//! A typed line is added.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use semestra_plan::{
    Assessment, AssessmentId, Basis, Certainty, Course, Day, Due, Evidence, OfficeHour,
    OfficeHourId, PersonId, Reading, ReadingId, SessionId, Subject,
};
use semestra_store::Owner;

use super::{Settled, work_of};
use crate::{
    Planner, PlannerError, Result, there,
    view::{BlockDraft, QuickKind, QuickLine, QuickMissing, QuickPreview, Saved},
};

impl Planner {
    /// Adds what a typed line says, as its preview showed it.
    ///
    /// # Errors
    /// When something is missing or does not fit; the sentence says what to write.
    pub fn quick_add(&mut self, typed: QuickLine) -> Result<Saved<Subject>> {
        let Settled { preview, person } = self.settle(&typed)?;
        if let Some(missing) = preview.missing {
            return Err(lacks(missing));
        }
        match preview.kind {
            QuickKind::Deadline => self.add_deadline(&preview, &typed.text),
            QuickKind::Block => self.add_block(preview),
            QuickKind::OfficeHour => self.add_office_hour(&preview, person),
            QuickKind::Reading => self.add_reading(preview),
        }
    }

    fn course_of(&self, preview: &QuickPreview) -> Result<Course> {
        let id = preview.course.as_ref().map(|course| course.id);
        let id = id.ok_or_else(|| lacks(QuickMissing::Course))?;
        there(self.store.course(id), "course")
    }

    fn add_deadline(&mut self, preview: &QuickPreview, typed: &str) -> Result<Saved<Subject>> {
        let course = self.course_of(preview)?;
        let now = self.now();
        // Typed on the wall of the laptop, kept on that of the course.
        let theirs = |wall: NaiveDateTime| self.zone.convert(wall, &course.zone);
        let due = match (preview.start, preview.end) {
            (None, _) => Due::Undated,
            (Some(on), None) if preview.all_day => Due::On { on: on.date() },
            (Some(from), Some(to)) if preview.all_day => Due::Window {
                opens: from,
                closes: Due::end_of_day(to.date()),
            },
            (Some(at), None) => Due::At { at: theirs(at) },
            (Some(opens), Some(closes)) => Due::Window {
                opens: theirs(opens),
                closes: theirs(closes),
            },
        };
        let work = Assessment {
            id: AssessmentId::new(now),
            course_id: course.id,
            title: preview.title.clone(),
            kind: work_of(preview),
            due,
            mine: None,
            released_on: None,
            category_id: None,
            session_id: None,
            location: preview.location.clone(),
            started_at: None,
            done_at: None,
            estimate: preview.estimate,
            note: String::new(),
        };
        let fields = ["title", "date", "time"]
            .into_iter()
            .filter(|field| match *field {
                "date" => due != Due::Undated,
                "time" => due.has_time(),
                _ => true,
            });
        let evidence: Vec<_> = fields.map(|field| typed_by_hand(field, typed)).collect();
        self.act(self.say().did.added(&work.title), |tx| {
            tx.insert_assessment(&work)?;
            for piece in &evidence {
                tx.insert_evidence(Owner::Assessment(work.id), piece, None)?;
            }
            Ok(Subject::Assessment(work.id))
        })
    }

    fn add_block(&mut self, preview: QuickPreview) -> Result<Saved<Subject>> {
        let start = begin(&preview)?;
        let saved = self.save_block(BlockDraft {
            id: None,
            course_id: preview.course.map(|course| course.id),
            assessment_id: None,
            title: preview.title,
            start,
            end: preview.end.unwrap_or(start),
            all_day: preview.all_day,
            repeats_until: preview.until.filter(|_| !preview.days.is_empty()),
            repeat_days: preview.days,
            location: preview.location,
            note: String::new(),
        })?;
        Ok(Saved {
            value: Subject::Block(saved.value),
            did: saved.did,
        })
    }

    fn add_office_hour(
        &mut self,
        preview: &QuickPreview,
        person_id: Option<PersonId>,
    ) -> Result<Saved<Subject>> {
        let course = self.course_of(preview)?;
        let start = begin(preview)?;
        let days = if preview.days.is_empty() {
            vec![Day::from(chrono::Datelike::weekday(&start))]
        } else {
            preview.days.clone()
        };
        let mut hours = Vec::new();
        for day in days {
            // The first one decides which day and hour it is where the course lives.
            let first = super::when::on_or_after(start.date(), day.into());
            let (from, to) = self.there(&course, first, start.time(), preview.end)?;
            let shift = from.date() - first;
            hours.push(OfficeHour {
                id: OfficeHourId::new(self.now()),
                course_id: course.id,
                person_id,
                day: Day::from(chrono::Datelike::weekday(&from)),
                start: from.time(),
                end: to,
                location: preview.location.clone(),
                first_on: from.date(),
                last_on: match preview.until {
                    Some(until) if !preview.days.is_empty() => until + shift,
                    _ => from.date(),
                },
            });
        }
        let name = if preview.title.is_empty() {
            &course.code
        } else {
            &preview.title
        };
        self.act(self.say().did.added_office_hour(name), |tx| {
            for hour in &hours {
                tx.insert_office_hour(hour)?;
            }
            let first = hours.first().map(|hour| Subject::OfficeHour(hour.id));
            first.ok_or_else(|| lacks(QuickMissing::Day))
        })
    }

    /// A stretch of a day, as the clock of the course has it.
    fn there(
        &self,
        course: &Course,
        day: NaiveDate,
        start: NaiveTime,
        end: Option<NaiveDateTime>,
    ) -> Result<(NaiveDateTime, NaiveTime)> {
        let wall = |time| self.zone.convert(day.and_time(time), &course.zone);
        let (from, to) = (wall(start), wall(end.map_or(start, |end| end.time())));
        if from.date() != to.date() || to <= from {
            return Err(PlannerError::invalid(|say| say.office_hour_over_midnight()));
        }
        Ok((from, to.time()))
    }

    fn add_reading(&mut self, preview: QuickPreview) -> Result<Saved<Subject>> {
        let session_id = dated(&preview)?;
        let reading = Reading {
            id: ReadingId::new(self.now()),
            session_id,
            label: preview.title,
            url: None,
            read_at: None,
        };
        self.act(self.say().did.added_reading(&reading.label), |tx| {
            tx.insert_reading(&reading)?;
            Ok(Subject::Session(session_id))
        })
    }
}

fn begin(preview: &QuickPreview) -> Result<NaiveDateTime> {
    preview.start.ok_or_else(|| lacks(QuickMissing::Day))
}

fn dated(preview: &QuickPreview) -> Result<SessionId> {
    match preview.class.as_ref().map(|class| class.subject) {
        Some(Subject::Session(id)) => Ok(id),
        _ => Err(lacks(QuickMissing::Class)),
    }
}

fn typed_by_hand(field: &str, typed: &str) -> Evidence {
    Evidence {
        field: field.to_owned(),
        basis: Basis::Mine,
        place: None,
        quote: typed.trim().to_owned(),
        because: None,
        certainty: Certainty::SURE,
    }
}

/// What to write, for each thing that can be missing.
fn lacks(missing: QuickMissing) -> PlannerError {
    PlannerError::invalid(move |say| match missing {
        QuickMissing::Title => say.quick_without_title(),
        QuickMissing::Course => say.quick_without_course(),
        QuickMissing::Day => say.quick_without_day(),
        QuickMissing::Hour => say.quick_without_hour(),
        QuickMissing::Until => say.quick_without_end(),
        QuickMissing::Class => say.quick_without_class(),
    })
}
