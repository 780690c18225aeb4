//! How values are written in columns, and read from them again.
//!
//! All but numbers is plain text that any SQLite tool shows: ids, days, wall times, instants, words for enums.

use std::cell::Cell;

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Timelike, Utc};
use rusqlite::Row;
use rusqlite::types::{FromSql, Type};
use semestra_plan::draft::Format;
use semestra_plan::grade::{
    Combine, Counted, Curve, DropWhen, PenaltyOf, Rounding, RoundingMode, WeightSum,
};
use semestra_plan::{
    AssessmentId, AssessmentKind, Basis, BlockId, CategoryId, CourseId, Day, DayOffId, Exact,
    ExceptionId, LinkId, MeetingId, OfficeHourId, PastCourseId, PersonId, PolicyId, PolicyKind,
    ReadingId, Role, ScenarioId, SessionId, SessionKind, SourceId, StepId, StudyTimeId,
    SwappedDayId, TermId, Zone,
};

use crate::NotificationState;

/// A value that a column holds as text.
pub(crate) trait Text: Sized {
    /// As it stands in the column.
    fn text(&self) -> String;
    /// The value of that text.
    fn parse(text: &str) -> Option<Self>;
}

/// The text of a value that may be missing.
pub(crate) fn maybe<T: Text>(value: Option<&T>) -> Option<String> {
    value.map(Text::text)
}

/// One row, read by the names of its columns: a reordered `SELECT` must not swap two strings.
///
/// rusqlite asks SQLite for every name again at every value, which costs as much as the query itself; here the names
/// are asked for once, and the search starts behind the last one found, where the next one mostly is.
pub(crate) struct Cells<'a> {
    pub(crate) row: &'a Row<'a>,
    pub(crate) names: &'a [String],
    pub(crate) last: Cell<usize>,
}

impl Cells<'_> {
    /// The value of a column that SQLite has a type for.
    pub(crate) fn get<T: FromSql>(&self, column: &str) -> rusqlite::Result<T> {
        self.row.get(self.index(column)?)
    }

    /// The text of a column, or nothing where it is null.
    pub(crate) fn text(&self, column: &str) -> rusqlite::Result<Option<&str>> {
        let value = self.row.get_ref(self.index(column)?)?;
        value.as_str_or_null().map_err(|_| wrong(column))
    }

    /// The value of a column.
    pub(crate) fn read<T: Text>(&self, column: &str) -> rusqlite::Result<T> {
        self.read_maybe(column)?.ok_or_else(|| wrong(column))
    }

    /// The value of a column that may be null.
    pub(crate) fn read_maybe<T: Text>(&self, column: &str) -> rusqlite::Result<Option<T>> {
        self.text(column)?
            .map(|text| T::parse(text).ok_or_else(|| wrong(column)))
            .transpose()
    }

    fn index(&self, column: &str) -> rusqlite::Result<usize> {
        let (before, behind) = self.names.split_at(self.last.get().min(self.names.len()));
        let is = |name: &String| name == column;
        let index = behind.iter().position(is).map(|at| at + before.len());
        let index = index.or_else(|| before.iter().position(is));
        let index = index.ok_or_else(|| rusqlite::Error::InvalidColumnName(column.to_owned()))?;
        self.last.set(index + 1);
        Ok(index)
    }
}

/// A column that holds what no release ever wrote.
pub(crate) fn wrong(column: &str) -> rusqlite::Error {
    let why = format!("`{column}` holds a value that was never written");
    rusqlite::Error::FromSqlConversionFailure(0, Type::Text, why.into())
}

/// Lines as one text: every line followed by a line feed, so that none and one empty line differ.
///
/// A line feed within a line becomes a blank: places in a document count lines and columns.
pub(crate) fn lines(lines: &[String]) -> String {
    let mut text = String::new();
    for line in lines {
        text.extend(line.chars().map(|c| if c == '\n' { ' ' } else { c }));
        text.push('\n');
    }
    text
}

/// The lines of such a text.
pub(crate) fn split_lines(text: &str) -> Vec<String> {
    text.split_terminator('\n').map(str::to_owned).collect()
}

/// Whether a text has that form, a `0` standing for any digit; then it is ASCII and may be cut anywhere.
fn has_form(text: &str, form: &str) -> bool {
    text.len() == form.len()
        && text
            .bytes()
            .zip(form.bytes())
            .all(|(byte, form)| match form {
                b'0' => byte.is_ascii_digit(),
                sign => byte == sign,
            })
}

macro_rules! by_display {
    ($($id:ident)*) => {$(
        impl Text for $id {
            fn text(&self) -> String {
                self.to_string()
            }

            fn parse(text: &str) -> Option<Self> {
                text.parse().ok()
            }
        }
    )*};
}

by_display! {
    TermId CourseId PersonId MeetingId OfficeHourId SessionId ReadingId AssessmentId CategoryId LinkId PolicyId DayOffId
    SourceId BlockId ExceptionId SwappedDayId StepId StudyTimeId ScenarioId PastCourseId
}

macro_rules! by_word {
    ($($name:ident { $($variant:ident $word:literal)* })*) => {$(
        impl Text for $name {
            fn text(&self) -> String {
                match self { $(Self::$variant => $word,)* }.to_owned()
            }

            fn parse(text: &str) -> Option<Self> {
                match text { $($word => Some(Self::$variant),)* _ => None }
            }
        }

        #[cfg(test)]
        impl tests::Words for $name {
            const WORDS: &'static [&'static str] = &[$($word),*];
        }
    )*};
}

by_word! {
    Role { Instructor "instructor" Assistant "assistant" Staff "staff" }
    SessionKind {
        Lecture "lecture" Guest "guest" Lab "lab" Recitation "recitation" Presentation "presentation"
        Review "review" Exam "exam"
    }
    AssessmentKind {
        Homework "homework" Project "project" Paper "paper" Quiz "quiz" Exam "exam" Presentation "presentation"
        Reading "reading" Other "other"
    }
    PolicyKind {
        Late "late" Ai "ai" Attendance "attendance" Prerequisites "prerequisites" Integrity "integrity" Work "work"
        Tentative "tentative" Description "description" Materials "materials" Other "other"
    }
    Basis { Stated "stated" Derived "derived" Assumed "assumed" Mine "mine" }
    Format { Text "text" Html "html" Markdown "markdown" Pdf "pdf" Docx "docx" Rtf "rtf" }
    WeightSum { Scaled "scaled" AsTheyStand "as_they_stand" }
    DropWhen { Now "now" AtTheEnd "at_the_end" }
    Counted { PieceByPiece "piece_by_piece" WholeParts "whole_parts" }
    PenaltyOf { Maximum "maximum" Earned "earned" Remaining "remaining" }
    RoundingMode { HalfUp "half_up" Up "up" Down "down" }
    Combine { SumOfPoints "points" MeanOfPercents "percents" }
    NotificationState { Planned "planned"
        Claimed "claimed" Fired "fired" Snoozed "snoozed" Cancelled "cancelled" Missed "missed"
    }
}

impl Text for Day {
    fn text(&self) -> String {
        self.code().to_owned()
    }

    fn parse(text: &str) -> Option<Self> {
        Self::from_code(text)
    }
}

impl Text for Vec<Day> {
    fn text(&self) -> String {
        let codes: Vec<_> = self.iter().map(|day| day.code()).collect();
        codes.join(",")
    }

    fn parse(text: &str) -> Option<Self> {
        text.split_terminator(',').map(Day::from_code).collect()
    }
}

impl Text for Exact {
    fn text(&self) -> String {
        // All that is stored was written as a decimal; a share made of others is cut where nobody looks.
        let cut = Rounding {
            to: Exact::of(1, 1_000_000_000_000),
            mode: RoundingMode::Down,
        };
        let written = self.written().or_else(|| cut.of(self).written());
        written.unwrap_or_default()
    }

    fn parse(text: &str) -> Option<Self> {
        Self::decimal(text).ok()
    }
}

impl Text for Curve {
    fn text(&self) -> String {
        self.written().unwrap_or_default()
    }

    fn parse(text: &str) -> Option<Self> {
        Self::read(text).ok()
    }
}

impl Text for Zone {
    fn text(&self) -> String {
        self.name().to_owned()
    }

    fn parse(text: &str) -> Option<Self> {
        Self::named(text).ok()
    }
}

impl Text for NaiveDate {
    fn text(&self) -> String {
        self.format("%Y-%m-%d").to_string()
    }

    fn parse(text: &str) -> Option<Self> {
        if !has_form(text, "0000-00-00") {
            return None;
        }
        let (year, month, day) = (text.get(..4)?, text.get(5..7)?, text.get(8..)?);
        Self::from_ymd_opt(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
    }
}

impl Text for NaiveTime {
    fn text(&self) -> String {
        self.format("%H:%M").to_string()
    }

    fn parse(text: &str) -> Option<Self> {
        if !has_form(text, "00:00") {
            return None;
        }
        Self::from_hms_opt(
            text.get(..2)?.parse().ok()?,
            text.get(3..)?.parse().ok()?,
            0,
        )
    }
}

impl Text for NaiveDateTime {
    fn text(&self) -> String {
        // Whole seconds; a leap second counts as the one before it.
        let whole = self.with_nanosecond(0).unwrap_or(*self);
        whole.format("%Y-%m-%dT%H:%M:%S").to_string()
    }

    fn parse(text: &str) -> Option<Self> {
        if !has_form(text, "0000-00-00T00:00:00") {
            return None;
        }
        let time = text.get(11..)?;
        NaiveDate::parse(text.get(..10)?)?.and_hms_opt(
            time.get(..2)?.parse().ok()?,
            time.get(3..5)?.parse().ok()?,
            time.get(6..)?.parse().ok()?,
        )
    }
}

impl Text for DateTime<Utc> {
    fn text(&self) -> String {
        let nanosecond = self.nanosecond() % 1_000_000_000;
        let whole = self.with_nanosecond(nanosecond).unwrap_or(*self);
        whole.format("%Y-%m-%dT%H:%M:%S%.9fZ").to_string()
    }

    fn parse(text: &str) -> Option<Self> {
        if !has_form(text, "0000-00-00T00:00:00.000000000Z") {
            return None;
        }
        let whole = NaiveDateTime::parse(text.get(..19)?)?;
        let nanosecond = text.get(20..29)?.parse().ok()?;
        Some(whole.with_nanosecond(nanosecond)?.and_utc())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// All words of an enum.
    pub(super) trait Words {
        const WORDS: &'static [&'static str];
    }

    #[test]
    fn the_schema_allows_the_words_of_every_enum_and_no_others() {
        let schema: String = include_str!("../schema.sql").split_whitespace().collect();
        let check = |column: &str, words: &[&str]| {
            let list = format!("{column}IN('{}')", words.join("','"));
            assert!(schema.contains(&list), "{list}");
        };
        check("role", Role::WORDS);
        check("kind", SessionKind::WORDS);
        check("kind", AssessmentKind::WORDS);
        check("kind", PolicyKind::WORDS);
        check("basis", Basis::WORDS);
        check("format", Format::WORDS);
        check("state", NotificationState::WORDS);
        check("weight_sum", WeightSum::WORDS);
        check("drops", DropWhen::WORDS);
        check("counted", Counted::WORDS);
        check("late_of", PenaltyOf::WORDS);
        check("rounds", RoundingMode::WORDS);
        check("combine", Combine::WORDS);
        check("day", &Day::ALL.map(Day::code));
    }

    fn check<T: Text + PartialEq + std::fmt::Debug>(value: T, text: &str) {
        assert_eq!(value.text(), text);
        assert_eq!(T::parse(text), Some(value));
    }

    #[test]
    fn values_are_written_as_the_schema_says_and_read_again() {
        let day = NaiveDate::from_ymd_opt(2025, 2, 5).unwrap();
        check(day, "2025-02-05");
        check(NaiveTime::from_hms_opt(14, 5, 0).unwrap(), "14:05");
        check(day.and_hms_opt(23, 59, 59).unwrap(), "2025-02-05T23:59:59");
        check(
            day.and_hms_nano_opt(4, 59, 0, 123).unwrap().and_utc(),
            "2025-02-05T04:59:00.000000123Z",
        );
        check(vec![Day::Mo, Day::We], "MO,WE");
        check(Vec::<Day>::new(), "");
    }

    #[test]
    fn no_lines_and_one_empty_line_differ() {
        for case in [vec![], vec![String::new()], vec!["a".into(), String::new()]] {
            assert_eq!(split_lines(&lines(&case)), case);
        }
        assert_eq!(lines(&["a\nb".into()]), "a b\n", "one line stays one line");
    }

    #[test]
    fn broken_text_is_refused_and_does_not_panic() {
        for text in [
            "",
            "2025",
            "2025-02-3x",
            "ü025-02-05",
            "2025-02-30",
            "99999999999",
        ] {
            assert_eq!(NaiveDate::parse(text), None, "{text}");
            assert_eq!(NaiveDateTime::parse(text), None, "{text}");
            assert_eq!(NaiveTime::parse(text), None, "{text}");
        }
    }
}
