//! The course itself, and a course made by hand.

use chrono::{Datelike, NaiveDate};
use semestra_plan::{Course, CourseId, Meeting, MeetingId, OfficeHour, Term, TermId, Zone};
use semestra_store::{Owner, Write};

use super::{changed, input, mine, weekly::term_of};
use crate::{
    Planner, PlannerError, Result,
    accept::span::{USUAL_TERM, usual_days},
    hue::free_hue,
    overview::{short_name, term_line},
    there,
    view::{CourseEdit, CourseStart, NewCourse, Nothing, Saved, WeeklyWords},
};

impl Planner {
    /// With what the form of a new course begins: the term of today, else the one that a student would begin now.
    ///
    /// # Errors
    /// Those of the store.
    pub fn course_start(&mut self, _: Nothing) -> Result<CourseStart> {
        let today = self.today();
        let terms = self.store.terms()?;
        let lines = terms.iter().map(|term| term_line(term, today)).collect();
        let running = self.term_of(today)?.filter(|term| term.ends_on >= today);
        let (term, starts_on, ends_on) = match running {
            Some(term) => (term.name, term.starts_on, term.ends_on),
            None => usual_term(today),
        };
        Ok(CourseStart {
            terms: lines,
            term,
            starts_on,
            ends_on,
        })
    }

    /// Adds a course made by hand, in the shown zone.
    ///
    /// # Errors
    /// When it has no name, its days or hours cannot be, or it is there already.
    pub fn add_course(&mut self, edit: NewCourse) -> Result<Saved<CourseId>> {
        let (code, title) = names(&edit.code, &edit.title)?;
        let called = term_name(&edit.term)?;
        let (first, last) =
            input::term_days(("startsOn", edit.starts_on), ("endsOn", edit.ends_on))?;
        let weekly = self.read_weekly(WeeklyWords { text: edit.weekly })?;
        if let Some(sentence) = weekly.lacks {
            return Err(PlannerError::field("weekly", move |_| sentence.clone()));
        }
        let terms = self.store.terms()?;
        let known = terms.iter().find(|term| is_called(term, &called));
        let courses = self.store.courses()?;
        let twin = courses.iter().find(|course| {
            !code.is_empty()
                && course.code.eq_ignore_ascii_case(&code)
                && known.is_some_and(|term| term.id == course.term_id)
        });
        if twin.is_some() {
            return Err(PlannerError::field("code", move |say| {
                say.course_there_already(&code, &called)
            }));
        }
        let now = self.now();
        let term = known.cloned().unwrap_or_else(|| Term {
            id: TermId::new(now),
            name: called,
            starts_on: first,
            ends_on: last,
        });
        let course = Course {
            id: CourseId::new(now),
            term_id: term.id,
            code,
            title,
            zone: self.zone.clone(),
            hue: free_hue(&courses),
            late_days: None,
        };
        let is_new = known.is_none();
        self.act(self.did(false, short_name(&course)), |tx| {
            if is_new {
                tx.insert_term(&term)?;
            } else {
                let (from, to) = (term.starts_on.min(first), term.ends_on.max(last));
                tx.set_term_span(term.id, from, to)?;
            }
            tx.insert_course(&course)?;
            for time in weekly.times {
                tx.insert_meeting(&Meeting {
                    id: MeetingId::new(now),
                    course_id: course.id,
                    kind: time.kind,
                    days: time.days,
                    start: time.start,
                    end: time.end,
                    location: time.location,
                    first_on: first,
                    last_on: last,
                    listed: false,
                    section: None,
                    attends: true,
                    every_weeks: 1,
                    skips_breaks: false,
                })?;
            }
            Ok(course.id)
        })
    }

    /// Changes what a course is called, its term, its zone, its colour and its late days.
    ///
    /// Days are those of the term, for all its courses, and weekly things that went on all term go on all of the new
    /// one. Another name is that of another term, except when the course is alone in its term: then that is renamed.
    ///
    /// # Errors
    /// When a value cannot be, or the course is gone.
    pub fn save_course(&mut self, edit: CourseEdit) -> Result<Saved<CourseId>> {
        let old = there(self.store.course(edit.id), "course")?;
        let old_term = term_of(&self.store, &old)?;
        let (code, title) = names(&edit.code, &edit.title)?;
        let zone = Zone::named(&edit.zone).map_err(|_| {
            let name = edit.zone.clone();
            PlannerError::field("zone", move |say| say.no_zone(&name))
        })?;
        if edit.hue > 359 {
            return Err(PlannerError::field("hue", |say| say.no_number_up_to(359)));
        }
        let term = self.wanted_term(&edit, &old_term)?;
        let course = Course {
            id: old.id,
            term_id: term.id,
            code,
            title,
            zone,
            hue: edit.hue,
            late_days: edit.late_days,
        };
        self.act(self.did(true, short_name(&course)), |tx| {
            if let Some(was) = tx.term(term.id)? {
                for one in tx.courses()?.iter().filter(|one| one.term_id == was.id) {
                    follow(tx, one.id, &was, &term)?;
                }
                tx.update_term(&term)?;
            } else {
                tx.insert_term(&term)?;
            }
            if term.id != old.term_id {
                follow(tx, course.id, &old_term, &term)?;
            }
            tx.update_course(&course)?;
            tx.delete_empty_terms()?;
            let mut changed = changed!(old, course;
                code => "code", title => "title", zone => "timezone", late_days => "late_days");
            changed.extend(changed!(old_term, term;
                name => "term", starts_on => "first_day", ends_on => "last_day"));
            mine(tx, Owner::Course(course.id), &changed)?;
            Ok(course.id)
        })
    }

    /// The term that a form names, with the days it gives it.
    fn wanted_term(&self, edit: &CourseEdit, old: &Term) -> Result<Term> {
        let name = term_name(&edit.term)?;
        let (starts_on, ends_on) =
            input::term_days(("startsOn", edit.starts_on), ("endsOn", edit.ends_on))?;
        let known = self.store.terms()?;
        let known = known.into_iter().find(|term| is_called(term, &name));
        let courses = self.store.courses()?;
        let shared = courses
            .iter()
            .any(|course| course.term_id == old.id && course.id != edit.id);
        let id = match known {
            Some(term) => term.id,
            None if shared => TermId::new(self.now()),
            None => old.id,
        };
        Ok(Term {
            id,
            name,
            starts_on,
            ends_on,
        })
    }
}

/// The weekly things of a course that went on from the first to the last day of a term go on so in other days.
fn follow(tx: &Write<'_>, course: CourseId, was: &Term, to: &Term) -> Result<()> {
    let moved = |first: NaiveDate, last: NaiveDate| {
        let first = if first == was.starts_on {
            to.starts_on
        } else {
            first
        };
        let last = if last == was.ends_on {
            to.ends_on
        } else {
            last
        };
        (first <= last).then_some((first, last))
    };
    for meeting in tx.meetings(course)? {
        if let Some((first_on, last_on)) = moved(meeting.first_on, meeting.last_on) {
            tx.update_meeting(&Meeting {
                first_on,
                last_on,
                ..meeting
            })?;
        }
    }
    for hour in tx.office_hours(course)? {
        if let Some((first_on, last_on)) = moved(hour.first_on, hour.last_on) {
            tx.update_office_hour(&OfficeHour {
                first_on,
                last_on,
                ..hour
            })?;
        }
    }
    Ok(())
}

/// Code and title, of which there must be one.
fn names(code: &str, title: &str) -> Result<(String, String)> {
    let (code, title) = (input::line("code", code)?, input::line("title", title)?);
    if code.is_empty() && title.is_empty() {
        return Err(PlannerError::field("title", |say| {
            say.course_without_a_name()
        }));
    }
    Ok((code, title))
}

fn term_name(text: &str) -> Result<String> {
    let name = input::line("term", text)?;
    if name.is_empty() {
        return Err(PlannerError::field("term", |say| say.term_without_a_name()));
    }
    Ok(name)
}

fn is_called(term: &Term, name: &str) -> bool {
    term.name.eq_ignore_ascii_case(name)
}

/// The term that goes on at a day or begins next, by the usual seasons.
fn usual_term(today: NaiveDate) -> (String, NaiveDate, NaiveDate) {
    let this_year = ["Spring", "Summer", "Fall"].map(|season| (season, today.year()));
    let seasons = this_year.into_iter().chain([("Spring", today.year() + 1)]);
    let found = seasons.into_iter().find_map(|(season, year)| {
        let name = format!("{season} {year}");
        let (starts_on, ends_on) = usual_days(&name)?;
        (ends_on >= today).then_some((name, starts_on, ends_on))
    });
    found.unwrap_or_else(|| {
        let ends_on = today.checked_add_days(USUAL_TERM).unwrap_or(today);
        ("My term".to_owned(), today, ends_on)
    })
}
