//! What the window asks, in the JSON it asks in.

use semestra_plan::OccurrenceKind;
use semestra_plan::{Basis, Day};
use semestra_planner::{
    ErrorCode, Planner,
    commands::dispatch,
    view::{Conventions, DoneMark, ExportRequest, HourCycle, Settings, Theme, Thing},
};
use semestra_words::{Language, Locale};

use crate::support::{PAGE, course, nothing, pasted, planner, work};

#[test]
fn an_action_answers_in_json() {
    let mut planner = planner();
    let answer = dispatch(&mut planner, "overview", "{}").unwrap();
    assert!(
        answer.contains("\"now\":\"2025-02-05T12:36:00\""),
        "{answer}"
    );
    assert!(answer.contains("\"documentLimit\":20971520"));
}

#[test]
fn what_does_not_fit_is_refused_and_nothing_happens() {
    let mut planner = planner();
    for (action, request) in [
        ("fly", "{}"),
        ("course", "\"not an id\""),
        ("set_settings", "{\"volume\":11}"),
        ("overview", "{"),
    ] {
        let failure = dispatch(&mut planner, action, request).unwrap_err();
        assert_eq!(failure.code, ErrorCode::Internal, "{action}");
    }
    assert_eq!(planner.overview(nothing()).unwrap().undo, None);
}

#[test]
fn settings_are_kept() {
    let mut planner = planner();
    let settings = Settings {
        theme: Some(Theme::Dark),
        first_day: None,
        hour_cycle: Some(HourCycle::H23),
        language: Some(Language::Es),
        hidden_kinds: vec![OccurrenceKind::OfficeHour, OccurrenceKind::MyDate],
    };
    planner.set_settings(settings.clone()).unwrap();
    assert_eq!(planner.overview(nothing()).unwrap().settings, settings);
    planner.set_settings(Settings::default()).unwrap();
    assert_eq!(
        planner.overview(nothing()).unwrap().settings,
        Settings::default(),
        "what is not said any more is taken back"
    );
}

fn conventions(planner: &mut Planner) -> Conventions {
    planner.overview(nothing()).unwrap().conventions
}

#[test]
fn the_system_is_followed_where_nothing_is_set() {
    let mut planner = planner();
    let american = conventions(&mut planner);
    assert_eq!(american.locale, "en");
    assert_eq!(american.first_day, Day::Su);
    assert_eq!(american.hour_cycle, HourCycle::H12);
    planner.speak_as(Locale::of_system(&["de_AT.UTF-8"], None));
    let austrian = Conventions {
        language: Language::De,
        locale: "de-AT".to_owned(),
        first_day: Day::Mo,
        hour_cycle: HourCycle::H23,
    };
    assert_eq!(conventions(&mut planner), austrian);
    planner
        .set_settings(Settings {
            first_day: Some(Day::Sa),
            hour_cycle: Some(HourCycle::H12),
            ..Settings::default()
        })
        .unwrap();
    let set = Conventions {
        first_day: Day::Sa,
        hour_cycle: HourCycle::H12,
        ..austrian
    };
    assert_eq!(conventions(&mut planner), set, "a setting comes first");
}

#[test]
fn a_language_chosen_against_the_system_keeps_its_own_clock_and_the_weeks_of_the_place() {
    let mut planner = planner();
    planner.speak_as(Locale::of_system(&["en_US.UTF-8"], None));
    planner
        .set_settings(Settings {
            language: Some(Language::De),
            ..Settings::default()
        })
        .unwrap();
    let chosen = Conventions {
        language: Language::De,
        locale: "de".to_owned(),
        first_day: Day::Su,
        hour_cycle: HourCycle::H23,
    };
    assert_eq!(conventions(&mut planner), chosen);
}

#[test]
fn everything_is_said_in_the_students_language() {
    let mut planner = planner();
    planner.speak_as(Locale::of_system(&["de_DE.UTF-8"], None));
    let id = course(&mut planner);
    let failure = dispatch(&mut planner, "redo", "{}").unwrap_err();
    assert_eq!(failure.message, "Es gibt nichts zu wiederholen.");
    let tray = planner.next_deadline().unwrap();
    assert_eq!(tray.as_deref(), Some("HW2 · BIO 210 · Mi., 5. Feb., 23:59"));
    let work = work(&mut planner, id, "HW2");
    let done = planner
        .set_done(DoneMark {
            id: work.id,
            done: true,
        })
        .unwrap();
    assert_eq!(done.did, format!("Erledigt: {}", work.title));
    let undone = planner.undo(nothing()).unwrap();
    assert_eq!(undone.did, format!("Rückgängig: Erledigt: {}", work.title));
    let next = planner.reminders(nothing()).unwrap().next.remove(0);
    assert!(next.body.starts_with("Fällig "), "{}", next.body);
    planner
        .set_settings(Settings {
            language: Some(Language::Fr),
            ..Settings::default()
        })
        .unwrap();
    assert_eq!(
        planner.overview(nothing()).unwrap().undo.as_deref(),
        Some("Einstellungen geändert"),
        "a step keeps the words of its time"
    );
    let failure = dispatch(&mut planner, "redo", "{}").unwrap_err();
    assert_eq!(failure.message, "Il n’y a rien à rétablir.");
}

#[test]
fn reasons_are_said_in_the_students_language_also_of_what_is_stored() {
    let mut planner = planner();
    planner.speak_as(Locale::of_system(&["de_DE.UTF-8"], None));
    let page = PAGE.replace("40% Project", "20% Project");
    let draft = planner.read_document(pasted(&page)).unwrap().draft;
    let warned: Vec<_> = draft.warnings.iter().map(|one| one.text.words()).collect();
    let sum =
        "die Anteile der Note ergeben 80\u{a0}%, nicht 100\u{a0}%; vergleiche sie mit der Seite";
    assert_eq!(warned, [Some(sum)]);
    let german = "es ist keine Uhrzeit genannt, also wird das Ende des Tages angenommen";
    let mut pieces = draft.events.iter().flat_map(|event| &event.evidence);
    let of_time = pieces.find(|piece| piece.field == "time" && piece.basis == Basis::Assumed);
    let because = of_time.and_then(|piece| piece.because.as_ref());
    assert_eq!(because.and_then(|remark| remark.words()), Some(german));
    let id = course(&mut planner);
    let homework = work(&mut planner, id, "HW1");
    let stored = |planner: &mut Planner| {
        let evidence = planner.evidence(Thing::Assessment(homework.id)).unwrap();
        let of_time = evidence.into_iter().find(|piece| piece.field == "time");
        of_time.and_then(|piece| piece.because)
    };
    assert_eq!(stored(&mut planner).as_deref(), Some(german));
    planner.speak_as(Locale::of_system(&["es_ES.UTF-8"], None));
    assert_eq!(
        stored(&mut planner).as_deref(),
        Some("no se indica ninguna hora, así que se supone el final del día")
    );
}

#[test]
fn days_and_hours_are_written_as_where_the_student_is() {
    let mut planner = planner();
    course(&mut planner);
    let mut check = |system: &str, expected: &str| {
        planner.speak_as(Locale::of_system(&[system], None));
        let tray = planner.next_deadline().unwrap().unwrap();
        assert_eq!(tray.strip_prefix("HW2 · BIO 210 · "), Some(expected));
    };
    check("en_US.UTF-8", "Wed, Feb 5, 11:59 PM");
    check("en_GB.UTF-8", "Wed 5 Feb, 23:59");
    check("en_AU.UTF-8", "Wed, 5 Feb, 11:59 pm");
    check("es_MX.UTF-8", "mié 5 de feb, 11:59 p.m.");
    planner
        .set_settings(Settings {
            language: Some(Language::En),
            ..Settings::default()
        })
        .unwrap();
    let tray = planner.next_deadline().unwrap().unwrap();
    assert!(tray.ends_with("Wed, Feb 5, 11:59 PM"), "{tray}");
}

#[test]
fn an_export_is_written_whole_and_readable_by_its_owner_only() {
    let mut planner = planner();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("term.ics");
    let request = ExportRequest {
        course_id: None,
        path: path.display().to_string(),
    };
    assert_eq!(
        planner.export(request.clone()).unwrap_err().code(),
        ErrorCode::Nothing
    );
    assert!(!path.exists());
    course(&mut planner);
    let exported = planner.export(request.clone()).unwrap();
    let text = std::fs::read_to_string(&path).unwrap();
    assert_eq!(
        text.matches("BEGIN:VEVENT").count(),
        exported.events as usize
    );
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(
            std::fs::metadata(&path).unwrap().permissions().mode() & 0o777,
            0o600
        );
    }
    planner.export(request).unwrap();
    assert_eq!(
        std::fs::read_to_string(&path).unwrap(),
        text,
        "the same term, the same file"
    );
    assert_eq!(
        std::fs::read_dir(folder.path()).unwrap().count(),
        1,
        "nothing is left beside it"
    );
    let nowhere = ExportRequest {
        course_id: None,
        path: "/nowhere/at/all.ics".to_owned(),
    };
    assert_eq!(
        planner.export(nowhere).unwrap_err().code(),
        ErrorCode::Invalid
    );
}

#[test]
fn every_change_is_told_to_those_who_listen() {
    use std::sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    };
    let mut planner = planner();
    let heard = Arc::new(AtomicU32::new(0));
    let counter = heard.clone();
    planner.on_change(Box::new(move || {
        counter.fetch_add(1, Ordering::Relaxed);
    }));
    course(&mut planner);
    planner.undo(nothing()).unwrap();
    assert_eq!(heard.load(Ordering::Relaxed), 2);
}
