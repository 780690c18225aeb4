//! What is put on the screen.

use chrono::{DateTime, TimeDelta, Utc};
use semestra_plan::{CourseId, Subject};
use semestra_words::Language;

use crate::{Key, Wanted};

/// How many notifications may come at once; more become one that lists them.
///
/// A laptop opened after a weekend must not bury the screen.
const AT_ONCE: usize = 5;

/// How many lines such a list has.
const LINES: usize = 6;

/// How much a notification insists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Urgency {
    /// Days ahead.
    Low,
    /// Within two days.
    Normal,
    /// Within three hours: it stays until it is answered.
    Critical,
}

impl Urgency {
    /// The urgency of something so long before its deadline.
    #[must_use]
    pub fn before(lead: TimeDelta) -> Self {
        if lead < TimeDelta::hours(3) {
            Self::Critical
        } else if lead <= TimeDelta::days(2) {
            Self::Normal
        } else {
            Self::Low
        }
    }
}

/// One notification, in the words of the moment at which it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// The reminders it stands for, the one its actions mean first; more than one only in a list.
    pub keys: Vec<Key>,
    /// What it is about; nothing for a list and a test.
    pub subject: Option<Subject>,
    /// The course, when it is about one.
    pub course_id: Option<CourseId>,
    /// First line, plain text.
    pub title: String,
    /// The rest, plain text, lines separated by a line feed.
    pub body: String,
    /// How much it insists.
    pub urgency: Urgency,
    /// In which language its buttons are named.
    pub language: Language,
}

impl Notice {
    /// The notification for one reminder, shown at `now`.
    #[must_use]
    pub fn of(wanted: &Wanted, now: DateTime<Utc>) -> Self {
        Self {
            keys: vec![wanted.key.clone()],
            subject: Some(wanted.subject),
            course_id: Some(wanted.course_id),
            title: wanted.title.clone(),
            body: wanted.body(now),
            urgency: if matches!(wanted.subject, Subject::Assessment(_)) {
                Urgency::before(wanted.deadline - now)
            } else {
                Urgency::Normal
            },
            language: wanted.language,
        }
    }

    /// A notification that no rule wants, such as the one of “test now”.
    #[must_use]
    pub fn plain(
        key: Key,
        title: impl Into<String>,
        body: impl Into<String>,
        language: Language,
    ) -> Self {
        Self {
            keys: vec![key],
            subject: None,
            course_id: None,
            title: title.into(),
            body: body.into(),
            urgency: Urgency::Normal,
            language,
        }
    }

    /// The reminder its actions mean.
    #[must_use]
    pub fn key(&self) -> Option<&Key> {
        self.keys.first()
    }

    /// Whether it can be done or snoozed as one: a list cannot.
    #[must_use]
    pub fn has_actions(&self) -> bool {
        self.keys.len() == 1
    }

    /// The notifications for all reminders of one moment: one each, or a single list when they are many.
    #[must_use]
    pub fn all(wanted: &[&Wanted], now: DateTime<Utc>) -> Vec<Self> {
        if wanted.len() <= AT_ONCE {
            return wanted.iter().map(|wanted| Self::of(wanted, now)).collect();
        }
        let mut wanted = wanted.to_vec();
        wanted.sort_by_key(|wanted| wanted.deadline);
        let language = wanted
            .first()
            .map_or_else(Language::default, |next| next.language);
        let say = &language.words().reminder;
        let mut lines: Vec<_> = wanted
            .iter()
            .take(LINES)
            .map(|wanted| wanted.line(now))
            .collect();
        if wanted.len() > LINES {
            lines.push(say.more(wanted.len() - LINES));
        }
        vec![Self {
            keys: wanted.iter().map(|wanted| wanted.key.clone()).collect(),
            subject: None,
            course_id: None,
            title: say.many(wanted.len()),
            body: lines.join("\n"),
            urgency: wanted
                .first()
                .map_or(Urgency::Normal, |next| Urgency::before(next.deadline - now)),
            language,
        }]
    }
}
