//! What of a draft is work: hand-ins, exams and graded talks.

use chrono::NaiveDate;
use semestra_plan::{
    Assessment, AssessmentId, AssessmentKind, Basis, CategoryId, Certainty, Due, Evidence, Finding,
    Session, SessionKind, TermPlan,
    draft::{EventDraft, EventKind},
};
use semestra_store::Owner;

use super::{
    Building, Read, by_key,
    grading::{Categories, category_of, stems},
};
use crate::{Result, evidence::settle};

impl Building<'_> {
    /// Stores all work: what is due, exams, graded talks, and what is handed out without a day to hand it in.
    pub(super) fn works(
        &self,
        categories: &Categories,
        sessions: &[(&EventDraft, Session)],
        plan: &TermPlan,
    ) -> Result<()> {
        let events = &self.accepted.draft.events;
        let mut released: Vec<&EventDraft> = events
            .iter()
            .filter(|event| event.kind == EventKind::Release)
            .collect();
        for event in events.iter().filter(|event| event.kind == EventKind::Due) {
            let name = name_of(event);
            let release = released
                .iter()
                .position(|release| same_work(&release.title, &event.title));
            let release = release.map(|at| released.remove(at));
            let work = self.work(&name, kind_of(event), due_of(event), categories);
            let work = Assessment {
                category_id: counts_in(event, categories, work.category_id),
                released_on: release.and_then(|release| release.date),
                location: event.location.clone(),
                ..work
            };
            self.keep(&work, Some(event), release)?;
        }
        for event in released {
            let work = self.work(
                &base(&event.title),
                kind_of(event),
                Due::Undated,
                categories,
            );
            self.keep(
                &Assessment {
                    released_on: event.date,
                    ..work
                },
                Some(event),
                None,
            )?;
        }
        self.exams(categories, sessions, plan)?;
        self.talks(categories, sessions, plan)
    }

    /// Exams, each with the class it is written in when it is in one.
    fn exams(
        &self,
        categories: &Categories,
        sessions: &[(&EventDraft, Session)],
        plan: &TermPlan,
    ) -> Result<()> {
        for event in self
            .accepted
            .draft
            .events
            .iter()
            .filter(|event| event.kind == EventKind::Exam)
        {
            let held = sessions.iter().find(|(said, _)| said.key == event.key);
            let due = held.map_or_else(|| due_of(event), |(_, session)| begins(session, plan));
            let kind = kind_of(event);
            let work = self.work(&event.title, kind, due, categories);
            let work = Assessment {
                category_id: counts_in(event, categories, work.category_id),
                session_id: held.map(|(_, session)| session.id),
                location: event.location.clone(),
                ..work
            };
            self.keep(&work, Some(event), None)?;
        }
        Ok(())
    }

    /// Graded talks: a class of presentations whose words hold all words of a category that no other work fills.
    ///
    /// Where several days fit, the first is taken: a student who talks on the second is early, not late.
    fn talks(
        &self,
        categories: &Categories,
        sessions: &[(&EventDraft, Session)],
        plan: &TermPlan,
    ) -> Result<()> {
        for category in &categories.all {
            let has_parts = categories
                .all
                .iter()
                .any(|part| part.parent_id == Some(category.id));
            if has_parts {
                continue;
            }
            let held = sessions
                .iter()
                .find(|(_, session)| is_talk(&category.name, session));
            if let Some((event, session)) = held {
                let work = Assessment {
                    category_id: Some(category.id),
                    session_id: Some(session.id),
                    ..self.work(
                        &category.name,
                        AssessmentKind::Presentation,
                        begins(session, plan),
                        categories,
                    )
                };
                self.keep(&work, Some(event), None)?;
            }
        }
        Ok(())
    }

    fn work(
        &self,
        title: &str,
        kind: AssessmentKind,
        due: Due,
        categories: &Categories,
    ) -> Assessment {
        Assessment {
            id: AssessmentId::new(self.accepted.now),
            course_id: self.course.id,
            title: title.to_owned(),
            kind,
            due,
            mine: None,
            released_on: None,
            category_id: category_of(title, kind, &categories.all).map(|category| category.id),
            session_id: None,
            location: None,
            started_at: None,
            done_at: None,
            estimate: None,
            note: String::new(),
        }
    }

    fn keep(
        &self,
        work: &Assessment,
        event: Option<&EventDraft>,
        release: Option<&EventDraft>,
    ) -> Result<()> {
        self.tx.insert_assessment(work)?;
        let read: Read<'_, EventDraft> = by_key!(self.accepted.read.draft.events);
        let mut evidence = event.map_or_else(Vec::new, |event| {
            settle(event, read.get(event.key.as_str()).copied())
        });
        if let Some(release) = release {
            let days = settle(release, read.get(release.key.as_str()).copied());
            evidence.extend(
                days.into_iter()
                    .filter(|piece| piece.field == "date")
                    .map(|piece| Evidence {
                        field: "released_on".to_owned(),
                        ..piece
                    }),
            );
        }
        let says_time = evidence.iter().any(|piece| piece.field == "time");
        if let (Due::At { .. }, Some(_), false) = (work.due, work.session_id, says_time) {
            evidence.push(Evidence {
                field: "time".to_owned(),
                basis: Basis::Derived,
                place: None,
                quote: String::new(),
                because: Some(Finding::HeldInClass.into()),
                certainty: Certainty::thousandths(950),
            });
        }
        self.prove(Owner::Assessment(work.id), evidence)
    }
}

/// Whether a class of presentations is where the talk of a category is given: its words hold all of the category's.
pub(crate) fn is_talk(category: &str, session: &Session) -> bool {
    let wanted = stems(category);
    session.kind == SessionKind::Presentation
        && wanted.contains("presentation")
        && wanted.len() > 1
        && wanted.is_subset(&stems(&session.topic))
}

/// What is due without saying so: "HW1 due" is "HW1".
pub(super) fn base(title: &str) -> String {
    const ENDINGS: [&str; 9] = [
        " is due",
        " due date",
        " due",
        " released",
        " release",
        " is assigned",
        " assigned",
        " posted",
        " out",
    ];
    const BEGINNINGS: [&str; 6] = [
        "due: ",
        "due – ",
        "due - ",
        "due ",
        "release: ",
        "release of ",
    ];
    let mut text = title.trim();
    let lower = text.to_lowercase();
    // Only where lowering a letter kept its length do the places of the two agree.
    if lower.len() == text.len() {
        if let Some(ending) = ENDINGS.iter().find(|ending| lower.ends_with(*ending)) {
            text = text.get(..text.len() - ending.len()).unwrap_or(text);
        } else if let Some(start) = BEGINNINGS.iter().find(|start| lower.starts_with(*start)) {
            text = text.get(start.len()..).unwrap_or(text);
        }
    }
    let text =
        text.trim_matches(|letter: char| letter.is_whitespace() || ":;,–—-".contains(letter));
    if text.is_empty() {
        title.trim().to_owned()
    } else {
        text.to_owned()
    }
}

/// Whether a release and a deadline are of the same work: "HW 1 release" and "hw1 due".
fn same_work(a: &str, b: &str) -> bool {
    let plain = |title: &str| -> String {
        base(title)
            .to_lowercase()
            .chars()
            .filter(|letter| letter.is_alphanumeric())
            .collect()
    };
    plain(a) == plain(b)
}

fn due_of(event: &EventDraft) -> Due {
    let opens = event.work.as_ref().and_then(|work| work.opens);
    let at = |day: NaiveDate| match (event.time, opens) {
        (Some(time), Some(opens)) if opens < day.and_time(time) => Due::Window {
            opens,
            closes: day.and_time(time),
        },
        (Some(time), _) => Due::At {
            at: day.and_time(time),
        },
        (None, _) => Due::On { on: day },
    };
    // Of a week of exams the first day counts: whoever sits on a later one is early, not late.
    let day = if event.kind == EventKind::Exam {
        event.date
    } else {
        event.end_date.or(event.date)
    };
    day.map_or(Due::Undated, at)
}

/// The begin of a class, or its day when no meeting gives it a time.
fn begins(session: &Session, plan: &TermPlan) -> Due {
    match plan.slot(session) {
        Some(slot) => Due::At {
            at: session.on.and_time(slot.start),
        },
        None => Due::On { on: session.on },
    }
}

/// Where the work of an event counts: where that is known, else as `usual`.
fn counts_in(
    event: &EventDraft,
    categories: &Categories,
    usual: Option<CategoryId>,
) -> Option<CategoryId> {
    let Some(known) = &event.work else {
        return usual;
    };
    categories.by_key.get(known.category.as_deref()?).copied()
}

/// What the work of an event is called.
fn name_of(event: &EventDraft) -> String {
    if event.work.is_some() {
        event.title.clone()
    } else {
        base(&event.title)
    }
}

fn kind_of(event: &EventDraft) -> AssessmentKind {
    if let Some(work) = &event.work {
        return work.kind;
    }
    let words = stems(&event.title);
    let any = |wanted: &[&str]| wanted.iter().any(|word| words.contains(*word));
    if any(&["quiz"]) {
        AssessmentKind::Quiz
    } else if event.kind == EventKind::Exam {
        AssessmentKind::Exam
    } else if any(&["homework", "problem", "exercise", "lab", "worksheet"]) {
        AssessmentKind::Homework
    } else if any(&["presentation", "talk", "pitch"]) {
        AssessmentKind::Presentation
    } else if any(&["essay", "paper", "report", "draft", "write", "writeup"]) {
        AssessmentKind::Paper
    } else if any(&["project", "proposal", "milestone"]) {
        AssessmentKind::Project
    } else if any(&["read", "reading", "chapter"]) {
        AssessmentKind::Reading
    } else {
        AssessmentKind::Other
    }
}
