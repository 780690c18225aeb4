//! Which reminders a plan wants: a function of the plan and the rules, nothing stored.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDateTime, NaiveTime, TimeDelta, Utc};
use semestra_plan::{
    Assessment, AssessmentKind, Course, CourseId, Due, Held, Session, SessionId, SessionKind,
    Subject, TermPlan, Timetable, Zone,
};
use semestra_words::Language;

use crate::words::{HourStyle, Moment};
use crate::{Key, Urgency};

/// How long before its moment something is brought to mind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lead {
    /// So many days before, at the same time of day.
    Days(u16),
    /// So many hours before.
    Hours(u16),
    /// So many minutes before.
    Minutes(u16),
    /// On the morning of the day, as the laptop's clock has it.
    Morning,
}

impl Lead {
    /// `2d`, `2h`, `10m`, `morning`: a part of the key, so it never changes.
    #[must_use]
    pub fn code(self) -> String {
        match self {
            Self::Days(days) => format!("{days}d"),
            Self::Hours(hours) => format!("{hours}h"),
            Self::Minutes(minutes) => format!("{minutes}m"),
            Self::Morning => "morning".to_owned(),
        }
    }

    /// What a code stands for.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        if code == "morning" {
            return Some(Self::Morning);
        }
        let unit = code.chars().last()?;
        let number = code.strip_suffix(unit)?.parse().ok()?;
        match unit {
            'd' => Some(Self::Days(number)),
            'h' => Some(Self::Hours(number)),
            'm' => Some(Self::Minutes(number)),
            _ => None,
        }
    }
}

/// How long before what kind of thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rules {
    /// Readings with a day of their own.
    pub reading: Vec<Lead>,
    /// Homework, and everything else that is no reading and no exam.
    pub homework: Vec<Lead>,
    /// Exams.
    pub exam: Vec<Lead>,
    /// The begin of a class; off unless the student turns it on.
    pub class: Option<Lead>,
    /// What a morning is.
    pub morning: NaiveTime,
    /// How hours are written.
    pub hours: HourStyle,
    /// In which language reminders are said.
    pub language: Language,
}

impl Default for Rules {
    fn default() -> Self {
        Self {
            reading: vec![Lead::Days(1)],
            homework: vec![Lead::Days(2), Lead::Hours(2)],
            exam: vec![Lead::Days(14), Lead::Days(2), Lead::Morning],
            class: None,
            morning: NaiveTime::from_hms_opt(8, 0, 0).unwrap_or(NaiveTime::MIN),
            hours: HourStyle::default(),
            language: Language::default(),
        }
    }
}

impl Rules {
    /// The rules for a kind of work.
    #[must_use]
    pub fn leads(&self, kind: AssessmentKind) -> &[Lead] {
        match kind {
            AssessmentKind::Reading => &self.reading,
            AssessmentKind::Exam => &self.exam,
            AssessmentKind::Homework
            | AssessmentKind::Project
            | AssessmentKind::Paper
            | AssessmentKind::Quiz
            | AssessmentKind::Presentation
            | AssessmentKind::Other => &self.homework,
        }
    }

    /// The same as lengths of time before a wall time, for the alarms of an exported calendar.
    #[must_use]
    pub fn before(&self, kind: AssessmentKind, moment: NaiveDateTime) -> Vec<TimeDelta> {
        self.leads(kind)
            .iter()
            .map(|lead| match *lead {
                Lead::Days(days) => TimeDelta::days(days.into()),
                Lead::Hours(hours) => TimeDelta::hours(hours.into()),
                Lead::Minutes(minutes) => TimeDelta::minutes(minutes.into()),
                Lead::Morning => moment.time() - self.morning,
            })
            .filter(|before| *before > TimeDelta::zero())
            .collect()
    }
}

/// One reminder that the plan wants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// Its name for good.
    pub key: Key,
    /// What it is about.
    pub subject: Subject,
    /// The course.
    pub course_id: CourseId,
    /// When it is to come.
    pub fires_at: DateTime<Utc>,
    /// From when on it is of no use: the deadline, or the begin of an exam or a class.
    pub deadline: DateTime<Utc>,
    /// First line: `18-789 HW1`.
    pub title: String,
    /// How much it insists when it comes in time.
    pub urgency: Urgency,
    /// In which language it is said.
    pub(crate) language: Language,
    moment: Moment,
    under: String,
}

impl Wanted {
    /// What it says when it is shown at `now`, lines separated by a line feed.
    #[must_use]
    pub fn body(&self, now: DateTime<Utc>) -> String {
        let mut body = self.moment.said(now, self.language);
        if !self.under.is_empty() {
            body.push('\n');
            body.push_str(&self.under);
        }
        body
    }

    /// The same in one line, for a list.
    #[must_use]
    pub fn line(&self, now: DateTime<Utc>) -> String {
        format!("{}: {}", self.title, self.moment.said(now, self.language))
    }
}

/// The reminders that come at `to` at the latest and whose deadline is not before `from`, in the order of time.
///
/// Late days that are spent on work move its deadline. What is done, called off or without a date wants none, nor does a class of a section that the student does not go to. The student's own date comes before the course's, the begin
/// of the class in which something takes place before both of the course's; a day without an hour counts to its end.
/// Days before are counted on the wall of the course's zone; the morning is that of `laptop`.
#[must_use]
pub fn wanted(
    plan: &TermPlan,
    rules: &Rules,
    laptop: &Zone,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
) -> Vec<Wanted> {
    let context = Context {
        plan,
        table: plan.timetable(),
        sessions: plan.sessions.iter().map(|one| (one.id, one)).collect(),
        rules,
        laptop,
    };
    let mut all = Vec::new();
    for assessment in &plan.assessments {
        context.assessment(assessment, &mut all);
    }
    if let Some(lead) = rules.class {
        context.classes(lead, from, to, &mut all);
    }
    all.retain(|wanted| wanted.fires_at <= to && wanted.deadline >= from);
    all.sort_by(|a, b| (a.fires_at, &a.key).cmp(&(b.fires_at, &b.key)));
    all
}

/// How long before an early begin its morning reminder comes.
const EARLY: TimeDelta = TimeDelta::hours(2);

struct Context<'a> {
    plan: &'a TermPlan,
    table: Timetable<'a>,
    sessions: BTreeMap<SessionId, &'a Session>,
    rules: &'a Rules,
    laptop: &'a Zone,
}

/// What my own date counts towards.
fn mine(assessment: &Assessment) -> Option<Target> {
    let due = assessment.mine?;
    Some(Target {
        wall: due.deadline()?,
        hour_said: due.has_time(),
        begins: false,
    })
}

/// What is counted towards, on the wall of the course's zone.
struct Target {
    wall: NaiveDateTime,
    hour_said: bool,
    begins: bool,
}

impl Context<'_> {
    fn say(&self) -> &'static semestra_words::Reminder {
        &self.rules.language.words().reminder
    }

    fn assessment(&self, assessment: &Assessment, all: &mut Vec<Wanted>) {
        let course = self.table.course(assessment.course_id);
        let (None, Some(course)) = (assessment.done_at, course) else {
            return;
        };
        let title = named(&assessment.title, || self.say().deadline());
        let subject = Subject::Assessment(assessment.id);
        let place = assessment.location.as_deref();
        let official = self.official(assessment);
        // My own date stands beside the official one: both remind, and the official one is the grade.
        let mine = mine(assessment).filter(|mine| {
            official
                .as_ref()
                .is_none_or(|official| official.wall != mine.wall)
        });
        for target in [official, mine].into_iter().flatten() {
            for lead in self.rules.leads(assessment.kind) {
                all.extend(self.reminder(subject, course, &target, *lead, &title, place));
            }
        }
    }

    /// Nothing when there is no date, or when the class it was to take place in is cancelled.
    fn official(&self, assessment: &Assessment) -> Option<Target> {
        let exam = assessment.kind == AssessmentKind::Exam;
        // These are attended; anything else is handed in, even in class.
        let attended = exam
            || matches!(
                assessment.kind,
                AssessmentKind::Quiz | AssessmentKind::Presentation
            );
        let session = assessment.session_id.and_then(|id| self.sessions.get(&id));
        if let Some(session) = session {
            let held = self.table.held(session);
            if held.cancelled {
                return None;
            }
            let wall = if held.all_day {
                Due::end_of_day(held.on())
            } else {
                held.start
            };
            return Some(Target {
                wall,
                hour_said: !held.all_day,
                begins: attended,
            });
        }
        let due = self.plan.due(assessment);
        let wall = match due {
            // An exam between two hours of one day begins with the first.
            Due::Window { opens, closes }
                if exam && opens < closes && opens.date() == closes.date() =>
            {
                opens
            }
            Due::At { .. } | Due::On { .. } | Due::Window { .. } | Due::Undated => {
                due.deadline()?
            }
        };
        Some(Target {
            wall,
            hour_said: due.has_time(),
            begins: exam,
        })
    }

    /// Classes at their real time; those that are called off and those of other sections remind of nothing.
    fn classes(&self, lead: Lead, from: DateTime<Utc>, to: DateTime<Utc>, all: &mut Vec<Wanted>) {
        // The lead and the distance between two zones are less than a day each.
        let first = (from - TimeDelta::days(2)).date_naive();
        let last = (to + TimeDelta::days(2)).date_naive();
        for session in &self.plan.sessions {
            let held = self.table.held(session);
            if (first..=last).contains(&held.on()) {
                let title = named(&session.topic, || class(session.kind, self.say()));
                let subject = Subject::Session(session.id);
                all.extend(self.class(subject, session.course_id, &held, lead, &title));
            }
        }
        for meeting in &self.plan.meetings {
            let subject = Subject::Meeting(meeting.id);
            for held in self.table.meeting_times(meeting, first, last) {
                let title = class(meeting.kind, self.say());
                all.extend(self.class(subject, meeting.course_id, &held, lead, &title));
            }
        }
    }

    /// The begin of a class whose hour is known.
    fn class(
        &self,
        subject: Subject,
        course: CourseId,
        held: &Held,
        lead: Lead,
        title: &str,
    ) -> Option<Wanted> {
        if held.cancelled || held.all_day {
            return None;
        }
        let begin = Target {
            wall: held.start,
            hour_said: true,
            begins: true,
        };
        let place = held.location.as_deref();
        let course = self.table.course(course)?;
        self.reminder(subject, course, &begin, lead, title, place)
    }

    /// Nothing when the rule would speak only after the moment has passed.
    fn reminder(
        &self,
        subject: Subject,
        course: &Course,
        target: &Target,
        lead: Lead,
        what: &str,
        place: Option<&str>,
    ) -> Option<Wanted> {
        let zone = &course.zone;
        let deadline = zone.instant(target.wall);
        let wall = if target.hour_said {
            self.laptop.wall(deadline)
        } else {
            target.wall
        };
        let fires_at = match lead {
            Lead::Days(days) => {
                let days = TimeDelta::days(days.into());
                zone.instant(target.wall.checked_sub_signed(days)?)
            }
            Lead::Hours(hours) => deadline.checked_sub_signed(TimeDelta::hours(hours.into()))?,
            Lead::Minutes(minutes) => {
                deadline.checked_sub_signed(TimeDelta::minutes(minutes.into()))?
            }
            Lead::Morning => self
                .laptop
                .instant(wall.date().and_time(self.rules.morning)),
        };
        // An exam at eight has no morning before it.
        let fires_at = if lead == Lead::Morning && fires_at >= deadline {
            deadline.checked_sub_signed(EARLY)?
        } else {
            fires_at
        };
        if fires_at >= deadline {
            return None;
        }
        let name = if course.code.trim().is_empty() {
            &course.title
        } else {
            &course.code
        };
        let under: Vec<_> = [Some(course.title.as_str()), place]
            .into_iter()
            .flatten()
            .map(str::trim)
            .filter(|text| !text.is_empty())
            .collect();
        Some(Wanted {
            key: Key::new(subject, &lead.code(), target.wall, zone),
            subject,
            course_id: course.id,
            fires_at,
            deadline,
            title: format!("{} {what}", name.trim()).trim().to_owned(),
            urgency: Urgency::before(deadline - fires_at),
            language: self.rules.language,
            moment: Moment {
                wall,
                at: deadline,
                hour_said: target.hour_said,
                begins: target.begins,
                laptop: self.laptop.clone(),
                hours: self.rules.hours,
            },
            under: under.join(" · "),
        })
    }
}

/// What something is called, else what sort of thing it is.
fn named(title: &str, sort: impl Fn() -> String) -> String {
    match title.trim() {
        "" => sort(),
        title => title.to_owned(),
    }
}

fn class(kind: SessionKind, say: &semestra_words::Reminder) -> String {
    match kind {
        SessionKind::Lecture => say.lecture(),
        SessionKind::Guest => say.guest(),
        SessionKind::Lab => say.lab(),
        SessionKind::Recitation => say.recitation(),
        SessionKind::Presentation => say.presentations(),
        SessionKind::Review => say.review(),
        SessionKind::Exam => say.exam(),
    }
}
