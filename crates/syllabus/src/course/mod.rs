//! What a page says of the course as a whole: code, title, term, zone, first and last day.

mod code;
mod code_address;
mod code_shape;
mod code_words;
mod term;
mod title;
mod title_words;
mod zone;

use chrono::Datelike;
use semestra_plan::draft::{CourseDraft, EventDraft};
use semestra_plan::{Basis, Certainty, Evidence, Finding};

use crate::Context;
use crate::evidence::{DOUBTFUL, LIKELY, assumed, evidence, stated};
use crate::page::Page;
use code::Trust;
pub(crate) use code_shape::code_in;
pub(crate) use term::{Term, term};

/// Code and title with the rest of what is known of the course.
pub(crate) fn course(
    page: &Page,
    term: Option<&Term>,
    events: &[EventDraft],
    context: &Context,
) -> CourseDraft {
    let mut course = CourseDraft::default();
    let code = code::code(page);
    let title = title::title(page, code.as_ref(), term);
    if let Some(code) = &code {
        course.code = Some(code.words.text.clone());
        course.evidence.push(evidence_of_code(code));
    }
    if let Some(title) = &title {
        course.title = Some(title.words.text.clone());
        let said = if title.sure {
            evidence("title", Basis::Stated, &title.words, None, 1000)
        } else {
            evidence(
                "title",
                Basis::Derived,
                &title.words,
                Some(Finding::TopOfPage),
                DOUBTFUL,
            )
        };
        course.evidence.push(placed(said, title.placed));
    }
    if let Some(term) = term {
        course.term = Some(term.words.text.clone());
        let said = if term.whole {
            stated("term", &term.words)
        } else {
            evidence(
                "term",
                Basis::Derived,
                &term.words,
                Some(Finding::OnlyYear),
                LIKELY,
            )
        };
        course.evidence.push(placed(said, term.placed));
    }
    zone::zone(&mut course, page, context);
    days(&mut course, events);
    if course.term.is_none() {
        year_of_days(&mut course);
    }
    course
}

fn evidence_of_code(code: &code::Code) -> Evidence {
    let said = match code.trust {
        Trust::Sure => stated("code", &code.words),
        Trust::Doubtful => evidence(
            "code",
            Basis::Derived,
            &code.words,
            Some(Finding::LikeACode),
            DOUBTFUL,
        ),
        Trust::Address => {
            // The letters are those of the address, the quote is what stands there.
            evidence(
                "code",
                Basis::Derived,
                &code.line,
                Some(Finding::InAddresses),
                DOUBTFUL,
            )
        }
    };
    placed(said, code.placed)
}

/// The title of a window stands in no line, so there is nothing to point to.
fn placed(said: Evidence, placed: bool) -> Evidence {
    if placed {
        return said;
    }
    Evidence {
        certainty: said.certainty,
        ..assumed(&said.field, Finding::WindowTitle)
    }
}

/// First and last day, from the dated events.
fn days(course: &mut CourseDraft, events: &[EventDraft]) {
    let days = || {
        events
            .iter()
            .filter_map(|event| event.end_date.or(event.date))
    };
    course.first_day = events
        .iter()
        .filter(|event| event.session_kind.is_some())
        .filter_map(|event| event.date)
        .min()
        .or_else(|| events.iter().filter_map(|event| event.date).min());
    course.last_day = days().max();
    for (field, day) in [
        ("first_day", course.first_day),
        ("last_day", course.last_day),
    ] {
        let source = day.and_then(|day| {
            let event = events
                .iter()
                .find(|event| event.date == Some(day) || event.end_date == Some(day))?;
            event
                .evidence
                .iter()
                .find(|evidence| evidence.field == "date")
        });
        if let Some(source) = source {
            let mut source = source.clone();
            source.field = field.to_owned();
            source.basis = semestra_plan::Basis::Derived;
            source.because = Some(Finding::FirstOrLastDate.into());
            course.evidence.push(source);
        }
    }
}

/// A page that names no term: the year of its dates, or the two that they lie in.
fn year_of_days(course: &mut CourseDraft) {
    let (Some(first), Some(last)) = (course.first_day, course.last_day) else {
        return;
    };
    let name = match last.year() - first.year() {
        0 => first.year().to_string(),
        1 => format!("{}/{:02}", first.year(), last.year() % 100),
        _ => return,
    };
    let source = course
        .evidence
        .iter()
        .find(|said| said.field == "first_day");
    let Some(mut said) = source.cloned() else {
        return;
    };
    said.field = "term".to_owned();
    said.because = Some(Finding::TermByDates.into());
    said.certainty = Certainty::thousandths(DOUBTFUL);
    course.evidence.push(said);
    course.term = Some(name);
}
