//! Time for the work of courses: how the student works, what was spent, what is planned.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use semestra_plan::{
    AssessmentId, AssessmentKind, BlockId, CourseId, Day, Stage, StudyTimeId, Task, hhmm,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::CourseName;

/// How the student works.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct StudySettings {
    /// When they sleep: nothing is planned then. It may begin in the evening before.
    pub sleep: DayHours,
    /// Hours taken first; the others only where work would not fit. None prefers all.
    pub preferred: Vec<DayHours>,
    /// The most minutes of study on an ordinary day; more only where work would not fit.
    pub ordinary_minutes: i32,
    /// The most minutes of study on any day.
    pub daily_minutes: i32,
    /// Hours that stay free in the middle of the day, unless work would not fit; nothing for none.
    pub lunch: Option<DayHours>,
    /// Minutes of a pause after the longest block; 0 for none.
    pub pause_minutes: i32,
    /// Days of the week on which nothing is planned.
    pub rest_days: Vec<Day>,
    /// Shorter blocks are avoided, in minutes.
    pub shortest_minutes: i32,
    /// Longer blocks are cut, in minutes.
    pub longest_minutes: i32,
    /// Minutes that work of each kind usually takes, each kind once.
    pub usual: Vec<UsualMinutes>,
    /// Whether the readings of classes are planned as well.
    pub readings: bool,
}

/// Hours of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DayHours {
    /// Begin.
    #[serde(with = "hhmm")]
    #[ts(type = "string")]
    pub from: NaiveTime,
    /// End; `00:00` is the end of the day.
    #[serde(with = "hhmm")]
    #[ts(type = "string")]
    pub to: NaiveTime,
}

/// How long work of a kind usually takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct UsualMinutes {
    /// The kind.
    pub kind: AssessmentKind,
    /// Minutes.
    pub minutes: i32,
}

/// Starts the timer; one that runs is stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TimerStart {
    /// The course.
    pub course_id: CourseId,
    /// What the time goes to; nothing for the course as a whole.
    pub task: Option<Task>,
}

/// Stops the timer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TimerStop {
    /// When I really stopped, in the shown zone; nothing is now.
    pub at: Option<NaiveDateTime>,
}

/// Time as it is typed: new, or with other values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TimeDraft {
    /// The time to change; nothing adds some.
    pub id: Option<StudyTimeId>,
    /// The course.
    pub course_id: CourseId,
    /// What it went to; nothing for the course as a whole.
    pub task: Option<Task>,
    /// Begin in the shown zone.
    pub start: NaiveDateTime,
    /// How long.
    pub minutes: i32,
}

/// Asks for the time that was spent on some days, the first and the last included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TimeLogRequest {
    /// First day; nothing is six days before the last.
    pub from: Option<NaiveDate>,
    /// Last day; nothing is today.
    pub to: Option<NaiveDate>,
    /// Only of this course.
    pub course_id: Option<CourseId>,
}

/// Time that was spent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TimeLog {
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
    /// The latest first, the running timer at the top.
    pub times: Vec<TimeView>,
    /// Minutes of these days in all.
    pub minutes: u32,
}

/// A stretch of time that was spent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TimeView {
    /// Its name.
    pub id: StudyTimeId,
    /// The course.
    pub course: CourseName,
    /// What it went to; nothing for the course as a whole.
    pub task: Option<Task>,
    /// What that is called; nothing for the course as a whole.
    pub title: Option<String>,
    /// Begin in the shown zone.
    pub start: NaiveDateTime,
    /// End; nothing as long as the timer runs.
    pub end: Option<NaiveDateTime>,
    /// Whole minutes, up to now when the timer runs.
    pub minutes: u32,
}

/// Says that the time of a block was used for its work, or that it was not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct BlockTick {
    /// The block.
    pub id: BlockId,
    /// Which of its days, for a block that comes again.
    pub planned_on: Option<NaiveDate>,
    /// Used or not.
    pub on: bool,
}

/// Says how far a piece of work has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct StageMark {
    /// The work.
    pub id: AssessmentId,
    /// How far.
    pub stage: Stage,
}

/// A task in short.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TaskLine {
    /// The task.
    pub task: Task,
    /// What it is called.
    pub title: String,
    /// Its course.
    pub course: CourseName,
    /// The moment to work towards, in the shown zone; nothing for late work that earns the same for good.
    pub due: Option<NaiveDateTime>,
    /// Whether its hour is known; else `due` is the end of its day.
    pub has_time: bool,
    /// Days from today to that.
    pub days_left: Option<i32>,
    /// Minutes that it still needs.
    pub needed: u32,
    /// Minutes that were spent on it.
    pub spent: u32,
}

/// The room before each deadline.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Cushions {
    /// The present in the shown zone.
    pub now: NaiveDateTime,
    /// What is open and has a date ahead, the soonest first.
    pub tasks: Vec<Cushion>,
    /// What is open and has no date: it is in no sum. Titles with their course's code.
    pub undated: Vec<String>,
    /// Set when there is work and not a free hour: a sentence that says what to do.
    pub no_time: Option<String>,
}

/// The room before one deadline.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Cushion {
    /// What is due.
    pub line: TaskLine,
    /// Minutes it could take longer with everything due before it done too; below nothing, how many are too few.
    pub spare_minutes: i64,
    /// Minutes of it that do not fit, when as little as possible is missed.
    pub missing_minutes: u32,
    /// A sentence for what does not fit; nothing when all fits.
    pub words: Option<String>,
}

/// Asks for a plan of the days ahead.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct WeekPlanRequest {
    /// The last day of the plan, within four weeks; nothing is six days after today.
    pub until: Option<NaiveDate>,
    /// Whether blocks that a plan proposed before, and that were not pinned, are spread anew.
    pub afresh: bool,
}

/// A plan of the days ahead. Nothing of it is stored before it is accepted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WeekPlan {
    /// The present in the shown zone.
    pub now: NaiveDateTime,
    /// The last day that is planned.
    pub until: NaiveDate,
    /// The blocks that are proposed, in the order of time.
    pub proposed: Vec<Proposal>,
    /// The study blocks of these days that stay, in the order of time.
    pub kept: Vec<StudyBlock>,
    /// The blocks that the proposal stands in place of; handed back when it is accepted.
    pub replaced: Vec<BlockId>,
    /// Study blocks of the last seven days whose work is open and was not done in them, the latest first.
    pub missed: Vec<StudyBlock>,
    /// What does not fit, near or far, the soonest first; together as little as possible.
    pub shortfalls: Vec<Shortfall>,
    /// What gave way so that everything fits, a sentence each.
    pub gave_way: Vec<String>,
    /// Set when there is work and not a free hour: a sentence that says what to do.
    pub no_time: Option<String>,
}

/// A block that is proposed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Proposal {
    /// What is done in it.
    pub line: TaskLine,
    /// Begin in the shown zone.
    pub start: NaiveDateTime,
    /// End.
    pub end: NaiveDateTime,
    /// Whether all of it lies in preferred hours.
    pub preferred: bool,
}

/// One time of a block for a task.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StudyBlock {
    /// The block.
    pub id: BlockId,
    /// Which of its days.
    pub planned_on: Option<NaiveDate>,
    /// What it is for.
    pub task: Task,
    /// What it is called.
    pub title: String,
    /// The course.
    pub course: CourseName,
    /// Begin in the shown zone.
    pub start: NaiveDateTime,
    /// End.
    pub end: NaiveDateTime,
    /// Whether it stays where it is when the rest is spread anew.
    pub pinned: bool,
    /// Minutes of its task that were spent in it; some make it a used block.
    pub spent: u32,
}

/// What does not fit before its deadline.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Shortfall {
    /// What is due.
    pub line: TaskLine,
    /// Minutes of it that do not fit.
    pub missing_minutes: u32,
    /// The same as a sentence.
    pub words: String,
}

/// Takes proposed blocks over: one, some or all.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AcceptedBlocks {
    /// The blocks.
    pub blocks: Vec<AcceptedBlock>,
    /// Blocks that go in their place: `replaced` of a plan that is taken over whole, else none.
    #[serde(default)]
    pub instead_of: Vec<BlockId>,
}

/// A proposed block that is taken over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AcceptedBlock {
    /// What is done in it.
    pub task: Task,
    /// Begin in the shown zone.
    pub start: NaiveDateTime,
    /// End.
    pub end: NaiveDateTime,
}

/// Says whether a block stays where it is when work is spread anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct BlockPin {
    /// The block.
    pub id: BlockId,
    /// Whether it stays.
    pub pinned: bool,
}
