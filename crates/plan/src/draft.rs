//! What a document says, before the student accepts it.
//!
//! Its JSON is the published shape of `semestra read --json` and what the window reviews: one shape, so that both
//! faces show the same reading. Every item has a `key` that is unique in its draft and the same at every reading
//! of the same document, and `evidence` for each of its values.

mod event;

pub use event::{EventDraft, EventKind, KnownWork, ReadingDraft, RecurringDraft};

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Day, Evidence, Place, Points, PolicyKind, Remark, Role, SessionKind, Weight, hhmm};

/// The form a document came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Format {
    /// Plain text or text copied out of a browser.
    Text,
    /// A saved page.
    Html,
    /// Markdown.
    Markdown,
    /// Portable Document Format (ISO 32000).
    Pdf,
    /// A Word document (ECMA-376).
    Docx,
    /// Rich Text Format 1.9.
    Rtf,
}

/// Where a line of the reading stands in the document as it came.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "at", rename_all = "snake_case")]
pub enum Origin {
    /// A line of a text, from 1.
    Line {
        /// Which one.
        line: u32,
    },
    /// A box on a printed page.
    Box {
        /// The page, from 1.
        page: u32,
        /// Left edge in points (1/72 inch) from the left of the page.
        left: f32,
        /// Upper edge in points from the top of the page.
        top: f32,
        /// Width in points.
        width: f32,
        /// Height in points.
        height: f32,
    },
    /// An element of a markup document.
    Element {
        /// Its name: `td`, `li`, `p`, …
        name: String,
        /// How many elements begin before it in the document, itself included: from 1.
        number: u32,
    },
}

/// One of several courses that stand in one document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DocumentPart {
    /// What the document calls it: `CS 101 Intro to Programming`.
    pub title: String,
    /// Its first line, from 1.
    pub line: u32,
    /// Its last line.
    pub end_line: u32,
}

/// Everything one document says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Draft {
    /// The form the document came in.
    pub format: Format,
    /// The course itself.
    pub course: CourseDraft,
    /// Weekly classes.
    pub meetings: Vec<MeetingDraft>,
    /// Weekly office hours.
    pub office_hours: Vec<OfficeHourDraft>,
    /// Instructors and assistants.
    pub people: Vec<PersonDraft>,
    /// Pages it points to.
    pub links: Vec<LinkDraft>,
    /// Rules in the page's own words.
    pub policies: Vec<PolicyDraft>,
    /// All dated things, and graded things without a date, in the order of their dates; undated ones last.
    pub events: Vec<EventDraft>,
    /// Work and exams that a rule repeats.
    #[serde(default)]
    pub recurring: Vec<RecurringDraft>,
    /// The grading tree.
    pub grading: Vec<CategoryDraft>,
    /// Rules that change how the shares of the tree count, in the page's own words.
    pub grading_rules: Vec<RuleDraft>,
    /// Which letter grade begins where, best first; empty when the document does not say.
    pub letter_scale: Vec<LetterDraft>,
    /// The budget of late days.
    pub late_days: Option<u32>,
    /// Where the budget stands.
    pub late_days_evidence: Vec<Evidence>,
    /// What a student should know about this reading.
    pub warnings: Vec<Warning>,
}

/// What the document says of the course as a whole.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
pub struct CourseDraft {
    /// Such as `18-789`.
    pub code: Option<String>,
    /// Such as `Deep Generative Modeling`.
    pub title: Option<String>,
    /// Such as `Spring 2025`.
    pub term: Option<String>,
    /// IANA name of the zone its times are in, when the document or the caller says.
    pub timezone: Option<String>,
    /// First day of class.
    pub first_day: Option<NaiveDate>,
    /// Last dated day.
    pub last_day: Option<NaiveDate>,
    /// Where these stand.
    pub evidence: Vec<Evidence>,
}

/// A weekly class.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct MeetingDraft {
    /// Unique in the draft.
    pub key: String,
    /// What happens in it.
    pub kind: SessionKind,
    /// On which days.
    pub days: Vec<Day>,
    /// Begin.
    #[serde(with = "hhmm::option")]
    #[ts(type = "string | null")]
    pub start: Option<NaiveTime>,
    /// End.
    #[serde(with = "hhmm::option")]
    #[ts(type = "string | null")]
    pub end: Option<NaiveTime>,
    /// Room.
    pub location: Option<String>,
    /// Section, when the page tells several apart.
    pub section: Option<String>,
    /// Where its values stand.
    pub evidence: Vec<Evidence>,
}

/// A weekly office hour.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct OfficeHourDraft {
    /// Unique in the draft.
    pub key: String,
    /// Whose it is.
    pub who: Option<String>,
    /// On which day.
    pub day: Option<Day>,
    /// Begin.
    #[serde(with = "hhmm::option")]
    #[ts(type = "string | null")]
    pub start: Option<NaiveTime>,
    /// End.
    #[serde(with = "hhmm::option")]
    #[ts(type = "string | null")]
    pub end: Option<NaiveTime>,
    /// Room.
    pub location: Option<String>,
    /// Where its values stand.
    pub evidence: Vec<Evidence>,
}

/// Somebody the page names.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct PersonDraft {
    /// Unique in the draft.
    pub key: String,
    /// Name as the page writes it.
    pub name: String,
    /// What they do.
    pub role: Role,
    /// Mail address with the at sign, however the page hides it.
    pub email: Option<String>,
    /// Their page.
    pub url: Option<String>,
    /// Where its values stand.
    pub evidence: Vec<Evidence>,
}

/// A page the document points to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct LinkDraft {
    /// Unique in the draft.
    pub key: String,
    /// What the document calls it.
    pub label: String,
    /// Address, http or https.
    pub url: String,
    /// Where its values stand.
    pub evidence: Vec<Evidence>,
}

/// A rule in the page's own words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct PolicyDraft {
    /// Unique in the draft.
    pub key: String,
    /// What it is about.
    pub kind: PolicyKind,
    /// Heading as the page has it.
    pub title: String,
    /// The words, paragraphs separated by a line feed.
    pub text: String,
    /// Where it stands.
    pub evidence: Vec<Evidence>,
}

impl Draft {
    /// The same draft with every recurring item as one item on each of its days.
    #[must_use]
    pub fn spread(mut self) -> Self {
        let recurring = std::mem::take(&mut self.recurring);
        if !recurring.is_empty() {
            self.events
                .extend(recurring.iter().flat_map(RecurringDraft::events));
            self.events
                .sort_by_key(|event| (event.date.is_none(), event.date, event.kind));
        }
        self
    }

    /// Changes every piece of evidence in it.
    pub fn each_evidence(&mut self, change: &mut impl FnMut(&mut Evidence)) {
        let mut all = vec![&mut self.course.evidence, &mut self.late_days_evidence];
        all.extend(self.meetings.iter_mut().map(|item| &mut item.evidence));
        all.extend(self.office_hours.iter_mut().map(|item| &mut item.evidence));
        all.extend(self.people.iter_mut().map(|item| &mut item.evidence));
        all.extend(self.links.iter_mut().map(|item| &mut item.evidence));
        all.extend(self.policies.iter_mut().map(|item| &mut item.evidence));
        all.extend(self.events.iter_mut().map(|item| &mut item.evidence));
        all.extend(self.recurring.iter_mut().map(|item| &mut item.evidence));
        all.extend(self.grading_rules.iter_mut().map(|item| &mut item.evidence));
        all.extend(self.letter_scale.iter_mut().map(|item| &mut item.evidence));
        let mut categories: Vec<_> = self.grading.iter_mut().collect();
        while let Some(category) = categories.pop() {
            all.push(&mut category.evidence);
            categories.extend(&mut category.parts);
        }
        all.into_iter().flatten().for_each(change);
    }
}

/// A node of the grading tree.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CategoryDraft {
    /// Unique in the draft.
    pub key: String,
    /// What the page calls it.
    pub name: String,
    /// Share of the final grade.
    pub weight: Option<Weight>,
    /// The points that the document gives for all of it; the weight is then their share of all points.
    pub points: Option<Points>,
    /// How many equal parts ("3 homeworks"); with `drop_lowest` also "the best 8 of 10".
    pub count: Option<u32>,
    /// How many of the lowest do not count.
    pub drop_lowest: Option<u32>,
    /// How many of the highest do not count.
    pub drop_highest: Option<u32>,
    /// Whether it adds to the grade beyond the whole.
    pub extra_credit: bool,
    /// What it may add at most.
    pub cap: Option<Weight>,
    /// A condition in the page's words.
    pub rule: Option<String>,
    /// Its parts.
    pub parts: Vec<CategoryDraft>,
    /// Where its values stand.
    pub evidence: Vec<Evidence>,
}

/// A rule that changes how the shares of the grade count: "the final replaces the midterm if it is higher".
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct RuleDraft {
    /// Unique in the draft.
    pub key: String,
    /// The sentence.
    pub text: String,
    /// Where it stands.
    pub evidence: Vec<Evidence>,
}

/// Where a letter grade begins.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct LetterDraft {
    /// Such as `A-`.
    pub letter: String,
    /// The least share of all that can be earned for which it is given.
    pub from: Weight,
    /// Where it stands.
    pub evidence: Vec<Evidence>,
}

/// What a student should know about a reading.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Warning {
    /// What it says.
    #[ts(type = "string")]
    pub text: Remark,
    /// Where it stands.
    pub place: Option<Place>,
    /// The item it is about, by key.
    pub key: Option<String>,
}

/// What the words say that a student pointed out in a document, for a new item of a draft.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
pub struct Suggestion {
    /// What they call it, without dates, hours, shares and addresses.
    pub title: String,
    /// Its day.
    pub date: Option<NaiveDate>,
    /// Last day of a span, included.
    pub end_date: Option<NaiveDate>,
    /// Its time, or when it begins.
    #[serde(with = "hhmm::option")]
    #[ts(type = "string | null")]
    pub time: Option<NaiveTime>,
    /// When it ends.
    #[serde(with = "hhmm::option")]
    #[ts(type = "string | null")]
    pub end_time: Option<NaiveTime>,
    /// Days of the week.
    pub days: Vec<Day>,
    /// Room.
    pub location: Option<String>,
    /// Share of the final grade.
    pub weight: Option<Weight>,
    /// Mail address.
    pub email: Option<String>,
    /// Web address.
    pub url: Option<String>,
    /// Where each of these stands; that of `title` is all that was pointed out.
    pub evidence: Vec<Evidence>,
}
