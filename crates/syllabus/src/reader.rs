//! From a page to a draft: the order in which the parts are read, and what holds between them.

use semestra_plan::draft::{Draft, EventDraft, RecurringDraft, Warning};
use semestra_plan::{Finding, PolicyKind};

use crate::calendar::Calendar;
use crate::course::{self, Term};
use crate::dates::{self, Mention};
use crate::events::Maker;
use crate::grading::Grading;
use crate::late::late_days;
use crate::legend::Legend;
use crate::page::{Block, Page};
use crate::repeats::once;
use crate::scan::tokens;
use crate::schedule::{self, Surroundings};
use crate::sections::{Section, sections};
use crate::standing::{class_times, default_times, say_missing_time};
use crate::weeks::Weeks;
use crate::{
    Context, ReadError, Reading, contradictions, grading, hours, links, listing, parts, people,
    policies, quotes, recurring, take_home, undated, weeks, words,
};

/// Events of one page.
const MOST_EVENTS: usize = 2_000;

/// Reads a page.
pub(crate) fn read(page: Page, context: &Context) -> Result<Reading, ReadError> {
    let several = parts::parts(&page);
    let page = match context.part.filter(|part| *part < several.len()) {
        Some(part) => parts::only(page, part),
        None => page,
    };
    let term = course::term(&page);
    let mentions = mentions(&page);
    let middle = term
        .as_ref()
        .filter(|term| term.whole)
        .map(|term| term.middle);
    let calendar = Calendar::learn(&mentions, middle, context);
    let sections = sections(&page.blocks);
    let people = people::people(&sections, &page.anchors);
    let weekly = hours::weekly(&sections, &people, &calendar);
    let grading = grading::grading(&page);
    let legend = Legend::learn(&page);
    let mut maker = Maker {
        calendar: &calendar,
        anchors: &page.anchors,
        legend: &legend,
        warnings: Vec::new(),
    };
    let class_day = weekly
        .meetings
        .first()
        .and_then(|meeting| meeting.days.first())
        .map(|day| chrono::Weekday::from(*day));
    let mut events = table_events(&page, &calendar, context, class_day, &mut maker);
    events.extend(listing::events(&page.blocks, &mut maker));
    events.truncate(MOST_EVENTS);
    take_home::hand_out(&mut events);
    let mut events = once(events, &legend);
    let weeks = Weeks::learn(&events, context);
    let repeated = recurring::repeated(&page, &weeks, &events, &weekly.meetings);
    events.extend(repeated.events);
    class_times(&page, &weekly.meetings, &mut events);
    default_times(&page, &mut events);
    take_home::hand_in(&mut events);
    events.extend(undated::undated(&grading.categories, &events));
    for event in &mut events {
        say_missing_time(event);
    }
    let mut warnings = std::mem::take(&mut maker.warnings);
    warnings.extend(contradictions::mark(&mut events));
    let draft = draft(
        &page,
        context,
        term.as_ref(),
        &sections,
        Parts {
            people,
            weekly,
            grading,
            events,
            recurring: repeated.recurring,
            warnings,
            some_dates: !mentions.is_empty(),
        },
    )?;
    Ok(Reading {
        draft,
        lines: page.lines,
        origins: page.origins,
        parts: several,
    })
}

struct Parts {
    people: Vec<semestra_plan::draft::PersonDraft>,
    weekly: hours::Weekly,
    grading: Grading,
    events: Vec<EventDraft>,
    recurring: Vec<RecurringDraft>,
    warnings: Vec<Warning>,
    /// Whether any date was recognised, used or not.
    some_dates: bool,
}

fn draft(
    page: &Page,
    context: &Context,
    term: Option<&Term>,
    sections: &[Section<'_>],
    parts: Parts,
) -> Result<Draft, ReadError> {
    let Parts {
        people,
        weekly,
        grading,
        mut events,
        recurring,
        mut warnings,
        some_dates,
    } = parts;
    let dated = events.iter().any(|event| event.date.is_some());
    if !dated && events.is_empty() && weekly.meetings.is_empty() && grading.categories.is_empty() {
        return Err(if some_dates {
            ReadError::DatesAlone
        } else {
            ReadError::NothingToPlan
        });
    }
    events.sort_by_key(|event| (event.date.is_none(), event.date, event.kind));
    let (late_days, late_days_evidence) = late_days(page);
    let mut draft = Draft {
        format: page.format,
        course: course::course(page, term, &events, context),
        meetings: weekly.meetings,
        office_hours: weekly.office,
        links: links::links(page, &page.blocks, &people),
        people,
        policies: policies::policies(page, sections),
        events,
        recurring,
        grading: grading.categories,
        grading_rules: grading.rules,
        letter_scale: grading.letters,
        late_days,
        late_days_evidence,
        warnings: Vec::new(),
    };
    // A day that does not exist has its own sentence.
    if !dated && (!some_dates || warnings.is_empty()) {
        let what = if some_dates {
            Finding::DatesAlone
        } else {
            Finding::NoDate
        };
        warnings.insert(0, plain_warning(what));
    }
    let tentative =
        |policy: &&semestra_plan::draft::PolicyDraft| policy.kind == PolicyKind::Tentative;
    warnings.extend(draft.policies.iter().find(tentative).map(|policy| Warning {
        text: Finding::Tentative.into(),
        place: policy.evidence.iter().find_map(|piece| piece.place),
        key: Some(policy.key.clone()),
    }));
    warnings.extend(grading.warnings);
    warnings.extend(page.cut.iter().cloned().map(plain_warning));
    draft.warnings = warnings;
    name_all(&mut draft);
    quotes::from_page(&mut draft, &page.lines);
    Ok(draft)
}

fn plain_warning(what: Finding) -> Warning {
    Warning {
        text: what.into(),
        place: None,
        key: None,
    }
}

/// All dates of a page, from which its calendar is learnt.
pub(crate) fn mentions(page: &Page) -> Vec<Mention> {
    let mut all = Vec::new();
    for block in &page.blocks {
        if let Block::Table(table) = block {
            all.extend(schedule::mentions(table));
        } else if let Some(piece) = block.piece() {
            let strong = dates::find(&piece.text).into_iter();
            all.extend(strong.filter(|mention| !mention.weak));
        }
    }
    all
}

fn table_events(
    page: &Page,
    calendar: &Calendar,
    context: &Context,
    class_day: Option<chrono::Weekday>,
    maker: &mut Maker<'_>,
) -> Vec<EventDraft> {
    let mut events = Vec::new();
    let mut heading = String::new();
    for block in &page.blocks {
        match block {
            Block::Heading(_, piece) => heading = piece.lower(),
            Block::Table(table) => {
                let around = Surroundings {
                    calendar,
                    month: month_of(&heading),
                    heading: heading.clone(),
                    first_monday: context.term_start.and_then(weeks::monday),
                    class_day,
                };
                for entry in schedule::entries(table, &around) {
                    if events.len() >= MOST_EVENTS {
                        return events;
                    }
                    events.extend(maker.events(&entry));
                }
            }
            Block::Line(_) | Block::Item(..) | Block::Gap => {}
        }
    }
    events
}

/// The month that a heading names by itself ("October", "Agosto 2015").
fn month_of(heading: &str) -> Option<u32> {
    let all = tokens(heading);
    (all.len() <= 3)
        .then(|| {
            all.iter()
                .find_map(|token| words::month(token.word(), true))
        })
        .flatten()
}

/// Gives every item its key, the same at every reading of the same bytes.
fn name_all(draft: &mut Draft) {
    for (index, item) in draft.events.iter_mut().enumerate() {
        item.key = format!("event-{}", index + 1);
    }
    for (index, item) in draft.recurring.iter_mut().enumerate() {
        item.key = format!("recurring-{}", index + 1);
    }
    for (index, item) in draft.meetings.iter_mut().enumerate() {
        item.key = format!("meeting-{}", index + 1);
    }
    for (index, item) in draft.office_hours.iter_mut().enumerate() {
        item.key = format!("office-hour-{}", index + 1);
    }
    for (index, item) in draft.people.iter_mut().enumerate() {
        item.key = format!("person-{}", index + 1);
    }
    for (index, item) in draft.links.iter_mut().enumerate() {
        item.key = format!("link-{}", index + 1);
    }
    for (index, item) in draft.policies.iter_mut().enumerate() {
        item.key = format!("policy-{}", index + 1);
    }
    for (index, item) in draft.grading.iter_mut().enumerate() {
        item.key = format!("category-{}", index + 1);
        for (part, item) in item.parts.iter_mut().enumerate() {
            item.key = format!("category-{}.{}", index + 1, part + 1);
        }
    }
    for (index, item) in draft.grading_rules.iter_mut().enumerate() {
        item.key = format!("grading-rule-{}", index + 1);
    }
}
