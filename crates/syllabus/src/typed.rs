//! Weekly classes as a student types them.

use chrono::NaiveDate;
use semestra_plan::draft::MeetingDraft;

use crate::calendar::Calendar;
use crate::scan::tokens;
use crate::sections::Section;
use crate::subjects::Subject;
use crate::weekdays::day_groups;
use crate::{Context, Document, form, hours};

/// No line of weekly times is longer.
const LONGEST: usize = 1_000;

/// The weekly classes in words such as "Mon Wed 2:00–3:20 CIC 1201; lab Fri 10-11": each stretch between semicolons
/// and ends of lines is read by itself. Nothing for a stretch without a day and a time. `today` only chooses the year
/// of a date that stands among them.
#[must_use]
pub fn weekly(words: &str, today: NaiveDate) -> Vec<MeetingDraft> {
    let words: String = words.chars().take(LONGEST).collect();
    let stretches = words.split([';', '\n']).map(str::trim);
    let stretches = stretches.filter(|stretch| !stretch.is_empty());
    stretches
        .flat_map(|stretch| stretch_of(&with_commas(stretch), today))
        .collect()
}

/// "Mon Wed" as "Mon, Wed": on a page two names of days side by side may be two cells, here they are one thought.
fn with_commas(words: &str) -> String {
    let groups = day_groups(words, &tokens(words));
    let mut text = words.to_owned();
    for pair in groups.windows(2).rev() {
        let [first, second] = pair else { continue };
        let between = first.bytes.end..second.bytes.start;
        let blank = |between: &str| !between.is_empty() && between.trim().is_empty();
        if words.get(between.clone()).is_some_and(blank) {
            text.replace_range(between, ", ");
        }
    }
    text
}

fn stretch_of(words: &str, today: NaiveDate) -> Vec<MeetingDraft> {
    let document = Document {
        name: Some("typed.txt"),
        bytes: words.as_bytes(),
    };
    let context = Context {
        today,
        timezone: None,
        term_start: None,
        part: None,
    };
    let Ok(page) = form::page(&document) else {
        return Vec::new();
    };
    let calendar = Calendar::learn(&[], None, &context);
    let section = Section {
        heading: None,
        subject: Subject::Time,
        blocks: &page.blocks,
    };
    let mut meetings = hours::weekly(&[section], &[], &calendar).meetings;
    for (at, meeting) in meetings.iter_mut().enumerate() {
        meeting.key = format!("typed-{at}");
    }
    meetings
}
