//! Weekly classes and office hours.

mod cues;
mod dated;
mod sections;
mod tables;
mod weekly;

use chrono::Weekday;
use semestra_plan::draft::PersonDraft;
use semestra_plan::{Role, SessionKind};

use crate::calendar::Calendar;
use crate::page::{Block, Piece};
use crate::people;
use crate::place::{Whose, bare_place, labelled_place, place_behind};
use crate::run::Run;
use crate::sections::{Section, Subject};
use crate::slots::{Slot, Times, times};
use cues::{Cue, by_appointment, cues};
pub(crate) use weekly::Weekly;
use weekly::{Who, Worth};

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

/// Days or times that wait for the other half on a line nearby.
struct Pending {
    line: usize,
    cue: Option<Cue>,
    run: Run,
    times: Times,
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

    /// Joins days and times that stand on two lines ("Days: MWF" above "Time: 10:00-10:50"), and times below a label
    /// that names their day; whether the line was used.
    fn halves(&mut self, run: Run, found: &Times, cue: Option<Cue>) -> bool {
        let line = run.piece.line;
        if let Some((days, words)) = self.label.as_ref().and_then(|label| label.days.clone())
            && !found.clocks.is_empty()
            && found.days.is_empty()
            && found.dates.is_empty()
            && found.clocks.iter().all(|clock| clock.end.is_some())
            && found
                .clocks
                .first()
                .is_some_and(|clock| clock.bytes.start <= 24)
        {
            let slots: Vec<Slot> = found
                .clocks
                .iter()
                .map(|clock| Slot::on(&days, clock))
                .collect();
            self.classify(&run, &slots, Some(&words), false);
            return true;
        }
        let short = run.text().chars().count() <= 80;
        let useful = short
            && found.dates.is_empty()
            && found.days.len() + found.clocks.len() == 1
            && found.clocks.iter().all(|clock| clock.end.is_some());
        let Some(pending) = self
            .pending
            .take()
            .filter(|old| line <= old.line + 2 && useful)
        else {
            let stands = useful
                && (cue.is_some() || self.label.is_some())
                && found.days.iter().all(|days| {
                    !days.letters
                        || cue.is_some() && (days.days.len() > 1 || run.text().len() <= 30)
                });
            if stands {
                self.pending = Some(Pending {
                    line,
                    cue,
                    run,
                    times: found.clone(),
                });
            }
            return false;
        };
        let (days, day_run, clock, clock_run) = match (
            pending.times.days.first(),
            found.clocks.first(),
            found.days.first(),
            pending.times.clocks.first(),
        ) {
            (Some(days), Some(clock), _, _) => (days, &pending.run, clock, &run),
            (_, _, Some(days), Some(clock)) => (days, &run, clock, &pending.run),
            _ => return false,
        };
        let slot = Slot::on(&days.days, clock);
        let words = day_run.slice(days.bytes.clone());
        let cue = strongest(pending.cue.into_iter().chain(cue));
        let before = self.label.take();
        if let Some(cue) = cue.map(|cue| self.weak_as(cue)) {
            self.label = Some(Label {
                cue,
                days: None,
                left: Some(REACH),
                said: true,
            });
        } else {
            self.label.clone_from(&before);
        }
        self.classify(clock_run, &[slot], Some(&words), false);
        self.label = before;
        true
    }

    /// Says of each time of a line what it is, and keeps it.
    fn classify(&mut self, run: &Run, slots: &[Slot], day_words: Option<&Piece>, dated: bool) {
        let lower = run.text().to_lowercase();
        // Letters that change their length in lower case would move every byte behind them.
        let cues = if lower.len() == run.text().len() {
            cues(&lower)
        } else {
            Vec::new()
        };
        let mut last: Option<Cue> = None;
        let first_office = self.weekly.office.len();
        let first_meeting = self.weekly.meetings.len();
        for (index, slot) in slots.iter().enumerate() {
            let (from, bytes, to) = bounds(slots, index, run.text().len());
            let own = cues
                .iter()
                .any(|(at, cue)| at.start >= from && at.start < bytes.end && !cue.is_weak());
            let cue = match last {
                Some(last) if !own => Some((last, Worth::Sure)),
                _ => self.cue_of(run, slot, &cues, to),
            };
            let Some((cue, worth)) = cue else {
                continue;
            };
            if slot.end.is_none() && !alone(slots, run, &cues) {
                continue;
            }
            last = Some(cue);
            if dated && !repeats(run, slot) {
                continue;
            }
            let worth = if slot.unclear_days {
                Worth::Doubtful
            } else {
                worth
            };
            let words = weekly::Words {
                run,
                slot,
                day_words,
                from,
                to,
                section: None,
                classes: self.classes || lower.trim_start().starts_with("classes"),
            };
            match cue {
                Cue::Office => {
                    let who = self.whose(run, from, bytes.start, bytes.end);
                    let place = self.place(run, slot, &cues, from, to);
                    self.weekly.add_office(&words, who.as_ref(), place, worth);
                }
                Cue::Class(kind) => {
                    let place = self.place(run, slot, &cues, from, to);
                    self.weekly.add_meeting(&words, kind, place, worth);
                }
                Cue::Weak | Cue::Hours | Cue::Away | Cue::Nothing => {}
            }
        }
        if let Some(cue) = last {
            self.last = Some((cue, run.last().line));
        }
        if shares_place(run, slots) {
            self.weekly.share_place(first_office, first_meeting);
        }
        let place = self
            .office_place
            .clone()
            .or_else(|| self.common_place.clone());
        if let Some(place) = place {
            for hour in self.weekly.office.iter_mut().skip(first_office) {
                weekly::set_place(&mut hour.location, &mut hour.evidence, &place);
            }
        }
    }

    /// What a time is: by the words before it, the label above, the words behind it, the part of the page, or by
    /// standing at the top.
    fn cue_of(
        &self,
        run: &Run,
        slot: &Slot,
        cues: &[(std::ops::Range<usize>, Cue)],
        to: usize,
    ) -> Option<(Cue, Worth)> {
        let bytes = slot.bytes();
        let prose = run.text().chars().count() > PROSE;
        let near = |at: usize| !prose || bytes.start.saturating_sub(at) <= 120;
        let before: Vec<Cue> = cues
            .iter()
            .filter(|(at, _)| at.start < slot.time_bytes.start && near(at.end))
            .map(|(_, cue)| *cue)
            .collect();
        let behind = |reach: usize| {
            cues.iter()
                .find(|(at, _)| {
                    at.start >= bytes.end && at.start < to && at.start - bytes.end <= reach
                })
                .map(|(_, cue)| *cue)
                .filter(|cue| !cue.is_weak())
        };
        if let Some(cue) = nearest(&before) {
            // Inside a paragraph another course or another term may be meant.
            let inside = prose && bytes.start > 80 && matches!(cue, Cue::Class(_));
            return Some((cue, if inside { Worth::Doubtful } else { Worth::Sure }));
        }
        // "Office hours: MW 5-6" and "T 11-1" on the next line.
        if let Some((cue, line)) = self.last
            && before.is_empty()
            && !matches!(behind(30), Some(Cue::Class(Some(_))))
            && bytes.start <= 2
            && run.piece.line > line
            && run.piece.line - line <= 2
        {
            return Some((cue, Worth::Sure));
        }
        let label = self.label_cue();
        let exam = cues.iter().any(|(at, cue)| {
            *cue == Cue::Away
                && at.start >= bytes.end
                && at.start - bytes.end <= 14
                && cues::is_exam_word(run.text().get(at.clone()).unwrap_or_default())
        });
        if before.is_empty() && exam {
            return Some((Cue::Away, Worth::Sure));
        }
        if let Some(cue) = label {
            if prose && before.is_empty() && cue != Cue::Office && bytes.start > 40 {
                return None;
            }
            let said = self.label.as_ref().is_some_and(|label| label.said);
            // "MW 2-3:30, Keel 4" below the name of the professor at the top of the page is the class.
            let first = cue == Cue::Office
                && !said
                && before.is_empty()
                && self.weekly.len() == 0
                && slot.days.len() > 1
                && run.piece.line < TOP / 4;
            if first && behind(40).is_none() && self.plain(run, slot).is_some() {
                return Some((Cue::Class(None), Worth::Doubtful));
            }
            return Some(match (cue, behind(30)) {
                (Cue::Class(None), Some(Cue::Class(kind))) => (Cue::Class(kind), Worth::Sure),
                (Cue::Office, Some(Cue::Class(Some(kind)))) if !said => {
                    (Cue::Class(Some(kind)), Worth::Sure)
                }
                _ => (cue, Worth::Sure),
            });
        }
        if !before.is_empty() {
            let weak = if before.contains(&Cue::Hours) {
                Cue::Hours
            } else {
                Cue::Weak
            };
            let cue = if weak == Cue::Hours && is_somebodys(&run.slice(0..bytes.start)) {
                Cue::Office
            } else {
                self.weak_as(weak)
            };
            return Some((cue, Worth::Sure));
        }
        if prose {
            return None;
        }
        if let Some(cue) = behind(40) {
            return Some((cue, Worth::Sure));
        }
        self.plain(run, slot)
    }

    /// A time at the top of the page that nothing names is that of the class.
    fn plain(&self, run: &Run, slot: &Slot) -> Option<(Cue, Worth)> {
        let top = run.piece.line < TOP;
        let kept = !matches!(
            self.subject,
            Subject::Schedule | Subject::Grading | Subject::Links | Subject::Hours
        );
        let short = run.text().chars().count() <= 120;
        let before = run.text().get(..slot.bytes().start).unwrap_or_default();
        // "…have study groups Su-Th 7:30-10:30" is a sentence.
        let begins = before.split_whitespace().count() <= 6
            && !before.starts_with(char::is_lowercase)
            && slot.end.is_some();
        if !(top && kept && short && begins) {
            return None;
        }
        let worth = if slot.days.len() > 1 {
            Worth::Likely
        } else {
            Worth::Doubtful
        };
        (slot.days.len() > 1 || self.weekly.meetings.is_empty() || slot.bytes().start <= 4)
            .then_some((Cue::Class(None), worth))
    }

    fn label_cue(&self) -> Option<Cue> {
        self.label.as_ref().map(|label| label.cue)
    }

    /// What a word that needs others means here: "hours" of a person are office hours, anybody else's are those of the
    /// course.
    fn weak_as(&self, cue: Cue) -> Cue {
        let said = self
            .label
            .as_ref()
            .filter(|label| label.said)
            .map(|label| label.cue);
        match (cue, said) {
            (Cue::Weak | Cue::Hours, Some(label)) => label,
            (Cue::Hours, None) if self.who.is_some() => Cue::Office,
            (Cue::Weak | Cue::Hours, None) => Cue::Class(None),
            _ => cue,
        }
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

    /// Whose office hours stand between two bytes: a name beside the time, a role, the last name above.
    fn whose(&self, run: &Run, from: usize, start: usize, end: usize) -> Option<Who> {
        let before = run.slice(from..start);
        let inside = run.slice(start..end);
        let line = run.slice(0..start);
        for words in [&before, &inside, &line] {
            if let Some(name) = self.named(words) {
                return Some(self.known(name));
            }
        }
        for words in [&before, &inside, &line] {
            if let Some(who) = self.by_part(words) {
                return Some(who);
            }
        }
        let role = role_word(&line);
        if role.is_none()
            && let Some(name) = people::name_at_start(&line).filter(|name| {
                name.column == line.column || line.text.starts_with(|c: char| c.is_ascii_digit())
            })
        {
            return Some(self.known(name));
        }
        match (&self.who, role) {
            (Some(who), Some((_, role))) if who.role.is_none_or(|known| known == role) => {
                Some(who.clone())
            }
            (_, Some((words, role))) => Some(self.with_role(words, role)),
            (who, None) => who.clone(),
        }
    }

    /// The one person with a role, or the word for it.
    fn with_role(&self, words: Piece, role: Role) -> Who {
        let mut all = self.people.iter().filter(|person| person.role == role);
        match (all.next(), all.next()) {
            (Some(person), None) => Who {
                name: person.name.clone(),
                role: Some(role),
                words,
                stated: false,
            },
            _ => Who {
                name: words.text.clone(),
                role: Some(role),
                words,
                stated: true,
            },
        }
    }

    fn known(&self, name: Piece) -> Who {
        let person = self.people.iter().find(|person| person.name == name.text);
        Who {
            name: name.text.clone(),
            role: person.map(|person| person.role),
            words: name,
            stated: true,
        }
    }

    /// The person whose whole name stands in words.
    fn named(&self, words: &Piece) -> Option<Piece> {
        if words.text.chars().count() > 400 {
            return None;
        }
        self.people
            .iter()
            .filter_map(|person| {
                let at = words.text.find(&person.name)?;
                Some((at, person.name.len()))
            })
            .min()
            .map(|(at, length)| words.slice(at..at + length))
    }

    /// Somebody who is called by a part of the name in words.
    fn by_part(&self, words: &Piece) -> Option<Who> {
        let mut parts = words
            .text
            .split(|c: char| !c.is_alphabetic() && c != '-')
            .filter(|part| part.chars().count() > 2 && part.starts_with(char::is_uppercase));
        parts.find_map(|part| {
            let mut all = self
                .people
                .iter()
                .filter(|person| person.name.split_whitespace().any(|name| name == part));
            let (Some(person), None) = (all.next(), all.next()) else {
                return None;
            };
            let at = words.text.find(part)?;
            Some(Who {
                name: person.name.clone(),
                role: Some(person.role),
                words: words.slice(at..at + part.len()),
                stated: false,
            })
        })
    }

    /// The place of a time: behind it up to the next time or word about one, or else before it.
    fn place(
        &self,
        run: &Run,
        slot: &Slot,
        cues: &[(std::ops::Range<usize>, Cue)],
        from: usize,
        to: usize,
    ) -> Option<Piece> {
        let bytes = slot.bytes();
        // A label with a colon begins something else: "…; Office Hours: …".
        let next = cues
            .iter()
            .filter(|(at, cue)| {
                at.start > bytes.end
                    && !cue.is_weak()
                    && run
                        .text()
                        .get(at.end..)
                        .is_some_and(|rest| rest.starts_with(':'))
            })
            .map(|(at, _)| at.start)
            .min()
            .unwrap_or(to);
        let tail = run.slice(bytes.end..to.min(next));
        // "1.30 - 2.30pm. ONLINE Thu 2.30": what follows the end of a sentence is about the next time.
        let cut = tail
            .text
            .rfind(". ")
            .filter(|_| to < run.text().len() && next == to);
        let tail = tail.slice(0..cut.unwrap_or(tail.text.len()));
        let behind = place_behind(&tail, 0, tail.text.len())
            .filter(|place| self.named(place).is_none() && self.by_part(place).is_none());
        behind.or_else(|| {
            let start = cues
                .iter()
                .filter(|(at, _)| at.end <= bytes.start && at.end >= from)
                .map(|(at, _)| at.end)
                .max()
                .unwrap_or(from);
            let lead = run.slice(start.min(bytes.start)..bytes.start);
            // "(Rm. 125, Office hours: Mon 4-5)": the place stands before the words for the time.
            let lead = if lead.text.chars().any(char::is_alphanumeric) {
                lead
            } else {
                let cue = cues
                    .iter()
                    .filter(|(at, _)| at.end == start)
                    .map(|(at, _)| at.start)
                    .next();
                run.slice(from..cue.unwrap_or(from).max(from))
            };
            let lead = lead
                .split(|c| matches!(c, ',' | ':' | ';'))
                .into_iter()
                .next_back()?;
            let only =
                lead.text.eq_ignore_ascii_case("online") || lead.text.eq_ignore_ascii_case("zoom");
            let digit = lead.text.contains(|c: char| c.is_ascii_digit());
            let place = place_behind(&lead, 0, lead.text.len())?;
            (only || digit && lead.text.chars().count() <= 40 && self.named(&place).is_none())
                .then_some(place)
        })
    }
}

/// The last word about a time before it; "Lab, section 2" is a lab.
fn nearest(before: &[Cue]) -> Option<Cue> {
    let mut class = None;
    for cue in before.iter().rev() {
        match cue {
            Cue::Weak | Cue::Hours | Cue::Nothing => {}
            Cue::Class(None) => class = class.or(Some(Cue::Class(None))),
            Cue::Class(Some(_)) => return Some(*cue),
            Cue::Office | Cue::Away => return class.or(Some(*cue)),
        }
    }
    class
}

/// What a label is about: the first word that says it, not "hours" or "times".
fn strongest(cues: impl Iterator<Item = Cue>) -> Option<Cue> {
    let mut found: Option<Cue> = None;
    for cue in cues {
        match (found, cue) {
            (None | Some(Cue::Weak | Cue::Hours), _)
            | (Some(Cue::Class(None)), Cue::Class(Some(_))) => found = Some(cue),
            _ => {}
        }
    }
    found
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
        && (open || time && ends)
}

/// Whether a time without an end is that of a class: the only one of a short line, behind a word for it.
fn alone(slots: &[Slot], run: &Run, cues: &[(std::ops::Range<usize>, Cue)]) -> bool {
    let [slot] = slots else {
        return false;
    };
    run.text().chars().count() <= 100
        && slot.days.len() <= 4
        && slot.half != crate::slots::Half::Open
        && cues.iter().any(|(at, cue)| {
            at.end <= slot.bytes().start && !matches!(cue, Cue::Away | Cue::Office)
        })
}

/// Where the words of a time begin, its own bytes, and where its words end: between the times beside it.
fn bounds(slots: &[Slot], index: usize, length: usize) -> (usize, std::ops::Range<usize>, usize) {
    let end = |at: Option<usize>| {
        at.and_then(|at| slots.get(at))
            .map_or(0, |slot| slot.bytes().end)
    };
    let from = end(index.checked_sub(1));
    // A second time of the same days begins behind the first.
    let begin = |slot: &Slot, from: usize| {
        let start = slot.bytes().start;
        if start < from {
            slot.time_bytes.start.max(from)
        } else {
            start
        }
    };
    let own = slots.get(index).map_or(from..from, |slot| {
        let start = begin(slot, from);
        start..slot.bytes().end.max(start)
    });
    let to = slots
        .get(index + 1)
        .map_or(length, |next| begin(next, own.end))
        .max(own.end);
    (from, own, to)
}

/// Whether nothing but signs and small words stands between the times of a line, so that one place is that of all.
fn shares_place(run: &Run, slots: &[Slot]) -> bool {
    slots.windows(2).all(|pair| {
        let [first, second] = pair else {
            return false;
        };
        let (from, to) = (
            first.bytes().end,
            second.bytes().start.max(first.bytes().end),
        );
        let between = run.text().get(from..to).unwrap_or_default();
        !between.contains(". ")
            && (between.len() <= 6 || place_behind(&run.slice(from..to), 0, to - from).is_none())
    })
}

/// Whether a time on a line with dates still repeats every week: several days, days in the plural, "every".
fn repeats(run: &Run, slot: &Slot) -> bool {
    let days = run
        .text()
        .get(slot.day_bytes.clone())
        .unwrap_or_default()
        .to_lowercase();
    slot.days.len() > 1
        || days.ends_with('s') && days.len() > 5
        || run.text().to_lowercase().contains("every ")
        || run.text().to_lowercase().contains("weekly")
}

/// "Instructor's hours", "Dana's hours".
fn is_somebodys(words: &Piece) -> bool {
    role_word(words).is_some() || words.text.contains("'s ") || words.text.contains("’s ")
}

/// "Instructor", "TA" before the words for office hours.
fn role_word(line: &Piece) -> Option<(Piece, Role)> {
    const WORDS: &[(&str, Role)] = &[
        ("teaching assistant", Role::Assistant),
        ("instructor", Role::Instructor),
        ("professor", Role::Instructor),
        ("lecturer", Role::Instructor),
        ("prof.", Role::Instructor),
        ("profesor", Role::Instructor),
        ("profesora", Role::Instructor),
        ("enseignant", Role::Instructor),
        ("ta", Role::Assistant),
        ("tas", Role::Assistant),
        ("tutor", Role::Assistant),
        ("ge", Role::Assistant),
    ];
    let lower = line.lower();
    if lower.len() != line.text.len() {
        return None;
    }
    WORDS.iter().find_map(|(word, role)| {
        let at = crate::wording::position(&lower, word)?;
        Some((line.slice(at..at + word.len()), *role))
    })
}
