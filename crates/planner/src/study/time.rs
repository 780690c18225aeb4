//! Time that was spent: the timer, and what is written down by hand.

use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc};
use semestra_plan::{Course, CourseId, StudyTime, StudyTimeId, Subject, Task};
use semestra_store::Write;

use crate::{
    Planner, PlannerError, Result,
    blocks::minute,
    gone,
    overview::{course_name, short_name},
    sensible, there, typed,
    view::{
        BlockTick, EntryName, Nothing, Saved, TimeDraft, TimeLog, TimeLogRequest, TimeView,
        TimerStart, TimerStop,
    },
};

/// Nobody studies longer without a break, and a timer that ran longer was forgotten.
const DAY: TimeDelta = TimeDelta::days(1);

/// So many days of a log are shown at most.
const LOG: i64 = 366;

/// What time goes to, with its course.
pub(crate) struct Aim {
    pub(crate) course: Course,
    pub(crate) task: Option<Task>,
    /// What the task is called; nothing for the course as a whole.
    pub(crate) title: Option<String>,
}

impl Aim {
    /// What it is called in a notice.
    pub(crate) fn name(&self) -> String {
        let course = short_name(&self.course);
        typed::short(self.title.as_deref().unwrap_or(course))
    }
}

impl Planner {
    /// Starts the timer. One that runs is stopped: it is one change.
    ///
    /// # Errors
    /// When the course or the task is gone, or the timer that runs was forgotten.
    pub fn start_timer(&mut self, start: TimerStart) -> Result<Saved<StudyTimeId>> {
        let aim = self.aim(start.course_id, start.task)?;
        let now = self.now();
        let running = self.store.running_timer()?;
        if let Some(running) = &running {
            in_a_day(running.start, now)?;
        }
        let time = StudyTime {
            id: StudyTimeId::new(now),
            course_id: aim.course.id,
            task: aim.task,
            start: now,
            end: None,
        };
        self.act(self.say().did.timer_started(&aim.name()), |tx| {
            if let Some(running) = running {
                stop(tx, running, now)?;
            }
            tx.insert_study_time(&time)?;
            Ok(time.id)
        })
    }

    /// Stops the timer. Less than a minute is not kept.
    ///
    /// # Errors
    /// When none runs, or it was forgotten and nobody says when the work ended.
    pub fn stop_timer(&mut self, stopped: TimerStop) -> Result<Saved<Nothing>> {
        let running = self.store.running_timer()?;
        let running = running.ok_or_else(|| PlannerError::nothing(|say| say.no_timer()))?;
        let now = self.now();
        let end = stopped.at.map_or(now, |at| self.zone.instant(at));
        if end > now {
            return Err(PlannerError::invalid(|say| say.still_ahead()));
        }
        if end < running.start {
            return Err(PlannerError::invalid(|say| say.stopped_before_it_began()));
        }
        in_a_day(running.start, end)?;
        let name = self.aim(running.course_id, running.task)?.name();
        let minutes = whole_minutes(end - running.start);
        let say = self.say();
        let did = if minutes == 0 {
            say.did.timer_dropped(&name)
        } else {
            say.did.timer_stopped(&name, &self.locale().amount(minutes))
        };
        self.act(did, |tx| {
            stop(tx, running, end)?;
            Ok(Nothing {})
        })
    }

    /// The timer that runs.
    ///
    /// # Errors
    /// Those of the store.
    pub fn timer(&mut self, _: Nothing) -> Result<Option<TimeView>> {
        let running = self.store.running_timer()?;
        running.map(|time| self.time_view(&time)).transpose()
    }

    /// Writes down time that was spent, or changes what was written down.
    ///
    /// # Errors
    /// When it is none or more than a day, still ahead, or it, its course or its task is gone.
    pub fn save_time(&mut self, draft: TimeDraft) -> Result<Saved<StudyTimeId>> {
        let old = match draft.id {
            Some(id) => Some(there(self.store.study_time(id), "time")?),
            None => None,
        };
        let aim = self.aim(draft.course_id, draft.task)?;
        let most = u32::try_from(DAY.num_minutes()).unwrap_or(u32::MAX);
        let minutes = u32::try_from(draft.minutes).ok();
        let minutes = minutes.filter(|minutes| (1..=most).contains(minutes));
        let minutes = minutes.ok_or_else(|| {
            PlannerError::field("minutes", move |say| say.minutes_between(1, most))
        })?;
        sensible(draft.start.date())?;
        let start = self.zone.instant(minute(draft.start));
        let end = start + TimeDelta::minutes(i64::from(minutes));
        if end > self.now() {
            return Err(PlannerError::field("start", |say| say.still_ahead()));
        }
        let time = StudyTime {
            id: old
                .as_ref()
                .map_or_else(|| StudyTimeId::new(self.now()), |old| old.id),
            course_id: aim.course.id,
            task: aim.task,
            start,
            end: Some(end),
        };
        let say = self.say();
        let did = say
            .did
            .timer_stopped(&aim.name(), &self.locale().amount(minutes));
        self.act(did, |tx| {
            if old.is_some() {
                tx.update_study_time(&time)?;
            } else {
                tx.insert_study_time(&time)?;
            }
            Ok(time.id)
        })
    }

    /// Removes time that was spent, the running timer as well; undo brings it back.
    ///
    /// # Errors
    /// When it is gone.
    pub fn remove_time(&mut self, id: StudyTimeId) -> Result<Saved<Nothing>> {
        let time = there(self.store.study_time(id), "time")?;
        let name = self.aim(time.course_id, time.task)?.name();
        self.act(self.say().did.time_removed(&name), |tx| {
            tx.delete_study_time(id)?;
            Ok(Nothing {})
        })
    }

    /// The time that was spent on some days.
    ///
    /// # Errors
    /// When the days are in no term or more than a year.
    pub fn time_log(&mut self, request: TimeLogRequest) -> Result<TimeLog> {
        let to = sensible(request.to.unwrap_or(self.today()))?;
        let from = sensible(request.from.unwrap_or(to - Days::new(6)))?;
        if from > to {
            return Err(PlannerError::invalid(|say| say.ends_before_it_begins()));
        }
        if (to - from).num_days() > LOG {
            return Err(PlannerError::invalid(|say| say.longer_than_a_year()));
        }
        let mut times = self.times_on(from, to)?;
        times.retain(|time| request.course_id.is_none_or(|id| time.course_id == id));
        let seconds = times.iter().flat_map(|time| self.by_day(time));
        let seconds = seconds.filter(|(day, _)| (from..=to).contains(day));
        let seconds: i64 = seconds.map(|(_, seconds)| seconds).sum();
        times.reverse();
        times.sort_by_key(|time| time.end.is_some());
        let views = times.iter().map(|time| self.time_view(time));
        Ok(TimeLog {
            from,
            to,
            times: views.collect::<Result<_>>()?,
            minutes: whole_minutes(TimeDelta::seconds(seconds)),
        })
    }

    /// Says that the time of a block was used for its work: it is written down. Saying that it was not removes all
    /// time of that work which touches the block.
    ///
    /// # Errors
    /// When the block is gone or called off, belongs to no course, or has not begun.
    pub fn tick_block(&mut self, tick: BlockTick) -> Result<Saved<Nothing>> {
        let block = there(self.store.block(tick.id), "block")?;
        let course = block.course_id;
        let course = course.ok_or_else(|| PlannerError::invalid(|say| say.block_of_no_course()))?;
        let aim = self.aim(course, block.task())?;
        let found = self.found(EntryName {
            subject: Subject::Block(block.id),
            planned_on: tick.planned_on.or(Some(block.start.date())),
        })?;
        let held = found.held()?;
        let end = held.end.filter(|_| !held.all_day && !held.cancelled);
        let end = end.ok_or_else(|| gone("block"))?;
        let (start, end) = (block.zone.instant(held.start), block.zone.instant(end));
        let now = self.now();
        let times = self.store.study_times_in(start, end)?;
        let in_it = |time: &StudyTime| time.course_id == course && time.task == aim.task;
        let used: Vec<_> = times.into_iter().filter(in_it).collect();
        let say = self.say();
        if !tick.on {
            return self.act(say.did.time_removed(&aim.name()), |tx| {
                for time in &used {
                    tx.delete_study_time(time.id)?;
                }
                Ok(Nothing {})
            });
        }
        if now - start < TimeDelta::minutes(1) {
            return Err(PlannerError::invalid(|say| say.still_ahead()));
        }
        let time = StudyTime {
            id: StudyTimeId::new(now),
            course_id: course,
            task: aim.task,
            start,
            end: Some(end.min(now)),
        };
        let minutes = whole_minutes(end.min(now) - start);
        let did = say
            .did
            .timer_stopped(&aim.name(), &self.locale().amount(minutes));
        self.act(did, |tx| {
            // What was written down of it already is part of the whole.
            if used.is_empty() {
                tx.insert_study_time(&time)?;
            }
            Ok(Nothing {})
        })
    }

    /// What time goes to; a task is of its own course.
    pub(crate) fn aim(&self, course: CourseId, task: Option<Task>) -> Result<Aim> {
        match task {
            Some(task) => self.aim_of(task),
            None => Ok(Aim {
                course: there(self.store.course(course), "course")?,
                task: None,
                title: None,
            }),
        }
    }

    /// A task with its course.
    pub(crate) fn aim_of(&self, task: Task) -> Result<Aim> {
        let (course, title) = match task {
            Task::Assessment(id) => {
                let work = there(self.store.assessment(id), "deadline")?;
                (work.course_id, work.title)
            }
            Task::Reading(id) => {
                let reading = there(self.store.reading(id), "reading")?;
                let class = there(self.store.session(reading.session_id), "class")?;
                (class.course_id, reading.label)
            }
        };
        Ok(Aim {
            course: there(self.store.course(course), "course")?,
            task: Some(task),
            title: Some(title),
        })
    }

    /// The time that touches some days of the shown zone.
    pub(crate) fn times_on(&self, from: NaiveDate, to: NaiveDate) -> Result<Vec<StudyTime>> {
        let midnight = |day: NaiveDate| self.zone.instant(day.and_time(NaiveTime::MIN));
        let (from, to) = (midnight(from), midnight(to + Days::new(1)));
        Ok(self.store.study_times_in(from, to)?)
    }

    /// Seconds of a stretch of time on each day of the shown zone, up to now when the timer runs.
    pub(crate) fn by_day(&self, time: &StudyTime) -> Vec<(NaiveDate, i64)> {
        time.by_day(self.now(), &self.zone)
    }

    fn time_view(&self, time: &StudyTime) -> Result<TimeView> {
        let aim = self.aim(time.course_id, time.task)?;
        let here = |at: DateTime<Utc>| -> NaiveDateTime { minute(self.zone.wall(at)) };
        let end = time.end.unwrap_or(self.now());
        Ok(TimeView {
            id: time.id,
            course: course_name(&aim.course),
            task: aim.task,
            title: aim.title,
            start: here(time.start),
            end: time.end.map(here),
            minutes: whole_minutes(end - time.start),
        })
    }
}

/// Ends a timer; less than a minute is not kept.
fn stop(tx: &Write<'_>, running: StudyTime, end: DateTime<Utc>) -> Result<()> {
    if whole_minutes(end - running.start) == 0 {
        tx.delete_study_time(running.id)?;
        return Ok(());
    }
    tx.update_study_time(&StudyTime {
        end: Some(end),
        ..running
    })?;
    Ok(())
}

fn in_a_day(start: DateTime<Utc>, end: DateTime<Utc>) -> Result<()> {
    if end - start > DAY {
        return Err(PlannerError::invalid(|say| say.timer_ran_too_long()));
    }
    Ok(())
}

pub(crate) fn whole_minutes(time: TimeDelta) -> u32 {
    u32::try_from(time.num_minutes()).unwrap_or(0)
}
