//! Shares as a tree: by the depth of the list when the document tells it, else so that everything sums to a whole.

use std::collections::HashSet;

/// A node of a list: how many of the shares behind it are its parts.
pub(super) type Runs = Vec<usize>;

/// What is known of a share.
#[derive(Clone, Copy, Debug)]
pub(super) struct Node {
    /// Its value; nothing of what is on top of the whole.
    pub value: u32,
    /// Depth in a list.
    pub depth: Option<usize>,
}

/// How many parts each top share has: nothing deeper than two levels, as pages have it.
pub(super) fn runs(nodes: &[Node], whole: u32) -> Runs {
    let total = nodes
        .iter()
        .map(|node| node.value)
        .fold(0, u32::saturating_add);
    let flat = vec![0; nodes.len()];
    if total == whole {
        return flat;
    }
    if let Some(runs) = by_depth(nodes) {
        let top = tops(nodes, &runs);
        if top == whole || total.abs_diff(whole) > top.abs_diff(whole) {
            return runs;
        }
    }
    if total < whole {
        return flat;
    }
    let values: Vec<u32> = nodes.iter().map(|node| node.value).collect();
    let mut failed = HashSet::new();
    let mut runs = Vec::new();
    if nest(&values, 0, whole, &mut failed, &mut runs) {
        return runs;
    }
    flat
}

/// What the top shares come to.
pub(super) fn tops(nodes: &[Node], runs: &[usize]) -> u32 {
    let mut at = 0;
    let mut sum = 0u32;
    for parts in runs {
        sum = sum.saturating_add(nodes.get(at).map_or(0, |node| node.value));
        at += 1 + parts;
    }
    sum
}

fn by_depth(nodes: &[Node]) -> Option<Runs> {
    let depths: Vec<usize> = nodes.iter().filter_map(|node| node.depth).collect();
    let top = depths.first().copied()?;
    if depths.len() != nodes.len() || depths.iter().all(|depth| *depth <= top) {
        return None;
    }
    let mut runs: Runs = Vec::new();
    for depth in depths {
        match runs.last_mut() {
            Some(parts) if depth > top => *parts += 1,
            _ => runs.push(0),
        }
    }
    Some(runs)
}

/// How many parts each top share has so that the rest of the shares sums to `left`; states that fail are remembered,
/// so the work stays small however long the list is.
fn nest(
    values: &[u32],
    at: usize,
    left: u32,
    failed: &mut HashSet<(usize, u32)>,
    runs: &mut Vec<usize>,
) -> bool {
    let Some(value) = values.get(at).copied() else {
        return left == 0;
    };
    let Some(left_behind) = left.checked_sub(value) else {
        return false;
    };
    if failed.contains(&(at, left)) {
        return false;
    }
    let mut sum = 0u32;
    let mut sizes = vec![0usize];
    for (index, part) in values.iter().enumerate().skip(at + 1) {
        sum = sum.saturating_add(*part);
        if sum == value && index > at + 1 {
            sizes.insert(0, index - at);
        }
        if sum > value {
            break;
        }
    }
    for size in sizes {
        runs.push(size);
        // The list is at most `MOST` long, and so is the depth of these calls.
        if nest(values, at + 1 + size, left_behind, failed, runs) {
            return true;
        }
        runs.pop();
    }
    failed.insert((at, left));
    false
}
