//! Dated classes, what to read for them, and the student's words about them.

use chrono::NaiveDate;
use semestra_plan::{
    Meeting, MeetingId, Reading, ReadingId, Session, SessionId, SessionKind, Subject, TermPlan,
};
use semestra_store::{Owner, Write};

use super::{
    changed, input, mine,
    weekly::{kind_words, term_of, void_days},
};
use crate::{
    Planner, PlannerError, Result, gone, there, typed,
    view::{EntryName, NoteEdit, Nothing, ReadingEdit, Saved, SessionEdit, Tick, WeeklyTick},
};

/// A class of which something is to be said.
struct Class {
    /// The dated class, or the one it becomes.
    session: Session,
    /// The plan it comes from, when it is one of a weekly class so far.
    weekly: Option<TermPlan>,
}

impl Planner {
    /// Adds a dated class to a course, or changes one.
    ///
    /// # Errors
    /// When a value cannot be, or the course or the class is gone.
    pub fn save_session(&mut self, edit: SessionEdit) -> Result<Saved<SessionId>> {
        let course = there(self.store.course(edit.course_id), "course")?;
        let term = term_of(&self.store, &course)?;
        let old = match edit.id {
            Some(id) => Some(there(self.store.session(id), "class")?),
            None => None,
        };
        let fresh = old
            .clone()
            .unwrap_or_else(|| blank(SessionId::new(self.now()), &edit));
        let end = match (edit.start, edit.end) {
            (Some(start), Some(end)) => Some(input::in_order(start, end)?),
            (None, Some(_)) => {
                return Err(PlannerError::field("start", |say| say.begins_when()));
            }
            (_, None) => None,
        };
        let materials = edit.materials.iter();
        let session = Session {
            number: edit.number,
            topic: input::line("topic", &edit.topic)?,
            kind: edit.kind,
            on: input::day_near("on", edit.on, &term)?,
            start: edit.start,
            end,
            location: input::maybe("location", edit.location.as_deref())?,
            materials: materials
                .map(|name| input::line("materials", name))
                .filter(|name| name.as_ref().map_or(true, |name| !name.is_empty()))
                .collect::<Result<_>>()?,
            cancelled: edit.cancelled,
            ..fresh
        };
        let mut plan = self.store.plan(Some(course.id), None, None)?;
        let taken = taken_from(&plan, &session);
        plan.sessions.retain(|one| one.id != session.id);
        plan.sessions.push(session.clone());
        let void = void_days(&plan, Subject::Session(session.id));
        self.act(self.did(old.is_some(), &self.name(&session)), |tx| {
            let Some(old) = &old else {
                tx.insert_session(&session)?;
                take_over(tx, &plan, taken, &session)?;
                return Ok(session.id);
            };
            tx.update_session(&session)?;
            for day in void {
                tx.clear_exception(Subject::Session(session.id), day)?;
            }
            let changed = changed!(old, session;
                number => "number", topic => "title", kind => "session_kind", on => "date", start => "time",
                end => "end_time", location => "location", materials => "materials", cancelled => "kind");
            mine(tx, Owner::Session(session.id), &changed)?;
            Ok(session.id)
        })
    }

    /// Removes a dated class with its ticks, readings and note. Where a weekly class is not listed one by one, that
    /// takes place again.
    ///
    /// # Errors
    /// When it is gone.
    pub fn remove_session(&mut self, id: SessionId) -> Result<Saved<Nothing>> {
        let session = there(self.store.session(id), "class")?;
        self.act(self.did_remove(&self.name(&session)), |tx| {
            tx.delete_session(id)?;
            Ok(Nothing {})
        })
    }

    /// Adds something to read for a class, or changes it.
    ///
    /// # Errors
    /// When it has no name or leads to no page, or the class or the reading is gone.
    pub fn save_reading(&mut self, edit: ReadingEdit) -> Result<Saved<ReadingId>> {
        let session = there(self.store.session(edit.session_id), "class")?;
        let old = match edit.id {
            Some(id) => Some(there(self.store.reading(id), "reading")?),
            None => None,
        };
        let reading = Reading {
            id: edit.id.unwrap_or_else(|| ReadingId::new(self.now())),
            session_id: session.id,
            label: input::name("label", &edit.label)?,
            url: input::maybe_address("url", edit.url.as_deref())?,
            read_at: old.as_ref().and_then(|old| old.read_at),
        };
        self.act(self.did(old.is_some(), &reading.label), |tx| {
            if old.as_ref() == Some(&reading) {
                return Ok(reading.id);
            }
            if old.is_some() {
                tx.update_reading(&reading)?;
            } else {
                tx.insert_reading(&reading)?;
            }
            mine(tx, Owner::Session(session.id), &["readings"])?;
            Ok(reading.id)
        })
    }

    /// Removes something to read.
    ///
    /// # Errors
    /// When it is gone.
    pub fn remove_reading(&mut self, id: ReadingId) -> Result<Saved<Nothing>> {
        let reading = there(self.store.reading(id), "reading")?;
        self.act(self.did_remove(&reading.label), |tx| {
            tx.delete_reading(id)?;
            mine(tx, Owner::Session(reading.session_id), &["readings"])?;
            Ok(Nothing {})
        })
    }

    /// Keeps the student's words about a class. One of a weekly class becomes a dated class of its own.
    ///
    /// # Errors
    /// When they are too long, or the class is gone.
    pub fn save_note(&mut self, edit: NoteEdit) -> Result<Saved<SessionId>> {
        let text = input::note(&edit.text)?;
        let class = self.class(edit.class)?;
        let (say, name) = (&self.say().did, self.name(&class.session));
        let did = if text.is_empty() {
            say.note_taken_away(&name)
        } else {
            say.noted(&name)
        };
        self.act(did, |tx| {
            let session = keep(tx, &class)?;
            tx.update_session(&Session {
                note: text,
                ..session.clone()
            })?;
            Ok(session.id)
        })
    }

    /// Ticks one of a weekly class, which then is a dated class of its own.
    ///
    /// # Errors
    /// When it does not take place on that day.
    pub fn tick_weekly(&mut self, tick: WeeklyTick) -> Result<Saved<SessionId>> {
        let class = self.class(EntryName {
            subject: Subject::Meeting(tick.id),
            planned_on: Some(tick.planned_on),
        })?;
        let now = Some(self.now());
        let (say, name) = (&self.say().did, self.name(&class.session));
        let did = match tick.tick {
            Tick::Attended => say.attended(&name),
            Tick::Reviewed => say.reviewed(&name),
        };
        self.act(did, |tx| {
            let session = keep(tx, &class)?;
            match tick.tick {
                Tick::Attended => tx.set_attended(session.id, now)?,
                Tick::Reviewed => tx.set_reviewed(session.id, now)?,
            }
            Ok(session.id)
        })
    }

    /// What a class is called in the notice.
    fn name(&self, session: &Session) -> String {
        if session.topic.is_empty() {
            let say = self.say();
            let kind = kind_words(say, session.kind);
            say.did.on_day(&kind, &self.locale().date(session.on))
        } else {
            typed::short(&session.topic)
        }
    }

    fn class(&self, class: EntryName) -> Result<Class> {
        match class.subject {
            Subject::Session(id) => Ok(Class {
                session: there(self.store.session(id), "class")?,
                weekly: None,
            }),
            Subject::Meeting(id) => self.one_of(id, class),
            Subject::OfficeHour(_)
            | Subject::Assessment(_)
            | Subject::DayOff(_)
            | Subject::Block(_) => Err(gone("class")),
        }
    }

    /// One of a weekly class as the dated class it becomes.
    fn one_of(&self, id: MeetingId, class: EntryName) -> Result<Class> {
        let meeting = there(self.store.meeting(id), "class")?;
        let plan = self.store.plan(Some(meeting.course_id), None, None)?;
        let on = class.planned_on.ok_or_else(|| gone("class"))?;
        if plan.timetable().planned(class.subject, on).is_none() {
            return Err(gone("class"));
        }
        // It goes on following the hours of the weekly class, unless only they tell it from another of that day.
        let alone = of_kind_on(&plan, meeting.kind, on).nth(1).is_none();
        let own = |hour| (!alone).then_some(hour);
        let session = Session {
            id: SessionId::new(self.now()),
            course_id: meeting.course_id,
            number: None,
            topic: String::new(),
            kind: meeting.kind,
            on,
            start: own(meeting.start),
            end: own(meeting.end),
            location: None,
            week: None,
            materials: Vec::new(),
            cancelled: false,
            attended_at: None,
            reviewed_at: None,
            note: String::new(),
        };
        Ok(Class {
            session,
            weekly: Some(plan),
        })
    }
}

/// The dated class; one that was weekly until now is stored first.
fn keep<'a>(tx: &Write<'_>, class: &'a Class) -> Result<&'a Session> {
    let Class { session, weekly } = class;
    if let Some(plan) = weekly {
        tx.insert_session(session)?;
        take_over(tx, plan, taken_from(plan, session), session)?;
    }
    Ok(session)
}

/// The weekly class in whose place a new dated one stands, when there is one.
fn taken_from(plan: &TermPlan, session: &Session) -> Option<MeetingId> {
    of_kind_on(plan, session.kind, session.on)
        .min_by_key(|meeting| session.start.is_some_and(|start| start != meeting.start))
        .map(|meeting| meeting.id)
}

/// The weekly classes of a kind that are planned for a day.
fn of_kind_on(plan: &TermPlan, kind: SessionKind, on: NaiveDate) -> impl Iterator<Item = &Meeting> {
    let table = plan.timetable();
    plan.meetings.iter().filter(move |meeting| {
        let one = Subject::Meeting(meeting.id);
        meeting.kind == kind && table.planned(one, on).is_some()
    })
}

/// What the student said of the weekly class on that day is said of the dated one in its place.
fn take_over(
    tx: &Write<'_>,
    plan: &TermPlan,
    from: Option<MeetingId>,
    session: &Session,
) -> Result<()> {
    let Some(id) = from else { return Ok(()) };
    let was = Subject::Meeting(id);
    if let Some(exception) = plan.timetable().exception(was, session.on) {
        tx.clear_exception(was, session.on)?;
        tx.set_exception(&semestra_plan::Exception {
            subject: Subject::Session(session.id),
            ..exception.clone()
        })?;
    }
    Ok(())
}

/// A new dated class before its form is read.
fn blank(id: SessionId, edit: &SessionEdit) -> Session {
    Session {
        id,
        course_id: edit.course_id,
        number: None,
        topic: String::new(),
        kind: edit.kind,
        on: chrono::NaiveDate::MIN,
        start: None,
        end: None,
        location: None,
        week: None,
        materials: Vec::new(),
        cancelled: false,
        attended_at: None,
        reviewed_at: None,
        note: String::new(),
    }
}
