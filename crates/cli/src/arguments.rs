//! What can be typed.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, Parser, Subcommand, ValueEnum};
use semestra_planner::view::{DeadlineGrouping, DeadlineSorting, GradesFormat};

/// Turns a course page into a term: calendar, deadlines, reminders. Everything stays on this computer.
#[derive(Debug, Parser)]
#[command(
    name = "semestra",
    version,
    after_help = "Examples:
  semestra read syllabus.html                what a page says; stores nothing
  semestra import syllabus.html --yes        take it into the term
  semestra today                             the day: next class, what to do next, what was missed
  semestra agenda --days 7                   the coming week
  semestra due                               what is due
  semestra done \"18-789 HW1\"                 tick a deadline
  semestra score \"18-789 HW1\" 92             enter a score
  semestra grades 18-789                     where a course stands, and what a letter needs
  semestra export -o term.ics                a calendar file for any calendar

Exit codes: 0 done, 1 nothing to do or not found, 2 input that cannot be used."
)]
pub(crate) struct Arguments {
    /// Folder of the data; else SEMESTRA_DATA, else the platform's place
    #[arg(long, value_name = "DIR", global = true)]
    pub(crate) data: Option<PathBuf>,
    /// Print JSON instead of words
    #[arg(long, global = true)]
    pub(crate) json: bool,
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Show what a course page says, without storing it
    #[command(after_help = "Examples:
  semestra read page.html
  pbpaste | semestra read - --json")]
    Read(Read),
    /// Take a course page into the term
    #[command(after_help = "Examples:
  semestra import page.html
  semestra import page.txt --yes --timezone Europe/Berlin")]
    Import(Import),
    /// Tell the day: next class, what to do next, what was missed
    #[command(after_help = "Examples:
  semestra today
  semestra today --json")]
    Today,
    /// List what is on, day by day
    #[command(after_help = "Examples:
  semestra agenda
  semestra agenda --from 2025-01-13 --days 7
  semestra agenda --course 18-789 --json")]
    Agenda(Agenda),
    /// List what is due
    #[command(after_help = "Examples:
  semestra due
  semestra due --all
  semestra due --by course --sort worth")]
    Due(Due),
    /// Say that a deadline is done
    #[command(after_help = "Examples:
  semestra done HW1
  semestra done \"18-789 HW1\" --not")]
    Done(Finish),
    /// Tell where courses stand: now, at least, at most, projected
    #[command(after_help = "Examples:
  semestra grades
  semestra grades 18-789
  semestra grades 18-789 --json")]
    Grades(Grades),
    /// Enter a score
    #[command(after_help = "Examples:
  semestra score HW1 92
  semestra score \"18-789 Quizzes\" 5/5
  semestra score \"18-789 HW2\" missing
  semestra score HW2 none                  take the score away")]
    Score(Score),
    /// Write a calendar file (iCalendar, RFC 5545), or the grades
    #[command(after_help = "Examples:
  semestra export -o term.ics
  semestra export --grades csv -o grades.csv
  semestra export --course 18-789 > 18-789.ics")]
    Export(Export),
    /// Write a course without anything personal, to hand to a classmate
    #[command(after_help = "Examples:
  semestra pack 18-789 18-789.semestra-course
  semestra import 18-789.semestra-course      what a classmate does with it")]
    Pack(Pack),
    /// Take the last change back
    #[command(after_help = "Example:\n  semestra undo")]
    Undo,
    /// Make the change again that was taken back last
    #[command(after_help = "Example:\n  semestra redo")]
    Redo,
    /// Fill an empty term with three sample courses
    #[command(after_help = "Example:\n  semestra --data /tmp/look sample")]
    Sample,
    /// Tell what reminds next, or show reminders without any window
    #[command(after_help = "Examples:
  semestra remind                    what comes next, and what came
  semestra remind --explain          the same with the reasons, and what could stand in the way
  semestra remind --watch            show reminders until it is ended, without a window
  semestra remind --test             show one now
  semestra remind --pause tomorrow
  semestra remind --autostart on     start at login, without a window")]
    Remind(Remind),
    /// Tell where the data are and whether all is well
    #[command(after_help = "Example:\n  semestra doctor")]
    Doctor,
}

/// How a page is read.
#[derive(Debug, Args)]
pub(crate) struct Read {
    /// The page: a file, or - for standard input
    pub(crate) file: String,
    /// The day the page is read on, for years it does not say
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) today: Option<NaiveDate>,
    /// Time zone of the course, such as America/New_York
    #[arg(long, value_name = "TZ")]
    pub(crate) timezone: Option<String>,
    /// First day of the term, for pages that only number weeks
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) term_start: Option<NaiveDate>,
    /// Which course, for a page that holds several: 1 is the first
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) part: Option<u32>,
}

#[derive(Debug, Args)]
pub(crate) struct Import {
    /// The page: a file, or - for standard input
    pub(crate) file: String,
    /// Do not ask
    #[arg(long, short)]
    pub(crate) yes: bool,
    /// Time zone of the course, such as America/New_York
    #[arg(long, value_name = "TZ")]
    pub(crate) timezone: Option<String>,
    /// First day of the term, for pages that only number weeks
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) term_start: Option<NaiveDate>,
    /// Which course, for a page that holds several: 1 is the first
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) part: Option<u32>,
}

#[derive(Debug, Args)]
pub(crate) struct Agenda {
    /// First day; today when not given
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) from: Option<NaiveDate>,
    /// How many days
    #[arg(long, default_value_t = 7, value_parser = clap::value_parser!(u16).range(1..=3660))]
    pub(crate) days: u16,
    /// Only this course
    #[arg(long, value_name = "CODE")]
    pub(crate) course: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Due {
    /// What is done as well
    #[arg(long)]
    pub(crate) all: bool,
    /// What makes a group
    #[arg(long, value_enum, default_value_t)]
    pub(crate) by: By,
    /// What comes first in a group
    #[arg(long, value_enum, default_value_t)]
    pub(crate) sort: Sort,
    /// Only this course
    #[arg(long, value_name = "CODE")]
    pub(crate) course: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Remind {
    /// Say why each comes, and whether anything stands in the way
    #[arg(long)]
    pub(crate) explain: bool,
    /// Show reminders until it is ended
    #[arg(long, conflicts_with_all = ["explain", "test", "pause", "autostart"])]
    pub(crate) watch: bool,
    /// With --watch: stand for the program without its window, with a tray and once for each folder
    #[arg(long, requires = "watch")]
    pub(crate) tray: bool,
    /// Show a notification now
    #[arg(long, conflicts_with_all = ["pause", "autostart"])]
    pub(crate) test: bool,
    /// Pause reminders, or end the pause
    #[arg(long, value_enum, value_name = "LENGTH", conflicts_with = "autostart")]
    pub(crate) pause: Option<PauseLength>,
    /// Start Semestra at login, without a window
    #[arg(long, value_enum, value_name = "SWITCH")]
    pub(crate) autostart: Option<Switch>,
}

/// For how long reminders are paused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum PauseLength {
    Hour,
    /// Until the next morning
    Tomorrow,
    /// End the pause
    Off,
}

/// Yes or no.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Switch {
    On,
    Off,
}

/// What makes a group of deadlines.
#[derive(Clone, Copy, Debug, Default, ValueEnum)]
pub(crate) enum By {
    #[default]
    Time,
    Course,
    Kind,
}

impl From<By> for DeadlineGrouping {
    fn from(by: By) -> Self {
        match by {
            By::Time => Self::Time,
            By::Course => Self::Course,
            By::Kind => Self::Kind,
        }
    }
}

/// What comes first in a group of deadlines.
#[derive(Clone, Copy, Debug, Default, ValueEnum)]
pub(crate) enum Sort {
    /// The soonest
    #[default]
    Time,
    /// What is worth most
    Worth,
    /// By the code of the course
    Course,
}

impl From<Sort> for DeadlineSorting {
    fn from(sort: Sort) -> Self {
        match sort {
            Sort::Time => Self::Time,
            Sort::Worth => Self::Worth,
            Sort::Course => Self::Course,
        }
    }
}

#[derive(Debug, Args)]
pub(crate) struct Finish {
    /// Its title, with the course's code in front where several have it
    pub(crate) name: String,
    /// Say that it is not done after all
    #[arg(long)]
    pub(crate) not: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Grades {
    /// The course's code; all courses when not given
    pub(crate) course: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Score {
    /// Its title, with the course's code in front where several have it
    pub(crate) name: String,
    /// 17, 17/20 or 85%; missing, excused, or none to take it away
    pub(crate) score: String,
    /// Whole days late
    #[arg(long, value_name = "DAYS", default_value_t = 0)]
    pub(crate) late: u32,
}

/// As what grades are written.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum As {
    /// A table
    Csv,
    /// Everything
    Json,
}

impl From<As> for GradesFormat {
    fn from(format: As) -> Self {
        match format {
            As::Csv => Self::Csv,
            As::Json => Self::Json,
        }
    }
}

#[derive(Debug, Args)]
pub(crate) struct Pack {
    /// The course's code
    pub(crate) course: String,
    /// The file to write, such as 18-789.semestra-course; - for standard output
    pub(crate) file: String,
}

#[derive(Debug, Args)]
pub(crate) struct Export {
    /// Grades and progress instead of the calendar
    #[arg(long, value_enum, value_name = "FORM")]
    pub(crate) grades: Option<As>,
    /// Only this course
    #[arg(long, value_name = "CODE")]
    pub(crate) course: Option<String>,
    /// The file to write; standard output when not given
    #[arg(long, short, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
}
