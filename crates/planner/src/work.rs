//! Work that a student adds, changes and plans.

use chrono::NaiveDateTime;
use semestra_plan::{
    Assessment, AssessmentId, Basis, Category, CategoryId, Course, CourseId, Due,
    aim::{evening_before, two_days_before},
};
use semestra_store::{Owner, Write};

use crate::{
    Planner, PlannerError, Result, gone,
    item::path,
    sensible, there, typed,
    view::{
        CategoryChoice, EasyDate, EasyDateName, EstimateDraft, Nothing, Saved, Work, WorkDraft,
        WorkNote,
    },
};

/// How many minutes of work an estimate holds at most.
const ESTIMATE: std::ops::RangeInclusive<u32> = 1..=60_000;

impl Planner {
    /// Adds work by hand, or changes its values; what a document said before is the student's then.
    ///
    /// # Errors
    /// When it has no name, its days cannot be, or it, its course or its category is gone.
    pub fn save_assessment(&mut self, draft: WorkDraft) -> Result<Saved<AssessmentId>> {
        let old = match draft.id {
            Some(id) => Some(there(self.store.assessment(id), "deadline")?),
            None => None,
        };
        let work = self.work_of(draft, old.as_ref())?;
        let (say, name) = (&self.say().did, typed::short(&work.title));
        let did = if old.is_some() {
            say.changed(&name)
        } else {
            say.added(&name)
        };
        self.act(did, |tx| {
            match &old {
                Some(old) => {
                    tx.update_assessment(&work)?;
                    claim(tx, old, &work)?;
                }
                None => tx.insert_assessment(&work)?,
            }
            Ok(work.id)
        })
    }

    /// Removes work with its steps; undo brings it back.
    ///
    /// # Errors
    /// When it is gone.
    pub fn remove_assessment(&mut self, id: AssessmentId) -> Result<Saved<Nothing>> {
        let work = there(self.store.assessment(id), "deadline")?;
        let did = self.say().did.removed(&typed::short(&work.title));
        self.act(did, |tx| {
            tx.delete_assessment(id)?;
            Ok(Nothing {})
        })
    }

    /// Says how long work takes, or leaves it to what is usual.
    ///
    /// # Errors
    /// When it is gone, or nobody has so much time.
    pub fn set_estimate(&mut self, draft: EstimateDraft) -> Result<Saved<AssessmentId>> {
        if draft
            .minutes
            .is_some_and(|minutes| !ESTIMATE.contains(&minutes))
        {
            return Err(PlannerError::invalid(|say| say.estimate_out_of_reach()));
        }
        let work = there(self.store.assessment(draft.id), "deadline")?;
        let work = Assessment {
            estimate: draft.minutes,
            ..work
        };
        let (say, name) = (&self.say().did, typed::short(&work.title));
        let did = match draft.minutes {
            Some(_) => say.estimated(&name),
            None => say.as_long_as_usual(&name),
        };
        self.act(did, |tx| {
            tx.update_assessment(&work)?;
            Ok(work.id)
        })
    }

    /// Writes a note to a piece of work.
    ///
    /// # Errors
    /// When it is gone, or the note is longer than a book.
    pub fn set_note(&mut self, note: WorkNote) -> Result<Saved<AssessmentId>> {
        let work = there(self.store.assessment(note.id), "deadline")?;
        let work = Assessment {
            note: typed::note(note.note)?,
            ..work
        };
        let did = self.say().did.noted(&typed::short(&work.title));
        self.act(did, |tx| {
            tx.update_assessment(&work)?;
            Ok(work.id)
        })
    }

    /// Where work of a course can count.
    ///
    /// # Errors
    /// When the course is gone.
    pub fn categories(&mut self, id: CourseId) -> Result<Vec<CategoryChoice>> {
        there(self.store.course(id), "course")?;
        Ok(choices(&self.store.categories(id)?))
    }

    /// How the student plans a piece of work.
    pub(crate) fn work_view(&self, work: &Assessment, course: &Course) -> Result<Work> {
        let due = self.shown_due(work.due, course);
        let evidence = self.store.evidence(Owner::Assessment(work.id))?;
        Ok(Work {
            steps: self.store.steps(work.id)?,
            note: work.note.clone(),
            easy_dates: self.easy_dates(due),
            draft: WorkDraft {
                id: Some(work.id),
                course_id: work.course_id,
                title: work.title.clone(),
                kind: work.kind,
                due,
                category_id: work.category_id,
                location: work.location.clone(),
            },
            categories: choices(&self.store.categories(work.course_id)?),
            official: evidence.iter().any(|(piece, _)| piece.basis != Basis::Mine),
        })
    }

    /// Dates of my own that are easily set and still ahead.
    fn easy_dates(&self, due: Due) -> Vec<EasyDate> {
        let now = self.wall_now();
        [EasyDateName::EveningBefore, EasyDateName::TwoDaysBefore]
            .into_iter()
            .filter_map(|name| {
                Some(EasyDate {
                    name,
                    at: name.of(due)?,
                })
            })
            .filter(|easy| easy.at > now)
            .collect()
    }

    /// What was typed as a piece of work, on the wall of the course's zone; what cannot be typed stays as it was.
    fn work_of(&self, draft: WorkDraft, old: Option<&Assessment>) -> Result<Assessment> {
        let course = there(self.store.course(draft.course_id), "course")?;
        if old.is_some_and(|old| old.course_id != course.id) {
            return Err(PlannerError::invalid(|say| say.work_stays_in_its_course()));
        }
        if let Some(category) = draft.category_id {
            let all = self.store.categories(course.id)?;
            let known = all.iter().any(|one| one.id == category);
            known.then_some(()).ok_or_else(|| gone("category"))?;
        }
        let title = typed::name(&draft.title)?;
        let location = typed::maybe(draft.location.as_deref());
        // An hour that the clock shows twice must not move because something else was changed.
        let kept = old.filter(|old| self.shown_due(old.due, &course) == draft.due);
        let due = match kept {
            Some(old) => old.due,
            None => self.due_of(draft.due, &course)?,
        };
        Ok(match old {
            Some(old) => Assessment {
                title,
                kind: draft.kind,
                due,
                category_id: draft.category_id,
                location,
                ..old.clone()
            },
            None => Assessment {
                id: AssessmentId::new(self.now()),
                course_id: course.id,
                title,
                kind: draft.kind,
                due,
                mine: None,
                released_on: None,
                category_id: draft.category_id,
                session_id: None,
                location,
                started_at: None,
                done_at: None,
                estimate: None,
                note: String::new(),
            },
        })
    }

    /// A due date as it was typed, on the wall of the course's zone.
    fn due_of(&self, due: Due, course: &Course) -> Result<Due> {
        let there = |wall: NaiveDateTime| {
            sensible(wall.date())?;
            Ok::<_, PlannerError>(self.zone.convert(wall, &course.zone))
        };
        Ok(match due {
            Due::At { at } => Due::At { at: there(at)? },
            Due::On { on } => Due::On { on: sensible(on)? },
            Due::Window { opens, closes } if closes <= opens => {
                return Err(PlannerError::invalid(move |say| {
                    say.closes_before_it_opens(&closes.format("%Y-%m-%d %H:%M").to_string())
                }));
            }
            Due::Window { opens, closes } => Due::Window {
                opens: there(opens)?,
                closes: there(closes)?,
            },
            Due::Undated => Due::Undated,
        })
    }
}

impl EasyDateName {
    /// That date for a deadline of the shown zone; nothing without one.
    pub(crate) fn of(self, due: Due) -> Option<NaiveDateTime> {
        let deadline = due.deadline()?;
        match self {
            Self::EveningBefore => evening_before(deadline),
            Self::TwoDaysBefore => two_days_before(deadline, due.has_time()),
        }
    }
}

/// Marks what the student changed as theirs, so that an import may propose and not replace.
fn claim(tx: &Write<'_>, old: &Assessment, new: &Assessment) -> Result<()> {
    let day = |work: &Assessment| work.due.deadline().map(|at| at.date());
    let changed = [
        ("title", old.title != new.title),
        ("kind", old.kind != new.kind),
        ("date", day(old) != day(new)),
        ("time", old.due != new.due),
        ("category", old.category_id != new.category_id),
        ("location", old.location != new.location),
    ];
    for (field, changed) in changed {
        if changed {
            tx.claim(Owner::Assessment(new.id), field)?;
        }
    }
    Ok(())
}

fn choices(all: &[Category]) -> Vec<CategoryChoice> {
    let name = |id: CategoryId| path(Some(id), all).join(" › ");
    let choice = |category: &Category| CategoryChoice {
        id: category.id,
        name: name(category.id),
    };
    all.iter().map(choice).collect()
}
