//! Weekly classes and office hours.

use semestra_plan::draft::{MeetingDraft, OfficeHourDraft, PersonDraft};
use semestra_plan::{Day, SessionKind};

use crate::dates;
use crate::evidence::{derived, stated};
use crate::page::{Block, Cell, Piece, Table};
use crate::people;
use crate::sections::{Section, Subject};
use crate::slots::{Slot, place_behind, slots};
use crate::wording::{meeting_kind, says};

/// Office hours and classes of a page.
#[derive(Debug, Default)]
pub(crate) struct Weekly {
    /// Weekly classes.
    pub meetings: Vec<MeetingDraft>,
    /// Weekly office hours.
    pub office: Vec<OfficeHourDraft>,
}

/// Items of one page.
const MOST: usize = 200;

/// Reads all weekly times of a page.
pub(crate) fn weekly(sections: &[Section<'_>], people: &[PersonDraft]) -> Weekly {
    let mut weekly = Weekly::default();
    for section in sections {
        let heading = section.heading.map(Piece::lower).unwrap_or_default();
        let mut who: Option<Piece> = section
            .heading
            .filter(|_| matches!(section.subject, Subject::People(_)))
            .and_then(people::name_at_start);
        let mut office = section.subject == Subject::Hours;
        let mut label = heading.clone();
        let mut place: Option<Piece> = None;
        for block in section.blocks {
            if weekly.meetings.len() + weekly.office.len() > MOST {
                return weekly;
            }
            match block {
                Block::Table(table) => weekly.table(table, section.subject, &heading),
                Block::Gap => {
                    office &= section.subject == Subject::Hours || weekly.office.is_empty()
                }
                Block::Heading(_, piece) | Block::Line(piece) | Block::Item(_, piece) => {
                    let lower = piece.lower();
                    let says_office = says(
                        &lower,
                        &["office hours", "office hour", "oh", "student hours"],
                    );
                    if says_office {
                        office = true;
                    }
                    if let Some(name) = named(piece, people) {
                        who = Some(name);
                    }
                    if let Some(words) = common_place(piece) {
                        place = Some(words.clone());
                        weekly.fill_place(office, &words);
                    }
                    let found = slots(piece);
                    if found.is_empty() {
                        if lower.len() < 60
                            && !says_office
                            && says(
                                &lower,
                                &[
                                    "lecture",
                                    "lectures",
                                    "lab",
                                    "labs",
                                    "sessions",
                                    "discussion",
                                    "recitation",
                                    "section",
                                    "class",
                                    "classes",
                                ],
                            )
                        {
                            label = lower;
                            office = section.subject == Subject::Hours;
                        }
                        continue;
                    }
                    let meets = says(
                        &lower,
                        &[
                            "lecture",
                            "lectures",
                            "main lectures",
                            "class meets",
                            "class time",
                            "meeting time",
                            "lab",
                            "recitation",
                            "discussion",
                        ],
                    ) && !says_office;
                    if meets && section.subject != Subject::Hours {
                        office = false;
                    }
                    if (office && !meets) || says_office {
                        weekly.office(piece, &found, who.as_ref(), place.as_ref(), people);
                    } else {
                        weekly.meeting(piece, &found, section.subject, &label);
                    }
                    if section.subject != Subject::Hours && says_office {
                        office = false;
                    }
                }
            }
        }
    }
    weekly.tell_apart();
    weekly
}

/// "Location: E2-329" or "Always in B125" on its own line.
fn common_place(piece: &Piece) -> Option<Piece> {
    let lower = piece.text.to_ascii_lowercase();
    let lead = [
        "location:",
        "lecture location:",
        "room:",
        "always in ",
        "place:",
        "local:",
        "where:",
    ]
    .iter()
    .find(|lead| lower.starts_with(*lead))?;
    place_behind(piece, lead.len(), piece.text.len())
}

/// The person a line names.
fn named(piece: &Piece, people: &[PersonDraft]) -> Option<Piece> {
    people
        .iter()
        .filter_map(|person| {
            piece
                .text
                .find(&person.name)
                .map(|at| (at, person.name.len()))
        })
        .min()
        .map(|(at, length)| piece.slice(at..at + length))
}

impl Weekly {
    fn office(
        &mut self,
        line: &Piece,
        slots: &[Slot],
        who: Option<&Piece>,
        place: Option<&Piece>,
        people: &[PersonDraft],
    ) {
        for (index, slot) in slots.iter().enumerate() {
            let next = slots
                .get(index + 1)
                .map_or(line.text.len(), |next| next.bytes.start);
            let location = place_behind(line, slot.bytes.end, next)
                .filter(|words| {
                    people::name_at_start(words).is_none_or(|_| {
                        says(
                            &words.lower(),
                            &[
                                "hall", "room", "floor", "building", "library", "center", "lab",
                            ],
                        )
                    })
                })
                .or_else(|| place.cloned());
            for day in &slot.days {
                let mut evidence = vec![stated("day", &slot.day_words)];
                evidence.extend(times(slot));
                let who = who.cloned().or_else(|| first_name(line, people));
                if let Some(who) = &who {
                    evidence.push(stated("who", who));
                }
                if let Some(location) = &location {
                    evidence.push(stated("location", location));
                }
                self.office.push(OfficeHourDraft {
                    key: String::new(),
                    who: who.map(|who| who.text),
                    day: Some(Day::from(*day)),
                    start: Some(slot.start),
                    end: Some(slot.end),
                    location: location.as_ref().map(|words| words.text.clone()),
                    evidence,
                });
            }
        }
    }

    fn meeting(&mut self, line: &Piece, slots: &[Slot], subject: Subject, label: &str) {
        let lower = line.lower();
        let says_meeting = says(
            &lower,
            &[
                "lecture",
                "lectures",
                "class",
                "classes",
                "section",
                "lab",
                "recitation",
                "discussion",
                "meets",
                "meeting",
                "time",
                "when",
                "seminar",
                "tutorial",
                "sessions",
            ],
        ) || says(
            label,
            &[
                "lecture",
                "lectures",
                "class",
                "classes",
                "lab",
                "sessions",
                "recitation",
                "time",
                "when",
                "meeting",
                "logistics",
                "course",
                "info",
            ],
        );
        let dated = dates::find(&line.text).iter().any(|mention| !mention.weak);
        let away = says(
            &lower,
            &[
                "available",
                "by appointment",
                "tutoring",
                "tutors",
                "help",
                "due",
                "deadline",
                "exam",
                "final",
                "midterm",
                "office",
            ],
        );
        let head_of_page = matches!(
            subject,
            Subject::Time
                | Subject::Unknown
                | Subject::Policy(_)
                | Subject::Schedule
                | Subject::People(_)
        );
        let short = line.text.chars().count() <= 160;
        let plain = slots.len() > 1
            || slots
                .first()
                .is_some_and(|slot| slot.bytes.start < 24 && slot.days.len() > 1);
        if dated
            || away
            || !short
            || !head_of_page
            || !(says_meeting || plain || subject == Subject::Time)
        {
            return;
        }
        for (index, slot) in slots.iter().enumerate() {
            let next = slots
                .get(index + 1)
                .map_or(line.text.len(), |next| next.bytes.start);
            let location = place_behind(line, slot.bytes.end, next);
            let own = meeting_kind(&lower);
            let kind = if own == SessionKind::Lecture && !says(&lower, &["lecture", "lectures"]) {
                meeting_kind(label)
            } else {
                own
            };
            self.add_meeting(slot, kind, location);
        }
    }

    fn add_meeting(&mut self, slot: &Slot, kind: SessionKind, location: Option<Piece>) {
        let days: Vec<Day> = slot.days.iter().copied().map(Day::from).collect();
        let same = |known: &&mut MeetingDraft| {
            known.start == Some(slot.start)
                && known.end == Some(slot.end)
                && known.days.iter().any(|day| days.contains(day))
        };
        if let Some(known) = self.meetings.iter_mut().find(same) {
            if known.location.is_none()
                && let Some(location) = location
            {
                known.evidence.push(stated("location", &location));
                known.location = Some(location.text);
            }
            return;
        }
        let mut evidence = vec![stated("days", &slot.day_words)];
        evidence.extend(times(slot));
        evidence.push(derived(
            "kind",
            &slot.day_words,
            "the words around it say so",
        ));
        if let Some(location) = &location {
            evidence.push(stated("location", location));
        }
        self.meetings.push(MeetingDraft {
            key: String::new(),
            kind,
            days,
            start: Some(slot.start),
            end: Some(slot.end),
            location: location.map(|words| words.text),
            section: None,
            evidence,
        });
    }

    /// A place that a line of its own gives belongs to the times before it that have none.
    fn fill_place(&mut self, office: bool, place: &Piece) {
        if office {
            for hour in self
                .office
                .iter_mut()
                .filter(|hour| hour.location.is_none())
            {
                hour.location = Some(place.text.clone());
                hour.evidence.push(stated("location", place));
            }
        } else if let Some(meeting) = self
            .meetings
            .last_mut()
            .filter(|meeting| meeting.location.is_none())
        {
            meeting.location = Some(place.text.clone());
            meeting.evidence.push(stated("location", place));
        }
    }

    /// A table of times: who, when, where.
    fn table(&mut self, table: &Table, subject: Subject, heading: &str) {
        for row in &table.rows {
            if self.meetings.len() + self.office.len() > MOST {
                return;
            }
            let dated = row
                .iter()
                .any(|cell| dates::find(&cell.text()).iter().any(|m| !m.weak));
            let Some((column, part, found)) = time_cell(row).filter(|_| !dated) else {
                continue;
            };
            let others: Vec<&Piece> = row
                .iter()
                .enumerate()
                .filter(|(at, _)| *at != column)
                .flat_map(|(_, cell)| cell.parts.first())
                .collect();
            let text = row
                .iter()
                .map(Cell::text)
                .collect::<Vec<_>>()
                .join(" ")
                .to_lowercase();
            let is_place = |piece: &&&Piece| {
                piece.text.contains(|c: char| c.is_ascii_digit())
                    || says(
                        &piece.lower(),
                        &[
                            "room", "hall", "building", "lab", "online", "zoom", "library",
                        ],
                    )
            };
            let location = others.iter().find(is_place).map(|piece| (**piece).clone());
            let class = says(
                &text,
                &[
                    "lecture",
                    "lab",
                    "discussion",
                    "section",
                    "recitation",
                    "seminar",
                    "class",
                    "tutorial",
                ],
            );
            if subject == Subject::Hours
                || matches!(subject, Subject::People(_)) && !class
                || says(&text, &["office hours", "office hour"])
                || says(heading, &["office hours"])
            {
                let who = others.iter().find(|piece| {
                    Some(**piece) != location.as_ref() && people::name_at_start(piece).is_some()
                });
                self.office(&part, &found, who.copied(), location.as_ref(), &[]);
            } else if class {
                for slot in &found {
                    self.add_meeting(slot, meeting_kind(&text), location.clone());
                }
            }
        }
    }

    /// Several meetings of one sort at other rooms or times on one day are sections; nothing to name them by here.
    fn tell_apart(&mut self) {
        self.meetings.truncate(MOST);
        self.office.truncate(MOST);
    }
}

fn time_cell(row: &[Cell]) -> Option<(usize, Piece, Vec<Slot>)> {
    row.iter().enumerate().find_map(|(column, cell)| {
        let part = cell.parts.first()?;
        let found = slots(part);
        (!found.is_empty()).then(|| (column, part.clone(), found))
    })
}

fn times(slot: &Slot) -> [semestra_plan::Evidence; 2] {
    let say = |field: &str| {
        if slot.sure {
            stated(field, &slot.time_words)
        } else {
            derived(
                field,
                &slot.time_words,
                "the page does not say morning or afternoon; the usual half of the day was taken",
            )
        }
    };
    [say("start"), say("end")]
}

/// Somebody who is called by the first name in a line of office hours.
fn first_name(line: &Piece, people: &[PersonDraft]) -> Option<Piece> {
    people.iter().find_map(|person| {
        let name = person
            .name
            .split_whitespace()
            .find(|name| name.chars().count() > 2 && line.text.contains(*name))?;
        let at = line.text.find(name)?;
        Some(line.slice(at..at + name.len()))
    })
}
