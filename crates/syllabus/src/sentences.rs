//! Deadlines and exams that sentences name.

use semestra_plan::SessionKind;
use semestra_plan::draft::{EventDraft, EventKind};

use crate::columns::Role;
use crate::date_cells::whens;
use crate::dates::{self, Mention};
use crate::entry::{Entry, Field, Source};
use crate::events::{Maker, clauses, is_aside, is_ordinal, says_something, tidy};
use crate::evidence::{derived, unsure};
use crate::page::Piece;
use crate::passage_names::{self, referred};
use crate::wording::{class_kind, is_due, is_exam, is_no_class, is_work, position, says};
use crate::{exam_names, exam_series, take_home, words};

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
                    let because = "the page gives it one day and does not say that it is due";
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
                        .push(derived("session_kind", &title, "the words say so"));
                }
                if kind == EventKind::Exam {
                    maker.place_behind_clock(&mut event, &own);
                }
                if kind == EventKind::Exam {
                    event.session_kind = Some(SessionKind::Exam);
                    event
                        .evidence
                        .push(derived("session_kind", &title, "the words say so"));
                }
                events.push(event);
            }
        }
    }
    events
}

/// "Link", "here", "PDF": words that only point to the work.
fn is_pointer(lower: &str) -> bool {
    matches!(
        lower.trim_matches(|c: char| !c.is_alphanumeric()),
        "link"
            | "here"
            | "pdf"
            | "details"
            | "instructions"
            | "description"
            | "html"
            | "notebook"
            | "canvas"
            | "moodle"
            | "gradescope"
    )
}

/// Words that hand something out, at the end of what stands before a date.
const RELEASE_LEAD: &[&str] = &[
    "out",
    "released",
    "release",
    "assigned",
    "posted",
    "available",
    "handed out",
    "goes out",
];
/// Words that lead to a deadline, at the end of what stands before a date.
const DUE_LEAD: &[&str] = &["due", "is due", "are due", "deadline", "due date"];

/// Where the words begin that lead to a date ("…, due on "), when one of `leads` does.
fn lead_at(before: &str, leads: &[&str]) -> Option<usize> {
    let lower = before.to_ascii_lowercase();
    let mut rest = lower.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, ':' | ','));
    for small in [" on", " by", " at", " from", " until"] {
        rest = rest.strip_suffix(small).unwrap_or(rest).trim_end();
    }
    leads
        .iter()
        .filter_map(|lead| {
            let stem = rest.strip_suffix(lead)?;
            let whole = !stem.ends_with(|c: char| c.is_alphanumeric());
            whole.then_some(stem.len())
        })
        .min()
}

/// What stands between two dates without the words that lead to the second.
fn without_lead(between: &Piece) -> Piece {
    let at = lead_at(&between.text, DUE_LEAD).or_else(|| lead_at(&between.text, RELEASE_LEAD));
    match at {
        Some(at) => between.slice(0..at),
        None => between.clone(),
    }
}

/// "HW 1: out Jan 20" and "released Jan 27" hand something out that has a name.
fn release(before: &Piece, subject: Option<&Piece>) -> Option<(EventKind, Piece)> {
    let at = lead_at(&before.text, RELEASE_LEAD)?;
    let own = tidy(&before.slice(0..at));
    let title = if is_work(&own.lower()) && !is_due(&own.lower()) {
        short(&own)
    } else if !says_something(&own.text) {
        subject?.clone()
    } else {
        return None;
    };
    Some((EventKind::Release, title))
}

/// "due Feb 7" behind the name of the work.
fn bare_due(before: &Piece, subject: Option<&Piece>) -> Option<(EventKind, Piece)> {
    let lower = before.text.to_ascii_lowercase();
    let spoken = || {
        let near = tail(&lower, 60);
        let from = lower.len().saturating_sub(near.len());
        DUE_LEAD
            .iter()
            .filter_map(|word| Some(from + position(&near, word)?))
            .min()
    };
    let at = lead_at(&before.text, DUE_LEAD).or_else(spoken)?;
    let own = tidy(&before.slice(0..at));
    (!says_something(&own.text) || is_pointer(&own.lower()))
        .then_some((EventKind::Due, short(&tidy(subject?))))
}

/// "Submit assignment 8. Sunday 17 November 23:59": the sentence before says that the day is a deadline.
fn told_before(
    earlier: Option<&Piece>,
    before: &Piece,
    behind: &Piece,
) -> Option<(EventKind, Piece)> {
    let said = earlier?;
    let named = crate::events::without_share(&tidy(said));
    let date_only = !behind.text.contains(". ") && behind.text.chars().count() <= 60;
    let no_words = !before.text.contains(char::is_alphabetic);
    // "Final: 30%. 14:45 Tuesday, December 6": the sentence before names what is sat on this day.
    if is_exam(&named.lower())
        && named.text.split_whitespace().count() <= 4
        && no_words
        && date_only
    {
        return Some((EventKind::Exam, named));
    }
    let earlier = Some(said).filter(|earlier| names_work(earlier) && is_due(&earlier.lower()))?;
    let hour = !crate::clock::find(&behind.text, false).is_empty();
    let bare = !before.text.contains(char::is_alphanumeric) && !says_something(&behind.text);
    (hour && bare).then(|| (EventKind::Due, short(&tidy(earlier))))
}

/// "Essay 2: 15 October" and nothing else: what is handed in has one day, which is most likely that of its deadline.
fn labelled(clause: &Piece, mention: &Mention) -> Option<(EventKind, Piece)> {
    /// Longer labels are sentences.
    const MOST_WORDS: usize = 5;
    let before = clause.slice(0..mention.bytes.start);
    let behind = clause.slice(mention.bytes.end..clause.text.len());
    let title = tidy(before.trim().text.strip_suffix(':').map(|_| &before)?);
    let lower = title.lower();
    // Labs and presentations take place on their day.
    let held = says(&lower, &["lab", "labs", "presentation", "presentations"]) || is_exam(&lower);
    let short = title.text.split_whitespace().count() <= MOST_WORDS;
    (short && !mention.weak && is_work(&lower) && !held && !says_something(&behind.text))
        .then_some((EventKind::Due, title))
}

/// "… on April 4 and the portfolio by noon on May 12": the verb before the first date is about both.
fn due_again(before: &Piece, due_before: bool) -> Option<(EventKind, Piece)> {
    let lower = before.text.to_ascii_lowercase();
    let joint = [", and ", " and ", ", "]
        .into_iter()
        .find(|joint| lower.starts_with(joint))?;
    let by = lower.rfind(" by ").filter(|by| *by > joint.len())?;
    let own = before.slice(joint.len()..by);
    let title = match own.lower().strip_prefix("the ") {
        Some(_) => own.slice(4..own.text.len()),
        None => own,
    };
    let named = is_work(&title.lower()) && title.text.chars().count() <= 60;
    (due_before && named).then(|| (EventKind::Due, tidy(&title)))
}

/// "due Monday 12 March" alone in a line is about the short line above it, whatever that is called.
fn bare_line(piece: &Piece, first: &Mention, above: Option<&Piece>) -> Option<Piece> {
    let before = piece.text.get(..first.bytes.start)?.trim().to_lowercase();
    let bare = matches!(
        before.trim_end_matches([':', ' ']),
        "due"
            | "is due"
            | "due on"
            | "due by"
            | "deadline"
            | "due date"
            | "abgabe"
            | "prazo"
            | "entrega"
    );
    let above = above.filter(|above| above.line + 1 == piece.line)?;
    let words = above.text.split_whitespace().count();
    (bare
        && (1..=8).contains(&words)
        && dates::find(&above.text).is_empty()
        && !above.text.ends_with(['?', '!']))
    .then(|| tidy(&passage_names::without_number(above)))
}

/// A line that begins in the middle of a sentence goes on about the work of the line above it.
fn continued(piece: &Piece, above: Option<&Piece>) -> Option<Piece> {
    let above = above.filter(|above| above.line + 1 == piece.line)?;
    let open = !above.text.trim_end().ends_with(['.', ':', ';', '?', '!']);
    let goes_on = piece.text.starts_with(char::is_lowercase);
    let end = above.text.find(['(', ',']).unwrap_or(above.text.len());
    let name = tidy(&above.slice(0..end));
    (open && goes_on && is_work(&name.lower())).then(|| short(&name))
}

/// A short line that names work and no day.
fn names_work(above: &Piece) -> bool {
    let lower = above.lower();
    above.text.chars().count() <= 80
        && above.text.split_whitespace().count() <= 8
        && (is_work(&lower) || is_exam(&lower))
        && !above.text.ends_with(['?', '!'])
        && (!above.text.ends_with('.') || above.text.split_whitespace().count() <= 5)
        && dates::find(&above.text).is_empty()
}

/// "The report by noon" is due at noon and called the report.
fn without_hour(title: &Piece) -> Piece {
    let lower = title.text.to_ascii_lowercase();
    let cut = [" by ", " before ", " until ", " no later than ", " is "]
        .iter()
        .filter_map(|lead| Some((lower.rfind(lead)?, lead.len())))
        .filter(|(at, length)| {
            let behind = lower.get(at + length..).unwrap_or_default();
            behind.contains("end of") || !crate::clock::find(behind, false).is_empty()
        })
        .map(|(at, _)| at)
        .filter(|at| *at > 2)
        .min();
    match cut {
        Some(at) => tidy(&title.slice(0..at)),
        None => title.clone(),
    }
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

/// The lines that a paragraph once was: "Exam: 5 May Essay: 7 May" and "5 May: topic 7 May: topic", cut apart.
///
/// Browsers and mail programs join the lines of such lists; a colon at every date tells where they began.
pub(crate) fn joined_lines(piece: &Piece) -> Vec<Piece> {
    let mentions = dates::find(&piece.text);
    let strong: Vec<&Mention> = mentions.iter().filter(|mention| !mention.weak).collect();
    if strong.len() < 2 || strong.len() != mentions.len() {
        return vec![piece.clone()];
    }
    let text = &piece.text;
    let colon_before = |mention: &&Mention| {
        let before = text.get(..mention.bytes.start).unwrap_or_default();
        before.trim_end().ends_with(':')
    };
    let colon_behind = |mention: &&Mention| {
        let behind = text.get(mention.bytes.end..).unwrap_or_default();
        behind.trim_start().starts_with(':')
    };
    let cuts: Vec<usize> = if strong.iter().all(colon_before) {
        strong.iter().map(|mention| mention.bytes.end).collect()
    } else if strong.iter().all(colon_behind) {
        strong.iter().map(|mention| mention.bytes.start).collect()
    } else {
        return vec![piece.clone()];
    };
    let mut lines = Vec::new();
    let mut start = 0;
    for cut in cuts.into_iter().chain([text.len()]) {
        lines.push(piece.slice(start..cut).trim());
        start = cut;
    }
    lines.retain(|line| !line.is_empty());
    lines
}

/// Sentences of a line.
pub(crate) fn parts(piece: &Piece) -> Vec<Piece> {
    let mut parts = Vec::new();
    for clause in clauses(piece) {
        let mut start = 0;
        for (at, found) in clause.text.match_indices(". ") {
            // "Feb. 5" and "Dr. Smith" are no ends of sentences.
            let word = clause
                .text
                .get(start..at)
                .and_then(|s| s.split_whitespace().next_back())
                .unwrap_or_default();
            // "1.12. 23:59" is a day and its hour.
            let dotted_day = word.chars().all(|c| c.is_ascii_digit() || c == '.')
                && clause
                    .text
                    .get(at + found.len()..)
                    .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
            let behind = clause.text.get(at + found.len()..).unwrap_or_default();
            if !dotted_day && !is_abbreviation(word) && !is_ordinal(word, behind) {
                parts.push(clause.slice(start..at).trim());
                start = at + found.len();
            }
        }
        parts.push(clause.slice(start..clause.text.len()).trim());
    }
    parts.truncate(60);
    parts
}

/// Whether a dot behind a word more likely shortens it than ends its sentence.
fn is_abbreviation(word: &str) -> bool {
    const TITLES_AND_SUCH: &[&str] = &[
        "dr", "prof", "mr", "mrs", "ms", "st", "no", "nr", "vs", "etc", "ca", "ch", "chap", "sec",
        "fig", "pp", "vol", "dept", "univ", "bldg", "rm", "tel", "ext", "min", "max", "eq", "ed",
        "eds", "al", "cf", "art", "apt", "inkl", "bzw", "evtl", "usw", "sra", "dra", "ing", "núm",
        "cap", "pág", "av",
    ];
    let letters = word.trim_matches(|c: char| !c.is_alphanumeric());
    let lower = letters.to_lowercase();
    // "e.g", "a.m" and "J" are no whole words.
    let counts = letters.contains(|c: char| c.is_ascii_digit());
    let initials = !counts && (letters.contains('.') || letters.chars().count() == 1);
    let short = lower.chars().count() <= 4
        && (words::month(&lower, true).is_some() || words::weekday(&lower, true).is_some());
    initials || letters.is_empty() || short || TITLES_AND_SUCH.contains(&lower.as_str())
}

pub(crate) fn is_about_enrolment(lower: &str) -> bool {
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

/// What a dated sentence says, with the words that name it.
pub(crate) fn meaning(
    clause: &Piece,
    (before, behind): (&Piece, &Piece),
    mention: &Mention,
    heading: &str,
) -> Option<(EventKind, Piece)> {
    let lower: &str = &clause.lower();
    let prose = clause.text.chars().count() > PROSE;
    let near_before: String = tail(&before.text, 80).to_lowercase();
    let near_behind: String = behind
        .text
        .chars()
        .take(60)
        .collect::<String>()
        .to_lowercase();
    let named_exam = is_exam(&without(before, behind).lower());
    let due = is_due(&near_before)
        || (is_due(&near_behind) && !prose)
        || is_due(heading) && !prose && !named_exam && !is_no_class(lower);
    if due && (is_due(&near_before) || !mention.weak) {
        let cut = [
            "completion date",
            "due",
            "deadline",
            "is due",
            "submit",
            "submission",
            "prazo",
            "date limite",
            "fällig",
            "abzugeben",
            "à rendre",
            "à remettre",
            "vence",
        ]
        .iter()
        .filter_map(|word| position(&before.text.to_ascii_lowercase(), word))
        .min();
        let left = match cut {
            Some(at) => tidy(&before.slice(0..at)),
            None => tidy(before),
        };
        let between = tidy(&before.slice(cut.unwrap_or(before.text.len())..before.text.len()));
        let inner = if is_work(&between.lower()) {
            between
        } else {
            behind_lead(&between)
        };
        let after = if is_aside(&behind.text) {
            Piece::default()
        } else {
            tidy(behind)
        };
        let title = [left, inner, after].into_iter().find(|title| {
            let lower = title.lower();
            title.text.chars().filter(|c| c.is_alphabetic()).count() >= 2
                && says_something(&title.text)
                && !is_pointer(&lower)
                && !matches!(lower.as_str(), "by" | "on" | "due by" | "at" | "pm" | "am")
                && crate::dates::whole(&title.text).is_none()
        })?;
        let lower = title.lower();
        if prose && !is_work(&lower) {
            return None;
        }
        let title = short(&title);
        return Some((EventKind::Due, title));
    }
    if let Some(title) = by_the_hour(before, behind).filter(|_| !prose) {
        return Some((EventKind::Due, title));
    }
    if is_no_class(lower) && !prose && !mention.weak {
        return Some((EventKind::NoClass, tidy(&without(before, behind))));
    }
    if !prose && !mention.weak {
        let title = tidy(&without(before, behind));
        let presents = class_kind(&title.lower()).0 == EventKind::Presentation;
        if presents && title.text.split_whitespace().count() <= 5 {
            return Some((EventKind::Presentation, title));
        }
    }
    let title = exam_names::name(&tidy(&without(before, behind)));
    let unshared = crate::events::without_share(&title);
    let title = if unshared.is_empty() {
        title
    } else {
        tidy(&unshared)
    };
    let exam = is_exam(&near_before)
        || is_exam(&title.lower())
        || (is_exam(heading) && !prose && title.text.is_empty());
    let near = !prose || is_exam(&near_before);
    if exam
        && near
        && !title.text.is_empty()
        && !says(
            lower,
            &[
                "before", "after", "prior to", "unless", "contact", "conflict",
            ],
        )
    {
        let kind = if take_home::is_handed_out(&near_before) {
            EventKind::Release
        } else {
            EventKind::Exam
        };
        return Some((kind, short(&title)));
    }
    None
}

/// "Deadline for abstracts" is about the abstracts.
fn behind_lead(between: &Piece) -> Piece {
    let lower = between.text.to_ascii_lowercase();
    let lead = [
        "completion date for ",
        "completion date of ",
        "deadline for ",
        "deadline of ",
        "submission of ",
        "due date for ",
    ]
    .into_iter()
    .find(|lead| lower.starts_with(lead));
    let named = lead.map(|lead| between.slice(lead.len()..between.text.len()));
    match named
        .as_ref()
        .and_then(|name| name.text.strip_prefix("the "))
    {
        Some(name) => between.slice(between.text.len() - name.len()..between.text.len()),
        None => named.unwrap_or_default(),
    }
}

/// "Grade your peers' drafts before 5.12. 23:59": an hour right behind the day makes it a deadline.
fn by_the_hour(before: &Piece, behind: &Piece) -> Option<Piece> {
    let lower = before.text.trim_end().to_ascii_lowercase();
    let leads = [" before", " by", " until", " no later than"];
    // "… before 23:59 14.9.": the hour may stand before the day.
    let hour_before = crate::clock::find(&lower, false)
        .into_iter()
        .find(|clock| clock.bytes.end == lower.len() && clock.end.is_none())
        .and_then(|clock| lower.get(..clock.bytes.start))
        .map(str::trim_end)
        .filter(|rest| leads.iter().any(|lead| rest.ends_with(lead)));
    if let Some(rest) = hour_before {
        let title = tidy(&before.slice(0..rest.rfind(' ').unwrap_or(0)));
        return is_work(&title.lower()).then(|| short(&title));
    }
    let lead = leads.iter().find(|lead| lower.ends_with(*lead))?;
    let hour = crate::clock::find(&behind.text, false)
        .first()
        .is_some_and(|clock| {
            let between = behind.text.get(..clock.bytes.start).unwrap_or_default();
            clock.end.is_none() && !between.contains(char::is_alphabetic)
        });
    let title = tidy(&before.slice(0..lower.len() - lead.len()));
    (hour && is_work(&title.lower())).then(|| short(&title))
}

/// "Final exam:" above "Wednesday, March 20. The final is …", and "Devoir 1" above "Remettre avant 23h59, le 12 février".
fn by_heading(
    heading: &Piece,
    before: &Piece,
    behind: &Piece,
    mention: &Mention,
) -> Option<(EventKind, Piece)> {
    const LEADS: &[&str] = &[
        "before", "by", "until", "avant", "antes", "até", "hasta", "vor", "bis", "jusqu",
    ];
    let title = tidy(heading);
    let name = title.lower();
    let name = name.as_str();
    let short_name =
        (1..=8).contains(&name.split_whitespace().count()) && name.chars().count() <= 60;
    if !short_name || mention.weak || mention.until.is_some() {
        return None;
    }
    let leads = !before.text.contains(char::is_alphanumeric);
    let closes =
        behind.text.trim_start().starts_with(['.', ',', ';', '(']) || behind.text.trim().is_empty();
    if is_exam(name) && leads && closes {
        return Some((EventKind::Exam, title.clone()));
    }
    let near = tail(&before.text, 40).to_lowercase();
    let hour = !crate::clock::find(&near, false).is_empty()
        || !crate::clock::find(&behind.text, false).is_empty();
    let told = LEADS
        .iter()
        .any(|lead| position(&near, lead).is_some() || near.contains("jusqu"));
    (is_work(name) && hour && told).then(|| (EventKind::Due, title.clone()))
}

/// The side of the date that names the thing.
pub(crate) fn without(before: &Piece, behind: &Piece) -> Piece {
    let tidy_before = tidy(before);
    if tidy_before
        .text
        .chars()
        .filter(|c| c.is_alphabetic())
        .count()
        >= 3
        && words::weekday_cell(&tidy_before.text).is_none()
    {
        tidy_before
    } else {
        tidy(behind)
    }
}

pub(crate) fn tail(text: &str, count: usize) -> String {
    let skip = text.chars().count().saturating_sub(count);
    text.chars().skip(skip).collect()
}

/// The last words of a long title: what is due stands right before the date.
pub(crate) fn short(title: &Piece) -> Piece {
    if title.text.chars().count() <= 80 {
        return title.clone();
    }
    // "Every homework is …, and the report on the trip" is about the report.
    let last = title
        .text
        .rfind(", and ")
        .map(|at| title.slice(at + 6..title.text.len()));
    if let Some(last) = last.filter(|last| is_work(&last.lower())) {
        return tidy(&last);
    }
    let cut = title
        .text
        .char_indices()
        .rev()
        .take(70)
        .filter(|(_, c)| c.is_whitespace())
        .last()
        .map_or(0, |(at, _)| at);
    tidy(&title.slice(cut..title.text.len()))
}
