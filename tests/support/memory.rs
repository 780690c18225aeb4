//! How much memory programs take.

use std::fs;

use anyhow::Result;

use crate::until;

/// The memory of a group of processes in MB once it has stopped growing, each shared page counted by its share.
///
/// # Errors
/// When it does not come to rest.
pub fn memory_at_rest(group: u32) -> Result<f64> {
    at_rest(group, &["Pss:"])
}

/// The same, only of pages that nobody else has.
///
/// # Errors
/// When it does not come to rest.
pub fn private_memory_at_rest(group: u32) -> Result<f64> {
    at_rest(group, &["Private_Clean:", "Private_Dirty:"])
}

fn at_rest(group: u32, lines: &[&str]) -> Result<f64> {
    let mut seen: Vec<f64> = Vec::new();
    until("memory to settle", || {
        // Each look is 40 ms after the last; a second without a change of 1 % is rest.
        seen.push(memory(group, lines));
        let last = seen.len().checked_sub(25).map(|from| &seen[from..])?;
        let least = last.iter().copied().fold(f64::INFINITY, f64::min);
        let most = last.iter().copied().fold(0.0, f64::max);
        (most < least * 1.01).then_some(most)
    })
}

/// The memory of all processes of a group in MB: the sum of these lines.
fn memory(group: u32, lines: &[&str]) -> f64 {
    let processes = fs::read_dir("/proc").into_iter().flatten().flatten();
    let sum: f64 = processes
        .map(|process| process.path())
        .filter(|process| group_of(process) == Some(group))
        .filter_map(|process| fs::read_to_string(process.join("smaps_rollup")).ok())
        .map(|memory| {
            let counted = memory
                .lines()
                .filter(|line| lines.iter().any(|name| line.starts_with(name)));
            counted
                .filter_map(|line| line.split_whitespace().nth(1)?.parse::<f64>().ok())
                .sum::<f64>()
        })
        .sum();
    sum * 1024.0 / 1e6
}

fn group_of(process: &std::path::Path) -> Option<u32> {
    let stat = fs::read_to_string(process.join("stat")).ok()?;
    // The name in parentheses may hold anything; the state, the parent and the group come after it.
    let (_, after) = stat.rsplit_once(") ")?;
    after.split(' ').nth(2)?.parse().ok()
}
