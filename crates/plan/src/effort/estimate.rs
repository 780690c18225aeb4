//! How long a piece of work takes.

/// Minutes and where they come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Estimate {
    /// Minutes in all.
    pub minutes: u32,
    /// Where they come from.
    pub basis: EstimateBasis,
}

/// Where an estimate comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EstimateBasis {
    /// The student said so.
    Own,
    /// The middle of what was logged for so many pieces of the same sort.
    Logged(u32),
    /// What work of its kind usually takes.
    Kind,
}

/// Minutes a piece takes in all: what the student said, else the median of what was logged for finished pieces of the
/// same sort in the course, else what work of its kind is `usual` to take.
#[must_use]
pub fn estimate(usual: u32, own: Option<u32>, logged: &[u32]) -> Estimate {
    if let Some(minutes) = own {
        let basis = EstimateBasis::Own;
        return Estimate { minutes, basis };
    }
    let mut sorted = logged.to_vec();
    sorted.sort_unstable();
    let middle = sorted.len() / 2;
    let upper = sorted.get(middle).copied();
    let lower = sorted.get(sorted.len().saturating_sub(1) / 2).copied();
    match (lower, upper) {
        (Some(lower), Some(upper)) => Estimate {
            minutes: lower.midpoint(upper),
            basis: EstimateBasis::Logged(u32::try_from(sorted.len()).unwrap_or(u32::MAX)),
        },
        _ => Estimate {
            minutes: usual,
            basis: EstimateBasis::Kind,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_student_knows_best_then_the_log_then_the_kind() {
        let of = |own, logged: &[u32]| estimate(360, own, logged);
        assert_eq!(of(Some(30), &[100]).minutes, 30);
        assert_eq!(
            of(None, &[300, 100, 200]),
            Estimate {
                minutes: 200,
                basis: EstimateBasis::Logged(3)
            }
        );
        assert_eq!(of(None, &[300, 100]).minutes, 200);
        assert_eq!(
            of(None, &[]),
            Estimate {
                minutes: 360,
                basis: EstimateBasis::Kind
            }
        );
    }
}
