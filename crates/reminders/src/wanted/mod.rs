//! Which reminders a plan wants: a function of the plan and the rules, nothing stored.

mod ahead;
mod classes;
mod work;

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use semestra_plan::{
    Course, CourseId, Session, SessionId, SessionKind, Subject, TermPlan, Timetable, Zone,
};
use semestra_words::Locale;

use crate::notice::{LINES, listed};
use crate::rules::{Because, Facts, Rules};
use crate::words::Moment;
use crate::{Key, Lead, Shift, Urgency};

/// One reminder that the plan wants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// Its name for good.
    pub key: Key,
    /// What it is about; nothing for what tells of a day or a week.
    pub subject: Option<Subject>,
    /// The course, when it is about one.
    pub course_id: Option<CourseId>,
    /// When it is to come.
    pub fires_at: DateTime<Utc>,
    /// From when on it is of no use: the deadline, or the begin of an exam or a class.
    pub deadline: DateTime<Utc>,
    /// First line: `18-789 HW1`.
    pub title: String,
    /// How much it insists when it comes in time.
    pub urgency: Urgency,
    /// Whether it comes in quiet hours all the same.
    pub passes: bool,
    /// Why it comes when it comes, in words: a clause without its full stop.
    pub why: String,
    /// In which language it is said.
    pub(crate) locale: Locale,
    says: Says,
}

/// What stands below the first line.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Says {
    /// One thing: when, and the rest.
    One { moment: Moment, under: Vec<String> },
    /// Many, each by its name.
    Many(Vec<(String, Moment)>),
}

impl Wanted {
    /// What it says when it is shown at `now`, lines separated by a line feed.
    #[must_use]
    pub fn body(&self, now: DateTime<Utc>) -> String {
        match &self.says {
            Says::One { moment, under } => {
                let mut body = moment.said(now, self.locale);
                for line in under.iter().filter(|line| !line.is_empty()) {
                    body.push('\n');
                    body.push_str(line);
                }
                body
            }
            Says::Many(items) => {
                let line = |(name, moment): &(String, Moment)| {
                    format!("{name}: {}", moment.said(now, self.locale))
                };
                listed(items.iter().map(line), LINES, self.locale.language)
            }
        }
    }

    /// The same in one line, for a list.
    #[must_use]
    pub fn line(&self, now: DateTime<Utc>) -> String {
        match &self.says {
            Says::One { moment, .. } => {
                format!("{}: {}", self.title, moment.said(now, self.locale))
            }
            Says::Many(_) => self.title.clone(),
        }
    }
}

/// The reminders that come at `to` at the latest and whose deadline is not before `from`, in the order of time.
///
/// Late days that are spent on work move its deadline. What is done, called off or without a date wants none, nor does
/// a class of a section that the student does not go to. The student's own date comes before the course's, the begin
/// of the class in which something takes place before both of the course's; a day without an hour counts to its end.
/// Days before are counted on the wall of the course's zone; morning, evening and quiet hours are those of `laptop`.
#[must_use]
pub fn wanted(
    plan: &TermPlan,
    facts: &Facts,
    rules: &Rules,
    laptop: &Zone,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
) -> Vec<Wanted> {
    let context = Context::of(plan, facts, rules, laptop);
    let mut all = Vec::new();
    for assessment in &plan.assessments {
        context.work(assessment, &mut all);
    }
    context.classes(from, to, &mut all);
    context.days_and_weeks(from, to, &mut all);
    all.retain(|wanted| wanted.fires_at <= to && wanted.deadline >= from);
    all.sort_by(|a, b| (a.fires_at, &a.key).cmp(&(b.fires_at, &b.key)));
    all
}

/// How long before an early begin its morning reminder comes.
const EARLY: TimeDelta = TimeDelta::hours(2);

/// How long before the class it is due in something is brought to mind.
const BEFORE_CLASS: TimeDelta = TimeDelta::hours(1);

struct Context<'a> {
    plan: &'a TermPlan,
    facts: &'a Facts,
    table: Timetable<'a>,
    sessions: BTreeMap<SessionId, &'a Session>,
    rules: &'a Rules,
    laptop: &'a Zone,
}

/// What is counted towards, on the wall of the course's zone.
struct Target {
    wall: NaiveDateTime,
    hour_said: bool,
    begins: bool,
    /// The begin of the class it is due in, when it is due in one.
    class: Option<NaiveDateTime>,
    /// Whose date it is, where the course and the student have one each.
    whose: Option<Whose>,
}

/// Whose date is counted towards.
#[derive(Clone, Copy)]
enum Whose {
    Course,
    Mine,
}

/// What is brought to mind, and by which rule.
struct Thing<'a> {
    subject: Subject,
    course: &'a Course,
    title: &'a str,
    because: Because,
    /// The lines below the moment.
    under: Vec<String>,
    is_exam: bool,
}

impl<'a> Context<'a> {
    fn of(plan: &'a TermPlan, facts: &'a Facts, rules: &'a Rules, laptop: &'a Zone) -> Self {
        Self {
            plan,
            facts,
            table: plan.timetable(),
            sessions: plan.sessions.iter().map(|one| (one.id, one)).collect(),
            rules,
            laptop,
        }
    }

    fn say(&self) -> &'static semestra_words::Reminder {
        &self.rules.say().reminder
    }

    fn moment(&self, target: &Target, zone: &Zone) -> Moment {
        let at = zone.instant(target.wall);
        Moment {
            wall: if target.hour_said {
                self.laptop.wall(at)
            } else {
                target.wall
            },
            at,
            hour_said: target.hour_said,
            begins: target.begins,
            laptop: self.laptop.clone(),
            hours: self.rules.hours,
        }
    }

    /// When a lead before a target is; nothing where that is not before it.
    fn time(
        &self,
        lead: Lead,
        target: &Target,
        moment: &Moment,
        zone: &Zone,
    ) -> Option<DateTime<Utc>> {
        let deadline = moment.at;
        let at = match lead {
            Lead::Days(days) => {
                let days = TimeDelta::days(days.into());
                zone.instant(target.wall.checked_sub_signed(days)?)
            }
            Lead::Hours(hours) => deadline.checked_sub_signed(TimeDelta::hours(hours.into()))?,
            Lead::Minutes(minutes) => {
                deadline.checked_sub_signed(TimeDelta::minutes(minutes.into()))?
            }
            Lead::Evening => {
                let eve = moment.wall.date().pred_opt()?;
                self.laptop.instant(eve.and_time(self.rules.evening))
            }
            Lead::Morning => {
                let morning = moment.wall.date().and_time(self.rules.morning);
                let at = self.laptop.instant(morning);
                // An exam at eight has no morning before it.
                if at < deadline {
                    at
                } else {
                    deadline.checked_sub_signed(EARLY)?
                }
            }
            Lead::Class => zone
                .instant(target.class?)
                .checked_sub_signed(BEFORE_CLASS)?,
        };
        (at < deadline).then_some(at)
    }

    /// Nothing when the rule would speak only after the moment has passed.
    fn reminder(&self, thing: &Thing<'_>, target: &Target, lead: Lead) -> Option<Wanted> {
        let zone = &thing.course.zone;
        let moment = self.moment(target, zone);
        let deadline = moment.at;
        let asked = self.time(lead, target, &moment, zone)?;
        let passes = thing.is_exam && self.rules.exams_pass;
        let shift = self.quiet(asked, deadline).filter(|_| !passes);
        let fires_at = match shift {
            None => asked,
            Some(Shift::Later(at)) => at,
            // A class that begins soon is no news on the evening before.
            Some(Shift::Earlier(_))
                if matches!(thing.subject, Subject::Session(_) | Subject::Meeting(_)) =>
            {
                return None;
            }
            Some(Shift::Earlier(at)) => at,
        };
        let name = name_of(thing.course);
        let say = self.say();
        let why = say.why(&self.rules.lead(lead), &self.by(thing.because, name));
        let why = match target.whose {
            None => why,
            Some(Whose::Course) => say.for_official(&why),
            Some(Whose::Mine) => say.for_mine(&why),
        };
        Some(Wanted {
            key: Key::new(thing.subject, &lead.code(), target.wall, zone),
            subject: Some(thing.subject),
            course_id: Some(thing.course.id),
            fires_at,
            deadline,
            title: format!("{name} {}", thing.title).trim().to_owned(),
            urgency: Urgency::before(deadline - fires_at),
            passes,
            why: match shift {
                None => why,
                Some(_) => self.say().out_of_quiet(&why),
            },
            locale: self.rules.locale,
            says: Says::One {
                moment,
                under: thing.under.clone(),
            },
        })
    }

    fn quiet(&self, at: DateTime<Utc>, deadline: DateTime<Utc>) -> Option<Shift> {
        let quiet = self.rules.quiet?;
        quiet.shift(at, deadline, self.laptop)
    }

    fn by(&self, because: Because, course: &str) -> String {
        match because {
            Because::Item => self.say().rule_of_item(),
            Because::Course => self.say().rule_of_course(course),
            Because::Kind => self.say().rule_of_kind(),
            Because::Usual => self.say().rule_as_usual(),
        }
    }
}

/// The course's code, else its title.
fn name_of(course: &Course) -> &str {
    let code = course.code.trim();
    if code.is_empty() {
        course.title.trim()
    } else {
        code
    }
}

/// The course's title and the room.
fn where_it_is(course: &Course, place: Option<&str>) -> String {
    let parts: Vec<_> = [Some(course.title.as_str()), place]
        .into_iter()
        .flatten()
        .map(str::trim)
        .filter(|text| !text.is_empty())
        .collect();
    parts.join(" · ")
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
