//! Weekly times in tables: a row for each time, a weekday for each column, or a column for each person.

use chrono::Weekday;

use super::Walk;
use super::classify::{bounds, nearest, strongest};
use super::cues::{Cue, cues};
use super::rows::{Column, Found, columns, dated, found, has_date, weekday_columns};
use super::sections::section_name;
use super::weekly::{Who, Words, Worth};
use crate::page::{Cell, Piece, Table};
use crate::people;
use crate::place::{looks_like_place, place_behind, whose_place};
use crate::run::Run;
use crate::slots::{Slot, times};
use crate::wording::says;

impl Walk<'_> {
    /// Reads the weekly times of a table.
    pub(super) fn table(&mut self, table: &Table) {
        let days = weekday_columns(table);
        if days.iter().flatten().count() >= 2 {
            self.grid(table, &days);
            return;
        }
        let columns = columns(table);
        for row in &table.rows {
            if self.weekly.len() > super::MOST {
                return;
            }
            if !dated(row, &columns) {
                self.row(table, row, &columns);
            }
        }
    }

    /// A table with a weekday above each column; the first column may hold the times.
    fn grid(&mut self, table: &Table, days: &[Option<Weekday>]) {
        let label = self.label_cue();
        for row in table.rows.iter().skip(1) {
            if row.iter().any(has_date) {
                continue;
            }
            let clock = row
                .first()
                .and_then(|cell| cell.parts.first())
                .and_then(|part| {
                    times(&Run::of(part))
                        .clocks
                        .into_iter()
                        .find(|clock| clock.end.is_some())
                });
            for (cell, day) in row.iter().zip(days) {
                let (Some(day), false) = (day, cell.spanned || cell.is_empty()) else {
                    continue;
                };
                let lower = cell.text().to_lowercase();
                let own = strongest(cues(&lower).into_iter().map(|(_, cue)| cue))
                    .filter(|cue| !cue.is_weak());
                let Some(cue) = own.or(label) else {
                    continue;
                };
                for part in &cell.parts {
                    let run = Run::of(part);
                    let slots: Vec<Slot> = times(&run)
                        .clocks
                        .iter()
                        .filter(|clock| clock.end.is_some())
                        .map(|clock| Slot::on(&[*day], clock))
                        .collect();
                    let head = table.rows.first().and_then(|head| {
                        head.iter()
                            .zip(days)
                            .find(|(_, other)| **other == Some(*day))
                    });
                    let day_words = head.and_then(|(cell, _)| cell.parts.first()).cloned();
                    if !slots.is_empty() {
                        self.keep(
                            cue,
                            &Found {
                                column: 0,
                                part: (0, 1),
                                run,
                                slots,
                                day_words,
                            },
                            Details::default(),
                        );
                    } else if let (Some(clock), Some(time)) =
                        (&clock, row.first().and_then(|cell| cell.parts.first()))
                    {
                        let details = Details {
                            who: (cue == Cue::Office).then(|| self.person(part)).flatten(),
                            ..Details::default()
                        };
                        let found = Found {
                            column: 0,
                            part: (0, 1),
                            run: Run::of(time),
                            slots: vec![Slot::on(&[*day], clock)],
                            day_words,
                        };
                        self.keep(cue, &found, details);
                        break;
                    }
                }
            }
        }
    }

    fn row(&mut self, table: &Table, row: &[Cell], columns: &[Column]) {
        let all = found(row);
        if all.is_empty() {
            // "Classroom: | Keel 4": a place beside its label.
            for pair in row.windows(2) {
                let (Some(label), Some(value)) = (pair.first(), pair.get(1)) else {
                    continue;
                };
                if let (Some(label), Some(value)) = (label.parts.first(), value.parts.first())
                    && label.text.ends_with(':')
                    && let Some(whose) = whose_place(&label.lower())
                    && let Some(place) = place_behind(value, 0, value.text.len())
                {
                    self.note_place(whose, place);
                }
            }
            for cell in row.iter().flat_map(|cell| &cell.parts) {
                let lower = cell.lower();
                if cell.text.chars().count() <= 60 {
                    self.note_person(cell);
                }
                if super::by_appointment(&lower).is_some() {
                    let cue = strongest(cues(&lower).into_iter().map(|(_, cue)| cue));
                    self.appointment(cell, &lower, cue);
                }
            }
            return;
        }
        let own: Vec<usize> = all.iter().map(|found| found.column).collect();
        for found in &all {
            let Some(cue) = self.cell_cue(table, row, found) else {
                continue;
            };
            let (part, parts) = found.part;
            let others = || {
                row.iter()
                    .enumerate()
                    .filter(|(at, _)| !own.contains(at))
                    .filter_map(|(at, cell)| {
                        let beside = if cell.parts.len() == parts { part } else { 0 };
                        Some((at, cell.parts.get(beside)?))
                    })
            };
            let column = |role: Column| {
                others()
                    .find(|(at, _)| columns.get(*at) == Some(&role))
                    .map(|(_, part)| part)
            };
            let place = column(Column::Place)
                .and_then(|part| place_behind(part, 0, part.text.len()))
                .or_else(|| {
                    others()
                        .map(|(_, part)| part)
                        .find(|part| {
                            part.text.contains(|c: char| c.is_ascii_digit())
                                && looks_like_place(&part.text)
                                && self.named(part).is_none()
                        })
                        .cloned()
                });
            let who = column(Column::Who)
                .and_then(|part| self.person(part))
                .or_else(|| others().find_map(|(_, part)| self.someone(part)))
                .or_else(|| {
                    // "Instructors | A | B" above "Office hours | … | …".
                    let head = table.rows.first()?.get(found.column)?.parts.first()?;
                    self.someone(head)
                });
            let section = column(Column::Section)
                .filter(|part| (1..=12).contains(&part.text.chars().count()))
                .map(|part| (part.text.clone(), part.clone()))
                .or_else(|| {
                    others().find_map(|(_, part)| {
                        let end = part.text.len();
                        section_name(&Run::of(part), 0..end, end..end)
                    })
                });
            self.keep(
                cue,
                found,
                Details {
                    place,
                    who,
                    section,
                },
            );
        }
    }

    fn keep(&mut self, cue: Cue, found: &Found, details: Details) {
        let (first_office, first_meeting) = (self.weekly.office.len(), self.weekly.meetings.len());
        for (index, slot) in found.slots.iter().enumerate() {
            let (from, bytes, to) = bounds(&found.slots, index, found.run.text().len());
            let worth = if slot.unclear_days {
                Worth::Doubtful
            } else {
                Worth::Sure
            };
            let words = Words {
                run: &found.run,
                slot,
                day_words: found.day_words.as_ref(),
                from,
                to,
                section: details.section.clone(),
                classes: false,
            };
            let behind =
                tail_place(&found.run, bytes.end..to).filter(|place| self.someone(place).is_none());
            let place = behind.or_else(|| details.place.clone());
            match cue {
                Cue::Office => {
                    let inside = self.whose(&found.run, from, bytes.start, bytes.end);
                    let who = details.who.clone().or(inside);
                    self.weekly.add_office(&words, who.as_ref(), place, worth);
                }
                Cue::Class(kind) => self.weekly.add_meeting(&words, kind, place, worth),
                Cue::Weak | Cue::Hours | Cue::Away | Cue::Nothing => {}
            }
        }
        self.weekly.share_place(first_office, first_meeting);
    }

    /// What the time of a cell is: by its own words, the other cells of the row, the head of its column, the label.
    fn cell_cue(&self, table: &Table, row: &[Cell], found: &Found) -> Option<Cue> {
        let of = |text: &str| strongest(cues(&text.to_lowercase()).into_iter().map(|(_, cue)| cue));
        let strong = |cue: Option<Cue>| cue.filter(|cue| !cue.is_weak());
        let lower = found.run.text().to_lowercase();
        let start = found.slots.first().map_or(0, |slot| slot.bytes().start);
        let before: Vec<Cue> = cues(&lower)
            .into_iter()
            .filter(|(at, _)| at.start < start)
            .map(|(_, cue)| cue)
            .collect();
        let head = |column: usize| {
            let cell = table.rows.first()?.get(column)?;
            of(&cell.text())
        };
        // The label of a fact stands left of it: "Class time: | 12:00 MWF | Lab time: | 3:00 M".
        let left = row.iter().take(found.column).rev();
        let right = row.iter().skip(found.column + 1);
        let beside = left
            .chain(right)
            .map(Cell::text)
            .filter(|text| text.chars().count() <= 80)
            .find_map(|text| strong(of(&text)));
        let behind = || strong(of(found.run.text()));
        let weak = || {
            let labelled = row
                .first()
                .is_some_and(|cell| of(&cell.text()).is_some_and(Cue::is_weak))
                || head(found.column).is_some_and(Cue::is_weak);
            (labelled && self.subject != crate::subjects::Subject::Schedule)
                .then(|| self.weak_as(Cue::Weak))
        };
        nearest(&before)
            .or(beside)
            .or_else(|| strong(head(found.column)))
            .or_else(|| self.label_cue())
            .or_else(behind)
            .or_else(weak)
            .or_else(|| {
                let slot = found.slots.first()?;
                self.plain(&found.run, slot)
                    .filter(|_| slot.days.len() > 1)
                    .map(|(cue, _)| cue)
            })
    }

    /// The person of a cell: somebody known, a name, or the words of a column of names.
    fn person(&self, part: &Piece) -> Option<Who> {
        if let Some(who) = self.someone(part) {
            // "A and B" are two; the cell says it better.
            if who.words.text.len() * 2 > part.text.len() && !says(&part.lower(), &["and"]) {
                return Some(who);
            }
        }
        let fits =
            (3..=60).contains(&part.text.chars().count()) && part.text.contains(char::is_uppercase);
        fits.then(|| Who {
            name: part.text.clone(),
            role: None,
            words: part.clone(),
            stated: true,
        })
    }

    fn someone(&self, part: &Piece) -> Option<Who> {
        self.named(part)
            .or_else(|| people::name_at_start(part).filter(|_| !looks_like_place_by_word(part)))
            .map(|name| self.known(name))
            .or_else(|| self.by_part(part))
    }
}

/// The place in the words behind a time.
fn tail_place(run: &Run, range: std::ops::Range<usize>) -> Option<Piece> {
    let tail = run.slice(range);
    place_behind(&tail, 0, tail.text.len())
}

/// What other cells say of a time.
#[derive(Default)]
struct Details {
    place: Option<Piece>,
    who: Option<Who>,
    section: Option<(String, Piece)>,
}

fn looks_like_place_by_word(part: &Piece) -> bool {
    says(
        &part.lower(),
        &[
            "hall", "room", "building", "library", "center", "lab", "floor", "online", "zoom",
            "campus", "college",
        ],
    )
}
