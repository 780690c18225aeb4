//! The grading tree.

use rusqlite::named_params;
use semestra_plan::{Category, CategoryId, CourseId, Weight};

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

    /// How many works count in each category of a course that has any.
    pub fn works_per_category(&self, course: CourseId) -> Result<Vec<(CategoryId, u32)>> {
        self.all(
            "SELECT category_id, count(*) AS works FROM assessment
             WHERE course_id = ?1 AND category_id IS NOT NULL GROUP BY category_id",
            [course.text()],
            |row| Ok((row.read("category_id")?, row.get("works")?)),
        )
    }
}

impl Write<'_> {
    /// Adds a node to a course's grading tree; the node above it, if any, must be there.
    pub fn insert_category(&self, category: &Category) -> Result<()> {
        self.run(
            "INSERT INTO category (id, course_id, parent_id, name, weight, count, drop_lowest, extra_credit, rule)
             VALUES (:id, :course_id, :parent_id, :name, :weight, :count, :drop_lowest, :extra_credit, :rule)",
            named_params! {
                ":id": category.id.text(),
                ":course_id": category.course_id.text(),
                ":parent_id": maybe(category.parent_id.as_ref()),
                ":name": category.name,
                ":weight": category.weight.map(Weight::as_millionths),
                ":count": category.count,
                ":drop_lowest": category.drop_lowest,
                ":extra_credit": category.extra_credit,
                ":rule": category.rule,
            },
        )?;
        Ok(())
    }
}

fn category(row: &Cells<'_>) -> rusqlite::Result<Category> {
    let weight: Option<u32> = row.get("weight")?;
    Ok(Category {
        id: row.read("id")?,
        course_id: row.read("course_id")?,
        parent_id: row.read_maybe("parent_id")?,
        name: row.get("name")?,
        weight: weight
            .map(Weight::millionths)
            .transpose()
            .map_err(|_| wrong("weight"))?,
        count: row.get("count")?,
        drop_lowest: row.get("drop_lowest")?,
        extra_credit: row.get("extra_credit")?,
        rule: row.get("rule")?,
    })
}
