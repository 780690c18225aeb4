//! What a weekly time is: a class, an office hour, or neither.

use std::ops::Range;

use super::cues::{Cue, cues, is_exam_word};
use super::room::shares_place;
use super::weekly::{self, Worth};
use super::whose::is_somebodys;
use super::{PROSE, TOP, Walk};
use crate::page::Piece;
use crate::run::Run;
use crate::slots::{Half, Slot};
use crate::subjects::Subject;

impl Walk<'_> {
    /// Says of each time of a line what it is, and keeps it.
    pub(super) fn classify(
        &mut self,
        run: &Run,
        slots: &[Slot],
        day_words: Option<&Piece>,
        dated: bool,
    ) {
        let lower = run.text().to_lowercase();
        // Letters that change their length in lower case would move every byte behind them.
        let cues = if lower.len() == run.text().len() {
            cues(&lower)
        } else {
            Vec::new()
        };
        let mut last: Option<Cue> = None;
        let first_office = self.weekly.office.len();
        let first_meeting = self.weekly.meetings.len();
        for (index, slot) in slots.iter().enumerate() {
            let (from, bytes, to) = bounds(slots, index, run.text().len());
            let own = cues
                .iter()
                .any(|(at, cue)| at.start >= from && at.start < bytes.end && !cue.is_weak());
            let cue = match last {
                Some(last) if !own => Some((last, Worth::Sure)),
                _ => self.cue_of(run, slot, &cues, to),
            };
            let Some((cue, worth)) = cue else {
                continue;
            };
            if slot.end.is_none() && !alone(slots, run, &cues) {
                continue;
            }
            last = Some(cue);
            if dated && !repeats(run, slot) {
                continue;
            }
            let worth = if slot.unclear_days {
                Worth::Doubtful
            } else {
                worth
            };
            let words = weekly::Words {
                run,
                slot,
                day_words,
                from,
                to,
                section: None,
                classes: self.classes || lower.trim_start().starts_with("classes"),
            };
            match cue {
                Cue::Office => {
                    let who = self.whose(run, from, bytes.start, bytes.end);
                    let place = self.place(run, slot, &cues, from, to);
                    self.weekly.add_office(&words, who.as_ref(), place, worth);
                }
                Cue::Class(kind) => {
                    let place = self.place(run, slot, &cues, from, to);
                    self.weekly.add_meeting(&words, kind, place, worth);
                }
                Cue::Weak | Cue::Hours | Cue::Away | Cue::Nothing => {}
            }
        }
        if let Some(cue) = last {
            self.last = Some((cue, run.last().line));
        }
        if shares_place(run, slots) {
            self.weekly.share_place(first_office, first_meeting);
        }
        let place = self
            .office_place
            .clone()
            .or_else(|| self.common_place.clone());
        if let Some(place) = place {
            for hour in self.weekly.office.iter_mut().skip(first_office) {
                weekly::set_place(&mut hour.location, &mut hour.evidence, &place);
            }
        }
    }

    /// What a time is: by the words before it, the label above, the words behind it, the part of the page, or by
    /// standing at the top.
    pub(super) fn cue_of(
        &self,
        run: &Run,
        slot: &Slot,
        cues: &[(Range<usize>, Cue)],
        to: usize,
    ) -> Option<(Cue, Worth)> {
        let bytes = slot.bytes();
        let prose = run.text().chars().count() > PROSE;
        let near = |at: usize| !prose || bytes.start.saturating_sub(at) <= 120;
        let before: Vec<Cue> = cues
            .iter()
            .filter(|(at, _)| at.start < slot.time_bytes.start && near(at.end))
            .map(|(_, cue)| *cue)
            .collect();
        let behind = |reach: usize| {
            cues.iter()
                .find(|(at, _)| {
                    at.start >= bytes.end && at.start < to && at.start - bytes.end <= reach
                })
                .map(|(_, cue)| *cue)
                .filter(|cue| !cue.is_weak())
        };
        if let Some(cue) = nearest(&before) {
            // Inside a paragraph another course or another term may be meant.
            let inside = prose && bytes.start > 80 && matches!(cue, Cue::Class(_));
            return Some((cue, if inside { Worth::Doubtful } else { Worth::Sure }));
        }
        // "Office hours: MW 5-6" and "T 11-1" on the next line.
        if let Some((cue, line)) = self.last
            && before.is_empty()
            && !matches!(behind(30), Some(Cue::Class(Some(_))))
            && bytes.start <= 2
            && run.piece.line > line
            && run.piece.line - line <= 2
        {
            return Some((cue, Worth::Sure));
        }
        let label = self.label_cue();
        let exam = cues.iter().any(|(at, cue)| {
            *cue == Cue::Away
                && at.start >= bytes.end
                && at.start - bytes.end <= 14
                && is_exam_word(run.text().get(at.clone()).unwrap_or_default())
        });
        if before.is_empty() && exam {
            return Some((Cue::Away, Worth::Sure));
        }
        if let Some(cue) = label {
            if prose && before.is_empty() && cue != Cue::Office && bytes.start > 40 {
                return None;
            }
            let said = self.label.as_ref().is_some_and(|label| label.said);
            // "MW 2-3:30, Keel 4" below the name of the professor at the top of the page is the class.
            let first = cue == Cue::Office
                && !said
                && before.is_empty()
                && self.weekly.len() == 0
                && slot.days.len() > 1
                && run.piece.line < TOP / 4;
            if first && behind(40).is_none() && self.plain(run, slot).is_some() {
                return Some((Cue::Class(None), Worth::Doubtful));
            }
            return Some(match (cue, behind(30)) {
                (Cue::Class(None), Some(Cue::Class(kind))) => (Cue::Class(kind), Worth::Sure),
                (Cue::Office, Some(Cue::Class(Some(kind)))) if !said => {
                    (Cue::Class(Some(kind)), Worth::Sure)
                }
                _ => (cue, Worth::Sure),
            });
        }
        if !before.is_empty() {
            let weak = if before.contains(&Cue::Hours) {
                Cue::Hours
            } else {
                Cue::Weak
            };
            let cue = if weak == Cue::Hours && is_somebodys(&run.slice(0..bytes.start)) {
                Cue::Office
            } else {
                self.weak_as(weak)
            };
            return Some((cue, Worth::Sure));
        }
        if prose {
            return None;
        }
        if let Some(cue) = behind(40) {
            return Some((cue, Worth::Sure));
        }
        self.plain(run, slot)
    }

    /// A time at the top of the page that nothing names is that of the class.
    pub(super) fn plain(&self, run: &Run, slot: &Slot) -> Option<(Cue, Worth)> {
        let top = run.piece.line < TOP;
        let kept = !matches!(
            self.subject,
            Subject::Schedule | Subject::Grading | Subject::Links | Subject::Hours
        );
        let short = run.text().chars().count() <= 120;
        let before = run.text().get(..slot.bytes().start).unwrap_or_default();
        // "…have study groups Su-Th 7:30-10:30" is a sentence.
        let begins = before.split_whitespace().count() <= 6
            && !before.starts_with(char::is_lowercase)
            && slot.end.is_some();
        if !(top && kept && short && begins) {
            return None;
        }
        let worth = if slot.days.len() > 1 {
            Worth::Likely
        } else {
            Worth::Doubtful
        };
        (slot.days.len() > 1 || self.weekly.meetings.is_empty() || slot.bytes().start <= 4)
            .then_some((Cue::Class(None), worth))
    }

    /// What a word that needs others means here: "hours" of a person are office hours, anybody else's are those of the
    /// course.
    pub(super) fn weak_as(&self, cue: Cue) -> Cue {
        let said = self
            .label
            .as_ref()
            .filter(|label| label.said)
            .map(|label| label.cue);
        match (cue, said) {
            (Cue::Weak | Cue::Hours, Some(label)) => label,
            (Cue::Hours, None) if self.who.is_some() => Cue::Office,
            (Cue::Weak | Cue::Hours, None) => Cue::Class(None),
            _ => cue,
        }
    }
}

/// The last word about a time before it; "Lab, section 2" is a lab.
pub(super) fn nearest(before: &[Cue]) -> Option<Cue> {
    let mut class = None;
    for cue in before.iter().rev() {
        match cue {
            Cue::Weak | Cue::Hours | Cue::Nothing => {}
            Cue::Class(None) => class = class.or(Some(Cue::Class(None))),
            Cue::Class(Some(_)) => return Some(*cue),
            Cue::Office | Cue::Away => return class.or(Some(*cue)),
        }
    }
    class
}

/// What a label is about: the first word that says it, not "hours" or "times".
pub(super) fn strongest(cues: impl Iterator<Item = Cue>) -> Option<Cue> {
    let mut found: Option<Cue> = None;
    for cue in cues {
        match (found, cue) {
            (None | Some(Cue::Weak | Cue::Hours), _)
            | (Some(Cue::Class(None)), Cue::Class(Some(_))) => found = Some(cue),
            _ => {}
        }
    }
    found
}

/// Where the words of a time begin, its own bytes, and where its words end: between the times beside it.
pub(super) fn bounds(slots: &[Slot], index: usize, length: usize) -> (usize, Range<usize>, usize) {
    let end = |at: Option<usize>| {
        at.and_then(|at| slots.get(at))
            .map_or(0, |slot| slot.bytes().end)
    };
    let from = end(index.checked_sub(1));
    // A second time of the same days begins behind the first.
    let begin = |slot: &Slot, from: usize| {
        let start = slot.bytes().start;
        if start < from {
            slot.time_bytes.start.max(from)
        } else {
            start
        }
    };
    let own = slots.get(index).map_or(from..from, |slot| {
        let start = begin(slot, from);
        start..slot.bytes().end.max(start)
    });
    let to = slots
        .get(index + 1)
        .map_or(length, |next| begin(next, own.end))
        .max(own.end);
    (from, own, to)
}

/// Whether a time without an end is that of a class: the only one of a short line, behind a word for it.
fn alone(slots: &[Slot], run: &Run, cues: &[(Range<usize>, Cue)]) -> bool {
    let [slot] = slots else {
        return false;
    };
    run.text().chars().count() <= 100
        && slot.days.len() <= 4
        && slot.half != Half::Open
        && cues.iter().any(|(at, cue)| {
            at.end <= slot.bytes().start && !matches!(cue, Cue::Away | Cue::Office)
        })
}

/// Whether a time on a line with dates still repeats every week: several days, days in the plural, "every".
fn repeats(run: &Run, slot: &Slot) -> bool {
    let days = run
        .text()
        .get(slot.day_bytes.clone())
        .unwrap_or_default()
        .to_lowercase();
    slot.days.len() > 1
        || days.ends_with('s') && days.len() > 5
        || run.text().to_lowercase().contains("every ")
        || run.text().to_lowercase().contains("weekly")
}
