//! What the part of a page under a heading is about, by the words of the heading.

use semestra_plan::{PolicyKind, Role};

use crate::wording::says;

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

/// Words of headings by what they are about, the most telling first.
const SUBJECTS: &[(Subject, &[&str])] = &[
    (
        Subject::Hours,
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
        Subject::Policy(PolicyKind::Late),
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
        Subject::Policy(PolicyKind::Ai),
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
        Subject::Policy(PolicyKind::Integrity),
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
        Subject::Policy(PolicyKind::Attendance),
        &[
            "attendance",
            "absence",
            "absences",
            "participation",
            "asistencia",
        ],
    ),
    (
        Subject::Policy(PolicyKind::Prerequisites),
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
    (
        Subject::Policy(PolicyKind::Tentative),
        &["tentative", "subject to change"],
    ),
    (
        Subject::Grading,
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
        Subject::People(Role::Assistant),
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
        Subject::People(Role::Instructor),
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
        Subject::People(Role::Staff),
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
        Subject::Time,
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
        Subject::Links,
        &[
            "links",
            "important links",
            "useful links",
            "course links",
            "online",
        ],
    ),
    (
        Subject::Policy(PolicyKind::Description),
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
        Subject::Policy(PolicyKind::Materials),
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
        Subject::Schedule,
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
        Subject::Policy(PolicyKind::Work),
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
        Subject::Policy(PolicyKind::Other),
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

/// What a heading in lower case says its part is about.
pub(crate) fn subject(lower: &str) -> Subject {
    if lower.chars().count() > 80 {
        return Subject::Unknown;
    }
    SUBJECTS
        .iter()
        .find(|(_, words)| says(lower, words))
        .map_or(Subject::Unknown, |(subject, _)| *subject)
}
