//! A Word document (ECMA-376 part 1): its paragraphs, lists and tables as the reader of Word sees them.
//!
//! `package` unpacks, `styles` and `numbering` know what paragraphs only refer to, `story` makes the `content` of the
//! text, `paper` puts them on a page.

mod content;
mod field;
mod numbering;
mod package;
mod paper;
mod story;
mod styles;
mod xml;

use semestra_plan::Finding;
use std::collections::HashMap;

use numbering::Numbering;
use package::Package;
use story::Story;
use styles::Styles;
use xml::{Step, walk};

use crate::ReadError;
use crate::page::Page;

/// More addresses than any document has.
const MOST_RELATIONS: usize = 20_000;

/// The page of a Word document.
///
/// # Errors
/// When it is locked, damaged, another kind of package, or unpacks to more than a document can hold.
pub(super) fn page(bytes: &[u8]) -> Result<Page, ReadError> {
    let mut package = Package::open(bytes)?;
    let (name, xml) = package.story()?;
    let (folder, file) = name.rsplit_once('/').unwrap_or(("word", &name));
    let links: HashMap<String, String> =
        relations(&package.side(&format!("{folder}/_rels/{file}.rels")))
            .into_iter()
            .map(|relation| (relation.id, relation.target))
            .collect();
    let styles = Styles::read(&package.side(&format!("{folder}/styles.xml")));
    let numbering = Numbering::read(&package.side(&format!("{folder}/numbering.xml")));
    let mut story = Story::new(&styles, numbering, &links);
    let whole = walk(&xml, |step| story.step(step)) && story.is_closed();
    let mut page = paper::page(story.contents());
    if !whole {
        page.note_cut(Finding::DamageCut);
    }
    Ok(page)
}

/// What one part of a package says about another part or an address.
struct Relation {
    id: String,
    kind: String,
    target: String,
}

fn relations(xml: &str) -> Vec<Relation> {
    let mut all = Vec::new();
    walk(xml, |step| {
        if let Step::Open(element) = step
            && element.name() == "Relationship"
            && all.len() < MOST_RELATIONS
        {
            let value = |name| element.attribute(name).unwrap_or_default();
            all.push(Relation {
                id: value("Id"),
                kind: value("Type"),
                target: value("Target"),
            });
        }
    });
    all
}
