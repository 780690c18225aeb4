//! Letters, of any shape.

use crate::Exact;

/// A course's letters; pass and fail are a scale of two.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scale {
    bands: Vec<Band>,
}

/// One letter and the totals it is given for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Band {
    /// Such as `A-`.
    pub letter: String,
    /// The least total it is given for.
    pub from: Exact,
    /// The largest total the page names for it, when it names one.
    pub to: Option<Exact>,
}

/// What is wrong with a scale as the page has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ScaleFault {
    /// No letter is named for totals above `above` and below `below`; they count for the lower letter.
    Gap {
        /// The lower letter; nothing when there is none below.
        lower: Option<String>,
        /// Where the lower one ends.
        above: Exact,
        /// Where the upper one begins.
        below: Exact,
    },
    /// Totals from `from` to `to` have two letters; the upper one counts.
    Overlap {
        /// The upper letter.
        upper: String,
        /// The lower letter.
        lower: String,
        /// Where the upper one begins.
        from: Exact,
        /// Where the lower one ends.
        to: Exact,
    },
    /// Two letters begin at the same total; the one named first counts.
    SameBegin {
        /// The letter that counts.
        kept: String,
        /// The one that is never given.
        lost: String,
    },
    /// A letter begins below nothing.
    BelowNothing(String),
}

impl Scale {
    /// A scale of these letters, in any order.
    #[must_use]
    pub fn new(mut bands: Vec<Band>) -> Self {
        bands.sort_by(|a, b| b.from.cmp(&a.from));
        Self { bands }
    }

    /// A scale of letters and where they begin.
    #[must_use]
    pub fn from_begins<'a>(begins: impl IntoIterator<Item = (&'a str, Exact)>) -> Self {
        let band = |(letter, from): (&str, Exact)| Band {
            letter: letter.to_owned(),
            from,
            to: None,
        };
        Self::new(begins.into_iter().map(band).collect())
    }

    /// Pass from `from` on, fail below.
    #[must_use]
    pub fn pass_fail(from: Exact) -> Self {
        Self::from_begins([("P", from), ("F", Exact::ZERO)])
    }

    /// The letters, best first.
    #[must_use]
    pub fn bands(&self) -> &[Band] {
        &self.bands
    }

    /// The letter of a total: the highest one that begins at or below it.
    #[must_use]
    pub fn letter(&self, total: &Exact) -> Option<&str> {
        let band = self.bands.iter().find(|band| band.from <= *total)?;
        Some(&band.letter)
    }

    /// The lowest letter.
    #[must_use]
    pub fn lowest(&self) -> Option<&str> {
        Some(&self.bands.last()?.letter)
    }

    /// What is wrong with it. Totals come in steps of `step`: with whole percents nothing lies between 89 and 90;
    /// without rounding anything does, and then ranges written with one or two digits ("80–89.99") are read as they
    /// are meant when `step` is one of their last digit.
    #[must_use]
    pub fn faults(&self, step: Option<&Exact>) -> Vec<ScaleFault> {
        let mut faults = Vec::new();
        let below = self.bands.iter().filter(|band| band.from.is_negative());
        faults.extend(below.map(|band| ScaleFault::BelowNothing(band.letter.clone())));
        for pair in self.bands.windows(2) {
            if let [upper, lower] = pair {
                faults.extend(between(upper, lower, step));
            }
        }
        if let Some(last) = self.bands.last()
            && last.from.is_positive()
        {
            faults.push(ScaleFault::Gap {
                lower: None,
                above: Exact::ZERO,
                below: last.from.clone(),
            });
        }
        faults
    }
}

fn between(upper: &Band, lower: &Band, step: Option<&Exact>) -> Option<ScaleFault> {
    if upper.from == lower.from {
        return Some(ScaleFault::SameBegin {
            kept: upper.letter.clone(),
            lost: lower.letter.clone(),
        });
    }
    let end = lower.to.as_ref()?;
    if *end >= upper.from {
        return Some(ScaleFault::Overlap {
            upper: upper.letter.clone(),
            lower: lower.letter.clone(),
            from: upper.from.clone(),
            to: end.clone(),
        });
    }
    let room = &upper.from - end;
    let meant = step.is_some_and(|step| room <= *step);
    (!meant).then(|| ScaleFault::Gap {
        lower: Some(lower.letter.clone()),
        above: end.clone(),
        below: upper.from.clone(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn band(letter: &str, from: i64, to: i64) -> Band {
        Band {
            letter: letter.to_owned(),
            from: Exact::percent(from),
            to: Some(Exact::percent(to)),
        }
    }

    #[test]
    fn a_boundary_belongs_to_the_higher_letter() {
        let scale = Scale::from_begins([
            ("B", Exact::percent(80)),
            ("A", Exact::percent(90)),
            ("F", Exact::ZERO),
        ]);
        assert_eq!(scale.letter(&Exact::percent(90)), Some("A"));
        assert_eq!(scale.letter(&Exact::of(89_999, 100_000)), Some("B"));
        assert_eq!(scale.lowest(), Some("F"));
    }

    #[test]
    fn whole_percents_leave_no_gap_between_89_and_90_but_fractions_do() {
        let scale = Scale::new(vec![band("A", 90, 100), band("B", 0, 89)]);
        assert_eq!(scale.faults(Some(&Exact::percent(1))), []);
        assert_eq!(scale.faults(None).len(), 1);
        assert_eq!(scale.letter(&Exact::of(895, 1000)), Some("B"));
    }

    #[test]
    fn an_overlap_is_said_and_the_upper_letter_counts() {
        let scale = Scale::new(vec![band("A", 88, 100), band("B", 0, 90)]);
        assert!(matches!(
            scale.faults(None).as_slice(),
            [ScaleFault::Overlap { .. }]
        ));
        assert_eq!(scale.letter(&Exact::percent(89)), Some("A"));
    }

    #[test]
    fn a_scale_without_a_lowest_letter_has_a_gap_at_the_bottom() {
        let scale = Scale::from_begins([("A", Exact::percent(50))]);
        assert!(matches!(
            scale.faults(None).as_slice(),
            [ScaleFault::Gap { lower: None, .. }]
        ));
        assert_eq!(scale.letter(&Exact::percent(49)), None);
    }
}
