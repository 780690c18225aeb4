//! What came with a pack, made what the course page could have said: bounded, in plain lines, with keys of our own.

use std::collections::BTreeMap;

use semestra_plan::draft::{CategoryDraft, Draft, EventDraft};

use super::{DEPTH, MOST};
use crate::{
    Result,
    edit::input::{address, long, mail, maybe, maybe_address, name},
    sensible, zone_named,
};

/// Whether nothing is more than a course can have.
pub(super) fn is_bounded(draft: &Draft) -> bool {
    let counts = [
        draft.meetings.len(),
        draft.office_hours.len(),
        draft.people.len(),
        draft.links.len(),
        draft.policies.len(),
        draft.events.len(),
        draft.grading_rules.len(),
        draft.letter_scale.len(),
        categories(&draft.grading, DEPTH).unwrap_or(usize::MAX),
    ];
    let within = |event: &EventDraft| event.readings.len() + event.materials.len() <= MOST;
    counts.iter().all(|count| *count <= MOST) && draft.events.iter().all(within)
}

/// How many categories a tree has; nothing when it is too deep.
fn categories(tree: &[CategoryDraft], depth: usize) -> Option<usize> {
    if tree.is_empty() {
        return Some(0);
    }
    let depth = depth.checked_sub(1)?;
    let below = tree.iter().map(|one| categories(&one.parts, depth));
    below.sum::<Option<usize>>().map(|below| below + tree.len())
}

/// The same with every text in bounds and nothing in it but text.
///
/// # Errors
/// When something is no name, no day of a term, no page or too long.
pub(super) fn clean(mut draft: Draft) -> Result<Draft> {
    let course = &mut draft.course;
    course.code = maybe("code", course.code.as_deref())?;
    course.title = maybe("title", course.title.as_deref())?;
    course.term = maybe("term", course.term.as_deref())?;
    course.timezone = maybe("timezone", course.timezone.as_deref())?;
    course.timezone.as_deref().map(zone_named).transpose()?;
    for day in [course.first_day, course.last_day].into_iter().flatten() {
        sensible(day)?;
    }
    for meeting in &mut draft.meetings {
        meeting.location = maybe("location", meeting.location.as_deref())?;
        meeting.section = maybe("section", meeting.section.as_deref())?;
    }
    for hour in &mut draft.office_hours {
        hour.who = maybe("who", hour.who.as_deref())?;
        hour.location = maybe("location", hour.location.as_deref())?;
    }
    for person in &mut draft.people {
        person.name = name("name", &person.name)?;
        person.email = mail("email", person.email.as_deref())?;
        person.url = maybe_address("url", person.url.as_deref())?;
    }
    for link in &mut draft.links {
        link.label = name("label", &link.label)?;
        link.url = address("url", &link.url)?;
    }
    for policy in &mut draft.policies {
        policy.title = maybe("title", Some(&policy.title))?.unwrap_or_default();
        policy.text = long("text", &plain(&policy.text))?;
    }
    for event in &mut draft.events {
        clean_event(event)?;
    }
    for rule in &mut draft.grading_rules {
        rule.text = name("rule", &rule.text)?;
    }
    for letter in &mut draft.letter_scale {
        letter.letter = name("letter", &letter.letter)?;
    }
    for category in &mut draft.grading {
        clean_category(category)?;
    }
    // What a rule repeats is spread before it is packed, and what to know of a reading is said of none.
    draft.recurring.clear();
    draft.warnings.clear();
    number(&mut draft);
    Ok(draft)
}

fn clean_event(event: &mut EventDraft) -> Result<()> {
    event.title = name("title", &event.title)?;
    event.location = maybe("location", event.location.as_deref())?;
    let opens = event.work.as_ref().and_then(|work| work.opens);
    let days = [event.date, event.end_date, opens.map(|at| at.date())];
    for day in days.into_iter().flatten() {
        sensible(day)?;
    }
    for material in &mut event.materials {
        *material = name("materials", material)?;
    }
    for reading in &mut event.readings {
        reading.label = name("label", &reading.label)?;
        reading.url = maybe_address("url", reading.url.as_deref())?;
    }
    Ok(())
}

fn clean_category(category: &mut CategoryDraft) -> Result<()> {
    category.name = name("name", &category.name)?;
    category.rule = maybe("rule", category.rule.as_deref())?;
    category.parts.iter_mut().try_for_each(clean_category)
}

/// A text of several lines without anything that is no letter.
fn plain(text: &str) -> String {
    let keep = |letter: &char| !letter.is_control() || *letter == '\n';
    text.chars().filter(keep).collect()
}

/// Gives every item a key of its own, in order; work keeps to its category.
pub(super) fn number(draft: &mut Draft) {
    let mut keys = BTreeMap::new();
    number_tree(&mut draft.grading, &mut keys);
    for (number, event) in (1..).zip(&mut draft.events) {
        event.key = format!("e{number}");
        if let Some(work) = &mut event.work {
            work.category = work.category.take().and_then(|key| keys.get(&key).cloned());
        }
    }
    macro_rules! keyed {
        ($($items:ident $letter:literal)*) => {$(
            for (number, item) in (1..).zip(&mut draft.$items) {
                item.key = format!("{}{number}", $letter);
            }
        )*};
    }
    keyed!(meetings "m" office_hours "o" people "p" links "l" policies "r" grading_rules "s");
}

fn number_tree(tree: &mut [CategoryDraft], keys: &mut BTreeMap<String, String>) {
    for category in tree {
        let key = format!("g{}", keys.len() + 1);
        keys.insert(std::mem::replace(&mut category.key, key.clone()), key);
        number_tree(&mut category.parts, keys);
    }
}
