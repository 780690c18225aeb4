//! The digest of a day and the look at the week ahead.

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, TimeDelta, Utc, Weekday};

use super::{Context, Says, Wanted, name_of};
use crate::words::Moment;
use crate::{Key, Shift, Urgency};

/// A stretch of days that one notification tells of.
struct Ahead {
    key: Key,
    told_on: NaiveDate,
    at: NaiveTime,
    first: NaiveDate,
    last: NaiveDate,
    /// The last day on which it is of use.
    useful: NaiveDate,
    title: fn(&semestra_words::Reminder, usize) -> String,
    why: String,
}

impl Context<'_> {
    /// A day with nothing due in it and the next is not told, nor is an empty week.
    pub(super) fn days_and_weeks(
        &self,
        from: DateTime<Utc>,
        to: DateTime<Utc>,
        all: &mut Vec<Wanted>,
    ) {
        if self.rules.daily.is_none() && self.rules.weekly.is_none() {
            return;
        }
        let (first, last) = (
            self.laptop.wall(from - TimeDelta::days(2)).date(),
            self.laptop.wall(to + TimeDelta::days(1)).date(),
        );
        for day in first.iter_days().take_while(|day| *day <= last) {
            all.extend(self.daily(day).and_then(|ahead| self.ahead(ahead)));
            all.extend(self.weekly(day).and_then(|ahead| self.ahead(ahead)));
        }
    }

    fn daily(&self, day: NaiveDate) -> Option<Ahead> {
        let at = self.rules.daily?;
        Some(Ahead {
            key: Key::of_day("day", day),
            told_on: day,
            at,
            first: day,
            last: day.succ_opt()?,
            useful: day,
            title: |say, count| say.day_ahead(count),
            why: self.say().every_day(&self.rules.hour(at)),
        })
    }

    fn weekly(&self, day: NaiveDate) -> Option<Ahead> {
        let at = self.rules.weekly?;
        if day.weekday() != Weekday::Sun {
            return None;
        }
        Some(Ahead {
            key: Key::of_day("week", day),
            told_on: day,
            at,
            first: day.succ_opt()?,
            last: day.checked_add_days(Days::new(7))?,
            // Who opens the laptop on Monday still has the week ahead.
            useful: day.succ_opt()?,
            title: |say, count| say.week_ahead(count),
            why: self.say().every_sunday(&self.rules.hour(at)),
        })
    }

    fn ahead(&self, ahead: Ahead) -> Option<Wanted> {
        let items = self.due_between(ahead.first, ahead.last);
        if items.is_empty() {
            return None;
        }
        let asked = self.laptop.instant(ahead.told_on.and_time(ahead.at));
        let end = ahead.useful.succ_opt()?.and_time(NaiveTime::MIN);
        let deadline = self.laptop.instant(end);
        let shift = self.quiet(asked, deadline);
        Some(Wanted {
            key: ahead.key,
            subject: None,
            course_id: None,
            fires_at: match shift {
                None => asked,
                Some(Shift::Later(at) | Shift::Earlier(at)) => at,
            },
            deadline,
            title: (ahead.title)(self.say(), items.len()),
            urgency: Urgency::Low,
            passes: false,
            why: match shift {
                None => ahead.why,
                Some(_) => self.say().out_of_quiet(&ahead.why),
            },
            locale: self.rules.locale,
            says: Says::Many(items),
        })
    }

    /// What is still to be done by one of these days of the laptop, the soonest first.
    fn due_between(&self, first: NaiveDate, last: NaiveDate) -> Vec<(String, Moment)> {
        let open = self.plan.assessments.iter();
        let open = open.filter(|one| one.done_at.is_none());
        let mut due: Vec<_> = open
            .filter_map(|one| {
                let course = self.table.course(one.course_id)?;
                let targets = self.targets(one);
                let moments = targets.iter().map(|it| self.moment(it, &course.zone));
                let moment = moments
                    .filter(|it| (first..=last).contains(&it.wall.date()))
                    .min_by_key(|it| it.at)?;
                Some((
                    format!("{} {}", name_of(course), self.title_of(one)),
                    moment,
                ))
            })
            .collect();
        due.sort_by(|a, b| (a.1.at, &a.0).cmp(&(b.1.at, &b.0)));
        due
    }
}
