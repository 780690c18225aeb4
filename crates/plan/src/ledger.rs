//! Late days: the budget, what was spent, what may be, and until when.
//!
//! What a piece may use is the smaller of its cap and what is left of the budget, and any extension on top, which costs
//! nothing (Submitty #3162). Days are whole days on the wall of the course's zone: a deadline of 23:59 moved by one is
//! 23:59 of the next day, also when the clock changes between. Spending is not retroactive: once the last moment that
//! holds now has passed, no day can be put on it.

use chrono::{Days, NaiveDateTime, TimeDelta};

use crate::{AssessmentId, Due, Zone};

/// How a course's late days work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LateDays {
    /// Days for the whole term; units where a unit is not a day.
    pub budget: u32,
    /// The most one piece may use, when there is such a rule.
    pub cap: Option<u32>,
    /// Hours after a deadline that are not counted as late.
    pub grace_hours: u32,
    /// Hours of one unit; 24 are days, some courses count in 6.
    pub unit_hours: u32,
}

impl LateDays {
    /// Whole days, no cap, no grace.
    #[must_use]
    pub fn budget(budget: u32) -> Self {
        Self {
            budget,
            cap: None,
            grace_hours: 0,
            unit_hours: 24,
        }
    }

    /// A deadline moved by so many units, grace not included, on the wall of `zone`.
    #[must_use]
    pub fn moved(&self, due: NaiveDateTime, units: u32, zone: &Zone) -> NaiveDateTime {
        let hours = u64::from(units) * u64::from(self.unit_hours.max(1));
        // Whole days keep the hour on the wall; what is less is an amount of time.
        let day = due.checked_add_days(Days::new(hours / 24)).unwrap_or(due);
        let rest = i64::try_from(hours % 24).unwrap_or(0);
        after(day, rest, zone)
    }

    /// A due date moved by so many units, grace not included; a day without an hour stays one where whole days move it.
    #[must_use]
    pub fn moved_due(&self, due: Due, units: u32, zone: &Zone) -> Due {
        let moved = |at| self.moved(at, units, zone);
        match due {
            Due::At { at } => Due::At { at: moved(at) },
            Due::On { on } => {
                let at = moved(Due::end_of_day(on));
                if at == Due::end_of_day(at.date()) {
                    Due::On { on: at.date() }
                } else {
                    Due::At { at }
                }
            }
            Due::Window { opens, closes } => Due::Window {
                opens,
                closes: moved(closes),
            },
            Due::Undated => Due::Undated,
        }
    }

    /// The last moment to hand in with so many units, grace included, on the wall of `zone`.
    #[must_use]
    pub fn last_moment(&self, due: NaiveDateTime, units: u32, zone: &Zone) -> NaiveDateTime {
        after(
            self.moved(due, units, zone),
            i64::from(self.grace_hours),
            zone,
        )
    }

    /// How many units late something handed in at `at` is; a begun unit is a whole one.
    #[must_use]
    pub fn units_late(&self, due: NaiveDateTime, at: NaiveDateTime, zone: &Zone) -> u32 {
        let in_time =
            |units: &u32| zone.instant(at) <= zone.instant(self.last_moment(due, *units, zone));
        let whole = (at - due).num_hours() / i64::from(self.unit_hours.max(1));
        // Clock changes move the answer by one hour at most, so it lies beside the plain quotient.
        let from =
            u32::try_from(whole.saturating_sub(i64::from(self.grace_hours) + 2)).unwrap_or(0);
        (from..).find(in_time).unwrap_or(u32::MAX)
    }
}

/// So many hours later on the wall; a clock change between is not counted away.
fn after(wall: NaiveDateTime, hours: i64, zone: &Zone) -> NaiveDateTime {
    if hours == 0 {
        return wall;
    }
    zone.wall(zone.instant(wall) + TimeDelta::hours(hours))
}

/// What was spent on, and given to, one piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spent {
    /// The piece.
    pub on: AssessmentId,
    /// Late days from the budget.
    pub days: u32,
    /// Days given on top, which cost nothing.
    pub extension: u32,
}

/// A course's late days and what became of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ledger {
    rules: LateDays,
    zone: Zone,
    spent: Vec<Spent>,
}

/// Why late days cannot be spent so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LateError {
    /// More than are left.
    #[error("only {left} of {budget} late days are left")]
    Spent {
        /// Left.
        left: u32,
        /// Of.
        budget: u32,
    },
    /// More than one piece may use.
    #[error("one piece of work can use {cap} late days at most")]
    Cap {
        /// The most.
        cap: u32,
    },
    /// The last moment has passed.
    #[error(
        "the last moment to hand this in has passed, and late days cannot be put on it afterwards"
    )]
    Passed,
}

impl Ledger {
    /// A ledger. Several entries of one piece are taken together, and nothing is refused: what stands in the record
    /// stands, even where a rule was changed afterwards.
    #[must_use]
    pub fn new(rules: LateDays, zone: Zone, entries: &[Spent]) -> Self {
        let mut spent: Vec<Spent> = Vec::with_capacity(entries.len());
        for entry in entries {
            match spent.iter_mut().find(|other| other.on == entry.on) {
                Some(other) => {
                    other.days = other.days.saturating_add(entry.days);
                    other.extension = other.extension.saturating_add(entry.extension);
                }
                None => spent.push(*entry),
            }
        }
        Self { rules, zone, spent }
    }

    /// The rules.
    #[must_use]
    pub fn rules(&self) -> &LateDays {
        &self.rules
    }

    /// What was spent and given, one entry for each piece.
    #[must_use]
    pub fn entries(&self) -> &[Spent] {
        &self.spent
    }

    /// Days left of the budget.
    #[must_use]
    pub fn left(&self) -> u32 {
        let spent = self
            .spent
            .iter()
            .fold(0_u32, |sum, entry| sum.saturating_add(entry.days));
        self.rules.budget.saturating_sub(spent)
    }

    /// What was spent on and given to a piece.
    #[must_use]
    pub fn of(&self, piece: AssessmentId) -> Spent {
        let found = self.spent.iter().find(|entry| entry.on == piece).copied();
        found.unwrap_or(Spent {
            on: piece,
            days: 0,
            extension: 0,
        })
    }

    /// How many days a piece may use in all, those spent on it already and its extension included.
    #[must_use]
    pub fn allowed(&self, piece: AssessmentId) -> u32 {
        let own = self.of(piece);
        let free = self.left().saturating_add(own.days);
        let most = self.rules.cap.map_or(free, |cap| cap.min(free));
        most.max(own.days).saturating_add(own.extension)
    }

    /// The deadline of a piece with what is spent on it and given to it, grace not included.
    #[must_use]
    pub fn moved(&self, piece: AssessmentId, due: NaiveDateTime) -> NaiveDateTime {
        self.rules.moved(due, self.days(piece), &self.zone)
    }

    /// The last moment to hand a piece in with what is spent on it and given to it.
    #[must_use]
    pub fn last_moment(&self, piece: AssessmentId, due: NaiveDateTime) -> NaiveDateTime {
        self.rules.last_moment(due, self.days(piece), &self.zone)
    }

    /// The last moment to hand a piece in if all it may use were spent on it.
    #[must_use]
    pub fn latest_possible(&self, piece: AssessmentId, due: NaiveDateTime) -> NaiveDateTime {
        self.rules.last_moment(due, self.allowed(piece), &self.zone)
    }

    fn days(&self, piece: AssessmentId) -> u32 {
        let own = self.of(piece);
        own.days.saturating_add(own.extension)
    }

    /// How many days of something handed in at `at` are late, and how many of them are paid for; what is not paid for
    /// is the penalty's.
    #[must_use]
    pub fn late(&self, piece: AssessmentId, due: NaiveDateTime, at: NaiveDateTime) -> (u32, u32) {
        let late = self.rules.units_late(due, at, &self.zone);
        (late, late.min(self.days(piece)))
    }

    /// The ledger with `days` more of the budget spent on a piece due at `due`, at `now`; both on the wall of the zone.
    ///
    /// # Errors
    /// When fewer are left, the piece's cap is reached, or its last moment has passed.
    pub fn spend(
        &self,
        piece: AssessmentId,
        days: u32,
        due: NaiveDateTime,
        now: NaiveDateTime,
    ) -> Result<Self, LateError> {
        if self.zone.instant(now) > self.zone.instant(self.last_moment(piece, due)) {
            return Err(LateError::Passed);
        }
        let all = self.of(piece).days.saturating_add(days);
        if let Some(cap) = self.rules.cap.filter(|cap| all > *cap) {
            return Err(LateError::Cap { cap });
        }
        let left = self.left();
        if days > left {
            let budget = self.rules.budget;
            return Err(LateError::Spent { left, budget });
        }
        Ok(self.with(piece, days, 0))
    }

    /// The ledger with an extension of so many days more, which costs nothing.
    #[must_use]
    pub fn extend(&self, piece: AssessmentId, days: u32) -> Self {
        self.with(piece, 0, days)
    }

    /// The ledger with everything spent on a piece taken back; its extension stays.
    #[must_use]
    pub fn take_back(&self, piece: AssessmentId) -> Self {
        let mut changed = self.clone();
        for entry in changed.spent.iter_mut().filter(|entry| entry.on == piece) {
            entry.days = 0;
        }
        changed
            .spent
            .retain(|entry| entry.days > 0 || entry.extension > 0);
        changed
    }

    fn with(&self, piece: AssessmentId, days: u32, extension: u32) -> Self {
        let mut entries = self.spent.clone();
        entries.push(Spent {
            on: piece,
            days,
            extension,
        });
        Self::new(self.rules, self.zone.clone(), &entries)
    }
}
