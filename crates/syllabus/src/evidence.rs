//! Evidence in few words.

use semestra_plan::{Basis, Certainty, Evidence, Finding, Place};

use crate::page::Piece;

/// Read from the page, but its meaning follows from where it stands.
pub(crate) const LIKELY: u16 = 950;
/// To be looked at before it is stored.
pub(crate) const DOUBTFUL: u16 = 700;

/// The document says it in these words.
pub(crate) fn stated(field: &str, words: &Piece) -> Evidence {
    evidence(field, Basis::Stated, words, None, 1000)
}

/// The document says it in these words, but they may mean something else.
pub(crate) fn unsure(field: &str, words: &Piece, because: Finding) -> Evidence {
    evidence(field, Basis::Stated, words, Some(because), DOUBTFUL)
}

/// It follows from these words.
pub(crate) fn derived(field: &str, words: &Piece, because: Finding) -> Evidence {
    evidence(field, Basis::Derived, words, Some(because), LIKELY)
}

/// Nothing says it.
pub(crate) fn assumed(field: &str, because: Finding) -> Evidence {
    Evidence {
        field: field.to_owned(),
        basis: Basis::Assumed,
        place: None,
        quote: String::new(),
        because: Some(because.into()),
        certainty: Certainty::thousandths(DOUBTFUL),
    }
}

/// Words that go over several lines.
pub(crate) fn stated_over(field: &str, words: &[Piece]) -> Option<Evidence> {
    let (first, last) = (words.first()?, words.last()?);
    let quote: Vec<&str> = words.iter().map(|piece| piece.text.as_str()).collect();
    let mut evidence = stated(field, first);
    evidence.place = Some(over(first, last));
    evidence.quote = quote.join(" ");
    Some(evidence)
}

/// The stretch from one piece to another.
pub(crate) fn over(first: &Piece, last: &Piece) -> Place {
    let (from, to) = (first.place(), last.place());
    Place {
        line: from.line,
        end_line: to.end_line,
        start: from.start,
        end: to.end,
    }
}

/// Evidence from words with a basis, a reason and a certainty.
pub(crate) fn evidence(
    field: &str,
    basis: Basis,
    words: &Piece,
    because: Option<Finding>,
    certainty: u16,
) -> Evidence {
    Evidence {
        field: field.to_owned(),
        basis,
        place: Some(words.place()),
        quote: words.text.clone(),
        because: because.map(Into::into),
        certainty: Certainty::thousandths(certainty),
    }
}
