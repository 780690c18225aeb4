//! Attendance: what was attended, what was missed, and what may still be.

use std::collections::BTreeMap;

use semestra_plan::{
    Occurrence, OccurrenceKind, Subject,
    attendance::{Absence, Attendance, Presence},
};

use super::{numbers::percent, record::Record};
use crate::{
    Planner, PlannerError, Result, there,
    view::{AbsenceMark, AttendanceView, EntryName, Nothing, PastClass, PastPresence, Saved},
};

impl Planner {
    /// Says that the student was not at a class, or takes it back. Who was not there has not attended.
    ///
    /// # Errors
    /// When the class is gone, or still to come.
    pub fn set_absence(&mut self, mark: AbsenceMark) -> Result<Saved<Nothing>> {
        let session = there(self.store.session(mark.id), "class")?;
        let course = there(self.store.course(session.course_id), "course")?;
        let today = self.zone.convert(self.wall_now(), &course.zone).date();
        if session.on > today && mark.absence == Some(Absence::Missed) {
            return Err(PlannerError::invalid(|say| say.class_ahead()));
        }
        let say = &self.say().did;
        let did = match mark.absence {
            Some(Absence::Missed) => say.missed_class(&session.topic),
            Some(Absence::Excused) => say.excused_from(&session.topic),
            None => say.changed(&session.topic),
        };
        self.act(did, |tx| {
            tx.set_absence(mark.id, mark.absence)?;
            if mark.absence.is_some() {
                tx.set_attended(mark.id, None)?;
            }
            Ok(Nothing {})
        })
    }

    /// Where attendance stands, when the course asks for any.
    pub(super) fn attendance(&self, record: &Record) -> Result<Option<AttendanceView>> {
        let Some(rule) = &record.grading.attendance else {
            return Ok(None);
        };
        let all = self.presences(record)?;
        let presences: Vec<_> = all.iter().map(|(_, presence)| *presence).collect();
        let stand = Attendance::of(&presences, rule);
        let say = &self.say().standing;
        let mut sentences = vec![match stand.may_miss {
            None => say.attendance_lost(),
            Some(0) => say.may_miss_none(),
            Some(classes) => say.may_miss(classes),
        }];
        let row = stand.in_a_row.filter(|row| *row > 0);
        sentences.extend(row.map(|classes| say.in_a_row(classes)));
        if stand.unknown > 0 {
            sentences.push(say.classes_unknown(stand.unknown));
        }
        Ok(Some(AttendanceView {
            attended: stand.attended,
            missed: stand.missed,
            ahead: stand.ahead,
            unknown: stand.unknown,
            rate: stand.rate.as_ref().map(percent),
            may_miss: stand.may_miss,
            sentences,
            classes: all.into_iter().rev().filter_map(past).collect(),
        }))
    }

    /// What became of every class of the term that takes place; exams are none.
    fn presences(&self, record: &Record) -> Result<Vec<(Occurrence, Presence)>> {
        let course = &record.course;
        let term = there(self.store.term(course.term_id), "term")?;
        let plan = self.store.plan(Some(course.id), None, None)?;
        let absences: BTreeMap<_, _> = self.store.absences(course.id)?.into_iter().collect();
        let now = self.zone.convert(self.wall_now(), &course.zone);
        // Classes may be listed beyond the days of the term.
        let listed = || plan.sessions.iter().map(|session| session.on);
        let first = listed().min().unwrap_or(term.starts_on).min(term.starts_on);
        let last = listed().max().unwrap_or(term.ends_on).max(term.ends_on);
        let classes = plan
            .occurrences(first, last, &course.zone)
            .into_iter()
            .filter(|one| one.kind == OccurrenceKind::Class && !one.cancelled);
        let presence = classes.map(|class| {
            let absence = if let Subject::Session(id) = class.subject {
                absences.get(&id)
            } else {
                None
            };
            let ahead = if class.all_day {
                class.last_day() >= now.date()
            } else {
                class.end.unwrap_or(class.start) > now
            };
            let presence = match absence {
                Some(Absence::Missed) => Presence::Missed,
                Some(Absence::Excused) => Presence::Excused,
                None if class.done => Presence::Attended,
                None if ahead => Presence::Ahead,
                None => Presence::Unknown,
            };
            (class, presence)
        });
        Ok(presence.collect())
    }
}

/// A class that is over, or was marked already, as it is shown.
fn past((class, presence): (Occurrence, Presence)) -> Option<PastClass> {
    Some(PastClass {
        presence: match presence {
            Presence::Attended => PastPresence::Attended,
            Presence::Missed => PastPresence::Missed,
            Presence::Excused => PastPresence::Excused,
            Presence::Unknown => PastPresence::Unknown,
            Presence::Ahead | Presence::NotHeld => return None,
        },
        entry: EntryName {
            subject: class.subject,
            planned_on: class.planned_on,
        },
        title: class.title,
        start: class.start,
    })
}
