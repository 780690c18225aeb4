//! The loop with a clock that is told the time and a screen that only remembers.

use std::convert::Infallible;
use std::sync::Mutex;
use std::sync::mpsc::channel;
use std::time::Duration;

use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use semestra_plan::{AssessmentKind, Due, TermPlan};
use semestra_reminders::{
    Action, Clock, DeliverError, Host, Key, Memory, Notice, Outbox, Plan, Quiet, Recorder, Rules,
    Server, Snooze, State, Wake, What, run, turn,
};

use crate::support::{all, assessment, at, feb, pittsburgh, plan, step};

struct Told(Mutex<DateTime<Utc>>);

impl Told {
    fn at(wall: NaiveDateTime) -> Self {
        Self(Mutex::new(at(wall)))
    }

    fn set(&self, wall: NaiveDateTime) {
        *self.0.lock().unwrap() = at(wall);
    }
}

impl Clock for Told {
    fn now(&self) -> DateTime<Utc> {
        *self.0.lock().unwrap()
    }
}

struct Student {
    plan: TermPlan,
    rules: Rules,
    outbox: Memory,
    server: Option<Server>,
    actions: Vec<Action>,
}

impl Student {
    fn with(plan: TermPlan, since: NaiveDateTime) -> Self {
        let mut outbox = Memory::default();
        let Ok(()) = outbox.see_to(at(since));
        Self {
            plan,
            rules: Rules::default(),
            outbox,
            server: None,
            actions: Vec::new(),
        }
    }

    fn state(&self, key: &Key) -> Option<State> {
        self.outbox.row(key).map(|row| row.state)
    }
}

impl Host for Student {
    type Error = Infallible;

    fn next(&mut self, now: DateTime<Utc>) -> Result<Plan, Infallible> {
        Ok(step(&self.plan, &self.rules, &mut self.outbox, now))
    }

    fn fired(&mut self, notice: &Notice, now: DateTime<Utc>) -> Result<(), Infallible> {
        self.outbox.missed(&notice.gone)?;
        let shown = notice.keys.iter();
        let shown: Vec<_> = shown
            .filter(|key| !notice.gone.contains(key))
            .cloned()
            .collect();
        self.outbox.fired(&shown, now)
    }

    fn waits(&mut self, notice: &Notice, until: DateTime<Utc>) -> Result<(), Infallible> {
        self.outbox.waits(&notice.keys, until)
    }

    fn served_by(&mut self, server: Option<Server>) {
        self.server = server;
    }

    fn released(
        &mut self,
        notice: &Notice,
        _: &DeliverError,
        now: DateTime<Utc>,
    ) -> Result<(), Infallible> {
        self.outbox.released(&notice.keys, now)
    }

    fn act(&mut self, action: Action, now: DateTime<Utc>) -> Result<(), Infallible> {
        if let (What::Snooze(snooze), Some(key)) = (action.what, &action.key) {
            let until = snooze.until(now, &self.rules, &pittsburgh()).unwrap();
            self.outbox.snoozed(key, until)?;
        }
        self.actions.push(action);
        Ok(())
    }

    fn failed(&mut self, error: Infallible) {
        match error {}
    }
}

fn homework() -> TermPlan {
    let due = Due::At { at: feb(5, 23, 59) };
    plan(vec![assessment(1, AssessmentKind::Homework, due)])
}

#[test]
fn homework_comes_two_days_and_two_hours_before_and_never_again() {
    let clock = Told::at(feb(1, 0, 0));
    let mut student = Student::with(homework(), feb(1, 0, 0));
    let mut screen = Recorder::default();
    let mut seen = Vec::new();
    for minute in (0..6 * 24 * 60).step_by(7) {
        clock.set(feb(1, 0, 0) + TimeDelta::minutes(minute));
        turn(&clock, &mut student, &mut screen);
        seen.extend(screen.shown.drain(..).map(|notice| notice.body));
    }
    assert_eq!(
        seen,
        [
            "Due in 2 days, Wed, Feb 5, 11:59 PM\nDeep Generative Modeling",
            "Due today at 11:59 PM, in 1\u{a0}hr 55\u{a0}min\nDeep Generative Modeling",
        ]
    );
}

#[test]
fn the_loop_waits_for_the_next_reminder_but_never_long() {
    let clock = Told::at(feb(3, 23, 58) + TimeDelta::seconds(50));
    let mut student = Student::with(homework(), feb(3, 0, 0));
    let mut screen = Recorder::default();
    assert_eq!(
        turn(&clock, &mut student, &mut screen),
        Duration::from_secs(10)
    );
    clock.set(feb(3, 12, 0));
    assert_eq!(
        turn(&clock, &mut student, &mut screen),
        Duration::from_secs(30)
    );
}

#[test]
fn a_weekend_away_leaves_one_list_the_most_urgent_first() {
    let mut plan = homework();
    for (number, due) in [(2, feb(4, 12, 0)), (3, feb(6, 20, 0))] {
        let due = Due::At { at: due };
        let work = assessment(number, AssessmentKind::Homework, due);
        plan.assessments.push(work);
    }
    let clock = Told::at(feb(5, 22, 30));
    let mut student = Student::with(plan, feb(1, 0, 0));
    let mut screen = Recorder::default();
    turn(&clock, &mut student, &mut screen);
    assert_eq!(screen.shown.len(), 1, "one, not three");
    let digest = &screen.shown[0];
    assert_eq!(digest.title, "3 reminders while you were away");
    assert_eq!(
        digest.body,
        "18-789 Work 1: Due today at 11:59 PM, in 1\u{a0}hr 29\u{a0}min\n\
         18-789 Work 3: Due tomorrow, Thu, Feb 6, 8:00 PM, in 21\u{a0}hr 30\u{a0}min\n\
         18-789 Work 2: Was due yesterday, Tue, Feb 4, 12:00 PM"
    );
    let states: Vec<_> = all(&student.plan, &Rules::default())
        .iter()
        .map(|wanted| student.state(&wanted.key))
        .collect();
    let [missed, fired] = [State::Missed, State::Fired].map(Some);
    assert_eq!(
        states,
        [missed, missed, missed, fired, fired, Some(State::Planned)],
        "work 2, 1, 2, 3 two days before, 1 and 3 two hours before"
    );
    for minute in 0..600 {
        clock.set(feb(5, 22, 30) + TimeDelta::minutes(minute));
        turn(&clock, &mut student, &mut screen);
    }
    assert_eq!(screen.shown.len(), 1, "nothing overdue repeats");
}

#[test]
fn what_was_seen_coming_and_slept_through_is_one_list_as_well() {
    let mut plan = homework();
    let due = Due::At { at: feb(5, 23, 50) };
    let second = assessment(2, AssessmentKind::Homework, due);
    plan.assessments.push(second);
    let clock = Told::at(feb(5, 20, 0));
    let mut student = Student::with(plan, feb(5, 19, 0));
    let mut screen = Recorder::default();
    turn(&clock, &mut student, &mut screen);
    clock.set(feb(5, 22, 30));
    turn(&clock, &mut student, &mut screen);
    let titles: Vec<_> = screen.shown.iter().map(|one| one.title.as_str()).collect();
    assert_eq!(titles, ["2 reminders while you were away"]);
}

#[test]
fn what_only_came_too_late_says_so_once() {
    let clock = Told::at(feb(7, 9, 0));
    let mut student = Student::with(homework(), feb(1, 0, 0));
    let mut screen = Recorder::default();
    turn(&clock, &mut student, &mut screen);
    turn(&clock, &mut student, &mut screen);
    assert_eq!(screen.shown.len(), 1);
    assert_eq!(screen.shown[0].title, "1 reminder while you were away");
    assert!(screen.shown[0].body.contains("Was due"));
}

#[test]
fn what_falls_into_a_pause_of_the_desktop_comes_after_it() {
    let clock = Told::at(feb(3, 23, 59));
    let mut student = Student::with(homework(), feb(3, 0, 0));
    let mut screen = Recorder {
        calm: true,
        ..Recorder::default()
    };
    turn(&clock, &mut student, &mut screen);
    clock.set(feb(4, 0, 10));
    turn(&clock, &mut student, &mut screen);
    assert!(screen.shown.is_empty());
    screen.calm = false;
    clock.set(feb(4, 0, 11));
    turn(&clock, &mut student, &mut screen);
    turn(&clock, &mut student, &mut screen);
    assert_eq!(screen.shown.len(), 1);
}

#[test]
fn a_laptop_opened_in_quiet_hours_waits_for_their_end() {
    let clock = Told::at(feb(4, 1, 0));
    let mut student = Student::with(homework(), feb(3, 20, 0));
    let hour = |hour| feb(1, hour, 0).time();
    student.rules.quiet = Some(Quiet {
        from: hour(23),
        to: hour(7),
    });
    let mut screen = Recorder::default();
    turn(&clock, &mut student, &mut screen);
    assert!(screen.shown.is_empty());
    clock.set(feb(4, 7, 0));
    turn(&clock, &mut student, &mut screen);
    assert_eq!(screen.shown.len(), 1);
    // Due at 23:59, within the next quiet hours: two hours before is before them anyway.
    clock.set(feb(5, 21, 59));
    turn(&clock, &mut student, &mut screen);
    assert_eq!(screen.shown.len(), 2);
}

#[test]
fn the_student_hears_what_serves_them_and_that_it_has_gone() {
    let (send, receive) = channel();
    send.send(Wake::Stop).unwrap();
    let clock = Told::at(feb(3, 23, 59));
    let mut student = Student::with(homework(), feb(3, 0, 0));
    run(&clock, &mut student, &mut Recorder::default(), &receive);
    let name = |student: &Student| student.server.as_ref().map(|server| server.name.clone());
    assert_eq!(name(&student).as_deref(), Some("recorder"));
    let mut gone = Recorder {
        fault: Some(DeliverError::NoServer("none".to_owned())),
        ..Recorder::default()
    };
    clock.set(feb(5, 21, 59));
    turn(&clock, &mut student, &mut gone);
    assert_eq!(name(&student), None);
}

#[test]
fn many_at_once_are_one_list() {
    let due = Due::At { at: feb(5, 12, 0) };
    let works = (1..=20).map(|number| assessment(number, AssessmentKind::Homework, due));
    let clock = Told::at(feb(5, 10, 0));
    let mut student = Student::with(plan(works.collect()), feb(5, 9, 0));
    let mut screen = Recorder::default();
    turn(&clock, &mut student, &mut screen);
    assert_eq!(screen.shown.len(), 1);
    assert_eq!(screen.shown[0].title, "20 things are coming up");
    assert_eq!(screen.shown[0].keys.len(), 20);
    assert!(screen.shown[0].body.ends_with("\nand 14 more"));
    turn(&clock, &mut student, &mut screen);
    assert_eq!(screen.shown.len(), 1);
}

#[test]
fn without_a_server_it_waits_and_comes_when_there_is_one() {
    let clock = Told::at(feb(3, 23, 59));
    let mut student = Student::with(homework(), feb(1, 0, 0));
    let mut screen = Recorder {
        fault: Some(DeliverError::NoServer("none".to_owned())),
        ..Recorder::default()
    };
    turn(&clock, &mut student, &mut screen);
    clock.set(feb(4, 9, 0));
    turn(&clock, &mut student, &mut screen);
    screen.fault = None;
    turn(&clock, &mut student, &mut screen);
    turn(&clock, &mut student, &mut screen);
    assert_eq!(screen.shown.len(), 1);
    assert!(
        screen.shown[0]
            .body
            .starts_with("Due tomorrow, Wed, Feb 5, 11:59 PM")
    );
}

#[test]
fn a_snoozed_reminder_comes_once_more_at_its_time() {
    let clock = Told::at(feb(5, 21, 59));
    let mut student = Student::with(homework(), feb(5, 0, 0));
    let mut screen = Recorder::default();
    turn(&clock, &mut student, &mut screen);
    let key = screen.shown[0].keys[0].clone();
    let (send, receive) = channel();
    for _ in 0..2 {
        send.send(Wake::Act(Action {
            key: Some(key.clone()),
            what: What::Snooze(Snooze::Hour),
        }))
        .unwrap();
    }
    send.send(Wake::Stop).unwrap();
    run(&clock, &mut student, &mut screen, &receive);
    assert_eq!(student.actions.len(), 2);
    clock.set(feb(5, 22, 58));
    turn(&clock, &mut student, &mut screen);
    assert_eq!(screen.shown.len(), 1, "put off for an hour");
    for minute in [59, 59, 59] {
        clock.set(feb(5, 22, minute));
        turn(&clock, &mut student, &mut screen);
    }
    assert_eq!(screen.shown.len(), 2);
    assert_eq!(student.state(&key), Some(State::Fired));
}

#[test]
fn what_is_typed_in_late_does_not_ring_at_once() {
    let clock = Told::at(feb(5, 12, 0));
    let mut student = Student::with(TermPlan::default(), feb(1, 0, 0));
    let mut screen = Recorder::default();
    turn(&clock, &mut student, &mut screen);
    student.plan = homework();
    turn(&clock, &mut student, &mut screen);
    assert!(screen.shown.is_empty(), "two days before has long been");
    clock.set(feb(5, 21, 59));
    turn(&clock, &mut student, &mut screen);
    assert_eq!(screen.shown.len(), 1);
}

#[test]
fn done_work_is_let_go_even_when_it_was_snoozed() {
    let clock = Told::at(feb(5, 21, 59));
    let mut student = Student::with(homework(), feb(5, 0, 0));
    let mut screen = Recorder::default();
    turn(&clock, &mut student, &mut screen);
    let key = screen.shown[0].keys[0].clone();
    let Ok(()) = student.outbox.snoozed(&key, at(feb(5, 22, 30)));
    student.plan.assessments[0].done_at = Some(at(feb(5, 22, 0)));
    clock.set(feb(5, 22, 30));
    turn(&clock, &mut student, &mut screen);
    assert_eq!(screen.shown.len(), 1);
    assert_eq!(student.state(&key), Some(State::Cancelled));
}

#[test]
fn the_loop_ends_when_nobody_is_left_to_wake_it() {
    let (send, receive) = channel::<Wake>();
    drop(send);
    let mut student = Student::with(TermPlan::default(), feb(1, 0, 0));
    run(
        &Told::at(feb(1, 0, 0)),
        &mut student,
        &mut Recorder::default(),
        &receive,
    );
}

#[test]
fn a_clock_that_was_years_ahead_for_a_while_loses_nothing() {
    let clock = Told::at(feb(1, 0, 0) + TimeDelta::days(2000));
    let mut student = Student::with(homework(), feb(1, 0, 0));
    let mut screen = Recorder::default();
    turn(&clock, &mut student, &mut screen);
    assert!(screen.shown.is_empty());
    for hour in 0..24 * 5 {
        clock.set(feb(1, 0, 0) + TimeDelta::hours(hour));
        turn(&clock, &mut student, &mut screen);
    }
    assert_eq!(screen.shown.len(), 2);
}

#[test]
fn a_reminder_put_off_beyond_the_deadline_still_comes() {
    let clock = Told::at(feb(5, 23, 58));
    let mut student = Student::with(homework(), feb(5, 0, 0));
    let mut screen = Recorder::default();
    turn(&clock, &mut student, &mut screen);
    let key = screen.shown[0].keys[0].clone();
    let until = at(feb(6, 0, 13));
    let Ok(()) = student.outbox.snoozed(&key, until);
    clock.set(feb(6, 0, 13));
    turn(&clock, &mut student, &mut screen);
    assert!(
        screen.shown[1]
            .body
            .starts_with("Was due yesterday, Wed, Feb 5, 11:59 PM")
    );
    clock.set(feb(6, 0, 14));
    turn(&clock, &mut student, &mut screen);
    assert_eq!(screen.shown.len(), 2);
}

#[test]
fn work_that_is_no_longer_done_is_remembered_again() {
    let clock = Told::at(feb(5, 21, 59));
    let mut student = Student::with(homework(), feb(5, 0, 0));
    let mut screen = Recorder {
        fault: Some(DeliverError::NoServer("none".to_owned())),
        ..Recorder::default()
    };
    turn(&clock, &mut student, &mut screen);
    student.plan.assessments[0].done_at = Some(at(feb(5, 22, 0)));
    clock.set(feb(5, 22, 0));
    turn(&clock, &mut student, &mut screen);
    student.plan.assessments[0].done_at = None;
    screen.fault = None;
    turn(&clock, &mut student, &mut screen);
    assert_eq!(screen.shown.len(), 1, "the tick was taken back");
}
