//! A course of the term becomes a pack.

use std::path::Path;

use chrono::{Datelike, NaiveDate, NaiveTime};
use semestra_plan::{
    Assessment, AssessmentKind, Category, CategoryId, CourseId, Due, Meeting, Session, Subject,
    Timetable,
    draft::{
        CategoryDraft, CourseDraft, Draft, EventDraft, EventKind, Format, KnownWork, LetterDraft,
        LinkDraft, MeetingDraft, OfficeHourDraft, PersonDraft, PolicyDraft, ReadingDraft,
        RuleDraft,
    },
};
use semestra_words::Words;

use super::{Pack, VERSION};
use crate::{
    Planner, Result,
    accept::works::is_talk,
    export::write_whole,
    there,
    view::{Exported, PackRequest},
};

impl Planner {
    /// Writes a course without anything personal to a file, whole or not at all.
    ///
    /// # Errors
    /// When the course is gone, or it cannot be written there.
    pub fn export_pack(&mut self, request: PackRequest) -> Result<Exported> {
        let draft = self.packed(request.course_id)?;
        let events = u32::try_from(draft.events.len()).unwrap_or(u32::MAX);
        write_whole(Path::new(&request.path), text(draft).as_bytes())?;
        Ok(Exported {
            path: request.path,
            events,
        })
    }

    /// The text of the pack of a course.
    ///
    /// # Errors
    /// When the course is gone.
    pub fn pack(&self, id: CourseId) -> Result<String> {
        Ok(text(self.packed(id)?))
    }

    /// A course as a draft that says nothing of who takes it.
    fn packed(&self, id: CourseId) -> Result<Draft> {
        let course = there(self.store.course(id), "course")?;
        let term = there(self.store.term(course.term_id), "term")?;
        let plan = self.store.plan(Some(id), None, None)?;
        let table = plan.timetable();
        let categories = self.store.categories(id)?;
        let weekly: Vec<_> = plan.meetings.iter().collect();
        let first = weekly.iter().map(|meeting| meeting.first_on).min();
        let last = weekly.iter().map(|meeting| meeting.last_on).max();
        let (plain, odd): (Vec<_>, Vec<_>) = weekly.into_iter().partition(|meeting| {
            let whole = (Some(meeting.first_on), Some(meeting.last_on)) == (first, last);
            !meeting.attends || (meeting.every_weeks == 1 && whole)
        });
        let packing = Packing {
            planner: self,
            say: self.say(),
            table,
            categories: &categories,
            works: &plan.assessments,
            meetings: &plan.meetings,
        };
        let mut events = packing.classes(&plan.sessions)?;
        events.extend(odd.into_iter().flat_map(|it| packing.spread(it)));
        events.extend(packing.works(&plan.sessions));
        events.extend(plan.days_off.iter().map(|off| EventDraft {
            end_date: Some(off.until).filter(|until| *until != off.on),
            ..event(EventKind::NoClass, &off.title, Some(off.on))
        }));
        let late_days = course.late_days;
        let person = |id| plan.people.iter().find(|person| Some(person.id) == id);
        let mut draft = Draft {
            format: Format::Text,
            course: CourseDraft {
                code: said(&course.code),
                title: said(&course.title),
                term: said(&term.name),
                timezone: Some(course.zone.name().to_owned()),
                first_day: first,
                last_day: last,
                evidence: Vec::new(),
            },
            meetings: plain.into_iter().map(meeting).collect(),
            office_hours: plan
                .office_hours
                .iter()
                .map(|hour| OfficeHourDraft {
                    key: String::new(),
                    who: person(hour.person_id).map(|person| person.name.clone()),
                    day: Some(hour.day),
                    start: Some(hour.start),
                    end: Some(hour.end),
                    location: hour.location.clone(),
                    evidence: Vec::new(),
                })
                .collect(),
            people: plan
                .people
                .iter()
                .map(|person| PersonDraft {
                    key: String::new(),
                    name: person.name.clone(),
                    role: person.role,
                    email: person.email.clone(),
                    url: person.url.clone(),
                    evidence: Vec::new(),
                })
                .collect(),
            links: Vec::new(),
            policies: Vec::new(),
            events,
            recurring: Vec::new(),
            grading: tree(&categories, None, super::DEPTH),
            grading_rules: Vec::new(),
            letter_scale: Vec::new(),
            late_days,
            late_days_evidence: Vec::new(),
            warnings: Vec::new(),
        };
        self.pages_of(id, &mut draft)?;
        draft.events.sort_by(|a, b| order(a).cmp(&order(b)));
        super::clean::number(&mut draft);
        Ok(draft)
    }

    /// What of a course stands in words only.
    fn pages_of(&self, id: CourseId, draft: &mut Draft) -> Result<()> {
        let links = self.store.links(id)?.into_iter();
        draft.links = links
            .map(|link| LinkDraft {
                key: String::new(),
                label: link.label,
                url: link.url,
                evidence: Vec::new(),
            })
            .collect();
        let policies = self.store.policies(id)?.into_iter();
        draft.policies = policies
            .map(|policy| PolicyDraft {
                key: String::new(),
                kind: policy.kind,
                title: policy.title,
                text: policy.text,
                evidence: Vec::new(),
            })
            .collect();
        let rules = self.store.grading_rules(id)?.into_iter();
        draft.grading_rules = rules
            .map(|text| RuleDraft {
                key: String::new(),
                text,
                evidence: Vec::new(),
            })
            .collect();
        let letters = self.store.letter_scale(id)?.into_iter();
        draft.letter_scale = letters
            .map(|letter| LetterDraft {
                letter: letter.letter,
                from: letter.from,
                evidence: Vec::new(),
            })
            .collect();
        Ok(())
    }
}

struct Packing<'a> {
    planner: &'a Planner,
    say: &'static Words,
    table: Timetable<'a>,
    categories: &'a [Category],
    works: &'a [Assessment],
    meetings: &'a [Meeting],
}

impl Packing<'_> {
    /// The dated classes. One that is there only because the student ticked or noted it says nothing of the course.
    fn classes(&self, sessions: &[Session]) -> Result<Vec<EventDraft>> {
        let mut events = Vec::new();
        for session in sessions {
            let readings = self.readings(session)?;
            let graded = self.table.graded_in(session.id);
            if graded.is_none() && readings.is_empty() && self.is_trace(session) {
                continue;
            }
            let sat = graded.filter(|work| is_sat(work.kind));
            let kind = match (session.cancelled, sat) {
                (true, _) => EventKind::NoClass,
                (false, Some(_)) => EventKind::Exam,
                (false, None) => EventKind::Class,
            };
            let class = self.say.named.class();
            let topic = Some(session.topic.as_str()).filter(|topic| !topic.is_empty());
            let title = topic.or(graded.map(|work| work.title.as_str()));
            events.push(EventDraft {
                time: session.start,
                end_time: session.end,
                session_kind: (!session.cancelled).then_some(session.kind),
                number: session.number,
                week: session.week,
                location: session.location.clone(),
                materials: session.materials.clone(),
                readings,
                work: sat.map(|work| self.known(work)),
                ..event(kind, title.unwrap_or(&class), Some(session.on))
            });
        }
        Ok(events)
    }

    fn readings(&self, session: &Session) -> Result<Vec<ReadingDraft>> {
        let all = self.planner.store.readings(session.course_id)?.into_iter();
        let own = all.filter(|reading| reading.session_id == session.id);
        let reading = own.map(|reading| ReadingDraft {
            label: reading.label,
            url: reading.url,
        });
        Ok(reading.collect())
    }

    /// Whether a class is one of a weekly one, of which the course itself says nothing.
    fn is_trace(&self, session: &Session) -> bool {
        session.topic.is_empty()
            && session.number.is_none()
            && session.materials.is_empty()
            && !session.cancelled
            && self
                .meetings
                .iter()
                .any(|meeting| is_one_of(session, meeting))
    }

    /// A weekly class that is no plain one, as its days.
    fn spread(&self, meeting: &Meeting) -> Vec<EventDraft> {
        let title = self.say.named.class();
        let days = self
            .table
            .meeting_days(meeting, meeting.first_on, meeting.last_on);
        days.filter(|day| {
            let held = self.table.planned(Subject::Meeting(meeting.id), *day);
            held.is_some()
        })
        .map(|day| EventDraft {
            time: Some(meeting.start),
            end_time: Some(meeting.end),
            session_kind: Some(meeting.kind),
            location: meeting.location.clone(),
            ..event(EventKind::Class, &title, Some(day))
        })
        .collect()
    }

    /// All work but what is sat in a class or told in one that says so itself.
    fn works(&self, sessions: &[Session]) -> Vec<EventDraft> {
        let mut events = Vec::new();
        for work in self.works {
            let session = sessions.iter().find(|one| work.session_id == Some(one.id));
            let first = session.and_then(|session| self.table.graded_in(session.id));
            let told = session.is_some_and(|session| self.is_told(work, session));
            if told || (is_sat(work.kind) && first.is_some_and(|first| first.id == work.id)) {
                continue;
            }
            let (day, time) = when(work.due);
            events.push(EventDraft {
                time,
                location: work.location.clone(),
                work: Some(self.known(work)),
                ..event(EventKind::Due, &work.title, day)
            });
            if let Some(day) = work.released_on {
                events.push(event(EventKind::Release, &work.title, Some(day)));
            }
        }
        events
    }

    /// Whether work is a talk that the import finds by itself, by the name of its category.
    fn is_told(&self, work: &Assessment, session: &Session) -> bool {
        let category = self.categories.iter();
        let mut category = category.filter(|category| work.category_id == Some(category.id));
        let has_parts = |id: CategoryId| {
            let mut all = self.categories.iter();
            all.any(|part| part.parent_id == Some(id))
        };
        work.kind == AssessmentKind::Presentation
            && category.any(|one| !has_parts(one.id) && is_talk(&one.name, session))
    }

    fn known(&self, work: &Assessment) -> KnownWork {
        let place = |id| self.categories.iter().position(|one| one.id == id);
        KnownWork {
            kind: work.kind,
            opens: match work.due {
                Due::Window { opens, .. } => Some(opens),
                Due::At { .. } | Due::On { .. } | Due::Undated => None,
            },
            category: work.category_id.and_then(place).map(category_key),
        }
    }
}

/// Whether a dated class is one of a weekly one that the course does not list one by one.
fn is_one_of(session: &Session, meeting: &Meeting) -> bool {
    !meeting.listed
        && meeting.days.contains(&session.on.weekday().into())
        && (meeting.first_on..=meeting.last_on).contains(&session.on)
}

/// The key of a category by its place among all of the course.
fn category_key(place: usize) -> String {
    format!("g{}", place + 1)
}

fn is_sat(kind: AssessmentKind) -> bool {
    matches!(kind, AssessmentKind::Exam | AssessmentKind::Quiz)
}

fn text(draft: Draft) -> String {
    let pack = Pack {
        semestra_course: VERSION,
        draft,
    };
    // Texts, numbers and lists: there is nothing in a draft that JSON has no form for.
    let mut text = serde_json::to_string_pretty(&pack).unwrap_or_default();
    text.push('\n');
    text
}

fn said(text: &str) -> Option<String> {
    Some(text.to_owned()).filter(|text| !text.is_empty())
}

fn event(kind: EventKind, title: &str, date: Option<NaiveDate>) -> EventDraft {
    EventDraft {
        key: String::new(),
        date,
        end_date: None,
        time: None,
        end_time: None,
        kind,
        session_kind: None,
        title: title.to_owned(),
        number: None,
        week: None,
        location: None,
        materials: Vec::new(),
        readings: Vec::new(),
        work: None,
        evidence: Vec::new(),
    }
}

fn meeting(meeting: &Meeting) -> MeetingDraft {
    MeetingDraft {
        key: String::new(),
        kind: meeting.kind,
        days: meeting.days.clone(),
        start: Some(meeting.start),
        end: Some(meeting.end),
        location: meeting.location.clone(),
        section: meeting.section.clone(),
        evidence: Vec::new(),
    }
}

fn when(due: Due) -> (Option<NaiveDate>, Option<NaiveTime>) {
    let at = due.deadline();
    let time = at.filter(|_| due.has_time()).map(|at| at.time());
    (at.map(|at| at.date()), time)
}

fn tree(all: &[Category], of: Option<CategoryId>, depth: usize) -> Vec<CategoryDraft> {
    if depth == 0 {
        return Vec::new();
    }
    let parts = all.iter().enumerate();
    let parts = parts.filter(|(_, category)| category.parent_id == of);
    let draft = |(place, category): (usize, &Category)| CategoryDraft {
        key: category_key(place),
        name: category.name.clone(),
        weight: category.weight,
        points: category.points,
        count: category.count,
        drop_lowest: category.drop_lowest,
        drop_highest: category.drop_highest,
        extra_credit: category.extra_credit,
        cap: category.cap,
        rule: category.rule.clone(),
        parts: tree(all, Some(category.id), depth - 1),
        evidence: Vec::new(),
    };
    parts.map(draft).collect()
}

fn order(event: &EventDraft) -> (bool, Option<NaiveDate>, Option<NaiveTime>, EventKind, &str) {
    let undated = event.date.is_none();
    (undated, event.date, event.time, event.kind, &event.title)
}
