//! Time: what was spent, what it teaches, what is planned, what does not fit.

mod time;
mod week;

use chrono::{NaiveTime, TimeDelta};
use semestra_plan::{AssessmentId, CourseId, Day, Stage, Task};
use semestra_planner::{Planner, view::*};

use crate::support::{
    Hands, NOON, course, instant, nothing, pasted, planner, planner_in, wall, work,
};

const ZONE: &str = "America/New_York";

pub(super) fn time(
    planner: &mut Planner,
    course_id: CourseId,
    task: Option<Task>,
    start: &str,
    minutes: i32,
) {
    let start = wall(start);
    planner
        .save_time(TimeDraft {
            id: None,
            course_id,
            task,
            start,
            minutes,
        })
        .unwrap();
}

pub(super) fn sentence<T: std::fmt::Debug>(refused: semestra_planner::Result<T>) -> String {
    refused.unwrap_err().sentence().to_lowercase()
}

pub(super) fn task_of(
    planner: &mut Planner,
    course: CourseId,
    title: &str,
) -> (AssessmentId, Task) {
    let id = work(planner, course, title).id;
    (id, Task::Assessment(id))
}

pub(super) fn plan(planner: &mut Planner, afresh: bool) -> WeekPlan {
    let until = None;
    planner
        .plan_week(WeekPlanRequest { until, afresh })
        .unwrap()
}

pub(super) fn accepted(proposal: &Proposal) -> AcceptedBlock {
    AcceptedBlock {
        task: proposal.line.task,
        start: proposal.start,
        end: proposal.end,
    }
}

pub(super) fn accept(planner: &mut Planner, plan: &WeekPlan) -> Vec<semestra_plan::BlockId> {
    let blocks = plan.proposed.iter().map(accepted).collect();
    let instead_of = plan.replaced.clone();
    let accepted = AcceptedBlocks { blocks, instead_of };
    planner.accept_blocks(accepted).unwrap().value
}

pub(super) fn minutes(plan: &WeekPlan) -> i64 {
    let lengths = plan.proposed.iter().map(|block| block.end - block.start);
    lengths.sum::<TimeDelta>().num_minutes()
}

pub(super) fn hours(from: u32, to: u32) -> DayHours {
    let hour = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap();
    DayHours {
        from: hour(from),
        to: hour(to),
    }
}

// --- Time that was spent ---
