//! Numbers with what they count.

use std::fmt::Display;

/// A number and the word for one or for several: "1 day", "2 days". For languages with two forms.
pub(crate) fn counted<N: Display + PartialEq + From<u8>>(
    count: N,
    one: &str,
    several: &str,
) -> String {
    let word = if count == N::from(1) { one } else { several };
    format!("{count} {word}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_is_alone() {
        assert_eq!(counted(1_u32, "day", "days"), "1 day");
        assert_eq!(counted(0_u32, "day", "days"), "0 days");
        assert_eq!(counted(2_usize, "day", "days"), "2 days");
    }
}
