//! The vocabulary and the rules of a term: no file, no clock, no thread.

pub mod aim;
mod assessment;
pub mod attendance;
mod category;
mod course;
mod day;
pub mod draft;
pub mod effort;
mod evidence;
mod exact;
mod finding;
pub mod free;
pub mod gpa;
pub mod grade;
mod held;
pub mod hhmm;
mod id;
pub mod late;
pub mod ledger;
mod load;
mod occurrence;
mod own;
mod points;
mod session;
mod study;
mod term;
mod timetable;
pub mod urgency;
mod weekly;
mod weight;
pub mod zone;

pub use assessment::{Assessment, AssessmentKind, Due};
pub use category::{Category, LetterGrade};
pub use course::{Course, DayOff, Link, Meeting, OfficeHour, Person, Policy, PolicyKind, Role};
pub use day::Day;
pub use evidence::{Basis, Certainty, Evidence, Place};
pub use exact::{Exact, NotANumber};
pub use finding::{Finding, Remark};
pub use held::{Held, Slot};
pub use id::{
    AssessmentId, BlockId, CategoryId, CourseId, DayOffId, ExceptionId, LinkId, MeetingId,
    NotificationId, OfficeHourId, PastCourseId, PersonId, PolicyId, ReadingId, ScenarioId,
    SessionId, SourceId, StepId, StudyTimeId, SwappedDayId, TermId,
};
pub use load::{WeekLoad, shade};
pub use occurrence::{Occurrence, OccurrenceKind, Subject, TermPlan};
pub use own::{Block, Exception, Moved, Step, SwappedDay};
pub use points::{Points, PointsError};
pub use session::{Reading, Session, SessionKind};
pub use study::{Stage, StudyTime, Task};
pub use term::Term;
pub use timetable::Timetable;
pub use weight::{Weight, WeightError, points_of};
pub use zone::Zone;
