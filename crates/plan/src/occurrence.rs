//! What occurs when: the rules that turn weekly patterns and dated things into a calendar.

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    Assessment, AssessmentId, Course, CourseId, Day, DayOff, DayOffId, Due, Meeting, MeetingId,
    OfficeHour, OfficeHourId, Person, Session, SessionId, SessionKind, Zone,
};

/// What an occurrence is an occurrence of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(tag = "type", content = "id", rename_all = "camelCase")]
pub enum Subject {
    /// A dated class.
    Session(SessionId),
    /// A weekly class that the course does not list one by one.
    Meeting(MeetingId),
    /// A weekly office hour.
    OfficeHour(OfficeHourId),
    /// A deadline.
    Assessment(AssessmentId),
    /// A day or span without class.
    DayOff(DayOffId),
}

/// How an occurrence is drawn and filtered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum OccurrenceKind {
    /// A class of any kind.
    Class,
    /// An exam.
    Exam,
    /// An office hour.
    OfficeHour,
    /// A deadline.
    Deadline,
    /// A day without class.
    DayOff,
}

/// One thing at one time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Occurrence {
    /// What it is an occurrence of.
    pub subject: Subject,
    /// The course.
    pub course_id: CourseId,
    /// How to draw it.
    pub kind: OccurrenceKind,
    /// For classes: what happens in it.
    pub session_kind: Option<SessionKind>,
    /// What it is about; empty for a weekly class without a topic.
    pub title: String,
    /// Begin, or the deadline, as the clock of the shown zone has it.
    pub start: NaiveDateTime,
    /// End as the clock of the shown zone has it; nothing for a deadline.
    pub end: Option<NaiveDateTime>,
    /// Whether only the days are known; then `end` is the last day, included.
    pub all_day: bool,
    /// Room.
    pub location: Option<String>,
    /// Number of the class on the page.
    pub number: Option<u32>,
    /// What is graded in it, for an exam or a talk that takes place in a class.
    pub assessment_id: Option<AssessmentId>,
    /// Whether it is done (deadline) or was attended (class).
    pub done: bool,
    /// Whether it was called off.
    pub cancelled: bool,
}

/// Everything of a student's courses that has to do with time.
#[derive(Clone, Debug, Default, PartialEq)]
#[expect(missing_docs, reason = "the names are those of the vocabulary")]
pub struct TermPlan {
    pub courses: Vec<Course>,
    pub people: Vec<Person>,
    pub meetings: Vec<Meeting>,
    pub office_hours: Vec<OfficeHour>,
    pub sessions: Vec<Session>,
    pub assessments: Vec<Assessment>,
    pub days_off: Vec<DayOff>,
}

/// A begin and an end on one day, with the room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    /// Begin, on the wall of the course's zone.
    pub start: NaiveTime,
    /// End, when known.
    pub end: Option<NaiveTime>,
    /// Room.
    pub location: Option<String>,
}

impl TermPlan {
    /// The course of that name.
    #[must_use]
    pub fn course(&self, id: CourseId) -> Option<&Course> {
        self.courses.iter().find(|course| course.id == id)
    }

    /// When and where a class takes place: what it says itself, else the weekly meeting of its course on that day of
    /// the week, one of the same kind before any other. Nothing when only the day is known.
    #[must_use]
    pub fn slot(&self, session: &Session) -> Option<Slot> {
        let day = Day::from(session.on.weekday());
        let on_that_day = || {
            self.meetings.iter().filter(move |meeting| {
                meeting.course_id == session.course_id
                    && meeting.days.contains(&day)
                    && (meeting.first_on..=meeting.last_on).contains(&session.on)
            })
        };
        let meeting = on_that_day()
            .find(|meeting| meeting.kind == session.kind)
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

    /// Whether the course has said that there is no class on that day.
    #[must_use]
    pub fn is_off(&self, course: CourseId, day: NaiveDate) -> bool {
        self.days_off
            .iter()
            .any(|off| off.course_id == course && off.holds(day))
    }

    /// The days on which a weekly class takes place that is not listed one by one, within `from..=to`.
    ///
    /// It rests on days without class and where a dated class stands in its place.
    pub fn meeting_days(
        &self,
        meeting: &Meeting,
        from: NaiveDate,
        to: NaiveDate,
    ) -> impl Iterator<Item = NaiveDate> {
        let nothing = meeting.listed;
        weekly(
            &meeting.days,
            from.max(meeting.first_on),
            to.min(meeting.last_on),
        )
        .filter(move |day| {
            !nothing
                && !self.is_off(meeting.course_id, *day)
                && !self.sessions.iter().any(|session| {
                    session.course_id == meeting.course_id
                        && session.on == *day
                        && session.kind == meeting.kind
                })
        })
    }

    /// The days on which an office hour takes place within `from..=to`: every week but on days without class.
    pub fn office_hour_days(
        &self,
        hour: &OfficeHour,
        from: NaiveDate,
        to: NaiveDate,
    ) -> impl Iterator<Item = NaiveDate> {
        weekly(&[hour.day], from.max(hour.first_on), to.min(hour.last_on))
            .filter(move |day| !self.is_off(hour.course_id, *day))
    }

    /// All that touches the days `from..=to` of the shown zone, in the order of time.
    #[must_use]
    pub fn occurrences(&self, from: NaiveDate, to: NaiveDate, shown: &Zone) -> Vec<Occurrence> {
        // A day in another zone may begin or end on the neighbouring one here.
        let (near, far) = (from - TimeDelta::days(1), to + TimeDelta::days(1));
        let mut all = Vec::new();
        for session in &self.sessions {
            if (near..=far).contains(&session.on) {
                all.extend(self.session_occurrence(session, shown));
            }
        }
        for meeting in &self.meetings {
            if let Some(course) = self.course(meeting.course_id) {
                all.extend(self.meeting_days(meeting, near, far).map(|day| Occurrence {
                    session_kind: Some(meeting.kind),
                    location: meeting.location.clone(),
                    ..timed(
                        Subject::Meeting(meeting.id),
                        course,
                        OccurrenceKind::Class,
                        (day, meeting.start, Some(meeting.end)),
                        shown,
                    )
                }));
            }
        }
        for hour in &self.office_hours {
            if let Some(course) = self.course(hour.course_id) {
                all.extend(
                    self.office_hour_days(hour, near, far)
                        .map(|day| Occurrence {
                            title: self.person_name(hour).unwrap_or_default(),
                            location: hour.location.clone(),
                            ..timed(
                                Subject::OfficeHour(hour.id),
                                course,
                                OccurrenceKind::OfficeHour,
                                (day, hour.start, Some(hour.end)),
                                shown,
                            )
                        }),
                );
            }
        }
        all.extend(
            self.assessments
                .iter()
                .filter_map(|assessment| self.deadline_occurrence(assessment, shown)),
        );
        for off in &self.days_off {
            if let Some(course) = self.course(off.course_id) {
                all.push(Occurrence {
                    title: off.title.clone(),
                    ..whole_days(
                        Subject::DayOff(off.id),
                        course,
                        OccurrenceKind::DayOff,
                        (off.on, off.until),
                    )
                });
            }
        }
        all.retain(|occurrence| {
            let last = occurrence.end.unwrap_or(occurrence.start).date();
            occurrence.start.date() <= to && last >= from
        });
        all.sort_by(|a, b| {
            (a.start, !a.all_day, a.kind, a.end, a.subject)
                .cmp(&(b.start, !b.all_day, b.kind, b.end, b.subject))
        });
        all
    }

    fn person_name(&self, hour: &OfficeHour) -> Option<String> {
        let id = hour.person_id?;
        self.people
            .iter()
            .find(|person| person.id == id)
            .map(|person| person.name.clone())
    }

    fn session_occurrence(&self, session: &Session, shown: &Zone) -> Option<Occurrence> {
        let course = self.course(session.course_id)?;
        let graded = self
            .assessments
            .iter()
            .find(|assessment| assessment.session_id == Some(session.id));
        let kind = if session.kind == SessionKind::Exam {
            OccurrenceKind::Exam
        } else {
            OccurrenceKind::Class
        };
        let subject = Subject::Session(session.id);
        let slot = self.slot(session);
        let base = match &slot {
            Some(slot) => timed(
                subject,
                course,
                kind,
                (session.on, slot.start, slot.end),
                shown,
            ),
            None => whole_days(subject, course, kind, (session.on, session.on)),
        };
        Some(Occurrence {
            session_kind: Some(session.kind),
            title: session.topic.clone(),
            location: slot
                .and_then(|slot| slot.location)
                .or_else(|| session.location.clone()),
            number: session.number,
            assessment_id: graded.map(|assessment| assessment.id),
            done: session.attended_at.is_some(),
            cancelled: session.cancelled,
            ..base
        })
    }

    /// A deadline stands alone unless it takes place in a class, which then shows it.
    fn deadline_occurrence(&self, assessment: &Assessment, shown: &Zone) -> Option<Occurrence> {
        if assessment.session_id.is_some() {
            return None;
        }
        let course = self.course(assessment.course_id)?;
        // What the course gives no date for is where I put it.
        let due = match assessment.due {
            Due::Undated => assessment.mine?,
            due @ (Due::At { .. } | Due::On { .. } | Due::Window { .. }) => due,
        };
        let deadline = due.deadline()?;
        let kind = if assessment.kind == crate::AssessmentKind::Exam {
            OccurrenceKind::Exam
        } else {
            OccurrenceKind::Deadline
        };
        let subject = Subject::Assessment(assessment.id);
        let base = if due.has_time() {
            timed(
                subject,
                course,
                kind,
                (deadline.date(), deadline.time(), None),
                shown,
            )
        } else {
            // A day without an hour stays that day wherever the laptop is.
            whole_days(subject, course, kind, (deadline.date(), deadline.date()))
        };
        Some(Occurrence {
            title: assessment.title.clone(),
            location: assessment.location.clone(),
            assessment_id: Some(assessment.id),
            done: assessment.done_at.is_some(),
            ..base
        })
    }
}

/// The days of `from..=to` that fall on one of `days`.
fn weekly(days: &[Day], from: NaiveDate, to: NaiveDate) -> impl Iterator<Item = NaiveDate> + use<> {
    let days = days.to_vec();
    from.iter_days()
        .take_while(move |day| *day <= to)
        .filter(move |day| days.contains(&Day::from(day.weekday())))
}

fn timed(
    subject: Subject,
    course: &Course,
    kind: OccurrenceKind,
    (day, start, end): (NaiveDate, NaiveTime, Option<NaiveTime>),
    shown: &Zone,
) -> Occurrence {
    let to_shown = |time: NaiveTime| course.zone.convert(day.and_time(time), shown);
    Occurrence {
        start: to_shown(start),
        end: end.map(to_shown),
        all_day: false,
        ..whole_days(subject, course, kind, (day, day))
    }
}

fn whole_days(
    subject: Subject,
    course: &Course,
    kind: OccurrenceKind,
    (first, last): (NaiveDate, NaiveDate),
) -> Occurrence {
    Occurrence {
        subject,
        course_id: course.id,
        kind,
        session_kind: None,
        title: String::new(),
        start: first.and_time(NaiveTime::MIN),
        end: Some(last.and_time(NaiveTime::MIN)),
        all_day: true,
        location: None,
        number: None,
        assessment_id: None,
        done: false,
        cancelled: false,
    }
}
