//! A quote is what stands at its place.
//!
//! Values that go over several lines are put together from their words, without the marks of lists and the ends of
//! cells between them. What is shown beside them is the page's own text, with all that stands there.

use semestra_plan::Place;
use semestra_plan::draft::Draft;

/// Quotes the page wherever a piece of evidence goes over several lines.
///
/// Words of a policy stay as they were put together: they are its text.
pub(crate) fn from_page(draft: &mut Draft, lines: &[String]) {
    draft.each_evidence(&mut |evidence| {
        let several = evidence
            .place
            .filter(|place| place.end_line > place.line && evidence.field != "text");
        if let Some(words) = several.and_then(|place| words(lines, place)) {
            evidence.quote = words;
        }
    });
}

/// The words at a place, its lines joined by a blank; nothing when it lies outside the lines.
fn words(lines: &[String], place: Place) -> Option<String> {
    let (first, last) = (place.line.checked_sub(1)? as usize, place.end_line as usize);
    let text = lines.get(first..last)?;
    let mut words = Vec::new();
    for (number, line) in text.iter().enumerate() {
        let from = if number == 0 { place.start as usize } else { 0 };
        let to = if number + 1 == text.len() {
            place.end as usize
        } else {
            usize::MAX
        };
        let part = line.chars().take(to).skip(from).collect::<String>();
        words.push(part.trim().to_owned());
    }
    words.retain(|part| !part.is_empty());
    Some(words.join(" "))
}
