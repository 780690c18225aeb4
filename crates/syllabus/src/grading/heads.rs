//! What the headings of a table say that its numbers are.

use super::amount::{amounts, bare};
use super::passage::Passage;
use crate::wording::says;

/// What the heading of a column says its numbers are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Head {
    /// Shares of the grade.
    Weight,
    /// Points.
    Points,
    /// How many parts.
    Count,
    /// The share of one part.
    Each,
    /// Anything else, or nothing.
    Other,
}

/// What the columns of a table hold, from a row of headings; nothing when the row is none.
pub(super) fn heads(cells: &[Passage]) -> Option<Vec<Head>> {
    let filled: Vec<&Passage> = cells.iter().filter(|cell| !cell.is_empty()).collect();
    let numbers = filled
        .iter()
        .filter(|cell| bare(cell.text()).is_some())
        .count();
    let shares = filled.iter().any(|cell| !amounts(cell.text()).is_empty());
    if filled.len() < 2 || numbers > 0 || shares {
        return None;
    }
    let heads: Vec<Head> = cells.iter().map(|cell| head(&cell.folded())).collect();
    heads
        .iter()
        .any(|head| matches!(head, Head::Weight | Head::Points))
        .then_some(heads)
}

/// What a heading in lower case says.
fn head(lower: &str) -> Head {
    if lower.chars().count() > 40 {
        return Head::Other;
    }
    let weight = lower.contains('%')
        || says(
            lower,
            &[
                "weight",
                "weights",
                "weighting",
                "percent",
                "percentage",
                "percentages",
                "worth",
                "pondération",
                "ponderación",
                "peso",
                "share",
                "gewichtung",
                "gewicht",
                "anteil",
                "proportion",
                "contribution",
                "% of grade",
                "percent of grade",
                "poids",
                "porcentaje",
                "percentual",
                "porcentagem",
                "pourcentage",
                "grade percentage",
                "ponderacion",
                "portion",
                "value",
                "final grade",
                "of grade",
            ],
        );
    let each = says(lower, &["each", "per"]) && !says(lower, &["per cent"]);
    if weight && each {
        Head::Each
    } else if weight {
        Head::Weight
    } else if says(
        lower,
        &[
            "points",
            "pts",
            "marks",
            "puntos",
            "pontos",
            "punkte",
            "max points",
            "points possible",
            "valor",
            "score",
        ],
    ) {
        Head::Points
    } else if says(
        lower,
        &[
            "number", "count", "quantity", "qty", "anzahl", "#", "how many", "cantidad", "nombre",
            "no",
        ],
    ) || lower.trim() == "#"
    {
        Head::Count
    } else {
        Head::Other
    }
}
