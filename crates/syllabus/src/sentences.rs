//! Deadlines and exams that sentences name.
//!
//! A line is cut into sentences (`cuts`). What a date in one means, its own words tell (`meaning`), or else the sentence,
//! line or heading beside it (`context`).

mod context;
pub(crate) mod cuts;
mod leads;
mod meaning;
mod titles;

use semestra_plan::draft::{EventDraft, EventKind};
use semestra_plan::{Finding, SessionKind};

use crate::columns::Role;
use crate::date_cells::whens;
use crate::dates::{self, Mention};
use crate::entry::{Entry, Field, Source};
use crate::events::{Maker, tidy};
use crate::evidence::{derived, unsure};
use crate::page::Piece;
use crate::passage_names::{self, referred};
use crate::wording::{is_work, says};
use crate::{exam_names, exam_series, take_home};
use context::{
    bare_due, bare_line, by_heading, continued, due_again, names_work, release, told_before,
};
use cuts::parts;
use leads::{RELEASE_LEAD, lead_at, without_lead};
use meaning::{labelled, meaning};
use titles::{short, without_hour};

/// Longer lines are prose, in which a date must be near its word.
pub(crate) const PROSE: usize = 160;

/// The deadline or exam that a sentence, item or label with a date names.
///
/// `above` is the line right above it, which names the work when the line itself does not.
pub(crate) fn sentence(
    piece: &Piece,
    under: Option<&Piece>,
    above: Option<&Piece>,
    maker: &mut Maker<'_>,
) -> Vec<EventDraft> {
    let heading = &under.map(Piece::lower).unwrap_or_default();
    if let Some((mut events, end)) = exam_series::series(piece, above, maker) {
        let rest = piece.slice(end..piece.text.len());
        events.extend(sentence(&rest, under, None, maker));
        return events;
    }
    let mut events = Vec::new();
    let mut previous: Option<Piece> = None;
    let passage = passage_names::name(piece, above.or(under));
    // "HW 1: out Jan 20, due Feb 7": what the first date names, the second is about.
    let mut subject: Option<Piece> = None;
    for clause in parts(piece) {
        let earlier = previous.replace(clause.clone());
        let mentions = dates::find(&clause.text);
        let lower = clause.lower();
        if mentions.is_empty() || is_about_enrolment(&lower) {
            continue;
        }
        let given = take_home::two_days(&clause, &mentions, maker);
        if !given.is_empty() {
            events.extend(given);
            continue;
        }
        let mut due_before = false;
        for (index, mention) in mentions.iter().enumerate().take(4) {
            // Each date is read with the words between its neighbours.
            let from = index
                .checked_sub(1)
                .and_then(|before| mentions.get(before))
                .map_or(0, |before| before.bytes.end);
            let to = mentions
                .get(index + 1)
                .map_or(clause.text.len(), |next| next.bytes.start);
            let before = clause.slice(from..mention.bytes.start);
            let behind = clause.slice(mention.bytes.end..to);
            let behind = match mentions.get(index + 1) {
                Some(_) => without_lead(&behind),
                None => behind,
            };
            // "Make and submit Assignment 2. Deadline Sunday 22 September": the sentence before names the work.
            let continued = continued(piece, above).or_else(|| bare_line(piece, mention, above));
            let named = subject
                .as_ref()
                .or_else(|| earlier.as_ref().filter(|earlier| names_work(earlier)))
                .or_else(|| above.filter(|above| names_work(above)))
                .or(continued.as_ref());
            let found = release(&before, named)
                .or_else(|| meaning(&clause, (&before, &behind), mention, heading))
                .or_else(|| by_heading(under?, &before, &behind, mention))
                .or_else(|| bare_due(&before, named))
                .or_else(|| told_before(earlier.as_ref(), &before, &behind))
                .or_else(|| due_again(&before, due_before));
            let by_label = found.is_none();
            if let Some((kind, title)) = found.or_else(|| labelled(&clause, mention)) {
                let title = without_hour(&title);
                // "… and the resit on 9 December": the joint is no part of the name.
                let joint = exam_names::joint(&title.text);
                let title = title.slice(if index > 0 { joint } else { 0 }..title.text.len());
                let title = match lead_at(&title.text, RELEASE_LEAD) {
                    Some(at) if kind == EventKind::Due && at > 2 => tidy(&title.slice(0..at)),
                    _ => title,
                };
                due_before = kind == EventKind::Due;
                if matches!(kind, EventKind::Release | EventKind::Due) {
                    subject = Some(title.clone());
                }
                // "Make assignment 2. Deadline 5 May": the sentence before names the work.
                let title = match earlier.as_ref().filter(|earlier| {
                    let told = passage
                        .as_ref()
                        .and_then(|it| referred(&title.text, &it.text));
                    let unnamed = !is_work(&title.lower()) && told.is_none();
                    kind == EventKind::Due && unnamed && is_work(&earlier.lower())
                }) {
                    Some(earlier) => short(&tidy(earlier)),
                    None => title,
                };
                let title = if title.text.starts_with(|c: char| c.is_ascii_digit())
                    && crate::clock::find(&title.text, false)
                        .first()
                        .is_some_and(|clock| clock.bytes.start == 0)
                {
                    earlier
                        .clone()
                        .map_or(title, |earlier| short(&tidy(&earlier)))
                } else {
                    title
                };
                let Some(when) = whens(mention, &clause, maker.calendar).into_iter().next() else {
                    continue;
                };
                let entry = Entry {
                    when,
                    number: None,
                    week: None,
                    fields: vec![Field::unheaded(Role::Other, title.clone())],
                    source: Source::Dates,
                };
                maker.note(&entry.when);
                let named = passage.as_ref().filter(|_| kind == EventKind::Due);
                let Some(mut event) = passage_names::event(&entry, kind, &title, named, maker)
                else {
                    continue;
                };
                if by_label {
                    event.evidence.retain(|piece| piece.field != "kind");
                    let because = Finding::DayNotDue;
                    event.evidence.push(unsure("kind", &title, because));
                }
                let own = own_words(&clause, &mentions, index);
                if kind != EventKind::Release {
                    maker.time(&mut event, &own);
                }
                if kind == EventKind::Presentation {
                    event.session_kind = Some(SessionKind::Presentation);
                    event
                        .evidence
                        .push(derived("session_kind", &title, Finding::WordsSay));
                }
                if kind == EventKind::Exam {
                    maker.place_behind_clock(&mut event, &own);
                }
                if kind == EventKind::Exam {
                    event.session_kind = Some(SessionKind::Exam);
                    event
                        .evidence
                        .push(derived("session_kind", &title, Finding::WordsSay));
                }
                events.push(event);
            }
        }
    }
    events
}

/// Whether a day is one of the registrar or of the page itself, and none of the course.
fn is_about_enrolment(lower: &str) -> bool {
    says(
        lower,
        &[
            "add/drop",
            "withdraw",
            "withdrawal",
            "drop deadline",
            "enrollment",
            "last day to",
            "updated",
            "copyright",
            "published",
            "registration",
            "register",
            "refund",
            "modified",
            "credit/no credit",
            "accommodation",
            "accommodations",
        ],
    )
}

/// The words about one date of several: an hour that leads to the next date is not about this one.
fn own_words(clause: &Piece, mentions: &[Mention], index: usize) -> Piece {
    let border = |index: usize| -> Option<usize> {
        let (from, to) = (
            mentions.get(index)?.bytes.end,
            mentions.get(index + 1)?.bytes.start,
        );
        let between = clause.text.get(from..to)?;
        let leading = crate::clock::find(between, false)
            .into_iter()
            .find(|clock| {
                between.get(clock.bytes.end..).is_some_and(|rest| {
                    !rest.contains([';', '.'])
                        && matches!(
                            rest.trim().trim_end_matches(','),
                            "" | "on" | "of" | "the" | "on the"
                        )
                        && !between
                            .get(..clock.bytes.start)
                            .unwrap_or_default()
                            .chars()
                            .all(|c| !c.is_alphabetic())
                })
            });
        Some(leading.map_or(to, |clock| from + clock.bytes.start))
    };
    let start = index.checked_sub(1).and_then(border).unwrap_or(0);
    let end = border(index).unwrap_or(clause.text.len());
    clause.slice(start..end)
}
