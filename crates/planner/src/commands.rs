//! The one list of what the window can ask: action, request, answer.
//!
//! The list makes the router that the window's only command calls and the TypeScript type `Commands`, so the two
//! sides cannot drift.

use semestra_plan::{
    AssessmentId, BlockId, CategoryId, CourseId, DayOffId, LinkId, MeetingId, OfficeHourId,
    PastCourseId, PersonId, PolicyId, ReadingId, ScenarioId, SessionId, SourceId, StepId,
    StudyTimeId, Subject, SwappedDayId, draft::Suggestion,
};

use semestra_words::Language;

use crate::{ErrorCode, Planner, PlannerError, view::*};

/// Why an action was refused, as the window gets it.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, ts_rs::TS)]
pub struct Failure {
    /// What the window does about it.
    pub code: ErrorCode,
    /// One sentence for the student.
    pub message: String,
    /// The field of the request that it is about, when it is about one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub field: Option<String>,
}

impl Failure {
    /// A failure that is about no field.
    #[must_use]
    pub fn new(code: ErrorCode, message: String) -> Self {
        Self {
            code,
            message,
            field: None,
        }
    }
}

impl From<PlannerError> for Failure {
    fn from(error: PlannerError) -> Self {
        Self::of(&error, Language::En)
    }
}

impl Failure {
    /// An error in the student's language.
    #[must_use]
    pub fn of(error: &PlannerError, language: Language) -> Self {
        Self {
            code: error.code(),
            message: error.sentence_in(language),
            field: error.about().map(str::to_owned),
        }
    }
}

macro_rules! commands {
    ($($action:ident($request:ty) -> $answer:ty;)*) => {
        /// Runs the action of that name on a request in JSON and answers in JSON.
        ///
        /// # Errors
        /// When there is no such action, the request does not fit it, or the action is refused.
        pub fn dispatch(planner: &mut Planner, action: &str, request: &str) -> Result<String, Failure> {
            match action {
                $(stringify!($action) => {
                    let request: $request = serde_json::from_str(request).map_err(misfit)?;
                    let answered = planner.$action(request);
                    let answer: $answer = answered.map_err(|error| Failure::of(&error, planner.language()))?;
                    serde_json::to_string(&answer).map_err(misfit)
                })*
                unknown => Err(Failure::new(
                    ErrorCode::Internal,
                    format!("there is no action “{unknown}”"),
                )),
            }
        }

        /// The TypeScript type of the list, and of every type in it.
        #[must_use]
        pub fn typescript() -> String {
            let mut types = crate::typescript::Types::default();
            types.add::<Failure>();
            let mut list = String::from("/** Every action: what it takes and what it answers. */\nexport interface Commands {\n");
            $(
                types.add::<$request>();
                types.add::<$answer>();
                list += &format!(
                    "  {}: [{}, {}];\n",
                    stringify!($action),
                    <$request as ts_rs::TS>::name(&types.config),
                    <$answer as ts_rs::TS>::name(&types.config),
                );
            )*
            list += "}\n";
            types.finish(&list)
        }
    };
}

fn misfit(error: serde_json::Error) -> Failure {
    Failure::new(
        ErrorCode::Internal,
        format!("the window and the core do not understand each other: {error}"),
    )
}

commands! {
    overview(Nothing) -> Overview;
    calendar(CalendarRequest) -> Calendar;
    term_calendar(TermRequest) -> TermCalendar;
    save_block(BlockDraft) -> Saved<BlockId>;
    remove_block(BlockId) -> Saved<Nothing>;
    move_entry(EntryMove) -> Saved<Nothing>;
    cancel_entry(EntryName) -> Saved<Nothing>;
    restore_entry(EntryName) -> Saved<Nothing>;
    save_swapped_day(SwappedDayDraft) -> Saved<SwappedDayId>;
    remove_swapped_day(SwappedDayId) -> Saved<Nothing>;
    day_plan(Nothing) -> DayPlan;
    deadlines(DeadlinesRequest) -> Deadlines;
    course(CourseId) -> CourseView;
    course_start(Nothing) -> CourseStart;
    read_weekly(WeeklyWords) -> WeeklyReading;
    add_course(NewCourse) -> Saved<CourseId>;
    save_course(CourseEdit) -> Saved<CourseId>;
    save_person(PersonEdit) -> Saved<PersonId>;
    remove_person(PersonId) -> Saved<Nothing>;
    save_meeting(MeetingEdit) -> Saved<MeetingId>;
    remove_meeting(MeetingId) -> Saved<Nothing>;
    attend_section(SectionEdit) -> Saved<Nothing>;
    save_office_hour(OfficeHourEdit) -> Saved<OfficeHourId>;
    remove_office_hour(OfficeHourId) -> Saved<Nothing>;
    save_session(SessionEdit) -> Saved<SessionId>;
    remove_session(SessionId) -> Saved<Nothing>;
    save_reading(ReadingEdit) -> Saved<ReadingId>;
    remove_reading(ReadingId) -> Saved<Nothing>;
    save_link(LinkEdit) -> Saved<LinkId>;
    remove_link(LinkId) -> Saved<Nothing>;
    save_policy(PolicyEdit) -> Saved<PolicyId>;
    remove_policy(PolicyId) -> Saved<Nothing>;
    save_day_off(DayOffEdit) -> Saved<DayOffId>;
    remove_day_off(DayOffId) -> Saved<Nothing>;
    save_category(CategoryEdit) -> Saved<CategoryId>;
    remove_category(CategoryId) -> Saved<Nothing>;
    save_letter_scale(LetterScaleEdit) -> Saved<Nothing>;
    save_note(NoteEdit) -> Saved<SessionId>;
    tick_weekly(WeeklyTick) -> Saved<SessionId>;
    evidence(Thing) -> Vec<EvidenceView>;
    item(EntryName) -> Item;
    source(SourceId) -> SourceView;
    search(SearchRequest) -> Vec<Hit>;
    passage(FoundName) -> Option<Passage>;
    keep_habits(Habits) -> Nothing;
    read_document(Document) -> Review;
    read_selection(Selection) -> Suggestion;
    add_to_term(Acceptance) -> Saved<CourseId>;
    explore_sample(Nothing) -> Saved<Nothing>;
    tick_session(SessionTick) -> Saved<Nothing>;
    tick_reading(ReadingTick) -> Saved<Nothing>;
    set_done(DoneMark) -> Saved<AssessmentId>;
    set_my_date(MyDate) -> Saved<AssessmentId>;
    set_done_many(DoneMarks) -> Saved<Nothing>;
    set_my_date_many(MyDates) -> Saved<Nothing>;
    categories(CourseId) -> Vec<CategoryChoice>;
    save_assessment(WorkDraft) -> Saved<AssessmentId>;
    remove_assessment(AssessmentId) -> Saved<Nothing>;
    set_estimate(EstimateDraft) -> Saved<AssessmentId>;
    set_note(WorkNote) -> Saved<AssessmentId>;
    save_step(StepDraft) -> Saved<StepId>;
    tick_step(StepTick) -> Saved<Nothing>;
    remove_step(StepId) -> Saved<Nothing>;
    drop_course(CourseId) -> Saved<Nothing>;
    quick_preview(QuickLine) -> QuickPreview;
    quick_add(QuickLine) -> Saved<Subject>;
    undo(Nothing) -> Saved<Nothing>;
    redo(Nothing) -> Saved<Nothing>;
    export(ExportRequest) -> Exported;
    export_pack(PackRequest) -> Exported;
    all_grades(Nothing) -> AllGrades;
    grades(CourseId) -> CourseGrades;
    what_if(WhatIf) -> CourseGrades;
    set_score(ScoreEdit) -> Saved<Nothing>;
    clear_score(PieceOfCourse) -> Saved<Nothing>;
    set_piece(PieceEdit) -> Saved<Nothing>;
    set_grading(GradingEdit) -> Saved<Nothing>;
    set_part_grading(PartGradingEdit) -> Saved<Nothing>;
    set_credits(CreditsEdit) -> Saved<Nothing>;
    keep_scenario(ScenarioEdit) -> Saved<ScenarioId>;
    remove_scenario(ScenarioId) -> Saved<Nothing>;
    spend_late_days(LateDaysEdit) -> Saved<Nothing>;
    take_back_late_days(AssessmentId) -> Saved<Nothing>;
    set_extension(LateDaysEdit) -> Saved<Nothing>;
    set_absence(AbsenceMark) -> Saved<Nothing>;
    gpa(Nothing) -> Gpa;
    set_gpa(GpaEdit) -> Saved<Nothing>;
    save_past_course(PastCourseEdit) -> Saved<PastCourseId>;
    remove_past_course(PastCourseId) -> Saved<Nothing>;
    export_grades(GradesExport) -> ExportedGrades;
    reminders(Nothing) -> Reminders;
    test_notification(Nothing) -> Saved<Nothing>;
    reminder_rules(Nothing) -> ReminderRules;
    set_reminder_rule(ReminderRuleEdit) -> Saved<Nothing>;
    set_reminder_settings(ReminderSettings) -> Saved<Nothing>;
    item_reminders(AssessmentId) -> ItemReminders;
    set_item_reminders(ItemRuleEdit) -> Saved<Nothing>;
    missed_reminders(Nothing) -> MissedReminders;
    put_missed_away(Nothing) -> Saved<Nothing>;
    snooze_reminder(SnoozeEdit) -> Saved<Nothing>;
    pause_reminders(Pause) -> Saved<Nothing>;
    set_autostart(AutostartChoice) -> Saved<Nothing>;
    set_settings(Settings) -> Saved<Nothing>;
    study_settings(Nothing) -> StudySettings;
    set_study_settings(StudySettings) -> Saved<Nothing>;
    timer(Nothing) -> Option<TimeView>;
    start_timer(TimerStart) -> Saved<StudyTimeId>;
    stop_timer(TimerStop) -> Saved<Nothing>;
    time_log(TimeLogRequest) -> TimeLog;
    save_time(TimeDraft) -> Saved<StudyTimeId>;
    remove_time(StudyTimeId) -> Saved<Nothing>;
    tick_block(BlockTick) -> Saved<Nothing>;
    cushions(Nothing) -> Cushions;
    plan_week(WeekPlanRequest) -> WeekPlan;
    accept_blocks(AcceptedBlocks) -> Saved<Vec<BlockId>>;
    pin_block(BlockPin) -> Saved<Nothing>;
    progress(ProgressRequest) -> ProgressView;
    weekly_review(WeekReviewRequest) -> WeekReview;
    recovery(Nothing) -> Recovery;
    set_stage(StageMark) -> Saved<AssessmentId>;
}
