//! What is graded or handed in, and by when.

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{AssessmentId, CategoryId, CourseId, SessionId};

/// What sort of work it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AssessmentKind {
    /// Homework, problem set, assignment, lab report.
    Homework,
    /// A project or a part of one.
    Project,
    /// An essay, paper or report.
    Paper,
    /// A quiz.
    Quiz,
    /// An exam, midterm or final.
    Exam,
    /// A talk by the student.
    Presentation,
    /// A reading to be done by a day.
    Reading,
    /// Anything else that is due.
    Other,
}

impl AssessmentKind {
    /// Every sort.
    pub const ALL: [Self; 8] = [
        Self::Homework,
        Self::Project,
        Self::Paper,
        Self::Quiz,
        Self::Exam,
        Self::Presentation,
        Self::Reading,
        Self::Other,
    ];

    /// Whether it is handed in; else it is sat or told at its hour.
    #[must_use]
    pub fn is_handed_in(self) -> bool {
        match self {
            Self::Homework | Self::Project | Self::Paper | Self::Reading | Self::Other => true,
            Self::Quiz | Self::Exam | Self::Presentation => false,
        }
    }
}

/// By when. "No date yet" is a real state; a date is never invented.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "type", rename_all = "camelCase")]
pub enum Due {
    /// At a local date and time.
    At {
        /// That moment on the wall of the course's zone.
        at: NaiveDateTime,
    },
    /// On a day, no time said: the end of that day.
    On {
        /// The day.
        on: NaiveDate,
    },
    /// Open between two moments.
    Window {
        /// When it opens.
        opens: NaiveDateTime,
        /// When it closes.
        closes: NaiveDateTime,
    },
    /// No date yet.
    Undated,
}

impl Due {
    /// The last moment of a day as deadlines write it.
    #[must_use]
    pub fn end_of_day(day: NaiveDate) -> NaiveDateTime {
        day.and_time(NaiveTime::from_hms_opt(23, 59, 0).unwrap_or(NaiveTime::MIN))
    }

    /// The last moment that counts, on the wall of the course's zone.
    #[must_use]
    pub fn deadline(&self) -> Option<NaiveDateTime> {
        match *self {
            Self::At { at } => Some(at),
            Self::On { on } => Some(Self::end_of_day(on)),
            Self::Window { closes, .. } => Some(closes),
            Self::Undated => None,
        }
    }

    /// Whether the hour was said and is not only the end of the day.
    #[must_use]
    pub fn has_time(&self) -> bool {
        matches!(self, Self::At { .. } | Self::Window { .. })
    }
}

/// One piece of work.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Assessment {
    /// Its name for good.
    pub id: AssessmentId,
    /// The course.
    pub course_id: CourseId,
    /// What the page calls it, without "due".
    pub title: String,
    /// What sort of work it is.
    pub kind: AssessmentKind,
    /// By when, as the course says.
    pub due: Due,
    /// By when I want it done; never overwrites what the course says.
    pub mine: Option<Due>,
    /// The day it is handed out.
    pub released_on: Option<NaiveDate>,
    /// Where it counts.
    pub category_id: Option<CategoryId>,
    /// The class it takes place in, such as a midterm.
    pub session_id: Option<SessionId>,
    /// Where it takes place, when the page says.
    pub location: Option<String>,
    /// When the student said that they began with it.
    pub started_at: Option<DateTime<Utc>>,
    /// When the student said it was done.
    pub done_at: Option<DateTime<Utc>>,
    /// Minutes the student thinks it needs.
    pub estimate: Option<u32>,
    /// Words of the student, in Markdown.
    pub note: String,
}

impl Assessment {
    /// The moment to work towards: my own when there is one, else the course's.
    #[must_use]
    pub fn target(&self) -> Due {
        match self.mine {
            Some(mine) if mine != Due::Undated => mine,
            _ => self.due,
        }
    }
}
