//! Days of the week in a typed line: which of them are meant, and whether they come again.

use chrono::{NaiveDate, Weekday};
use semestra_syllabus::{Meaning, Phrase};

use super::line::{Line, Word};
use super::when::{Seen, When, claim_before, is_until, on_or_after};
use super::words_of_time as time;
use crate::view::QuickWhat;

/// What stands around a day of the week.
struct Around {
    /// The index of its word, and of the one behind it.
    index: usize,
    behind: usize,
    /// The word before it.
    lead: Option<Word>,
    /// Whether it goes on from another day: "tue and thu", "mon-fri".
    goes_on: bool,
    /// Whether another day stands right before it.
    after_day: bool,
}

impl Around {
    fn of(line: &Line<'_>, phrase: &Phrase) -> Self {
        let index = line.word_at(phrase.bytes.start);
        let before = |far: usize| index.checked_sub(far).and_then(|at| line.words.get(at));
        let lead = before(1).cloned();
        let joins = lead.as_ref().is_some_and(|word| {
            word.is(&["and", "&", ",", "/", "-", "–", "y", "und", "et", "e", "+"])
        });
        let after_day = before(if joins { 2 } else { 1 })
            .and_then(|word| line.what_at(&word.bytes))
            .is_some_and(|what| matches!(what, QuickWhat::Day | QuickWhat::Again));
        Self {
            index,
            behind: line.word_at(phrase.bytes.end),
            lead,
            goes_on: joins && after_day,
            after_day,
        }
    }

    /// Whether a word before it says that a day follows.
    fn is_led(&self) -> bool {
        self.lead.as_ref().is_some_and(|word| {
            word.is(&[
                "on", "by", "due", "next", "this", "until", "am", "bis", "le", "el", "before",
            ]) || word.is(time::EVERY)
                || word.is(time::NEXT)
        })
    }

    /// Whether an hour, a date or another day stands right behind it.
    fn is_before_time(&self, line: &Line<'_>, next: Option<&Phrase>) -> bool {
        let behind = line.words.get(self.behind);
        let joint = behind.is_some_and(|word| word.is(&["-", "–", "/", "&", ","]));
        let follows = |next: &Phrase| {
            let at = line.word_at(next.bytes.start);
            match next.means {
                Meaning::Weekdays { .. } => {
                    at == self.behind + usize::from(joint) && (joint || self.after_day)
                }
                Meaning::Dates { .. } | Meaning::Hours { .. } => at == self.behind,
            }
        };
        next.is_some_and(follows)
            || behind.is_some_and(|word| word.is(&["at", "@", "um", "noon", "à"]))
    }

    /// Whether the word is meant as a day: "sat", "sun" and "mar" are other words, too.
    fn is_meant(&self, line: &Line<'_>, phrase: &Phrase, next: Option<&Phrase>) -> bool {
        let typed = line.typed(phrase.bytes.clone());
        let english = matches!(typed.to_lowercase().as_str(), "sat" | "sun" | "mon" | "wed");
        let capital = typed.starts_with(char::is_uppercase);
        let last = line.free(self.behind).is_none();
        self.is_led()
            || self.after_day
            || self.is_before_time(line, next)
            || english && (capital || last)
    }

    /// Where "every" begins before it, also across "los" and "les".
    fn every(&self, line: &Line<'_>) -> Option<usize> {
        let mut at = self.index;
        while at
            .checked_sub(1)
            .and_then(|before| line.words.get(before))
            .is_some_and(|word| word.is(&["los", "les", "os", "as", "las"]))
        {
            at -= 1;
        }
        let every = line.free(at.checked_sub(1)?)?;
        every.is(time::EVERY).then_some(every.bytes.start)
    }

    /// Where "next" stands before it, or where it begins when that stands behind ("vendredi prochain").
    fn next_week(&self, line: &Line<'_>, start: usize) -> Option<usize> {
        let before = self.index.checked_sub(1).and_then(|at| line.free(at));
        let next = before.filter(|word| word.is(time::NEXT));
        let behind = line
            .free(self.behind)
            .is_some_and(|word| word.is(&["prochain", "prochaine", "que"]));
        next.map(|word| word.bytes.start)
            .or(behind.then_some(start))
    }
}

/// Takes days of the week that are meant as such.
pub(super) fn weekday(
    line: &mut Line<'_>,
    phrase: &Phrase,
    next: Option<&Phrase>,
    when: &mut When,
    seen: &mut Seen,
    today: NaiveDate,
) {
    let Meaning::Weekdays { days, again, sure } = &phrase.means else {
        return;
    };
    let around = Around::of(line, phrase);
    if !(*sure || *again && seen.named_again || around.is_meant(line, phrase, next)) {
        return;
    }
    let mut from = phrase.bytes.start;
    if is_until(line, from) {
        when.until = days.first().map(|day| on_or_after(today, *day));
        line.claim(phrase.bytes.clone(), QuickWhat::Again);
        claim_before(line, from, QuickWhat::Again);
        return;
    }
    if let Some(every) = around.every(line) {
        from = every;
        seen.named_again = true;
    } else if let Some(next) = around.next_week(line, from) {
        from = next;
        seen.next = true;
    }
    let joint = around.lead.filter(|_| around.goes_on);
    if let Some(joint) = &joint {
        from = from.min(joint.bytes.start);
    }
    seen.named_again |= again;
    add_days(seen, days, joint.is_some_and(|word| word.is(&["-", "–"])));
    let what = if seen.named_again || seen.weekdays.len() > 1 {
        QuickWhat::Again
    } else {
        QuickWhat::Day
    };
    line.claim(from..phrase.bytes.end, what);
}

/// Adds days, or all from the last one to the new one.
fn add_days(seen: &mut Seen, days: &[Weekday], through: bool) {
    for day in days {
        if through && let Some(mut one) = seen.weekdays.last().copied() {
            while one != *day && seen.weekdays.len() < 7 {
                one = one.succ();
                if !seen.weekdays.contains(&one) {
                    seen.weekdays.push(one);
                }
            }
        }
        if !seen.weekdays.contains(day) {
            seen.weekdays.push(*day);
        }
    }
}
