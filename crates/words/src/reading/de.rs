//! German.

use crate::sentences::Reading;

pub(crate) const READING: Reading = Reading {
    words_say: || "die Worte sagen es".into(),
    place_says: || "die Worte und ihr Platz auf der Seite sagen es".into(),
    heading_says: || "die Überschrift darüber sagt es".into(),
    top_of_page: || "es steht oben auf der Seite".into(),
    top_alone: || "es steht oben auf der Seite, und nichts spricht dagegen".into(),
    only_year: || "die Seite nennt nur das Jahr".into(),
    like_a_code: || "diese Buchstaben stehen da, wo ein Kürzel stünde".into(),
    in_addresses: || "es kommt in Adressen der Seite vor".into(),
    window_title: || "der Titel des Fensters sagt es".into(),
    first_or_last_date: || "es ist das erste oder letzte Datum der Seite".into(),
    term_by_dates: || "die Seite nennt kein Semester; ihre Daten liegen in diesem Jahr".into(),
    zone_given: || "du hast diese Zeitzone für den Kurs angegeben".into(),
    zone_letters: || "diese Buchstaben hinter einer Uhrzeit nennen die Zeitzone".into(),
    month_above: || "der Monat steht in einer Zeile darüber".into(),
    no_year: || {
        "die Seite nennt hier kein Jahr; es folgt aus den anderen Daten und dem Semester".into()
    },
    week_number: || "es folgt aus der Nummer der Woche und dem ersten Tag des Semesters".into(),
    week_and_column: || "es folgt aus der Woche der Zeile und dem Tag der Spalte".into(),
    week_ends_sunday: || "eine Woche endet am Sonntag".into(),
    weeks_after_row: || "es liegt so viele Wochen nach dem Tag dieser Zeile".into(),
    weekday_after_row: || "es folgt aus dem Wochentag nach dem Tag dieser Zeile".into(),
    listed_by_days: || "die Seite zählt mehrere davon mit ihren Tagen auf".into(),
    times_parts: || "so viel für jeden Teil, mal die Anzahl der Teile".into(),
    parts_make_whole: || {
        "so viel für jeden Teil, und mit dieser Anzahl ergibt das Ganze 100\u{a0}%".into()
    },
    of_all_points: || "seine Punkte von allen Punkten".into(),
    repeated_with_dates: || "die Seite wiederholt diese Zeit bei ihren Daten".into(),
    this_person: || "diese Worte meinen diese Person der Seite".into(),
    address_behind: || "die Adresse hinter diesen Worten".into(),
    weekday_in_weeks: || "die Seite sagt es von diesem Wochentag in diesen Wochen".into(),
    class_begins: || "die Veranstaltung beginnt um diese Zeit".into(),
    held_in_class: || "es findet im Kurs statt, also gilt dessen Zeit".into(),
    time_of_sort: || "die Seite nennt diese Zeit für alle Aufgaben dieser Art".into(),
    handed_in_exam: || "die Seite nennt die Abgabe eine Prüfung".into(),
    usual_half: || {
        "die Seite sagt nicht, ob vor- oder nachmittags; die übliche Tageshälfte wurde genommen"
            .into()
    },
    either_half: || "die Seite sagt nicht, ob vor- oder nachmittags, und beides ist möglich".into(),
    time_of_sort_no_half: || {
        "die Seite nennt diese Zeit für alle Aufgaben dieser Art, ohne vor- oder nachmittags".into()
    },
    end_of_day: || "es ist keine Uhrzeit genannt, also wird das Ende des Tages angenommen".into(),
    every_class: || "die Seite sagt es von jedem Kurstermin".into(),
    every_such_day: || {
        "die Seite sagt es von jedem solchen Tag; sieh nach, ob einer ausfällt".into()
    },
    weeks_assumed: |from, to| {
        format!("kein Plan nennt die erste und letzte Woche, also wird {from} bis {to} angenommen")
    },
    two_dates: || "die Seite nennt zwei Daten dafür".into(),
    said_otherwise: || "an einer anderen Stelle sagt die Seite etwas anderes".into(),
    shares_not_whole: || "die gefundenen Anteile ergeben nicht die ganze Note".into(),
    shares_apart: || "die Anteile stehen in weit voneinander entfernten Sätzen".into(),
    shares_left_out: || "andere Anteile wurden weggelassen, damit diese 100\u{a0}% ergeben".into(),
    other_late_days: || "die Seite nennt auch eine andere Zahl von Verspätungstagen".into(),
    no_topic: || "die Seite nennt für diesen Termin kein Thema".into(),
    topic_open: || "die Seite hat dieses Thema noch nicht festgelegt".into(),
    due_later: || "es steht in der Zeile dieses Tages, ist aber später fällig".into(),
    unnamed_time: || "die Seite sagt nicht, wofür diese Zeit ist".into(),
    day_not_due: || "die Seite gibt ihm einen Tag, sagt aber nicht, dass es dann fällig ist".into(),
    same_line: || "dieses Datum steht in derselben Zeile; prüfe, ob es dazugehört".into(),
    nearest_above: || "das ist das nächste Datum darüber; prüfe, ob es dazugehört".into(),
    counts_undated: || "es zählt für die Note, und nichts mit Datum gehört dazu".into(),
    no_such_day: |line, words| {
        format!(
            "in Zeile {line} steht „{words}“; diesen Tag gibt es nicht, also fehlt noch ein Datum"
        )
    },
    other_weekday: |line, words, day, year| {
        format!(
            "in Zeile {line} steht „{words}“, aber {year} ist das Datum {day}; das Datum wurde genommen"
        )
    },
    dates_differ: |title, first, first_line, second, second_line| {
        format!(
            "„{title}“ ist in Zeile {first_line} am {first} und in Zeile {second_line} am {second}; sieh nach, was gilt"
        )
    },
    shares_sum: |percent| {
        format!(
            "die Anteile der Note ergeben {percent}\u{a0}%, nicht 100\u{a0}%; vergleiche sie mit der Seite"
        )
    },
    shares_differ: |part, one, other| {
        format!(
            "die Seite nennt zwei Anteile für {part}: {one}\u{a0}% und {other}\u{a0}%; behalte den richtigen"
        )
    },
    several_schemes: || {
        "die Seite berechnet die Note auf mehr als eine Weise; die erste wird gezeigt, behalte die, die für dich gilt".into()
    },
    dates_alone: || {
        "es wurden Daten gefunden, aber nicht, wozu sie gehören; füge den Teil mit dem Plan ein"
            .into()
    },
    no_date: || {
        "auf dieser Seite wurde kein Datum gefunden; vielleicht steht der Plan auf einer anderen"
            .into()
    },
    tentative: || "die Seite nennt ihren Plan vorläufig; sieh ab und zu wieder nach".into(),
    cell_cut: || {
        "eine Tabellenzelle ist länger als auf jeder Kursseite, deshalb fehlt ihr Ende".into()
    },
    damage_cut: || {
        "das Word-Dokument ist beschädigt, deshalb fehlt, was hinter dem Schaden steht".into()
    },
    end_cut: || "das Dokument ist länger als eine Kursseite, deshalb fehlt sein Ende".into(),
    nesting_cut: || {
        "das Dokument ist tiefer verschachtelt oder länger als eine Kursseite, deshalb fehlt ein Teil".into()
    },
    lines_cut: || {
        "manche Zeilen sind länger als ein Absatz sein kann, deshalb fehlen ihre Enden".into()
    },
};
