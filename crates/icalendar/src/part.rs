//! The only door to the `ics` crate, with what that leaves to its callers: escaping, quoting, folding, no injection.
//!
//! What `ics` 0.5.8 does not do itself: it escapes no TEXT, quotes no parameter, lets a value bring its own line
//! ends and thereby properties, keeps control characters, writes empty properties, and folds to 76 octets.

use chrono::{DateTime, NaiveDate, NaiveDateTime, TimeDelta, Utc};
use ics::components::{Component, Parameter, Property};
use ics::escape_text;
use semestra_plan::Zone;

use crate::zones;

/// How many octets a line has at most, its CRLF not counted (RFC 5545 §3.1).
const LINE: usize = 75;

/// One component, such as VEVENT, with its properties in the order they were given.
pub(crate) struct Part(Component<'static>);

impl Part {
    /// An empty one.
    pub(crate) fn new(name: &'static str) -> Self {
        Self(Component::new(name))
    }

    /// Puts a component into this one.
    pub(crate) fn add(&mut self, part: Self) {
        self.0.add_component(part.0);
    }

    /// A property whose value is TEXT (RFC 5545 §3.3.11); left out when nothing is left to say.
    pub(crate) fn text(&mut self, name: &'static str, text: &str) {
        let text = cleaned(text);
        if !text.is_empty() {
            self.0.add_property(Property::new(name, escape_text(text)));
        }
    }

    /// A property with a list of TEXT, escaped one by one, for the comma between them is none of theirs.
    pub(crate) fn texts(&mut self, name: &'static str, texts: &[&str]) {
        let texts: Vec<_> = texts
            .iter()
            .map(|text| cleaned(text))
            .filter(|text| !text.is_empty())
            .map(escape_text)
            .collect();
        if !texts.is_empty() {
            self.0.add_property(Property::new(name, texts.join(",")));
        }
    }

    /// A property whose value is no TEXT and stands as it is: a rule, an offset, a word of the standard.
    pub(crate) fn value(&mut self, name: &'static str, value: &str) {
        self.with_parameter(name, None, value);
    }

    /// An instant, in UTC.
    pub(crate) fn instant(&mut self, name: &'static str, at: DateTime<Utc>) {
        self.value(name, &utc(at));
    }

    /// A day (RFC 5545 §3.3.4).
    pub(crate) fn day(&mut self, name: &'static str, day: NaiveDate) {
        let value = day.format("%Y%m%d").to_string();
        self.with_parameter(name, Some(("VALUE", "DATE")), &value);
    }

    /// A wall time with its zone, or in UTC where the zone is UTC (RFC 5545 §3.3.5).
    pub(crate) fn wall(&mut self, name: &'static str, wall: NaiveDateTime, zone: &Zone) {
        if zones::is_utc(zone) {
            self.instant(name, wall.and_utc());
        } else {
            self.with_parameter(name, Some(("TZID", zone.name())), &local(wall));
        }
    }

    /// A point of a series: a day of whole days, else a wall time with its zone.
    pub(crate) fn point(
        &mut self,
        name: &'static str,
        wall: NaiveDateTime,
        all_day: bool,
        zone: &Zone,
    ) {
        if all_day {
            self.day(name, wall.date());
        } else {
            self.wall(name, wall, zone);
        }
    }

    /// A length of time (RFC 5545 §3.3.6).
    pub(crate) fn duration(&mut self, name: &'static str, duration: TimeDelta) {
        self.value(name, &period(duration));
    }

    fn with_parameter(
        &mut self,
        name: &'static str,
        parameter: Option<(&'static str, &str)>,
        value: &str,
    ) {
        let value: String = value.chars().filter(|c| !c.is_control()).collect();
        if value.is_empty() {
            return;
        }
        let mut property = Property::new(name, value);
        if let Some((key, value)) = parameter {
            property.add(Parameter::new(key, quoted(value)));
        }
        self.0.add_property(property);
    }

    /// The whole component, its lines ended by CRLF and none longer than the standard allows.
    pub(crate) fn to_octets(&self) -> String {
        // No value holds a line end, so each CRLF and blank is a fold of the crate's, one octet too late.
        let unfolded = self.0.to_string().replace("\r\n ", "");
        let mut out = String::with_capacity(unfolded.len() + unfolded.len() / 16);
        for line in unfolded.split_terminator("\r\n") {
            fold(line, &mut out);
        }
        out
    }
}

/// `20260901T140000`.
pub(crate) fn local(wall: NaiveDateTime) -> String {
    wall.format("%Y%m%dT%H%M%S").to_string()
}

/// `20260901T140000Z`.
pub(crate) fn utc(at: DateTime<Utc>) -> String {
    at.format("%Y%m%dT%H%M%SZ").to_string()
}

/// `-P2D`, `PT21H59M`: days stay days, because two days before is the same time of day.
fn period(duration: TimeDelta) -> String {
    let seconds = duration.num_seconds();
    let sign = if seconds < 0 { "-" } else { "" };
    let (days, rest) = (seconds.abs() / 86_400, seconds.abs() % 86_400);
    let (hours, minutes, seconds) = (rest / 3600, rest / 60 % 60, rest % 60);
    let mut out = format!("{sign}P");
    if days > 0 {
        out += &format!("{days}D");
    }
    if rest > 0 || days == 0 {
        out.push('T');
        // The grammar has no hours that go straight on to seconds.
        let between = hours > 0 && seconds > 0;
        if hours > 0 {
            out += &format!("{hours}H");
        }
        if minutes > 0 || between || (hours == 0 && seconds == 0) {
            out += &format!("{minutes}M");
        }
        if seconds > 0 {
            out += &format!("{seconds}S");
        }
    }
    out
}

/// Text without control characters. Every character that ends a line becomes a line feed, since readers that split
/// lines as Unicode does would break the property there; a tab becomes a blank, since readers trim it after a fold.
fn cleaned(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.trim().chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\r' => {
                chars.next_if_eq(&'\n');
                out.push('\n');
            }
            '\n' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => out.push('\n'),
            '\t' => out.push(' '),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// A parameter's value, in quotes where it needs them (RFC 5545 §3.2); what cannot stand in quotes is left out.
fn quoted(value: &str) -> String {
    let value: String = value
        .chars()
        .filter(|c| !c.is_control())
        .map(|c| if c == '"' { '\'' } else { c })
        .collect();
    if value.contains([':', ';', ',']) {
        format!("\"{value}\"")
    } else {
        value
    }
}

/// Appends a line, folded at 75 octets, the leading blank counted, inside no character.
fn fold(line: &str, out: &mut String) {
    let mut rest = line;
    let mut room = LINE;
    while rest.len() > room {
        let (now, later) = rest.split_at(place_to_fold(rest, room));
        out.push_str(now);
        out.push_str("\r\n ");
        rest = later;
        room = LINE - 1;
    }
    out.push_str(rest);
    out.push_str("\r\n");
}

/// Where to fold a line that is longer than `room`: as late as can be, but, where a few octets decide it, next to no
/// blank, which careless readers trim.
fn place_to_fold(line: &str, room: usize) -> usize {
    let beside_blank = |at: usize| {
        line[..at].ends_with(char::is_whitespace) || line[at..].starts_with(char::is_whitespace)
    };
    let mut places = (1..=room).rev().filter(|at| line.is_char_boundary(*at));
    let latest = places.next().unwrap_or(room);
    if !beside_blank(latest) {
        return latest;
    }
    places
        .take(12)
        .find(|at| !beside_blank(*at))
        .unwrap_or(latest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn written(name: &'static str, text: &str) -> String {
        let mut part = Part::new("VEVENT");
        part.text(name, text);
        part.to_octets()
    }

    #[test]
    fn a_title_cannot_bring_a_property_along() {
        let out = written(
            "SUMMARY",
            "HW1\r\nATTACH:file:///etc/passwd\u{85}X:1\u{2028}Y:2",
        );
        assert_eq!(
            out,
            "BEGIN:VEVENT\r\nSUMMARY:HW1\\nATTACH:file:///etc/passwd\\nX:1\\nY:2\r\nEND:VEVENT\r\n"
        );
        let mut part = Part::new("VEVENT");
        part.value("RRULE", "FREQ=DAILY\r\nX:1");
        assert!(part.to_octets().contains("RRULE:FREQ=DAILYX:1\r\n"));
    }

    #[test]
    fn what_says_nothing_is_not_written() {
        for nothing in ["", " \t", "\u{0}\u{7}", "\r\n"] {
            assert_eq!(
                written("LOCATION", nothing),
                "BEGIN:VEVENT\r\nEND:VEVENT\r\n"
            );
        }
    }

    #[test]
    fn a_parameter_is_quoted_where_it_must_be() {
        assert_eq!(quoted("Europe/Berlin"), "Europe/Berlin");
        assert_eq!(quoted("Smith, \"Bob\";\r\nJr: é"), "\"Smith, 'Bob';Jr: é\"");
    }

    #[test]
    fn lengths_of_time_keep_to_the_grammar() {
        let cases = [
            (TimeDelta::days(-14), "-P14D"),
            (TimeDelta::hours(-2), "-PT2H"),
            (TimeDelta::minutes(1319), "PT21H59M"),
            (TimeDelta::minutes(-1441), "-P1DT1M"),
            (TimeDelta::seconds(3601), "PT1H0M1S"),
            (TimeDelta::zero(), "PT0M"),
        ];
        for (duration, expected) in cases {
            assert_eq!(period(duration), expected);
        }
    }

    proptest! {
        #[test]
        fn folding_keeps_every_character_and_every_line_short(text in "\\PC{0,400}") {
            let mut out = String::new();
            fold(&text, &mut out);
            prop_assert!(out.split("\r\n").all(|line| line.len() <= LINE));
            prop_assert_eq!(out.replace("\r\n ", ""), text + "\r\n");
        }
    }
}
