//! A line with the lines that hold the rest of it.

use std::ops::Range;

use semestra_plan::{Basis, Evidence, Finding};

use crate::evidence::{evidence, over};
use crate::page::Piece;

/// Words that are read as one line.
#[derive(Clone, Debug)]
pub(crate) struct Run {
    /// The words; their place is that of the first line.
    pub piece: Piece,
    /// The lines behind the first, with the bytes at which they begin.
    more: Vec<(usize, Piece)>,
}

impl Run {
    /// One line.
    pub(crate) fn of(piece: &Piece) -> Self {
        Self {
            piece: piece.clone(),
            more: Vec::new(),
        }
    }

    /// The same words with a line that goes on behind them.
    pub(crate) fn and(&self, next: &Piece) -> Self {
        let mut run = self.clone();
        run.more.push((run.piece.text.len() + 1, next.clone()));
        run.piece.text.push(' ');
        run.piece.text.push_str(&next.text);
        run
    }

    /// Its last line.
    pub(crate) fn last(&self) -> Piece {
        match self.more.last() {
            Some((_, piece)) => piece.clone(),
            None => self.piece.clone(),
        }
    }

    /// All its words.
    pub(crate) fn text(&self) -> &str {
        &self.piece.text
    }

    /// The words of a range of bytes, one piece for each line.
    pub(crate) fn cut(&self, range: Range<usize>) -> Vec<Piece> {
        let ends = self.more.iter().map(|(start, _)| start.saturating_sub(1));
        let first_end = ends.clone().next().unwrap_or(self.piece.text.len());
        let mut pieces = Vec::new();
        if range.start < first_end {
            pieces.push(self.piece.slice(range.start..range.end.min(first_end)));
        }
        let ends = ends.skip(1).chain([self.piece.text.len()]);
        for ((start, piece), end) in self.more.iter().zip(ends) {
            let (from, to) = (range.start.max(*start), range.end.min(end));
            if from < to {
                pieces.push(piece.slice(from - start..to - start));
            }
        }
        pieces.retain(|piece| !piece.is_empty());
        pieces
    }

    /// The words of a range as one piece: of the line in which the range begins.
    pub(crate) fn slice(&self, range: Range<usize>) -> Piece {
        self.cut(range).into_iter().next().unwrap_or_default()
    }

    /// Evidence from the words of a range.
    pub(crate) fn says(
        &self,
        field: &str,
        range: Range<usize>,
        basis: Basis,
        because: Option<Finding>,
        certainty: u16,
    ) -> Option<Evidence> {
        let pieces = self.cut(range);
        let (first, last) = (pieces.first()?, pieces.last()?);
        let mut said = evidence(field, basis, first, because, certainty);
        if pieces.len() > 1 {
            let words: Vec<&str> = pieces.iter().map(|piece| piece.text.as_str()).collect();
            said.place = Some(over(first, last));
            said.quote = words.join(" ");
        }
        Some(said)
    }
}
