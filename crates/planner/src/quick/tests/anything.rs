//! Whatever is typed, nothing breaks and nothing is made up.

use proptest::prelude::*;

use super::{ground, typed};
use crate::{
    quick::read::{Ground, read},
    view::QuickWhat,
};

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_makes_it_panic_and_no_date_comes_from_nowhere(text in line()) {
        for day_first in [false, true] {
            let said = read(&typed(&text), &Ground { day_first, ..ground() });
            let dated = said.spans.iter().any(|span| matches!(span.what, QuickWhat::Day | QuickWhat::Again));
            prop_assert!(said.day.is_none() || dated, "{text:?} gave {:?}", said.day);
            let timed = said.spans.iter().any(|span| matches!(span.what, QuickWhat::Hour | QuickWhat::Day));
            prop_assert!(said.hour.is_none() || timed, "{text:?} gave {:?}", said.hour);
            let letters = u32::try_from(text.encode_utf16().count()).unwrap();
            prop_assert!(said.spans.iter().all(|span| span.start < span.end && span.end <= letters));
            prop_assert!(said.spans.windows(2).all(|two| two[0].end <= two[1].start), "{:?}", said.spans);
        }
    }

    #[test]
    fn words_without_a_day_give_none(text in "[b-df-hj-np-rv-z ]{0,40}") {
        // Without a vowel, s and t no language here can name a day.
        prop_assert_eq!(read(&typed(&text), &ground()).day, None);
    }
}

/// Anything, and bits of what lines are made of in any order.
fn line() -> impl Strategy<Value = String> {
    let bits = prop::sample::select(vec![
        "fri",
        "HW2",
        "5pm",
        "#18-789",
        "#",
        "every",
        "until",
        "may",
        "1",
        "31",
        "4-5",
        "tomorrow",
        "before",
        "wed",
        "class",
        "in",
        "2",
        "hours",
        "at",
        "9:30",
        "feb",
        "13",
        "-",
        "/",
        ".",
        ",",
        "and",
        "next",
        "week",
        "CIC",
        "4118",
        "office",
        "hour",
        "read",
        "ch",
        "3/4",
        "29.2.",
        "99:99",
        "24:00",
        "0",
        "für",
        "ñ",
        "🎉",
        "مرحبا",
        "à",
        "17h",
        "mañana",
        "12 am",
        "@",
        "(",
        ")",
        "MWF",
        "tue",
        "thu",
        "2025-02-30",
        "9999999999",
        "1.5",
        "h",
        "end",
        "of",
        "term",
        "\n",
        "\t",
        "\u{301}",
        "İ",
    ]);
    let gaps = prop::sample::select(vec!["", " ", "  ", ", "]);
    let made = prop::collection::vec((bits, gaps), 0..14).prop_map(|parts| {
        parts
            .into_iter()
            .map(|(bit, gap)| format!("{bit}{gap}"))
            .collect::<String>()
    });
    prop_oneof![3 => made, 1 => any::<String>()]
}
