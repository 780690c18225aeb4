//! Rooms and buildings beside a time.

use crate::page::Piece;
use crate::wording::says;

/// Words of places.
const PLACE_WORDS: &[&str] = &[
    "room",
    "rm",
    "hall",
    "building",
    "bldg",
    "lab",
    "laboratory",
    "online",
    "zoom",
    "teams",
    "library",
    "center",
    "centre",
    "floor",
    "auditorium",
    "theatre",
    "theater",
    "campus",
    "classroom",
    "office",
    "sala",
    "salle",
    "aula",
    "raum",
    "local",
    "hörsaal",
    "amphi",
    "remote",
    "lobby",
    "basement",
    "lounge",
    "studio",
    "tower",
    "house",
    "station",
    "stations",
];

/// Words that lead to a place and are no part of it.
const LEADS: &[&str] = &[
    "both in ",
    "held in ",
    "held at ",
    "located in ",
    "location: ",
    "location ",
    "place: ",
    "place ",
    "room: ",
    "in ",
    "at ",
    "en ",
    "na ",
    "no ",
    "em ",
    "dans ",
    "im ",
    "in the ",
    "at the ",
    "the ",
    "and ",
    "via ",
    "on ",
    "lecture.",
    "lecture,",
    "lab.",
    "lab,",
    "where: ",
    "local: ",
    "sala: ",
];

/// The place in the words from one byte to another, without "at", "in" and "Location".
pub(crate) fn place_behind(line: &Piece, from: usize, to: usize) -> Option<Piece> {
    let rest = line.slice(from..to.max(from));
    // "Compulsory to attend. Harbour Hall 2": the first sentence that is a place.
    sentences(&rest).iter().take(4).find_map(place)
}

/// Stretches between ends of sentences and semicolons; "CLA 0.130" stays whole.
fn sentences(words: &Piece) -> Vec<Piece> {
    let mut parts = Vec::new();
    let mut start = 0;
    let mut depth = 0usize;
    for (at, c) in words.text.char_indices() {
        let next = words
            .text
            .get(at + c.len_utf8()..)
            .and_then(|rest| rest.chars().next());
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            '.' if next.is_none_or(char::is_whitespace)
                && depth == 0
                && !abbreviated(words, at) =>
            {
                parts.push(words.slice(start..at));
                start = at + 1;
            }
            ';' | '|' if depth == 0 => {
                parts.push(words.slice(start..at));
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(words.slice(start..words.text.len()));
    parts
}

/// "Rm. 125", "Ag. Engineering": a short word before the dot, and more behind it.
fn abbreviated(words: &Piece, dot: usize) -> bool {
    let before = words.text.get(..dot).unwrap_or_default();
    let word = before
        .rsplit(|c: char| !c.is_alphabetic())
        .next()
        .unwrap_or_default();
    (1..=4).contains(&word.chars().count())
        && word.starts_with(char::is_uppercase)
        && !says(&word.to_lowercase(), &["lab", "hall"])
}

fn place(words: &Piece) -> Option<Piece> {
    let mut rest = words.clone();
    let mut bracketed = false;
    loop {
        let before = rest.text.len();
        rest = rest.trim_matches(|c| {
            c.is_whitespace()
                || matches!(
                    c,
                    ',' | ':' | ';' | '-' | '–' | '—' | '|' | '@' | '.' | '·' | '/' | '*'
                )
        });
        let lower = rest.text.to_ascii_lowercase();
        let lead = LEADS
            .iter()
            .find(|lead| lower.starts_with(*lead))
            .map_or_else(|| zone_at_start(&rest.text), |lead| lead.len());
        rest = rest.slice(lead..rest.text.len());
        // Brackets around the whole place.
        if rest.text.starts_with('(')
            && let Some(close) = rest.text.find(')')
        {
            let inner = rest.slice(1..close).trim();
            // "(lead by George)", "(CRN: 3190)": something else stands first.
            if looks_like_place(&inner.text) {
                rest = inner;
                bracketed = true;
            } else {
                rest = rest.slice(close + 1..rest.text.len());
            }
        }
        if rest.text.len() == before {
            break;
        }
    }
    let rest = if bracketed { rest } else { without_tail(&rest) };
    let rest =
        rest.trim_matches(|c| c.is_whitespace() || matches!(c, ',' | '.' | ';' | '-' | '–' | '&'));
    looks_like_place(&rest.text).then_some(rest)
}

/// Without remarks in brackets and "or by appointment"; "room 12 (Dock 1)" keeps its bracket.
fn without_tail(words: &Piece) -> Piece {
    let lower = words.text.to_ascii_lowercase();
    let ends = [
        " or by ",
        " and by ",
        " by appoint",
        ", or ",
        " with ",
        " http",
        " on canvas",
        " and on ",
        " unless ",
        " (led",
        " starting",
    ];
    let mut end = ends
        .iter()
        .filter_map(|end| lower.find(end))
        .min()
        .unwrap_or(words.text.len());
    if let Some(open) = words.text.get(..end).and_then(|text| text.find('(')) {
        let close = words
            .text
            .get(open..)
            .and_then(|rest| rest.find(')'))
            .map(|at| open + at);
        let short = close.is_some_and(|close| {
            let inner = words.text.get(open + 1..close).unwrap_or_default();
            let digit = inner.contains(|c: char| c.is_ascii_digit());
            let capital = inner.starts_with(char::is_uppercase);
            let room = inner.len() <= 40 && says(&inner.to_lowercase(), PLACE_WORDS);
            let brief = inner.len() <= 16 && inner.split_whitespace().count() <= 2;
            digit
                && capital
                && (room || brief)
                && !inner.contains(':')
                && !says(
                    &inner.to_lowercase(),
                    &["section", "discussion", "crn", "group", "led"],
                )
        });
        end = match close {
            Some(close) if short => end.min(close + 1),
            _ => open,
        };
    }
    // "Dock Hall 2, bring your notes": lower-case words behind a comma are no part of it.
    if let Some(comma) = words.text.get(..end).and_then(|text| {
        text.match_indices(", ").map(|(at, _)| at).find(|at| {
            text.get(at + 2..).is_some_and(|rest| {
                rest.split_whitespace().count() > 3 && rest.starts_with(char::is_lowercase)
            })
        })
    }) {
        end = comma;
    }
    words.slice(0..end)
}

/// Whether words may be a room or a building.
pub(crate) fn looks_like_place(text: &str) -> bool {
    let lower = text.to_lowercase();
    let letters = text.chars().filter(|c| c.is_alphanumeric()).count();
    let words: Vec<&str> = text.split_whitespace().collect();
    let digit = text.contains(|c: char| c.is_ascii_digit());
    let named = says(&lower, PLACE_WORDS);
    let capitals = words
        .iter()
        .filter(|word| word.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit()))
        .count();
    let no_place = says(
        &lower,
        &[
            "appointment",
            "appt",
            "appts",
            "tba",
            "tbd",
            "email",
            "e-mail",
            "am",
            "pm",
            "week",
            "weeks",
            "section",
            "sections",
            "discussion",
            "crn",
            "recitation",
            "hours",
            "please",
            "subject to change",
            "will",
            "exam",
            "unique",
            "instructor",
            "students",
            "noon",
            "is",
            "are",
            "led",
        ],
    );
    // "class on 11/27" is a remark.
    let slashed = text
        .split(|c: char| !(c.is_ascii_digit() || c == '/'))
        .any(|part| part.len() >= 3 && part.contains('/') && !part.starts_with('/'));
    text.chars().count() <= 60
        && letters >= 2
        && !text.contains(['@', '%', '='])
        && !lower.contains("http")
        && !no_place
        && !slashed
        && !text.starts_with(['+', '&', ')'])
        && !says_only_kind(&lower)
        && words.len() <= 9
        && (named || digit && capitals > 0 || capitals == words.len() && words.len() <= 4)
}

/// "Lab", "Lecture": a word for the class, not a room.
fn says_only_kind(lower: &str) -> bool {
    matches!(
        lower.trim_matches(|c: char| !c.is_alphanumeric()),
        "lab"
            | "labs"
            | "lecture"
            | "lectures"
            | "class"
            | "laboratory"
            | "office"
            | "room"
            | "local"
    )
}

/// How many bytes the abbreviation of a zone takes at the start, which belongs to the time before it.
fn zone_at_start(text: &str) -> usize {
    const ZONES: [&str; 18] = [
        "ET", "EST", "EDT", "CT", "CST", "CDT", "MT", "MST", "MDT", "PT", "PST", "PDT", "GMT",
        "UTC", "CET", "CEST", "BST", "IST",
    ];
    let word = text
        .find(|c: char| !c.is_ascii_alphabetic())
        .unwrap_or(text.len());
    // In capitals only: "Est" may be the beginning of a name; and "UTC 3.104" is a room.
    let room = text
        .get(word..)
        .is_some_and(|rest| rest.trim_start().starts_with(|c: char| c.is_ascii_digit()));
    if !room && text.get(..word).is_some_and(|word| ZONES.contains(&word)) {
        word
    } else {
        0
    }
}

/// Whose place a line of its own gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Whose {
    /// Where classes meet.
    Class,
    /// Where labs meet.
    Lab,
    /// Where somebody works.
    Office,
    /// Not said: that of the times above.
    Times,
}

/// Whose place a label in lower case announces.
pub(crate) fn whose_place(label: &str) -> Option<Whose> {
    let office = says(
        label,
        &["office", "office location", "bureau", "oficina", "gabinete"],
    );
    let place = says(
        label,
        &[
            "location",
            "room",
            "classroom",
            "place",
            "where",
            "venue",
            "local",
            "sala",
            "salle",
            "aula",
            "lugar",
            "raum",
            "ort",
            "lieu",
            "building",
        ],
    );
    if !(office || place)
        || says(
            label,
            &["hours", "hour", "exam", "final", "phone", "time", "times"],
        )
    {
        return None;
    }
    Some(if office {
        Whose::Office
    } else if says(label, &["lab", "labs", "laboratory"]) {
        Whose::Lab
    } else if says(
        label,
        &["class", "classroom", "lecture", "course", "lectures"],
    ) {
        Whose::Class
    } else {
        Whose::Times
    })
}

/// "Location: E2-329", "Classroom: Dock 4", "Lab Room: Dock 5", "Office: Keel 204", "Always in B125".
pub(crate) fn labelled_place(piece: &Piece) -> Option<(Whose, Piece)> {
    let lower = piece.text.to_lowercase();
    if let Some(rest) = lower.strip_prefix("always in ") {
        let from = piece.text.len().checked_sub(rest.len())?;
        return Some((Whose::Times, place_behind(piece, from, piece.text.len())?));
    }
    let colon = piece.text.find(':').filter(|colon| *colon <= 40)?;
    let label = lower.get(..colon)?;
    let whose = whose_place(label)?;
    let end = second_label(piece, colon + 1);
    Some((whose, place_behind(piece, colon + 1, end)?))
}

/// Where a second label on the line begins ("Office: Keel 204   F: 12:00", "Local: S-4 Dia da semana: …").
fn second_label(piece: &Piece, from: usize) -> usize {
    let end = piece.text.len();
    let Some(colon) = piece.text.get(from..).and_then(|rest| rest.find(": ")) else {
        return end;
    };
    let before = piece.text.get(..from + colon).unwrap_or_default();
    // The label is the words since the last sign or number.
    let label = before
        .rfind(|c: char| c.is_ascii_digit() || matches!(c, ';' | ',' | '.' | ')'))
        .or_else(|| before.rfind(' '))
        .unwrap_or(from);
    label.max(from) + usize::from(label >= from)
}

/// A line that is a place and nothing else, as it stands under a name: "425 Keel Hall", "Dock 4.20".
pub(crate) fn bare_place(piece: &Piece) -> Option<Piece> {
    let words = piece.text.split_whitespace().count();
    let digit = piece.text.contains(|c: char| c.is_ascii_digit());
    let lower = piece.lower();
    (digit
        && (2..=5).contains(&words)
        && !piece.text.contains([':', '/', '('])
        && !says(
            &lower,
            &[
                "phone", "credits", "week", "fall", "spring", "summer", "winter", "chapter", "unit",
            ],
        )
        && looks_like_place(&piece.text)
        && piece.text.chars().filter(|c| c.is_ascii_digit()).count() <= 6)
        .then(|| piece.trim())
}
