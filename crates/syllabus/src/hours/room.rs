//! Where a weekly time takes place.

use std::ops::Range;

use super::Walk;
use super::cues::Cue;
use crate::page::Piece;
use crate::place::place_behind;
use crate::run::Run;
use crate::slots::Slot;

impl Walk<'_> {
    /// The place of a time: behind it up to the next time or word about one, or else before it.
    pub(super) fn place(
        &self,
        run: &Run,
        slot: &Slot,
        cues: &[(Range<usize>, Cue)],
        from: usize,
        to: usize,
    ) -> Option<Piece> {
        let bytes = slot.bytes();
        // A label with a colon begins something else: "…; Office Hours: …".
        let next = cues
            .iter()
            .filter(|(at, cue)| {
                at.start > bytes.end
                    && !cue.is_weak()
                    && run
                        .text()
                        .get(at.end..)
                        .is_some_and(|rest| rest.starts_with(':'))
            })
            .map(|(at, _)| at.start)
            .min()
            .unwrap_or(to);
        let tail = run.slice(bytes.end..to.min(next));
        // "1.30 - 2.30pm. ONLINE Thu 2.30": what follows the end of a sentence is about the next time.
        let cut = tail
            .text
            .rfind(". ")
            .filter(|_| to < run.text().len() && next == to);
        let tail = tail.slice(0..cut.unwrap_or(tail.text.len()));
        let behind = place_behind(&tail, 0, tail.text.len())
            .filter(|place| self.named(place).is_none() && self.by_part(place).is_none());
        behind.or_else(|| {
            let start = cues
                .iter()
                .filter(|(at, _)| at.end <= bytes.start && at.end >= from)
                .map(|(at, _)| at.end)
                .max()
                .unwrap_or(from);
            let lead = run.slice(start.min(bytes.start)..bytes.start);
            // "(Rm. 125, Office hours: Mon 4-5)": the place stands before the words for the time.
            let lead = if lead.text.chars().any(char::is_alphanumeric) {
                lead
            } else {
                let cue = cues
                    .iter()
                    .filter(|(at, _)| at.end == start)
                    .map(|(at, _)| at.start)
                    .next();
                run.slice(from..cue.unwrap_or(from).max(from))
            };
            let lead = lead
                .split(|c| matches!(c, ',' | ':' | ';'))
                .into_iter()
                .next_back()?
                .trim_matches(|c| !c.is_alphanumeric());
            let only =
                lead.text.eq_ignore_ascii_case("online") || lead.text.eq_ignore_ascii_case("zoom");
            let digit = lead.text.contains(|c: char| c.is_ascii_digit());
            let place = place_behind(&lead, 0, lead.text.len())?;
            (only || digit && lead.text.chars().count() <= 40 && self.named(&place).is_none())
                .then_some(place)
        })
    }
}

/// Whether nothing but signs and small words stands between the times of a line, so that one place is that of all.
pub(super) fn shares_place(run: &Run, slots: &[Slot]) -> bool {
    slots.windows(2).all(|pair| {
        let [first, second] = pair else {
            return false;
        };
        let (from, to) = (
            first.bytes().end,
            second.bytes().start.max(first.bytes().end),
        );
        let between = run.text().get(from..to).unwrap_or_default();
        !between.contains(". ")
            && (between.len() <= 6 || place_behind(&run.slice(from..to), 0, to - from).is_none())
    })
}
