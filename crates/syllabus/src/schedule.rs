//! Tables with dates become entries.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use crate::calendar::Calendar;
use crate::columns::{Role, is_heading, role};
use crate::date_cells::{
    bare_day, beside_date, cell_days, day_alone, small_number, week_day, whens,
};
use crate::dates::{self, Mention};
use crate::day_sheets::one_row_a_day;
use crate::entry::{Entry, Field, Source, When};
use crate::page::{Cell, Piece, Table};
use crate::split_tables::{by_group, side_by_side};
use crate::stacked::week_text;
use crate::words;

/// What a table is read with.
pub(crate) struct Surroundings<'a> {
    /// How dates are read.
    pub calendar: &'a Calendar,
    /// The month that a heading above the table names.
    pub month: Option<u32>,
    /// The heading above the table, in lower case.
    pub heading: String,
    /// Monday of the first week, when the caller knows the term.
    pub first_monday: Option<NaiveDate>,
    /// Day of the weekly class, for tables that give only weeks.
    pub class_day: Option<Weekday>,
}

/// The entries of a table; none when it holds no schedule.
pub(crate) fn entries(table: &Table, around: &Surroundings<'_>) -> Vec<Entry> {
    let folded = one_row_a_day(table);
    let table = folded.as_ref().unwrap_or(table);
    let groups = by_group(table, around);
    if !groups.is_empty() {
        return groups;
    }
    let tables = side_by_side(table);
    tables
        .iter()
        .flat_map(|table| one_schedule(table, around))
        .collect()
}

fn one_schedule(table: &Table, around: &Surroundings<'_>) -> Vec<Entry> {
    let Some(plan) = Plan::of(table, around) else {
        return table
            .rows
            .iter()
            .filter_map(|row| dated_row(row, around))
            .collect();
    };
    let mut entries = Vec::new();
    let mut last: Option<NaiveDate> = None;
    let mut month = around.month;
    for row in table.rows.iter().skip(plan.first_row) {
        if plan.is_head(row) {
            continue;
        }
        if let Some(named) = month_row(row) {
            month = Some(named);
            continue;
        }
        let around = &Surroundings {
            month,
            heading: around.heading.clone(),
            ..*around
        };
        let rows = plan.row(row, around, last);
        last = rows
            .iter()
            .filter_map(|entry| entry.when.day)
            .next_back()
            .or(last);
        entries.extend(rows);
    }
    entries
}

/// "09-16" as a whole cell: in a table of dates it tells whether the day comes first.
fn dashed(text: &str) -> Option<Mention> {
    let (first, second) = text.trim().split_once('-')?;
    let number = |part: &str| {
        (part.len() == 2)
            .then(|| part.parse::<u32>().ok())
            .flatten()
    };
    let (first, second) = (number(first)?, number(second)?);
    let apart =
        first.max(second) > 12 && (1..=12).contains(&first.min(second)) && first.max(second) <= 31;
    apart.then(|| Mention {
        bytes: 0..text.len(),
        days: vec![dates::Civil {
            year: None,
            month_day: dates::MonthDay::Either { first, second },
        }],
        until: None,
        weekday: None,
        weak: true,
    })
}

/// "Midterm exam | 20% Thursday, March 12" in a table that is no schedule: a row whose name is graded and that has a day.
fn dated_row(row: &[Cell], around: &Surroundings<'_>) -> Option<Entry> {
    let name = row.iter().find_map(|cell| cell.parts.first())?;
    let lower = name.lower();
    let graded = crate::wording::is_exam(&lower) || crate::wording::is_work(&lower);
    if !graded || name.text.chars().count() > 60 || !dates::find(&name.text).is_empty() {
        return None;
    }
    let cells = row.iter().skip(1).filter(|cell| !cell.spanned);
    let (part, mention) = cells.flat_map(|cell| &cell.parts).find_map(|part| {
        let found = dates::find(&part.text)
            .into_iter()
            .find(|mention| !mention.weak)?;
        (part.text.chars().count() <= 80 && found.until.is_none()).then_some((part, found))
    })?;
    let when = whens(&mention, part, around.calendar).into_iter().next()?;
    let due = !crate::wording::is_exam(&lower);
    let field = |role: Role, words: &Piece| Field {
        role,
        words: words.clone(),
        heading: String::new(),
    };
    Some(Entry {
        when,
        number: None,
        week: None,
        fields: vec![
            field(if due { Role::Due } else { Role::Topic }, name),
            field(Role::Time, &part.slice(mention.bytes.end..part.text.len())),
        ],
        source: Source::Dates,
    })
}

/// The month that a row of one cell names for the rows below it ("Septiembre").
fn month_row(row: &[Cell]) -> Option<u32> {
    let mut cells = row.iter().filter(|cell| !cell.is_empty() && !cell.spanned);
    let only = cells.next()?;
    if cells.next().is_some() {
        return None;
    }
    let text = only.text();
    let all = crate::scan::tokens(&text);
    let month = all
        .first()
        .and_then(|token| words::month(token.word(), token.capital()))?;
    let year = all
        .get(1..)?
        .iter()
        .all(|token| token.number().is_some() || token.word() == "de");
    year.then_some(month)
}

/// Dates of a table's cells, for the page's calendar.
pub(crate) fn mentions(table: &Table) -> Vec<Mention> {
    let mut all = Vec::new();
    for row in &table.rows {
        let cells = row.iter().filter(|cell| !cell.spanned);
        let weekday = row
            .iter()
            .find_map(|cell| words::weekday_cell(&cell.text()));
        for part in cells.flat_map(|cell| cell.parts.iter()) {
            all.extend(dashed(&part.text));
            for mut mention in dates::find(&part.text) {
                if mention.weekday.is_none() && dates::whole(&part.text).is_some() {
                    mention.weekday = weekday;
                }
                if !mention.weak || dates::whole(&part.text).is_some() {
                    all.push(mention);
                }
            }
        }
    }
    all
}

struct Plan {
    roles: Vec<Role>,
    headings: Vec<String>,
    first_row: usize,
    date: Option<usize>,
    /// The column that names the work of a table of graded things with their days.
    graded: Option<usize>,
    /// Columns of due dates, in which a cell without a date names nothing.
    due_dates: Vec<usize>,
    source: Source,
}

impl Plan {
    fn of(table: &Table, around: &Surroundings<'_>) -> Option<Self> {
        let width = table.rows.iter().map(Vec::len).max()?;
        let (head_row, known) = head(table);
        let headings: Vec<String> = (0..width)
            .map(|column| {
                head_row
                    .and_then(|row| table.rows.get(row)?.get(column))
                    .map(|cell| cell.text().to_lowercase())
                    .unwrap_or_default()
            })
            .collect();
        let mut roles: Vec<Option<Role>> = known;
        roles.resize(width, None);
        let first_row = head_row.map_or(0, |row| row + 1);
        let mut plan = Self {
            roles: Vec::new(),
            headings,
            first_row,
            date: None,
            graded: None,
            due_dates: Vec::new(),
            source: Source::Schedule,
        };
        plan.date = plan.date_column(table, &roles, around);
        let due = plan.due_column(table, &roles);
        plan.date = plan.date.or(due);
        plan.settle(table, roles);
        plan.graded = plan.graded_column(due);
        let weekly = plan.roles.contains(&Role::Week) && around.first_monday.is_some();
        let on_days = plan
            .roles
            .iter()
            .any(|role| matches!(role, Role::OnWeekday(_)));
        let due_dates = plan.due_dates(table);
        plan.due_dates = (0..width)
            .filter(|column| plan.holds_dates_alone(table, *column))
            .collect();
        if plan.date.is_none() && !weekly && !due_dates {
            return None;
        }
        if plan.date.is_none() && on_days && !weekly {
            return None;
        }
        plan.source = plan.source(table, around);
        Some(plan)
    }

    /// The column of due dates, in a table whose rows are things to hand in and not days.
    fn due_column(&self, table: &Table, roles: &[Option<Role>]) -> Option<usize> {
        let named = |wanted: Role| roles.contains(&Some(wanted));
        if self.first_row == 0 || named(Role::Week) || named(Role::Number) || named(Role::Date) {
            return None;
        }
        let days = |column: usize| {
            let cells = table.rows.iter().skip(self.first_row);
            let cells = cells
                .filter_map(|row| row.get(column))
                .filter(|cell| !cell.is_empty());
            cells.fold((0usize, 0usize), |(dated, all), cell| {
                let text = cell.text();
                let leads = dates::find(&text).first().is_some_and(|mention| {
                    mention.bytes.start <= 12 && text.len() <= mention.bytes.len() + 30
                });
                (dated + usize::from(leads), all + 1)
            })
        };
        roles
            .iter()
            .enumerate()
            .filter(|(_, role)| **role == Some(Role::Due))
            .map(|(column, _)| column)
            .find(|column| {
                let (dated, all) = days(*column);
                dated >= 1 && dated * 2 >= all
            })
    }

    /// The column that names graded things, when their shares or due dates stand beside it.
    fn graded_column(&self, due: Option<usize>) -> Option<usize> {
        let date = self.date?;
        let is_list = due == Some(date) || self.roles.contains(&Role::Share);
        let class = [Role::Number, Role::Week, Role::Reading, Role::Notes];
        if !is_list || class.iter().any(|role| self.roles.contains(role)) {
            return None;
        }
        [Role::Work, Role::Topic, Role::Other, Role::Due]
            .iter()
            .find_map(|wanted| {
                let mut roles = self.roles.iter().enumerate();
                roles.find(|(column, role)| *column != date && *role == wanted)
            })
            .map(|(column, _)| column)
    }

    /// The entries of a row of graded things: each is due or sat on its day.
    fn graded_row(&self, row: &[Cell], name: usize, around: &Surroundings<'_>) -> Vec<Entry> {
        let Some(words) = row.get(name).and_then(|cell| cell.parts.first()) else {
            return Vec::new();
        };
        let words = &without_description(words);
        let mut entries = Vec::new();
        for (column, cell) in row.iter().enumerate() {
            let role = match self.roles.get(column) {
                _ if Some(column) == self.date => Role::Due,
                Some(Role::Release) => Role::Release,
                _ => continue,
            };
            for when in cell_days(cell, around, true) {
                let field = |role: Role, words: &Piece| Field {
                    role,
                    words: words.clone(),
                    heading: String::new(),
                };
                let mut fields = vec![field(role, words)];
                fields.extend(
                    cell.parts
                        .iter()
                        .map(|part| field(Role::Time, &beside_date(part))),
                );
                for (column, cell) in row.iter().enumerate() {
                    let known = self.roles.get(column).copied();
                    if let Some(role @ (Role::Time | Role::Place)) = known {
                        fields.extend(cell.parts.first().map(|part| field(role, part)));
                    }
                }
                fields.retain(|field| !field.words.is_empty());
                entries.push(Entry {
                    when,
                    number: None,
                    week: None,
                    fields,
                    source: Source::Dates,
                });
            }
        }
        entries
    }

    /// Whether the cells of a column of due work are bare dates, a few exceptions aside.
    fn holds_dates_alone(&self, table: &Table, column: usize) -> bool {
        let cells: Vec<String> = table
            .rows
            .iter()
            .skip(self.first_row)
            .filter_map(|row| row.get(column))
            .filter(|cell| !cell.is_empty())
            .map(Cell::text)
            .collect();
        let dates = cells.iter().filter(|cell| dates::whole(cell).is_some());
        self.roles.get(column) == Some(&Role::Due) && dates.count() * 2 > cells.len()
    }

    /// Whether a column of due dates holds dates.
    fn due_dates(&self, table: &Table) -> bool {
        self.roles.iter().enumerate().any(|(column, role)| {
            *role == Role::Due
                && table
                    .rows
                    .iter()
                    .filter_map(|row| row.get(column))
                    .filter(|cell| dates::find(&cell.text()).iter().any(|m| !m.weak))
                    .count()
                    >= 2
        })
    }

    /// The column with the days: named so, or else the one whose cells are mostly dates.
    fn date_column(
        &self,
        table: &Table,
        roles: &[Option<Role>],
        around: &Surroundings<'_>,
    ) -> Option<usize> {
        let body: Vec<&Vec<Cell>> = table.rows.iter().skip(self.first_row).collect();
        let share = |column: usize| {
            let cells = body
                .iter()
                .filter_map(|row| row.get(column))
                .filter(|cell| !cell.is_empty());
            let named = matches!(roles.get(column), Some(Some(Role::Date)));
            // "10" below "5 May" is a day too, when the column is one of dates.
            cells.fold((0usize, 0usize), |(dated, all), cell| {
                let below = || named && dated > 0 && bare_day(cell).is_some();
                let day = !cell_days(cell, around, named).is_empty() || below();
                (dated + usize::from(day), all + 1)
            })
        };
        let good = |column: &usize| {
            let (dated, all) = share(*column);
            dated >= 2 && dated * 2 >= all || dated == all && all == 1
        };
        let columns = || 0..self.headings.len().max(roles.len());
        let named = columns().filter(|column| {
            matches!(
                roles.get(*column),
                Some(Some(Role::Date | Role::Weekday | Role::Week))
            )
        });
        named
            .clone()
            .filter(|column| matches!(roles.get(*column), Some(Some(Role::Date))))
            .find(&good)
            .or_else(|| named.clone().find(&good))
            .or_else(|| {
                columns()
                    .filter(|column| {
                        !matches!(
                            roles.get(*column),
                            Some(Some(Role::Due | Role::Release | Role::Work))
                        )
                    })
                    .find(&good)
            })
    }

    /// Gives every column a role; the first column of words without one holds the topics.
    fn settle(&mut self, table: &Table, mut roles: Vec<Option<Role>>) {
        self.read_false_friends(table, &mut roles);
        if let Some(date) = self.date
            && let Some(role) = roles.get_mut(date)
        {
            *role = Some(Role::Date);
        }
        let body = || table.rows.iter().skip(self.first_row);
        for column in 0..roles.len() {
            if matches!(roles.get(column), Some(Some(_))) && Some(column) != self.date {
                continue;
            }
            let cells: Vec<String> = body()
                .filter_map(|row| row.get(column))
                .filter(|cell| !cell.is_empty())
                .map(Cell::text)
                .collect();
            let most = |test: &dyn Fn(&str) -> bool| {
                cells.len() >= 2
                    && cells.iter().filter(|cell| test(cell)).count() * 3 >= cells.len() * 2
            };
            let guess = if Some(column) == self.date {
                Role::Date
            } else if most(&|cell| words::weekday_cell(cell).is_some()) {
                Role::Weekday
            } else if most(&|cell| week_text(cell).is_some()) {
                Role::Week
            } else if self.headings.get(column).is_some_and(|heading| {
                crate::wording::says(heading, &["points", "pts", "marks", "weight", "percent"])
            }) || cells
                .iter()
                .all(|cell| crate::grading::only_percent(cell).is_some())
                && !cells.is_empty()
            {
                Role::Share
            } else if most(&|cell| cell.len() <= 3 && cell.parse::<u32>().is_ok()) {
                counting(&cells)
            } else {
                Role::Other
            };
            if let Some(role) = roles.get_mut(column) {
                *role = Some(guess);
            }
        }
        let mut roles: Vec<Role> = roles
            .into_iter()
            .map(|role| role.unwrap_or(Role::Other))
            .collect();
        self.name_by_stub(table, &mut roles);
        let has_topic = roles
            .iter()
            .any(|role| matches!(role, Role::Topic | Role::OnWeekday(_)));
        if !has_topic {
            let place = [Role::Other, Role::Notes, Role::Work]
                .iter()
                .find_map(|wanted| roles.iter().position(|role| role == wanted));
            if let Some(role) = place.and_then(|place| roles.get_mut(place)) {
                *role = Role::Topic;
            }
        }
        self.roles = roles;
    }

    /// Headings that another language has too: French "lectures" are readings, a Portuguese "aula" is a class.
    fn read_false_friends(&self, table: &Table, roles: &mut [Option<Role>]) {
        let said = |words: &[&str]| {
            self.headings
                .iter()
                .any(|heading| words.contains(&heading.as_str()))
        };
        let french = said(&[
            "semaine", "séance", "sujet", "thème", "contenu", "remise", "matière",
        ]);
        let portuguese = said(&["data", "conteúdo", "conteúdos", "prazo", "avaliação"]);
        for (column, heading) in self.headings.iter().enumerate() {
            let Some(role) = roles.get_mut(column) else {
                continue;
            };
            let mut cells = table
                .rows
                .iter()
                .skip(self.first_row)
                .filter_map(|row| row.get(column))
                .map(Cell::text)
                .filter(|text| !text.is_empty());
            if french && heading == "lectures" {
                *role = Some(Role::Reading);
            } else if portuguese && heading == "aula" {
                let counts = cells.all(|cell| cell.parse::<u32>().is_ok());
                *role = Some(if counts { Role::Number } else { Role::Topic });
            }
        }
    }

    /// A first column of words under no heading names the rows; a column "Lectures" beside it holds their material.
    fn name_by_stub(&self, table: &Table, roles: &mut [Role]) {
        let unnamed = self.headings.first().is_some_and(String::is_empty)
            && self
                .headings
                .iter()
                .skip(1)
                .any(|heading| !heading.is_empty());
        let mut cells = table
            .rows
            .iter()
            .skip(self.first_row)
            .filter_map(|row| row.first());
        let words = |cell: &Cell| {
            let text = cell.text();
            text.split_whitespace().count() >= 2
                && text.chars().filter(|c| c.is_alphabetic()).count() >= 3
                || cell.is_empty()
        };
        let named = cells.clone().filter(|cell| !cell.is_empty()).count() >= 2;
        if unnamed
            && named
            && cells.all(words)
            && let Some((Role::Other, rest)) =
                roles.split_first_mut().map(|(first, rest)| (*first, rest))
        {
            for role in rest.iter_mut().filter(|role| **role == Role::Topic) {
                *role = Role::Notes;
            }
            if let Some(first) = roles.first_mut() {
                *first = Role::Topic;
            }
        }
    }

    /// Whether the table lists classes or only dates.
    fn source(&self, table: &Table, around: &Surroundings<'_>) -> Source {
        let body = || table.rows.iter().skip(self.first_row);
        let class_columns = self.roles.iter().any(|role| {
            matches!(
                role,
                Role::Number
                    | Role::Week
                    | Role::Weekday
                    | Role::Notes
                    | Role::Reading
                    | Role::OnWeekday(_)
            )
        });
        let class_words = self.headings.iter().any(|heading| {
            crate::wording::says(
                heading,
                &[
                    "topic",
                    "topics",
                    "lecture",
                    "lectures",
                    "class",
                    "session",
                    "contenido",
                    "subject",
                    "content",
                    "theme",
                    "lab",
                    "labs",
                    "discussion",
                    "recitation",
                    "seminar",
                    "tutorial",
                    "thema",
                    "themen",
                    "inhalt",
                    "vorlesung",
                    "übung",
                    "sujet",
                    "thème",
                    "contenu",
                    "séance",
                    "cours",
                    "tema",
                    "temas",
                    "tópico",
                    "conteúdo",
                    "assunto",
                    "aula",
                    "clase",
                ],
            )
        }) || crate::wording::says(
            &around.heading,
            &[
                "schedule",
                "calendar",
                "lectures",
                "classes",
                "cronograma",
                "calendario",
                "calendrier",
                "agosto",
                "course outline",
            ],
        );
        let graded = body()
            .filter(|row| {
                let text = row
                    .iter()
                    .map(Cell::text)
                    .collect::<Vec<_>>()
                    .join(" ")
                    .to_lowercase();
                crate::wording::is_due(&text) || crate::wording::is_exam(&text)
            })
            .count();
        let rows = body().count();
        let only_due = rows > 0 && graded * 10 >= rows * 7;
        // Rows that begin with a weekday and its date, under no heading, are the days of a class.
        let on_class_days = self.first_row == 0
            && self.date == Some(0)
            && rows >= 2
            && !crate::wording::says(&around.heading, &["dates", "deadlines", "deadline"])
            && body().all(|row| {
                row.first().is_some_and(|cell| {
                    let mention = dates::find(&cell.text()).into_iter().next();
                    mention.is_some_and(|mention| mention.weekday.is_some())
                })
            });
        if class_columns || !only_due && (class_words || on_class_days || rows >= 8) {
            Source::Schedule
        } else {
            Source::Dates
        }
    }

    fn is_head(&self, row: &[Cell]) -> bool {
        let texts = || row.iter().map(|cell| cell.text().to_lowercase());
        self.first_row > 0
            && texts().count() > 1
            && texts()
                .zip(&self.headings)
                .all(|(text, heading)| text == *heading)
    }

    fn row(&self, row: &[Cell], around: &Surroundings<'_>, last: Option<NaiveDate>) -> Vec<Entry> {
        if let Some(name) = self.graded {
            return self.graded_row(row, name, around);
        }
        let cell = |wanted: Role| {
            self.roles
                .iter()
                .position(|role| *role == wanted)
                .and_then(|column| row.get(column))
                .filter(|cell| !cell.is_empty())
        };
        let number = |wanted: Role| {
            let part = cell(wanted)?.parts.first()?;
            let value = week_text(&part.text).or_else(|| small_number(&part.text))?;
            Some((value, part.clone()))
        };
        let weekday = cell(Role::Weekday).and_then(|cell| {
            let part = cell.parts.first()?;
            Some((words::weekday_cell(&part.text)?, part.clone()))
        });
        let week = number(Role::Week);
        let mut whens: Vec<When> = match self.date.and_then(|column| row.get(column)) {
            Some(cell) => cell_days(cell, around, true),
            None => Vec::new(),
        };
        if whens.is_empty() && self.date.is_none() {
            whens.extend(
                week.as_ref()
                    .and_then(|(week, words)| week_day(*week, words, around)),
            );
        }
        if whens.is_empty() {
            let cell = self.date.and_then(|column| row.get(column));
            let weekday = weekday.as_ref().map(|(day, _)| *day);
            whens.extend(cell.and_then(|cell| day_alone(cell, last?, weekday)));
        }
        if whens.is_empty() {
            whens = self.dates_elsewhere(row, around);
        }
        for when in &mut whens {
            if when.weekday.is_none() {
                when.weekday.clone_from(&weekday);
            }
        }
        let mut entries = self.on_weekdays(row, &whens);
        let fields = self.fields(row);
        let taken: Vec<Piece> = whens.iter().map(|when| when.words.clone()).collect();
        let several = whens.len() > 1;
        let count = whens.len();
        for (index, when) in whens.into_iter().enumerate() {
            let mut fields: Vec<Field> = fields.clone();
            for field in &mut fields {
                if let Some(own) = part_of_day(&field.words, index, count) {
                    field.words = own;
                }
            }
            if several || self.date.is_none() {
                fields.retain(|field| !taken.contains(&field.words));
            }
            if !fields.is_empty() {
                entries.push(Entry {
                    when,
                    number: number(Role::Number),
                    week: week.clone(),
                    fields,
                    source: self.source,
                });
            }
        }
        entries
    }

    /// A row whose date cell is empty may name its days in another cell ("Spring Break 07–11 March").
    fn dates_elsewhere(&self, row: &[Cell], around: &Surroundings<'_>) -> Vec<When> {
        let mut found = Vec::new();
        for (column, cell) in row.iter().enumerate() {
            if cell.spanned
                || matches!(
                    self.roles.get(column),
                    Some(Role::Due | Role::Release | Role::Work | Role::Reading)
                )
            {
                continue;
            }
            for part in &cell.parts {
                let strong = dates::find(&part.text)
                    .into_iter()
                    .filter(|mention| !mention.weak);
                for mention in strong.take(1) {
                    if crate::wording::is_no_class(&part.lower()) {
                        found.extend(whens(&mention, part, around.calendar));
                    }
                }
            }
        }
        found.truncate(1);
        found
    }

    /// Cells of columns headed by weekdays take place in the week of the row.
    fn on_weekdays(&self, row: &[Cell], whens: &[When]) -> Vec<Entry> {
        let Some(week_of) = whens.first().and_then(|when| Some((when.day?, when))) else {
            return Vec::new();
        };
        let mut entries = Vec::new();
        for (column, role) in self.roles.iter().enumerate() {
            let (Role::OnWeekday(weekday), Some(cell)) = (role, row.get(column)) else {
                continue;
            };
            let fields: Vec<Field> = cell
                .parts
                .iter()
                .map(|part| Field {
                    role: Role::Topic,
                    words: part.clone(),
                    heading: self.headings.get(column).cloned().unwrap_or_default(),
                })
                .collect();
            if fields.is_empty() || cell.text().chars().all(|c| !c.is_alphanumeric()) {
                continue;
            }
            let (start, when) = week_of;
            let ahead =
                (weekday.num_days_from_monday() + 7 - start.weekday().num_days_from_monday()) % 7;
            let day = start.checked_add_days(Days::new(u64::from(ahead)));
            entries.push(Entry {
                when: When {
                    day,
                    until: None,
                    weekday: None,
                    because: Some(format!(
                        "the week of this day and the column “{weekday}” give it"
                    )),
                    words: when.words.clone(),
                },
                number: None,
                week: None,
                fields,
                source: Source::Schedule,
            });
        }
        entries
    }

    fn fields(&self, row: &[Cell]) -> Vec<Field> {
        let mut fields = Vec::new();
        for (column, cell) in row.iter().enumerate() {
            let role = self.roles.get(column).copied().unwrap_or(Role::Other);
            let structural = matches!(
                role,
                Role::Weekday | Role::Number | Role::Week | Role::OnWeekday(_) | Role::Share
            );
            if structural
                || (cell.spanned
                    && !cell.is_empty()
                    && fields.iter().any(|f: &Field| cell.parts.contains(&f.words)))
            {
                continue;
            }
            if self.due_dates.contains(&column) && dates::find(&cell.text()).is_empty() {
                continue;
            }
            let heading = self.headings.get(column).cloned().unwrap_or_default();
            for part in &cell.parts {
                let (role, words) = if role == Role::Date {
                    // Words beside the date ("Feb 5 (no class)") count as part of the topic.
                    let rest = beside_date(part);
                    if rest.text.chars().filter(|c| c.is_alphabetic()).count() < 4
                        || words::weekday_cell(&rest.text).is_some()
                    {
                        continue;
                    }
                    (Role::Other, rest)
                } else {
                    (role, part.clone())
                };
                fields.push(Field {
                    role,
                    words,
                    heading: heading.clone(),
                });
            }
        }
        fields
    }
}

/// "Sorting / HOLIDAY" in a row of two days is a class on the one and no class on the other.
fn part_of_day(words: &Piece, day: usize, days: usize) -> Option<Piece> {
    let parts = words.split(|c| c == '/');
    let off = |part: &Piece| crate::wording::is_no_class(&part.lower());
    let fits = days > 1 && parts.len() == days && parts.iter().any(off) && !parts.iter().all(off);
    fits.then(|| parts.get(day).cloned()).flatten()
}

/// "Proposal - Students write two pages about …" is called "Proposal".
fn without_description(words: &Piece) -> Piece {
    const LONGEST_NAME: usize = 60;
    if words.text.chars().count() <= LONGEST_NAME {
        return words.clone();
    }
    let cut = [" - ", " – ", " — ", ". ", ": "]
        .iter()
        .filter_map(|sign| words.text.find(sign))
        .filter(|at| *at >= 3)
        .min();
    let name = cut.map(|at| words.slice(0..at));
    name.filter(|name| name.text.split_whitespace().count() <= 8)
        .unwrap_or_else(|| words.clone())
}

/// Numbers that count classes skip none; numbers that repeat are weeks.
fn counting(cells: &[String]) -> Role {
    let numbers: Vec<u32> = cells.iter().filter_map(|cell| cell.parse().ok()).collect();
    let up = numbers
        .windows(2)
        .all(|pair| matches!(pair, [a, b] if a < b));
    let level = numbers
        .windows(2)
        .all(|pair| matches!(pair, [a, b] if a <= b));
    if up {
        Role::Number
    } else if level {
        Role::Week
    } else {
        Role::Other
    }
}

/// The row that names the columns, and the roles it gives.
fn head(table: &Table) -> (Option<usize>, Vec<Option<Role>>) {
    if !table.roles.is_empty() {
        let roles = table.roles.iter().copied().map(Some).collect();
        return (table.headed.then_some(0), roles);
    }
    for (index, row) in table.rows.iter().take(3).enumerate() {
        let roles: Vec<Option<Role>> = row.iter().map(|cell| role(&cell.text())).collect();
        let filled = row.iter().filter(|cell| !cell.is_empty()).count();
        let known = roles.iter().flatten().count();
        let dated = row
            .iter()
            .any(|cell| dates::find(&cell.text()).iter().any(|m| !m.weak));
        // One heading is enough when it says "date" or "due" and a day stands right below it.
        let above_days = index == 0
            && roles.iter().enumerate().any(|(column, role)| {
                matches!(role, Some(Role::Date | Role::Due))
                    && row.get(column).is_some_and(|cell| is_heading(&cell.text()))
                    && table
                        .rows
                        .get(1)
                        .and_then(|below| below.get(column))
                        .is_some_and(|cell| {
                            dates::find(&cell.text())
                                .first()
                                .is_some_and(|date| date.bytes.start == 0)
                        })
            });
        if (known >= 2 && known * 2 >= filled && !dated)
            || (index == 0 && (table.headed || above_days) && !dated)
        {
            return (Some(index), roles);
        }
    }
    (None, Vec::new())
}
