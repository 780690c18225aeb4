//! A page as rows that know whether they stand in a part about grading.

use semestra_plan::draft::Origin;

use crate::page::{Block, Cell, Page, Piece};
use crate::wording::says;

use super::amount::amounts;
use super::naming::is_about_grades;
use super::passage::{Passage, folded};

/// How surely a row stands in a part about grading.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Told {
    /// Nothing says so.
    No,
    /// A line a little above speaks of grades.
    Near,
    /// Its heading or label says so.
    Headed,
}

/// A line, item or row of a table.
#[derive(Clone, Debug)]
pub(super) struct Row {
    /// Its cells; one when it is no row of a table. Empty cells keep their column.
    pub cells: Vec<Passage>,
    /// Which table of the page, and whether it is the first row of it.
    pub table: Option<usize>,
    /// Depth in a list, when the form of the document tells it.
    pub depth: Option<usize>,
    /// Whether it is a heading.
    pub heading: bool,
    /// Whether an empty line stands before it.
    pub gap: bool,
    /// Whether it stands in a part about grading.
    pub told: Told,
    /// Which part of the page about grading.
    pub zone: usize,
}

impl Row {
    /// All its words as one text.
    pub(super) fn words(&self) -> Passage {
        let mut words = Passage::default();
        for cell in &self.cells {
            words.extend(cell);
        }
        words
    }

    /// Its text, when it is no row of several cells.
    pub(super) fn line(&self) -> Option<&Passage> {
        let mut filled = self.cells.iter().filter(|cell| !cell.is_empty());
        let first = filled.next()?;
        filled.next().is_none().then_some(first)
    }
}

/// Rows behind a label that it still holds for.
const REACH: usize = 45;
/// Cells of one row, and lines in them.
const MOST_PARTS: usize = 80;
/// Characters of a row that may tell what it is about.
const BEGIN: usize = 400;
/// Rows behind a line that speaks of grades.
const ECHO: usize = 20;

/// The rows of a page.
pub(super) fn rows(page: &Page) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut gap = false;
    let mut tables = 0;
    for block in &page.blocks {
        let (cells, depth, heading) = match block {
            Block::Gap => {
                gap = true;
                continue;
            }
            Block::Table(table) => {
                tables += 1;
                for cells in table.rows.iter().flat_map(|row| lines_of(row, page)) {
                    rows.push(Row {
                        cells,
                        table: Some(tables),
                        depth: None,
                        heading: false,
                        gap: std::mem::take(&mut gap),
                        told: Told::No,
                        zone: 0,
                    });
                }
                continue;
            }
            Block::Heading(_, piece) => (Passage::of(piece), None, true),
            Block::Line(piece) => (Passage::of(piece), None, false),
            Block::Item(depth, piece) => (Passage::of(piece), Some(*depth), false),
        };
        rows.push(Row {
            cells: vec![cells],
            table: None,
            depth,
            heading,
            gap: std::mem::take(&mut gap),
            told: Told::No,
            zone: 0,
        });
    }
    tell(&mut rows);
    rows
}

/// The rows that a row of a table is: one, or several when its cells hold several shares below each other, as rows
/// without a rule between them leave it. They are parted by their height on a printed page or by their line of a text;
/// where neither is known, cells of as many lines each are read line by line.
fn lines_of(row: &[Cell], page: &Page) -> Vec<Vec<Passage>> {
    let parts = || {
        row.iter()
            .filter(|cell| !cell.spanned)
            .flat_map(|cell| &cell.parts)
    };
    let shares = parts()
        .filter(|part| !amounts(&part.text).is_empty())
        .count();
    // A row of more lines than any page has is not worth parting.
    if shares < 2 || parts().count() > MOST_PARTS {
        return vec![row.iter().take(MOST_PARTS).map(cell).collect()];
    }
    let mut heights: Vec<Height> = Vec::new();
    for part in parts() {
        let height = Height::of(part, page);
        if !heights.iter().any(|known| known.is_beside(&height)) {
            heights.push(height);
        }
    }
    heights.sort_by(|one, other| {
        one.page
            .cmp(&other.page)
            .then(one.middle.total_cmp(&other.middle))
    });
    let visual = heights.len() < parts().count();
    let pick = |fits: &dyn Fn(usize, &Piece) -> bool| -> Vec<Passage> {
        row.iter()
            .map(|cell| {
                let mut words = Passage::default();
                let parts = cell.parts.iter().enumerate().filter(|_| !cell.spanned);
                for (_, part) in parts.filter(|(at, part)| fits(*at, part)) {
                    words.push(part);
                }
                words
            })
            .collect()
    };
    if visual {
        return heights
            .iter()
            .map(|height| pick(&|_, part| Height::of(part, page).is_beside(height)))
            .collect();
    }
    let most = row.iter().map(|cell| cell.parts.len()).max().unwrap_or(0);
    let even = row.iter().filter(|cell| cell.parts.len() == most).count() >= 2;
    if even
        && most >= 2
        && row
            .iter()
            .all(|cell| cell.parts.is_empty() || cell.parts.len() == most)
    {
        return (0..most).map(|line| pick(&|at, _| at == line)).collect();
    }
    vec![row.iter().map(cell).collect()]
}

/// Where a line stands from top to bottom.
struct Height {
    page: u32,
    middle: f32,
    half: f32,
}

impl Height {
    fn of(part: &Piece, page: &Page) -> Self {
        match page.origins.get(part.line) {
            Some(Origin::Box {
                page, top, height, ..
            }) => Self {
                page: *page,
                middle: top + height / 2.0,
                half: height / 2.0,
            },
            #[expect(
                clippy::cast_precision_loss,
                reason = "a document has some thousand lines"
            )]
            Some(Origin::Line { .. } | Origin::Element { .. }) | None => Self {
                page: 0,
                middle: part.line as f32,
                half: 0.5,
            },
        }
    }

    fn is_beside(&self, other: &Self) -> bool {
        self.page == other.page
            && (self.middle - other.middle).abs() < self.half.min(other.half) * 0.9
    }
}

/// The words of a cell; what only repeats a spanning cell is left out, so that no share counts twice.
fn cell(cell: &Cell) -> Passage {
    let mut words = Passage::default();
    if !cell.spanned {
        for part in cell.parts.iter().take(6) {
            words.push(part);
        }
    }
    words
}

/// Sets where the parts about grading begin and end.
fn tell(rows: &mut [Row]) {
    let mut told = Told::No;
    let mut left = 0usize;
    let mut zone = 0;
    for row in rows {
        let words = row.words();
        // Where a part begins is said at the begin of a line.
        let begin: String = words.text().chars().take(BEGIN).collect();
        let lower = folded(&begin);
        let count = lower.split_whitespace().count();
        let label = lower.split(':').next().unwrap_or_default();
        let labelled = lower.contains(':') && label.split_whitespace().count() <= 6;
        let short = count <= 6;
        let begins = !is_elsewhere(&lower)
            && (row.heading && is_about_grades(&lower)
                || row.table.is_none()
                    && (labelled && is_about_grades(label) || short && is_about_grades(&lower))
                    && amounts(label).is_empty());
        if begins {
            if told != Told::Headed || row.heading {
                zone += 1;
            }
            told = Told::Headed;
            left = if row.heading { usize::MAX } else { REACH };
        } else if row.heading {
            let of_grading =
                told == Told::Headed && (is_of_work(&lower) || !amounts(&lower).is_empty());
            if !of_grading {
                told = Told::No;
                zone += 1;
            }
        } else if told != Told::Headed && is_about_grades(&lower) && !is_elsewhere(&lower) {
            if told == Told::No {
                zone += 1;
            }
            told = Told::Near;
            left = ECHO;
        }
        row.told = told;
        row.zone = zone;
        left = left.saturating_sub(1);
        if left == 0 {
            told = Told::No;
        }
    }
}

/// Headings of graded work under a heading about grading.
fn is_of_work(lower: &str) -> bool {
    lower.split_whitespace().count() <= 8
        && says(
            lower,
            &[
                "exam",
                "exams",
                "midterm",
                "midterms",
                "final",
                "quiz",
                "quizzes",
                "homework",
                "homeworks",
                "assignment",
                "assignments",
                "project",
                "projects",
                "paper",
                "papers",
                "participation",
                "attendance",
                "lab",
                "labs",
                "essay",
                "essays",
                "presentation",
                "presentations",
                "test",
                "tests",
                "discussion",
                "discussions",
                "reading",
                "readings",
                "exercises",
                "problem sets",
                "reports",
                "portfolio",
            ],
        )
}

/// Words of grades that are about something else than their weights.
fn is_elsewhere(lower: &str) -> bool {
    says(
        lower,
        &[
            "regrade",
            "regrades",
            "regrading",
            "re-grade",
            "re-grading",
            "dispute",
            "disputes",
            "rubric",
            "appeal",
            "appeals",
            "incomplete",
            "incompletes",
            "late",
            "course evaluation",
            "course evaluations",
            "criteria",
        ],
    )
}
