//! Several sittings of one exam in a sentence: "two midterm exams on Tuesday, October 17 and Thursday, November 9".

use semestra_plan::draft::{EventDraft, EventKind};
use semestra_plan::{Finding, SessionKind};

use crate::columns::Role;
use crate::date_cells::whens;
use crate::dates::{self, Mention};
use crate::entry::{Entry, Field, Source};
use crate::events::{Maker, tidy};
use crate::evidence::derived;
use crate::page::Piece;
use crate::scan::{tail, tokens};
use crate::wording::says;

/// What may stand between two days of a series, in characters: "(chapters 1-5, 8-9)" at most.
const LONGEST_GAP: usize = 40;
/// Sittings of one series.
const MOST: usize = 8;
/// How far before the first day the exam is named.
const NEAR: usize = 120;

/// The sittings that a line lists, numbered in their order; none when it lists no series.
///
/// `above` is the line before, which may announce the days: "There will be 3 midterms. Tentative dates are".
///
/// The number beside them is where the rest of the line begins.
pub(crate) fn series(
    piece: &Piece,
    above: Option<&Piece>,
    maker: &mut Maker<'_>,
) -> Option<(Vec<EventDraft>, usize)> {
    let strong: Vec<Mention> = dates::find(&piece.text)
        .into_iter()
        .filter(|mention| !mention.weak || mention.weekday.is_some())
        .collect();
    let first = strong.first().filter(|_| strong.len() >= 2)?;
    let before = piece.slice(0..first.bytes.start);
    let announced = above.filter(|above| {
        let lower = above.text.trim_end().to_lowercase();
        !before.text.contains(char::is_alphanumeric)
            && (lower.ends_with("are") || lower.ends_with(':') || lower.ends_with("on"))
    });
    let words = announced.unwrap_or(&before);
    let noun = plural_exam(&tail(&words.text, NEAR).to_lowercase())?;
    let run = run(piece, &strong);
    let end = run.last().filter(|_| run.len() >= 2)?.bytes.end;
    let events = (1u32..)
        .zip(run)
        .filter_map(|(number, mention)| sitting(piece, words, &noun, number, mention, maker))
        .collect();
    Some((events, end))
}

/// The days that follow each other with nothing but small words between them.
fn run<'a>(piece: &Piece, strong: &'a [Mention]) -> Vec<&'a Mention> {
    let mut run: Vec<&Mention> = Vec::new();
    for mention in strong.iter().take(MOST) {
        let joined = run.last().is_none_or(|last| {
            piece
                .text
                .get(last.bytes.end..mention.bytes.start)
                .is_some_and(|between| {
                    between.chars().count() <= LONGEST_GAP
                        && !between.contains(". ")
                        && !says(
                            &between.to_lowercase(),
                            &[
                                "due", "final", "quiz", "homework", "review", "project", "to",
                                "through", "until",
                            ],
                        )
                })
        });
        if !joined {
            break;
        }
        run.push(mention);
    }
    run
}

/// The exam that a text names in the plural or by a number of them, as one of them is called.
fn plural_exam(lower: &str) -> Option<String> {
    const PLURALS: &[(&str, &str)] = &[
        ("midterm exams", "Midterm"),
        ("midterms", "Midterm"),
        ("exams", "Exam"),
        ("tests", "Test"),
        ("test dates", "Test"),
        ("exam dates", "Exam"),
        ("midterm dates", "Midterm"),
        ("prelims", "Prelim"),
        ("parciales", "Parcial"),
        ("provas", "Prova"),
        ("examens", "Examen"),
        ("klausuren", "Klausur"),
    ];
    const COUNTED: &[&str] = &["two", "three", "four", "2", "3", "4", "both"];
    let plural = PLURALS.iter().find(|(plural, _)| says(lower, &[plural]));
    if let Some((_, one)) = plural {
        let midterm = says(lower, &["midterm", "midterms", "mid-term"]);
        return Some(if midterm { "Midterm" } else { one }.to_owned());
    }
    let all = tokens(lower);
    let counted = all
        .iter()
        .any(|token| COUNTED.contains(&token.word()) || matches!(token.number(), Some((2..=4, 1))));
    (counted && says(lower, &["midterm", "mid-term"])).then(|| "Midterm".to_owned())
}

fn sitting(
    piece: &Piece,
    words: &Piece,
    noun: &str,
    number: u32,
    mention: &Mention,
    maker: &mut Maker<'_>,
) -> Option<EventDraft> {
    let when = whens(mention, piece, maker.calendar).into_iter().next()?;
    let title = tidy(words);
    let entry = Entry {
        when,
        number: None,
        week: None,
        fields: vec![Field::unheaded(Role::Topic, title.clone())],
        source: Source::Dates,
    };
    maker.note(&entry.when);
    let mut event = maker.begin(&entry, EventKind::Exam, &title)?;
    event.title = format!("{noun} {number}");
    event.session_kind = Some(SessionKind::Exam);
    event.evidence.retain(|piece| piece.field != "title");
    event
        .evidence
        .push(derived("title", words, Finding::ListedByDays));
    event
        .evidence
        .push(derived("session_kind", &title, Finding::WordsSay));
    Some(event)
}
