//! Days and times that stand on two lines.

use super::classify::strongest;
use super::cues::Cue;
use super::{Label, REACH, Walk};
use crate::run::Run;
use crate::slots::{Slot, Times};

/// Days or times that wait for the other half on a line nearby.
pub(super) struct Pending {
    line: usize,
    cue: Option<Cue>,
    run: Run,
    times: Times,
}

impl Walk<'_> {
    /// Joins days and times that stand on two lines ("Days: MWF" above "Time: 10:00-10:50"), and times below a label
    /// that names their day; whether the line was used.
    pub(super) fn halves(&mut self, run: Run, found: &Times, cue: Option<Cue>) -> bool {
        let line = run.piece.line;
        if let Some((days, words)) = self.label.as_ref().and_then(|label| label.days.clone())
            && !found.clocks.is_empty()
            && found.days.is_empty()
            && found.dates.is_empty()
            && found.clocks.iter().all(|clock| clock.end.is_some())
            && found
                .clocks
                .first()
                .is_some_and(|clock| clock.bytes.start <= 24)
        {
            let slots: Vec<Slot> = found
                .clocks
                .iter()
                .map(|clock| Slot::on(&days, clock))
                .collect();
            self.classify(&run, &slots, Some(&words), false);
            return true;
        }
        let short = run.text().chars().count() <= 80;
        let useful = short
            && found.dates.is_empty()
            && found.days.len() + found.clocks.len() == 1
            && found.clocks.iter().all(|clock| clock.end.is_some());
        let Some(pending) = self
            .pending
            .take()
            .filter(|old| line <= old.line + 2 && useful)
        else {
            let stands = useful
                && (cue.is_some() || self.label.is_some())
                && found.days.iter().all(|days| {
                    !days.letters
                        || cue.is_some() && (days.days.len() > 1 || run.text().len() <= 30)
                });
            if stands {
                self.pending = Some(Pending {
                    line,
                    cue,
                    run,
                    times: found.clone(),
                });
            }
            return false;
        };
        let (days, day_run, clock, clock_run) = match (
            pending.times.days.first(),
            found.clocks.first(),
            found.days.first(),
            pending.times.clocks.first(),
        ) {
            (Some(days), Some(clock), _, _) => (days, &pending.run, clock, &run),
            (_, _, Some(days), Some(clock)) => (days, &run, clock, &pending.run),
            _ => return false,
        };
        let slot = Slot::on(&days.days, clock);
        let words = day_run.slice(days.bytes.clone());
        let cue = strongest(pending.cue.into_iter().chain(cue));
        let before = self.label.take();
        if let Some(cue) = cue.map(|cue| self.weak_as(cue)) {
            self.label = Some(Label {
                cue,
                days: None,
                left: Some(REACH),
                said: true,
            });
        } else {
            self.label.clone_from(&before);
        }
        self.classify(clock_run, &[slot], Some(&words), false);
        self.label = before;
        true
    }
}
