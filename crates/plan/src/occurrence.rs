//! What occurs when: the rules that turn weekly patterns and dated things into a calendar.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    Assessment, AssessmentId, Block, BlockId, Course, CourseId, DayOff, DayOffId, Due, Exception,
    Held, Meeting, MeetingId, OfficeHour, OfficeHourId, Person, Session, SessionId, SessionKind,
    SwappedDay, Timetable, Zone,
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
    /// A block of my own time.
    Block(BlockId),
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
    /// A block of my own time.
    Block,
    /// My own date of a deadline, beside the official one.
    MyDate,
}

/// One thing at one time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Occurrence {
    /// What it is an occurrence of.
    pub subject: Subject,
    /// The course; nothing for a block of no course.
    pub course_id: Option<CourseId>,
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
    /// What is graded in it, for an exam or a talk that takes place in a class; what a block is for.
    pub assessment_id: Option<AssessmentId>,
    /// Whether it is done (deadline) or was attended (class).
    pub done: bool,
    /// Whether it was called off.
    pub cancelled: bool,
    /// The day it was planned for, by which one of a series is named; nothing for deadlines and days without class.
    pub planned_on: Option<NaiveDate>,
    /// The begin it was planned for, in the shown zone, when the student says it was moved; of a deadline the official
    /// one, when late days moved it.
    pub moved_from: Option<NaiveDateTime>,
}

impl Occurrence {
    /// The last day it is on: what ends at midnight is not on the day that begins then.
    #[must_use]
    pub fn last_day(&self) -> NaiveDate {
        let first = self.start.date();
        let end = self.end.unwrap_or(self.start);
        if self.all_day || end.time() != NaiveTime::MIN {
            end.date().max(first)
        } else {
            end.date().pred_opt().unwrap_or(first).max(first)
        }
    }
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
    pub blocks: Vec<Block>,
    pub exceptions: Vec<Exception>,
    pub swapped_days: Vec<SwappedDay>,
    /// Deadlines moved by late days and extensions, on the wall of each course's zone; the official ones stay in
    /// `assessments`.
    pub moved: BTreeMap<AssessmentId, Due>,
}

impl TermPlan {
    /// How many days the clocks of two zones lie apart at most, with a class that ends after midnight: what is asked
    /// for in one zone may be on a day so far away in another.
    pub const APART: TimeDelta = TimeDelta::days(3);

    /// By when work is to be handed in: as the course says, or moved by late days.
    #[must_use]
    pub fn due(&self, assessment: &Assessment) -> Due {
        let moved = self.moved.get(&assessment.id);
        moved.copied().unwrap_or(assessment.due)
    }

    /// The course of that name.
    #[must_use]
    pub fn course(&self, id: CourseId) -> Option<&Course> {
        self.courses.iter().find(|course| course.id == id)
    }

    /// All that touches the days `from..=to` of the shown zone, in the order of time.
    #[must_use]
    pub fn occurrences(&self, from: NaiveDate, to: NaiveDate, shown: &Zone) -> Vec<Occurrence> {
        let table = self.timetable();
        let (near, far) = (from - Self::APART, to + Self::APART);
        let mut all = Vec::new();
        for session in &self.sessions {
            all.extend(table.session_occurrence(session, shown));
        }
        for meeting in &self.meetings {
            let Some(course) = table.course(meeting.course_id) else {
                continue;
            };
            let times = table.meeting_times(meeting, near, far);
            all.extend(times.into_iter().map(|held| Occurrence {
                session_kind: Some(meeting.kind),
                ..taking_place(
                    Subject::Meeting(meeting.id),
                    Some(course.id),
                    OccurrenceKind::Class,
                    held,
                    &course.zone,
                    shown,
                )
            }));
        }
        for hour in &self.office_hours {
            let Some(course) = table.course(hour.course_id) else {
                continue;
            };
            let person = hour.person_id.and_then(|id| table.person(id));
            let times = table.office_hour_times(hour, near, far);
            all.extend(times.into_iter().map(|held| Occurrence {
                title: person.map_or_else(String::new, |person| person.name.clone()),
                ..taking_place(
                    Subject::OfficeHour(hour.id),
                    Some(course.id),
                    OccurrenceKind::OfficeHour,
                    held,
                    &course.zone,
                    shown,
                )
            }));
        }
        for block in &self.blocks {
            let times = table.block_times(block, near, far);
            all.extend(times.into_iter().map(|held| Occurrence {
                title: block.title.clone(),
                assessment_id: block.assessment_id,
                ..taking_place(
                    Subject::Block(block.id),
                    block.course_id,
                    OccurrenceKind::Block,
                    held,
                    &block.zone,
                    shown,
                )
            }));
        }
        for assessment in &self.assessments {
            all.extend(table.deadline_occurrence(assessment, shown));
            all.extend(table.my_date_occurrence(assessment, shown));
        }
        for off in &self.days_off {
            if let Some(course) = table.course(off.course_id) {
                all.push(Occurrence {
                    title: off.title.clone(),
                    ..whole_days(
                        Subject::DayOff(off.id),
                        Some(course.id),
                        OccurrenceKind::DayOff,
                        (off.on, off.until),
                    )
                });
            }
        }
        all.retain(|occurrence| occurrence.start.date() <= to && occurrence.last_day() >= from);
        all.sort_by(|a, b| {
            (a.start, !a.all_day, a.kind, a.end, a.subject)
                .cmp(&(b.start, !b.all_day, b.kind, b.end, b.subject))
        });
        all
    }
}

impl Timetable<'_> {
    fn session_occurrence(&self, session: &Session, shown: &Zone) -> Option<Occurrence> {
        let course = self.course(session.course_id)?;
        let kind = if session.kind == SessionKind::Exam {
            OccurrenceKind::Exam
        } else {
            OccurrenceKind::Class
        };
        let subject = Subject::Session(session.id);
        let held = self.held(session);
        let base = taking_place(subject, Some(course.id), kind, held, &course.zone, shown);
        Some(Occurrence {
            session_kind: Some(session.kind),
            title: session.topic.clone(),
            number: session.number,
            assessment_id: self.graded_in(session.id).map(|assessment| assessment.id),
            done: session.attended_at.is_some(),
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
        let due = match self.plan.due(assessment) {
            Due::Undated => assessment.mine?,
            due @ (Due::At { .. } | Due::On { .. } | Due::Window { .. }) => due,
        };
        let kind = if assessment.kind == crate::AssessmentKind::Exam {
            OccurrenceKind::Exam
        } else {
            OccurrenceKind::Deadline
        };
        let official = self
            .plan
            .moved
            .get(&assessment.id)
            .and_then(|_| assessment.due.deadline());
        Some(Occurrence {
            moved_from: official.map(|at| course.zone.convert(at, shown)),
            ..due_at(assessment, due, kind, course, shown)?
        })
    }

    /// My own date beside the official one, as long as the work is to be done.
    fn my_date_occurrence(&self, assessment: &Assessment, shown: &Zone) -> Option<Occurrence> {
        let mine = assessment.mine.filter(|_| assessment.done_at.is_none())?;
        // Without an official date mine stands in its place.
        if assessment.due == Due::Undated && assessment.session_id.is_none() {
            return None;
        }
        let course = self.course(assessment.course_id)?;
        due_at(assessment, mine, OccurrenceKind::MyDate, course, shown)
    }
}

fn due_at(
    assessment: &Assessment,
    due: Due,
    kind: OccurrenceKind,
    course: &Course,
    shown: &Zone,
) -> Option<Occurrence> {
    let deadline = due.deadline()?;
    let subject = Subject::Assessment(assessment.id);
    let day = deadline.date();
    let base = whole_days(subject, Some(course.id), kind, (day, day));
    let base = if due.has_time() {
        Occurrence {
            start: course.zone.convert(deadline, shown),
            end: None,
            all_day: false,
            ..base
        }
    } else {
        // A day without an hour stays that day wherever the laptop is.
        base
    };
    Some(Occurrence {
        title: assessment.title.clone(),
        location: assessment.location.clone(),
        assessment_id: Some(assessment.id),
        done: assessment.done_at.is_some(),
        ..base
    })
}

/// Something at its time, as the clock of the shown zone has it; a day without an hour stays that day.
fn taking_place(
    subject: Subject,
    course_id: Option<CourseId>,
    kind: OccurrenceKind,
    held: Held,
    own: &Zone,
    shown: &Zone,
) -> Occurrence {
    let here = |wall: NaiveDateTime| {
        if held.all_day {
            wall
        } else {
            own.convert(wall, shown)
        }
    };
    let last = held.end.unwrap_or(held.start).date();
    let base = whole_days(subject, course_id, kind, (held.on(), last));
    Occurrence {
        start: here(held.start),
        end: if held.all_day {
            base.end
        } else {
            held.end.map(here)
        },
        all_day: held.all_day,
        planned_on: Some(held.planned_on),
        moved_from: held.moved_from.map(here),
        cancelled: held.cancelled,
        location: held.location,
        ..base
    }
}

fn whole_days(
    subject: Subject,
    course_id: Option<CourseId>,
    kind: OccurrenceKind,
    (first, last): (NaiveDate, NaiveDate),
) -> Occurrence {
    Occurrence {
        subject,
        course_id,
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
        planned_on: None,
        moved_from: None,
    }
}
