//! How long grades and plans of a full term take: `cargo run --release -p semestra-plan --example engines`.

use std::time::{Duration, Instant};

use chrono::{Days, NaiveDate, NaiveDateTime};
use semestra_plan::effort::{Gentle, Hours, Load, StudyRules, Work, cushions, plan_week};
use semestra_plan::grade::{GradeBook, Item, ItemId, Mark, Part, Scale};
use semestra_plan::{AssessmentId, CategoryId, Exact, Task};

fn main() {
    let load = term(8, 200);
    let until = load.now.date() + Days::new(6);
    show("cushions of 8 courses × 200 pieces", || {
        std::hint::black_box(cushions(&load));
    });
    show("a week planned for them", || {
        std::hint::black_box(plan_week(&load, until));
    });
    let mut crowded = load.clone();
    for work in &mut crowded.works {
        work.minutes *= 2;
    }
    show("a week planned when it does not fit", || {
        std::hint::black_box(plan_week(&crowded, until));
    });
    let book = book(8, 25);
    show("standing of a course of 200 pieces", || {
        std::hint::black_box(book.standing());
    });
    show("what each of them is worth", || {
        std::hint::black_box(book.stakes());
    });
    show("what each letter needs", || {
        std::hint::black_box(book.needed());
    });
    let wide = self::book(500, 2);
    show("standing and worth of 500 categories", || {
        std::hint::black_box((wide.standing(), wide.stakes()));
    });
}

fn show(what: &str, work: impl Fn()) {
    let mut fastest = Duration::MAX;
    for _ in 0..5 {
        let begun = Instant::now();
        work();
        fastest = fastest.min(begun.elapsed());
    }
    println!("{what}: {fastest:.1?}");
}

fn assessment(number: usize) -> AssessmentId {
    let id = format!("00000000-0000-7000-9000-{number:012}");
    id.parse().expect("this is the form of an id")
}

fn category(number: usize) -> CategoryId {
    let id = format!("00000000-0000-7000-8000-{number:012}");
    id.parse().expect("this is the form of an id")
}

fn begin() -> NaiveDateTime {
    let day = NaiveDate::from_ymd_opt(2025, 1, 13).expect("a day of the calendar");
    day.and_hms_opt(8, 0, 0).expect("an hour of the day")
}

/// Fifteen weeks with free time in the morning, after noon and at night, and work due all over them.
fn term(courses: usize, pieces: usize) -> Load {
    let days = 105;
    let hour = |day: u64, hour: u32| {
        let day = begin().date() + Days::new(day);
        day.and_hms_opt(hour, 0, 0).expect("an hour of the day")
    };
    let spans = [(8, 10), (13, 15), (17, 22)];
    let free = (0..days).flat_map(|day| spans.map(|(from, to)| (hour(day, from), hour(day, to))));
    let work = |number: usize| {
        let day = u64::try_from(number * 7919 % 104).expect("a day of the term");
        let due = hour(day + 1, 8 + u32::try_from(number % 16).expect("an hour"));
        Work {
            id: Task::Assessment(assessment(number)),
            minutes: 15 + u32::try_from(number * 31 % 60).expect("an hour at most"),
            due,
            from: Some(due.date() - Days::new(1 + day.min(10))),
        }
    };
    Load {
        now: begin(),
        works: (0..courses * pieces).map(work).collect(),
        free: free.collect(),
        pinned: Vec::new(),
        rules: StudyRules {
            daily_minutes: Some(480),
            preferred: vec![Hours {
                start: hour(0, 17).time(),
                end: hour(0, 22).time(),
            }],
            shortest_minutes: 30,
            longest_minutes: 120,
            gentle: Gentle {
                daily_minutes: Some(240),
                lunch: Some(Hours {
                    start: hour(0, 12).time(),
                    end: hour(0, 13).time(),
                }),
                pause_minutes: 15,
                spread: true,
            },
        },
    }
}

/// So many categories of so many pieces, half of them graded, the lowest dropped.
fn book(categories: usize, pieces: usize) -> GradeBook {
    let part = |at: usize| Part {
        weight: Exact::ONE.over(&Exact::from(categories)),
        drop_lowest: 1,
        ..Part::new(category(at))
    };
    let item = |at: usize, number: usize| {
        let id = ItemId::Assessment(assessment(at * pieces + number));
        let mut item = Item::new(id, Some(category(at)));
        item.out_of = Some(Exact::from([100_i64, 20, 50][at % 3]));
        if number.is_multiple_of(2) {
            item.mark = Mark::Points(Exact::from([88_i64, 17, 41][at % 3]));
        }
        item
    };
    let all = (0..categories).flat_map(|at| (0..pieces).map(move |number| (at, number)));
    GradeBook {
        parts: (0..categories).map(part).collect(),
        items: all.map(|(at, number)| item(at, number)).collect(),
        scale: Scale::from_begins([
            ("A", Exact::percent(90)),
            ("B", Exact::percent(80)),
            ("C", Exact::percent(70)),
            ("F", Exact::ZERO),
        ]),
        ..GradeBook::default()
    }
}
