//! What selected words say, for a thing that the student points out because the reading missed it.

use semestra_plan::draft::Suggestion;
use semestra_plan::{Basis, Evidence, Finding, Place, Weight};

use crate::calendar::Calendar;
use crate::clock::Clock;
use crate::date_cells::whens;
use crate::dates::{self, Mention};
use crate::entry::When;
use crate::events::{clock_of, says_something, tidy, work_title};
use crate::evidence::{DOUBTFUL, LIKELY, evidence, over, stated};
use crate::grading::percents;
use crate::page::{Page, Piece};
use crate::run::Run;
use crate::scan::tokens;
use crate::slots::Half;
use crate::wording::is_due;
use crate::{
    Context, Document, ReadError, address, course, form, parts, place, reader, slots, weekdays,
};

/// Lines of a selection that are looked at; what is longer is a paragraph and no single thing.
const MOST_LINES: usize = 40;
/// How far above a selection its date may stand where every cell of a table has a line of its own.
const LINES_ABOVE: usize = 12;
/// No title is longer.
const LONGEST_TITLE: usize = 200;

/// What the words at a place of a document say. A date that stands beside or above the words and not in them is
/// doubtful, so that the student looks at it.
///
/// # Errors
/// When the document cannot be read, or nothing stands at the place.
pub fn suggest(
    document: &Document<'_>,
    context: &Context,
    place: Place,
) -> Result<Suggestion, ReadError> {
    let page = form::page(document)?;
    let page = match context.part {
        Some(part) => parts::only(page, part),
        None => page,
    };
    let term = course::term(&page);
    let mentions = reader::mentions(&page);
    let calendar = Calendar::learn(&mentions, term.as_ref().map(|term| term.middle), context);
    let pieces = pieces(&page.lines, place);
    if pieces.is_empty() {
        return Err(ReadError::NothingToPlan);
    }
    Ok(Words {
        page: &page,
        calendar: &calendar,
        pieces,
    }
    .suggestion())
}

/// The selected stretch of each line, empty ones left out.
fn pieces(lines: &[String], place: Place) -> Vec<Piece> {
    let index = |line: u32| usize::try_from(line.saturating_sub(1)).unwrap_or(usize::MAX);
    let (first, last) = (index(place.line), index(place.end_line));
    let stretch = |line: usize, text: &String| {
        let column = |at: u32| usize::try_from(at).unwrap_or(usize::MAX);
        let start = if line == first {
            column(place.start)
        } else {
            0
        };
        let end = if line == last {
            column(place.end)
        } else {
            usize::MAX
        };
        let words: String = text
            .chars()
            .skip(start)
            .take(end.saturating_sub(start))
            .collect();
        Piece::new(line, start, words).trim()
    };
    let Some(more) = last.checked_sub(first) else {
        return Vec::new();
    };
    let rows = lines.iter().enumerate().skip(first);
    let rows = rows.take(more.saturating_add(1).min(MOST_LINES));
    let mut pieces: Vec<Piece> = rows.map(|(line, text)| stretch(line, text)).collect();
    pieces.retain(|piece| !piece.is_empty());
    pieces
}

/// Selected words on their page.
struct Words<'a> {
    page: &'a Page,
    calendar: &'a Calendar,
    pieces: Vec<Piece>,
}

impl Words<'_> {
    fn suggestion(&self) -> Suggestion {
        let mut found = Suggestion {
            title: self.title(),
            ..Suggestion::default()
        };
        if let (Some(first), Some(last)) = (self.pieces.first(), self.pieces.last()) {
            let quotes: Vec<&str> = self
                .pieces
                .iter()
                .map(|piece| piece.text.as_str())
                .collect();
            let mut whole = stated("title", first);
            whole.place = Some(over(first, last));
            whole.quote = quotes.join(" ");
            found.evidence.push(whole);
        }
        self.day(&mut found);
        self.hours(&mut found);
        for piece in &self.pieces {
            addresses(piece, &mut found);
        }
        found
    }

    /// The words without dates, hours, shares and addresses.
    fn title(&self) -> String {
        let parts: Vec<String> = self.pieces.iter().map(name_in).collect();
        let joined = parts.iter().filter(|part| !part.is_empty());
        let joined: Vec<&str> = joined.map(String::as_str).collect();
        joined.join(" ").chars().take(LONGEST_TITLE).collect()
    }

    fn day(&self, found: &mut Suggestion) {
        let Some((when, said)) = self.when() else {
            return;
        };
        found.date = when.day;
        found.end_date = when.day.and(when.until);
        if found.end_date.is_some() {
            found.evidence.push(Evidence {
                field: "end_date".to_owned(),
                ..said.clone()
            });
        }
        found.evidence.push(said);
    }

    /// The day in the words, else the only one beside them on their line, else the one that the lines above are under.
    fn when(&self) -> Option<(When, Evidence)> {
        let days = |piece: &Piece, mention: &Mention| {
            let when = whens(mention, piece, self.calendar).into_iter().next();
            when.filter(|when| when.day.is_some())
        };
        for weak in [false, true] {
            for piece in &self.pieces {
                let mentions = dates::find(&piece.text);
                let when = mentions
                    .iter()
                    .filter(|mention| mention.weak == weak)
                    .find_map(|mention| days(piece, mention));
                if let Some(when) = when {
                    let said = match &when.because {
                        Some(because) => evidence(
                            "date",
                            Basis::Derived,
                            &when.words,
                            Some(because.clone()),
                            LIKELY,
                        ),
                        None => stated("date", &when.words),
                    };
                    return Some((when, said));
                }
            }
        }
        let first = self.pieces.first()?.line;
        let of_line = |line: usize| {
            let piece = Piece::new(line, 0, self.page.lines.get(line)?.as_str());
            let (cell, mention) = only_date(&piece)?;
            days(&cell, &mention)
        };
        let doubtful = |when: When, because: Finding| {
            let said = evidence("date", Basis::Derived, &when.words, Some(because), DOUBTFUL);
            (when, said)
        };
        if let Some(when) = of_line(first) {
            let because = Finding::SameLine;
            return Some(doubtful(when, because));
        }
        let above = first.saturating_sub(LINES_ABOVE)..first;
        let near = above.rev().find_map(|line| {
            dates::whole(self.page.lines.get(line)?)?;
            of_line(line)
        });
        near.map(|when| doubtful(when, Finding::NearestAbove))
    }

    /// Days of the week with their hours, else the hours alone.
    fn hours(&self, found: &mut Suggestion) {
        for piece in &self.pieces {
            let times = slots::times(&Run::of(piece));
            let Some(slot) = times.slots.into_iter().find(|slot| !slot.days.is_empty()) else {
                continue;
            };
            found.days = slot.days.iter().map(|day| (*day).into()).collect();
            found
                .evidence
                .push(stated("days", &piece.slice(slot.day_bytes.clone())));
            let clock = Clock {
                bytes: slot.time_bytes.clone(),
                start: slot.start,
                end: slot.end,
                sure: slot.half == Half::Said,
            };
            set_hours(found, piece, &clock);
            let rest = place::place_behind(piece, slot.bytes().end, piece.text.len());
            if let Some(place) = rest.filter(|place| dates::find(&place.text).is_empty()) {
                found.evidence.push(stated("location", &place));
                found.location = Some(place.text);
            }
            return;
        }
        for piece in &self.pieces {
            if found.days.is_empty()
                && let Some(group) = weekdays::day_groups(&piece.text, &tokens(&piece.text))
                    .into_iter()
                    .next()
            {
                found.days = group.days.into_iter().map(Into::into).collect();
                found
                    .evidence
                    .push(stated("days", &piece.slice(group.bytes)));
            }
            if found.time.is_none()
                && let Some(clock) = clock_of(piece)
            {
                set_hours(found, piece, &clock);
            }
        }
    }
}

fn set_hours(found: &mut Suggestion, piece: &Piece, clock: &Clock) {
    let words = piece.slice(clock.bytes.clone());
    let said = |field: &str| {
        let because = Finding::UsualHalf;
        if clock.sure {
            stated(field, &words)
        } else {
            evidence(field, Basis::Derived, &words, Some(because), LIKELY)
        }
    };
    found.time = Some(clock.start);
    found.evidence.push(said("time"));
    if clock.end.is_some() {
        found.end_time = clock.end;
        found.evidence.push(said("end_time"));
    }
}

fn addresses(piece: &Piece, found: &mut Suggestion) {
    if found.email.is_none()
        && let Some((bytes, mail)) = address::emails(&piece.text).into_iter().next()
    {
        found.evidence.push(stated("email", &piece.slice(bytes)));
        found.email = Some(mail);
    }
    if found.url.is_none()
        && let Some((bytes, url)) = address::urls(&piece.text).into_iter().next()
    {
        found.evidence.push(stated("url", &piece.slice(bytes)));
        found.url = Some(url);
    }
    if found.weight.is_none()
        && let Some((bytes, hundredths)) = percents(&piece.text).into_iter().next()
        && let Ok(weight) = Weight::millionths(hundredths.saturating_mul(100))
    {
        found.evidence.push(stated("weight", &piece.slice(bytes)));
        found.weight = Some(weight);
    }
}

/// The only date of a line, or of the only one of its cells that is nothing but a date.
fn only_date(line: &Piece) -> Option<(Piece, Mention)> {
    let strong: Vec<Mention> = dates::find(&line.text)
        .into_iter()
        .filter(|mention| !mention.weak)
        .collect();
    if let [mention] = strong.as_slice() {
        return Some((line.clone(), mention.clone()));
    }
    if !strong.is_empty() {
        return None;
    }
    let cells = line.split(|c| matches!(c, '\t' | '|'));
    let mut dated = cells.into_iter().filter_map(|cell| {
        let mention = dates::whole(&cell.text)?;
        Some((cell, mention))
    });
    let first = dated.next()?;
    dated.next().is_none().then_some(first)
}

/// What words call a thing: they without its date, hours, share and addresses.
fn name_in(piece: &Piece) -> String {
    let mut out: Vec<std::ops::Range<usize>> = Vec::new();
    out.extend(clock_of(piece).map(|clock| clock.bytes));
    out.extend(percents(&piece.text).into_iter().map(|(bytes, _)| bytes));
    out.extend(
        address::emails(&piece.text)
            .into_iter()
            .map(|(bytes, _)| bytes),
    );
    out.extend(
        address::urls(&piece.text)
            .into_iter()
            .map(|(bytes, _)| bytes),
    );
    let rest = Piece::new(piece.line, 0, without(&piece.text, out));
    let own = dates::find(&rest.text).into_iter().next();
    let named = own
        .as_ref()
        .filter(|_| is_due(&rest.lower()))
        .and_then(|own| work_title(&rest, Some(own)));
    let plain = || {
        let dates = dates::find(&rest.text).into_iter();
        let left = without(&rest.text, dates.map(|mention| mention.bytes).collect());
        tidy(&Piece::new(piece.line, 0, left.replace("()", " ")))
    };
    let name = named.unwrap_or_else(plain).text;
    if says_something(&name) {
        let words: Vec<&str> = name.split_whitespace().collect();
        words.join(" ")
    } else {
        String::new()
    }
}

/// A text without some of its bytes, a space in the place of each stretch.
fn without(text: &str, mut out: Vec<std::ops::Range<usize>>) -> String {
    out.sort_by_key(|bytes| bytes.start);
    let mut rest = String::new();
    let mut from = 0;
    for bytes in out {
        if bytes.start >= from {
            rest.push_str(text.get(from..bytes.start).unwrap_or_default());
            rest.push(' ');
            from = bytes.end;
        }
    }
    rest.push_str(text.get(from..).unwrap_or_default());
    // What stood alone in brackets leaves them empty.
    let joined: Vec<&str> = rest.split_whitespace().collect();
    joined.join(" ").replace("( )", " ").replace("()", " ")
}
