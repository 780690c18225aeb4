//! Why a document cannot be read.

use std::fmt;

use semestra_words::{Language, Words};
use serde::{Deserialize, Serialize};

/// Why a document cannot be read, in a student's words and with what to do next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ReadError {
    /// Nothing is in it.
    Empty,
    /// More than anybody writes about a course.
    TooLarge,
    /// A PDF that opens only with a password.
    PdfLocked,
    /// A PDF of pictures without words.
    PdfScanned,
    /// A PDF that is cut off or broken.
    PdfDamaged,
    /// A PDF that is a book.
    PdfPages,
    /// A PDF whose reader had to be stopped.
    PdfStuck,
    /// A Word document or another file that is locked with a password.
    Locked,
    /// A Word document older than 2007.
    OldWord,
    /// A zip file whose text cannot be unpacked.
    DamagedPackage,
    /// Unpacks to more than any document holds.
    Swollen,
    /// ODT and its kin.
    OpenDocument,
    /// A document of Apple Pages.
    Pages,
    /// A spreadsheet or slides.
    OtherOffice,
    /// Another zip file.
    OtherPackage,
    /// Rich Text Format that is damaged, or nested beyond reason.
    Rtf,
    /// A picture.
    Image,
    /// Some other file that is no text.
    Binary,
    /// Characters that cannot be told.
    Encoding,
    /// Text without anything for a plan.
    NothingToPlan,
    /// Dates, but no words that tell what they are.
    DatesAlone,
}

impl ReadError {
    /// The clause for the student.
    #[must_use]
    pub fn clause(&self, say: &Words) -> String {
        let say = &say.document;
        match self {
            Self::Empty => say.empty(),
            Self::TooLarge => say.too_large(),
            Self::PdfLocked => say.pdf_locked(),
            Self::PdfScanned => say.pdf_scanned(),
            Self::PdfDamaged => say.pdf_damaged(),
            Self::PdfPages => say.pdf_pages(),
            Self::PdfStuck => say.pdf_stuck(),
            Self::Locked => say.locked(),
            Self::OldWord => say.old_word(),
            Self::DamagedPackage => say.damaged_package(),
            Self::Swollen => say.swollen(),
            Self::OpenDocument => say.open_document(),
            Self::Pages => say.pages(),
            Self::OtherOffice => say.other_office(),
            Self::OtherPackage => say.other_package(),
            Self::Rtf => say.rtf(),
            Self::Image => say.image(),
            Self::Binary => say.binary(),
            Self::Encoding => say.encoding(),
            Self::NothingToPlan => say.nothing_to_plan(),
            Self::DatesAlone => say.dates_alone(),
        }
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.clause(Language::En.words()))
    }
}

impl std::error::Error for ReadError {}
