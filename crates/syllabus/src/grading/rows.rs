//! A page as rows that know whether they stand in a part about grading.

use crate::page::{Block, Cell};
use crate::wording::says;

use super::amount::amounts;
use super::naming::is_about_grades;
use super::passage::Passage;

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
/// Rows behind a line that speaks of grades.
const ECHO: usize = 20;

/// The rows of a page.
pub(super) fn rows(blocks: &[Block]) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut gap = false;
    let mut tables = 0;
    for block in blocks {
        let (cells, depth, heading) = match block {
            Block::Gap => {
                gap = true;
                continue;
            }
            Block::Table(table) => {
                tables += 1;
                for cells in table.rows.iter().flat_map(|row| lines_of(row)) {
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

/// The rows that a row of a table is: one, or one a line when its cells go over the same lines and several of the
/// lines hold shares, as a line without a tab between rows with tabs leaves it.
fn lines_of(row: &[Cell]) -> Vec<Vec<Passage>> {
    let mut lines: Vec<usize> = Vec::new();
    let mut shared = false;
    for part in row.iter().flat_map(|cell| cell.parts.iter().take(1)) {
        shared |= lines.contains(&part.line);
        lines.push(part.line);
    }
    lines.extend(
        row.iter()
            .flat_map(|cell| &cell.parts)
            .map(|part| part.line),
    );
    lines.sort_unstable();
    lines.dedup();
    let with_share = lines
        .iter()
        .filter(|line| {
            let mut parts = row.iter().flat_map(|cell| &cell.parts);
            parts.any(|part| part.line == **line && !amounts(&part.text).is_empty())
        })
        .count();
    if !shared || with_share < 2 {
        return vec![row.iter().map(cell).collect()];
    }
    lines
        .into_iter()
        .map(|line| {
            row.iter()
                .map(|cell| {
                    let mut words = Passage::default();
                    for part in cell.parts.iter().filter(|part| part.line == line) {
                        words.push(part);
                    }
                    words
                })
                .collect()
        })
        .collect()
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
        let lower = words.folded();
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
