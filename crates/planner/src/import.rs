//! A document is read, reviewed, and taken into the term.

use base64::{Engine, prelude::BASE64_STANDARD};
use chrono::NaiveDate;
use semestra_plan::{
    CourseId,
    draft::{DocumentPart, Draft, EventDraft, EventKind, Suggestion},
};
use semestra_syllabus::{Context, MAX_BYTES, ReadError, Reading, say_all, say_why};
use semestra_words::Locale;

use crate::{
    Planner, PlannerError, Result, accept,
    calendar::points,
    overview::short_name,
    pack,
    reader::Reader,
    view::{Acceptance, Document, Review, Saved, Selection, Summary},
};

impl Document {
    /// A file as a document; its size is looked at before it is read.
    ///
    /// # Errors
    /// When it is too large or cannot be read.
    pub fn of_file(path: &std::path::Path) -> Result<Self> {
        let name = path.display().to_string();
        let unreadable = |source: std::io::Error| PlannerError::Unreadable {
            path: name.clone(),
            source,
        };
        let size = std::fs::metadata(path).map_err(unreadable)?.len();
        if size > MAX_BYTES as u64 {
            return Err(ReadError::TooLarge.into());
        }
        let bytes = std::fs::read(path).map_err(unreadable)?;
        let file_name = path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned());
        Ok(Self::of_bytes(file_name, &bytes))
    }

    /// Bytes as a document.
    #[must_use]
    pub fn of_bytes(name: Option<String>, bytes: &[u8]) -> Self {
        Self {
            name,
            text: None,
            base64: Some(BASE64_STANDARD.encode(bytes)),
            timezone: None,
            term_start: None,
            part: None,
        }
    }

    /// Its bytes.
    pub(crate) fn bytes(&self) -> Result<Vec<u8>> {
        match (&self.text, &self.base64) {
            (Some(text), None) => Ok(text.clone().into_bytes()),
            (None, Some(base64)) => BASE64_STANDARD
                .decode(base64)
                .map_err(|_| PlannerError::invalid(|say| say.file_not_whole())),
            _ => Err(PlannerError::invalid(|say| say.nothing_given())),
        }
    }
}

impl Planner {
    /// What a document says, for the review. Stores nothing.
    ///
    /// # Errors
    /// When it cannot be read as a course page; the sentence says what to do.
    pub fn read_document(&mut self, document: Document) -> Result<Review> {
        let bytes = document.bytes()?;
        let mut reading = self.reading(&document, &bytes)?;
        let already = self.already(&bytes, &reading.draft)?;
        say_all(&mut reading.draft, self.locale());
        Ok(Review {
            summary: summary(&reading.draft),
            doubtful: doubtful(&reading.draft),
            already: already.map(|why| why.sentence_in(self.language())),
            draft: reading.draft,
            lines: reading.lines,
            origins: reading.origins,
            parts: reading.parts,
        })
    }

    /// What words say that the student points out in a document under review. Stores nothing.
    ///
    /// # Errors
    /// When the document cannot be read, or nothing stands there.
    pub fn read_selection(&mut self, selection: Selection) -> Result<Suggestion> {
        let Selection { document, place } = selection;
        let bytes = document.bytes()?;
        let context = context(&document, self.today())?;
        // A pack is pointed at in the lines that are shown of it.
        let (name, bytes) = if pack::is_pack(&bytes) {
            (None, pack::read(&bytes)?.lines.join("\n").into_bytes())
        } else {
            (document.name.as_deref(), bytes)
        };
        let document = semestra_syllabus::Document {
            name,
            bytes: &bytes,
        };
        let found = self.reader.suggest(&document, &context, place);
        let mut found = found.map_err(|error| {
            if error == ReadError::NothingToPlan {
                PlannerError::invalid(|say| say.nothing_selected())
            } else {
                error.into()
            }
        })?;
        for piece in &mut found.evidence {
            say_why(piece, self.locale());
        }
        Ok(found)
    }

    /// Takes a reviewed draft into the term.
    ///
    /// # Errors
    /// When the document is in the term already, or the draft cannot be used.
    pub fn add_to_term(&mut self, acceptance: Acceptance) -> Result<Saved<CourseId>> {
        let bytes = acceptance.document.bytes()?;
        let mut read = self.reading(&acceptance.document, &bytes)?;
        choose_part(&read.parts, document_part(&acceptance.document))?;
        read.draft = read.draft.spread();
        let draft = acceptance.draft.spread();
        if let Some(why) = self.already(&bytes, &draft)? {
            return Err(why);
        }
        let accepted = accept::Accepted {
            draft: &draft,
            read: &read,
            document: &acceptance.document,
            bytes: &bytes,
            now: self.now(),
            today: self.today(),
            zone: self.zone.clone(),
            say: self.say(),
            elsewhere: &acceptance.other_sections,
        };
        let say = self.say();
        let did = (accepted.name()).map_or_else(
            || say.did.added(&say.named.course()),
            |name| say.did.added(name),
        );
        self.act(did, |tx| accepted.store(tx))
    }

    pub(crate) fn reading(&self, document: &Document, bytes: &[u8]) -> Result<Reading> {
        read(document, bytes, self.today(), &self.reader)
    }

    /// Why this document cannot be added once more, when it is in the term already.
    fn already(&self, bytes: &[u8], draft: &Draft) -> Result<Option<PlannerError>> {
        if let Some(id) = self.store.course_with_document(bytes)?
            && let Some(course) = self.store.course(id)?
        {
            let name = short_name(&course).to_owned();
            return Ok(Some(PlannerError::nothing(move |say| {
                say.in_the_term_already(&name)
            })));
        }
        let code = draft.course.code.as_deref().unwrap_or_default().trim();
        let term = accept::term_name(draft, self.say());
        if code.is_empty() {
            return Ok(None);
        }
        for course in self.store.courses()? {
            if course.code.eq_ignore_ascii_case(code)
                && let Some(its) = self.store.term(course.term_id)?
                && its.name.eq_ignore_ascii_case(&term)
            {
                let code = code.to_owned();
                return Ok(Some(PlannerError::nothing(move |say| {
                    say.code_in_the_term_already(&code, &its.name)
                })));
            }
        }
        Ok(None)
    }
}

/// Which of several courses a request means.
fn document_part(document: &Document) -> Option<usize> {
    document.part.and_then(|part| usize::try_from(part).ok())
}

/// Refuses a document of several courses as long as none of them is chosen.
///
/// # Errors
/// With a sentence that names them by number.
pub fn choose_part(parts: &[DocumentPart], chosen: Option<usize>) -> Result<()> {
    if parts.is_empty() || chosen.is_some_and(|part| part < parts.len()) {
        return Ok(());
    }
    let named: Vec<String> = (1..)
        .zip(parts)
        .map(|(number, part)| format!("{number} {}", part.title))
        .collect();
    Err(PlannerError::Invalid(format!(
        "this document holds {} courses; choose one with --part: {}",
        parts.len(),
        named.join(", ")
    )))
}

/// What a document says in plain English, read on `today` by `reader` and as its request says, without any term.
///
/// # Errors
/// When it cannot be read as a course page; the sentence says what to do.
pub fn read_alone(document: &Document, today: NaiveDate, reader: &Reader) -> Result<Reading> {
    let mut reading = read(document, &document.bytes()?, today, reader)?;
    say_all(&mut reading.draft, Locale::default());
    Ok(reading)
}

fn read(document: &Document, bytes: &[u8], today: NaiveDate, reader: &Reader) -> Result<Reading> {
    let context = context(document, today)?;
    if pack::is_pack(bytes) {
        return pack::read(bytes);
    }
    let document = semestra_syllabus::Document {
        name: document.name.as_deref(),
        bytes,
    };
    Ok(reader.read(&document, &context)?)
}

/// What the reading of a document may lean on.
fn context(document: &Document, today: NaiveDate) -> Result<Context> {
    let timezone = document
        .timezone
        .as_deref()
        .map(crate::zone_named)
        .transpose()?;
    if let Some(day) = document.term_start {
        crate::sensible(day)?;
    }
    Ok(Context {
        today: crate::sensible(today)?,
        timezone,
        term_start: document.term_start,
        part: document_part(document),
    })
}

/// Counts what a draft holds; what a rule repeats counts on each of its days.
pub fn summary(draft: &Draft) -> Summary {
    let draft = &draft.clone().spread();
    let count = |wanted: &dyn Fn(&EventDraft) -> bool| {
        let dated = draft.events.iter().filter(|event| event.date.is_some());
        u32::try_from(dated.filter(|event| wanted(event)).count()).unwrap_or(u32::MAX)
    };
    let weights: Vec<_> = draft
        .grading
        .iter()
        .filter(|category| !category.extra_credit)
        .filter_map(|category| category.weight)
        .collect();
    let sum: u32 = weights.iter().map(|weight| weight.as_millionths()).sum();
    Summary {
        sessions: count(&|event| accept::sessions::takes_place(event)),
        deadlines: count(&|event| event.kind == EventKind::Due),
        exams: count(&|event| event.kind == EventKind::Exam),
        days_off: count(&|event| event.kind == EventKind::NoClass),
        office_hours: u32::try_from(draft.office_hours.len()).unwrap_or(u32::MAX),
        late_days: draft.late_days,
        grading: (!weights.is_empty()).then(|| percent(sum)),
        undated: draft
            .events
            .iter()
            .filter(|event| event.date.is_none())
            .map(|event| event.title.clone())
            .collect(),
    }
}

/// So many millionths as percent, ready to show; a sum may be more than the whole.
pub(crate) fn percent(millionths: u32) -> String {
    match semestra_plan::Weight::millionths(millionths) {
        Ok(weight) => points(weight),
        Err(_) => format!("{}", f64::from(millionths / 1000) / 10.0),
    }
}

/// Keys of the items that have a doubtful value, undated ones among them, in the order of the draft.
fn doubtful(draft: &Draft) -> Vec<String> {
    let mut keys: Vec<String> = Vec::new();
    for event in &draft.events {
        if event.date.is_none() || is_doubtful(&event.evidence) {
            keys.push(event.key.clone());
        }
    }
    let rest = draft
        .meetings
        .iter()
        .map(|item| (&item.key, &item.evidence))
        .chain(
            draft
                .office_hours
                .iter()
                .map(|item| (&item.key, &item.evidence)),
        )
        .chain(
            draft
                .recurring
                .iter()
                .map(|item| (&item.key, &item.evidence)),
        )
        .chain(draft.people.iter().map(|item| (&item.key, &item.evidence)))
        .chain(draft.grading.iter().flat_map(|item| {
            let parts = item.parts.iter().map(|part| (&part.key, &part.evidence));
            std::iter::once((&item.key, &item.evidence)).chain(parts)
        }))
        .chain(
            draft
                .grading_rules
                .iter()
                .map(|item| (&item.key, &item.evidence)),
        );
    keys.extend(
        rest.filter(|(_, evidence)| is_doubtful(evidence))
            .map(|(key, _)| key.clone()),
    );
    keys
}

fn is_doubtful(evidence: &[semestra_plan::Evidence]) -> bool {
    evidence.iter().any(|piece| piece.certainty.is_doubtful())
}
