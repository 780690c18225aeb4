//! Rules of the course in the page's own words.

use semestra_plan::PolicyKind;
use semestra_plan::draft::PolicyDraft;

use crate::evidence::{stated, stated_over};
use crate::page::{Block, Page, Piece};
use crate::sections::Section;
use crate::subjects::{Subject, subject};
use crate::wording::says;

/// Rules of one page.
const MOST: usize = 60;
/// Characters of one rule.
const LONGEST: usize = 12_000;

/// The rules of a page.
pub(crate) fn policies(page: &Page, sections: &[Section<'_>]) -> Vec<PolicyDraft> {
    let width = wrap_width(page);
    let mut all = Vec::new();
    for section in sections {
        let labelled = labelled(section.blocks);
        if let (Some(heading), Subject::Policy(kind)) = (section.heading, section.subject) {
            let body: Vec<&Piece> = section
                .blocks
                .iter()
                .take(end_of_words(section.blocks))
                .enumerate()
                .filter(|(at, _)| !labelled.iter().any(|label| label.blocks.contains(at)))
                .filter_map(|(_, block)| block.piece())
                .collect();
            all.extend(policy(kind, heading, &body, width));
        }
        for label in labelled {
            let mut body = vec![label.first.clone()];
            body.extend(
                label
                    .blocks
                    .clone()
                    .skip(1)
                    .filter_map(|at| section.blocks.get(at)?.piece().cloned()),
            );
            let body: Vec<&Piece> = body.iter().collect();
            all.extend(policy(label.kind, &label.title, &body, width));
        }
    }
    all.extend(tentative(page, &all));
    all.truncate(MOST);
    all
}

/// Where the words of a rule end: before the caption of a table, and before the sentence that the schedule may change.
fn end_of_words(blocks: &[Block]) -> usize {
    let table = blocks
        .iter()
        .position(|block| matches!(block, Block::Table(_)))
        .unwrap_or(blocks.len());
    let tentative = blocks
        .iter()
        .position(|block| block.piece().is_some_and(is_tentative))
        .unwrap_or(blocks.len());
    let caption = |at: usize| matches!(blocks.get(at), Some(Block::Line(piece)) if piece.text.chars().count() < 80 && !piece.text.ends_with('.'));
    match table
        .checked_sub(1)
        .filter(|at| table < blocks.len() && caption(*at))
    {
        Some(caption) => caption.min(tentative),
        None => table.min(tentative),
    }
}

/// Whether a line says that the schedule may change.
fn is_tentative(piece: &Piece) -> bool {
    let lower = piece.lower();
    let says_so = says(
        &lower,
        &[
            "subject to change",
            "may change",
            "subject to revision",
            "tentative",
        ],
    );
    let about = says(
        &lower,
        &[
            "schedule",
            "syllabus",
            "calendar",
            "dates",
            "topics",
            "subject to change",
        ],
    );
    says_so
        && about
        && piece.text.chars().count() <= 400
        && piece.text.split_whitespace().count() >= 4
}

/// "Prerequisite: …" inside a part of the page.
struct Label {
    kind: PolicyKind,
    title: Piece,
    first: Piece,
    blocks: std::ops::Range<usize>,
}

fn labelled(blocks: &[Block]) -> Vec<Label> {
    let mut labels = Vec::new();
    for (at, block) in blocks.iter().enumerate() {
        let Some(piece) = block.piece() else {
            continue;
        };
        let Some(colon) = piece.text.find(": ").filter(|colon| *colon <= 40) else {
            continue;
        };
        let title = piece.slice(0..colon).trim();
        let Subject::Policy(kind) = subject(&title.lower()) else {
            continue;
        };
        let first = piece.slice(colon + 1..piece.text.len()).trim();
        if first.text.split_whitespace().count() < 4 || title.text.split_whitespace().count() > 4 {
            continue;
        }
        let lines = blocks
            .get(at + 1..)
            .unwrap_or_default()
            .iter()
            .take_while(|block| matches!(block, Block::Line(_)))
            .count();
        labels.push(Label {
            kind,
            title,
            first,
            blocks: at..at + 1 + lines,
        });
    }
    // A label ends where the next begins.
    let starts: Vec<usize> = labels.iter().map(|label| label.blocks.start).collect();
    for (index, label) in labels.iter_mut().enumerate() {
        if let Some(next) = starts.get(index + 1) {
            label.blocks.end = label.blocks.end.min(*next);
        }
    }
    labels
}

fn policy(kind: PolicyKind, title: &Piece, body: &[&Piece], width: usize) -> Option<PolicyDraft> {
    let mut kept: Vec<Piece> = Vec::new();
    let mut length = 0;
    for piece in body {
        length += piece.text.len();
        if length > LONGEST {
            break;
        }
        kept.push((*piece).clone());
    }
    if kept.is_empty() {
        return None;
    }
    let mut evidence = vec![stated("title", title)];
    evidence.extend(stated_over("text", &kept));
    Some(PolicyDraft {
        key: String::new(),
        kind,
        title: title.text.trim_end_matches(':').to_owned(),
        text: paragraphs(&kept, width),
        evidence,
    })
}

/// The sentence that says the schedule may change, wherever it stands.
fn tentative(page: &Page, known: &[PolicyDraft]) -> Option<PolicyDraft> {
    if known
        .iter()
        .any(|policy| policy.kind == PolicyKind::Tentative)
    {
        return None;
    }
    page.blocks
        .iter()
        .filter_map(Block::piece)
        .find_map(|piece| {
            is_tentative(piece).then(|| PolicyDraft {
                key: String::new(),
                kind: PolicyKind::Tentative,
                title: piece.text.clone(),
                text: piece.text.clone(),
                evidence: vec![stated("title", piece), stated("text", piece)],
            })
        })
}

/// The length at which the lines of a page were broken; nothing is as long when they were not.
pub(crate) fn wrap_width(page: &Page) -> usize {
    if page.format != semestra_plan::draft::Format::Text {
        return usize::MAX;
    }
    let lengths = || page.lines.iter().map(|line| line.chars().count());
    let long = lengths().filter(|length| *length > 160).count();
    if long * 8 > lengths().filter(|length| *length > 60).count() {
        return usize::MAX;
    }
    lengths()
        .filter(|length| *length <= 160)
        .max()
        .unwrap_or(usize::MAX)
}

/// An entry of a list that begins with a small letter is seldom so long; a broken line of prose seldom is shorter.
const HALF: usize = 30;

/// Lines as paragraphs: a line that had no room for the next word goes on in the next line.
pub(crate) fn paragraphs(lines: &[Piece], width: usize) -> String {
    let mut text = String::new();
    let mut last: Option<&Piece> = None;
    for line in lines {
        if let Some(last) = last {
            text.push_str(joint(last, line, width));
        }
        text.push_str(&line.text);
        last = Some(line);
    }
    text
}

/// What stands between two lines once they are joined.
pub(crate) fn joint(last: &Piece, next: &Piece, width: usize) -> &'static str {
    let word = next.text.split_whitespace().next().unwrap_or_default();
    if last.line + 1 != next.line {
        return "\n";
    }
    if breaks_address(&last.text, word) {
        return "";
    }
    // Proportional letters make lines of unlike counts, hence the slack.
    let room = last.text.chars().count() + 1 + word.chars().count();
    let full = last.text.chars().count().saturating_mul(4) >= width.saturating_mul(3);
    let lowercase = next.text.starts_with(char::is_lowercase);
    let open = !last.text.ends_with(['.', '!', '?', ':', ';', ')', '”']);
    // Half a sentence and its other half, on a page where something else is wider than its prose.
    let broken = lowercase && open && last.text.chars().count() >= HALF;
    if room > width || full && (lowercase || open) || broken {
        " "
    } else {
        "\n"
    }
}

/// Whether an address is broken between the end of a line and the first word of the next.
pub(crate) fn breaks_address(line: &str, word: &str) -> bool {
    let last = line.split_whitespace().next_back().unwrap_or_default();
    let inside = last.contains("http://") || last.contains("https://");
    let open = last.ends_with(['?', '&', '=', '/', '-', '_', '%', '#']);
    let goes_on = word.starts_with(|c: char| {
        c.is_ascii_alphanumeric() || matches!(c, '&' | '=' | '?' | '/' | '%')
    });
    inside && open && goes_on && word.contains(['=', '/', '&', '.', '-', '_', ')', '%'])
}
