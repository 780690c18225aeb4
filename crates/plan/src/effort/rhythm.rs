//! Pauses between what is done in one go.

use super::time::{MINUTES, Run, StudyRules, Use, quarters};

/// What free time has next to it.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Touches {
    /// A block that stays ends where it begins.
    pub(super) before: bool,
    /// A block that stays begins where it ends.
    pub(super) after: bool,
}

/// Runs that follow each other, cut into what is done in one go and the pauses between.
///
/// Each begins with work, but one next to a block that stays has a pause there. Preferred hours begin with work too: the
/// others beside them leave them a pause. Lunch is a pause itself.
pub(super) fn with_pauses(runs: &[Run], touches: Touches, rules: &StudyRules) -> Vec<Run> {
    let pause = quarters(rules.gentle.pause_minutes);
    let stretch = i64::from(rules.longest_minutes) / MINUTES;
    if pause == 0 || stretch == 0 {
        return runs.to_vec();
    }
    let mut all = Vec::new();
    for (at, run) in runs.iter().enumerate() {
        if run.meant == Use::Lunch {
            all.push(*run);
            continue;
        }
        let yields = |other: Option<&Run>| {
            other.is_some_and(|other| other.meant == Use::Work && other.preferred && !run.preferred)
        };
        let before = at.checked_sub(1);
        let at_begin = match before {
            None => touches.before,
            Some(before) => yields(runs.get(before)),
        };
        let at_end = match runs.get(at + 1) {
            None => touches.after,
            next => yields(next),
        };
        cut(run, (at_begin, at_end), pause, stretch, &mut all);
    }
    all
}

fn cut(run: &Run, edges: (bool, bool), pause: i64, stretch: i64, all: &mut Vec<Run>) {
    let end = run.start + run.length;
    let last = if edges.1 { end - pause } else { end };
    let mut at = run.start;
    let mut push = |at: &mut i64, until: i64, meant| {
        let until = until.min(end);
        if until > *at {
            all.push(Run {
                start: *at,
                length: until - *at,
                meant,
                ..*run
            });
            *at = until;
        }
    };
    if edges.0 {
        push(&mut at, run.start + pause, Use::Pause);
    }
    while at < end {
        let go = at + stretch;
        push(&mut at, go.min(last), Use::Work);
        let next = if at >= last { end } else { at + pause };
        // The time after the last stretch is no shorter than the pause that is left before what follows.
        push(&mut at, next, Use::Pause);
    }
}
