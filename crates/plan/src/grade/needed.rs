//! What average over the rest reaches a letter.

use super::answers::{Engine, Outcome};
use super::{GradeBook, Rounding, RoundingMode};
use crate::Exact;

/// What a letter needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NeededFor {
    /// The letter.
    pub letter: String,
    /// Where it begins.
    pub from: Exact,
    /// What it needs.
    pub needed: Needed,
}

/// What it takes, over everything that is left but extra credit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Needed {
    /// Nothing more: it is safe already.
    Safe,
    /// This average, as a share; the least one, to the hundred-millionth of a percent.
    Average(Exact),
    /// Even full marks are not enough without extra credit, with it they are.
    OnlyWithExtraCredit,
    /// Nothing that is left can reach it.
    OutOfReach,
}

/// How exactly an average is found where the total jumps: 34 halvings. Elsewhere it is exact.
const HALVINGS: u32 = 34;
/// After how many halvings a straight line is tried again.
const TRY_EVERY: u32 = 4;

impl GradeBook {
    /// What each letter needs, best letter first.
    #[must_use]
    pub fn needed(&self) -> Vec<NeededFor> {
        let engine = Engine::new(self);
        let bands = self.scale.bands().iter();
        let needed = bands.map(|band| NeededFor {
            letter: band.letter.clone(),
            from: band.from.clone(),
            needed: engine.needed(&band.from),
        });
        needed.collect()
    }

    /// What a rounded total of `total` needs, every minimum met.
    #[must_use]
    pub fn needed_for(&self, total: &Exact) -> Needed {
        Engine::new(self).needed(total)
    }
}

impl Engine<'_> {
    fn needed(&self, from: &Exact) -> Needed {
        let lowest = self
            .book
            .scale
            .bands()
            .last()
            .is_some_and(|band| band.from == *from);
        let limited = self.book.rules.unmet_at_most.is_some();
        let reached = |outcome: &Outcome| {
            outcome.rounded >= *from && (outcome.unmet.is_empty() || lowest || limited)
        };
        if reached(&self.complete(&self.least())) {
            return Needed::Safe;
        }
        let at = |average: &Exact| self.complete(&self.at_average(average));
        let full = at(&Exact::ONE);
        if !reached(&full) {
            let with_extra = self.complete(&self.most());
            return if reached(&with_extra) {
                Needed::OnlyWithExtraCredit
            } else {
                Needed::OutOfReach
            };
        }
        let goal = self
            .book
            .rules
            .rounding
            .as_ref()
            .map_or(from.clone(), |to| before(to, from));
        let search = Search {
            at: &at,
            reached: &reached,
            goal: &goal,
        };
        Needed::Average(search.least(at(&Exact::ZERO).total, full.total))
    }
}

/// The least total that rounds to `from` or more.
fn before(rounding: &Rounding, from: &Exact) -> Exact {
    let up = Rounding {
        to: rounding.to.clone(),
        mode: RoundingMode::Up,
    };
    let step = up.of(from);
    match rounding.mode {
        RoundingMode::HalfUp => &step - &(&rounding.to * &Exact::of(1, 2)),
        RoundingMode::Up => &step - &rounding.to,
        RoundingMode::Down => step,
    }
}

struct Search<'a> {
    at: &'a dyn Fn(&Exact) -> Outcome,
    reached: &'a dyn Fn(&Outcome) -> bool,
    goal: &'a Exact,
}

impl Search<'_> {
    /// The least average between none, which is too little, and full, which is enough. The total grows with the
    /// average in straight pieces and jumps: a straight line mostly hits at once, and halving, which keeps the numbers
    /// short, finds the piece it hits in.
    fn least(&self, low_total: Exact, high_total: Exact) -> Exact {
        let (mut low, mut high) = ((Exact::ZERO, low_total), (Exact::ONE, high_total));
        for turn in 0..HALVINGS {
            let tried = (turn % TRY_EVERY == 0).then(|| self.straight(&low, &high));
            if let Some(exact) = tried.flatten() {
                return exact;
            }
            let half = &(&low.0 + &high.0) * &Exact::of(1, 2);
            let outcome = (self.at)(&half);
            let side = if (self.reached)(&outcome) {
                &mut high
            } else {
                &mut low
            };
            *side = (half, outcome.total);
        }
        self.simplest(&low.0, high.0)
    }

    /// Where the line between two averages meets the goal, if that is enough and a little less is not.
    fn straight(&self, low: &(Exact, Exact), high: &(Exact, Exact)) -> Option<Exact> {
        let slope = (&high.1 - &low.1).over(&(&high.0 - &low.0))?;
        let guess = &low.0 + &(self.goal - &low.1).over(&slope)?;
        let less = &guess - &Exact::of(1, 1 << HALVINGS);
        let least = low.0 < guess
            && guess <= high.0
            && (self.reached)(&(self.at)(&guess))
            && (less <= low.0 || !(self.reached)(&(self.at)(&less)));
        least.then_some(guess)
    }

    /// The number of the smallest denominator that is enough: where the total jumps at 60 %, halving ends beside it.
    fn simplest(&self, low: &Exact, high: Exact) -> Exact {
        let simple = Exact::simplest_between(low, &high);
        if simple <= high && (self.reached)(&(self.at)(&simple)) {
            simple
        } else {
            high
        }
    }
}
