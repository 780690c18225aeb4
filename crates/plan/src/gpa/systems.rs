//! What letters are worth, and how numbers of one place read in another.

use crate::Exact;

/// What each letter is worth.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GradeTable {
    worths: Vec<(String, Exact)>,
}

/// Hundredths of a point on the common four-point scale (such as academics.umw.edu/registrar: 4.00, 3.70, 3.30 …).
const FOUR_POINT: [(&str, i64); 12] = [
    ("A", 400),
    ("A-", 370),
    ("B+", 330),
    ("B", 300),
    ("B-", 270),
    ("C+", 230),
    ("C", 200),
    ("C-", 170),
    ("D+", 130),
    ("D", 100),
    ("D-", 70),
    ("F", 0),
];

impl GradeTable {
    /// A table of one's own. A letter named twice is worth what stands first.
    #[must_use]
    pub fn new(worths: impl IntoIterator<Item = (String, Exact)>) -> Self {
        Self {
            worths: worths.into_iter().collect(),
        }
    }

    /// The four-point scale of the United States with plus and minus; `a_plus` is what an `A+` is worth, 4 or 4.3.
    #[must_use]
    pub fn us_plus_minus(a_plus: Exact) -> Self {
        let rest = FOUR_POINT.map(|(letter, worth)| (letter.to_owned(), Exact::of(worth, 100)));
        Self::new(std::iter::once(("A+".to_owned(), a_plus)).chain(rest))
    }

    /// The four-point scale without plus and minus: `B+` and `B-` are worth what `B` is.
    #[must_use]
    pub fn us_plain() -> Self {
        let plain = FOUR_POINT.iter().filter(|(letter, _)| letter.len() == 1);
        let worths = plain.flat_map(|(letter, worth)| {
            ["", "+", "-"].map(|sign| (format!("{letter}{sign}"), Exact::of(*worth, 100)))
        });
        Self::new(worths)
    }

    /// What a letter is worth, in any case and with either kind of minus sign.
    #[must_use]
    pub fn worth(&self, letter: &str) -> Option<Exact> {
        let plain = |text: &str| text.trim().to_uppercase().replace(['−', '–'], "-");
        let asked = plain(letter);
        let found = self
            .worths
            .iter()
            .find(|(letter, _)| plain(letter) == asked);
        found.map(|(_, worth)| worth.clone())
    }
}

/// A grade of another country as a German one, by the modified Bavarian formula
/// `1 + 3 · (best − own) / (best − least)`, where `least` is the lowest passing grade. Better than best is 1.0, failed
/// is 5.0; nothing when `best` and `least` are the same. Not rounded: places differ in whether they cut or round.
#[must_use]
pub fn bavarian(own: &Exact, best: &Exact, least: &Exact) -> Option<Exact> {
    let way = (best - own).over(&(best - least))?;
    let grade = &Exact::ONE + &(&Exact::from(3_i64) * &way);
    let (top, pass, failed) = (Exact::ONE, Exact::from(4_i64), Exact::from(5_i64));
    Some(if grade > pass { failed } else { grade.max(top) })
}

/// The ECTS letter of somebody who stands at `rank` of the `passed` that passed, the best being 1: the best 10 % have an
/// A, the next 25 % a B, then 30 % C, 25 % D, 10 % E. Nothing for a rank that is not there.
#[must_use]
pub fn ects_rank(rank: u32, passed: u32) -> Option<char> {
    if rank == 0 || rank > passed {
        return None;
    }
    // Whoever stands exactly on the line still belongs to the better group.
    let percent = u64::from(rank) * 100;
    let within = |most: u64| percent <= most * u64::from(passed);
    let letters = [(10, 'A'), (35, 'B'), (65, 'C'), (90, 'D'), (100, 'E')];
    letters
        .into_iter()
        .find(|(most, _)| within(*most))
        .map(|(_, letter)| letter)
}

/// A class of degree and the mark it begins at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Class {
    /// Such as `2:1`.
    pub name: String,
    /// The least average mark.
    pub from: Exact,
}

/// The classes of British honours degrees: 70, 60, 50, 40.
#[must_use]
pub fn uk_classes() -> Vec<Class> {
    let class = |(name, from): (&str, i64)| Class {
        name: name.to_owned(),
        from: Exact::from(from),
    };
    [("First", 70), ("2:1", 60), ("2:2", 50), ("Third", 40)]
        .map(class)
        .into()
}

/// The class of an average mark: the highest that begins at or below it. An average is not rounded for it, unless the
/// caller has rounded it.
#[must_use]
pub fn uk_class<'a>(average: &Exact, classes: &'a [Class]) -> Option<&'a Class> {
    let reached = classes.iter().filter(|class| class.from <= *average);
    reached.max_by(|a, b| a.from.cmp(&b.from))
}
