//! Names of things: one type for each, so that no two kinds can be mixed up.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::{NoContext, Timestamp, Uuid};

macro_rules! id {
    ($($(#[$doc:meta])* $name:ident, $ts:literal;)*) => {$(
        $(#[$doc])*
        ///
        /// A UUID of version 7 (RFC 9562 §5.7): made once, never from a date, title or index.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
        #[serde(transparent)]
        #[ts(type = $ts)]
        pub struct $name(Uuid);

        impl $name {
            /// A name that nothing else has; `now` only orders names by when they were made.
            #[must_use]
            pub fn new(now: DateTime<Utc>) -> Self {
                let seconds = u64::try_from(now.timestamp()).unwrap_or(0);
                Self(Uuid::new_v7(Timestamp::from_unix(NoContext, seconds, now.timestamp_subsec_nanos())))
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }
    )*};
}

id! {
    /// Names one [`Term`](crate::Term).
    TermId, "string & { readonly _id: 'term' }";
    /// Names one [`Course`](crate::Course).
    CourseId, "string & { readonly _id: 'course' }";
    /// Names one [`Person`](crate::Person).
    PersonId, "string & { readonly _id: 'person' }";
    /// Names one [`Meeting`](crate::Meeting).
    MeetingId, "string & { readonly _id: 'meeting' }";
    /// Names one [`OfficeHour`](crate::OfficeHour).
    OfficeHourId, "string & { readonly _id: 'officeHour' }";
    /// Names one [`Session`](crate::Session).
    SessionId, "string & { readonly _id: 'session' }";
    /// Names one [`Reading`](crate::Reading).
    ReadingId, "string & { readonly _id: 'reading' }";
    /// Names one [`Assessment`](crate::Assessment).
    AssessmentId, "string & { readonly _id: 'assessment' }";
    /// Names one [`Category`](crate::Category).
    CategoryId, "string & { readonly _id: 'category' }";
    /// Names one [`Link`](crate::Link).
    LinkId, "string & { readonly _id: 'link' }";
    /// Names one [`Policy`](crate::Policy).
    PolicyId, "string & { readonly _id: 'policy' }";
    /// Names one [`DayOff`](crate::DayOff).
    DayOffId, "string & { readonly _id: 'dayOff' }";
    /// Names one [`Block`](crate::Block).
    BlockId, "string & { readonly _id: 'block' }";
    /// Names one [`Exception`](crate::Exception).
    ExceptionId, "string & { readonly _id: 'exception' }";
    /// Names one [`SwappedDay`](crate::SwappedDay).
    SwappedDayId, "string & { readonly _id: 'swappedDay' }";
    /// Names one [`Step`](crate::Step).
    StepId, "string & { readonly _id: 'step' }";
    /// Names one what-if that is kept.
    ScenarioId, "string & { readonly _id: 'scenario' }";
    /// Names one [`PastCourse`](crate::gpa::PastCourse).
    PastCourseId, "string & { readonly _id: 'pastCourse' }";
    /// Names one [`StudyTime`](crate::StudyTime).
    StudyTimeId, "string & { readonly _id: 'studyTime' }";
    /// Names one accepted document.
    SourceId, "string & { readonly _id: 'source' }";
    /// Names one notification in the outbox.
    NotificationId, "string & { readonly _id: 'notification' }";
}
