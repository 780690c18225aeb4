//! Search.

use proptest::prelude::*;
use semestra_store::Store;

use crate::support::{Whole, add, filled, now};

fn found(store: &Store, text: &str) -> Vec<(String, String)> {
    let all = store.search(text, 20).unwrap();
    all.into_iter()
        .map(|found| (found.what, found.title))
        .collect()
}

#[test]
fn words_are_found_wherever_they_stand() {
    let (store, whole) = filled("18-789");
    let check = |text: &str, what: &str, title: &str| {
        assert_eq!(
            found(&store, text).first(),
            Some(&(what.to_owned(), title.to_owned())),
            "{text}"
        );
    };
    check("18-789", "course", "18-789 Deep Generative Modeling");
    check("deep gen", "course", "18-789 Deep Generative Modeling");
    check("autoenc", "session", "Variational autoencoders");
    check("resume", "session", "Résumé of flows");
    check("RÉSUM", "session", "Résumé of flows");
    check("re\u{301}sume\u{301}", "session", "Résumé of flows");
    check("welling kingma", "reading", "Kingma & Welling");
    check("midt", "assessment", "Midterm");
    check("slack", "policy", "Late work");
    check("piazza", "link", "Piazza");
    check("zoe emile", "person", "Zoë Émile");
    check("noon", "source", "syllabus.html");
    assert_eq!(
        found(&store, "autoenc flows"),
        [],
        "all words must be there"
    );
    let hit = &store.search("homework one", 5).unwrap()[0];
    assert_eq!(
        hit.snippet,
        "Four slack days. No more than two for one homework."
    );
    assert_eq!(hit.course_id, Some(whole.course.id));
    assert_eq!(hit.id, whole.policies[0].id.to_string());
    assert_eq!(store.search("a", 2).unwrap().len(), 2, "the limit holds");
}

#[test]
fn the_index_follows_deletes_and_undo() {
    let (mut store, whole) = filled("a");
    add(&mut store, &Whole::new("b"));
    let count = |store: &Store| store.search("diffusion", 20).unwrap().len();
    assert_eq!(count(&store), 2);
    store
        .write(now(), "Delete", |tx| tx.delete_course(whole.course.id))
        .unwrap();
    assert_eq!(count(&store), 1);
    store.undo(now()).unwrap();
    assert_eq!(count(&store), 2);
}

#[test]
fn nasty_questions_are_only_words() {
    let (store, _) = filled("a");
    let nasty = [
        "",
        " ",
        "\"",
        "\"\"",
        "*",
        "^",
        "-",
        "a*",
        "\"a",
        "a\"b",
        "(",
        ")",
        "a OR",
        "NOT",
        "AND AND",
        "NEAR(a b)",
        "title:x",
        "{title body}:x",
        "a + b",
        "'; DROP TABLE course; --",
        "\0",
        "a\0b",
        "\u{fffd}",
        "🎓",
        "é",
        "ß",
        "%",
        "_",
        "\\",
        "--",
        "a AND (b",
        "x:y:z",
        "\u{202e}abc",
        "１８",
        "微積分",
    ];
    for text in nasty {
        store
            .search(text, 20)
            .unwrap_or_else(|error| panic!("{text:?}: {error}"));
    }
    store.search(&"a ".repeat(100_000), 20).unwrap();
    store.search(&"a".repeat(1_000_000), 20).unwrap();
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_is_an_error(texts in proptest::collection::vec(any::<String>(), 20)) {
        let (store, _) = filled("a");
        for text in texts {
            prop_assert!(store.search(&text, 20).is_ok(), "{:?}", text);
        }
    }
}
