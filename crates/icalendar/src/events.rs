//! The events of a plan: one for each dated thing, one series for each weekly pattern.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use semestra_plan::{
    Assessment, AssessmentKind, Course, DayOff, Due, Held, Session, Subject, Timetable, Zone,
};

use crate::part::Part;
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
        table: plan.timetable(),
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
    for block in &plan.blocks {
        list.block(block);
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
pub(crate) enum Span {
    /// Whole days, the last one included.
    Days(NaiveDate, NaiveDate),
    /// From a wall time, to another if there is one.
    Time(NaiveDateTime, Option<NaiveDateTime>),
}

impl Span {
    /// When it takes place, at wall times that clocks show: one that is skipped in spring is read differently by every
    /// client. An end that is not after the begin is none: half of the clients refuse such an event.
    pub(crate) fn of(held: &Held, zone: &Zone) -> Self {
        if held.all_day {
            Self::Days(held.on(), held.end.unwrap_or(held.start).date())
        } else {
            real(Self::Time(held.start, held.end), zone)
        }
    }

    /// The wall time from which relative alarms count: midnight for whole days (RFC 5545 §3.8.6.3).
    pub(crate) fn start(&self) -> NaiveDateTime {
        match self {
            Self::Days(first, _) => first.and_time(NaiveTime::MIN),
            Self::Time(start, _) => *start,
        }
    }
}

/// The events so far.
pub(crate) struct List<'a> {
    pub(crate) export: &'a Export<'a>,
    pub(crate) table: Timetable<'a>,
    pub(crate) zones: Zones,
    parts: Vec<((NaiveDateTime, String), Part)>,
}

impl<'a> List<'a> {
    pub(crate) fn course(&self, of: semestra_plan::CourseId) -> Option<&'a Course> {
        self.table.course(of)
    }

    fn session(&mut self, session: &Session) {
        let plan = self.export.plan;
        let Some(course) = self.course(session.course_id) else {
            return;
        };
        let held = self.table.held(session);
        let span = Span::of(&held, &course.zone);
        let graded: Vec<_> = plan
            .assessments
            .iter()
            .filter(|assessment| assessment.session_id == Some(session.id))
            .collect();
        let summary = words::summary(Some(course), words::topic(session));
        let summary = words::called_off(summary, held.cancelled);
        let mut event = self.event(&uid(Subject::Session(session.id)), &summary);
        self.span(&mut event, &span, &course.zone);
        event.text("LOCATION", held.location.as_deref().unwrap_or_default());
        event.text(
            "DESCRIPTION",
            &words::about_session(course, session, &graded),
        );
        event.texts(
            "CATEGORIES",
            &[words::course_name(course), words::class(session.kind)],
        );
        if held.cancelled {
            event.value("STATUS", "CANCELLED");
        }
        let free = held.cancelled || matches!(span, Span::Days(..));
        event.value("TRANSP", if free { "TRANSPARENT" } else { "OPAQUE" });
        if !held.cancelled {
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
        let (span, moment) = match plan.due(assessment) {
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
        let summary = words::summary(Some(course), words::title(assessment));
        let subject = Subject::Assessment(assessment.id);
        let mut event = self.event(&uid(subject), &summary);
        self.span(&mut event, &span, &course.zone);
        event.text(
            "LOCATION",
            assessment.location.as_deref().unwrap_or_default(),
        );
        let moved = plan.moved.get(&assessment.id).copied();
        let about = words::about_assessment(course, assessment, moved);
        event.text("DESCRIPTION", &about);
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
        let mut event = self.event(&uid(subject), &words::summary(Some(course), title));
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
    pub(crate) fn event(&self, uid: &str, summary: &str) -> Part {
        let mut event = Part::new("VEVENT");
        event.value("UID", uid);
        event.instant("DTSTAMP", self.export.stamp);
        event.text("SUMMARY", summary);
        event
    }

    pub(crate) fn span(&mut self, event: &mut Part, span: &Span, zone: &Zone) {
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
        self.keep_as(start, uid(subject), event);
    }

    /// Keeps an event at its place in the order of time; what has the same place stays in the order it was kept.
    pub(crate) fn keep_as(&mut self, start: NaiveDateTime, uid: String, event: Part) {
        self.parts.push(((start, uid), event));
    }
}

/// The same span with wall times that clocks show.
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
