//! Weekly things: a rule for what is regular, events of their own for what is not.

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use semestra_plan::{Block, Course, Day, Held, Meeting, OfficeHour, Subject, Zone};

use crate::events::{List, Span};
use crate::part::{Part, utc};
use crate::{uid, uid_on, words};

/// What comes again each week, or every few weeks.
struct Series<'a> {
    subject: Subject,
    zone: &'a Zone,
    summary: String,
    about: String,
    categories: Vec<&'a str>,
    location: Option<&'a str>,
    /// On which days of the week.
    on: &'a [Day],
    /// Every how many weeks.
    every: u32,
    /// When each begins and how long it lasts.
    start: NaiveTime,
    length: TimeDelta,
    all_day: bool,
    /// Whether one has to be there.
    busy: bool,
    /// Each time, called off ones among them, in the order of planned days.
    times: Vec<Held>,
}

impl List<'_> {
    pub(crate) fn meeting(&mut self, meeting: &Meeting) {
        let Some(course) = self.course(meeting.course_id) else {
            return;
        };
        let kind = words::class(meeting.kind);
        let times = self
            .table
            .meeting_times(meeting, NaiveDate::MIN, NaiveDate::MAX);
        self.series(&Series {
            subject: Subject::Meeting(meeting.id),
            zone: &course.zone,
            summary: words::summary(Some(course), kind),
            about: words::of_course(course, kind),
            categories: vec![words::course_name(course), kind],
            location: meeting.location.as_deref(),
            on: &meeting.days,
            every: meeting.every_weeks,
            start: meeting.start,
            length: meeting.end - meeting.start,
            all_day: false,
            busy: true,
            times,
        });
    }

    pub(crate) fn office_hour(&mut self, hour: &OfficeHour) {
        let Some(course) = self.course(hour.course_id) else {
            return;
        };
        let what = match words::person(self.export.plan, hour) {
            Some(name) => format!("office hour: {name}"),
            None => "office hour".to_owned(),
        };
        let times = self
            .table
            .office_hour_times(hour, NaiveDate::MIN, NaiveDate::MAX);
        self.series(&Series {
            subject: Subject::OfficeHour(hour.id),
            zone: &course.zone,
            summary: words::summary(Some(course), &what),
            about: words::of_course(course, "Office hour"),
            categories: vec![words::course_name(course), "Office hour"],
            location: hour.location.as_deref(),
            on: &[hour.day],
            every: 1,
            start: hour.start,
            length: hour.end - hour.start,
            all_day: false,
            // Nobody has to be at an office hour.
            busy: false,
            times,
        });
    }

    /// A block of the student's own time; one whose course is not exported is left out with it.
    pub(crate) fn block(&mut self, block: &Block) {
        let course = block.course_id.and_then(|id| self.course(id));
        if course.is_none() && block.course_id.is_some() {
            return;
        }
        let works = &self.export.plan.assessments;
        let work = works
            .iter()
            .find(|work| Some(work.id) == block.assessment_id);
        let mut series = Series {
            subject: Subject::Block(block.id),
            zone: &block.zone,
            summary: words::summary(course, &block.title),
            about: words::about_block(course, block, work),
            categories: categories(course),
            location: block.location.as_deref(),
            on: &block.repeat_days,
            every: 1,
            start: block.start.time(),
            length: block.length(),
            all_day: block.all_day,
            busy: !block.all_day,
            times: self
                .table
                .block_times(block, NaiveDate::MIN, NaiveDate::MAX),
        };
        if block.repeat_days.is_empty() {
            for held in std::mem::take(&mut series.times) {
                self.single(&series, &held, uid(series.subject));
            }
        } else {
            self.series(&series);
        }
    }

    /// A series from its first real day to its last, without the days between that are not real; what its rule cannot
    /// tell stands beside it.
    fn series(&mut self, series: &Series<'_>) {
        let (regular, apart): (Vec<_>, Vec<_>) = series
            .times
            .iter()
            .partition(|held| series.is_regular(held));
        for held in apart {
            self.single(series, held, uid_on(series.subject, held.planned_on));
        }
        let regular: Vec<_> = regular.into_iter().filter(|held| !held.cancelled).collect();
        match regular.as_slice() {
            [] => {}
            [only] => self.single(series, only, uid(series.subject)),
            [first, .., last] => self.repeated(series, &regular, (first, last)),
        }
    }

    /// The event of a rule, and one for each of its times that was moved.
    fn repeated(&mut self, series: &Series<'_>, regular: &[&Held], (first, last): (&Held, &Held)) {
        let name = uid(series.subject);
        let begin = series.wall(first.planned_on);
        let planned = if series.all_day {
            Span::Days(begin.date(), (begin + series.length).date())
        } else {
            let end = begin + series.length;
            Span::Time(begin, Some(end).filter(|end| *end > begin))
        };
        let mut event = self.event(&name, &series.summary);
        self.span(&mut event, &planned, series.zone);
        let until = series.zone.instant(series.wall(last.planned_on));
        if !series.all_day {
            self.zones.cover(series.zone, until);
        }
        let days: Vec<_> = regular.iter().map(|held| held.planned_on).collect();
        let every = series.interval(&days);
        let until = if series.all_day {
            last.planned_on.format("%Y%m%d").to_string()
        } else {
            utc(until)
        };
        event.value("RRULE", &rule(series.on, every, &until));
        for day in series.ruled(first.planned_on, last.planned_on, every) {
            if days.binary_search(&day).is_err() {
                event.point("EXDATE", series.wall(day), series.all_day, series.zone);
            }
        }
        series.describe(&mut event, series.location, !series.busy);
        self.keep_as(begin, name.clone(), event);
        let moved = regular.iter().filter(|held| {
            held.moved_from.is_some() || held.location.as_deref() != series.location
        });
        for held in moved {
            let mut event = self.event(&name, &series.summary);
            let planned = series.wall(held.planned_on);
            event.point("RECURRENCE-ID", planned, series.all_day, series.zone);
            self.span(&mut event, &Span::of(held, series.zone), series.zone);
            series.describe(&mut event, held.location.as_deref(), !series.busy);
            // Beside its series, wherever it went.
            self.keep_as(begin, name.clone(), event);
        }
    }

    /// One time as an event of its own.
    fn single(&mut self, series: &Series<'_>, held: &Held, name: String) {
        let span = Span::of(held, series.zone);
        let summary = words::called_off(series.summary.clone(), held.cancelled);
        let mut event = self.event(&name, &summary);
        self.span(&mut event, &span, series.zone);
        let free = held.cancelled || !series.busy || held.all_day;
        series.describe(&mut event, held.location.as_deref(), free);
        if held.cancelled {
            event.value("STATUS", "CANCELLED");
        }
        self.keep_as(span.start(), name, event);
    }
}

impl Series<'_> {
    /// Begin of the one that is planned for a day.
    fn wall(&self, day: NaiveDate) -> NaiveDateTime {
        day.and_time(self.start)
    }

    /// Whether the rule tells it: on its days of the week, at an hour that the clock shows, and as long as always, for
    /// in the night in which clocks change two hours may be one. A time with hours is none of a rule of whole days.
    fn is_regular(&self, held: &Held) -> bool {
        let begin = self.wall(held.planned_on);
        let weekday = Day::from(held.planned_on.weekday());
        if !self.on.contains(&weekday) || held.all_day != self.all_day {
            return false;
        }
        let instant = self.zone.instant(begin);
        let end = self.zone.instant(begin + self.length);
        self.all_day || (self.zone.wall(instant) == begin && end - instant == self.length)
    }

    /// The interval of the rule: that of the rotation where it holds all the way, which breaks may shift.
    fn interval(&self, days: &[NaiveDate]) -> u32 {
        let monday = |day: NaiveDate| day.week(chrono::Weekday::Mon).first_day();
        let Some(first) = days.first() else { return 1 };
        let every = i64::from(self.every.max(1));
        let weeks = |day: &NaiveDate| (monday(*day) - monday(*first)).num_weeks();
        if days.iter().all(|day| weeks(day) % every == 0) {
            self.every.max(1)
        } else {
            1
        }
    }

    /// The days of the rule.
    fn ruled(
        &self,
        first: NaiveDate,
        last: NaiveDate,
        every: u32,
    ) -> impl Iterator<Item = NaiveDate> {
        let monday = first.week(chrono::Weekday::Mon).first_day();
        first
            .iter_days()
            .take_while(move |day| *day <= last)
            .filter(move |day| {
                let weeks = (*day - monday).num_weeks();
                self.on.contains(&Day::from(day.weekday())) && weeks % i64::from(every) == 0
            })
    }

    /// What every event of it says beside its time.
    fn describe(&self, event: &mut Part, location: Option<&str>, free: bool) {
        event.text("LOCATION", location.unwrap_or_default());
        event.text("DESCRIPTION", &self.about);
        event.texts("CATEGORIES", &self.categories);
        event.value("TRANSP", if free { "TRANSPARENT" } else { "OPAQUE" });
    }
}

fn categories(course: Option<&Course>) -> Vec<&str> {
    let course = course.map(words::course_name);
    course.into_iter().chain([words::OWN_TIME]).collect()
}

/// `FREQ=WEEKLY;INTERVAL=2;UNTIL=…;BYDAY=MO,WE`; the end is in UTC, as it must be where the begin has a zone, and a day
/// where it is one.
fn rule(on: &[Day], every: u32, until: &str) -> String {
    let mut days = on.to_vec();
    days.sort_unstable();
    days.dedup();
    let codes: Vec<_> = days.into_iter().map(Day::code).collect();
    let interval = if every > 1 {
        format!("INTERVAL={every};")
    } else {
        String::new()
    };
    format!(
        "FREQ=WEEKLY;{interval}UNTIL={until};BYDAY={}",
        codes.join(",")
    )
}
