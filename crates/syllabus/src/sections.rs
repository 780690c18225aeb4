//! Headings, and what the part of a page under a heading is about.

use semestra_plan::{PolicyKind, Role};

use crate::page::{Block, Piece};
use crate::wording::says;
use crate::{clock, dates};

/// What a part of a page is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Subject {
    /// A rule in words.
    Policy(PolicyKind),
    /// Who teaches or assists.
    People(Role),
    /// Office hours.
    Hours,
    /// Weights of the grade.
    Grading,
    /// When and where classes meet.
    Time,
    /// The dated schedule.
    Schedule,
    /// Links.
    Links,
    /// Nothing that is known.
    Unknown,
}

/// A heading with what stands under it.
#[derive(Clone, Debug)]
pub(crate) struct Section<'a> {
    /// Its heading, nothing before the first.
    pub heading: Option<&'a Piece>,
    /// What it is about.
    pub subject: Subject,
    /// Its blocks without the heading.
    pub blocks: &'a [Block],
}

/// The sections of a page in order.
pub(crate) fn sections(blocks: &[Block]) -> Vec<Section<'_>> {
    let mut marks: Vec<usize> = Vec::new();
    for (at, block) in blocks.iter().enumerate() {
        if matches!(block, Block::Heading(..)) {
            marks.push(at);
        }
    }
    let mut all = Vec::new();
    let first = marks.first().copied().unwrap_or(blocks.len());
    all.push(Section {
        heading: None,
        subject: Subject::Unknown,
        blocks: blocks.get(..first).unwrap_or_default(),
    });
    let mut above: Option<(u8, Subject)> = None;
    for (index, at) in marks.iter().enumerate() {
        let Some(Block::Heading(level, piece)) = blocks.get(*at) else {
            continue;
        };
        let end = marks.get(index + 1).copied().unwrap_or(blocks.len());
        let mut subject = subject(&piece.lower());
        match above {
            // "### Arjun Guha" under "# Meet the staff" is about the staff.
            Some((higher, inherited)) if subject == Subject::Unknown && higher < *level => {
                subject = inherited
            }
            _ => above = Some((*level, subject)),
        }
        all.push(Section {
            heading: Some(piece),
            subject,
            blocks: blocks.get(at + 1..end).unwrap_or_default(),
        });
    }
    all
}

/// What a heading in lower case says its part is about.
pub(crate) fn subject(lower: &str) -> Subject {
    use PolicyKind as P;
    use Subject::{Grading, Hours, Links, People, Policy, Schedule, Time, Unknown};
    if lower.chars().count() > 80 {
        return Unknown;
    }
    let table: &[(Subject, &[&str])] = &[
        (
            Hours,
            &[
                "office hours",
                "office hour",
                "student hours",
                "drop-in hours",
                "consultation",
                "horario de atención",
            ],
        ),
        (
            Policy(P::Late),
            &[
                "late",
                "lateness",
                "extension",
                "extensions",
                "slip days",
                "grace days",
                "tardiness",
                "make-up",
                "makeup",
            ],
        ),
        (
            Policy(P::Ai),
            &[
                "ai",
                "genai",
                "generative ai",
                "chatgpt",
                "llm",
                "llms",
                "artificial intelligence",
                "copilot",
                "ai tools",
            ],
        ),
        (
            Policy(P::Integrity),
            &[
                "integrity",
                "honesty",
                "plagiarism",
                "collaboration",
                "cheating",
                "honor code",
                "misconduct",
                "academic conduct",
                "integridad",
                "fraude",
            ],
        ),
        (
            Policy(P::Attendance),
            &[
                "attendance",
                "absence",
                "absences",
                "participation",
                "asistencia",
            ],
        ),
        (
            Policy(P::Prerequisites),
            &[
                "prerequisite",
                "prerequisites",
                "prereq",
                "prereqs",
                "pre-requisites",
                "prerequisite knowledge",
                "required background",
            ],
        ),
        (Policy(P::Tentative), &["tentative", "subject to change"]),
        (
            Grading,
            &[
                "grading",
                "grade",
                "grades",
                "assessment",
                "assessments",
                "evaluation",
                "evaluación",
                "avaliação",
                "course grade",
                "marking",
                "grade breakdown",
                "evaluations",
                "pondération",
            ],
        ),
        (
            People(Role::Assistant),
            &[
                "teaching assistant",
                "teaching assistants",
                "ta",
                "tas",
                "tas'",
                "ta's",
                "course assistants",
                "tfs",
                "tf",
                "graders",
                "tutors",
                "ayudantes",
                "ayudante",
                "monitor",
                "monitores",
                "auxiliares",
                "assistants",
                "teaching fellows",
                "uca",
                "ucas",
            ],
        ),
        (
            People(Role::Instructor),
            &[
                "instructor",
                "instructors",
                "professor",
                "professors",
                "lecturer",
                "lecturers",
                "teacher",
                "faculty",
                "profesores",
                "profesor",
                "profesora",
                "docente",
                "docentes",
                "professeur",
                "enseignant",
                "enseignante",
                "dozent",
                "dozentin",
                "prof",
            ],
        ),
        (
            People(Role::Staff),
            &[
                "staff",
                "course staff",
                "coordinator",
                "course coordinator",
                "coordinador",
                "coordenador",
                "coordinación",
                "people",
                "who",
                "teaching team",
                "team",
                "equipo",
                "contact",
                "contacts",
            ],
        ),
        (
            Time,
            &[
                "time & location",
                "time and location",
                "time and place",
                "time",
                "when",
                "where",
                "meeting times",
                "meetings",
                "class meetings",
                "location",
                "logistics",
                "lecture time",
                "course locations",
                "class time",
                "lecture and section information",
                "times",
            ],
        ),
        (
            Links,
            &[
                "links",
                "important links",
                "useful links",
                "course links",
                "online",
            ],
        ),
        (
            Policy(P::Description),
            &[
                "description",
                "overview",
                "about",
                "objectives",
                "goals",
                "outcomes",
                "purpose",
                "synopsis",
                "introduction",
                "aims",
                "descripción",
                "ementa",
            ],
        ),
        (
            Policy(P::Materials),
            &[
                "textbook",
                "textbooks",
                "texts",
                "books",
                "materials",
                "required text",
                "software",
                "resources",
                "required materials",
                "bibliography",
            ],
        ),
        (
            Schedule,
            &[
                "schedule",
                "calendar",
                "timetable",
                "lectures",
                "weekly",
                "course outline",
                "deadlines",
                "due dates",
                "important dates",
                "key dates",
                "cronograma",
                "calendario",
                "calendrier",
                "plan",
                "topics",
            ],
        ),
        (
            Policy(P::Work),
            &[
                "presentation",
                "presentations",
                "project",
                "projects",
                "exam",
                "exams",
                "homework",
                "homeworks",
                "assignments",
                "quizzes",
                "midterm",
                "coursework",
                "course work",
                "labs",
                "problem sets",
                "final exam",
                "tests",
            ],
        ),
        (
            Policy(P::Other),
            &[
                "policy",
                "policies",
                "disability",
                "accommodations",
                "accessibility",
                "wellness",
                "diversity",
                "communication",
                "regrade",
                "regrades",
                "rules",
                "expectations",
                "inclusion",
                "conduct",
                "well-being",
                "wellbeing",
                "electronics",
                "recording",
                "etiquette",
            ],
        ),
    ];
    table
        .iter()
        .find(|(_, words)| says(lower, words))
        .map_or(Unknown, |(subject, _)| *subject)
}

/// Whether the line right above is a day and nothing else: what stands under it happens on that day.
fn under_date(lines: &[Piece], at: usize) -> bool {
    at.checked_sub(1)
        .and_then(|above| lines.get(above))
        .and_then(|above| dates::whole(&above.text))
        .is_some_and(|date| date.weekday.is_some())
}

/// Whether a line of plain text is a heading.
pub(crate) fn is_plain_heading(lines: &[Piece], at: usize) -> bool {
    let Some(line) = lines.get(at) else {
        return false;
    };
    let text = line.text.trim_end_matches(':');
    let words: Vec<&str> = text.split_whitespace().collect();
    let odd = |c: char| {
        matches!(
            c,
            '@' | '%' | '=' | '[' | '|' | '/' | '\t' | '<' | '>' | '"' | '“' | ';' | '!'
        )
    };
    if text.is_empty()
        || text.chars().count() > 60
        || words.len() > 8
        || text.ends_with(['.', ',', '?', ')'])
        || text.contains(odd)
        || !text.chars().next().is_some_and(char::is_alphabetic)
        || text.contains(": ")
        || text.contains("http")
        || !dates::find(text).is_empty()
        || under_date(lines, at)
        || !clock::find(text, false).is_empty()
    {
        return false;
    }
    let capital = |word: &&str| {
        const SMALL: &[&str] = &[
            "of", "and", "the", "for", "in", "to", "a", "on", "or", "with", "about", "&", "de",
            "do", "e", "y", "del", "la",
        ];
        SMALL.contains(word)
            || word
                .chars()
                .next()
                .is_some_and(|c| c.is_uppercase() || !c.is_alphabetic())
    };
    let titled = words.iter().all(capital);
    let month = words.len() <= 2
        && words.first().is_some_and(|word| {
            crate::words::month(&word.to_lowercase(), true).is_some() && word.len() > 2
        });
    if month && titled {
        return true;
    }
    let named = subject(&text.to_lowercase());
    // These words head a part of a page no more often than they stand in a cell or an item.
    let weak = matches!(
        named,
        Subject::Schedule | Subject::Policy(PolicyKind::Work | PolicyKind::Materials)
    );
    let blank_before = at == 0 || lines.get(at - 1).is_some_and(|line| line.is_empty());
    let ended_before = at > 0
        && lines
            .get(at - 1)
            .is_some_and(|line| line.text.ends_with(['.', '!', '?', '”', ')', '"']));
    let sentence_before = ended_before
        && at > 0
        && lines
            .get(at - 1)
            .is_some_and(|line| !line.text.ends_with(')'));
    let known = named != Subject::Unknown && (!weak || blank_before || sentence_before);
    let next = lines
        .get(at + 1)
        .map_or(0, |line| line.text.chars().count());
    if known
        && (titled || (blank_before && words.len() <= 3))
        && (next > 0 || lines.get(at + 2).is_some_and(|line| !line.is_empty()))
    {
        return words.len() <= 6;
    }
    titled
        && (blank_before || ended_before)
        && next > 70
        && !text.contains(|c: char| c.is_ascii_digit())
}
