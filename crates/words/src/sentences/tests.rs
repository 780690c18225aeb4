//! Every sentence says its values, in every language in its own words.

use super::*;
use crate::When;

/// A sentence with made-up values.
pub(super) struct Said {
    pub(super) sentence: &'static str,
    pub(super) values: Vec<String>,
    pub(super) words: String,
}

pub(super) trait Samples {
    fn samples(&self) -> Vec<Said>;
}

/// A made-up value for an argument, and how it shows.
pub(super) trait Sample {
    fn sample(name: &'static str) -> Self;
    fn shown(name: &'static str) -> String;
}

impl Sample for &str {
    fn sample(name: &'static str) -> Self {
        name
    }
    fn shown(name: &'static str) -> String {
        name.to_owned()
    }
}

macro_rules! counts {
    ($($kind:ty)*) => {$(
        impl Sample for $kind {
            fn sample(_: &'static str) -> Self {
                7
            }
            fn shown(_: &'static str) -> String {
                "7".to_owned()
            }
        }
    )*};
}
counts!(u32 usize);

impl Sample for &Moment {
    fn sample(_: &'static str) -> Self {
        Box::leak(Box::new(Moment {
            when: When::Days(2),
            date: "a date".to_owned(),
            hour: None,
            begins: false,
            past: false,
            left: None,
        }))
    }
    fn shown(_: &'static str) -> String {
        "a date".to_owned()
    }
}

fn all(language: Language) -> Vec<Said> {
    let words = language.words();
    let areas: [&dyn Samples; 11] = [
        &words.did,
        &words.refused,
        &words.document,
        &words.file,
        &words.reminder,
        &words.frame,
        &words.grade,
        &words.reading,
        &words.standing,
        &words.study,
        &words.named,
    ];
    areas.iter().flat_map(|area| area.samples()).collect()
}

#[test]
fn every_value_of_a_sentence_is_said() {
    for language in Language::ALL {
        for said in all(language) {
            for value in &said.values {
                assert!(
                    said.words.contains(value.as_str()),
                    "{language:?} {}: {value} is not in “{}”",
                    said.sentence,
                    said.words
                );
            }
        }
    }
}

#[test]
fn no_sentence_was_left_in_english() {
    for language in Language::ALL.into_iter().skip(1) {
        for (said, english) in all(language).iter().zip(all(Language::En)) {
            assert_ne!(said.words, english.words, "{language:?} {}", said.sentence);
        }
    }
}

#[test]
fn a_clause_becomes_a_sentence() {
    let check = |language: Language, clause, expected| {
        assert_eq!(language.words().sentence(clause), expected);
    };
    check(Language::En, "the disk is full", "The disk is full.");
    check(Language::Fr, "à revoir", "À revoir.");
    check(Language::Zh, "磁盘已满", "磁盘已满。");
    check(Language::En, "why?", "Why?");
    check(Language::En, "/a/b is gone", "/a/b is gone.");
    check(Language::En, "", ".");
}
