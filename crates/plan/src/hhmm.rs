//! Times of day on the wire: `14:05`, whole minutes, 24 hours.

use chrono::NaiveTime;
use serde::{Deserialize, Deserializer, Serializer, de::Error as _};

/// How a time of day is written.
pub const FORMAT: &str = "%H:%M";

/// Reads `14:05`.
#[must_use]
pub fn parse(text: &str) -> Option<NaiveTime> {
    NaiveTime::parse_from_str(text, FORMAT).ok()
}

/// Writes a time of day.
///
/// # Errors
/// Those of the serializer.
pub fn serialize<S: Serializer>(time: &NaiveTime, to: S) -> Result<S::Ok, S::Error> {
    to.collect_str(&time.format(FORMAT))
}

/// Reads a time of day.
///
/// # Errors
/// When the text is no `HH:MM`.
pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<NaiveTime, D::Error> {
    let text = String::deserialize(from)?;
    parse(&text).ok_or_else(|| D::Error::custom(format!("`{text}` is not a time like 14:05")))
}

/// The same for a time that may be missing.
pub mod option {
    use chrono::NaiveTime;
    use serde::{Deserialize, Deserializer, Serializer, de::Error as _};

    /// Writes a time of day or null.
    ///
    /// # Errors
    /// Those of the serializer.
    pub fn serialize<S: Serializer>(time: &Option<NaiveTime>, to: S) -> Result<S::Ok, S::Error> {
        match time {
            Some(time) => super::serialize(time, to),
            None => to.serialize_none(),
        }
    }

    /// Reads a time of day or null.
    ///
    /// # Errors
    /// When the text is no `HH:MM`.
    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<NaiveTime>, D::Error> {
        Option::<String>::deserialize(from)?
            .map(|text| {
                super::parse(&text)
                    .ok_or_else(|| D::Error::custom(format!("`{text}` is not a time like 14:05")))
            })
            .transpose()
    }
}
