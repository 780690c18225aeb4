//! German.

use crate::counted::counted;
use crate::sentences::{Did, Document, File, Frame, Grade, Named, Study, Words};

pub(crate) static WORDS: Words = Words {
    did: Did {
        added: |what| format!("{what} hinzugefügt"),
        added_sample: || "Beispielsemester hinzugefügt".into(),
        changed: |what| format!("Geändert: {what}"),
        removed: |what| format!("{what} entfernt"),
        moved: |what| format!("Verschoben: {what}"),
        called_off: |what| format!("Fällt aus: {what}"),
        as_planned: |what| format!("Wieder wie geplant: {what}"),
        swapped: |course, day| format!("{course}: {day} getauscht"),
        not_swapped: |day| format!("Nicht mehr getauscht: {day}"),
        attended: |what| format!("Dabei gewesen: {what}"),
        not_attended: |what| format!("Doch nicht dabei gewesen: {what}"),
        reviewed: |what| format!("Nachgearbeitet: {what}"),
        not_reviewed: |what| format!("Noch nicht nachgearbeitet: {what}"),
        read: |what| format!("Gelesen: {what}"),
        not_read: |what| format!("Nicht gelesen: {what}"),
        done: |what| format!("Erledigt: {what}"),
        not_done: |what| format!("Nicht erledigt: {what}"),
        set_my_date: |what| format!("Eigenes Datum gesetzt: {what}"),
        cleared_my_date: |what| format!("Eigenes Datum zurückgenommen: {what}"),
        changed_settings: || "Einstellungen geändert".into(),
        sent_test: || "Probe-Mitteilung gesendet".into(),
        took_back: |what| format!("Rückgängig: {what}"),
        did_again: |what| format!("Wiederholt: {what}"),
        on_day: |what, day| format!("{what} am {day}"),
        added_step: |what| format!("Schritt hinzugefügt: {what}"),
        changed_step: |what| format!("Schritt geändert: {what}"),
        removed_step: |what| format!("Schritt entfernt: {what}"),
        estimated: |what| format!("Aufwand geschätzt: {what}"),
        as_long_as_usual: |what| format!("Aufwand wie üblich: {what}"),
        noted: |what| format!("Notiz geschrieben: {what}"),
        added_office_hour: |what| format!("Sprechstunde hinzugefügt: {what}"),
        added_reading: |what| format!("Zum Lesen hinzugefügt: {what}"),
        deadlines: |count| format!("{count} Abgaben"),
        note_taken_away: |what| format!("Notiz entfernt: {what}"),
        goes_to_section: |section, course| format!("{course}: Gruppe {section} ist meine"),
        changed_letters: |course| format!("Notenstufen von {course} geändert"),
        of_course: |what, course| format!("{what} in {course}"),
        scored: |what| format!("Ergebnis eingetragen: {what}"),
        excused: |what| format!("Entschuldigt: {what}"),
        not_handed_in: |what| format!("Nicht abgegeben: {what}"),
        score_taken_away: |what| format!("Ergebnis weggenommen: {what}"),
        changed_grading: |what| format!("Geändert, wie {what} zählt"),
        spent_late_days: |what, days| {
            format!(
                "{} für {what} genutzt",
                counted(days, "Verspätungstag", "Verspätungstage")
            )
        },
        took_late_days_back: |what| format!("Verspätungstage zurückgeholt: {what}"),
        extended: |what, days| format!("{} mehr für {what}", counted(days, "Tag", "Tage")),
        kept_what_if: |name| format!("Gedankenspiel behalten: {name}"),
        missed_class: |what| format!("Nicht da: {what}"),
        excused_from: |what| format!("Entschuldigt gefehlt: {what}"),
        changed_average: || "Geändert, wie der Schnitt gebildet wird".into(),
        timer_started: |what| format!("Zeitmessung gestartet: {what}"),
        timer_stopped: |what, amount| format!("{amount} für {what} festgehalten"),
        timer_dropped: |what| {
            format!("Zeitmessung beendet; weniger als eine Minute zählt nicht: {what}")
        },
        time_removed: |what| format!("Zeit entfernt: {what}"),
        planned: |blocks| format!("{} geplant", counted(blocks, "Lernblock", "Lernblöcke")),
        planned_one: |what| format!("Lernblock geplant: {what}"),
        stays: |what| format!("{what} bleibt, wo es ist"),
        may_move: |what| format!("{what} darf mit dem Plan wandern"),
        begun: |what| format!("Angefangen: {what}"),
        not_begun: |what| format!("Nicht angefangen: {what}"),
        changed_reminders: || "Geändert, wann Erinnerungen kommen".into(),
        changed_reminders_of: |what| format!("Geändert, wann an {what} erinnert wird"),
        put_off: |what, until| format!("Erinnert wieder {until}: {what}"),
        saw_missed: || "Verpasstes weggelegt".into(),
        paused_reminders: |until| format!("Erinnerungen ruhen bis {until}"),
        resumed_reminders: || "Erinnerungen kommen wieder".into(),
        starts_at_login: || "Semestra startet bei der Anmeldung".into(),
        starts_by_hand: || "Semestra startet nicht mehr bei der Anmeldung".into(),
    },
    refused: crate::refused::de::REFUSED,
    document: Document {
        empty: || "dieses Dokument ist leer; kopiere die Kursseite und füge sie hier ein".into(),
        too_large: || {
            "dieses Dokument ist größer als 20 MB; kopiere nur den Teil mit Terminplan und Regeln"
                .into()
        },
        pdf_locked: || {
            "dieses PDF ist mit einem Passwort geschützt; öffne es, drucke es ohne Passwort in ein neues PDF und nimm das".into()
        },
        pdf_scanned: || {
            "dieses PDF enthält Bilder von Seiten und keinen lesbaren Text; frag nach der ursprünglichen Datei oder füge den Text ein".into()
        },
        pdf_damaged: || {
            "dieses PDF ist beschädigt oder unvollständig; lade es noch einmal herunter, oder öffne es, kopiere den Text und füge ihn ein".into()
        },
        pdf_pages: || "dieses PDF hat mehr als 2000 Seiten; nimm nur die des Kursplans".into(),
        pdf_stuck: || {
            "dieses PDF zu lesen braucht zu viel Zeit oder Speicher; drucke die Seiten mit dem Terminplan in ein neues PDF und nimm das".into()
        },
        locked: || {
            "dieses Dokument ist mit einem Passwort gesperrt; öffne es, speichere eine Kopie ohne Passwort und nimm die".into()
        },
        old_word: || {
            "das ist ein Word-Dokument der alten Art; öffne es in Word oder LibreOffice, speichere es als DOCX oder PDF und nimm das".into()
        },
        damaged_package: || {
            "dieses Dokument ist beschädigt oder nicht zu Ende gespeichert; hol es noch einmal oder füge seinen Text ein".into()
        },
        swollen: || {
            "dieses Dokument enthält entpackt weit mehr als eine Kursseite; kopiere seinen Text und füge ihn ein".into()
        },
        open_document: || {
            "das ist eine OpenDocument-Datei, die sich nicht lesen lässt; speichere sie als DOCX oder PDF und nimm das".into()
        },
        pages: || {
            "das ist ein Pages-Dokument, das sich nicht lesen lässt; exportiere es als Word oder PDF und nimm das".into()
        },
        other_office: || {
            "das ist eine Tabelle oder eine Präsentation, die sich nicht lesen lässt; speichere sie als PDF oder kopiere ihren Text und füge ihn ein".into()
        },
        other_package: || {
            "das ist ein gepackter Ordner; entpacke ihn und nimm die Datei mit dem Terminplan oder Kursplan".into()
        },
        rtf: || {
            "diese RTF-Datei ist beschädigt; öffne sie, speichere sie als DOCX oder PDF und nimm das, oder füge ihren Text ein".into()
        },
        image: || {
            "das ist ein Bild, das sich nicht lesen lässt; kopiere den Text der Kursseite und füge ihn ein".into()
        },
        binary: || {
            "diese Datei enthält keinen Text; nimm eine gespeicherte Webseite, Markdown, oder füge den Text ein".into()
        },
        encoding: || {
            "die Schriftzeichen dieser Datei lassen sich nicht erkennen; speichere sie als UTF-8 und versuch es noch einmal".into()
        },
        nothing_to_plan: || {
            "hier fand sich kein Datum, keine Kurszeit und keine Bewertung; nimm die Seite mit dem Terminplan oder Kursplan".into()
        },
        dates_alone: || {
            "Daten fanden sich, aber nicht, wozu sie gehören; füge den Teil mit dem Terminplan ein"
                .into()
        },
    },
    file: File {
        the_file: || "die Datendatei".into(),
        too_new: || {
            "diese Daten hat ein neueres Semestra gespeichert; installiere die neueste Version, um sie zu öffnen".into()
        },
        not_ours: |file| {
            format!(
                "{file} ist keine Datei von Semestra; verschiebe sie oder wähle einen anderen Ordner"
            )
        },
        read_only: |file| {
            format!(
                "{file} ist schreibgeschützt; erlaube das Schreiben dort oder wähle einen anderen Ordner"
            )
        },
        damaged: || {
            "die Datendatei ist beschädigt; leg eine Kopie von semestra.db an ihre Stelle oder verschiebe sie, um neu anzufangen".into()
        },
        full: || "die Festplatte ist voll; schaff etwas Platz und versuch es noch einmal".into(),
        busy: || {
            "ein anderes Programm benutzt die Datendatei; schließe es und versuch es noch einmal"
                .into()
        },
        refused: || "das lässt sich so nicht speichern; prüfe die Daten und Zahlen".into(),
        unusable: |file, why| {
            format!("{file} lässt sich nicht benutzen ({why}); wähle einen anderen Ordner")
        },
        not_copied: |file| {
            format!(
                "nach {file} ließ sich keine Kopie schreiben; wähle einen neuen Namen oder einen anderen Ordner"
            )
        },
        not_migrated: || {
            "die Daten eines älteren Semestra ließen sich nicht auf den neuen Stand bringen; installiere die neueste Version und versuch es noch einmal".into()
        },
        fault: |why| {
            format!(
                "die Datendatei antwortet mit einem Fehler ({why}); versuch es noch einmal und melde ihn, wenn er bleibt"
            )
        },
    },
    reminder: crate::reminder::de::REMINDER,
    frame: Frame {
        open: || "Semestra öffnen".into(),
        nothing_due: || "Nichts ist fällig".into(),
        paused_until: |when| format!("Erinnerungen ruhen bis {when}"),
        pause_hour: || "Erinnerungen 1 Stunde ruhen lassen".into(),
        pause_tomorrow: || "Erinnerungen bis morgen ruhen lassen".into(),
        resume: || "Erinnerungen fortsetzen".into(),
        no_server: || "Hier zeigt nichts Benachrichtigungen an".into(),
        quit: || "Beenden".into(),
        pick_page: || "Kursseite oder Kursplan auswählen".into(),
        course_pages: || "Kursseiten".into(),
        all_files: || "Alle Dateien".into(),
        save_calendar: || "Kalender speichern".into(),
        calendar_files: || "Kalender".into(),
        save_grades: || "Noten speichern".into(),
        table_files: || "Tabelle".into(),
        data_files: || "JSON-Daten".into(),
        save_pack: || "Den Kurs zum Weitergeben speichern".into(),
        course_packs: || "Kurspaket".into(),
    },
    grade: Grade {
        parts: |count| match count {
            1 => "1 Teil".into(),
            _ => format!("{count} Teile"),
        },
        parts_each: |count, percent| format!("{count} Teile zu je {percent} %"),
        lowest_dropped: |count| match count {
            1 => "die schlechteste zählt nicht".into(),
            _ => format!("die {count} schlechtesten zählen nicht"),
        },
        highest_dropped: |count| match count {
            1 => "die beste zählt nicht".into(),
            _ => format!("die {count} besten zählen nicht"),
        },
        extra_credit: || "Zusatzpunkte".into(),
        at_most: |percent| format!("höchstens {percent} %"),
    },
    reading: crate::reading::de::READING,
    standing: crate::standing::de::STANDING,
    study: Study {
        does_not_fit: |what, amount, day| {
            format!("{amount} von {what} passen nicht mehr vor {day}")
        },
        too_much: |amount, day| {
            format!("was bis {day} fällig ist, braucht {amount} mehr, als da sind")
        },
        longer_days: |ordinary| {
            format!("an manchen Tagen stehen mehr als {ordinary}, sonst würde nicht alles passen")
        },
        lunch_taken: || "manches liegt in der Mittagspause, sonst würde nicht alles passen".into(),
        pauses_left_out: || "manche Pausen fallen weg, sonst würde nicht alles passen".into(),
        no_free_hour: || {
            "vor der letzten Frist ist keine Stunde frei; sieh dir Schlaf, Ruhetage und eigene Termine an".into()
        },
        does_not_fit_at_all: |what, amount| {
            format!("{amount} von {what} passen nicht in die nächsten Tage")
        },
        still_earns: |what, percent, day| format!("{what} kann bis {day} noch {percent} % bringen"),
        earns_for_good: |what, percent| {
            format!("{what} kann noch {percent} % bringen, und das sinkt nicht weiter")
        },
        earns_nothing: |what| {
            format!(
                "{what} bringt nach der Regel der Seite nichts mehr; frag nach, bevor du es aufgibst"
            )
        },
        page_says: |what, words| {
            format!("die Seite nennt für {what} keine Zahl; dort steht „{words}“")
        },
        page_silent: |what| {
            format!("die Seite sagt nichts zu verspäteten Abgaben; frag nach {what}")
        },
        days_late: |days, paid, left| {
            format!(
                "jetzt abgegeben ist es {} zu spät, davon {paid} bezahlt; übrige Verspätungstage: {left}",
                counted(days, "Tag", "Tage")
            )
        },
        late_days_make_room: |what, days, day| {
            format!(
                "mit {} rückt {what} auf {day}, und dann passt es",
                counted(days, "Verspätungstag", "Verspätungstagen")
            )
        },
    },
    named: Named {
        course: || "Kurs".into(),
        untitled_course: || "Kurs ohne Namen".into(),
        term: || "Mein Semester".into(),
        pasted: || "eingefügter Text".into(),
        office_hour: || "Sprechstunde".into(),
        office_hour_of: |course| format!("{course} Sprechstunde"),
        class: || "ein Kurstermin".into(),
    },
    full_stop: ".",
    decimal_point: ",",
};
