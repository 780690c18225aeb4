//! What the clauses about work say: due, handed out, sat.

use chrono::{Datelike, Days, NaiveDate};
use semestra_plan::draft::{EventDraft, EventKind};
use semestra_plan::{Finding, SessionKind};

use super::Maker;
use super::hours::{own_date, without_clock};
use super::names::{is_nothing, work_title};
use crate::columns::Role;
use crate::date_cells::whens;
use crate::dates::Mention;
use crate::entry::{Entry, Field, When};
use crate::evidence::{derived, unsure};
use crate::legend::Sort;
use crate::page::Piece;
use crate::scan::Token;
use crate::wording::{is_due, is_exam, is_release, is_work, says};

impl Maker<'_> {
    /// What a clause about work says: due, handed out, sat.
    pub(super) fn work(
        &mut self,
        entry: &Entry,
        field: &Field,
        clause: &Piece,
        last_title: &mut Option<Piece>,
    ) -> Vec<EventDraft> {
        let lower = clause.lower();
        if clause.text.chars().filter(|c| c.is_alphanumeric()).count() < 2
            || clause.text.chars().count() > 300
            || is_nothing(&lower)
            || last_title.is_some() && is_bracketed_note(&lower)
        {
            return Vec::new();
        }
        let own = own_date(clause).or_else(|| {
            // In a column of due dates "11.9." is a day, though two numbers may be anything elsewhere.
            let dated = matches!(field.role, Role::Due | Role::Release);
            dated.then(|| crate::dates::whole(&clause.text)).flatten()
        });
        if says(
            &lower,
            &[
                "nothing due",
                "no assignment due",
                "no homework due",
                "no assignments due",
                "not due",
            ],
        ) {
            return Vec::new();
        }
        let released = is_release(&lower);
        let due = is_due(&lower) || own.is_some() && field.role == Role::Due && !released;
        let named = work_title(clause, own.as_ref());
        let later = if own.is_none() && (due || field.role == Role::Due) {
            due_weekday(entry, clause)
        } else {
            None
        };
        let named = named.map(|title| without_clock(&title));
        let title = named.clone().or_else(|| last_title.clone());
        if let Some(named) = named {
            *last_title = Some(named);
        }
        let Some(title) = title else {
            return Vec::new();
        };
        let mut events = Vec::new();
        let elsewhere = |mention: &Mention, maker: &Self| Entry {
            when: whens(mention, clause, maker.calendar)
                .into_iter()
                .next()
                .unwrap_or_else(|| entry.when.clone()),
            ..entry.clone()
        };
        let sat = || self.legend.sort(&title.text) == Some(Sort::Exam);
        let exam = (is_exam(&lower) || sat()) && !due && !released;
        if exam {
            let entry = own
                .as_ref()
                .map_or_else(|| entry.clone(), |mention| elsewhere(mention, self));
            let event = self.begin(&entry, EventKind::Exam, &title);
            events.extend(event.map(|mut event| {
                self.time(&mut event, clause);
                event.session_kind = Some(SessionKind::Exam);
                event
                    .evidence
                    .push(derived("session_kind", clause, Finding::WordsSay));
                event
            }));
            return events;
        }
        if released || field.role == Role::Release {
            // "HW1 out, due 5 March": the row's day is that of the release; "HW1 out 5 March" has its own.
            let own = own.as_ref().filter(|_| released && !due);
            let entry = own.map_or_else(|| entry.clone(), |mention| elsewhere(mention, self));
            events.extend(self.begin(&entry, EventKind::Release, &title));
            if !due || own.is_none() {
                return events;
            }
        }
        let heading_says_due = field.role == Role::Due || is_due(&field.heading);
        if let Some(mention) = own
            .as_ref()
            .filter(|_| due && field.role == Role::Work && !released)
        {
            let own = elsewhere(mention, self);
            // "HW 2 (due 3/9)" in the row of 3/2 is handed out on that day.
            if own.when.day > entry.when.day && entry.when.day.is_some() {
                let event = self.begin(entry, EventKind::Release, &title);
                events.extend(event.map(|mut event| {
                    event.evidence.retain(|evidence| evidence.field != "kind");
                    event
                        .evidence
                        .push(unsure("kind", &title, Finding::DueLater));
                    event
                }));
            }
        }
        if due || heading_says_due {
            let far = ["next", "following", "in class in", "week", "weeks"];
            if says(&lower, &far) && own.is_none() && later.is_none() {
                return events;
            }
            let entry = match (&own, later) {
                (Some(mention), _) => elsewhere(mention, self),
                (None, Some(when)) => Entry {
                    when,
                    ..entry.clone()
                },
                (None, None) => entry.clone(),
            };
            if own.is_some() {
                self.check(&entry.when);
            }
            if let Some(mut event) = self.begin(&entry, EventKind::Due, &title) {
                self.time(&mut event, clause);
                events.push(event);
            }
        } else if own.is_some() && field.role == Role::Work {
            let entry = own
                .as_ref()
                .map_or_else(|| entry.clone(), |mention| elsewhere(mention, self));
            events.extend(self.begin(&entry, EventKind::Other, &title));
        }
        events
    }
}

/// "(write to me if you prefer a group)" in a line of its own is about the work above it.
fn is_bracketed_note(lower: &str) -> bool {
    let inside = lower
        .strip_prefix('(')
        .and_then(|rest| rest.strip_suffix(')'));
    inside.is_some_and(|note| {
        !note.contains(['(', ')']) && !is_work(note) && !is_due(note) && !is_exam(note)
    })
}

/// "due Friday" in a row is the first Friday from the day of the row on, "the following Friday" the first behind it,
/// "next Friday" that of the next week, "by the end of the week" its Sunday, and "in two weeks" the day 14 days later.
fn due_weekday(entry: &Entry, clause: &Piece) -> Option<When> {
    let day = entry.when.day?;
    let all = crate::scan::tokens(&clause.text);
    let at = all.iter().position(|token| is_due(token.word()));
    let from = at.map(|at| at + 1).or_else(|| leads_to_weekday(&all))?;
    let behind = all.get(from..all.len().min(from + 6))?;
    let said = |word: &str| behind.iter().position(|token| token.word() == word);
    if let (Some(end), Some(week)) = (said("end"), said("week")) {
        let words = behind.get(end)?.bytes.start..behind.get(week)?.bytes.end;
        let ahead = 6 - day.weekday().num_days_from_monday();
        let sunday = day.checked_add_days(Days::new(u64::from(ahead)));
        return Some(on(sunday, clause.slice(words), Finding::WeekEndsSunday));
    }
    if let Some((weeks, words)) = weeks_ahead(behind) {
        let then = day.checked_add_days(Days::new(7 * weeks));
        return Some(on(then, clause.slice(words), Finding::WeeksAfterRow));
    }
    let (token, weekday) = behind
        .iter()
        .find_map(|token| Some((token, crate::words::weekday(token.word(), token.capital())?)))?;
    let ahead = (weekday.num_days_from_monday() + 7 - day.weekday().num_days_from_monday()) % 7;
    let ahead = if said("next").is_some() {
        7 - day.weekday().num_days_from_monday() + weekday.num_days_from_monday()
    } else if said("following").is_some() && ahead == 0 {
        7
    } else {
        ahead
    };
    Some(on(
        day.checked_add_days(Days::new(u64::from(ahead))),
        clause.slice(token.bytes.clone()),
        Finding::WeekdayAfterRow,
    ))
}

/// Where the words begin that give the weekday of what a column of due things names: "by this Sunday", "Monday after
/// this class".
fn leads_to_weekday(all: &[Token]) -> Option<usize> {
    let weekday = |at: usize| {
        let token = all.get(at)?;
        crate::words::weekday(token.word(), token.capital())
    };
    let said = |at: usize, word: &str| all.get(at).is_some_and(|token| token.word() == word);
    let small = ["this", "the", "next", "following", "coming"];
    (0..all.len()).find(|at| {
        let skip = usize::from(small.iter().any(|word| said(at + 1, word)));
        said(*at, "by") && weekday(at + 1 + skip).is_some()
            || weekday(*at).is_some() && said(at + 1, "after")
    })
}

/// "in two weeks", "a week later".
fn weeks_ahead(behind: &[Token]) -> Option<(u64, std::ops::Range<usize>)> {
    let at = behind
        .iter()
        .position(|token| matches!(token.word(), "week" | "weeks"))?;
    let number = behind.get(at.checked_sub(1)?)?;
    let weeks = match number.word() {
        "a" | "one" => 1,
        "two" => 2,
        "three" => 3,
        _ => number
            .number()
            .map(|(weeks, _)| weeks)
            .filter(|weeks| (1..=6).contains(weeks))?,
    };
    let led = at
        .checked_sub(2)
        .and_then(|lead| behind.get(lead))
        .is_some_and(|lead| lead.word() == "in");
    let last = behind.get(at + 1).filter(|token| token.word() == "later");
    let to = last.or_else(|| behind.get(at))?;
    (led || last.is_some()).then(|| (u64::from(weeks), number.bytes.start..to.bytes.end))
}

fn on(day: Option<NaiveDate>, words: Piece, because: Finding) -> When {
    When {
        day,
        until: None,
        words,
        weekday: None,
        because: Some(because),
    }
}
