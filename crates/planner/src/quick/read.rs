//! A typed line is read: words in, a draft with its remarks out. Reads no store and no clock.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use semestra_plan::{AssessmentKind, CourseId};

use super::line::Line;
use super::what;
use super::when::{When, when};
use crate::view::{CourseName, QuickKind, QuickLine, QuickRemark, QuickSpan};

/// What a line is read against.
#[derive(Clone, Debug)]
pub(crate) struct Ground {
    /// The clock on the wall.
    pub(crate) now: NaiveDateTime,
    /// Whether the day comes first in "3/4".
    pub(crate) day_first: bool,
    /// The courses that can be named.
    pub(crate) courses: Vec<CourseName>,
    /// The last day of the term.
    pub(crate) term_ends: Option<NaiveDate>,
}

/// What a line says, before anything is looked up for it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Understood {
    pub(crate) kind: QuickKind,
    pub(crate) title: String,
    /// The words for an office hour as they were typed.
    pub(crate) office_hour: Option<String>,
    pub(crate) course: Option<CourseId>,
    pub(crate) work: AssessmentKind,
    pub(crate) day: Option<NaiveDate>,
    pub(crate) last: Option<NaiveDate>,
    pub(crate) hour: Option<NaiveTime>,
    pub(crate) end: Option<NaiveTime>,
    pub(crate) days: Vec<semestra_plan::Day>,
    pub(crate) until: Option<NaiveDate>,
    pub(crate) location: Option<String>,
    pub(crate) length: Option<u32>,
    pub(crate) before_class: bool,
    pub(crate) spans: Vec<QuickSpan>,
    pub(crate) remarks: Vec<QuickRemark>,
}

/// Reads a line; what the student chose stands above what its words say.
pub(crate) fn read(typed: &QuickLine, ground: &Ground) -> Understood {
    let mut line = Line::new(&typed.text);
    let mut remarks = Vec::new();
    let named = what::course(&mut line, &ground.courses, &mut remarks);
    let mut when = when(&mut line, ground.now, ground.day_first);
    let sort = what::sort(&mut line);
    let guessed = what::kind(&sort, named.is_some() || typed.course_id.is_some(), &when);
    let kind = typed.kind.unwrap_or(guessed);
    let takes_place = match kind {
        QuickKind::Block | QuickKind::OfficeHour => true,
        QuickKind::Deadline => matches!(
            sort.work,
            Some(AssessmentKind::Exam | AssessmentKind::Quiz | AssessmentKind::Presentation)
        ),
        QuickKind::Reading => false,
    };
    let location = if takes_place {
        what::location(&mut line)
    } else {
        None
    };
    line.take_leads(super::small_words::leads);
    let course = typed.course_id.or(named).or_else(|| {
        let [only] = ground.courses.as_slice() else {
            return None;
        };
        let wants = kind != QuickKind::Block && remarks.is_empty();
        wants.then(|| {
            remarks.push(QuickRemark::OnlyCourse);
            only.id
        })
    });
    if typed.course_id.is_some() {
        remarks.retain(|remark| {
            !matches!(
                remark,
                QuickRemark::UnknownCourse { .. } | QuickRemark::SeveralCourses { .. }
            )
        });
    }
    if let Some(day) = typed.on {
        when.day = Some(day);
        when.last = None;
        when.remarks.retain(|remark| !is_about_day(remark));
    }
    remarks.append(&mut when.remarks);
    ends(kind, &mut when, ground, &mut remarks);
    Understood {
        kind,
        title: what::title(&line, kind == QuickKind::Reading),
        office_hour: sort.office_hour,
        course,
        work: sort.work.unwrap_or(if sort.reading {
            AssessmentKind::Reading
        } else {
            AssessmentKind::Other
        }),
        day: when.day,
        last: when.last,
        hour: when.hour,
        end: when.end,
        days: when.days,
        until: when.until,
        location,
        length: when.length,
        before_class: when.before_class,
        spans: line.spans(),
        remarks,
    }
}

/// Ends that were not said: of what comes again and of a block.
fn ends(kind: QuickKind, when: &mut When, ground: &Ground, remarks: &mut Vec<QuickRemark>) {
    if !when.days.is_empty() && when.until.is_none() {
        let term = ground
            .term_ends
            .filter(|last| when.day.is_some_and(|day| day <= *last));
        when.until = term;
        if term.is_some() && !when.until_term_end {
            remarks.push(QuickRemark::UntilTermEnd);
        }
    }
    // A deadline is a moment, and nobody collects work a minute before noon.
    if matches!(kind, QuickKind::Deadline | QuickKind::Reading) {
        let before_noon = NaiveTime::from_hms_opt(11, 59, 0);
        if !when.sure && when.hour == before_noon {
            when.hour = NaiveTime::from_hms_opt(23, 59, 0);
            remarks.extend(when.hour.map(|hour| QuickRemark::Half { hour }));
        }
        return;
    }
    if let (Some(hour), None) = (when.hour, when.end) {
        let minutes = when.length.unwrap_or(60);
        if when.length.is_none() {
            remarks.push(QuickRemark::OneHour);
        }
        let (end, over) = hour.overflowing_add_signed(TimeDelta::minutes(i64::from(minutes)));
        // What would go past midnight ends there.
        when.end = Some(if over == 0 {
            end
        } else {
            NaiveTime::from_hms_opt(23, 59, 0).unwrap_or(end)
        });
    }
}

fn is_about_day(remark: &QuickRemark) -> bool {
    matches!(
        remark,
        QuickRemark::NoSuchDay
            | QuickRemark::SeveralDays
            | QuickRemark::OtherWeekday { .. }
            | QuickRemark::Order { .. }
            | QuickRemark::Next { .. }
    )
}
