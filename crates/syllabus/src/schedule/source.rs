//! Whether a table lists the classes of a course or only dates.

use super::{Plan, Surroundings};
use crate::columns::Role;
use crate::dates;
use crate::entry::Source;
use crate::page::{Cell, Table};

impl Plan {
    /// Whether the table lists classes or only dates.
    pub(super) fn source(&self, table: &Table, around: &Surroundings<'_>) -> Source {
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
}
