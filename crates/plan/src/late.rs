//! What late work can still earn, read from the words of a policy; where they are not plain, nothing is said.
//!
//! Read are a loss per day or hour ("10% per day", "lose 5 percent for each day late"), a last day ("up to 3 days",
//! "not accepted more than 48 hours late") and a flat refusal ("no late work is accepted"). Two rules that differ, a
//! rule with a condition ("unless arranged before") and numbers of any other sense make no reading: then the page's
//! own sentence is shown instead ([`sentence`]).

mod words;

use chrono::{NaiveDateTime, TimeDelta};

use words::{Words, sentences};

/// What a course does with late work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LateRule {
    /// What it loses, when the page says.
    pub loss: Option<LateLoss>,
    /// Hours after the deadline up to which it is taken; 0 means that no late work is.
    pub taken_for: Option<u32>,
}

/// What late work loses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LateLoss {
    /// Percent of the whole for each stretch that has begun.
    pub percent: u32,
    /// Hours of a stretch: 24, or 1.
    pub hours: u32,
    /// Percent that it loses at most, when the page says.
    pub at_most: Option<u32>,
}

impl LateRule {
    /// Percent that can still be earned so long after the deadline; nothing when the page does not say.
    #[must_use]
    pub fn left(&self, late: TimeDelta) -> Option<u32> {
        let late = late.max(TimeDelta::zero());
        if self.taken_for.is_some_and(|hours| late > span(hours)) {
            return Some(0);
        }
        let loss = self.loss?;
        let begun = begun(late, span(loss.hours.max(1)));
        let most = i64::from(loss.at_most.unwrap_or(100).min(100));
        let lost = begun.saturating_mul(i64::from(loss.percent)).min(most);
        u32::try_from(100 - lost).ok()
    }

    /// Until when what can be earned at `now` stays what it is; nothing when it does not fall any more, or the page
    /// does not say.
    #[must_use]
    pub fn holds_until(
        &self,
        deadline: NaiveDateTime,
        now: NaiveDateTime,
    ) -> Option<NaiveDateTime> {
        let late = (now - deadline).max(TimeDelta::zero());
        let next = self.loss.map(|loss| {
            let stretch = span(loss.hours.max(1));
            let begun = i32::try_from(begun(late, stretch).max(1)).unwrap_or(i32::MAX);
            stretch.checked_mul(begun).unwrap_or(TimeDelta::MAX)
        });
        let end = self.taken_for.map(span);
        let falls = next.into_iter().chain(end).min()?;
        let left = |late| self.left(late).unwrap_or(100);
        let after = falls.checked_add(&TimeDelta::seconds(1))?;
        (left(late) > left(after)).then(|| deadline.checked_add_signed(falls))?
    }

    /// The moment up to which work of that deadline is taken; nothing when the page does not say.
    #[must_use]
    pub fn taken_until(&self, deadline: NaiveDateTime) -> Option<NaiveDateTime> {
        deadline.checked_add_signed(span(self.taken_for?))
    }
}

/// How many stretches have begun by then.
fn begun(late: TimeDelta, stretch: TimeDelta) -> i64 {
    let stretch = stretch.num_seconds().max(1);
    (late.num_seconds() + stretch - 1) / stretch
}

fn span(hours: u32) -> TimeDelta {
    TimeDelta::hours(i64::from(hours))
}

/// What a sentence says of late work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Said {
    /// It loses so many percent for each stretch of so many hours.
    Loss(u32, u32),
    /// It loses so many percent at most.
    AtMost(u32),
    /// It is taken for so many hours.
    TakenFor(u32),
    /// It is not taken.
    Refused,
    /// Only a reader understands it.
    Unclear,
}

/// The rule that a policy about late work states plainly.
#[must_use]
pub fn late_rule(policy: &str) -> Option<LateRule> {
    let said: Vec<Said> = sentences(policy)
        .flat_map(|sentence| said(&Words::of(sentence)))
        .collect();
    let refused = said.contains(&Said::Refused);
    let loss = one(&said, |said| match said {
        Said::Loss(percent, hours) => Some((percent, hours)),
        Said::AtMost(_) | Said::TakenFor(_) | Said::Refused | Said::Unclear => None,
    });
    let at_most = one(&said, |said| match said {
        Said::AtMost(percent) => Some(percent),
        Said::Loss(..) | Said::TakenFor(_) | Said::Refused | Said::Unclear => None,
    });
    let taken_for = one(&said, |said| match said {
        Said::TakenFor(hours) => Some(hours),
        Said::Refused => Some(0),
        Said::Loss(..) | Said::AtMost(_) | Said::Unclear => None,
    });
    let (Ok(loss), Ok(at_most), Ok(taken_for)) = (loss, at_most, taken_for) else {
        return None;
    };
    let contradicts = refused && loss.is_some();
    let says = loss.is_some() || taken_for.is_some();
    (says && !contradicts && !said.contains(&Said::Unclear)).then(|| LateRule {
        loss: loss.map(|(percent, hours)| LateLoss {
            percent,
            hours,
            at_most,
        }),
        taken_for,
    })
}

/// Two sentences say two things.
struct Differ;

/// The one value that all who say it agree on.
fn one<T: PartialEq>(
    said: &[Said],
    value: impl Fn(Said) -> Option<T>,
) -> Result<Option<T>, Differ> {
    let mut values = said.iter().filter_map(|said| value(*said));
    let first = values.next();
    if values.all(|value| first.as_ref() == Some(&value)) {
        Ok(first)
    } else {
        Err(Differ)
    }
}

/// The sentence of a policy that a student in a hurry should read: the first that puts late work in numbers, else the
/// first that speaks of it, else the first.
#[must_use]
pub fn sentence(policy: &str) -> Option<&str> {
    let late = |words: &Words| words.has(&["late", "lateness", "deadline", "overdue"]);
    let counted = |words: &Words| (0..words.len()).any(|at| words.number(at).is_some());
    sentences(policy)
        .find(|sentence| {
            let words = Words::of(sentence);
            late(&words) && counted(&words)
        })
        .or_else(|| sentences(policy).find(|sentence| late(&Words::of(sentence))))
        .or_else(|| sentences(policy).next())
}

/// What makes a rule hold only for some.
const CONDITIONS: [&str; 20] = [
    "unless",
    "except",
    "exception",
    "exceptions",
    "without",
    "permission",
    "prior",
    "excused",
    "excuse",
    "documented",
    "arranged",
    "arrangement",
    "arrangements",
    "emergency",
    "emergencies",
    "extension",
    "extensions",
    "approved",
    "illness",
    "discretion",
];

/// What is added and not taken away.
const ADDS: [&str; 4] = ["early", "bonus", "extra", "ahead"];

/// Numbers that only a reader understands.
const OTHER_UNITS: [&str; 7] = [
    "point", "points", "mark", "marks", "letter", "half", "third",
];

const NOT: [&str; 8] = [
    "no", "not", "never", "cannot", "can't", "won't", "zero", "nor",
];

/// Days of a budget, which limit nothing by themselves.
const BUDGET: [&str; 7] = ["slip", "grace", "flex", "token", "tokens", "pass", "passes"];

fn said(words: &Words) -> Vec<Said> {
    if words.has(&ADDS) {
        return Vec::new();
    }
    let each = each(words);
    let mut said: Vec<Said> = (0..words.len())
        .filter(|at| is_percent(words, *at))
        .map(|at| share(words, at, each))
        .collect();
    if said.is_empty() && each.is_some() && words.has(&OTHER_UNITS) {
        return vec![Said::Unclear];
    }
    let limits = (0..words.len()).filter_map(|at| taken_for(words, at));
    said.extend(limits.map(Said::TakenFor));
    if said.is_empty() && refuses(words) {
        said.push(Said::Refused);
    }
    if !said.is_empty() && words.has(&CONDITIONS) {
        return vec![Said::Unclear];
    }
    said
}

/// Whether the word at a place makes the number before it a percentage: "10 %", "ten percent", "5 per cent".
fn is_percent(words: &Words, at: usize) -> bool {
    matches!(words.text(Some(at)), "%" | "percent" | "pct" | "cent")
}

/// What a percentage says that ends at a place.
fn share(words: &Words, end: usize, each: Option<u32>) -> Said {
    let behind = 1 + usize::from(words.before(end, &["per"]));
    let Some(at) = end.checked_sub(behind) else {
        return Said::Unclear;
    };
    match (words.number(at), each) {
        (Some(percent @ 1..=100), _) if is_limit(words, at) => Said::AtMost(percent),
        (Some(percent @ 1..=100), Some(hours)) => Said::Loss(percent, hours),
        _ => Said::Unclear,
    }
}

/// Hours of the stretch for which a loss is counted: "per day", "each late day", "for every 24 hours", "daily".
fn each(words: &Words) -> Option<u32> {
    let stretch = |at: usize| {
        let word = |at| words.text(Some(at));
        if word(at) == "daily" {
            return Some(24);
        }
        if !matches!(word(at), "per" | "each" | "every" | "a" | "/") {
            return None;
        }
        let mut next = at + 1;
        while matches!(word(next), "late" | "calendar" | "additional" | "full") {
            next += 1;
        }
        let number = words.number(next);
        let unit = match word(next + usize::from(number.is_some())) {
            "day" | "days" => 24,
            "hour" | "hours" => 1,
            _ => return None,
        };
        Some(number.unwrap_or(1).saturating_mul(unit))
    };
    // "every 12 hours" is neither.
    (0..words.len())
        .find_map(stretch)
        .filter(|hours| matches!(hours, 1 | 24))
}

/// "up to", "at most", "a maximum of", "no more than" before a place.
fn is_limit(words: &Words, at: usize) -> bool {
    [
        &["up", "to"] as &[&str],
        &["at", "most"],
        &["maximum", "of"],
        &["maximum"],
        &["max"],
        &["no", "more", "than"],
        &["not", "more", "than"],
        &["to", "a", "total", "of"],
    ]
    .iter()
    .any(|phrase| words.before(at, phrase))
}

/// Hours for which late work is taken, by a number of days or hours that begins at a place.
fn taken_for(words: &Words, at: usize) -> Option<u32> {
    let number = words
        .number(at)
        .filter(|number| (1..=60).contains(number))?;
    let mut next = at + 1;
    while matches!(words.text(Some(next)), "calendar" | "full") {
        next += 1;
    }
    let unit = match words.text(Some(next)) {
        "day" | "days" => 24,
        "hour" | "hours" => 1,
        "week" | "weeks" => 7 * 24,
        _ => return None,
    };
    let limit = is_limit(words, at) || words.before(at, &["within"]);
    let beyond = ["after", "beyond", "past"]
        .iter()
        .any(|word| words.before(at, &[word]))
        || ["more", "later"]
            .iter()
            .any(|word| words.before(at, &[word, "than"]));
    let about = words.has(&[
        "late",
        "accepted",
        "accept",
        "submitted",
        "submit",
        "lateness",
        "deadline",
        "credit",
        "graded",
    ]);
    let of_budget = words.has(&BUDGET) || says_late_days(words);
    (about && !of_budget && (limit || (beyond && words.has(&NOT))))
        .then(|| number.saturating_mul(unit))
}

/// Whether it speaks of days that may be spent: "2 late days".
fn says_late_days(words: &Words) -> bool {
    (1..words.len()).any(|at| {
        matches!(words.text(Some(at)), "day" | "days")
            && words.before(at, &["late"])
            // "for each late day" counts days and spends none.
            && !["each", "every", "per"]
                .iter()
                .any(|word| words.before(at, &[word, "late"]))
    })
}

/// "no late work", "late homework is not accepted", "we do not take late assignments".
fn refuses(words: &Words) -> bool {
    const WORK: [&str; 9] = [
        "work",
        "homework",
        "homeworks",
        "assignment",
        "assignments",
        "submission",
        "submissions",
        "materials",
        "anything",
    ];
    const TAKEN: [&str; 12] = [
        "accepted",
        "accept",
        "taken",
        "take",
        "graded",
        "grade",
        "read",
        "considered",
        "allowed",
        "credit",
        "marked",
        "zero",
    ];
    let Some(late) = words.position(&["late"]) else {
        return false;
    };
    let of_work = WORK.contains(&words.text(Some(late + 1)));
    let handed_in = matches!(
        words.text(late.checked_sub(1)),
        "submitted" | "handed" | "turned" | "in"
    );
    // A number, a moment or a condition makes it another rule.
    let counted = (0..words.len()).any(|at| words.number(at).is_some_and(|number| number > 0));
    let more = words.has(&[
        "after",
        "penalty",
        "penalized",
        "once",
        "if",
        "than",
        "until",
        "days",
    ]);
    let no_late = words.before(late, &["no"]) && of_work;
    let not_taken = words.has(&NOT) && words.has(&TAKEN) && (of_work || handed_in);
    !counted && !more && (no_late || not_taken)
}

#[cfg(test)]
mod tests;
