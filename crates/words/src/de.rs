//! German.

use chrono::{Datelike, NaiveDate};

use crate::counted::counted;
use crate::sentences::{Did, Document, File, Frame, Grade, Named, Refused, Study, Words};

const DAYS: [&str; 7] = ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"];
const MONTHS: [&str; 12] = [
    "Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez.",
];

fn date(day: NaiveDate) -> String {
    let weekday = DAYS[day.weekday() as usize];
    format!("{weekday} {}. {}", day.day(), MONTHS[day.month0() as usize])
}

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
    refused: Refused {
        no_day_of_a_term: |day| format!("{day} liegt in keinem Semester; ändere das Jahr"),
        no_zone: |name| format!("„{name}“ ist keine Zeitzone; schreib eine wie Europe/Berlin"),
        course_ends_before_it_begins: || {
            "der letzte Tag des Kurses liegt vor dem ersten; ändere einen von beiden".into()
        },
        ends_on_an_earlier_day: |what, first, last| {
            format!("„{what}“ endet am {last}, beginnt aber am {first}; ändere einen der Tage")
        },
        ends_at_an_earlier_hour: |what, start, end| {
            format!("„{what}“ endet um {end}, beginnt aber um {start}; ändere eine der Zeiten")
        },
        file_not_whole: || "die Datei kam nicht vollständig an; versuch es noch einmal".into(),
        nothing_given: || "füge einen Text ein oder wähle eine Datei".into(),
        nothing_selected: || "markiere zuerst ein paar Wörter der Seite".into(),
        in_the_term_already: |course| {
            format!("diese Seite ist schon in deinem Semester, als {course}")
        },
        code_in_the_term_already: |code, term| {
            format!(
                "{code} ist schon in {term}; entferne zuerst jenen Kurs, Rückgängig bringt ihn zurück"
            )
        },
        sample_beside_courses: || {
            "in deinem Semester sind schon Kurse; das Beispiel ist für ein leeres".into()
        },
        nothing_to_export: || {
            "es gibt noch keinen Kurs zum Exportieren; importiere zuerst eine Kursseite".into()
        },
        nothing_to_take_back: || "es gibt nichts rückgängig zu machen".into(),
        nothing_to_do_again: || "es gibt nichts zu wiederholen".into(),
        reminders_without_window: || "Erinnerungen zeigt das Fenster; öffne es zuerst".into(),
        gone: || {
            "das gibt es nicht mehr; vielleicht wurde es in einem anderen Fenster entfernt".into()
        },
        unreadable: |file, why| format!("{file} lässt sich nicht lesen: {why}"),
        unwritable: |file, why| format!("{file} ließ sich nicht schreiben: {why}"),
        classes_move_on_the_course_page: || {
            "alle Termine eines Kurses verschiebst du auf der Kursseite; hier einen nach dem anderen"
                .into()
        },
        day_off_is_the_courses: || {
            "ein freier Tag gehört zum Kurs; ändere ihn auf der Kursseite".into()
        },
        takes_place_as_planned: || "das findet statt wie geplant".into(),
        has_these_classes_anyway: || {
            "der Tag hat diese Kurse ohnehin; wähle einen anderen Wochentag".into()
        },
        does_not_take_place: || "nur was stattfindet, kann ausfallen".into(),
        longer_than_a_day: || {
            "das würde länger als einen Tag dauern; wähle ein früheres Ende".into()
        },
        longer_than_a_year: || {
            "das würde länger als ein Jahr dauern; wähle ein früheres Ende".into()
        },
        ends_before_it_begins: || {
            "das würde enden, bevor es beginnt; wähle ein späteres Ende".into()
        },
        which_day: || "sag, welcher Tag gemeint ist".into(),
        until_when: || "sag, bis zu welchem Tag sich das wiederholt".into(),
        stops_before_it_begins: |day| {
            format!(
                "das würde aufhören, bevor es am {day} beginnt; wähle einen späteren letzten Tag"
            )
        },
        repeats_too_long: || {
            "das würde sich länger als zehn Jahre wiederholen; wähle einen früheren letzten Tag"
                .into()
        },
        name_too_long: |letters| {
            format!("ein Name hat höchstens {letters} Zeichen; schreib den Rest in die Notiz")
        },
        note_too_long: |letters| format!("eine Notiz hat höchstens {letters} Zeichen; kürze sie"),
        too_many_reminders: |most| {
            format!("an eine Sache wird höchstens {most}-mal erinnert; nimm einige weg")
        },
        reminder_out_of_reach: |days| {
            format!(
                "Erinnerungen kommen von einer Minute bis {days} Tage vorher; wähle etwas dazwischen"
            )
        },
        quiet_of_no_hours: || {
            "die Ruhezeit beginnt und endet zur selben Stunde; wähle zwei verschiedene".into()
        },
        no_autostart: |why| {
            format!(
                "das System lässt Semestra nicht bei der Anmeldung starten ({why}); trage es in die Liste der Startprogramme ein"
            )
        },
        no_such_reminder: || "diese Erinnerung gibt es nicht mehr".into(),
        no_place_for_data: || {
            "dieser Rechner nennt keinen Ort für deine Daten; starte mit --data und einem Ordner"
                .into()
        },
        link_of_another_kind: || "nur Links zu Webseiten und Mailadressen werden geöffnet".into(),
        link_not_opened: |why| format!("der Link lässt sich nicht öffnen: {why}"),
        without_a_name: || "gib dem einen Namen".into(),
        estimate_out_of_reach: || {
            "eine Arbeit dauert eine Minute bis tausend Stunden; nenn etwas dazwischen".into()
        },
        work_stays_in_its_course: || {
            "eine Arbeit bleibt in ihrem Kurs; füge sie beim anderen hinzu und entferne sie hier"
                .into()
        },
        closes_before_it_opens: |day| {
            format!("das würde am {day} schließen, bevor es öffnet; wähle ein späteres Ende")
        },
        no_official_date: || {
            "nichts davon hat schon ein Datum vom Kurs; setze stattdessen Tag und Uhrzeit".into()
        },
        no_deadline_selected: || "nichts ist ausgewählt; wähle zuerst eine Abgabe".into(),
        line_too_long: |letters| {
            format!(
                "diese Zeile ist zu lang; sag es in {letters} Zeichen und schreib den Rest in eine Notiz"
            )
        },
        quick_without_title: || "sag auch, wie es heißt".into(),
        quick_without_course: || "sag, für welchen Kurs es ist, etwa #18-789".into(),
        quick_without_day: || "sag, an welchem Tag, auf Englisch: „fri“ oder „feb 13“".into(),
        quick_without_hour: || "sag, von wann bis wann, etwa 4-5".into(),
        quick_without_end: || "sag, bis wann es wiederkommt, auf Englisch: „until may 1“".into(),
        quick_without_class: || {
            "es fand sich kein Kurstermin, für den es zu lesen wäre; wähle stattdessen eine Abgabe"
                .into()
        },
        office_hour_over_midnight: || {
            "eine Sprechstunde endet am Ort des Kurses am selben Tag; nenn ein früheres Ende".into()
        },
        letters_out_of_reach: || {
            "die Schrift kann 80 % bis 200 % groß sein; wähle etwas dazwischen".into()
        },
        course_without_a_name: || "gib dem Kurs ein Kürzel oder einen Titel".into(),
        term_without_a_name: || "nenne das Semester, etwa Sommer 2025".into(),
        course_there_already: |code, term| {
            format!("{code} ist schon in {term}; öffne ihn in der Liste der Kurse")
        },
        letters_too_many: |letters, most| {
            format!("das hat {letters} Zeichen und darf {most} haben; kürze es")
        },
        no_mail: || "das ist keine Mailadresse; schreib eine wie ada@example.edu".into(),
        no_page: || {
            "das ist keine Adresse einer Seite; schreib eine wie https://example.edu".into()
        },
        begins_when: || "sag, wann es beginnt, etwa 14:00".into(),
        ends_when: || "sag, wann es endet, etwa 15:20".into(),
        far_from_term: |day, term| format!("{day} ist weit weg von {term}; ändere das Jahr"),
        last_day_before_first: |day| {
            format!("der letzte Tag liegt vor dem ersten, {day}; wähle einen späteren")
        },
        longer_than_two_years: || {
            "das ist länger als zwei Jahre; wähle einen früheren letzten Tag".into()
        },
        longer_than_a_break: || {
            "das ist länger als 200 Tage; wähle einen früheren letzten Tag".into()
        },
        no_percentage: || "schreib eine Zahl von 0 bis 100".into(),
        no_number_up_to: |most| format!("schreib eine ganze Zahl bis {most}"),
        no_points: || "schreib eine Zahl von 0 bis eine Million".into(),
        no_weeks: || "schreib eine Zahl von Wochen, 1 bis 52".into(),
        nothing_left_to_count: || "es bliebe nichts zu zählen; streiche weniger".into(),
        under_itself: || {
            "ein Teil kann nicht unter sich selbst stehen; wähle einen anderen Platz".into()
        },
        more_than_the_whole: |left| {
            format!("alle Teile zusammen wären mehr als 100 %; {left} % sind übrig")
        },
        letter_without_percentage: |letter| {
            format!("schreib, ab wie viel Prozent es {letter} gibt, 0 bis 100")
        },
        letter_twice: |letter| format!("{letter} steht hier zweimal; nimm eines heraus"),
        rule_without_words: || "schreib, was die Regel sagt".into(),
        weekly_unread: || "schreib Tage und Zeiten wie „Mo Mi 14:00–15:20 CIC 1201“".into(),
        weekly_without_end: || "schreib auch, wann es endet, etwa „Mo 14:00–15:20“".into(),
        no_score: || "schreib ein Ergebnis wie 17, 17/20 oder 85 %".into(),
        no_number_here: || {
            "schreib eine Zahl von 0 bis eine Million mit höchstens sechs Nachkommastellen".into()
        },
        no_curve: || {
            "schreib eine Kurve wie +5, ×1.25 oder 50:60 80:90, in der ein höheres Ergebnis nie weniger zählt".into()
        },
        no_rounding: || "sag, auf welches Vielfache gerundet wird; schreib eine Zahl über 0".into(),
        no_target: || "ziel auf eine Note der Skala oder auf einen Wert von 0 bis 100 %".into(),
        no_result: || "schreib, was herauskam: eine Note oder eine Zahl".into(),
        replaces_in_a_circle: |of| {
            format!("{of} würde am Ende sich selbst ersetzen; nimm eine dieser Regeln weg")
        },
        letters_begin_together: |one, other| {
            format!("{one} und {other} beginnen beim selben Wert; ändere einen davon")
        },
        no_late_days: || {
            "dieser Kurs hat keine Verspätungstage; gib ihm zuerst auf seiner Seite ein Budget"
                .into()
        },
        late_days_without_date: || {
            "das hat kein Datum, das Verspätungstage verschieben könnten; gib ihm zuerst eines"
                .into()
        },
        late_days_in_class: || {
            "das findet in einer Stunde statt, also verschieben Verspätungstage es nicht".into()
        },
        late_days_spent: |left, budget| {
            format!(
                "nur {left} von {budget} Verspätungstagen sind übrig; nimm weniger oder hol anderswo welche zurück"
            )
        },
        late_days_capped: |cap| {
            format!("eine Arbeit kann höchstens {cap} Verspätungstage nutzen; nimm weniger")
        },
        late_days_passed: || {
            "der letzte Moment für die Abgabe ist vorbei, und danach sind keine Verspätungstage mehr möglich".into()
        },
        what_if_there_already: |name| {
            format!("ein Gedankenspiel namens {name} gibt es schon; nenn dieses anders")
        },
        what_if_too_long: |most| {
            format!("ein Gedankenspiel fasst höchstens {most} Änderungen; behalte weniger")
        },
        no_grades: || {
            "noch hat kein Kurs eine Note zum Ausgeben; nimm zuerst eine Kursseite auf".into()
        },
        class_ahead: || "diese Stunde kommt erst noch; sag es, wenn sie vorbei ist".into(),
        minutes_between: |least, most| {
            format!("hier passen {least} bis {most} Minuten; bitte eine Zahl dazwischen eingeben")
        },
        sleep_of_no_hours: || {
            "der Schlaf beginnt und endet zur selben Stunde; bitte wählen, wann du schlafen gehst und wann du aufstehst".into()
        },
        no_timer: || "es läuft keine Zeitmessung; starte zuerst eine".into(),
        timer_ran_too_long: || {
            "die Zeitmessung lief länger als einen Tag; gib an, wann du aufgehört hast".into()
        },
        stopped_before_it_began: || {
            "das liegt vor dem Beginn der Zeitmessung; wähle eine spätere Zeit".into()
        },
        still_ahead: || "diese Zeit ist noch nicht gekommen; wähle eine frühere".into(),
        block_of_no_course: || {
            "dieser Termin gehört zu keinem Kurs, also lässt sich seine Zeit nicht festhalten; wähle zuerst einen Kurs".into()
        },
        nothing_proposed: || "es gibt keinen Block zu übernehmen; plane zuerst die Woche".into(),
        too_many_blocks: |most| format!("höchstens {most} Blöcke auf einmal; übernimm weniger"),
        block_stays: |what| {
            format!("{what} bleibt, wo es ist; lass es zuerst mit dem Plan wandern")
        },
        block_for_no_work: || {
            "nur ein einzelner Block für eine Aufgabe wandert mit dem Plan; wähle zuerst die Aufgabe".into()
        },
        begun_already: || {
            "dafür wurde schon Zeit aufgewendet oder ein Schritt abgehakt, also ist es angefangen; entferne das zuerst".into()
        },
        pack_damaged: || {
            "dieses Kurspaket ist nicht vollständig; lass es dir noch einmal geben".into()
        },
        pack_too_new: || {
            "dieses Kurspaket stammt aus einem neueren Semestra; aktualisiere deines zuerst".into()
        },
    },
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
    standing: crate::standing::de::STANDING,
    study: Study {
        does_not_fit: |what, amount, day| {
            format!("{amount} von {what} passen nicht mehr vor {day}")
        },
        too_much: |amount, day| {
            format!("was bis {day} fällig ist, braucht {amount} mehr, als da sind")
        },
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
    units: [" Std.", " Min."],
    full_stop: ".",
    decimal_point: ",",
    date,
    twelve: |time| time.format("%-I:%M %p").to_string(),
};
