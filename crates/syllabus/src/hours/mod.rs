//! Weekly classes and office hours.

mod classify;
mod cues;
mod dated;
mod halves;
mod room;
mod rows;
mod sections;
mod tables;
mod weekly;
mod whose;

use chrono::Weekday;
use semestra_plan::SessionKind;
use semestra_plan::draft::PersonDraft;

use crate::calendar::Calendar;
use crate::page::{Block, Piece};
use crate::people;
use crate::place::{Whose, bare_place, labelled_place};
use crate::run::Run;
use crate::sections::Section;
use crate::slots::{Times, times};
use crate::subjects::Subject;
use classify::strongest;
use cues::{Cue, by_appointment, cues};
use halves::Pending;
pub(crate) use weekly::Weekly;
use weekly::Who;
use whose::is_somebodys;

/// Items of one page.
const MOST: usize = 200;
/// A time without any word about it is that of the class only near the top of a page.
const TOP: usize = 60;
/// Lines for which a label ("Labs:") holds when no time stands in them.
const REACH: usize = 12;
/// Lines that may hold one time.
const MOST_JOINED: usize = 4;
/// Longer lines are prose, in which the word for a time must stand near it.
const PROSE: usize = 160;

/// Reads all weekly times of a page.
pub(crate) fn weekly(
    sections: &[Section<'_>],
    people: &[PersonDraft],
    calendar: &Calendar,
) -> Weekly {
    let mut walk = Walk {
        people,
        weekly: Weekly::default(),
        subject: Subject::Unknown,
        label: None,
        who: None,
        pending: None,
        office_place: None,
        common_place: None,
        last: None,
        classes: false,
    };
    for section in sections {
        walk.section(section);
    }
    let mut weekly = walk.weekly;
    dated::add_repeated(sections, calendar, &mut weekly);
    weekly.settle();
    weekly
}

/// What a heading or a label says of the times below it.
#[derive(Clone, Debug)]
struct Label {
    cue: Cue,
    /// Days that the label names for all times below it ("Labs are held each Friday:").
    days: Option<(Vec<Weekday>, Piece)>,
    /// Lines for which it still holds; nothing bounds that of a heading.
    left: Option<usize>,
    /// Whether its own words say it, not only the part of the page.
    said: bool,
}

/// Where the reading of a page stands.
struct Walk<'a> {
    people: &'a [PersonDraft],
    weekly: Weekly,
    subject: Subject,
    label: Option<Label>,
    /// Whose times these are, by the last name.
    who: Option<Who>,
    pending: Option<Pending>,
    /// The office of the last person.
    office_place: Option<Piece>,
    /// Whether the label above is "Classes".
    classes: bool,
    /// What the last time was whose own line said it, and that line.
    last: Option<(Cue, usize)>,
    /// A place that holds for all times of a part ("Always in B125").
    common_place: Option<Piece>,
}

impl Walk<'_> {
    fn section(&mut self, section: &Section<'_>) {
        self.subject = section.subject;
        self.pending = None;
        self.common_place = None;
        self.classes = false;
        self.last = None;
        self.label = section
            .heading
            .and_then(|heading| heading_label(heading, section.subject));
        if let Some(heading) = section.heading {
            if !matches!(section.subject, Subject::Hours) {
                self.who = None;
                self.office_place = None;
            }
            if matches!(section.subject, Subject::People(_)) {
                self.who = people::name_at_start(heading).map(|name| self.known(name));
            }
            // A heading may be the whole message: "Lectures: MWF 10-11".
            self.line(heading, &[]);
        }
        let mut skip = 0_usize;
        for (at, block) in section.blocks.iter().enumerate() {
            if self.weekly.len() > MOST {
                return;
            }
            if skip > 0 {
                skip -= 1;
                continue;
            }
            match block {
                Block::Table(table) => self.table(table),
                Block::Gap => {}
                Block::Heading(_, piece) | Block::Line(piece) | Block::Item(_, piece) => {
                    let next = section.blocks.get(at + 1..).unwrap_or_default();
                    skip = self.line(piece, next);
                }
            }
        }
    }

    /// Reads a line; answers with how many of the next lines were a part of it.
    fn line(&mut self, piece: &Piece, next: &[Block]) -> usize {
        let lower = piece.lower();
        self.note_person(piece);
        let mut run = Run::of(piece);
        let mut found = times(&run);
        let mut joined = 0;
        for block in next.iter().take(MOST_JOINED) {
            let Block::Line(next) = block else {
                break;
            };
            if !goes_on(&run.last(), next, &found, &run) {
                break;
            }
            let both = run.and(next);
            let more = times(&both);
            if !more.extends(&found, &times(&Run::of(next))) {
                break;
            }
            (run, found) = (both, more);
            joined += 1;
        }
        if found.slots.is_empty() {
            self.without_times(piece, &lower, run, found);
        } else {
            self.classify(&run, &found.slots, None, !found.dates.is_empty());
            self.pending = None;
        }
        if lower.len() == piece.text.len() {
            self.open_label(&lower);
        }
        joined
    }

    /// "…, Keel Hall 4. Office hours" at the end of a line is about the next.
    fn open_label(&mut self, lower: &str) {
        let end = lower.trim_end_matches(|c: char| !c.is_alphanumeric()).len();
        if !lower.ends_with(" office") && !lower.contains("hour") && !lower.contains("oh") {
            return;
        }
        let last = cues(lower)
            .pop()
            .filter(|(at, _)| at.end >= end && at.start > 0)
            .map(|(_, cue)| cue);
        let split = lower.trim_end().ends_with(" office").then_some(Cue::Office);
        if let Some(cue) = last.filter(|cue| *cue == Cue::Office).or(split) {
            self.label = Some(Label {
                cue,
                days: None,
                left: Some(2),
                said: true,
            });
        }
    }

    /// Who a line is about, and where they work.
    fn note_person(&mut self, piece: &Piece) {
        if let Some(name) = self.named(piece) {
            let known = self.known(name);
            if self.who.as_ref().map(|who| &who.name) != Some(&known.name) {
                self.office_place = None;
            }
            self.who = Some(known);
        }
        let Some((whose, place)) = labelled_place(piece) else {
            let Some(place) = bare_place(piece) else {
                return;
            };
            if self
                .weekly
                .last_meeting_line
                .is_some_and(|line| line + 1 == piece.line)
            {
                self.weekly.fill_last_meeting(&place);
            } else if self.who.is_some() && !matches!(self.subject, Subject::Time) {
                self.office_place = Some(place);
                self.fill_office();
            }
            return;
        };
        self.note_place(whose, place);
    }

    /// Gives a place to the times it is about.
    fn note_place(&mut self, whose: Whose, place: Piece) {
        let office = self.label_cue() == Some(Cue::Office);
        match whose {
            Whose::Office => {
                self.office_place = Some(place);
                self.fill_office();
            }
            Whose::Times if office && self.who.is_some() => {
                self.office_place = Some(place);
                self.fill_office();
            }
            Whose::Times if office => {
                self.weekly.fill_office(None, &place);
                self.common_place = Some(place);
            }
            Whose::Lab => {
                self.weekly.fill_meetings(Some(SessionKind::Lab), &place);
                self.weekly.lab_place.get_or_insert(place);
            }
            Whose::Class | Whose::Times => {
                self.weekly.fill_meetings(None, &place);
                self.weekly.class_place.get_or_insert(place);
            }
        }
    }

    fn fill_office(&mut self) {
        if let (Some(who), Some(place)) = (&self.who, &self.office_place) {
            self.weekly.fill_office(Some(&who.name), place);
        }
    }

    /// A line without a time may name what the times below it are, or hold the half of one.
    fn without_times(&mut self, piece: &Piece, lower: &str, run: Run, found: Times) {
        let short = piece.text.chars().count() <= 90;
        let colon = piece.text.trim_end().ends_with(':');
        let words = piece.text.split_whitespace().count();
        let cues = if short { cues(lower) } else { Vec::new() };
        let cue = strongest(cues.iter().map(|(_, cue)| *cue)).map(|cue| {
            if cue == Cue::Hours && is_somebodys(piece) {
                Cue::Office
            } else {
                cue
            }
        });
        let sentence = piece.text.trim_end().ends_with(['.', ',', ';']);
        let labels = cue.is_some()
            && (colon || words <= 4 || cue == Some(Cue::Office) && words <= 8 && !sentence);
        if by_appointment(lower).is_some() {
            self.appointment(piece, lower, cue);
        }
        if self.halves(run, &found, cue) {
            return;
        }
        if labels {
            self.last = None;
        }
        if labels && let Some(cue) = cue {
            self.classes = lower.trim_start().starts_with("classes");
            self.label = Some(Label {
                cue: self.weak_as(cue),
                days: found
                    .days
                    .into_iter()
                    .find(|days| !days.letters)
                    .map(|days| (days.days, piece.slice(days.bytes))),
                left: Some(REACH),
                said: true,
            });
            return;
        }
        if let Some(left) = self.label.as_mut().and_then(|label| label.left.as_mut()) {
            *left = left.saturating_sub(1);
            if *left == 0 {
                self.label = heading_default(self.subject);
            }
        }
    }

    fn label_cue(&self) -> Option<Cue> {
        self.label.as_ref().map(|label| label.cue)
    }

    /// "Office hours by appointment": somebody who has no fixed hours.
    fn appointment(&mut self, piece: &Piece, lower: &str, cue: Option<Cue>) {
        let Some(bytes) = by_appointment(lower).filter(|_| lower.len() == piece.text.len()) else {
            return;
        };
        let office = cue == Some(Cue::Office) || self.label_cue() == Some(Cue::Office);
        if !office || piece.text.chars().count() > PROSE {
            return;
        }
        let run = Run::of(piece);
        let who = self.whose(&run, 0, bytes.start, bytes.end);
        self.weekly
            .add_appointment(&piece.slice(bytes), who.as_ref());
    }
}

fn heading_label(heading: &Piece, subject: Subject) -> Option<Label> {
    let lower = heading.lower();
    let fixed = heading_default(subject);
    if subject == Subject::Hours || lower.chars().count() > 80 {
        return fixed;
    }
    let cue = strongest(cues(&lower).into_iter().map(|(_, cue)| cue)).filter(|cue| !cue.is_weak());
    cue.map(|cue| Label {
        cue,
        days: None,
        left: None,
        said: true,
    })
    .or(fixed)
}

/// What the times of a part of the page are when nothing beside them says it.
fn heading_default(subject: Subject) -> Option<Label> {
    let cue = match subject {
        Subject::Hours | Subject::People(_) => Cue::Office,
        Subject::Time => Cue::Class(None),
        Subject::Policy(_)
        | Subject::Grading
        | Subject::Schedule
        | Subject::Links
        | Subject::Unknown => return None,
    };
    Some(Label {
        cue,
        days: None,
        left: None,
        said: subject == Subject::Hours,
    })
}

/// Whether the next line may be the rest of this one: a day or an open stretch of time at its end.
fn goes_on(last: &Piece, next: &Piece, found: &Times, run: &Run) -> bool {
    let text = last.text.trim_end();
    let rest = next.text.trim_start();
    let some = !found.days.is_empty() || !found.clocks.is_empty() || !found.slots.is_empty();
    let open = text.ends_with(['-', '–', '—', ',', '&'])
        || ["to", "and", "from", "at", "or"]
            .iter()
            .any(|word| text.ends_with(&format!(" {word}")));
    let time = rest.starts_with(|c: char| c.is_ascii_digit())
        || ["to ", "and ", "at ", "from ", "- ", "– "]
            .iter()
            .any(|word| rest.starts_with(word));
    let ends = text.ends_with(|c: char| c.is_ascii_digit() || matches!(c, 'm' | 'M' | '.'))
        || found
            .days
            .last()
            .is_some_and(|days| days.bytes.end + 4 >= run.text().len());
    next.line == last.line + 1
        && run.text().chars().count() + rest.chars().count() <= 600
        && some
        && !text.ends_with(':')
        && (open || time && ends)
}
