//! Why a document was read as it was: values that are put into words only before somebody.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What a reader leaned on, took for granted or noticed.
///
/// Its JSON is kept in the student's file (`{"finding":"no_year"}`), so a name that was released stays.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "finding", rename_all = "snake_case")]
pub enum Finding {
    // What a value follows from.
    /// The words say it.
    WordsSay,
    /// The words and where they stand say it.
    PlaceSays,
    /// The heading above says it.
    HeadingSays,
    /// It stands at the top of the page.
    TopOfPage,
    /// It stands at the top of the page, and nothing says otherwise.
    TopAlone,
    /// The page names the year of the term only.
    OnlyYear,
    /// These letters stand where a code would.
    LikeACode,
    /// Addresses of the page hold it.
    InAddresses,
    /// The title of the window says it.
    WindowTitle,
    /// It is the first or last date of the page.
    FirstOrLastDate,
    /// No term is named, and the dates lie in this year.
    TermByDates,
    /// The student gave the zone.
    ZoneGiven,
    /// Letters behind a time name the zone.
    ZoneLetters,
    /// The month stands in a row above.
    MonthAbove,
    /// No year is given; other dates and the term give it.
    NoYear,
    /// The number of the week and the first day of the term.
    WeekNumber,
    /// The week of the row and the day of the column.
    WeekAndColumn,
    /// A week ends on its Sunday.
    WeekEndsSunday,
    /// So many weeks after the day of the row.
    WeeksAfterRow,
    /// The day of the week after the day of the row.
    WeekdayAfterRow,
    /// Several are listed by their days.
    ListedByDays,
    /// So much for each part, times their number.
    TimesParts,
    /// So much for each part, and with their number the whole is 100 %.
    PartsMakeWhole,
    /// Its points of all points.
    OfAllPoints,
    /// The time is repeated with the dates.
    RepeatedWithDates,
    /// Words that mean a person of the page.
    ThisPerson,
    /// The address behind the words.
    AddressBehind,
    /// Said of this day of the week in some weeks.
    WeekdayInWeeks,
    /// The class begins at this hour.
    ClassBegins,
    /// It takes place in class, so the class's time holds.
    HeldInClass,
    /// One time is stated for all work of the sort.
    TimeOfSort,
    /// What is handed in is called an exam.
    HandedInExam,

    // What was taken for granted.
    /// Neither morning nor afternoon is said; the usual half of the day was taken.
    UsualHalf,
    /// Neither morning nor afternoon is said, and both are possible.
    EitherHalf,
    /// One time is stated for all work of the sort, without its half of the day.
    TimeOfSortNoHalf,
    /// No time is stated: the end of the day.
    EndOfDay,
    /// Said of every class.
    EveryClass,
    /// Said of every such day.
    EverySuchDay,
    /// No schedule gives the weeks of a weekly time.
    WeeksAssumed {
        /// The first day it was taken to hold.
        from: NaiveDate,
        /// The last.
        to: NaiveDate,
    },

    // What is doubtful about a value.
    /// Two dates are given for it.
    TwoDates,
    /// Something else is said in another place.
    SaidOtherwise,
    /// The shares that were found are not the whole grade.
    SharesNotWhole,
    /// The shares stand far from each other.
    SharesApart,
    /// Shares beside these were left out, so that the sum is 100 %.
    SharesLeftOut,
    /// Another number of late days is given as well.
    OtherLateDays,
    /// No topic is named for the class.
    NoTopic,
    /// The topic is not fixed yet.
    TopicOpen,
    /// It stands in the row of a day and is due later.
    DueLater,
    /// What the time is for is not said.
    UnnamedTime,
    /// It has one day and is not said to be due.
    DayNotDue,
    /// A date on the same line.
    SameLine,
    /// The nearest date above.
    NearestAbove,
    /// It counts for the grade, and nothing dated is about it.
    CountsUndated,

    // What a student should know about a reading.
    /// A day that no calendar has.
    NoSuchDay {
        /// Where it stands, from 1.
        line: u32,
        /// What stands there.
        words: String,
    },
    /// A weekday that the date does not fall on.
    OtherWeekday {
        /// Where it stands, from 1.
        line: u32,
        /// What stands there.
        words: String,
        /// The date that was taken.
        day: NaiveDate,
    },
    /// Two dates of one thing.
    DatesDiffer {
        /// What it is called.
        title: String,
        /// One date.
        first: NaiveDate,
        /// Where that stands, from 1.
        first_line: u32,
        /// The other.
        second: NaiveDate,
        /// Where that stands, from 1.
        second_line: u32,
    },
    /// The shares of the grade do not come to 100 %.
    SharesSum {
        /// What they come to, in percent.
        percent: String,
    },
    /// Two shares of one part.
    SharesDiffer {
        /// What the part is called.
        part: String,
        /// One share, in percent.
        one: String,
        /// The other.
        other: String,
    },
    /// More than one way to compute the grade.
    SeveralSchemes,
    /// Dates without what they belong to.
    DatesAlone,
    /// No date at all.
    NoDate,
    /// The schedule is called tentative.
    Tentative,
    /// The end of a cell was left out.
    CellCut,
    /// What stands behind the damage of a Word document was left out.
    DamageCut,
    /// The end of a document was left out.
    EndCut,
    /// Parts that are nested too deep were left out.
    NestingCut,
    /// The ends of lines were left out.
    LinesCut,
}

/// A finding, or the words for it once it was said to somebody.
///
/// Files of early releases hold words; they stay as they are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Remark {
    /// Not put into words yet.
    Of(Finding),
    /// Put into words.
    Said(String),
}

impl Remark {
    /// The words; `say` finds them for what was not said yet.
    #[must_use]
    pub fn said(self, say: impl FnOnce(&Finding) -> String) -> String {
        match self {
            Self::Of(finding) => say(&finding),
            Self::Said(words) => words,
        }
    }

    /// The words, once it was put into words.
    #[must_use]
    pub fn words(&self) -> Option<&str> {
        match self {
            Self::Of(_) => None,
            Self::Said(words) => Some(words),
        }
    }

    /// Whether it is this finding.
    #[must_use]
    pub fn is(&self, finding: &Finding) -> bool {
        matches!(self, Self::Of(found) if found == finding)
    }
}

impl From<Finding> for Remark {
    fn from(finding: Finding) -> Self {
        Self::Of(finding)
    }
}
