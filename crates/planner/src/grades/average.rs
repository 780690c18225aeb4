//! Averages over courses and terms.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use semestra_plan::{
    Exact, PastCourseId,
    gpa::{
        CourseMark, GpaRules, GradeTable, PastCourse, Retakes, Taken, gpa, uk_class, uk_classes,
    },
    grade::RoundingMode,
};
use serde_json::Value;

use super::numbers::{number, plain, shown, whole};
use crate::{
    Planner, PlannerError, Result,
    edit::input,
    overview::short_name,
    there,
    view::{
        AverageView, Gpa, GpaCourse, GpaEdit, GpaSystem, GpaTerm, LetterWorthEdit, Nothing,
        PastCourseEdit, Saved,
    },
};

/// How many letters a table has at most.
const LETTERS: u32 = 100;

/// A course with what came, or may come, of it.
struct Attempt {
    term: (NaiveDate, String),
    view: GpaCourse,
    credits: Exact,
    factor: Exact,
    left_out: bool,
}

impl GpaSystem {
    /// Whether courses end with letters, so that usual ones can be taken where a course names none.
    pub(crate) fn has_letters(self) -> bool {
        matches!(self, Self::Us | Self::UsPlus | Self::UsPlain)
    }

    fn has_numbers(self) -> bool {
        matches!(
            self,
            Self::Percent | Self::Ects | Self::German | Self::Brazil | Self::Uk
        )
    }
}

impl Planner {
    /// Averages over courses and terms.
    ///
    /// # Errors
    /// Those of the store.
    pub fn gpa(&mut self, _: Nothing) -> Result<Gpa> {
        let form = self.gpa_form()?;
        let rules = self.gpa_rules(&form)?;
        let mut attempts = self.attempts(form.system)?;
        attempts.sort_by(|a, b| a.term.cmp(&b.term));
        let names: BTreeSet<_> = attempts.iter().map(|one| one.term.clone()).collect();
        let names: Vec<_> = names.into_iter().collect();
        let taken = |projected: bool| -> Vec<Taken> {
            let all = attempts.iter();
            all.map(|one| one.taken(&names, form.system, projected))
                .collect()
        };
        let finished = gpa(&taken(false), &rules);
        let projected = gpa(&taken(true), &rules);
        let mut without: BTreeMap<_, _> = finished.without.iter().copied().collect();
        let mut terms: Vec<GpaTerm> = names
            .iter()
            .enumerate()
            .map(|(at, (_, name))| GpaTerm {
                name: name.clone(),
                average: finished.terms.get(&at).map(two),
                courses: Vec::new(),
            })
            .collect();
        for (at, attempt) in attempts.iter().enumerate() {
            let place = names.iter().position(|name| *name == attempt.term);
            if let Some(term) = place.and_then(|place| terms.get_mut(place)) {
                term.courses.push(GpaCourse {
                    without: without.remove(&at),
                    ..attempt.view.clone()
                });
            }
        }
        let average = |gpa: &semestra_plan::gpa::Gpa| AverageView {
            average: gpa.stated.as_ref().map(two),
            credits: whole(&gpa.credits),
            class: gpa
                .exact
                .as_ref()
                .filter(|_| form.system == GpaSystem::Uk)
                .and_then(|mark| Some(uk_class(mark, &uk_classes())?.name.clone())),
        };
        Ok(Gpa {
            final_average: average(&finished),
            projected: average(&projected),
            terms,
            form,
        })
    }

    /// Says how averages are taken.
    ///
    /// # Errors
    /// When a letter has no name or no worth, or stands twice.
    pub fn set_gpa(&mut self, edit: GpaEdit) -> Result<Saved<Nothing>> {
        let mut worths: Vec<(String, Exact)> = Vec::new();
        if edit.letters.len() > LETTERS as usize {
            return Err(PlannerError::field("letters", |say| {
                say.no_number_up_to(LETTERS)
            }));
        }
        for one in &edit.letters {
            let letter = input::name("letters", &one.letter)?;
            if worths.iter().any(|(other, _)| *other == letter) {
                return Err(PlannerError::field("letters", move |say| {
                    say.letter_twice(&letter)
                }));
            }
            worths.push((letter, number("letters", &one.worth)?));
        }
        let text = |value: serde_json::Result<Value>| {
            value
                .ok()
                .and_then(|value| value.as_str().map(str::to_owned))
        };
        let system = text(serde_json::to_value(edit.system));
        let retakes = text(serde_json::to_value(edit.retakes));
        self.act(self.say().did.changed_average(), |tx| {
            tx.set_setting("gpa_system", system.as_deref())?;
            tx.set_setting("gpa_retakes", retakes.as_deref())?;
            tx.set_letter_worths(&worths)?;
            Ok(Nothing {})
        })
    }

    /// Adds a course taken before, or changes one.
    ///
    /// # Errors
    /// When a value cannot be, or it is gone.
    pub fn save_past_course(&mut self, edit: PastCourseEdit) -> Result<Saved<PastCourseId>> {
        let old = match edit.id {
            Some(id) => Some(there(self.store.past_course(id), "course")?),
            None => None,
        };
        let result = input::line("result", &edit.result)?;
        if result.is_empty() {
            return Err(PlannerError::field("result", |say| say.no_result()));
        }
        let past = PastCourse {
            id: old
                .as_ref()
                .map_or_else(|| PastCourseId::new(self.now()), |past| past.id),
            course: input::name("course", &edit.course)?,
            term: input::name("term", &edit.term)?,
            ended_on: input::day("endedOn", edit.ended_on)?,
            credits: number("credits", &edit.credits)?,
            factor: number("factor", &edit.factor)?,
            result,
            left_out: edit.left_out,
        };
        let say = &self.say().did;
        let did = match old {
            Some(_) => say.changed(&past.course),
            None => say.added(&past.course),
        };
        self.act(did, |tx| {
            match old {
                Some(_) => tx.update_past_course(&past)?,
                None => tx.insert_past_course(&past)?,
            }
            Ok(past.id)
        })
    }

    /// Removes a course taken before.
    ///
    /// # Errors
    /// When it is gone.
    pub fn remove_past_course(&mut self, id: PastCourseId) -> Result<Saved<Nothing>> {
        let past = there(self.store.past_course(id), "course")?;
        self.act(self.say().did.removed(&past.course), |tx| {
            tx.delete_past_course(id)?;
            Ok(Nothing {})
        })
    }

    /// How grades are counted where the student is.
    pub(crate) fn gpa_system(&self) -> Result<GpaSystem> {
        Ok(self.set("gpa_system")?.unwrap_or_default())
    }

    fn gpa_form(&self) -> Result<GpaEdit> {
        let worths = self.store.letter_worths()?.into_iter();
        Ok(GpaEdit {
            system: self.gpa_system()?,
            retakes: self.set::<Retakes>("gpa_retakes")?.unwrap_or_default(),
            letters: worths
                .map(|(letter, worth)| LetterWorthEdit {
                    letter,
                    worth: whole(&worth),
                })
                .collect(),
        })
    }

    fn gpa_rules(&self, form: &GpaEdit) -> Result<GpaRules> {
        let letters = GpaRules::letters;
        let rules = match form.system {
            GpaSystem::Us => letters(GradeTable::us_plus_minus(Exact::from(4_u32))),
            GpaSystem::UsPlus => letters(GradeTable::us_plus_minus(Exact::of(43, 10))),
            GpaSystem::UsPlain => letters(GradeTable::us_plain()),
            GpaSystem::Own => letters(GradeTable::new(self.store.letter_worths()?)),
            GpaSystem::German => GpaRules::german(),
            GpaSystem::Percent | GpaSystem::Ects | GpaSystem::Brazil | GpaSystem::Uk => {
                GpaRules::numbers()
            }
        };
        Ok(GpaRules {
            retakes: form.retakes,
            ..rules
        })
    }

    /// Every course, of this term and of those before.
    fn attempts(&self, system: GpaSystem) -> Result<Vec<Attempt>> {
        let past = self.store.past_courses()?.into_iter();
        let mut attempts: Vec<Attempt> = past.map(attempt).collect();
        let terms: BTreeMap<_, _> = self
            .store
            .terms()?
            .into_iter()
            .map(|term| (term.id, term))
            .collect();
        for course in self.store.courses()? {
            let Some(term) = terms.get(&course.term_id) else {
                continue;
            };
            let record = self.record(course.id)?;
            let projected = match &record.grading.result {
                Some(_) => None,
                None => expected(&record, system),
            };
            let grading = record.grading;
            attempts.push(Attempt {
                term: (term.ends_on, term.name.clone()),
                credits: grading.credits.clone().unwrap_or(Exact::ZERO),
                factor: grading.factor,
                left_out: grading.left_out,
                view: GpaCourse {
                    course: short_name(&course).to_owned(),
                    course_id: Some(course.id),
                    form: None,
                    credits: grading.credits.as_ref().map(whole),
                    result: grading.result,
                    projected,
                    without: None,
                },
            });
        }
        Ok(attempts)
    }
}

impl Attempt {
    fn taken(&self, terms: &[(NaiveDate, String)], system: GpaSystem, projected: bool) -> Taken {
        let hoped = self.view.projected.as_ref().filter(|_| projected);
        let said = self.view.result.as_ref().or(hoped);
        let number = |text: &String| plain(text).filter(|_| system.has_numbers());
        Taken {
            course: self.view.course.clone(),
            term: terms
                .iter()
                .position(|term| *term == self.term)
                .unwrap_or(0),
            credits: self.credits.clone(),
            factor: self.factor.clone(),
            mark: match said {
                None => CourseMark::Open,
                Some(text) => number(text)
                    .map_or_else(|| CourseMark::Letter(text.clone()), CourseMark::Number),
            },
            left_out: self.left_out,
        }
    }
}

fn attempt(past: PastCourse) -> Attempt {
    Attempt {
        term: (past.ended_on, past.term.clone()),
        view: GpaCourse {
            course: past.course.clone(),
            course_id: None,
            credits: Some(whole(&past.credits)),
            result: Some(past.result.clone()),
            projected: None,
            without: None,
            form: Some(PastCourseEdit {
                id: Some(past.id),
                course: past.course,
                term: past.term,
                ended_on: Some(past.ended_on),
                credits: whole(&past.credits),
                factor: whole(&past.factor),
                result: past.result,
                left_out: past.left_out,
            }),
        },
        credits: past.credits,
        factor: past.factor,
        left_out: past.left_out,
    }
}

/// What a course is projected to end with, as results are written where the student is; nothing where its letters do
/// not say.
fn expected(record: &super::record::Record, system: GpaSystem) -> Option<String> {
    let outcome = record.book().standing().projected?;
    let of = |most: u32| two(&(&outcome.rounded * &Exact::from(most)));
    match system {
        GpaSystem::Percent | GpaSystem::Uk => Some(of(100)),
        GpaSystem::Brazil => Some(of(10)),
        GpaSystem::Us
        | GpaSystem::UsPlus
        | GpaSystem::UsPlain
        | GpaSystem::Own
        | GpaSystem::Ects
        | GpaSystem::German => outcome.letter,
    }
}

fn two(number: &Exact) -> String {
    shown(number, 2, RoundingMode::HalfUp)
}
