//! Builders that name only what matters.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use semestra_plan::{
    Assessment, AssessmentId, AssessmentKind, Basis, Category, CategoryId, Certainty, Course,
    CourseId, Day, DayOff, DayOffId, Due, Evidence, Finding, Link, LinkId, Meeting, MeetingId,
    OfficeHour, OfficeHourId, Person, PersonId, Place, Points, Policy, PolicyId, PolicyKind,
    Reading, ReadingId, Role, Session, SessionId, SessionKind, SourceId, Term, TermId, Weight,
    Zone,
    draft::{Format, Origin},
};
use semestra_store::{NewSource, Owner, Source, SourceText, Store, StoreError, Write};

pub(crate) fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_738_800_000, 123_456_789).unwrap()
}

/// Where the two lines of the document stand.
pub(crate) fn origins() -> [Origin; 2] {
    [3, 7].map(|number| Origin::Element {
        name: "p".into(),
        number,
    })
}

pub(crate) fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2025, month, day).unwrap()
}

pub(crate) fn term() -> Term {
    Term {
        id: TermId::new(now()),
        name: "Spring 2025".into(),
        starts_on: day(1, 13),
        ends_on: day(5, 9),
    }
}

pub(crate) fn course(term: &Term, code: &str) -> Course {
    Course {
        id: CourseId::new(now()),
        term_id: term.id,
        code: code.into(),
        title: "Deep Generative Modeling".into(),
        zone: Zone::named("America/New_York").unwrap(),
        hue: 200,
        late_days: Some(4),
    }
}

pub(crate) fn session(course: CourseId, on: NaiveDate, topic: &str) -> Session {
    Session {
        id: SessionId::new(now()),
        course_id: course,
        number: Some(3),
        topic: topic.into(),
        kind: SessionKind::Guest,
        on,
        start: "09:30:00".parse().ok(),
        end: None,
        location: Some("WEH 7500".into()),
        week: Some(2),
        materials: vec!["slides".into(), "notes".into()],
        cancelled: false,
        attended_at: None,
        reviewed_at: Some(now()),
        note: String::new(),
    }
}

pub(crate) fn reading(session: SessionId, label: &str) -> Reading {
    Reading {
        id: ReadingId::new(now()),
        session_id: session,
        label: label.into(),
        url: Some("https://arxiv.org/abs/1312.6114".into()),
        read_at: None,
    }
}

pub(crate) fn assessment(course: CourseId, title: &str, due: Due) -> Assessment {
    Assessment {
        id: AssessmentId::new(now()),
        course_id: course,
        title: title.into(),
        kind: AssessmentKind::Homework,
        due,
        mine: None,
        released_on: Some(day(2, 1)),
        category_id: None,
        session_id: None,
        location: None,
        started_at: None,
        done_at: None,
        estimate: None,
        note: String::new(),
    }
}

pub(crate) fn evidence(field: &str) -> Evidence {
    Evidence {
        field: field.into(),
        basis: Basis::Derived,
        place: Some(Place {
            line: 3,
            end_line: 3,
            start: 4,
            end: 9,
        }),
        quote: "Feb 5".into(),
        because: Some(Finding::NoYear.into()),
        certainty: Certainty::thousandths(950),
    }
}

/// A course with something in every table.
pub(crate) struct Whole {
    pub(crate) term: Term,
    pub(crate) course: Course,
    pub(crate) people: Vec<Person>,
    pub(crate) meetings: Vec<Meeting>,
    pub(crate) office_hours: Vec<OfficeHour>,
    pub(crate) sessions: Vec<Session>,
    pub(crate) readings: Vec<Reading>,
    pub(crate) categories: Vec<Category>,
    pub(crate) assessments: Vec<Assessment>,
    pub(crate) links: Vec<Link>,
    pub(crate) policies: Vec<Policy>,
    pub(crate) days_off: Vec<DayOff>,
    pub(crate) source: Source,
    pub(crate) bytes: Vec<u8>,
    pub(crate) lines: Vec<String>,
}

impl Whole {
    pub(crate) fn new(code: &str) -> Self {
        let term = term();
        let course = course(&term, code);
        let id = course.id;
        let person = |name: &str, role| Person {
            id: PersonId::new(now()),
            course_id: id,
            name: name.into(),
            role,
            email: Some("bhiksha@example.edu".into()),
            url: None,
        };
        let people = vec![
            person("Bhiksha Raj", Role::Instructor),
            person("Zoë Émile", Role::Assistant),
        ];
        let sessions = vec![
            session(id, day(2, 3), "Variational autoencoders"),
            session(id, day(2, 5), "Résumé of flows"),
            session(id, day(3, 5), "Diffusion"),
        ];
        let readings = vec![
            reading(sessions[0].id, "Kingma & Welling"),
            reading(sessions[0].id, "Tutorial"),
            reading(sessions[2].id, "DDPM"),
        ];
        let category = |parent: Option<&Category>, name: &str, percent| Category {
            id: CategoryId::new(now()),
            course_id: id,
            parent_id: parent.map(|parent| parent.id),
            name: name.into(),
            weight: Some(Weight::percent(percent).unwrap()),
            points: Some(Points::hundredths(12_050)),
            count: Some(3),
            drop_lowest: None,
            drop_highest: Some(1),
            extra_credit: false,
            cap: Some(Weight::percent(2.5).unwrap()),
            rule: None,
        };
        let top = category(None, "Homework", 40.0);
        let categories = vec![category(Some(&top), "HW1", 13.3333)];
        let at = day(2, 5).and_hms_opt(23, 59, 59).unwrap();
        let window = Due::Window {
            opens: day(2, 20).and_hms_opt(8, 0, 0).unwrap(),
            closes: day(2, 21).and_hms_opt(20, 0, 0).unwrap(),
        };
        let assessments = vec![
            Assessment {
                category_id: Some(categories[0].id),
                mine: Some(Due::On { on: day(1, 31) }),
                started_at: None,
                done_at: Some(now()),
                ..assessment(id, "HW1", Due::At { at })
            },
            assessment(id, "Quiz 1", window),
            Assessment {
                session_id: Some(sessions[2].id),
                ..assessment(id, "Midterm", Due::On { on: day(3, 6) })
            },
            Assessment {
                mine: Some(Due::Undated),
                ..assessment(id, "Project", Due::Undated)
            },
        ];
        let source = Source {
            id: SourceId::new(now()),
            course_id: id,
            name: "syllabus.html".into(),
            format: Format::Html,
            imported_at: now(),
            zone: Some(course.zone.clone()),
            term_start: Some(day(1, 13)),
            today: day(1, 10),
            part: Some(1),
        };
        Self {
            meetings: vec![Meeting {
                id: MeetingId::new(now()),
                course_id: id,
                kind: SessionKind::Lecture,
                days: vec![Day::Mo, Day::We],
                start: "09:30:00".parse().unwrap(),
                end: "10:50:00".parse().unwrap(),
                location: None,
                first_on: day(1, 13),
                last_on: day(4, 23),
                listed: true,
                section: None,
                attends: true,
                every_weeks: 1,
                skips_breaks: false,
            }],
            office_hours: vec![OfficeHour {
                id: OfficeHourId::new(now()),
                course_id: id,
                person_id: Some(people[1].id),
                day: Day::Fr,
                start: "14:00:00".parse().unwrap(),
                end: "15:00:00".parse().unwrap(),
                location: Some("GHC 6".into()),
                first_on: day(1, 13),
                last_on: day(4, 23),
            }],
            links: vec![Link {
                id: LinkId::new(now()),
                course_id: id,
                label: "Piazza".into(),
                url: "https://piazza.com/x".into(),
            }],
            policies: vec![Policy {
                id: PolicyId::new(now()),
                course_id: id,
                kind: PolicyKind::Late,
                title: "Late work".into(),
                text: "Four slack days.\nNo more than two for one homework.".into(),
            }],
            days_off: vec![DayOff {
                id: DayOffId::new(now()),
                course_id: id,
                title: "Spring break".into(),
                on: day(3, 3),
                until: day(3, 7),
                mine: false,
            }],
            categories: [vec![top], categories].concat(),
            bytes: b"<html>\0\xff</html>".to_vec(),
            lines: vec![String::new(), "Homework is due at noon".into()],
            term,
            course,
            people,
            sessions,
            readings,
            assessments,
            source,
        }
    }

    pub(crate) fn insert(&self, tx: &Write<'_>) -> Result<(), StoreError> {
        tx.insert_term(&self.term)?;
        tx.insert_course(&self.course)?;
        tx.insert_source(&NewSource {
            source: &self.source,
            bytes: &self.bytes,
            lines: &self.lines,
            origins: &origins(),
        })?;
        self.people.iter().try_for_each(|x| tx.insert_person(x))?;
        self.meetings
            .iter()
            .try_for_each(|x| tx.insert_meeting(x))?;
        self.office_hours
            .iter()
            .try_for_each(|x| tx.insert_office_hour(x))?;
        self.sessions
            .iter()
            .try_for_each(|x| tx.insert_session(x))?;
        self.readings
            .iter()
            .try_for_each(|x| tx.insert_reading(x))?;
        self.categories
            .iter()
            .try_for_each(|x| tx.insert_category(x))?;
        self.assessments
            .iter()
            .try_for_each(|x| tx.insert_assessment(x))?;
        self.links.iter().try_for_each(|x| tx.insert_link(x))?;
        self.policies.iter().try_for_each(|x| tx.insert_policy(x))?;
        self.days_off
            .iter()
            .try_for_each(|x| tx.insert_day_off(x))?;
        for owner in self.owners() {
            tx.insert_evidence(owner, &evidence("date"), Some(self.source.id))?;
            tx.insert_evidence(owner, &evidence("title"), None)?;
        }
        Ok(())
    }

    pub(crate) fn owners(&self) -> [Owner; 10] {
        [
            Owner::Course(self.course.id),
            Owner::Session(self.sessions[0].id),
            Owner::Assessment(self.assessments[0].id),
            Owner::Meeting(self.meetings[0].id),
            Owner::OfficeHour(self.office_hours[0].id),
            Owner::Person(self.people[0].id),
            Owner::Link(self.links[0].id),
            Owner::Policy(self.policies[0].id),
            Owner::Category(self.categories[0].id),
            Owner::DayOff(self.days_off[0].id),
        ]
    }

    /// Asserts that the store holds all of it, in order.
    pub(crate) fn check(&self, store: &Store) {
        let id = self.course.id;
        assert!(store.terms().unwrap().contains(&self.term));
        assert_eq!(store.course(id).unwrap().as_ref(), Some(&self.course));
        assert_eq!(store.people(id).unwrap(), self.people);
        assert_eq!(store.meetings(id).unwrap(), self.meetings);
        assert_eq!(store.office_hours(id).unwrap(), self.office_hours);
        assert_eq!(store.sessions(id).unwrap(), self.sessions);
        assert_eq!(store.readings(id).unwrap(), self.readings);
        assert_eq!(store.categories(id).unwrap(), self.categories);
        assert_eq!(store.assessments(id).unwrap(), self.assessments);
        assert_eq!(store.links(id).unwrap(), self.links);
        assert_eq!(store.policies(id).unwrap(), self.policies);
        assert_eq!(store.days_off(id).unwrap(), self.days_off);
        assert_eq!(
            store.sources(id).unwrap(),
            std::slice::from_ref(&self.source)
        );
        let source = self.source.id;
        let text = SourceText {
            source: self.source.clone(),
            lines: self.lines.clone(),
            origins: origins().to_vec(),
        };
        assert_eq!(store.source(source).unwrap().as_ref(), Some(&text.source));
        assert_eq!(store.source_text(source).unwrap(), Some(text));
        assert_eq!(
            store.source_bytes(source).unwrap().as_ref(),
            Some(&self.bytes)
        );
        let found = [(evidence("date"), Some(source)), (evidence("title"), None)];
        for owner in self.owners() {
            assert_eq!(store.evidence(owner).unwrap(), found);
        }
    }
}

/// A store that holds one whole course.
pub(crate) fn filled(code: &str) -> (Store, Whole) {
    let mut store = Store::open_in_memory().unwrap();
    let whole = Whole::new(code);
    add(&mut store, &whole);
    (store, whole)
}

pub(crate) fn add(store: &mut Store, whole: &Whole) {
    store
        .write(now(), &format!("Add {}", whole.course.code), |tx| {
            whole.insert(tx)
        })
        .unwrap();
}

pub(crate) fn minutes(minutes: i64) -> TimeDelta {
    TimeDelta::minutes(minutes)
}
