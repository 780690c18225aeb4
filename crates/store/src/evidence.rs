//! Where stored values come from.

use rusqlite::named_params;
use semestra_plan::{
    AssessmentId, Basis, CategoryId, Certainty, CourseId, DayOffId, Evidence, LinkId, MeetingId,
    OfficeHourId, PersonId, Place, PolicyId, SessionId, SourceId,
};

use crate::remark;
use crate::text::{Cells, Text, maybe};
use crate::{Result, Store, StoreError, Write};

/// What a piece of evidence is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names are those of the vocabulary")]
pub enum Owner {
    Course(CourseId),
    Session(SessionId),
    Assessment(AssessmentId),
    Meeting(MeetingId),
    OfficeHour(OfficeHourId),
    Person(PersonId),
    Link(LinkId),
    Policy(PolicyId),
    Category(CategoryId),
    DayOff(DayOffId),
}

impl Owner {
    /// Its table, which is also its word in the column, and its id.
    fn row(self) -> (&'static str, String) {
        match self {
            Self::Course(id) => ("course", id.text()),
            Self::Session(id) => ("session", id.text()),
            Self::Assessment(id) => ("assessment", id.text()),
            Self::Meeting(id) => ("meeting", id.text()),
            Self::OfficeHour(id) => ("office_hour", id.text()),
            Self::Person(id) => ("person", id.text()),
            Self::Link(id) => ("link", id.text()),
            Self::Policy(id) => ("policy", id.text()),
            Self::Category(id) => ("category", id.text()),
            Self::DayOff(id) => ("day_off", id.text()),
        }
    }
}

impl Store {
    /// The evidence for the values of something, in the order of entry, with the document it is in.
    pub fn evidence(&self, owner: Owner) -> Result<Vec<(Evidence, Option<SourceId>)>> {
        let (kind, id) = owner.row();
        self.all(
            "SELECT * FROM evidence WHERE owner_id = :id AND owner_kind = :kind ORDER BY seq",
            named_params! { ":kind": kind, ":id": id },
            evidence,
        )
    }
}

impl Write<'_> {
    /// Adds evidence for a value of something that is there.
    ///
    /// # Errors
    /// [`Gone`](StoreError::Gone) when its owner is not there.
    pub fn insert_evidence(
        &self,
        owner: Owner,
        evidence: &Evidence,
        source: Option<SourceId>,
    ) -> Result<()> {
        let (kind, id) = owner.row();
        let course = if kind == "course" { "id" } else { "course_id" };
        let place = evidence.place;
        let added = self.run(
            &format!(
                "INSERT INTO evidence (course_id, owner_kind, owner_id, field, basis, line, end_line, start_column,
                     end_column, quote, because, certainty, source_id)
                 SELECT {course}, :owner_kind, id, :field, :basis, :line, :end_line, :start_column,
                     :end_column, :quote, :because, :certainty, :source_id
                 FROM {kind} WHERE id = :owner_id"
            ),
            named_params! {
                ":owner_kind": kind,
                ":owner_id": id,
                ":field": evidence.field,
                ":basis": evidence.basis.text(),
                ":line": place.map(|place| place.line),
                ":end_line": place.map(|place| place.end_line),
                ":start_column": place.map(|place| place.start),
                ":end_column": place.map(|place| place.end),
                ":quote": evidence.quote,
                ":because": evidence.because.as_ref().map(remark::written),
                ":certainty": evidence.certainty.as_thousandths(),
                ":source_id": maybe(source.as_ref()),
            },
        )?;
        match added {
            0 => Err(StoreError::Gone("what this evidence is about")),
            _ => Ok(()),
        }
    }

    /// Says that the student set a value of something that is there; what a document said of it goes.
    ///
    /// # Errors
    /// [`Gone`](StoreError::Gone) when its owner is not there.
    pub fn claim(&self, owner: Owner, field: &str) -> Result<()> {
        let (kind, id) = owner.row();
        self.run(
            "DELETE FROM evidence WHERE owner_id = :id AND owner_kind = :kind AND field = :field",
            named_params! { ":kind": kind, ":id": id, ":field": field },
        )?;
        let mine = Evidence {
            field: field.to_owned(),
            basis: Basis::Mine,
            place: None,
            quote: String::new(),
            because: None,
            certainty: Certainty::SURE,
        };
        self.insert_evidence(owner, &mine, None)
    }
}

fn evidence(row: &Cells<'_>) -> rusqlite::Result<(Evidence, Option<SourceId>)> {
    let line: Option<u32> = row.get("line")?;
    let place = match line {
        None => None,
        Some(line) => Some(Place {
            line,
            end_line: row.get("end_line")?,
            start: row.get("start_column")?,
            end: row.get("end_column")?,
        }),
    };
    let evidence = Evidence {
        field: row.get("field")?,
        basis: row.read("basis")?,
        place,
        quote: row.get("quote")?,
        because: row.text("because")?.and_then(remark::read),
        certainty: Certainty::thousandths(row.get("certainty")?),
    };
    Ok((evidence, row.read_maybe("source_id")?))
}
