//! What is put on the screen.

use chrono::{DateTime, TimeDelta, Utc};
use semestra_plan::{CourseId, Subject, Zone};
use semestra_words::Language;

use crate::{Key, Rules, Snooze, Wanted};

/// How many notifications may come at once; more become one that lists them.
const AT_ONCE: usize = 3;

/// How many lines a list has.
pub(crate) const LINES: usize = 6;

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

/// A button, named by what comes back when it is pressed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Button {
    /// What comes back.
    pub code: &'static str,
    /// What it says.
    pub label: String,
}

/// What a notification is, which says where it stands on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    One,
    List,
    /// What was missed.
    Away,
}

/// One notification, in the words of the moment at which it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// The reminders it stands for, the one its buttons mean first; more than one only in a list.
    pub keys: Vec<Key>,
    /// Those of them that say only that it is too late.
    pub gone: Vec<Key>,
    /// What it is about; nothing for a list, a digest and a test.
    pub subject: Option<Subject>,
    /// The course, when it is about one.
    pub course_id: Option<CourseId>,
    /// First line, plain text.
    pub title: String,
    /// The rest, plain text, lines separated by a line feed.
    pub body: String,
    /// How much it insists.
    pub urgency: Urgency,
    /// Whether it comes in quiet hours all the same.
    pub passes: bool,
    /// The buttons, the most important one first; what it is to be opened by is the first.
    pub buttons: Vec<Button>,
    form: Form,
}

impl Notice {
    /// The notification for one reminder, shown at `now`.
    #[must_use]
    pub fn of(wanted: &Wanted, now: DateTime<Utc>, rules: &Rules, laptop: &Zone) -> Self {
        let say = wanted.locale.language.words();
        let mut buttons = vec![open(wanted.locale.language)];
        if matches!(wanted.subject, Some(Subject::Assessment(_))) {
            buttons.push(Button {
                code: "done",
                label: say.reminder.done(),
            });
        }
        if wanted.subject.is_some() {
            let offered = Snooze::offered(now, wanted.deadline, rules, laptop);
            buttons.extend(offered.into_iter().map(|snooze| Button {
                code: snooze.code(),
                label: snooze.said(say),
            }));
        }
        Self {
            keys: vec![wanted.key.clone()],
            gone: Vec::new(),
            subject: wanted.subject,
            course_id: wanted.course_id,
            title: wanted.title.clone(),
            body: wanted.body(now),
            urgency: match wanted.subject {
                Some(Subject::Assessment(_)) => Urgency::before(wanted.deadline - now),
                Some(_) => Urgency::Normal,
                None => Urgency::Low,
            },
            passes: wanted.passes,
            buttons,
            form: Form::One,
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
            gone: Vec::new(),
            subject: None,
            course_id: None,
            title: title.into(),
            body: body.into(),
            urgency: Urgency::Normal,
            passes: true,
            buttons: vec![open(language)],
            form: Form::One,
        }
    }

    /// The reminder its buttons mean; nothing for a list.
    #[must_use]
    pub fn key(&self) -> Option<&Key> {
        self.keys.first().filter(|_| self.form == Form::One)
    }

    /// Whether it lists what was missed.
    #[must_use]
    pub fn is_away(&self) -> bool {
        self.form == Form::Away
    }

    /// Names its place on the screen: what has the same place replaces what stands there, also in another process.
    #[must_use]
    pub fn place(&self) -> String {
        match (self.form, self.subject, self.keys.first()) {
            (Form::Away, ..) => "semestra/away".to_owned(),
            (Form::List, ..) => "semestra/list".to_owned(),
            (Form::One, Some(Subject::Assessment(id)), _) => format!("semestra/{id}"),
            (Form::One, Some(Subject::Session(id)), _) => format!("semestra/{id}"),
            (Form::One, Some(Subject::Meeting(id)), _) => format!("semestra/{id}"),
            (Form::One, _, Some(key)) => format!("semestra/{key}"),
            (Form::One, _, None) => "semestra".to_owned(),
        }
    }

    /// The notifications for all reminders of one moment: one each, or a single list when they are many.
    #[must_use]
    pub fn all(wanted: &[&Wanted], now: DateTime<Utc>, rules: &Rules, laptop: &Zone) -> Vec<Self> {
        if wanted.len() <= AT_ONCE {
            let each = wanted.iter();
            return each
                .map(|wanted| Self::of(wanted, now, rules, laptop))
                .collect();
        }
        let mut wanted = wanted.to_vec();
        wanted.sort_by_key(|wanted| wanted.deadline);
        let say = &rules.say().reminder;
        vec![Self::list(
            say.many(wanted.len()),
            &wanted,
            now,
            rules,
            Form::List,
        )]
    }

    /// The one notification for what was missed: what can still be acted on, the most urgent first, then what cannot.
    #[must_use]
    pub fn away(late: &[&Wanted], gone: &[&Wanted], now: DateTime<Utc>, rules: &Rules) -> Self {
        let (mut late, mut gone) = (late.to_vec(), gone.to_vec());
        late.sort_by_key(|wanted| wanted.deadline);
        gone.sort_by_key(|wanted| std::cmp::Reverse(wanted.deadline));
        let keys = gone.iter().map(|wanted| wanted.key.clone()).collect();
        let title = rules.say().reminder.away(late.len() + gone.len());
        late.extend(gone);
        Self {
            gone: keys,
            ..Self::list(title, &late, now, rules, Form::Away)
        }
    }

    fn list(
        title: String,
        wanted: &[&Wanted],
        now: DateTime<Utc>,
        rules: &Rules,
        form: Form,
    ) -> Self {
        let ahead = wanted.iter().filter(|wanted| wanted.deadline > now);
        Self {
            keys: wanted.iter().map(|wanted| wanted.key.clone()).collect(),
            gone: Vec::new(),
            subject: None,
            course_id: None,
            title,
            body: listed(
                wanted.iter().map(|wanted| wanted.line(now)),
                LINES,
                rules.locale.language,
            ),
            urgency: ahead
                .map(|wanted| Urgency::before(wanted.deadline - now))
                .max()
                .unwrap_or(Urgency::Normal),
            passes: wanted.iter().any(|wanted| wanted.passes),
            buttons: vec![open(rules.locale.language)],
            form,
        }
    }
}

fn open(language: Language) -> Button {
    Button {
        code: "open",
        label: language.words().reminder.open(),
    }
}

/// The first of some lines, and how many more there are.
pub(crate) fn listed(
    lines: impl ExactSizeIterator<Item = String>,
    most: usize,
    language: Language,
) -> String {
    let count = lines.len();
    let mut shown: Vec<_> = lines.take(most).collect();
    if count > most {
        shown.push(language.words().reminder.more(count - most));
    }
    shown.join("\n")
}
