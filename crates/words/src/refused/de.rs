//! German.

use crate::sentences::Refused;

pub(crate) const REFUSED: Refused = Refused {
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
    in_the_term_already: |course| format!("diese Seite ist schon in deinem Semester, als {course}"),
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
    gone: || "das gibt es nicht mehr; vielleicht wurde es in einem anderen Fenster entfernt".into(),
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
    longer_than_a_day: || "das würde länger als einen Tag dauern; wähle ein früheres Ende".into(),
    longer_than_a_year: || "das würde länger als ein Jahr dauern; wähle ein früheres Ende".into(),
    ends_before_it_begins: || "das würde enden, bevor es beginnt; wähle ein späteres Ende".into(),
    which_day: || "sag, welcher Tag gemeint ist".into(),
    until_when: || "sag, bis zu welchem Tag sich das wiederholt".into(),
    stops_before_it_begins: |day| {
        format!("das würde aufhören, bevor es am {day} beginnt; wähle einen späteren letzten Tag")
    },
    repeats_too_long: || {
        "das würde sich länger als zehn Jahre wiederholen; wähle einen früheren letzten Tag".into()
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
        "dieser Rechner nennt keinen Ort für deine Daten; starte mit --data und einem Ordner".into()
    },
    link_of_another_kind: || "nur Links zu Webseiten und Mailadressen werden geöffnet".into(),
    link_not_opened: |why| format!("der Link lässt sich nicht öffnen: {why}"),
    without_a_name: || "gib dem einen Namen".into(),
    estimate_out_of_reach: || {
        "eine Arbeit dauert eine Minute bis tausend Stunden; nenn etwas dazwischen".into()
    },
    work_stays_in_its_course: || {
        "eine Arbeit bleibt in ihrem Kurs; füge sie beim anderen hinzu und entferne sie hier".into()
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
    no_page: || "das ist keine Adresse einer Seite; schreib eine wie https://example.edu".into(),
    begins_when: || "sag, wann es beginnt, etwa 14:00".into(),
    ends_when: || "sag, wann es endet, etwa 15:20".into(),
    far_from_term: |day, term| format!("{day} ist weit weg von {term}; ändere das Jahr"),
    last_day_before_first: |day| {
        format!("der letzte Tag liegt vor dem ersten, {day}; wähle einen späteren")
    },
    longer_than_two_years: || {
        "das ist länger als zwei Jahre; wähle einen früheren letzten Tag".into()
    },
    longer_than_a_break: || "das ist länger als 200 Tage; wähle einen früheren letzten Tag".into(),
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
        "dieser Kurs hat keine Verspätungstage; gib ihm zuerst auf seiner Seite ein Budget".into()
    },
    late_days_without_date: || {
        "das hat kein Datum, das Verspätungstage verschieben könnten; gib ihm zuerst eines".into()
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
    block_stays: |what| format!("{what} bleibt, wo es ist; lass es zuerst mit dem Plan wandern"),
    block_for_no_work: || {
        "nur ein einzelner Block für eine Aufgabe wandert mit dem Plan; wähle zuerst die Aufgabe"
            .into()
    },
    begun_already: || {
        "dafür wurde schon Zeit aufgewendet oder ein Schritt abgehakt, also ist es angefangen; entferne das zuerst".into()
    },
    pack_damaged: || "dieses Kurspaket ist nicht vollständig; lass es dir noch einmal geben".into(),
    pack_too_new: || {
        "dieses Kurspaket stammt aus einem neueren Semestra; aktualisiere deines zuerst".into()
    },
};
