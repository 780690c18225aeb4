//! A plan with what is looked up again and again put in order, to say when its things take place.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate, NaiveTime};

use crate::{
    Assessment, Course, CourseId, Day, DayOff, Exception, Held, Meeting, Person, PersonId, Session,
    SessionId, SessionKind, Slot, Subject, TermPlan,
};

/// A plan in order: made once for each question, since it must not outlive a change of the plan.
pub struct Timetable<'a> {
    pub(crate) plan: &'a TermPlan,
    courses: BTreeMap<CourseId, &'a Course>,
    people: BTreeMap<PersonId, &'a Person>,
    meetings: BTreeMap<CourseId, Vec<&'a Meeting>>,
    days_off: BTreeMap<CourseId, Vec<&'a DayOff>>,
    exceptions: BTreeMap<(Subject, NaiveDate), &'a Exception>,
    swapped: BTreeMap<(CourseId, NaiveDate), Day>,
    /// The hours of the dated classes of a day, by kind; nothing for one that takes place when its kind usually does.
    listed: BTreeMap<(CourseId, NaiveDate, SessionKind), Vec<Option<NaiveTime>>>,
    graded: BTreeMap<SessionId, &'a Assessment>,
}

impl TermPlan {
    /// The plan in order, to ask it more than once.
    #[must_use]
    pub fn timetable(&self) -> Timetable<'_> {
        Timetable {
            plan: self,
            courses: self.courses.iter().map(|one| (one.id, one)).collect(),
            people: self.people.iter().map(|one| (one.id, one)).collect(),
            meetings: grouped(&self.meetings, |meeting| meeting.course_id),
            days_off: grouped(&self.days_off, |off| off.course_id),
            exceptions: self
                .exceptions
                .iter()
                .map(|one| ((one.subject, one.planned_on), one))
                .collect(),
            swapped: self
                .swapped_days
                .iter()
                .map(|one| ((one.course_id, one.on), one.runs_as))
                .collect(),
            listed: hours(&self.sessions),
            graded: self
                .assessments
                .iter()
                .rev()
                .filter_map(|one| Some((one.session_id?, one)))
                .collect(),
        }
    }

    /// When and where a class takes place as the course says; see [`Timetable::slot`].
    #[must_use]
    pub fn slot(&self, session: &Session) -> Option<Slot> {
        self.timetable().slot(session)
    }

    /// When and where a class really takes place; see [`Timetable::held`].
    #[must_use]
    pub fn held(&self, session: &Session) -> Held {
        self.timetable().held(session)
    }
}

fn hours(
    sessions: &[Session],
) -> BTreeMap<(CourseId, NaiveDate, SessionKind), Vec<Option<NaiveTime>>> {
    let mut hours: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for one in sessions {
        let key = (one.course_id, one.on, one.kind);
        hours.entry(key).or_default().push(one.start);
    }
    hours
}

fn grouped<T>(all: &[T], key: impl Fn(&T) -> CourseId) -> BTreeMap<CourseId, Vec<&T>> {
    let mut groups: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for one in all {
        groups.entry(key(one)).or_default().push(one);
    }
    groups
}

impl<'a> Timetable<'a> {
    /// The course of that name.
    #[must_use]
    pub fn course(&self, id: CourseId) -> Option<&'a Course> {
        self.courses.get(&id).copied()
    }

    /// The person of that name.
    #[must_use]
    pub fn person(&self, id: PersonId) -> Option<&'a Person> {
        self.people.get(&id).copied()
    }

    /// What is graded in a class, the first of several.
    #[must_use]
    pub fn graded_in(&self, session: SessionId) -> Option<&'a Assessment> {
        self.graded.get(&session).copied()
    }

    /// When and where a class takes place as the course says: what it says itself, else the weekly meeting of its
    /// course on that day of the week, one of the same kind before any other and of those the one that begins then.
    /// Nothing when only the day is known.
    #[must_use]
    pub fn slot(&self, session: &Session) -> Option<Slot> {
        let on_that_day = || {
            self.meetings_on(session.course_id, session.on)
                .filter(|meeting| (meeting.first_on..=meeting.last_on).contains(&session.on))
        };
        let same_kind = || on_that_day().filter(|meeting| meeting.kind == session.kind);
        let meeting = same_kind()
            .find(|meeting| session.start == Some(meeting.start))
            .or_else(|| same_kind().next())
            .or_else(|| on_that_day().find(|meeting| meeting.kind == SessionKind::Lecture))
            .or_else(|| on_that_day().next());
        let own_end = session.end;
        match (session.start, meeting) {
            (Some(start), meeting) => Some(Slot {
                start,
                end: own_end,
                // An exam in the evening is not written in the room of the afternoon's lecture.
                location: session.location.clone().or_else(|| {
                    let same = meeting.filter(|meeting| meeting.start == start);
                    same.and_then(|meeting| meeting.location.clone())
                }),
            }),
            (None, Some(meeting)) => Some(Slot {
                start: meeting.start,
                end: own_end.or(Some(meeting.end)),
                location: session
                    .location
                    .clone()
                    .or_else(|| meeting.location.clone()),
            }),
            (None, None) => None,
        }
    }

    /// When and where a class really takes place: what the student knows of it before what the course says.
    #[must_use]
    pub fn held(&self, session: &Session) -> Held {
        let exception = self.exception(Subject::Session(session.id), session.on);
        self.as_listed(session).changed(exception)
    }

    /// When and where a class takes place as the course lists it.
    pub(crate) fn as_listed(&self, session: &Session) -> Held {
        let planned = match self.slot(session) {
            Some(slot) => Held::of_slot(session.on, slot),
            None => Held::of_day(session.on, session.location.clone()),
        };
        Held {
            cancelled: session.cancelled || self.is_called_off(session),
            ..planned
        }
    }

    /// Whether the student says that there is no class on the day of a dated one. What is graded in a class takes place
    /// until the class itself is called off: nobody misses an exam because of a holiday.
    fn is_called_off(&self, session: &Session) -> bool {
        let of_course = self.days_off.get(&session.course_id);
        let mine = |off: &&&DayOff| off.mine && off.holds(session.on);
        of_course.is_some_and(|all| all.iter().any(|off| mine(&off)))
            && self.graded_in(session.id).is_none()
    }

    /// Whether the course or the student has said that there is no class on that day.
    #[must_use]
    pub fn is_off(&self, course: CourseId, day: NaiveDate) -> bool {
        let of_course = self.days_off.get(&course);
        of_course.is_some_and(|all| all.iter().any(|off| off.holds(day)))
    }

    /// The day of the week whose classes take place on a day: its own, unless it was swapped.
    #[must_use]
    pub fn runs_as(&self, course: CourseId, day: NaiveDate) -> Day {
        let swapped = self.swapped.get(&(course, day)).copied();
        swapped.unwrap_or_else(|| Day::from(day.weekday()))
    }

    /// Whether a dated class of that day stands in the place of a weekly one: it is of the same kind, and it does not
    /// begin when another of that kind does.
    #[must_use]
    pub fn stands_for(&self, meeting: &Meeting, day: NaiveDate) -> bool {
        let key = (meeting.course_id, day, meeting.kind);
        let of_another = |start| {
            self.meetings_on(meeting.course_id, day)
                .any(|other| other.kind == meeting.kind && other.start == start)
        };
        let hours = self.listed.get(&key).into_iter().flatten();
        hours.into_iter().any(|hour| match *hour {
            Some(start) => start == meeting.start || !of_another(start),
            None => true,
        })
    }

    /// The weekly classes the student goes to that fall on a day, whatever span of the term they run in.
    fn meetings_on(
        &self,
        course: CourseId,
        day: NaiveDate,
    ) -> impl Iterator<Item = &'a Meeting> + '_ {
        let weekday = self.runs_as(course, day);
        self.meetings_of(course)
            .filter(move |meeting| meeting.attends && meeting.days.contains(&weekday))
    }

    /// What the student says of the occurrence of something that was planned for a day.
    #[must_use]
    pub fn exception(&self, of: Subject, planned_on: NaiveDate) -> Option<&'a Exception> {
        self.exceptions.get(&(of, planned_on)).copied()
    }

    /// All that the student says of something, in the order of planned days.
    pub fn exceptions(&self, of: Subject) -> impl Iterator<Item = &'a Exception> + '_ {
        self.exceptions
            .range((of, NaiveDate::MIN)..=(of, NaiveDate::MAX))
            .map(|(_, exception)| *exception)
    }

    fn meetings_of(&self, course: CourseId) -> impl Iterator<Item = &'a Meeting> + '_ {
        self.meetings.get(&course).into_iter().flatten().copied()
    }
}
