//! Blocks of the student's own time.

use semestra_plan::{Day, Subject};
use semestra_planner::view::{BlockDraft, EntryMove, EntryName};

use crate::support::{Hands, NOON, nothing, planner, planner_in};
use crate::week::{draft, entry, evening, item, lines, refused, to, week};

#[test]
fn a_block_is_made_changed_removed_and_brought_back() {
    let mut planner = planner();
    let saved = planner.save_block(evening()).unwrap();
    assert_eq!(saved.did, "Added: Library");
    let before = ["Mon 18:00–20:00 Library", "Wed 18:00–20:00 Library"];
    assert_eq!(lines(&mut planner, "2025-02-10"), before);
    let next = planner.item(EntryName {
        subject: Subject::Block(saved.value),
        planned_on: None,
    });
    let next = next.unwrap().start.unwrap().to_string();
    assert_eq!(next, "2025-02-05 18:00:00", "the next one, tonight");
    let shown = entry(&mut planner, "2025-02-10", "Library");
    let form = item(&mut planner, &shown).block.unwrap();
    assert_eq!(
        form,
        BlockDraft {
            id: Some(saved.value),
            ..evening()
        }
    );
    planner
        .save_block(BlockDraft {
            title: "  Reading\n room ".to_owned(),
            repeat_days: vec![Day::We],
            ..form
        })
        .unwrap();
    assert_eq!(
        lines(&mut planner, "2025-02-03"),
        ["Wed 18:00–20:00 Reading room"],
        "it begins on the first day on which it comes"
    );
    planner.remove_block(saved.value).unwrap();
    assert!(lines(&mut planner, "2025-02-10").is_empty());
    planner.undo(nothing()).unwrap();
    planner.undo(nothing()).unwrap();
    assert_eq!(lines(&mut planner, "2025-02-10"), before);
}

#[test]
fn a_block_of_another_zone_comes_back_to_its_form_as_it_was_shown() {
    let hands = Hands::at(NOON);
    let mut planner = planner_in("Asia/Tokyo", &hands);
    let late = BlockDraft {
        repeat_days: vec![Day::Mo],
        repeats_until: "2025-03-31".parse().ok(),
        ..draft("Call home", "2025-02-03T07:00:00", "2025-02-03T08:00:00")
    };
    planner.save_block(late.clone()).unwrap();
    let shown = entry(&mut planner, "2025-02-03", "Call home");
    let form = item(&mut planner, &shown).block.unwrap();
    assert_eq!(
        BlockDraft {
            id: None,
            ..form.clone()
        },
        late
    );
    let again = planner.save_block(form.clone()).unwrap();
    assert_eq!(again.value, form.id.unwrap());
    let unchanged = entry(&mut planner, "2025-02-03", "Call home");
    assert_eq!(unchanged, shown);
}

#[test]
fn what_cannot_be_a_block_is_refused_with_what_to_do() {
    let mut planner = planner();
    let mut check = |draft: BlockDraft, words: &str| {
        let said = refused(planner.save_block(draft));
        assert!(said.contains(words), "{said}");
        assert!(week(&mut planner, "2025-02-03").entries.is_empty());
    };
    let (start, end) = ("2025-02-03T18:00:00", "2025-02-03T20:00:00");
    check(draft("A", end, start), "end before it begins");
    check(draft("A", start, start), "end before it begins");
    check(draft(" \n ", start, end), "a name");
    check(
        draft(&"x".repeat(5_001), start, end),
        "at most 5000 letters",
    );
    check(draft("A", start, "2027-02-03T20:00:00"), "a year");
    check(draft("A", "0001-02-03T18:00:00", end), "its year");
    let weekly = |until: Option<&str>| BlockDraft {
        repeats_until: until.map(|day| day.parse().unwrap()),
        ..evening()
    };
    check(weekly(None), "until which day");
    check(weekly(Some("2025-02-02")), "before it begins");
    check(weekly(Some("2055-02-02")), "ten years");
    let long = draft(&"名".repeat(5_000), start, end);
    let saved = planner.save_block(long).unwrap();
    assert!(saved.did.chars().count() < 100, "a notice has little room");
}

#[test]
fn a_block_moves_alone_by_an_exception_and_with_its_series() {
    let mut planner = planner();
    planner.save_block(evening()).unwrap();
    let second = week(&mut planner, "2025-02-10").entries[0].clone();
    let one = to(&second, "2025-02-11T09:00:00", Some("2025-02-11T10:00:00"));
    planner.move_entry(one).unwrap();
    let mixed = ["Tue 09:00–10:00 Library moved", "Wed 18:00–20:00 Library"];
    assert_eq!(lines(&mut planner, "2025-02-10"), mixed);

    let third = week(&mut planner, "2025-02-17").entries[0].clone();
    planner
        .move_entry(EntryMove {
            series: true,
            ..to(&third, "2025-02-18T17:00:00", None)
        })
        .unwrap();
    let moved = ["Tue 17:00–19:00 Library", "Thu 17:00–19:00 Library"];
    assert_eq!(lines(&mut planner, "2025-02-03"), moved);
    assert_eq!(lines(&mut planner, "2025-02-17"), moved, "to its last day");
    assert_eq!(
        lines(&mut planner, "2025-02-10"),
        ["Tue 09:00–10:00 Library moved", "Thu 17:00–19:00 Library"],
        "what was moved alone stays where it went"
    );
    planner.undo(nothing()).unwrap();
    assert_eq!(lines(&mut planner, "2025-02-10"), mixed);
}

#[test]
fn a_single_block_moves_and_changes_between_hours_and_days() {
    let mut planner = planner();
    let start = "2025-02-03T22:00:00";
    planner
        .save_block(draft("Lab report", start, "2025-02-04T01:00:00"))
        .unwrap();
    let shown = entry(&mut planner, "2025-02-03", "Lab report");
    planner
        .move_entry(to(&shown, "2025-02-05T20:00:00", None))
        .unwrap();
    assert_eq!(
        lines(&mut planner, "2025-02-03"),
        ["Wed 20:00–23:00 Lab report"]
    );
    let shown = entry(&mut planner, "2025-02-03", "Lab report");
    let days = EntryMove {
        all_day: true,
        ..to(&shown, "2025-02-06T13:00:00", None)
    };
    planner.move_entry(days).unwrap();
    assert_eq!(lines(&mut planner, "2025-02-03"), ["Thu Lab report"]);
    let never = to(&shown, "+262142-12-31T23:59:59", None);
    assert!(refused(planner.move_entry(never)).contains("its year"));
    let backwards = to(&shown, "2025-02-06T13:00:00", Some("2025-02-06T12:00:00"));
    assert!(refused(planner.move_entry(backwards)).contains("end before it begins"));
}
