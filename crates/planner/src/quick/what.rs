//! Which course a typed line names, where it takes place, what sort of thing it is and what it is called.

use semestra_plan::{AssessmentKind, CourseId};

use super::line::Line;
use super::small_words::{self as small, stands};
use super::words_of_things as things;
use crate::view::{CourseName, QuickKind, QuickRemark, QuickWhat};

/// The course that a line names.
pub(super) fn course(
    line: &mut Line<'_>,
    courses: &[CourseName],
    remarks: &mut Vec<QuickRemark>,
) -> Option<CourseId> {
    tagged(line, courses, remarks).or_else(|| by_code(line, courses))
}

/// "#18-789", "#bio": a code, or the begin of one or of a word of the title.
fn tagged(
    line: &mut Line<'_>,
    courses: &[CourseName],
    remarks: &mut Vec<QuickRemark>,
) -> Option<CourseId> {
    let sign = line.words.iter().position(|word| word.is(&["#"]))?;
    let first = line.words.get(sign + 1).filter(|word| !word.is_sign())?;
    // Signs without a blank belong to it: "18-789", "CS.101".
    let mut last = sign + 1;
    let mut end = first.bytes.end;
    while let Some(word) = line
        .words
        .get(last + 1)
        .filter(|word| word.bytes.start == end && !word.is(&[",", ";", "#"]))
    {
        end = word.bytes.end;
        last += 1;
    }
    let typed = line.typed(first.bytes.start..end);
    let longer = line
        .words
        .get(last + 1)
        .map(|next| line.typed(first.bytes.start..next.bytes.end));
    // "#BIO 210": a code may hold a blank.
    let exact = longer
        .map(|longer| by_names(courses, longer, true))
        .unwrap_or_default();
    if let [course] = exact.as_slice() {
        line.claim_words(sign..last + 2, QuickWhat::Course);
        return Some(*course);
    }
    let said = typed.to_owned();
    let found = match by_names(courses, &said, true) {
        exact if !exact.is_empty() => exact,
        _ => by_names(courses, &said, false),
    };
    line.claim_words(sign..last + 1, QuickWhat::Course);
    match found.as_slice() {
        [course] => Some(*course),
        [] => {
            remarks.push(QuickRemark::UnknownCourse { said });
            None
        }
        several => {
            let codes = courses.iter().filter(|course| several.contains(&course.id));
            remarks.push(QuickRemark::SeveralCourses {
                codes: codes.map(|course| course.code.clone()).collect(),
            });
            None
        }
    }
}

fn by_names(courses: &[CourseName], said: &str, whole: bool) -> Vec<CourseId> {
    let wanted = bare(said);
    let fits = |course: &&CourseName| {
        let code = bare(&course.code);
        if whole || wanted.is_empty() {
            return !wanted.is_empty() && code == wanted;
        }
        let mut title = course.title.split_whitespace().map(bare);
        code.starts_with(&wanted)
            || code.ends_with(&wanted) && wanted.len() > 2
            || title.any(|word| word.starts_with(&wanted))
    };
    courses
        .iter()
        .filter(fits)
        .map(|course| course.id)
        .collect()
}

/// Letters and digits in lower case.
fn bare(text: &str) -> String {
    text.chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

/// A code that stands in the line without a sign before it.
fn by_code(line: &mut Line<'_>, courses: &[CourseName]) -> Option<CourseId> {
    for course in courses {
        let wanted = bare(&course.code);
        let has_digit = wanted.contains(|c: char| c.is_ascii_digit());
        if wanted.chars().count() < 3 || !has_digit {
            continue;
        }
        for index in 0..line.words.len() {
            let mut joined = String::new();
            let mut next = index;
            while joined.len() < wanted.len()
                && let Some(word) = line.free(next)
            {
                joined += &bare(&word.typed);
                next += 1;
            }
            let begins = line.free(index).is_some_and(|word| !word.is_sign());
            if begins && joined == wanted {
                line.claim_words(index..next, QuickWhat::Course);
                return Some(course.id);
            }
        }
    }
    None
}

/// The place: behind "@", "in" and "at", or a room by its looks ("CIC 4118").
pub(super) fn location(line: &mut Line<'_>) -> Option<String> {
    for index in 0..line.words.len() {
        let Some(word) = line.free(index) else {
            continue;
        };
        let led = word.is(&["@"]) || word.is(&["in", "at", "im", "en", "em", "na", "dans", "à"]);
        let from = if led { index + 1 } else { index };
        let from = from + usize::from(led && line.free(from).is_some_and(|word| word.is(&["the"])));
        let to = place_from(line, from, word.is(&["@"]));
        let looks = led || line.words.get(from..to).is_some_and(looks_like_room);
        if to > from && looks {
            let bytes = line.claim_words(index..to, QuickWhat::Place);
            let first = line.words.get(from)?.bytes.start;
            return Some(line.typed(first..bytes.end).to_owned());
        }
    }
    None
}

/// How far a place goes that begins with the word of that index.
fn place_from(line: &Line<'_>, from: usize, marked: bool) -> usize {
    let mut to = from;
    while let Some(word) = line.free(to).filter(|_| to < from + 6) {
        let small = word.is(things::PLACES) || word.is(things::ROOM);
        let named = word.is_capital()
            || word.begins_with_digit() && to > from
            || small
            || marked && !word.is_sign();
        // "CIC-4118", "1.204"
        let joint = word.is(&["-", ".", "/"])
            && to > from
            && line
                .free(to + 1)
                .is_some_and(|next| next.begins_with_digit() && next.bytes.start == word.bytes.end);
        if !named && !joint {
            break;
        }
        to += 1;
    }
    to
}

/// "CIC 4118", "Wean 7500", "room 12": a name in capitals, or one with a long number.
fn looks_like_room(room: &[super::line::Word]) -> bool {
    let (Some(name), Some(last)) = (room.first(), room.last()) else {
        return false;
    };
    let digits = last.typed.chars().filter(char::is_ascii_digit).count();
    let capitals = name.typed.chars().count() >= 2
        && name
            .typed
            .chars()
            .all(|c| c.is_uppercase() || c.is_ascii_digit());
    let counted = name.is(things::COUNTED);
    let by_name = name.is(things::ROOM) && digits > 0 || name.is(&["zoom", "online"]);
    let one_digit = digits > 0 && last.begins_with_digit() && room.len() > 1;
    !counted && (by_name || one_digit && (capitals && digits > 1 || digits > 2))
}

/// What the words say it is, before course and time are looked at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Sort {
    /// The words for an office hour as they were typed.
    pub(super) office_hour: Option<String>,
    pub(super) reading: bool,
    pub(super) own_time: bool,
    pub(super) work: Option<AssessmentKind>,
}

/// Finds what sort of thing a line speaks of; the words for an office hour are taken.
pub(super) fn sort(line: &mut Line<'_>) -> Sort {
    let mut sort = Sort::default();
    for index in 0..line.words.len() {
        let capitals = line
            .words
            .get(index)
            .is_some_and(|word| word.lower != "oh" || word.typed == "OH");
        if capitals && let Some(count) = stands(line, index, things::OFFICE_HOUR) {
            let bytes = line.claim_words(index..index + count, QuickWhat::Class);
            sort.office_hour = Some(line.typed(bytes).to_owned());
            break;
        }
    }
    let first = line
        .words
        .iter()
        .find(|word| !word.is_sign() && line.is_free(&word.bytes));
    sort.reading = first.is_some_and(|word| word.is(things::READ));
    sort.own_time = first.is_some_and(|word| word.is(things::OWN_TIME));
    sort.work = things::WORKS.iter().find_map(|(names, kind)| {
        let named = line
            .words
            .iter()
            .any(|word| word.is(names) || names.contains(&letters(&word.lower)));
        named.then_some(*kind)
    });
    sort
}

/// "hw2" is "hw".
fn letters(word: &str) -> &str {
    word.trim_end_matches(|c: char| c.is_ascii_digit())
}

/// What a line becomes.
pub(super) fn kind(sort: &Sort, has_course: bool, when: &super::when::When) -> QuickKind {
    let at_a_time = matches!(
        sort.work,
        Some(AssessmentKind::Exam | AssessmentKind::Quiz | AssessmentKind::Presentation)
    );
    let dated = when.day.is_some() || when.hour.is_some();
    if sort.office_hour.is_some() {
        QuickKind::OfficeHour
    } else if sort.reading && when.before_class {
        QuickKind::Reading
    } else if sort.own_time || !when.days.is_empty() {
        QuickKind::Block
    } else if sort.work.is_some() {
        if when.end.is_some() && !at_a_time {
            QuickKind::Block
        } else {
            QuickKind::Deadline
        }
    } else if when.before_class || has_course && when.end.is_none() {
        QuickKind::Deadline
    } else if dated || !has_course {
        QuickKind::Block
    } else {
        QuickKind::Deadline
    }
}

/// What is left as a name, without small words at its ends.
pub(super) fn title(line: &Line<'_>, reading: bool) -> String {
    let rest = line.rest();
    let mut left: Vec<&str> = rest.split_whitespace().collect();
    let sign = |c: char| matches!(c, ',' | ';' | ':' | '-' | '–' | '—' | '·' | '|');
    let empty = |word: &&str| word.trim_matches(sign).is_empty();
    let loose = |word: &&str| {
        empty(word) || small::LOOSE_ENDS.contains(&word.trim_matches(sign).to_lowercase().as_str())
    };
    while left.len() > 1 && left.last().is_some_and(loose) || left.last().is_some_and(empty) {
        left.pop();
    }
    while left.len() > 1 && left.first().is_some_and(loose) || left.first().is_some_and(empty) {
        left.remove(0);
    }
    if reading
        && left.len() > 1
        && left
            .first()
            .is_some_and(|word| things::READ.contains(&word.to_lowercase().as_str()))
    {
        left.remove(0);
    }
    let title = left.join(" ");
    title
        .trim_end_matches(|c| sign(c) || c == '(')
        .trim_start_matches(sign)
        .trim()
        .to_owned()
}
