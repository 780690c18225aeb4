//! A curve set by hand, and how it is written.

use crate::Exact;

/// A curve set by hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Curve {
    /// So much is added, as a share.
    Add(Exact),
    /// It is multiplied ("the best score, 80, counts as 100": 1.25).
    Times(Exact),
    /// Straight lines through pairs of what was scored and what it counts as, level beyond the ends.
    Through(Vec<(Exact, Exact)>),
}

/// A text that is no curve.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("write a curve like +5, ×1.25 or 50:60 80:90")]
pub struct NotACurve;

/// More points than any curve has.
const MOST_POINTS: usize = 50;

impl Curve {
    /// Reads `+5` (percent are added), `×1.25`, or `50:60 80:90` (50 % counts as 60 %, 80 % as 90 %).
    ///
    /// # Errors
    /// When the text is anything else, or the curve falls: a higher score would lower the grade.
    pub fn read(text: &str) -> Result<Self, NotACurve> {
        let text = text.trim();
        let number = |text: &str| Exact::decimal(text).map_err(|_| NotACurve);
        let share = |text: &str| Ok(&number(text.trim_end_matches('%'))? * &Exact::of(1, 100));
        if let Some(factor) = text.strip_prefix(['×', '*', 'x']) {
            let factor = number(factor)?;
            return if factor.is_positive() {
                Ok(Self::Times(factor))
            } else {
                Err(NotACurve)
            };
        }
        if let Some(more) = text.strip_prefix('+') {
            return share(more).map(Self::Add);
        }
        if text.starts_with(['-', '−']) {
            return share(text).map(Self::Add);
        }
        let pair = |pair: &str| {
            let (from, to) = pair.split_once([':', '→']).ok_or(NotACurve)?;
            Ok((share(from)?, share(to)?))
        };
        let mut pairs = text
            .split_whitespace()
            .map(pair)
            .collect::<Result<Vec<_>, NotACurve>>()?;
        pairs.sort();
        let rises = pairs
            .windows(2)
            .all(|two| matches!(two, [(x0, y0), (x1, y1)] if x0 < x1 && y0 <= y1));
        if pairs.is_empty() || pairs.len() > MOST_POINTS || !rises {
            return Err(NotACurve);
        }
        Ok(Self::Through(pairs))
    }

    /// The curve as it is read; nothing when a number in it is no decimal.
    #[must_use]
    pub fn written(&self) -> Option<String> {
        let percent = |share: &Exact| (share * &Exact::from(100_u32)).written();
        match self {
            Self::Add(more) if more.is_negative() => percent(more),
            Self::Add(more) => Some(format!("+{}", percent(more)?)),
            Self::Times(factor) => Some(format!("×{}", factor.written()?)),
            Self::Through(pairs) => {
                let pair = |(from, to): &(Exact, Exact)| {
                    Some(format!("{}:{}", percent(from)?, percent(to)?))
                };
                let pairs: Option<Vec<_>> = pairs.iter().map(pair).collect();
                Some(pairs?.join(" "))
            }
        }
    }

    /// What a share counts as.
    #[must_use]
    pub fn of(&self, share: &Exact) -> Exact {
        match self {
            Self::Add(more) => (share + more).max(Exact::ZERO),
            Self::Times(factor) => share * factor,
            Self::Through(pairs) => through(pairs, share),
        }
    }
}

fn through(pairs: &[(Exact, Exact)], share: &Exact) -> Exact {
    let mut sorted: Vec<&(Exact, Exact)> = pairs.iter().collect();
    sorted.sort();
    let above = sorted.partition_point(|(from, _)| from <= share);
    let (low, high) = (
        above.checked_sub(1).and_then(|at| sorted.get(at)),
        sorted.get(above),
    );
    match (low, high) {
        (None, None) => share.clone(),
        (Some((_, only)), None) | (None, Some((_, only))) => only.clone(),
        (Some((x0, y0)), Some((x1, y1))) => {
            let way = (share - x0).over(&(x1 - x0)).unwrap_or(Exact::ZERO);
            y0 + &(&way * &(y1 - y0))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_curve_runs_straight_between_its_points() {
        let curve = Curve::Through(vec![
            (Exact::percent(50), Exact::percent(60)),
            (Exact::ZERO, Exact::ZERO),
            (Exact::ONE, Exact::ONE),
        ]);
        assert_eq!(curve.of(&Exact::percent(25)), Exact::percent(30));
        assert_eq!(curve.of(&Exact::percent(75)), Exact::percent(80));
        assert_eq!(curve.of(&Exact::percent(120)), Exact::ONE);
    }

    #[test]
    fn a_curve_is_written_as_it_is_read() {
        for text in ["+5", "-2.5", "×1.25", "50:60 80:90.5"] {
            let curve = Curve::read(text).unwrap();
            assert_eq!(curve.written().as_deref(), Some(text));
        }
        assert_eq!(Curve::read("80→90 50 → 60"), Err(NotACurve));
        assert_eq!(Curve::read("*1,5"), Ok(Curve::Times(Exact::of(3, 2))));
    }

    #[test]
    fn what_is_no_curve_is_refused() {
        for wrong in [
            "",
            "5",
            "×0",
            "×-1",
            "50:60 50:70",
            "50:80 60:70",
            "a:b",
            "+",
        ] {
            assert!(Curve::read(wrong).is_err(), "{wrong}");
        }
    }
}
