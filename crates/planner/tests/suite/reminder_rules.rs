//! What the student sets about reminders, what was missed, and why one can trust the rest.

use std::sync::{Arc, Mutex};

use chrono::NaiveTime;
use semestra_plan::{AssessmentKind, CourseId, Subject, Zone};
use semestra_planner::{
    Planner,
    autostart::Autostart,
    remind::Keeper,
    view::{
        AutostartChoice, DayHours, DoneMark, EntryName, Fate, ItemRuleEdit, Pause, PauseFor,
        ReminderLead, ReminderRuleEdit, ScheduleRow, SnoozeEdit, SnoozeFor,
    },
};
use semestra_reminders::{Recorder, turn};

use crate::support::{Hands, course, nothing, planner, planner_in, work};

const HOMEWORK: Option<AssessmentKind> = Some(AssessmentKind::Homework);

fn set(planner: &mut Planner, course: Option<CourseId>, leads: Option<&[ReminderLead]>) {
    let edit = ReminderRuleEdit {
        course_id: course,
        kind: HOMEWORK,
        leads: leads.map(<[ReminderLead]>::to_vec),
    };
    planner.set_reminder_rule(edit).unwrap();
}

/// When HW2 of the page reminds, and why.
fn times(planner: &mut Planner, course: CourseId) -> Vec<(String, String)> {
    let id = work(planner, course, "HW2").id;
    let told = planner.item_reminders(id).unwrap();
    let times = told.times.into_iter();
    times.map(|it| (it.at.to_string(), it.why)).collect()
}

#[test]
fn a_rule_is_set_by_kind_by_course_and_for_one_thing_and_taken_back() {
    let mut planner = planner();
    let id = course(&mut planner);
    let check = |planner: &mut Planner, at: &str, why: &str| {
        let expected = [(format!("2025-02-05 {at}:00"), why.to_owned())];
        assert_eq!(times(planner, id), expected);
    };
    let usual = "2 hours before, as is usual for its kind.";
    check(&mut planner, "21:59", usual);
    set(
        &mut planner,
        None,
        Some(&[ReminderLead::Hours { count: 3 }]),
    );
    check(
        &mut planner,
        "20:59",
        "3 hours before, by your rule for its kind.",
    );
    set(
        &mut planner,
        Some(id),
        Some(&[ReminderLead::Minutes { count: 30 }]),
    );
    check(
        &mut planner,
        "23:29",
        "30 minutes before, by the rule of BIO 210.",
    );
    let hw2 = work(&mut planner, id, "HW2").id;
    let own = |leads| ItemRuleEdit { id: hw2, leads };
    planner
        .set_item_reminders(own(Some(vec![ReminderLead::Hours { count: 5 }])))
        .unwrap();
    check(&mut planner, "18:59", "5 hours before, by its own rule.");
    let rules = planner.reminder_rules(nothing()).unwrap();
    assert_eq!(rules.items[0].title, "HW2");
    let homework = &rules.courses[0].kinds[0];
    assert!(homework.own);
    assert_eq!(homework.said, ["30 minutes before"]);
    assert_eq!(homework.above, ["3 hours before"]);
    assert_eq!(rules.kinds[0].above, ["2 days before", "2 hours before"]);
    let told = planner.item_reminders(hw2).unwrap();
    assert_eq!(told.said, ["5 hours before"]);
    assert_eq!(told.above, ["30 minutes before"]);
    planner.undo(nothing()).unwrap();
    planner.undo(nothing()).unwrap();
    check(
        &mut planner,
        "20:59",
        "3 hours before, by your rule for its kind.",
    );
    set(&mut planner, None, None);
    check(&mut planner, "21:59", usual);
    planner.set_item_reminders(own(Some(Vec::new()))).unwrap();
    let told = planner.item_reminders(hw2).unwrap();
    assert_eq!(
        told.silent.as_deref(),
        Some("No reminder, the rule for it is empty.")
    );
}

#[test]
fn what_makes_no_sense_is_refused_and_nothing_is_stored() {
    let mut planner = planner();
    let id = course(&mut planner);
    let rule = |leads| ReminderRuleEdit {
        course_id: None,
        kind: HOMEWORK,
        leads: Some(leads),
    };
    let far = rule(vec![ReminderLead::Days { count: 400 }]);
    let error = planner.set_reminder_rule(far).unwrap_err();
    assert_eq!(
        error.sentence(),
        "Reminders come from one minute to 60 days before; choose one between."
    );
    let many = (1..20).map(|count| ReminderLead::Days { count }).collect();
    assert!(planner.set_reminder_rule(rule(many)).is_err());
    let mut settings = planner.reminder_rules(nothing()).unwrap().settings;
    settings.quiet = Some(DayHours {
        from: NaiveTime::MIN,
        to: NaiveTime::MIN,
    });
    assert!(planner.set_reminder_settings(settings.clone()).is_err());
    settings.quiet = None;
    settings.threshold = Some(101.0);
    assert!(planner.set_reminder_settings(settings).is_err());
    assert_eq!(times(&mut planner, id).len(), 1);
}

#[test]
fn settings_are_kept_as_they_were_set_and_undone() {
    let mut planner = planner();
    course(&mut planner);
    let time = |hour| NaiveTime::from_hms_opt(hour, 30, 0).unwrap();
    let before = planner.reminder_rules(nothing()).unwrap().settings;
    let mut settings = before.clone();
    settings.morning = time(6);
    settings.daily = Some(time(7));
    settings.weekly = Some(time(17));
    settings.quiet = Some(DayHours {
        from: time(22),
        to: time(6),
    });
    settings.exams_pass = true;
    settings.threshold = Some(2.5);
    planner.set_reminder_settings(settings.clone()).unwrap();
    let now = |planner: &mut Planner| planner.reminder_rules(nothing()).unwrap().settings;
    assert_eq!(now(&mut planner), settings);
    planner.undo(nothing()).unwrap();
    assert_eq!(now(&mut planner), before);
    assert_eq!(planner.reminder_rules(nothing()).unwrap().usual, before);
}

#[test]
fn a_class_tells_when_it_reminds_once_a_rule_asks_for_it() {
    let mut planner = planner();
    let id = course(&mut planner);
    let schedule = planner.course(id).unwrap().schedule;
    let lecture = schedule.iter().rev().find_map(|row| match row {
        ScheduleRow::Session(session) if session.start.is_some() => Some(session.id),
        ScheduleRow::Session(_) | ScheduleRow::Weekly(_) | ScheduleRow::Off(_) => None,
    });
    let name = EntryName {
        subject: Subject::Session(lecture.unwrap()),
        planned_on: None,
    };
    assert!(planner.item(name).unwrap().reminders.is_empty());
    planner
        .set_reminder_rule(ReminderRuleEdit {
            course_id: Some(id),
            kind: None,
            leads: Some(vec![ReminderLead::Minutes { count: 10 }]),
        })
        .unwrap();
    let reminders = planner.item(name).unwrap().reminders;
    assert_eq!(reminders.len(), 1);
    assert_eq!(
        reminders[0].why,
        "10 minutes before, by the rule of BIO 210."
    );
}

struct Desk {
    planner: Arc<Mutex<Planner>>,
    keeper: Keeper,
    clock: Hands,
    shown: Recorder,
    course: CourseId,
}

fn desk() -> Desk {
    let clock = Hands::at("2025-01-13T08:00:00-05:00");
    let mut planner = planner_in("America/New_York", &clock);
    let course = course(&mut planner);
    let planner = Arc::new(Mutex::new(planner));
    let keeper = Keeper::new(
        planner.clone(),
        Box::new(|_| ()),
        Box::new(|error| panic!("{error}")),
    );
    Desk {
        planner,
        keeper,
        clock,
        shown: Recorder::default(),
        course,
    }
}

impl Desk {
    /// One pass of the loop at that moment; the titles of what came.
    fn at(&mut self, moment: &str) -> Vec<String> {
        self.clock.set(moment);
        turn(&self.clock, &mut self.keeper, &mut self.shown);
        let shown = self.shown.shown.drain(..);
        shown.map(|notice| notice.title).collect()
    }

    fn with<T>(&self, action: impl FnOnce(&mut Planner) -> T) -> T {
        action(&mut self.planner.lock().unwrap())
    }
}

#[test]
fn what_was_missed_is_one_digest_with_its_actions_until_it_is_put_away() {
    let mut desk = desk();
    desk.at("2025-02-01T08:00:00-05:00");
    // HW2 (5 February) and the midterm (10 February, 14:00) were to remind.
    let shown = desk.at("2025-02-09T09:00:00-05:00");
    assert_eq!(shown, ["2 reminders while you were away"]);
    let missed = desk.with(|planner| planner.missed_reminders(nothing()).unwrap().lines);
    let [midterm, hw2] = &missed[..] else {
        panic!("{missed:?}")
    };
    assert!(!midterm.gone && midterm.title.ends_with("Midterm"));
    assert!(midterm.snoozes.contains(&SnoozeFor::Morning));
    assert!(hw2.gone && hw2.body.starts_with("Was due"), "{hw2:?}");
    assert!(hw2.snoozes.is_empty());
    let state = |desk: &Desk| desk.with(|planner| planner.overview(nothing()).unwrap().reminders);
    assert_eq!(state(&desk).missed, 2);
    let edit = SnoozeEdit {
        key: midterm.key.clone(),
        length: SnoozeFor::Hour,
    };
    desk.with(|planner| planner.snooze_reminder(edit)).unwrap();
    let id = hw2.done_id.unwrap();
    desk.with(|planner| planner.set_done(DoneMark { id, done: true }))
        .unwrap();
    let left = desk.with(|planner| planner.missed_reminders(nothing()).unwrap().lines);
    assert!(left.is_empty(), "{left:?}");
    assert!(desk.at("2025-02-09T09:30:00-05:00").is_empty());
    assert_eq!(desk.at("2025-02-09T10:00:00-05:00").len(), 1, "put off");
    desk.with(|planner| planner.put_missed_away(nothing()))
        .unwrap();
    assert_eq!(state(&desk).missed, 0);
}

#[test]
fn a_pause_holds_everything_back_and_ends_when_the_student_says_so() {
    let mut desk = desk();
    desk.at("2025-02-05T20:00:00-05:00");
    let pause = |desk: &Desk, length| {
        desk.with(|planner| planner.pause_reminders(Pause { length }).unwrap().did)
    };
    let did = pause(&desk, Some(PauseFor::Tomorrow));
    assert_eq!(did, "Reminders are paused until Thu, Feb 6, 8:00 AM");
    assert!(desk.at("2025-02-05T21:59:00-05:00").is_empty());
    let recent = desk.with(|planner| planner.reminders(nothing()).unwrap().recent);
    assert!(recent.iter().any(|line| line.fate == Fate::Waiting));
    assert_eq!(
        desk.with(|planner| planner.tray_line().unwrap()),
        "Reminders are paused until Thu, Feb 6, 8:00 AM"
    );
    pause(&desk, None);
    assert_eq!(desk.at("2025-02-05T22:10:00-05:00").len(), 1);
}

#[test]
fn a_laptop_that_travels_is_followed() {
    let mut desk = desk();
    desk.with(|planner| {
        planner.follow_the_laptop(Box::new(|| Zone::named("Europe/Berlin").ok()));
    });
    desk.at("2025-02-05T12:00:00-05:00");
    assert_eq!(
        desk.with(|planner| planner.zone().name().to_owned()),
        "Europe/Berlin"
    );
    let told = desk.with(|planner| times(planner, desk.course));
    assert_eq!(told[0].0, "2025-02-06 03:59:00");
}

/// A system that remembers what it was told.
struct Remembers(Mutex<bool>);

impl Autostart for Remembers {
    fn is_on(&self) -> std::io::Result<bool> {
        Ok(*self.0.lock().unwrap())
    }

    fn set(&self, on: bool) -> std::io::Result<()> {
        *self.0.lock().unwrap() = on;
        Ok(())
    }
}

#[test]
fn starting_at_login_is_told_and_set() {
    let mut planner = planner();
    let told = |planner: &mut Planner| planner.reminders(nothing()).unwrap().autostart;
    assert_eq!(told(&mut planner), None);
    assert!(planner.set_autostart(AutostartChoice { on: true }).is_err());
    planner.start_at_login_by(Box::new(Remembers(Mutex::new(false))));
    assert_eq!(told(&mut planner), Some(false));
    planner.set_autostart(AutostartChoice { on: true }).unwrap();
    assert_eq!(told(&mut planner), Some(true));
}

#[test]
fn of_two_loops_on_one_folder_one_acts_and_the_next_takes_over_its_claims() {
    let folder = tempfile::tempdir().unwrap();
    let clock = Hands::at("2025-01-13T08:00:00-05:00");
    let zone = Zone::named("America/New_York").ok();
    let open = || Planner::open(folder.path(), Arc::new(clock.clone()), zone.clone()).unwrap();
    let keep = |planner| {
        let planner = Arc::new(Mutex::new(planner));
        Keeper::new(planner, Box::new(|_| ()), Box::new(|_| ()))
    };
    let mut first = open();
    course(&mut first);
    let (mut first, mut second) = (keep(first), keep(open()));
    let mut screen = Recorder::default();
    let look = |keeper: &mut Keeper, moment: &str, screen: &mut Recorder| {
        clock.set(moment);
        turn(&clock, keeper, screen);
        screen.shown.drain(..).count()
    };
    look(&mut first, "2025-02-05T21:00:00-05:00", &mut screen);
    assert_eq!(
        look(&mut second, "2025-02-05T21:59:00-05:00", &mut screen),
        0,
        "it is the first one's turn"
    );
    // The first claims it, and dies before it says what became of it.
    let claimed = semestra_reminders::Host::next(&mut first, {
        use semestra_reminders::Clock as _;
        clock.now()
    });
    assert_eq!(claimed.unwrap().fire.len(), 1);
    drop(first);
    assert_eq!(
        look(&mut second, "2025-02-05T21:59:01-05:00", &mut screen),
        1
    );
    assert_eq!(
        look(&mut second, "2025-02-05T22:59:01-05:00", &mut screen),
        0
    );
}
