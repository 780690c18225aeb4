//! A course as a living page.

use chrono::Days;
use semestra_plan::{
    Category, CategoryId, Course, CourseId, LetterGrade, Meeting, Policy, SourceId, Term, TermPlan,
    Timetable, hhmm,
};
use semestra_store::{Owner, Source};

use crate::{
    Planner, Result,
    calendar::points,
    hue::HUES,
    import::percent,
    overview::term_line,
    there,
    view::{
        CategoryEdit, CategoryView, CourseEdit, CourseView, Deadline, LetterView, LinkView,
        MeetingEdit, MeetingView, PersonView, PolicyView, SourceLine, SourceView,
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
        let meetings = plan.meetings.iter();
        let meetings = meetings.map(|meeting| self.meeting_view(meeting, &table, &course));
        Ok(CourseView {
            line: self.course_line(&course)?,
            form: course_form(&course, &term),
            hues: HUES.to_vec(),
            term: term_line(&term, self.today()),
            zone: course.zone.name().to_owned(),
            next_class: self.next_class(&plan),
            next_deadline: self.next_of_deadlines(&deadlines),
            today,
            people: people.collect(),
            office_hours: hours_of(None),
            links: links.collect(),
            policies: self
                .store
                .policies(id)?
                .into_iter()
                .map(|policy| self.policy_view(policy))
                .collect::<Result<_>>()?,
            schedule: self.schedule(&table, &plan, &course)?,
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
            meetings: meetings.collect(),
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

    fn policy_view(&self, policy: Policy) -> Result<PolicyView> {
        Ok(PolicyView {
            id: policy.id,
            kind: policy.kind,
            title: policy.title,
            text: policy.text,
            evidence: self.evidence_of(Owner::Policy(policy.id))?,
        })
    }

    fn meeting_view(
        &self,
        meeting: &Meeting,
        table: &Timetable<'_>,
        course: &Course,
    ) -> MeetingView {
        let now = self.zone.convert(self.wall_now(), &course.zone);
        let times = table.meeting_times(meeting, now.date(), now.date() + AHEAD);
        let mut ahead = times.into_iter().filter(|held| !held.cancelled);
        let next = ahead.find(|held| held.end.is_none_or(|end| end > now));
        MeetingView {
            id: meeting.id,
            start: meeting.start.format(hhmm::FORMAT).to_string(),
            end: meeting.end.format(hhmm::FORMAT).to_string(),
            listed: meeting.listed,
            next_on: next.map(|held| held.on()),
            form: MeetingEdit {
                id: Some(meeting.id),
                course_id: meeting.course_id,
                kind: meeting.kind,
                days: meeting.days.clone(),
                start: Some(meeting.start),
                end: Some(meeting.end),
                location: meeting.location.clone(),
                section: meeting.section.clone(),
                attends: meeting.attends,
                first_on: Some(meeting.first_on),
                last_on: Some(meeting.last_on),
                every_weeks: meeting.every_weeks,
                skips_breaks: meeting.skips_breaks,
            },
        }
    }

    /// The first deadline that is ahead and not done, by the student's own date where there is one.
    fn next_of_deadlines(&self, all: &[Deadline]) -> Option<Deadline> {
        let now = self.wall_now();
        let ahead = all.iter().filter_map(|deadline| {
            let at = deadline.moment()?;
            (deadline.done_at.is_none() && at >= now).then_some((at, deadline))
        });
        let next = ahead.min_by_key(|(at, _)| *at);
        next.map(|(_, deadline)| deadline.clone())
    }
}

fn course_form(course: &Course, term: &Term) -> CourseEdit {
    CourseEdit {
        id: course.id,
        code: course.code.clone(),
        title: course.title.clone(),
        term: term.name.clone(),
        starts_on: Some(term.starts_on),
        ends_on: Some(term.ends_on),
        zone: course.zone.name().to_owned(),
        hue: course.hue,
        late_days: course.late_days,
    }
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
            form: CategoryEdit {
                id: Some(category.id),
                course_id: category.course_id,
                parent_id: category.parent_id,
                name: category.name.clone(),
                weight: category.weight.map(Into::into),
                points: category.points.map(Into::into),
                count: category.count,
                drop_lowest: category.drop_lowest,
                drop_highest: category.drop_highest,
                extra_credit: category.extra_credit,
                cap: category.cap.map(Into::into),
                rule: category.rule.clone(),
            },
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
            percent: letter.from.as_percent(),
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
