//! How the student works. Each setting is a word or two of plain text under a name of its own.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use chrono::NaiveTime;
use semestra_plan::{
    AssessmentKind, Day,
    effort::{Gentle, Hours, StudyRules},
    free::Sleep,
    hhmm,
    urgency::usual_minutes,
};
use semestra_store::Write;

use crate::{
    Planner, PlannerError, Result,
    view::{DayHours, Nothing, Saved, StudySettings, UsualMinutes},
};

/// Minutes of study on a day.
const DAILY: RangeInclusive<i32> = 15..=24 * 60;

/// Minutes of one block.
const BLOCK: RangeInclusive<i32> = 15..=8 * 60;

/// Minutes of one piece of work.
const WORK: RangeInclusive<i32> = 1..=60_000;

/// So many preferred hours have room in a day.
const PREFERRED: usize = 24;

/// Minutes of a pause.
const PAUSE: RangeInclusive<i32> = 0..=4 * 60;

const USUAL_ORDINARY: i32 = 4 * 60;
const USUAL_DAILY: i32 = 6 * 60;
const USUAL_PAUSE: i32 = 15;
/// Written where no hours stay free.
const NO_LUNCH: &str = "none";

const USUAL_SHORTEST: i32 = 30;
const USUAL_LONGEST: i32 = 2 * 60;

impl Planner {
    /// How the student works; what is usual where they did not say.
    ///
    /// # Errors
    /// Those of the store.
    pub fn study_settings(&mut self, _: Nothing) -> Result<StudySettings> {
        self.ways()
    }

    /// Says how the student works.
    ///
    /// # Errors
    /// When an amount of time is none, or hours end before they begin.
    pub fn set_study_settings(&mut self, settings: StudySettings) -> Result<Saved<Nothing>> {
        check(&settings)?;
        self.act(self.say().did.changed_settings(), |tx| {
            keep(tx, &settings)?;
            Ok(Nothing {})
        })
    }

    /// How the student works. What a later release wrote and this one does not know is as good as nothing.
    pub(crate) fn ways(&self) -> Result<StudySettings> {
        let set = self.store.settings()?;
        let text = |name: &str| set.get(name).map(String::as_str);
        let number = |name: &str, usual: i32, bounds: RangeInclusive<i32>| {
            let number = text(name).and_then(|text| text.parse().ok());
            number.filter(|it| bounds.contains(it)).unwrap_or(usual)
        };
        let hours = |name: &str| -> Vec<DayHours> {
            let all = text(name).unwrap_or_default().split_whitespace();
            all.filter_map(hours_of).collect()
        };
        let usual = |kind: AssessmentKind| UsualMinutes {
            kind,
            minutes: number(&usual_name(kind), of_kind(kind), WORK),
        };
        Ok(StudySettings {
            sleep: hours("study_sleep").first().copied().unwrap_or_else(|| {
                let Sleep { from, to } = Sleep::default();
                DayHours { from, to }
            }),
            preferred: hours("study_preferred"),
            ordinary_minutes: number("study_ordinary", USUAL_ORDINARY, DAILY),
            daily_minutes: number("study_daily", USUAL_DAILY, DAILY),
            lunch: match text("study_lunch") {
                Some(NO_LUNCH) => None,
                _ => Some(hours("study_lunch").first().copied().unwrap_or(noon())),
            },
            pause_minutes: number("study_pause", USUAL_PAUSE, PAUSE),
            rest_days: text("study_rest_days")
                .unwrap_or_default()
                .split(' ')
                .filter_map(Day::from_code)
                .collect(),
            shortest_minutes: number("study_shortest", USUAL_SHORTEST, BLOCK),
            longest_minutes: number("study_longest", USUAL_LONGEST, BLOCK),
            usual: AssessmentKind::ALL.map(usual).to_vec(),
            readings: text("study_readings") == Some("yes"),
        })
    }
}

impl StudySettings {
    /// When nothing is planned.
    pub(crate) fn sleep(&self) -> Sleep {
        Sleep {
            from: self.sleep.from,
            to: self.sleep.to,
        }
    }

    /// Minutes that work of each kind usually takes.
    pub(crate) fn usual(&self) -> BTreeMap<AssessmentKind, u32> {
        let minutes = |usual: &UsualMinutes| (usual.kind, usual.minutes.unsigned_abs());
        self.usual.iter().map(minutes).collect()
    }

    pub(crate) fn rules(&self) -> StudyRules {
        let hours = |hours: &DayHours| Hours {
            start: hours.from,
            end: hours.to,
        };
        StudyRules {
            daily_minutes: Some(self.daily_minutes.unsigned_abs()),
            preferred: self.preferred.iter().map(hours).collect(),
            shortest_minutes: self.shortest_minutes.unsigned_abs(),
            longest_minutes: self.longest_minutes.unsigned_abs(),
            gentle: Gentle {
                daily_minutes: Some(self.ordinary_minutes.unsigned_abs()),
                lunch: self.lunch.as_ref().map(hours),
                pause_minutes: self.pause_minutes.unsigned_abs(),
                spread: true,
            },
        }
    }
}

/// The hour of lunch, where the student did not say.
fn noon() -> DayHours {
    let hour = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or(NaiveTime::MIN);
    DayHours {
        from: hour(12),
        to: hour(13),
    }
}

fn of_kind(kind: AssessmentKind) -> i32 {
    i32::try_from(usual_minutes(kind)).unwrap_or(i32::MAX)
}

fn usual_name(kind: AssessmentKind) -> String {
    let kind = match kind {
        AssessmentKind::Homework => "homework",
        AssessmentKind::Project => "project",
        AssessmentKind::Paper => "paper",
        AssessmentKind::Quiz => "quiz",
        AssessmentKind::Exam => "exam",
        AssessmentKind::Presentation => "presentation",
        AssessmentKind::Reading => "reading",
        AssessmentKind::Other => "other",
    };
    format!("study_usual_{kind}")
}

/// Reads `09:00-12:00`.
pub(crate) fn hours_of(text: &str) -> Option<DayHours> {
    let (from, to) = text.split_once('-')?;
    Some(DayHours {
        from: hhmm::parse(from)?,
        to: hhmm::parse(to)?,
    })
}

pub(crate) fn text_of(hours: &DayHours) -> String {
    let DayHours { from, to } = hours;
    format!("{}-{}", from.format(hhmm::FORMAT), to.format(hhmm::FORMAT))
}

fn check(settings: &StudySettings) -> Result<()> {
    let within = |field, minutes: i32, bounds: RangeInclusive<i32>| {
        if bounds.contains(&minutes) {
            return Ok(());
        }
        let (least, most) = (bounds.start().unsigned_abs(), bounds.end().unsigned_abs());
        Err(PlannerError::field(field, move |say| {
            say.minutes_between(least, most)
        }))
    };
    within("dailyMinutes", settings.daily_minutes, DAILY)?;
    within("ordinaryMinutes", settings.ordinary_minutes, DAILY)?;
    within("pauseMinutes", settings.pause_minutes, PAUSE)?;
    within("shortestMinutes", settings.shortest_minutes, BLOCK)?;
    let longest = settings.shortest_minutes..=*BLOCK.end();
    within("longestMinutes", settings.longest_minutes, longest)?;
    for usual in &settings.usual {
        within("usual", usual.minutes, WORK)?;
    }
    if settings.sleep.from == settings.sleep.to {
        return Err(PlannerError::field("sleep", |say| say.sleep_of_no_hours()));
    }
    let backwards = |hours: &DayHours| hours.to <= hours.from && hours.to != NaiveTime::MIN;
    if settings.preferred.iter().any(backwards) || settings.preferred.len() > PREFERRED {
        return Err(PlannerError::field("preferred", |say| {
            say.ends_before_it_begins()
        }));
    }
    if settings.lunch.as_ref().is_some_and(backwards) {
        return Err(PlannerError::field("lunch", |say| {
            say.ends_before_it_begins()
        }));
    }
    Ok(())
}

fn keep(tx: &Write<'_>, settings: &StudySettings) -> Result<()> {
    let set = |name: &str, value: String, usual: bool| {
        tx.set_setting(name, Some(value.as_str()).filter(|_| !usual))
    };
    let sleep = settings.sleep();
    set(
        "study_sleep",
        text_of(&settings.sleep),
        sleep == Sleep::default(),
    )?;
    let preferred: Vec<_> = settings.preferred.iter().map(text_of).collect();
    set("study_preferred", preferred.join(" "), preferred.is_empty())?;
    let lunch = settings.lunch.as_ref();
    let lunch = lunch.map_or_else(|| NO_LUNCH.to_owned(), text_of);
    let usual_lunch = settings.lunch == Some(noon());
    set("study_lunch", lunch, usual_lunch)?;
    let rest: Vec<_> = settings.rest_days.iter().map(|day| day.code()).collect();
    set("study_rest_days", rest.join(" "), rest.is_empty())?;
    let numbers = [
        ("study_ordinary", settings.ordinary_minutes, USUAL_ORDINARY),
        ("study_daily", settings.daily_minutes, USUAL_DAILY),
        ("study_pause", settings.pause_minutes, USUAL_PAUSE),
        ("study_shortest", settings.shortest_minutes, USUAL_SHORTEST),
        ("study_longest", settings.longest_minutes, USUAL_LONGEST),
    ];
    for (name, value, usual) in numbers {
        set(name, value.to_string(), value == usual)?;
    }
    for UsualMinutes { kind, minutes } in &settings.usual {
        let usual = *minutes == of_kind(*kind);
        set(&usual_name(*kind), minutes.to_string(), usual)?;
    }
    set("study_readings", "yes".to_owned(), !settings.readings)?;
    Ok(())
}
