//! Why a document cannot be read.

use serde::{Deserialize, Serialize};

/// Why a document cannot be read, in a student's words and with what to do next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
pub enum ReadError {
    /// Nothing is in it.
    #[error("this document is empty; copy the course page and paste it here")]
    Empty,
    /// More than anybody writes about a course.
    #[error(
        "this document is larger than 20 MB; copy only the part with the schedule and the rules"
    )]
    TooLarge,
    /// A PDF that opens only with a password.
    #[error(
        "this PDF is protected with a password; open it, print it to a new PDF without one, and give that"
    )]
    PdfLocked,
    /// A PDF of pictures without words.
    #[error(
        "this PDF holds pictures of pages and no text that can be read; ask for the original file, or paste the words"
    )]
    PdfScanned,
    /// A PDF that is cut off or broken.
    #[error(
        "this PDF is damaged or not whole; download it again, or open it, copy its text and paste it"
    )]
    PdfDamaged,
    /// A PDF that is a book.
    #[error("this PDF has more than 2000 pages; give only those of the syllabus")]
    PdfPages,
    /// A PDF whose reader had to be stopped.
    #[error(
        "this PDF takes too much time or memory to read; print the pages with the schedule to a new PDF and give that"
    )]
    PdfStuck,
    /// A Word document or another file that is locked with a password.
    #[error(
        "this document is locked with a password; open it, save a copy without the password, and give that"
    )]
    Locked,
    /// A Word document older than 2007.
    #[error(
        "this is a Word document of the old kind; open it in Word or LibreOffice, save it as DOCX or PDF, and give that"
    )]
    OldWord,
    /// A zip file whose text cannot be unpacked.
    #[error(
        "this document is damaged or was not saved to its end; fetch it once more, or paste its text"
    )]
    DamagedPackage,
    /// Unpacks to more than any document holds.
    #[error(
        "this document unpacks to far more than a course page holds; copy its text and paste it"
    )]
    Swollen,
    /// ODT and its kin.
    #[error(
        "this is an OpenDocument file, which cannot be read; save it as DOCX or PDF and give that"
    )]
    OpenDocument,
    /// A document of Apple Pages.
    #[error(
        "this is a Pages document, which cannot be read; export it as Word or PDF and give that"
    )]
    Pages,
    /// A spreadsheet or slides.
    #[error(
        "this is a spreadsheet or a set of slides, which cannot be read; save it as PDF, or copy its text and paste it"
    )]
    OtherOffice,
    /// Another zip file.
    #[error(
        "this is a packed folder; unpack it and give the file with the schedule or the syllabus"
    )]
    OtherPackage,
    /// Rich Text Format that is damaged, or nested beyond reason.
    #[error(
        "this RTF file is damaged; open it, save it as DOCX or PDF and give that, or paste its text"
    )]
    Rtf,
    /// A picture.
    #[error(
        "this is a picture, which cannot be read; copy the words of the course page and paste them"
    )]
    Image,
    /// Some other file that is no text.
    #[error("this file holds no text; give a saved web page, Markdown, or paste the text")]
    Binary,
    /// Characters that cannot be told.
    #[error("the letters of this file cannot be told; save it as UTF-8 and try again")]
    Encoding,
    /// Text without anything for a plan.
    #[error(
        "no date, class time or grading was found here; give the page with the schedule or the syllabus"
    )]
    NothingToPlan,
    /// Dates, but no words that tell what they are.
    #[error("dates were found, but not what they belong to; paste the part with the schedule")]
    DatesAlone,
}
