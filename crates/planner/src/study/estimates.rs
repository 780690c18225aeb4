//! How long the work of a course takes, and how much of that was spent.

use std::collections::BTreeMap;

use semestra_plan::{
    Assessment, AssessmentId, AssessmentKind, CourseId, Task,
    effort::{Estimate, estimate},
};

use crate::{Planner, Result};

/// What is known of the time that the work of one course takes.
pub(crate) struct Estimates {
    usual: BTreeMap<AssessmentKind, u32>,
    spent: BTreeMap<Task, u32>,
    /// Minutes that were spent on each finished piece, by sort.
    finished: BTreeMap<AssessmentKind, Vec<u32>>,
}

impl Planner {
    /// What is known of the time that the work of a course takes. `usual` is what the student set for each kind.
    pub(crate) fn estimates(
        &self,
        course: CourseId,
        usual: &BTreeMap<AssessmentKind, u32>,
    ) -> Result<Estimates> {
        let mut seconds: BTreeMap<Task, i64> = BTreeMap::new();
        for time in self.store.study_times_of(course)? {
            if let (Some(task), Some(end)) = (time.task, time.end) {
                *seconds.entry(task).or_default() += (end - time.start).num_seconds();
            }
        }
        let minutes = |seconds: i64| u32::try_from(seconds / 60).unwrap_or(u32::MAX);
        let spent: BTreeMap<_, _> = seconds
            .into_iter()
            .map(|(task, seconds)| (task, minutes(seconds)))
            .collect();
        let mut finished: BTreeMap<_, Vec<_>> = BTreeMap::new();
        let works = if spent.is_empty() {
            Vec::new()
        } else {
            self.store.assessments(course)?
        };
        for work in works.iter().filter(|work| work.done_at.is_some()) {
            let spent = spent.get(&Task::Assessment(work.id)).copied().unwrap_or(0);
            if spent > 0 {
                finished.entry(work.kind).or_default().push(spent);
            }
        }
        Ok(Estimates {
            usual: usual.clone(),
            spent,
            finished,
        })
    }
}

impl Estimates {
    /// Minutes that a piece of work takes in all, and why.
    pub(crate) fn of(&self, work: &Assessment) -> Estimate {
        let logged = self.finished.get(&work.kind).map_or(&[][..], Vec::as_slice);
        estimate(self.usual_of(work.kind), work.estimate, logged)
    }

    /// Minutes that work of a kind is usual to take.
    pub(crate) fn usual_of(&self, kind: AssessmentKind) -> u32 {
        self.usual.get(&kind).copied().unwrap_or(0)
    }

    /// Minutes that were spent on a piece of work.
    pub(crate) fn spent_on(&self, work: AssessmentId) -> u32 {
        self.spent(Task::Assessment(work))
    }

    /// Minutes that were spent on something.
    pub(crate) fn spent(&self, task: Task) -> u32 {
        self.spent.get(&task).copied().unwrap_or(0)
    }
}
