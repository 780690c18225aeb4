//! What the student sets: rules of their own, a threshold, digests, quiet hours.

use chrono::NaiveDateTime;
use semestra_plan::{Assessment, AssessmentKind, Due, TermPlan, Weight, Zone};
use semestra_reminders::{Facts, Lead, Quiet, Rules, Sort, wanted};

use crate::support::{
    all, assessment, at, between, course, feb, id, meeting, own, pittsburgh, plan, times,
};

const HOMEWORK: Sort = Sort::Work(AssessmentKind::Homework);

fn work(due: NaiveDateTime) -> Assessment {
    assessment(1, AssessmentKind::Homework, Due::At { at: due })
}

fn night() -> Quiet {
    let hour = |hour| feb(1, hour, 0).time();
    Quiet {
        from: hour(22),
        to: hour(7),
    }
}

#[test]
fn the_items_rule_goes_before_the_courses_and_that_before_the_kinds() {
    let plan = plan(vec![work(feb(20, 14, 0))]);
    let mut rules = own(None, HOMEWORK, &[Lead::Days(5)]);
    let check = |rules: &Rules, expected: NaiveDateTime, why: &str| {
        let all = all(&plan, rules);
        assert_eq!(times(&all), [expected]);
        assert_eq!(all[0].why, why);
    };
    let kind = "5 days before, by your rule for its kind";
    check(&rules, feb(15, 14, 0), kind);
    let of_course = (Some(id(1)), HOMEWORK);
    rules.own.sorts.insert(of_course, vec![Lead::Hours(30)]);
    check(
        &rules,
        feb(19, 8, 0),
        "30 hours before, by the rule of 18-789",
    );
    rules.own.items.insert(id(1), vec![Lead::Minutes(45)]);
    check(
        &rules,
        feb(20, 13, 15),
        "45 minutes before, by its own rule",
    );
    rules.own.items.insert(id(1), Vec::new());
    assert!(all(&plan, &rules).is_empty(), "an empty rule is never");
    rules.own.items.clear();
    rules.own.sorts.clear();
    let usual = &all(&plan, &rules)[0];
    assert_eq!(usual.why, "2 days before, as is usual for its kind");
}

#[test]
fn the_evening_before_is_that_of_the_laptop() {
    let plan = plan(vec![work(feb(20, 9, 0))]);
    let rules = own(None, HOMEWORK, &[Lead::Evening]);
    assert_eq!(times(&all(&plan, &rules)), [feb(19, 18, 0)]);
    let berlin = Zone::named("Europe/Berlin").unwrap();
    let (from, to) = (at(feb(1, 0, 0)), at(feb(28, 0, 0)));
    let there = wanted(&plan, &Facts::default(), &rules, &berlin, from, to);
    assert_eq!(berlin.wall(there[0].fires_at), feb(19, 18, 0));
    assert_eq!(
        there[0].why,
        "on the evening before, at 6:00 PM, by your rule for its kind"
    );
}

#[test]
fn an_hour_before_the_class_it_is_due_in() {
    let rules = own(None, HOMEWORK, &[Lead::Class]);
    let check = |due: Due, expected: &[NaiveDateTime]| {
        let plan = TermPlan {
            meetings: vec![meeting()],
            ..plan(vec![assessment(1, AssessmentKind::Homework, due)])
        };
        assert_eq!(times(&all(&plan, &rules)), expected, "{due:?}");
    };
    // Mondays and Wednesdays, 14:00 to 15:20.
    check(Due::At { at: feb(5, 14, 0) }, &[feb(5, 13, 0)]);
    check(Due::At { at: feb(5, 15, 20) }, &[feb(5, 13, 0)]);
    let day = feb(5, 0, 0).date();
    check(Due::On { on: day }, &[feb(5, 13, 0)]);
    check(Due::At { at: feb(5, 23, 59) }, &[]);
    check(Due::At { at: feb(6, 14, 0) }, &[]);
}

#[test]
fn what_is_worth_little_is_silent_unless_it_has_a_rule_of_its_own() {
    let plan = plan(vec![work(feb(20, 14, 0))]);
    let facts = |percent| Facts {
        worths: [(id(1), Weight::percent(percent).unwrap())].into(),
        ..Facts::default()
    };
    let mut rules = Rules {
        threshold: Some(Weight::percent(5.0).unwrap()),
        ..Rules::default()
    };
    let (from, to) = (at(feb(1, 0, 0)), at(feb(28, 0, 0)));
    let count =
        |facts: &Facts, rules: &Rules| wanted(&plan, facts, rules, &pittsburgh(), from, to).len();
    assert_eq!(count(&facts(5.0), &rules), 2);
    assert_eq!(count(&facts(4.9), &rules), 0);
    assert_eq!(
        count(&Facts::default(), &rules),
        2,
        "nobody knows its worth"
    );
    rules.own.items.insert(id(1), vec![Lead::Days(1)]);
    assert_eq!(count(&facts(1.0), &rules), 1);
}

#[test]
fn a_reminder_says_what_is_at_stake() {
    let plan = plan(vec![work(feb(20, 14, 0))]);
    let facts = Facts {
        worths: [(id(1), Weight::percent(3.33).unwrap())].into(),
        late_left: [(course().id, 1)].into(),
    };
    let (from, to) = (at(feb(1, 0, 0)), at(feb(28, 0, 0)));
    let all = wanted(&plan, &facts, &Rules::default(), &pittsburgh(), from, to);
    assert_eq!(
        all[1].body(all[1].fires_at),
        "Due today at 2:00 PM, in 2\u{a0}hr\nDeep Generative Modeling\n3.3\u{a0}% of the grade · 1 late day left"
    );
}

#[test]
fn the_day_and_the_week_are_told_when_there_is_something_to_tell() {
    let due = [feb(5, 14, 0), feb(6, 9, 0), feb(14, 20, 0)];
    let works = (1..).zip(due).map(|(number, at)| {
        let due = Due::At { at };
        assessment(number, AssessmentKind::Homework, due)
    });
    let mut rules = own(None, HOMEWORK, &[]);
    rules.daily = Some(feb(1, 7, 30).time());
    rules.weekly = Some(feb(1, 18, 0).time());
    let told = between(
        &plan(works.collect()),
        &rules,
        at(feb(1, 0, 0)),
        at(feb(28, 0, 0)),
    );
    let said: Vec<_> = told
        .iter()
        .map(|one| (pittsburgh().wall(one.fires_at), one.title.as_str()))
        .collect();
    assert_eq!(
        said,
        [
            (feb(2, 18, 0), "The week ahead: 2 things"),
            (feb(4, 7, 30), "Today and tomorrow: 1 thing"),
            (feb(5, 7, 30), "Today and tomorrow: 2 things"),
            (feb(6, 7, 30), "Today and tomorrow: 1 thing"),
            (feb(9, 18, 0), "The week ahead: 1 thing"),
            (feb(13, 7, 30), "Today and tomorrow: 1 thing"),
            (feb(14, 7, 30), "Today and tomorrow: 1 thing"),
        ]
    );
    assert_eq!(
        told[2].body(told[2].fires_at),
        "18-789 Work 1: Due today at 2:00 PM, in 6\u{a0}hr 30\u{a0}min\n\
         18-789 Work 2: Due tomorrow, Thu, Feb 6, 9:00 AM"
    );
}

#[test]
fn quiet_hours_move_a_reminder_and_never_lose_it() {
    let at_six = |due| plan(vec![work(due)]);
    let rules = Rules {
        quiet: Some(night()),
        ..own(None, HOMEWORK, &[Lead::Hours(2)])
    };
    let check = |due, expected, moved: bool| {
        let all = all(&at_six(due), &rules);
        assert_eq!(times(&all), [expected], "due {due}");
        assert_eq!(all[0].why.contains("quiet hours"), moved, "{}", all[0].why);
    };
    check(feb(20, 14, 0), feb(20, 12, 0), false);
    check(feb(20, 8, 0), feb(20, 7, 0), true);
    check(feb(20, 6, 30), feb(19, 21, 59), true);
    check(feb(20, 7, 0), feb(19, 21, 59), true);
}

#[test]
fn exams_may_be_let_through() {
    let exam = assessment(1, AssessmentKind::Exam, Due::At { at: feb(20, 8, 0) });
    let plan = plan(vec![exam]);
    let mut rules = Rules {
        quiet: Some(night()),
        ..own(None, Sort::Work(AssessmentKind::Exam), &[Lead::Hours(2)])
    };
    assert_eq!(times(&all(&plan, &rules)), [feb(20, 7, 0)]);
    rules.exams_pass = true;
    assert_eq!(times(&all(&plan, &rules)), [feb(20, 6, 0)]);
}

#[test]
fn a_class_in_quiet_hours_is_no_news_on_the_evening_before() {
    let plan = TermPlan {
        meetings: vec![meeting()],
        ..plan(Vec::new())
    };
    let hour = |hour| feb(1, hour, 0).time();
    let rules = Rules {
        quiet: Some(Quiet {
            from: hour(12),
            to: hour(16),
        }),
        ..own(None, Sort::Class, &[Lead::Minutes(10)])
    };
    assert!(between(&plan, &rules, at(feb(3, 0, 0)), at(feb(9, 0, 0))).is_empty());
}
