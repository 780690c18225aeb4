//! A course as a living page.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate, NaiveDateTime};
use semestra_plan::{
    Category, CategoryId, Course, CourseId, LetterGrade, OfficeHour, Reading, Session, SourceId,
    TermPlan, Timetable, hhmm,
};
use semestra_store::Source;

use crate::{
    Planner, Result,
    calendar::points,
    import::percent,
    overview::term_line,
    there,
    view::{
        CategoryView, CourseView, LetterView, LinkView, OffRow, OfficeHourView, PersonView,
        ReadingView, ScheduleRow, SessionView, SourceLine, SourceView,
    },
};

/// How far ahead the next of something weekly is looked for: over any break.
pub(crate) const AHEAD: Days = Days::new(60);

impl Planner {
    /// A course with all that is known of it.
    ///
    /// # Errors
    /// When the course is gone.
    pub fn course(&mut self, id: CourseId) -> Result<CourseView> {
        let course = there(self.store.course(id), "course")?;
        let term = there(self.store.term(course.term_id), "term")?;
        let plan = self.store.plan(Some(id), None, None)?;
        let table = plan.timetable();
        let today = self.zone.convert(self.wall_now(), &course.zone).date();
        let deadlines = self.deadlines_of(&course)?;
        let categories = self.store.categories(id)?;
        let hours: Vec<_> = plan
            .office_hours
            .iter()
            .map(|hour| (hour.person_id, self.office_hour(hour, &table, &course)))
            .collect();
        let hours_of = |person| {
            let its = hours.iter().filter(|(whose, _)| *whose == person);
            its.map(|(_, hour)| hour.clone()).collect::<Vec<_>>()
        };
        let people = plan.people.iter().map(|person| PersonView {
            id: person.id,
            name: person.name.clone(),
            role: person.role,
            email: person.email.clone(),
            url: person.url.clone(),
            office_hours: hours_of(Some(person.id)),
        });
        let links = self.store.links(id)?.into_iter().map(|link| LinkView {
            id: link.id,
            label: link.label,
            url: link.url,
        });
        let sources = self.store.sources(id)?;
        Ok(CourseView {
            line: self.course_line(&course)?,
            term: term_line(&term, self.today()),
            zone: course.zone.name().to_owned(),
            today,
            people: people.collect(),
            office_hours: hours_of(None),
            links: links.collect(),
            policies: self.store.policies(id)?,
            schedule: self.schedule(&plan, &table)?,
            grading: tree(&categories, None, &plan, &self.say().grade),
            grading_sum: grading_sum(&categories),
            grading_rules: self.store.grading_rules(id)?,
            letter_scale: letter_scale(self.store.letter_scale(id)?),
            late_days: course.late_days,
            deadlines,
            sources: sources
                .iter()
                .map(|source| self.source_line(source))
                .collect(),
            swapped_days: self.store.swapped_days(id)?,
            meetings: plan.meetings.clone(),
        })
    }

    /// An accepted document as lines of text.
    ///
    /// # Errors
    /// When it is gone.
    pub fn source(&mut self, id: SourceId) -> Result<SourceView> {
        let text = there(self.store.source_text(id), "document")?;
        Ok(SourceView {
            line: self.source_line(&text.source),
            lines: text.lines,
            origins: text.origins,
        })
    }

    pub(crate) fn source_line(&self, source: &Source) -> SourceLine {
        SourceLine {
            id: source.id,
            name: source.name.clone(),
            imported_at: self.zone.wall(source.imported_at),
        }
    }

    /// Classes and days without class in the order of time.
    fn schedule(&self, plan: &TermPlan, table: &Timetable<'_>) -> Result<Vec<ScheduleRow>> {
        let mut readings: BTreeMap<_, Vec<Reading>> = BTreeMap::new();
        if let Some(course) = plan.sessions.first().map(|session| session.course_id) {
            for reading in self.store.readings(course)? {
                readings
                    .entry(reading.session_id)
                    .or_default()
                    .push(reading);
            }
        }
        let marks = marks(plan);
        let mut rows: Vec<(NaiveDate, ScheduleRow)> = Vec::new();
        for session in &plan.sessions {
            let readings = readings.remove(&session.id).unwrap_or_default();
            let mut view = session_view(session, table, &readings);
            // The marks of a day stand at its first class.
            if !rows.iter().any(|(day, _)| *day == session.on) {
                view.marks = marks.get(&session.on).cloned().unwrap_or_default();
            }
            rows.push((session.on, ScheduleRow::Session(Box::new(view))));
        }
        rows.extend(plan.days_off.iter().map(|off| {
            let row = OffRow {
                on: off.on,
                until: off.until,
                title: off.title.clone(),
            };
            (off.on, ScheduleRow::Off(row))
        }));
        rows.sort_by_key(|(day, _)| *day);
        Ok(rows.into_iter().map(|(_, row)| row).collect())
    }

    fn office_hour(
        &self,
        hour: &OfficeHour,
        table: &Timetable<'_>,
        course: &Course,
    ) -> OfficeHourView {
        OfficeHourView {
            id: hour.id,
            day: hour.day,
            start: hour.start.format(hhmm::FORMAT).to_string(),
            end: hour.end.format(hhmm::FORMAT).to_string(),
            location: hour.location.clone(),
            next: self.next_office_hour(hour, table, course),
        }
    }

    /// The begin of the next one that takes place and is not over, in the shown zone.
    fn next_office_hour(
        &self,
        hour: &OfficeHour,
        table: &Timetable<'_>,
        course: &Course,
    ) -> Option<NaiveDateTime> {
        let now = self.zone.convert(self.wall_now(), &course.zone);
        let times = table.office_hour_times(hour, now.date(), now.date() + AHEAD);
        let ahead = times
            .into_iter()
            .filter(|held| !held.cancelled && held.end.is_none_or(|end| end > now));
        let next = ahead.map(|held| held.start).min()?;
        Some(course.zone.convert(next, &self.zone))
    }
}

pub(crate) fn session_view(
    session: &Session,
    table: &Timetable<'_>,
    readings: &[Reading],
) -> SessionView {
    let slot = table.slot(session);
    let held = table.held(session);
    let time = |time: chrono::NaiveTime| time.format(hhmm::FORMAT).to_string();
    SessionView {
        id: session.id,
        number: session.number,
        topic: session.topic.clone(),
        kind: session.kind,
        on: session.on,
        start: slot.as_ref().map(|slot| time(slot.start)),
        end: slot.as_ref().and_then(|slot| slot.end.map(time)),
        location: slot
            .and_then(|slot| slot.location)
            .or_else(|| session.location.clone()),
        week: session.week,
        materials: session.materials.clone(),
        readings: readings
            .iter()
            .map(|reading| ReadingView {
                id: reading.id,
                label: reading.label.clone(),
                url: reading.url.clone(),
                read: reading.read_at.is_some(),
            })
            .collect(),
        marks: Vec::new(),
        attended: session.attended_at.is_some(),
        reviewed: session.reviewed_at.is_some(),
        cancelled: held.cancelled,
        moved_to: held.moved_from.map(|_| held.start),
    }
}

/// What is released and due on each day, in words.
fn marks(plan: &TermPlan) -> BTreeMap<NaiveDate, Vec<String>> {
    let mut marks: BTreeMap<NaiveDate, Vec<String>> = BTreeMap::new();
    for work in &plan.assessments {
        if let Some(day) = work.released_on {
            marks
                .entry(day)
                .or_default()
                .push(format!("{} released", work.title));
        }
        // What takes place in a class is that class's topic.
        if let (Some(at), None) = (work.due.deadline(), work.session_id) {
            marks
                .entry(at.date())
                .or_default()
                .push(format!("{} due", work.title));
        }
    }
    marks
}

fn tree(
    all: &[Category],
    parent: Option<CategoryId>,
    plan: &TermPlan,
    say: &semestra_words::Grade,
) -> Vec<CategoryView> {
    let parts = all.iter().filter(|category| category.parent_id == parent);
    parts
        .map(|category| CategoryView {
            id: category.id,
            name: category.name.clone(),
            weight: category.weight.map(points),
            points: category.points.map(|points| f64::from(points).to_string()),
            notes: notes(category, say),
            parts: tree(all, Some(category.id), plan, say),
            works: plan
                .assessments
                .iter()
                .filter(|work| work.category_id == Some(category.id))
                .map(|work| work.id)
                .collect(),
        })
        .collect()
}

/// What else there is to say of a category.
fn notes(category: &Category, say: &semestra_words::Grade) -> Vec<String> {
    let mut notes = Vec::new();
    if let Some(count) = category.count.filter(|count| *count > 0) {
        let each = category.weight.and_then(|weight| {
            semestra_plan::Weight::millionths(weight.as_millionths() / count).ok()
        });
        notes.push(match each {
            Some(each) => say.parts_each(count, &points(each)),
            None => say.parts(count),
        });
    }
    let some = |dropped: &u32| *dropped > 0;
    let lowest = category.drop_lowest.filter(some);
    notes.extend(lowest.map(|dropped| say.lowest_dropped(dropped)));
    let highest = category.drop_highest.filter(some);
    notes.extend(highest.map(|dropped| say.highest_dropped(dropped)));
    if category.extra_credit {
        notes.push(say.extra_credit());
    }
    notes.extend(category.cap.map(|cap| say.at_most(&points(cap))));
    notes.extend(category.rule.clone());
    notes
}

fn letter_scale(letters: Vec<LetterGrade>) -> Vec<LetterView> {
    letters
        .into_iter()
        .map(|letter| LetterView {
            letter: letter.letter,
            from: points(letter.from),
        })
        .collect()
}

fn grading_sum(all: &[Category]) -> Option<String> {
    let tops = all
        .iter()
        .filter(|category| category.parent_id.is_none() && !category.extra_credit);
    let weights: Vec<_> = tops.filter_map(|category| category.weight).collect();
    let sum = weights.iter().map(|weight| weight.as_millionths()).sum();
    (!weights.is_empty()).then(|| percent(sum))
}
