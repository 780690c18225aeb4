//! The weekly classes and office hours found so far.

use semestra_plan::draft::{MeetingDraft, OfficeHourDraft};
use semestra_plan::{Basis, Day, Evidence, Finding, Role, SessionKind};

use super::MOST;
use super::sections::section_name;
use crate::evidence::{DOUBTFUL, LIKELY, derived, evidence, stated};
use crate::page::Piece;
use crate::run::Run;
use crate::slots::{Half, Slot};

/// Weekly classes and office hours of a page.
#[derive(Debug, Default)]
pub(crate) struct Weekly {
    /// Weekly classes.
    pub meetings: Vec<MeetingDraft>,
    /// Weekly office hours.
    pub office: Vec<OfficeHourDraft>,
    /// Where classes meet, when a line of its own says it before any time.
    pub(super) class_place: Option<Piece>,
    /// Where labs meet, likewise.
    pub(super) lab_place: Option<Piece>,
    /// The line of the last class: a place alone on the next is where it meets.
    pub(super) last_meeting_line: Option<usize>,
    /// Whether the page calls a class a lecture: "classes" beside lectures are recitations.
    lectures: bool,
}

/// How sure it is what a time is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Worth {
    /// The page says it.
    Sure,
    /// It follows from where it stands.
    Likely,
    /// It may be something else.
    Doubtful,
}

/// Whose office hours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Who {
    /// The whole name, or the word for the role.
    pub name: String,
    /// What they do in the course, when it is known.
    pub role: Option<Role>,
    /// The words that name them.
    pub words: Piece,
    /// Whether these words are the name.
    pub stated: bool,
}

/// A time with the words around it.
pub(super) struct Words<'a> {
    /// The line.
    pub run: &'a Run,
    /// The time in it.
    pub slot: &'a Slot,
    /// The words of the days when they stand in another line.
    pub day_words: Option<&'a Piece>,
    /// Where the words of this time begin: the end of the time before.
    pub from: usize,
    /// Where they end: the begin of the next time.
    pub to: usize,
    /// The section that another cell names.
    pub section: Option<(String, Piece)>,
    /// Whether the word for it is "classes", which are small groups where there are lectures, too.
    pub classes: bool,
}

impl Words<'_> {
    /// Evidence of days, begin and end.
    fn evidence(&self, field: &str, worth: Worth) -> Vec<Evidence> {
        let (basis, because, certainty) = match worth {
            Worth::Sure => (Basis::Stated, None, 1000),
            Worth::Likely => (Basis::Derived, Some(Finding::TopAlone), LIKELY),
            Worth::Doubtful => (Basis::Stated, Some(Finding::UnnamedTime), DOUBTFUL),
        };
        let mut all = Vec::new();
        match self.day_words {
            Some(words) if self.slot.day_bytes.is_empty() => {
                all.push(evidence(field, basis, words, because, certainty));
            }
            _ => all.extend(self.run.says(
                field,
                self.slot.day_bytes.clone(),
                basis,
                because,
                certainty,
            )),
        }
        let (basis, because, certainty) = match self.slot.half {
            Half::Said => (Basis::Stated, None, 1000),
            Half::Usual => (Basis::Assumed, Some(Finding::UsualHalf), LIKELY),
            Half::Open => (Basis::Assumed, Some(Finding::EitherHalf), DOUBTFUL),
        };
        for field in ["start", "end"] {
            if field == "start" || self.slot.end.is_some() {
                all.extend(self.run.says(
                    field,
                    self.slot.time_bytes.clone(),
                    basis,
                    because.clone(),
                    certainty,
                ));
            }
        }
        all
    }
}

impl Weekly {
    pub(super) fn len(&self) -> usize {
        self.meetings.len() + self.office.len()
    }

    /// Adds an office hour on each day of a time.
    pub(super) fn add_office(
        &mut self,
        words: &Words<'_>,
        who: Option<&Who>,
        place: Option<Piece>,
        worth: Worth,
    ) {
        let slot = words.slot;
        let Some(end) = slot.end else {
            return;
        };
        for day in &slot.days {
            let day = Day::from(*day);
            let name = who.map(|who| who.name.clone());
            let known = self.office.iter_mut().find(|hour| {
                hour.day == Some(day)
                    && hour.start == Some(slot.start)
                    && hour.end == Some(end)
                    && (hour.who == name || hour.who.is_none())
            });
            if let Some(known) = known {
                if known.who.is_none()
                    && let Some(who) = who
                {
                    known.evidence.push(named(who));
                    known.who = Some(who.name.clone());
                }
                if let Some(place) = &place {
                    set_place(&mut known.location, &mut known.evidence, place);
                }
                continue;
            }
            let mut evidence = words.evidence("day", worth);
            evidence.extend(who.map(named));
            let mut hour = OfficeHourDraft {
                key: String::new(),
                who: name,
                day: Some(day),
                start: Some(slot.start),
                end: Some(end),
                location: None,
                evidence,
            };
            if let Some(place) = &place {
                set_place(&mut hour.location, &mut hour.evidence, place);
            }
            self.office.push(hour);
        }
    }

    /// Adds office hours without a day: somebody who is met by appointment only.
    pub(super) fn add_appointment(&mut self, words: &Piece, who: Option<&Who>) {
        let name = who.map(|who| who.name.clone());
        if self.office.len() >= MOST || self.office.iter().any(|hour| hour.who == name) {
            return;
        }
        let mut evidence = vec![stated("day", words)];
        evidence.extend(who.map(named));
        self.office.push(OfficeHourDraft {
            key: String::new(),
            who: name,
            day: None,
            start: None,
            end: None,
            location: None,
            evidence,
        });
    }

    /// Adds a class, or what a second mention of it adds to the first.
    pub(super) fn add_meeting(
        &mut self,
        words: &Words<'_>,
        kind: Option<SessionKind>,
        place: Option<Piece>,
        worth: Worth,
    ) {
        let slot = words.slot;
        let days: Vec<Day> = slot.days.iter().copied().map(Day::from).collect();
        let section = words.section.clone().or_else(|| {
            let bytes = slot.bytes();
            section_name(words.run, words.from..bytes.start, bytes.end..words.to)
        });
        let named = kind.unwrap_or(if words.classes && self.lectures {
            SessionKind::Recitation
        } else {
            SessionKind::Lecture
        });
        let same = |known: &&mut MeetingDraft| {
            let other_section = section
                .as_ref()
                .is_some_and(|(name, _)| known.section.as_ref().is_some_and(|own| own != name));
            let other_place = place.as_ref().is_some_and(|place| {
                known
                    .location
                    .as_ref()
                    .is_some_and(|own| *own != place.text)
            });
            let group = matches!(named, SessionKind::Lab | SessionKind::Recitation);
            known.start == Some(slot.start)
                && (known.end == slot.end || known.end.is_none() || slot.end.is_none())
                && known.days.iter().any(|day| days.contains(day))
                && !other_section
                && !(group && other_place && kind.is_some())
        };
        if let Some(known) = self.meetings.iter_mut().find(same) {
            if let Some(place) = &place {
                set_place(&mut known.location, &mut known.evidence, place);
            }
            if known.end.is_none() {
                known.end = slot.end;
            }
            // A mention of more days says more.
            if days.len() > known.days.len() && known.days.iter().all(|day| days.contains(day)) {
                known.days = days;
                known
                    .evidence
                    .retain(|said| !matches!(said.field.as_str(), "days" | "start" | "end"));
                known.evidence.extend(words.evidence("days", worth));
            }
            return;
        }
        let mut evidence = words.evidence("days", worth);
        let first = evidence.first().cloned();
        if let Some(mut first) = first {
            first.field = "kind".to_owned();
            first.basis = Basis::Derived;
            first.because = Some(Finding::PlaceSays.into());
            evidence.push(first);
        }
        let mut meeting = MeetingDraft {
            key: String::new(),
            kind: named,
            days,
            start: Some(slot.start),
            end: slot.end,
            location: None,
            section: None,
            evidence,
        };
        if let Some((name, words)) = section {
            meeting.evidence.push(stated("section", &words));
            meeting.section = Some(name);
        }
        if let Some(place) = &place {
            set_place(&mut meeting.location, &mut meeting.evidence, place);
        }
        self.lectures |= kind == Some(SessionKind::Lecture);
        self.last_meeting_line = Some(words.run.last().line);
        self.meetings.push(meeting);
    }

    /// A place alone on the line below a class.
    pub(super) fn fill_last_meeting(&mut self, place: &Piece) {
        if let Some(meeting) = self.meetings.last_mut() {
            set_place(&mut meeting.location, &mut meeting.evidence, place);
        }
    }

    /// A place behind the last time of a line belongs to all times of the line that have none.
    pub(super) fn share_place(&mut self, first_office: usize, first_meeting: usize) {
        let shared = |words: Option<&Evidence>| {
            let place = words?;
            Some(Piece::new(
                usize::try_from(place.place?.line).ok()?.checked_sub(1)?,
                usize::try_from(place.place?.start).ok()?,
                place.quote.clone(),
            ))
        };
        let of =
            |evidence: &[Evidence]| shared(evidence.iter().find(|said| said.field == "location"));
        if let Some(place) = self
            .office
            .get(first_office..)
            .and_then(|new| new.last())
            .and_then(|last| of(&last.evidence))
        {
            for hour in self.office.iter_mut().skip(first_office) {
                set_place(&mut hour.location, &mut hour.evidence, &place);
            }
        }
        if let Some(place) = self
            .meetings
            .get(first_meeting..)
            .and_then(|new| new.last())
            .and_then(|last| of(&last.evidence))
        {
            for meeting in self.meetings.iter_mut().skip(first_meeting) {
                set_place(&mut meeting.location, &mut meeting.evidence, &place);
            }
        }
    }

    /// A place that a line of its own gives belongs to the office hours of that person that have none.
    pub(super) fn fill_office(&mut self, who: Option<&str>, place: &Piece) {
        for hour in &mut self.office {
            if who.is_none() || hour.who.as_deref() == who {
                set_place(&mut hour.location, &mut hour.evidence, place);
            }
        }
    }

    /// A place that a line of its own gives belongs to the classes that have none.
    pub(super) fn fill_meetings(&mut self, kind: Option<SessionKind>, place: &Piece) {
        for meeting in &mut self.meetings {
            if kind.is_none_or(|kind| meeting.kind == kind) {
                set_place(&mut meeting.location, &mut meeting.evidence, place);
            }
        }
    }

    /// The last touches once the whole page is read.
    pub(super) fn settle(&mut self) {
        self.meetings.truncate(MOST);
        self.office.truncate(MOST);
        let places = [
            (SessionKind::Lecture, self.class_place.take()),
            (SessionKind::Lab, self.lab_place.take()),
        ];
        for (kind, place) in places {
            if let Some(place) = place {
                self.fill_meetings(Some(kind), &place);
            }
        }
        // Somebody with hours is met by appointment only besides them.
        let fixed: Vec<Option<String>> = self
            .office
            .iter()
            .filter(|hour| hour.day.is_some())
            .map(|hour| hour.who.clone())
            .collect();
        self.office
            .retain(|hour| hour.day.is_some() || !fixed.contains(&hour.who));
        self.only_several_sections();
    }

    /// The section of the only one is no choice.
    fn only_several_sections(&mut self) {
        let mut names: Vec<&String> = self
            .meetings
            .iter()
            .filter_map(|meeting| meeting.section.as_ref())
            .collect();
        names.sort_unstable();
        names.dedup();
        if names.len() > 1 {
            return;
        }
        for meeting in &mut self.meetings {
            meeting.section = None;
            meeting.evidence.retain(|said| said.field != "section");
        }
    }
}

fn named(who: &Who) -> Evidence {
    if who.stated {
        stated("who", &who.words)
    } else {
        derived("who", &who.words, Finding::ThisPerson)
    }
}

/// Sets a place that is not known yet.
pub(super) fn set_place(
    location: &mut Option<String>,
    evidence: &mut Vec<Evidence>,
    place: &Piece,
) {
    if location.is_none() {
        evidence.push(stated("location", place));
        *location = Some(place.text.clone());
    }
}
