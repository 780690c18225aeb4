//! Rules that repeat all term: "quiz every Friday", "reading responses are due before each class".
//!
//! They become items on their days, marked derived and doubtful: a rule knows nothing of the exceptions that a
//! teacher makes. A page that dates things of this sort itself is not second-guessed.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate, NaiveTime, Weekday};
use semestra_plan::draft::{EventDraft, EventKind, MeetingDraft, RecurringDraft};
use semestra_plan::{Basis, Finding, SessionKind};

use crate::events::clauses;
use crate::evidence::{DOUBTFUL, LIKELY, derived, evidence, stated};
use crate::page::{Block, Page, Piece};
use crate::scan::{Token, tokens};
use crate::sentences::cuts::parts;
use crate::weeks::Weeks;
use crate::wording::{is_due, is_exam, is_work, says};
use crate::{clock, dates, words};

/// Days of one rule; a term has no more weeks than a year.
const MOST_DAYS: usize = 60;
/// Rules of one page.
const MOST_RULES: usize = 8;
/// A longer clause is an explanation.
const LONGEST_CLAUSE: usize = 260;

/// On which days a rule holds.
enum On {
    /// On these weekdays, in these weeks or in all when there are none.
    Weekdays(Vec<Weekday>, Vec<u32>),
    /// On every day with a class.
    Classes,
}

struct Rule {
    title: Piece,
    kind: EventKind,
    days: On,
    time: Option<(NaiveTime, Piece)>,
    words: Piece,
}

/// What the rules of a page give beside the events it dates itself.
#[derive(Debug, Default)]
pub(crate) struct Repeated {
    /// Items of rules that name their weeks: the page says each of these days.
    pub events: Vec<EventDraft>,
    /// Rules for all weeks or classes.
    pub recurring: Vec<RecurringDraft>,
}

/// What the rules of a page give.
pub(crate) fn repeated(
    page: &Page,
    weeks: &Weeks,
    known: &[EventDraft],
    meetings: &[MeetingDraft],
) -> Repeated {
    let mut found = Repeated::default();
    let mut rules = 0;
    for piece in page.blocks.iter().filter_map(Block::piece) {
        if !may_hold_rule(&piece.lower()) {
            continue;
        }
        for clause in clauses(piece).iter().flat_map(parts) {
            let Some(rule) = rule(&clause).filter(|_| rules < MOST_RULES) else {
                continue;
            };
            let said = found
                .recurring
                .iter()
                .any(|known| known.title == capital(&rule.title.text));
            if said || dates_itself(&rule, known) || dates_itself(&rule, &found.events) {
                continue;
            }
            rules += 1;
            let item = item(&rule, weeks, known, meetings);
            if item.dates.is_empty() {
                continue;
            }
            if matches!(&rule.days, On::Weekdays(_, weeks) if !weeks.is_empty()) {
                found.events.extend(item.events());
            } else {
                found.recurring.push(item);
            }
        }
    }
    found
}

/// A quick look, so that only few lines are taken apart.
fn may_hold_rule(lower: &str) -> bool {
    says(lower, &["every", "each", "weekly", "weeks"])
        || words::DAY_PLURALS.iter().any(|day| lower.contains(day))
}

fn rule(clause: &Piece) -> Option<Rule> {
    let lower = clause.lower();
    if clause.text.chars().count() > LONGEST_CLAUSE
        || !dates::find(&clause.text).iter().all(|mention| mention.weak)
        || says(
            &lower,
            &[
                "office hours",
                "office hour",
                "returned",
                "optional",
                "except",
                "odd",
                "even",
                "other",
                "alternate",
                "alternating",
                "biweekly",
                "may",
                "might",
            ],
        )
    {
        return None;
    }
    let all = tokens(&clause.text);
    let (from, days) = weekdays(&all).or_else(|| before_classes(&all))?;
    let before = clause.slice(0..all.get(from)?.bytes.start);
    // "Every Friday there is a quiz": what a rule begins with its days says, stands behind them.
    let told = if tokens(&before.text).len() <= 1 {
        clause.slice(all.get(from)?.bytes.end..clause.text.len())
    } else {
        before
    };
    let title = thing(&told)?;
    let sat = is_exam(&title.lower()) && is_exam(&told.lower());
    if !sat && (is_exam(&title.lower()) || !is_due(&told.lower())) {
        return None;
    }
    let time = clock::find(&clause.text, false)
        .into_iter()
        .next()
        .map(|clock| {
            let hour = if sat { clock.start } else { clock.deadline() };
            (hour, clause.slice(clock.bytes))
        });
    Some(Rule {
        title,
        kind: if sat { EventKind::Exam } else { EventKind::Due },
        days,
        time,
        words: clause.clone(),
    })
}

/// "every Tuesday and Thursday", "on Fridays", "Thursdays of weeks 2, 4 and 7", with the token that begins it.
fn weekdays(all: &[Token]) -> Option<(usize, On)> {
    let is_rule_day = |at: usize| {
        let token = all.get(at)?;
        let day = words::weekday(token.word(), token.capital())?;
        let led = at
            .checked_sub(1)
            .and_then(|before| all.get(before))
            .is_some_and(|before| matches!(before.word(), "every" | "each"));
        let plural = words::DAY_PLURALS.contains(&token.word());
        let weekly = all.iter().any(|token| token.word() == "weekly");
        (led || plural || weekly).then_some(day)
    };
    let first = (0..all.len()).find(|at| is_rule_day(*at).is_some())?;
    let mut days = vec![is_rule_day(first)?];
    let mut at = first + 1;
    while all
        .get(at)
        .is_some_and(|token| matches!(token.word(), "and" | "or") || token.is(&[',', '/', '&']))
    {
        let Some(day) = all
            .get(at + 1)
            .and_then(|token| words::weekday(token.word(), token.capital()))
        else {
            break;
        };
        days.push(day);
        at += 2;
    }
    let weeks = week_numbers(all, at);
    Some((first, On::Weekdays(days, weeks)))
}

/// "of weeks 2, 4, 7, and 9" from a token on.
fn week_numbers(all: &[Token], from: usize) -> Vec<u32> {
    let rest = all.get(from..).unwrap_or_default();
    let Some(at) = rest.iter().take(4).position(|token| {
        matches!(
            token.word(),
            "week" | "weeks" | "semaines" | "semanas" | "wochen"
        )
    }) else {
        return Vec::new();
    };
    rest.iter()
        .skip(at + 1)
        .take_while(|token| {
            token.number().is_some() || token.word() == "and" || token.is(&[',', '&'])
        })
        .filter_map(|token| token.number().map(|(week, _)| week))
        .take(MOST_DAYS)
        .collect()
}

/// "before each class", "at the start of every lecture".
fn before_classes(all: &[Token]) -> Option<(usize, On)> {
    (1..all.len())
        .find(|at| {
            let word = |at: usize| all.get(at).map(Token::word).unwrap_or_default();
            matches!(word(*at), "class" | "lecture" | "session" | "meeting")
                && matches!(word(at - 1), "each" | "every")
        })
        .map(|at| (at - 1, On::Classes))
}

/// The work or exam that words name: "Weekly reading quizzes are given" is about the reading quizzes.
fn thing(before: &Piece) -> Option<Piece> {
    const NOT_PART: &[&str] = &[
        "the", "a", "an", "our", "there", "will", "be", "are", "is", "have", "weekly", "short",
        "of", "and", "all", "timed", "to", "each", "your", "with", "one", "two",
    ];
    let all = tokens(&before.text);
    let names = |at: usize| {
        let word = all.get(at).map(Token::word).unwrap_or_default();
        let work = || is_work(word) && word != "weekly" || matches!(word, "response" | "responses");
        word.len() > 2 && (is_exam(word) || work())
    };
    let at = (0..all.len()).find(|at| names(*at))?;
    // "Lab reports" and "problem sets" are named by both words.
    let last = (at + 1..all.len())
        .take_while(|next| {
            names(*next)
                || all
                    .get(*next)
                    .is_some_and(|token| matches!(token.word(), "set" | "sets"))
        })
        .last()
        .unwrap_or(at);
    let first = at
        .checked_sub(1)
        .filter(|before| {
            all.get(*before)
                .is_some_and(|token| token.word().len() > 2 && !NOT_PART.contains(&token.word()))
        })
        .unwrap_or(at);
    let bytes = all.get(first)?.bytes.start..all.get(last)?.bytes.end;
    Some(before.slice(bytes))
}

/// Whether a page dates things of the rule's sort itself.
fn dates_itself(rule: &Rule, known: &[EventDraft]) -> bool {
    let stem: String = rule
        .title
        .lower()
        .split_whitespace()
        .next_back()
        .unwrap_or_default()
        .chars()
        .take(4)
        .collect();
    let alike = known.iter().filter(|event| {
        event.kind == rule.kind
            && event.date.is_some()
            && event
                .title
                .to_lowercase()
                .split(|c: char| !c.is_alphabetic())
                .any(|word| word.starts_with(&stem) || stem == "home" && word == "hw")
    });
    alike.count() >= 2
}

/// The days of a rule, without those that are free.
fn dates_of(rule: &Rule, weeks: &Weeks, known: &[EventDraft]) -> Vec<NaiveDate> {
    let classes: BTreeSet<NaiveDate> = known
        .iter()
        .filter(|event| matches!(event.kind, EventKind::Class | EventKind::Presentation))
        .filter_map(|event| event.date)
        .collect();
    let mut days: Vec<NaiveDate> = match &rule.days {
        On::Classes => classes.iter().copied().collect(),
        On::Weekdays(days, numbers) if !numbers.is_empty() => numbers
            .iter()
            .flat_map(|week| days.iter().filter_map(|day| weeks.day(*week, *day)))
            .collect(),
        On::Weekdays(days, _) => span(&classes)
            .into_iter()
            .filter(|day| days.contains(&day.weekday()))
            .collect(),
    };
    let free: Vec<(NaiveDate, NaiveDate)> = known
        .iter()
        .filter(|event| event.kind == EventKind::NoClass)
        .filter_map(|event| {
            event
                .date
                .map(|first| (first, event.end_date.unwrap_or(first)))
        })
        .collect();
    days.retain(|day| !free.iter().any(|(first, last)| first <= day && day <= last));
    days.truncate(MOST_DAYS);
    days
}

/// All days from the first to the last; none when a page dates too few classes to tell.
fn span(days: &BTreeSet<NaiveDate>) -> Vec<NaiveDate> {
    let (Some(first), Some(last)) = (days.first(), days.last()) else {
        return Vec::new();
    };
    let length = (*last - *first).num_days();
    if days.len() < 4 || !(21..=400).contains(&length) {
        return Vec::new();
    }
    first.iter_days().take_while(|day| day <= last).collect()
}

fn item(
    rule: &Rule,
    weeks: &Weeks,
    known: &[EventDraft],
    meetings: &[MeetingDraft],
) -> RecurringDraft {
    let dates = dates_of(rule, weeks, known);
    let (because, certainty) = match &rule.days {
        On::Classes => (Finding::EveryClass, DOUBTFUL),
        On::Weekdays(_, weeks) if !weeks.is_empty() => (Finding::WeekdayInWeeks, LIKELY),
        On::Weekdays(..) => (Finding::EverySuchDay, DOUBTFUL),
    };
    let mut pieces = vec![
        evidence(
            "dates",
            Basis::Derived,
            &rule.words,
            Some(because),
            certainty,
        ),
        derived("kind", &rule.words, Finding::WordsSay),
        stated("title", &rule.title),
        stated("rule", &rule.words),
    ];
    let mut time = None;
    if let Some((hour, words)) = &rule.time {
        time = Some(*hour);
        pieces.push(stated("time", words));
    } else if matches!(rule.days, On::Classes)
        && let Some(start) = dates.first().and_then(|day| starts(meetings, *day))
    {
        time = Some(start);
        pieces.push(derived("time", &rule.words, Finding::ClassBegins));
    }
    RecurringDraft {
        key: String::new(),
        title: capital(&rule.title.text),
        kind: rule.kind,
        dates,
        time,
        rule: rule.words.text.clone(),
        evidence: pieces,
    }
}

/// When the class of a day begins.
pub(crate) fn starts(meetings: &[MeetingDraft], day: NaiveDate) -> Option<NaiveTime> {
    let of_day = |meeting: &&MeetingDraft| {
        let on = |on: &semestra_plan::Day| Weekday::from(*on) == day.weekday();
        meeting.kind == SessionKind::Lecture && meeting.days.iter().any(on)
    };
    meetings.iter().find(of_day)?.start
}

/// One of the things that a plural names, with a capital: "reading quizzes" are each a "Reading quiz".
fn capital(plural: &str) -> String {
    let single = plural
        .strip_suffix("zzes")
        .map(|stem| format!("{stem}z"))
        .or_else(|| {
            let stem = plural.strip_suffix('s')?;
            (!stem.ends_with('s') && stem.len() > 3).then(|| stem.to_owned())
        })
        .unwrap_or_else(|| plural.to_owned());
    let mut letters = single.chars();
    let first = letters.next().map(|c| c.to_uppercase().to_string());
    first.unwrap_or_default() + letters.as_str()
}
