//! Who teaches and who assists.

use semestra_plan::draft::PersonDraft;
use semestra_plan::{Finding, Role};

use crate::address;
use crate::evidence::{derived, evidence, stated};
use crate::page::{Anchor, Block, Piece, Table};
use crate::sections::Section;
use crate::subjects::{Subject, subject};
use crate::wording::says;
use semestra_plan::Basis;

/// People of one page.
const MOST: usize = 150;

/// The people of a page.
pub(crate) fn people(sections: &[Section<'_>], anchors: &[Anchor]) -> Vec<PersonDraft> {
    let mut all: Vec<PersonDraft> = Vec::new();
    for section in sections {
        let mut role = None;
        if let Subject::People(heading) = section.subject {
            role = Some(heading);
        }
        if let (Some(role), Some(heading)) = (role, section.heading)
            && subject(&heading.lower()) == Subject::Unknown
            && let Some(name) = name_at_start(heading)
        {
            add(&mut all, &name, heading, role, anchors);
        }
        for block in section.blocks {
            let piece = match block {
                Block::Line(piece) | Block::Item(_, piece) | Block::Heading(_, piece) => piece,
                Block::Gap => {
                    // A label ("TA's:") holds for the lines below it.
                    if !matches!(section.subject, Subject::People(_)) {
                        role = None;
                    }
                    continue;
                }
                Block::Table(table) => {
                    if let Some(role) = role {
                        of_table(&mut all, table, role, anchors);
                    }
                    continue;
                }
            };
            if all.len() >= MOST || piece.text.len() > 400 {
                continue;
            }
            let mut rest = piece.clone();
            if let Some((labelled, at)) = role_label(piece) {
                role = Some(labelled);
                rest = piece.slice(at..piece.text.len()).trim();
            }
            let Some(role) = role else {
                continue;
            };
            if let Some(known) = all.last_mut() {
                add_mail(known, &rest);
            }
            for part in person_parts(&rest) {
                if let Some(name) = name_at_start(&part) {
                    add(&mut all, &name, &part, role, anchors);
                }
            }
        }
    }
    all
}

/// The people of a table: in each row the first cell that is a name.
fn of_table(all: &mut Vec<PersonDraft>, table: &Table, role: Role, anchors: &[Anchor]) {
    for row in table.rows.iter().take(MOST) {
        let parts = || row.iter().flat_map(|cell| cell.parts.iter());
        let named = parts().find_map(|part| Some((name_at_start(part)?, part)));
        let Some((name, part)) = named.filter(|_| all.len() < MOST) else {
            continue;
        };
        add(all, &name, part, role, anchors);
        if let Some(known) = all.last_mut().filter(|known| known.name == name.text) {
            for part in parts().filter(|part| part.text.contains('@')) {
                add_mail(known, part);
            }
        }
    }
}

/// "Instructor:", "TA's:" and the like at the begin of a line.
fn role_label(piece: &Piece) -> Option<(Role, usize)> {
    let colon = piece.text.find(':').filter(|colon| *colon <= 30)?;
    let label = piece.text.get(..colon)?.to_lowercase();
    let Subject::People(role) = subject(&label) else {
        return None;
    };
    (label.split_whitespace().count() <= 3).then_some((role, colon + 1))
}

/// Parts of a line that may each be a person: "A (a@x.edu), B (b@x.edu)".
fn person_parts(line: &Piece) -> Vec<Piece> {
    let mut parts = Vec::new();
    let mut depth = 0usize;
    let mut start = 0;
    for (at, c) in line.text.char_indices() {
        match c {
            '(' | '<' => depth += 1,
            ')' | '>' => depth = depth.saturating_sub(1),
            ',' | ';' if depth == 0 => {
                parts.push(line.slice(start..at).trim());
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(line.slice(start..line.text.len()).trim());
    parts.retain(|part| !part.is_empty());
    // "Building II, Room 119" is no list of people.
    parts.truncate(20);
    parts
}

/// Two to four capitalised words at the begin of words, titles left out.
pub(crate) fn name_at_start(words: &Piece) -> Option<Piece> {
    const TITLES: &[&str] = &[
        "prof",
        "prof.",
        "professor",
        "dr",
        "dr.",
        "mr",
        "mr.",
        "ms",
        "ms.",
        "mrs",
        "mrs.",
        "phd",
        "instructor",
        "ta",
        "asst",
        "asst.",
        "assoc",
        "assoc.",
        "assistant",
        "associate",
        "adjunct",
        "res.",
        "profa.",
        "profesor",
        "profesora",
        "dra.",
        "dra",
        "herr",
        "frau",
        "m.",
        "mme",
    ];
    const NO_NAMES: &[&str] = &[
        "office",
        "hours",
        "hour",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "room",
        "location",
        "phone",
        "email",
        "e-mail",
        "mail",
        "course",
        "class",
        "lecture",
        "section",
        "lab",
        "teaching",
        "assistants",
        "assistant",
        "the",
        "please",
        "for",
        "if",
        "you",
        "hall",
        "building",
        "and",
        "website",
        "zoom",
        "contact",
        "to",
        "meet",
        "staff",
        "piazza",
        "canvas",
        "homework",
        "discussion",
        "all",
        "university",
        "department",
        "center",
        "library",
        "school",
        "by",
        "instructor",
        "instructors",
        "schedule",
        "syllabus",
        "code",
        "general",
        "questions",
        "who",
        "each",
        "always",
        "drop",
        "in",
        "on",
        "at",
        "we",
        "this",
        "your",
        "hall,",
        "floor",
    ];
    let end = words
        .text
        .find(['(', '<', ',', ':', '|', ';', '[', '\t', '—', '–', '@', '/'])
        .unwrap_or(words.text.len());
    let head = words.slice(0..end);
    let head = match head.text.find(" - ") {
        Some(dash) => head.slice(0..dash),
        None => head,
    }
    .trim_matches(|c| {
        c.is_whitespace() || matches!(c, '*' | '.' | ')' | '-') || c.is_ascii_digit()
    });
    let mut start = 0;
    for word in head.text.split_inclusive(char::is_whitespace) {
        if !TITLES.contains(&word.trim().to_lowercase().as_str()) {
            break;
        }
        start += word.len();
    }
    let name = head.slice(start..head.text.len()).trim();
    let parts: Vec<&str> = name.text.split_whitespace().collect();
    let particle = |word: &str| {
        matches!(
            word,
            "de" | "van" | "von" | "der" | "da" | "la" | "del" | "bin" | "al" | "dos" | "di"
        )
    };
    let name_like = |word: &&str| {
        let lower = word.to_lowercase();
        let first = word.chars().next();
        (first.is_some_and(char::is_uppercase)
            && word
                .chars()
                .all(|c| c.is_alphabetic() || matches!(c, '-' | '.' | '\'' | '’'))
            && !NO_NAMES.contains(&lower.as_str()))
            || particle(&lower)
    };
    let initials_only = parts
        .iter()
        .all(|word| word.chars().filter(|c| c.is_alphabetic()).count() < 2);
    ((2..=4).contains(&parts.len())
        && parts.iter().all(name_like)
        && !initials_only
        && name.text.chars().count() <= 50)
        .then_some(name)
}

fn add(all: &mut Vec<PersonDraft>, name: &Piece, line: &Piece, role: Role, anchors: &[Anchor]) {
    let lower = line.lower();
    if all.iter().any(|known| known.name == name.text)
        || says(&lower, &["room", "hall", "building"]) && !line.text.contains(['@', '('])
    {
        return;
    }
    let mut evidence_list = vec![
        stated("name", name),
        derived("role", name, Finding::HeadingSays),
    ];
    let mut person = PersonDraft {
        key: String::new(),
        name: name.text.clone(),
        role,
        email: None,
        url: None,
        evidence: Vec::new(),
    };
    if let Some((bytes, url)) = address::urls(&line.text).into_iter().next() {
        evidence_list.push(stated("url", &line.slice(bytes)));
        person.url = Some(url);
    } else if let Some(anchor) = anchors
        .iter()
        .find(|anchor| anchor.words.line == name.line && anchor.words.text.contains(&name.text))
    {
        evidence_list.push(evidence(
            "url",
            Basis::Stated,
            name,
            Some(Finding::AddressBehind),
            1000,
        ));
        person.url = Some(anchor.url.clone());
    }
    person.evidence = evidence_list;
    add_mail(&mut person, line);
    all.push(person);
}

fn add_mail(person: &mut PersonDraft, line: &Piece) {
    if person.email.is_some() {
        return;
    }
    // A line that begins with somebody else's name carries their address.
    if name_at_start(line).is_some_and(|name| name.text != person.name) {
        return;
    }
    if let Some((bytes, email)) = address::emails(&line.text).into_iter().next() {
        person.evidence.push(stated("email", &line.slice(bytes)));
        person.email = Some(email);
    }
}
