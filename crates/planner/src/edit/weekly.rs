//! Weekly classes and the sections among them.

use chrono::NaiveDate;
use semestra_plan::{Course, Meeting, MeetingId, SessionKind, Subject, Term, TermPlan};
use semestra_store::{Owner, Store};
use semestra_words::Words;

use super::{changed, input, mine};
use crate::{
    Planner, PlannerError, Result, gone,
    overview::short_name,
    there,
    view::{MeetingEdit, Nothing, Saved, SectionEdit, WeeklyReading, WeeklyTime, WeeklyWords},
};

/// The weeks after which something weekly comes again, at most.
const EVERY: std::ops::RangeInclusive<u32> = 1..=52;

/// The term that a course runs in.
pub(super) fn term_of(store: &Store, course: &Course) -> Result<Term> {
    there(store.term(course.term_id), "term")
}

/// The days for which something said of one of a series says nothing any more, because it is planned for none of them.
pub(super) fn void_days(plan: &TermPlan, of: Subject) -> Vec<NaiveDate> {
    let table = plan.timetable();
    let said = table.exceptions(of).map(|one| one.planned_on);
    said.filter(|day| table.planned(of, *day).is_none())
        .collect()
}

impl Planner {
    /// Adds a weekly class to a course, or changes one.
    ///
    /// # Errors
    /// When a value cannot be, or the course or the class is gone.
    pub fn save_meeting(&mut self, edit: MeetingEdit) -> Result<Saved<MeetingId>> {
        let course = there(self.store.course(edit.course_id), "course")?;
        let old = match edit.id {
            Some(id) => Some(there(self.store.meeting(id), "class")?),
            None => None,
        };
        let meeting = self.meeting(edit, old.as_ref(), &course)?;
        let mut plan = self.store.plan(Some(course.id), None, None)?;
        plan.meetings.retain(|one| one.id != meeting.id);
        plan.meetings.push(meeting.clone());
        let subject = Subject::Meeting(meeting.id);
        let void = void_days(&plan, subject);
        let name = self.weekly_name(&meeting, &course);
        self.act(self.did(old.is_some(), &name), |tx| {
            let Some(old) = &old else {
                tx.insert_meeting(&meeting)?;
                return Ok(meeting.id);
            };
            tx.update_meeting(&meeting)?;
            for day in void {
                tx.clear_exception(subject, day)?;
            }
            let changed = changed!(old, meeting;
                kind => "kind", days => "days", start => "start", end => "end", location => "location",
                section => "section", first_on => "weeks", last_on => "weeks", every_weeks => "every_weeks",
                skips_breaks => "every_weeks");
            mine(tx, Owner::Meeting(meeting.id), &changed)?;
            Ok(meeting.id)
        })
    }

    /// Removes a weekly class with all its days; classes that are listed one by one stay.
    ///
    /// # Errors
    /// When it is gone.
    pub fn remove_meeting(&mut self, id: MeetingId) -> Result<Saved<Nothing>> {
        let meeting = there(self.store.meeting(id), "class")?;
        let course = there(self.store.course(meeting.course_id), "course")?;
        self.act(
            self.did_remove(&self.weekly_name(&meeting, &course)),
            |tx| {
                tx.delete_meeting(id)?;
                Ok(Nothing {})
            },
        )
    }

    /// Says which section the student goes to: its classes take place for them, those of other sections of that kind
    /// do not.
    ///
    /// # Errors
    /// When there is no such section.
    pub fn attend_section(&mut self, edit: SectionEdit) -> Result<Saved<Nothing>> {
        let course = there(self.store.course(edit.course_id), "course")?;
        let meetings = self.store.meetings(course.id)?;
        let is_chosen = |meeting: &Meeting| meeting.section.as_ref() == Some(&edit.section);
        if !meetings.iter().any(is_chosen) {
            return Err(gone("section"));
        }
        let rivals = |meeting: &Meeting| {
            let same_kind = |one: &&Meeting| is_chosen(one) && one.kind == meeting.kind;
            meeting.section.is_some() && meetings.iter().any(|one| same_kind(&one))
        };
        let did = self
            .say()
            .did
            .goes_to_section(&edit.section, short_name(&course));
        self.act(did, |tx| {
            for meeting in meetings.iter().filter(|one| is_chosen(one) || rivals(one)) {
                tx.update_meeting(&Meeting {
                    attends: is_chosen(meeting),
                    ..meeting.clone()
                })?;
            }
            Ok(Nothing {})
        })
    }

    /// What words say of weekly times. Stores nothing.
    ///
    /// # Errors
    /// None; what is missing is a part of the answer.
    pub fn read_weekly(&mut self, words: WeeklyWords) -> Result<WeeklyReading> {
        let mut reading = WeeklyReading {
            times: Vec::new(),
            lacks: None,
        };
        if words.text.trim().is_empty() {
            return Ok(reading);
        }
        let say = self.say();
        let lacks = |clause: String| Some(say.sentence(&clause));
        let found = semestra_syllabus::weekly(&words.text, self.today());
        if found.is_empty() {
            reading.lacks = lacks(say.refused.weekly_unread());
        }
        for said in found {
            let (Some(start), Some(end)) = (said.start, said.end) else {
                reading.lacks = lacks(say.refused.weekly_without_end());
                continue;
            };
            let Some(end) = input::end_after(start, end) else {
                reading.lacks = lacks(say.refused.ends_before_it_begins());
                continue;
            };
            reading.times.push(WeeklyTime {
                kind: said.kind,
                days: said.days,
                start,
                end,
                location: said.location,
            });
        }
        Ok(reading)
    }

    /// What a weekly class is called in the notice.
    fn weekly_name(&self, meeting: &Meeting, course: &Course) -> String {
        let say = self.say();
        let kind = kind_words(say, meeting.kind);
        say.did.of_course(&kind, short_name(course))
    }

    fn meeting(
        &self,
        edit: MeetingEdit,
        old: Option<&Meeting>,
        course: &Course,
    ) -> Result<Meeting> {
        let term = term_of(&self.store, course)?;
        let mut days = edit.days;
        days.sort_unstable();
        days.dedup();
        if days.is_empty() {
            return Err(PlannerError::field("days", |say| say.which_day()));
        }
        let (start, end) = input::times(edit.start, edit.end)?;
        let (first_on, last_on) = input::term_days(
            ("firstOn", edit.first_on.or(Some(term.starts_on))),
            ("lastOn", edit.last_on.or(Some(term.ends_on))),
        )?;
        if !EVERY.contains(&edit.every_weeks) {
            return Err(PlannerError::field("everyWeeks", |say| say.no_weeks()));
        }
        Ok(Meeting {
            id: edit.id.unwrap_or_else(|| MeetingId::new(self.now())),
            course_id: course.id,
            kind: edit.kind,
            days,
            start,
            end,
            location: input::maybe("location", edit.location.as_deref())?,
            first_on,
            last_on,
            listed: old.is_some_and(|old| old.listed),
            section: input::maybe("section", edit.section.as_deref())?,
            attends: edit.attends,
            every_weeks: edit.every_weeks,
            skips_breaks: edit.skips_breaks,
        })
    }
}

/// What happens in a class, in a word.
pub(super) fn kind_words(say: &Words, kind: SessionKind) -> String {
    let say = &say.reminder;
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
