//! The events of a plan: one for each dated thing, one series for each weekly pattern.

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc};
use semestra_plan::{
    Assessment, AssessmentKind, Course, Day, DayOff, Due, Meeting, OfficeHour, Session, Subject,
    Zone,
};

use crate::part::{Part, utc};
use crate::words;
use crate::zones::Zones;
use crate::{Export, uid};

/// All events of an export in the order of time, and the zones they are told in.
pub(crate) struct Events {
    pub(crate) parts: Vec<Part>,
    pub(crate) zones: Zones,
}

/// Collects what a plan has to say to a calendar.
pub(crate) fn of(export: &Export<'_>) -> Events {
    let plan = export.plan;
    let mut list = List {
        export,
        zones: Zones::default(),
        parts: Vec::new(),
    };
    for session in &plan.sessions {
        list.session(session);
    }
    for meeting in &plan.meetings {
        list.meeting(meeting);
    }
    for hour in &plan.office_hours {
        list.office_hour(hour);
    }
    for assessment in &plan.assessments {
        list.assessment(assessment);
    }
    for off in &plan.days_off {
        list.day_off(off);
    }
    list.parts.sort_by(|a, b| a.0.cmp(&b.0));
    Events {
        parts: list.parts.into_iter().map(|(_, part)| part).collect(),
        zones: list.zones,
    }
}

/// When something is.
enum Span {
    /// Whole days, the last one included.
    Days(NaiveDate, NaiveDate),
    /// From a wall time, to another if there is one.
    Time(NaiveDateTime, Option<NaiveDateTime>),
}

impl Span {
    /// The wall time from which relative alarms count: midnight for whole days (RFC 5545 §3.8.6.3).
    fn start(&self) -> NaiveDateTime {
        match self {
            Self::Days(first, _) => first.and_time(NaiveTime::MIN),
            Self::Time(start, _) => *start,
        }
    }
}

struct List<'a> {
    export: &'a Export<'a>,
    zones: Zones,
    parts: Vec<((NaiveDateTime, String), Part)>,
}

impl<'a> List<'a> {
    fn course(&self, of: semestra_plan::CourseId) -> Option<&'a Course> {
        self.export.plan.course(of)
    }

    fn session(&mut self, session: &Session) {
        let plan = self.export.plan;
        let Some(course) = self.course(session.course_id) else {
            return;
        };
        let slot = plan.slot(session);
        let span = match &slot {
            Some(slot) => timed(&course.zone, session.on, slot.start, slot.end),
            None => Span::Days(session.on, session.on),
        };
        let graded: Vec<_> = plan
            .assessments
            .iter()
            .filter(|assessment| assessment.session_id == Some(session.id))
            .collect();
        let mut summary = words::summary(course, words::topic(session));
        if session.cancelled {
            // Most clients show STATUS by a colour at best, and nobody should stand before a closed door.
            summary = format!("Cancelled: {summary}");
        }
        let mut event = self.event(Subject::Session(session.id), &summary);
        self.span(&mut event, &span, &course.zone);
        let location = slot.and_then(|slot| slot.location);
        event.text(
            "LOCATION",
            location
                .or_else(|| session.location.clone())
                .as_deref()
                .unwrap_or_default(),
        );
        event.text(
            "DESCRIPTION",
            &words::about_session(course, session, &graded),
        );
        event.texts(
            "CATEGORIES",
            &[words::course_name(course), words::class(session.kind)],
        );
        if session.cancelled {
            event.value("STATUS", "CANCELLED");
        }
        let free = session.cancelled || matches!(span, Span::Days(..));
        event.value("TRANSP", if free { "TRANSPARENT" } else { "OPAQUE" });
        if !session.cancelled {
            for assessment in graded {
                let moment = match &span {
                    Span::Time(start, _) => *start,
                    Span::Days(day, _) => Due::end_of_day(*day),
                };
                self.alarms(&mut event, assessment, moment, &span, &summary);
            }
        }
        self.keep(span.start(), Subject::Session(session.id), event);
    }

    fn meeting(&mut self, meeting: &Meeting) {
        let Some(course) = self.course(meeting.course_id) else {
            return;
        };
        let plan = self.export.plan;
        let days: Vec<_> = plan
            .meeting_days(meeting, meeting.first_on, meeting.last_on)
            .collect();
        let kind = words::class(meeting.kind);
        let weekly = Weekly {
            subject: Subject::Meeting(meeting.id),
            summary: words::summary(course, kind),
            about: words::of_course(course, kind),
            category: kind,
            location: meeting.location.as_deref(),
            on: &meeting.days,
            start: meeting.start,
            end: meeting.end,
            days: &days,
        };
        self.weekly(course, &weekly);
    }

    fn office_hour(&mut self, hour: &OfficeHour) {
        let Some(course) = self.course(hour.course_id) else {
            return;
        };
        let plan = self.export.plan;
        let days: Vec<_> = plan
            .office_hour_days(hour, hour.first_on, hour.last_on)
            .collect();
        let what = match words::person(plan, hour) {
            Some(name) => format!("office hour: {name}"),
            None => "office hour".to_owned(),
        };
        let weekly = Weekly {
            subject: Subject::OfficeHour(hour.id),
            summary: words::summary(course, &what),
            about: words::of_course(course, "Office hour"),
            category: "Office hour",
            location: hour.location.as_deref(),
            on: &[hour.day],
            start: hour.start,
            end: hour.end,
            days: &days,
        };
        self.weekly(course, &weekly);
    }

    /// A series from its first real day to its last, without the days between that are not real.
    fn weekly(&mut self, course: &Course, weekly: &Weekly<'_>) {
        let (Some(first), Some(last)) = (weekly.days.first(), weekly.days.last()) else {
            return;
        };
        let zone = &course.zone;
        let span = timed(zone, *first, weekly.start, Some(weekly.end));
        let mut event = self.event(weekly.subject, &weekly.summary);
        self.span(&mut event, &span, zone);
        if first < last {
            let until = zone.instant(last.and_time(weekly.start));
            self.zones.cover(zone, until);
            event.value("RRULE", &rule(weekly.on, until));
            for day in first.iter_days().take_while(|day| day < last) {
                if weekly
                    .on
                    .contains(&Day::from(chrono::Datelike::weekday(&day)))
                    && weekly.days.binary_search(&day).is_err()
                {
                    event.wall("EXDATE", day.and_time(weekly.start), zone);
                }
            }
        }
        event.text("LOCATION", weekly.location.unwrap_or_default());
        event.text("DESCRIPTION", &weekly.about);
        event.texts("CATEGORIES", &[words::course_name(course), weekly.category]);
        // Nobody has to be at an office hour.
        let free = matches!(weekly.subject, Subject::OfficeHour(_));
        event.value("TRANSP", if free { "TRANSPARENT" } else { "OPAQUE" });
        self.keep(span.start(), weekly.subject, event);
    }

    /// A deadline; what takes place in a class is told by that class.
    fn assessment(&mut self, assessment: &Assessment) {
        let plan = self.export.plan;
        let told = |id| plan.sessions.iter().any(|session| session.id == id);
        if assessment.session_id.is_some_and(told) {
            return;
        }
        let Some(course) = self.course(assessment.course_id) else {
            return;
        };
        let exam = assessment.kind == AssessmentKind::Exam;
        let (span, moment) = match assessment.due {
            Due::Undated => return,
            Due::On { on } => (Span::Days(on, on), Due::end_of_day(on)),
            Due::At { at } => (Span::Time(at, None), at),
            // An exam between two hours of one day is sat then; anything else may be handed in until it closes.
            Due::Window { opens, closes }
                if exam && opens < closes && opens.date() == closes.date() =>
            {
                (Span::Time(opens, Some(closes)), opens)
            }
            Due::Window { closes, .. } => (Span::Time(closes, None), closes),
        };
        let span = real(span, &course.zone);
        let summary = words::summary(course, words::title(assessment));
        let subject = Subject::Assessment(assessment.id);
        let mut event = self.event(subject, &summary);
        self.span(&mut event, &span, &course.zone);
        event.text(
            "LOCATION",
            assessment.location.as_deref().unwrap_or_default(),
        );
        event.text("DESCRIPTION", &words::about_assessment(course, assessment));
        event.texts(
            "CATEGORIES",
            &[words::course_name(course), words::work(assessment.kind)],
        );
        let busy = exam && matches!(span, Span::Time(..));
        event.value("TRANSP", if busy { "OPAQUE" } else { "TRANSPARENT" });
        self.alarms(&mut event, assessment, moment, &span, &summary);
        self.keep(span.start(), subject, event);
    }

    fn day_off(&mut self, off: &DayOff) {
        let Some(course) = self.course(off.course_id) else {
            return;
        };
        let title = if off.title.trim().is_empty() {
            "No class"
        } else {
            &off.title
        };
        let subject = Subject::DayOff(off.id);
        let mut event = self.event(subject, &words::summary(course, title));
        let span = Span::Days(off.on, off.until.max(off.on));
        self.span(&mut event, &span, &course.zone);
        event.text(
            "DESCRIPTION",
            &words::of_course(course, "Day without class"),
        );
        event.texts("CATEGORIES", &[words::course_name(course), "No class"]);
        event.value("TRANSP", "TRANSPARENT");
        self.keep(span.start(), subject, event);
    }

    /// An event with what every event has.
    fn event(&self, subject: Subject, summary: &str) -> Part {
        let mut event = Part::new("VEVENT");
        event.value("UID", &uid(subject));
        event.instant("DTSTAMP", self.export.stamp);
        event.text("SUMMARY", summary);
        event
    }

    fn span(&mut self, event: &mut Part, span: &Span, zone: &Zone) {
        match *span {
            Span::Days(first, last) => {
                event.day("DTSTART", first);
                // The end of whole days is the first day after them (RFC 5545 §3.6.1).
                if let Some(after) = last.succ_opt() {
                    event.day("DTEND", after);
                }
            }
            Span::Time(start, end) => {
                event.wall("DTSTART", start, zone);
                self.zones.cover(zone, zone.instant(start));
                if let Some(end) = end {
                    event.wall("DTEND", end, zone);
                    self.zones.cover(zone, zone.instant(end));
                }
            }
        }
    }

    /// The alarms of a piece of work that is still to be done, relative to the begin of its event.
    fn alarms(
        &self,
        event: &mut Part,
        assessment: &Assessment,
        moment: NaiveDateTime,
        span: &Span,
        summary: &str,
    ) {
        if assessment.done_at.is_some() {
            return;
        }
        let moment = assessment
            .mine
            .and_then(|mine| mine.deadline())
            .unwrap_or(moment);
        let mut triggers: Vec<TimeDelta> = (self.export.alarms)(assessment, moment)
            .into_iter()
            .map(|before| moment - before - span.start())
            .collect();
        triggers.sort_unstable();
        triggers.dedup();
        for trigger in triggers {
            let mut alarm = Part::new("VALARM");
            alarm.value("ACTION", "DISPLAY");
            alarm.text("DESCRIPTION", summary);
            alarm.duration("TRIGGER", trigger);
            event.add(alarm);
        }
    }

    fn keep(&mut self, start: NaiveDateTime, subject: Subject, event: Part) {
        self.parts.push(((start, uid(subject)), event));
    }
}

/// What a meeting and an office hour have in common.
struct Weekly<'a> {
    subject: Subject,
    summary: String,
    about: String,
    category: &'static str,
    location: Option<&'a str>,
    on: &'a [Day],
    start: NaiveTime,
    end: NaiveTime,
    /// The days on which it takes place, in order.
    days: &'a [NaiveDate],
}

/// A class of one day. An end that is not after the begin is none: half of the clients refuse such an event.
fn timed(zone: &Zone, day: NaiveDate, start: NaiveTime, end: Option<NaiveTime>) -> Span {
    let end = end.filter(|end| *end > start);
    real(
        Span::Time(day.and_time(start), end.map(|end| day.and_time(end))),
        zone,
    )
}

/// The same span with wall times that clocks show: one that is skipped in spring is read differently by every client.
fn real(span: Span, zone: &Zone) -> Span {
    let shown = |wall: NaiveDateTime| zone.wall(zone.instant(wall));
    match span {
        Span::Time(start, end) => {
            let start = shown(start);
            Span::Time(start, end.map(shown).filter(|end| *end > start))
        }
        Span::Days(..) => span,
    }
}

/// `FREQ=WEEKLY;UNTIL=…;BYDAY=MO,WE`; the end in UTC, as it must be where the begin has a zone.
fn rule(on: &[Day], until: DateTime<Utc>) -> String {
    let mut days = on.to_vec();
    days.sort_unstable();
    days.dedup();
    let codes: Vec<_> = days.into_iter().map(Day::code).collect();
    format!("FREQ=WEEKLY;UNTIL={};BYDAY={}", utc(until), codes.join(","))
}
