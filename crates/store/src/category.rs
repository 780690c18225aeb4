//! The grading tree.

use rusqlite::named_params;
use semestra_plan::{Category, CategoryId, CourseId, LetterGrade, Points, Weight};

use crate::row::{Columns, columns};
use crate::text::{Cells, Text, maybe, wrong};
use crate::{Result, Store, Write};

impl Store {
    /// The nodes of a course's grading tree in the order of entry.
    pub fn categories(&self, course: CourseId) -> Result<Vec<Category>> {
        self.all(
            "SELECT * FROM category WHERE course_id = ?1 ORDER BY seq",
            [course.text()],
            category,
        )
    }

    /// Which letter grade of a course begins where, in the order of entry.
    pub fn letter_scale(&self, course: CourseId) -> Result<Vec<LetterGrade>> {
        self.all(
            "SELECT * FROM letter_grade WHERE course_id = ?1 ORDER BY seq",
            [course.text()],
            |row| {
                Ok(LetterGrade {
                    letter: row.get("letter")?,
                    from: share(row, "from_share")?.ok_or_else(|| wrong("from_share"))?,
                })
            },
        )
    }

    /// The rules that change how the shares of a course's grade count, in the order of entry.
    pub fn grading_rules(&self, course: CourseId) -> Result<Vec<String>> {
        self.all(
            "SELECT * FROM grading_rule WHERE course_id = ?1 ORDER BY seq",
            [course.text()],
            |row| row.get("text"),
        )
    }

    /// The node of that name, if it is still there.
    pub fn category(&self, id: CategoryId) -> Result<Option<Category>> {
        self.one(
            "SELECT * FROM category WHERE id = ?1",
            [id.text()],
            category,
        )
    }
}

impl Write<'_> {
    /// Adds a node to a course's grading tree; the node above it, if any, must be there.
    pub fn insert_category(&self, category: &Category) -> Result<()> {
        self.insert_row("category", category_columns(category))
    }

    /// Gives one that is there the values of `category`.
    ///
    /// # Errors
    /// [`Gone`](crate::StoreError::Gone) when it is not there any more.
    pub fn update_category(&self, category: &Category) -> Result<()> {
        self.update_row(
            "this part of the grade",
            "category",
            category_columns(category),
        )
    }

    /// Deletes one, with all that belongs to it.
    ///
    /// # Errors
    /// [`Gone`](crate::StoreError::Gone) when it is not there any more.
    pub fn delete_category(&self, id: CategoryId) -> Result<()> {
        self.delete_row("this part of the grade", "category", id.text())
    }

    /// Adds a letter to a course's scale, which has it once at most.
    pub fn insert_letter(&self, course: CourseId, letter: &LetterGrade) -> Result<()> {
        self.run(
            "INSERT INTO letter_grade (course_id, letter, from_share) VALUES (:course_id, :letter, :from_share)",
            named_params! {
                ":course_id": course.text(),
                ":letter": letter.letter,
                ":from_share": letter.from.as_millionths(),
            },
        )?;
        Ok(())
    }

    /// Takes a course's scale of letters away.
    pub fn clear_letter_scale(&self, course: CourseId) -> Result<()> {
        self.run(
            "DELETE FROM letter_grade WHERE course_id = ?1",
            [course.text()],
        )?;
        Ok(())
    }

    /// Adds a rule that changes how the shares of a course's grade count.
    pub fn insert_grading_rule(&self, course: CourseId, text: &str) -> Result<()> {
        self.run(
            "INSERT INTO grading_rule (course_id, text) VALUES (:course_id, :text)",
            named_params! { ":course_id": course.text(), ":text": text },
        )?;
        Ok(())
    }
}

/// A share of the grade in a column of millionths.
fn share(row: &Cells<'_>, column: &'static str) -> rusqlite::Result<Option<Weight>> {
    let millionths: Option<u32> = row.get(column)?;
    millionths
        .map(Weight::millionths)
        .transpose()
        .map_err(|_| wrong(column))
}

/// What stands in the columns of a row.
fn category_columns(category: &Category) -> Columns {
    columns! {
        "id": category.id.text(),
        "course_id": category.course_id.text(),
        "parent_id": maybe(category.parent_id.as_ref()),
        "name": category.name,
        "weight": category.weight.map(Weight::as_millionths),
        "points": category.points.map(Points::as_hundredths),
        "count": category.count,
        "drop_lowest": category.drop_lowest,
        "drop_highest": category.drop_highest,
        "extra_credit": category.extra_credit,
        "cap": category.cap.map(Weight::as_millionths),
        "rule": category.rule,
    }
}

fn category(row: &Cells<'_>) -> rusqlite::Result<Category> {
    Ok(Category {
        id: row.read("id")?,
        course_id: row.read("course_id")?,
        parent_id: row.read_maybe("parent_id")?,
        name: row.get("name")?,
        weight: share(row, "weight")?,
        points: row.get::<Option<u32>>("points")?.map(Points::hundredths),
        count: row.get("count")?,
        drop_lowest: row.get("drop_lowest")?,
        drop_highest: row.get("drop_highest")?,
        extra_credit: row.get("extra_credit")?,
        cap: share(row, "cap")?,
        rule: row.get("rule")?,
    })
}
