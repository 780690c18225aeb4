//! Adding with one typed line: "HW2 fri 5pm #18-789".
//!
//! `read` understands the words alone; here they meet the courses, classes and people of the term. A date that nobody
//! wrote does not come out of it: what is open stays open and is said.

mod add;
mod asides;
mod line;
mod read;
mod small_words;
mod weekdays;
mod what;
mod when;
mod words_of_things;
mod words_of_time;

#[cfg(test)]
mod tests;

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime};
use semestra_plan::{AssessmentKind, CourseId, OccurrenceKind, PersonId, Subject};

use self::read::{Ground, Understood, read};
use crate::{
    Planner, PlannerError, Result,
    overview::course_name,
    view::{
        CourseName, Entry, QuickClass, QuickKind, QuickLine, QuickMissing, QuickPreview,
        QuickRemark,
    },
};

/// So many letters may a line have.
const LONGEST: usize = 1000;

/// How far ahead the next class is looked for.
const AHEAD: Days = Days::new(28);

/// What a line becomes, with what only the store knows of it.
#[derive(Debug)]
struct Settled {
    preview: QuickPreview,
    person: Option<PersonId>,
}

impl Planner {
    /// What a typed line would become. Nothing is stored.
    ///
    /// # Errors
    /// When the line is too long, or a day chosen for it is of no term.
    pub fn quick_preview(&mut self, typed: QuickLine) -> Result<QuickPreview> {
        Ok(self.settle(&typed)?.preview)
    }

    fn settle(&self, typed: &QuickLine) -> Result<Settled> {
        if typed.text.chars().count() > LONGEST {
            return Err(PlannerError::invalid(|say| say.line_too_long(LONGEST)));
        }
        if let Some(day) = typed.on {
            crate::sensible(day)?;
        }
        let ground = self.ground()?;
        let mut said = read(typed, &ground);
        let class = self.class_of(&mut said, &ground)?;
        if said.kind == QuickKind::Reading && typed.kind.is_none() && !is_dated(class.as_ref()) {
            // Without a dated class to hang it on it is work of its own.
            said.kind = QuickKind::Deadline;
        }
        let person = self.person_of(&mut said, &ground)?;
        let course = said.course.and_then(|id| {
            let found = ground.courses.iter().find(|course| course.id == id);
            found.cloned()
        });
        let preview = preview(said, course, class, ground.now);
        Ok(Settled { preview, person })
    }

    fn ground(&self) -> Result<Ground> {
        let courses = self.current_courses()?;
        let today = self.today();
        Ok(Ground {
            now: self.wall_now(),
            day_first: self.day_first()?,
            courses: courses.values().map(course_name).collect(),
            term_ends: self.term_of(today)?.map(|term| term.ends_on),
        })
    }

    /// The class that "before class" means: the first on the day that was said, else the next one.
    fn class_of(&self, said: &mut Understood, ground: &Ground) -> Result<Option<QuickClass>> {
        if !said.before_class {
            return Ok(None);
        }
        let today = ground.now.date();
        let week = |day: NaiveDate| day.checked_add_days(Days::new(7)).unwrap_or(day);
        let classes = match said.day {
            Some(day) => {
                let mut classes = self.classes(day, day, said.course, ground.now)?;
                // Today's has begun: the one in a week.
                if classes.is_empty() && day == today {
                    classes = self.classes(week(day), week(day), said.course, ground.now)?;
                }
                classes
            }
            None => {
                let last = today.checked_add_days(AHEAD).unwrap_or(today);
                self.classes(today, last, said.course, ground.now)?
            }
        };
        let mut courses: Vec<_> = classes.iter().filter_map(|class| class.course_id).collect();
        courses.sort();
        courses.dedup();
        // Of which of several courses is not guessed.
        let [course] = courses.as_slice() else {
            if classes.is_empty() {
                said.remarks.push(QuickRemark::NoClass);
            }
            return Ok(None);
        };
        said.course = Some(*course);
        let first = classes.into_iter().next();
        Ok(first.map(|class| QuickClass {
            subject: class.subject,
            topic: class.title,
            start: class.start,
        }))
    }

    fn classes(
        &self,
        from: NaiveDate,
        to: NaiveDate,
        course: Option<CourseId>,
        now: NaiveDateTime,
    ) -> Result<Vec<Entry>> {
        let stretch = self.stretch(crate::sensible(from)?, crate::sensible(to)?)?;
        let mut entries = stretch.entries();
        entries.retain(|entry| {
            matches!(entry.kind, OccurrenceKind::Class | OccurrenceKind::Exam)
                && matches!(entry.subject, Subject::Session(_) | Subject::Meeting(_))
                && !entry.cancelled
                && (entry.all_day || entry.start > now)
                && course.is_none_or(|id| entry.course_id == Some(id))
        });
        Ok(entries)
    }

    /// Whose office hour it is. With a name that nobody has it is a block of one's own.
    fn person_of(&self, said: &mut Understood, ground: &Ground) -> Result<Option<PersonId>> {
        if said.kind != QuickKind::OfficeHour {
            // The words for an office hour were taken; they are the name, or the begin of it.
            if let Some(called) = said.office_hour.take() {
                said.title = format!("{called} {}", said.title).trim().to_owned();
            }
            return Ok(None);
        }
        let small = [
            "with", "mit", "con", "avec", "com", "of", "bei", "s", "’s", "'s", "prof", "dr",
        ];
        let named: Vec<String> = said
            .title
            .split(|c: char| !c.is_alphanumeric())
            .map(str::to_lowercase)
            .filter(|word| !word.is_empty() && !small.contains(&word.as_str()))
            .collect();
        if named.is_empty() {
            return Ok(None);
        }
        let mut found = Vec::new();
        let courses = ground.courses.iter().map(|course| course.id);
        for course in courses.filter(|id| said.course.is_none_or(|course| course == *id)) {
            let people = self.store.people(course)?.into_iter();
            found.extend(people.filter(|person| {
                let name: Vec<_> = person
                    .name
                    .split_whitespace()
                    .map(str::to_lowercase)
                    .collect();
                named.iter().all(|word| name.contains(word))
            }));
        }
        if let [person] = found.as_slice() {
            said.title.clone_from(&person.name);
            said.course = Some(person.course_id);
            return Ok(Some(person.id));
        }
        said.kind = QuickKind::Block;
        let called = said.office_hour.take().unwrap_or_default();
        said.title = format!("{called} {}", said.title).trim().to_owned();
        Ok(None)
    }
}

fn is_dated(class: Option<&QuickClass>) -> bool {
    class.is_some_and(|class| matches!(class.subject, Subject::Session(_)))
}

/// Puts together what was understood and looked up.
fn preview(
    said: Understood,
    course: Option<CourseName>,
    class: Option<QuickClass>,
    now: NaiveDateTime,
) -> QuickPreview {
    let mut remarks = said.remarks;
    let at = |hour: NaiveTime| said.day.map(|day| day.and_time(hour));
    let (start, end) = match (&class, said.hour) {
        (Some(class), _) => (Some(class.start), None),
        (None, Some(hour)) => (at(hour), said.end.and_then(at)),
        (None, None) => (
            at(NaiveTime::MIN),
            said.last.map(|last| last.and_time(NaiveTime::MIN)),
        ),
    };
    let all_day = class.is_none() && said.hour.is_none();
    let due = matches!(said.kind, QuickKind::Deadline | QuickKind::Reading);
    if due && start.is_none() && !remarks.contains(&QuickRemark::NoSuchDay) {
        remarks.push(QuickRemark::NoDay);
    }
    let past = |start: NaiveDateTime| {
        if all_day {
            end.unwrap_or(start).date() < now.date()
        } else {
            start < now
        }
    };
    if start.is_some_and(past) {
        remarks.push(QuickRemark::Past);
    }
    let until = said
        .until
        .filter(|until| said.day.is_none_or(|day| day <= *until));
    let mut preview = QuickPreview {
        kind: said.kind,
        title: said.title,
        course,
        work: (said.kind == QuickKind::Deadline).then_some(said.work),
        start,
        end,
        all_day,
        days: said.days,
        until,
        location: said.location,
        class,
        estimate: if due { said.length } else { None },
        spans: said.spans,
        remarks,
        missing: None,
    };
    preview.missing = missing(&preview);
    preview
}

/// The first thing that is to be said before it can be added.
fn missing(preview: &QuickPreview) -> Option<QuickMissing> {
    let wants = |is_missing: bool, what| is_missing.then_some(what);
    let untitled = preview.title.is_empty() && preview.kind != QuickKind::OfficeHour;
    let courseless = preview.course.is_none() && preview.kind != QuickKind::Block;
    let held = matches!(preview.kind, QuickKind::Block | QuickKind::OfficeHour);
    let classless = preview.kind == QuickKind::Reading && !is_dated(preview.class.as_ref());
    wants(untitled, QuickMissing::Title)
        .or(wants(courseless, QuickMissing::Course))
        .or(wants(held && preview.start.is_none(), QuickMissing::Day))
        .or(wants(
            preview.kind == QuickKind::OfficeHour && preview.all_day,
            QuickMissing::Hour,
        ))
        .or(wants(
            !preview.days.is_empty() && preview.until.is_none(),
            QuickMissing::Until,
        ))
        .or(wants(classless, QuickMissing::Class))
}

/// The sort of work that a deadline is when nothing says it.
fn work_of(preview: &QuickPreview) -> AssessmentKind {
    preview.work.unwrap_or(AssessmentKind::Other)
}
