//! Which column each line of a stacked row belongs to.

use semestra_plan::draft::EventKind;

use crate::columns::Role;
use crate::page::{Cell, Piece};
use crate::stacked::{Head, LONGEST_ROW, Row, integer, week_text};
use crate::wording::{class_kind, is_due, is_exam, is_release, is_work, says};
use crate::words;

/// What a line looks like by itself.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Look {
    Integer(u32),
    Week(u32),
    Weekday,
    Brackets,
    Notes,
    Reading,
    Work,
    Text,
    Signs,
}

pub(crate) fn look(text: &str) -> Look {
    if let Some(number) = integer(text) {
        return Look::Integer(number);
    }
    if let Some(week) = week_text(text) {
        return Look::Week(week);
    }
    if words::weekday_cell(text).is_some() {
        return Look::Weekday;
    }
    if !text.chars().any(char::is_alphanumeric) {
        return Look::Signs;
    }
    if text.starts_with('[') && text.ends_with(']') {
        return Look::Brackets;
    }
    let lower = text.to_lowercase();
    let short = lower.split_whitespace().count() <= 4;
    let verbs = is_due(&lower) || is_release(&lower);
    if verbs && !is_exam(&lower) && lower.len() < 80 {
        return Look::Work;
    }
    let stem = lower.trim_matches(|c: char| !c.is_alphanumeric());
    let first = stem
        .split(|c: char| !c.is_alphabetic())
        .next()
        .unwrap_or_default();
    let notes = short
        && !lower.contains(": ")
        && says(
            first,
            &[
                "lecture",
                "lec",
                "slides",
                "notes",
                "recording",
                "recordings",
                "video",
                "pdf",
                "handout",
                "code",
                "notebook",
            ],
        )
        && stem.chars().filter(|c| c.is_alphabetic()).count() <= 16;
    if notes {
        return Look::Notes;
    }
    let presents = class_kind(&lower).0 == EventKind::Presentation;
    if short && !presents && is_work(&lower) && !is_exam(&lower) {
        return Look::Work;
    }
    if says(
        &lower,
        &[
            "ch", "chapter", "chapters", "chap", "read", "reading", "pp", "sec",
        ],
    ) && lower.contains(|c: char| c.is_ascii_digit())
    {
        return Look::Reading;
    }
    Look::Text
}

/// What is known of the counting, and how well a line fits a column.
pub(crate) struct Alignment {
    roles: Vec<Role>,
    headings: Vec<String>,
    date_column: usize,
    bracketed: bool,
    words_ahead: bool,
    number: Option<u32>,
    week: Option<u32>,
    carried_week: Option<Piece>,
    longest: usize,
}

/// How well a line of some look fits a column by itself, before the counting is heard.
pub(crate) fn likeness(role: Role, look: Look) -> f32 {
    const NO: f32 = IMPOSSIBLE;
    // number, week, weekday, brackets, notes, reading, work, text
    let row = match role {
        Role::Weekday => [NO, NO, 8.0, NO, NO, NO, NO, NO],
        Role::Number => [NO; 8],
        Role::Week => [NO, 7.0, NO, NO, NO, NO, NO, NO],
        Role::Topic => [-4.0, -4.0, -4.0, -2.0, 1.0, 2.0, 1.0, 4.0],
        Role::Notes => [-4.0, -4.0, -4.0, 0.0, 5.0, 0.0, -1.0, -1.0],
        Role::Reading => [-1.0, -4.0, -4.0, 6.0, -1.0, 5.0, -1.0, 1.0],
        Role::Work | Role::Due | Role::Release => [-4.0, -4.0, -4.0, -2.0, -2.0, -1.0, 5.0, -1.0],
        Role::Date => [NO; 8],
        Role::OnWeekday(_)
        | Role::Time
        | Role::Place
        | Role::Person
        | Role::Share
        | Role::Other => [-1.0, -1.0, -1.0, -1.0, -1.0, -1.0, -1.0, 0.5],
    };
    let [number, week, weekday, brackets, notes, reading, work, text] = row;
    match look {
        Look::Integer(_) => number,
        Look::Week(_) => week,
        Look::Weekday => weekday,
        Look::Brackets => brackets,
        Look::Notes => notes,
        Look::Reading => reading,
        Look::Work => work,
        Look::Text => text,
        Look::Signs => NO,
    }
}

/// A line that fits nowhere in its row.
pub(crate) const NOWHERE: f32 = -2.5;
/// A second line in a cell.
const SECOND_LINE: f32 = -1.5;
const IMPOSSIBLE: f32 = -1_000.0;

impl Alignment {
    pub(crate) fn of(lines: &[Piece], run: &[usize], head: &Head) -> Self {
        let (first, last) = (
            run.first().copied().unwrap_or(0),
            run.last().copied().unwrap_or(0),
        );
        let body = lines.get(first..=last).unwrap_or_default();
        let brackets = body
            .iter()
            .filter(|line| look(&line.text) == Look::Brackets)
            .count();
        let longest = run.windows(2).map(|pair| match pair {
            [from, to] => to - from,
            _ => 0,
        });
        Self {
            roles: head.roles.clone(),
            headings: head.cells.iter().map(Piece::lower).collect(),
            date_column: head.key_column(),
            bracketed: brackets >= 2,
            words_ahead: head.words_ahead,
            number: None,
            week: None,
            carried_week: None,
            longest: longest.max().unwrap_or(1),
        }
    }

    fn fit(&self, text: &str, column: usize) -> f32 {
        let Some(role) = self.roles.get(column) else {
            return IMPOSSIBLE;
        };
        let look = look(text);
        if look == Look::Signs {
            return IMPOSSIBLE;
        }
        let named = self.headings.get(column).is_some_and(|heading| {
            let stem: String = heading.chars().take(3).collect();
            stem.len() == 3 && look != Look::Weekday && text.to_lowercase().starts_with(&stem)
        });
        // A line that begins like the heading ("Lab 5: …" under "Lab") beats what it looks like by itself.
        let bonus = if named { 5.0 } else { 0.0 };
        let counted = match (role, look) {
            (Role::Number, Look::Integer(number)) => Some(self.counts_on(number)),
            (Role::Week, Look::Integer(week)) => Some(self.week_fits(week)),
            (Role::Reading, Look::Text) if self.bracketed => Some(-2.0),
            _ => None,
        };
        bonus + counted.unwrap_or_else(|| likeness(*role, look))
    }

    /// Class numbers go up by one; a number that continues the counting is one.
    fn counts_on(&self, number: u32) -> f32 {
        let next = self.number.map_or(1, |last| last.saturating_add(1));
        match number.checked_sub(next) {
            Some(0) => 6.0,
            Some(1..=2) => 2.0,
            _ if self.number.is_none() && number <= 2 => 4.0,
            _ => -5.0,
        }
    }

    /// Week numbers never go down and seldom skip.
    fn week_fits(&self, week: u32) -> f32 {
        match self.week.map(|last| week.checked_sub(last)) {
            None if week <= 2 => 5.0,
            Some(Some(0 | 1)) => 5.0,
            Some(Some(2..=3)) => 2.0,
            _ => -5.0,
        }
    }

    /// The cells of a row, and the last line that belongs to it.
    pub(crate) fn row(&mut self, row: Row, is_last: bool) -> (Vec<Cell>, usize) {
        let mut cells = vec![Cell::default(); self.roles.len()];
        let mut used = row.date.line;
        let before: Vec<usize> = (0..self.date_column).collect();
        let placed = if self.words_ahead && row.before.len() == before.len() {
            before.iter().copied().map(Some).collect()
        } else {
            self.align(&row.before, &before)
        };
        for (line, column) in row.before.iter().zip(placed) {
            self.put(&mut cells, line, column);
        }
        if let Some(cell) = cells.get_mut(self.date_column) {
            *cell = Cell::of(row.date);
        }
        let behind: Vec<usize> = (self.date_column + 1..self.roles.len()).collect();
        let mut after = row.after;
        if is_last {
            after.truncate(self.longest.saturating_sub(1).max(1));
        }
        let columns = self.align(&after, &behind);
        let mut previous = None;
        for (line, column) in after.iter().zip(&columns) {
            // What fits nowhere stays with its neighbour, so that no word is lost; behind the last row it is no cell.
            let place = match (column, previous) {
                (Some(column), _) => *column,
                (None, _) if is_last => break,
                (None, Some(column)) => column,
                (None, None) => continue,
            };
            self.put(&mut cells, line, Some(place));
            previous = Some(place);
            used = used.max(line.line);
        }
        self.carry_week(&mut cells);
        (cells, used)
    }

    fn put(&mut self, cells: &mut [Cell], line: &Piece, column: Option<usize>) {
        let Some(column) = column else {
            return;
        };
        let role = self.roles.get(column);
        if role == Some(&Role::Number) {
            self.number = integer(&line.text).or(self.number);
        } else if role == Some(&Role::Week) {
            self.week = integer(&line.text).or(week_text(&line.text)).or(self.week);
            self.carried_week = (column < self.date_column).then(|| line.clone());
        }
        if let Some(cell) = cells.get_mut(column) {
            cell.parts.push(line.clone());
        }
    }

    /// A week cell before the date spans the rows of its week.
    fn carry_week(&self, cells: &mut [Cell]) {
        let Some(column) = self.roles.iter().position(|role| *role == Role::Week) else {
            return;
        };
        if let (Some(cell), Some(week)) = (cells.get_mut(column), &self.carried_week)
            && cell.is_empty()
        {
            cell.parts.push(week.clone());
            cell.spanned = true;
        }
    }

    /// The best column for each line, columns never going back; nothing for a line that fits nowhere.
    fn align(&self, lines: &[Piece], columns: &[usize]) -> Vec<Option<usize>> {
        let lines = lines
            .get(..lines.len().min(LONGEST_ROW))
            .unwrap_or_default();
        let width = columns.len();
        // best[j]: the best score so far with column j - 1 the last used one (0: none yet).
        let mut best = vec![IMPOSSIBLE; width + 1];
        if let Some(none) = best.first_mut() {
            *none = 0.0;
        }
        let mut ways: Vec<Vec<(usize, bool)>> = Vec::with_capacity(lines.len());
        for line in lines {
            let mut next: Vec<f32> = best.iter().map(|score| score + NOWHERE).collect();
            let mut way: Vec<(usize, bool)> = (0..=width).map(|from| (from, false)).collect();
            for (index, column) in columns.iter().enumerate() {
                let fit = self.fit(&line.text, *column);
                let single = matches!(
                    self.roles.get(*column),
                    Some(Role::Weekday | Role::Number | Role::Week)
                );
                for from in 0..=index + 1 {
                    let again = from == index + 1;
                    if again && single {
                        continue;
                    }
                    // "(Slides 3)" goes on with the cell above it.
                    let aside = line.text.starts_with('(');
                    let joint = match (again, aside) {
                        (true, true) => 0.5,
                        (true, false) => SECOND_LINE,
                        (false, true) => -1.5,
                        (false, false) => 0.0,
                    };
                    let Some(score) = best.get(from).map(|score| score + fit + joint) else {
                        continue;
                    };
                    if let (Some(slot), Some(step)) =
                        (next.get_mut(index + 1), way.get_mut(index + 1))
                        && score > *slot
                    {
                        *slot = score;
                        *step = (from, true);
                    }
                }
            }
            best = next;
            ways.push(way);
        }
        let mut state = (0..=width).fold(0, |top, at| {
            if best.get(at) > best.get(top) {
                at
            } else {
                top
            }
        });
        let mut placed = Vec::with_capacity(lines.len());
        for way in ways.iter().rev() {
            let (from, put) = way.get(state).copied().unwrap_or((state, false));
            placed.push(if put && state > 0 {
                columns.get(state - 1).copied()
            } else {
                None
            });
            state = from;
        }
        placed.reverse();
        placed
    }
}
