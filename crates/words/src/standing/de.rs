//! German.

use crate::counted::counted;
use crate::sentences::Standing;

pub(crate) const STANDING: Standing = Standing {
    current: |graded| format!("Nach dem, was bisher bewertet ist: {graded} % der Endnote."),
    minimum: || "Wenn nichts mehr dazukommt.".into(),
    maximum: || "Wenn alles Übrige voll ist, Zusatzpunkte eingeschlossen.".into(),
    projected: || "Wenn das Übrige so läuft wie sein Teil bisher.".into(),
    safe: |goal| format!("{goal} ist schon sicher."),
    lowest: |goal| format!("{goal} ist die niedrigste Note."),
    needs: |goal, average| {
        format!("{goal} braucht im Schnitt {average} % bei allem, was übrig ist.")
    },
    only_with_extra: |goal| format!("{goal} ist nur mit Zusatzpunkten erreichbar."),
    out_of_reach: |goal| format!("{goal} ist nicht mehr erreichbar."),
    each_is_worth: |of, points| {
        format!("{of}: ein volles Ergebnis bringt {points} Punkte der Endnote.")
    },
    is_worth: |of, points| format!("{of}: {points} Punkte der Endnote."),
    unmet: |of| format!("{of} liegt unter dem Minimum, das nötig ist."),
    weights_scaled: |of, sum, whole| {
        format!("{of}: die Gewichte ergeben {sum} % statt {whole} % und wurden umgerechnet.")
    },
    weights_stand: |of, sum, whole| {
        format!("{of}: die Gewichte ergeben {sum} % statt {whole} % und bleiben, wie sie sind.")
    },
    weight_left_over: |of, share| {
        format!("{of} nennt kein Gewicht und bekam die {share} %, die die anderen lassen.")
    },
    no_weight_left: |of| {
        format!("{of} nennt kein Gewicht, und die anderen lassen keines; es zählt nicht.")
    },
    equal_weights: |of| format!("{of}: kein Teil nennt ein Gewicht; alle zählen gleich."),
    counted_by_points: |of| format!("{of}: kein Teil nennt ein Gewicht; die Punkte entscheiden."),
    nothing_counts: |of| format!("{of}: jedes Gewicht ist 0, also zählt nichts."),
    negative_number: |of| format!("{of}: eine Zahl unter 0 wurde als 0 gelesen."),
    nothing_listed: |of| format!("{of}: noch nichts ist aufgeführt; alles kommt erst noch."),
    unlisted: |of, pieces| {
        format!(
            "{of}: noch nicht aufgeführt und zu erwarten: {pieces}; sie zählen wie die aufgeführten."
        )
    },
    all_excused: |of| format!("Alles in {of} ist entschuldigt; das Gewicht geht an die anderen."),
    excused: |of| format!("{of} ist entschuldigt und bleibt außen vor."),
    missing: |of| format!("{of} wurde nicht abgegeben und zählt 0."),
    dropped_so_far: |of| format!("{of}: gestrichen wird unter dem, was bisher bewertet ist."),
    dropped_at_the_end: |of| format!("{of}: gestrichen wird erst, wenn alles bewertet ist."),
    drops_limited: |of| {
        format!("{of}: die Regel streicht so viele, wie da sind, oder mehr; eines bleibt.")
    },
    dropped_mean_size: |of| {
        format!(
            "{of}: was gestrichen werden kann, ist verschieden groß; eine mittlere Größe wurde genommen."
        )
    },
    maxima_by_points: |of| {
        format!(
            "{of}: die Höchstpunkte sind verschieden, und die Seite sagt nicht, wie sie zusammenzählen; Punkte wurden addiert."
        )
    },
    maxima_by_percents: |of| {
        format!(
            "{of}: die Höchstpunkte sind verschieden, und die Seite sagt nicht, wie sie zusammenzählen; jedes zählt gleich."
        )
    },
    above_maximum: |of| format!("{of} liegt über dem Höchstwert und zählt voll."),
    out_of: |of, points| {
        format!("{of} nennt keinen Höchstwert; {points} Punkte wurden angenommen.")
    },
    no_points_possible: |of| format!("{of} hat 0 mögliche Punkte; das Erreichte zählt als Zusatz."),
    taken_off: |of, days| {
        format!(
            "{of}: Abzug für {} Verspätung.",
            counted(days, "Tag", "Tage")
        )
    },
    late_unpriced: |of| {
        format!("{of} kam zu spät, und keine Regel sagt, was das kostet; nichts wurde abgezogen.")
    },
    extra_not_counted: || {
        "Zusatzpunkte, die noch kommen, zählen in der Vorschau und im Nötigen als 0.".into()
    },
    misplaced: |of| format!("{of} hat keinen Platz im Baum der Note; es steht nun ganz oben."),
    circular: |of| format!("{of}: Ergebnisse ersetzen einander im Kreis; jedes nimmt das bessere."),
    replacement_waits: || "Eine Ersatzregel wartet auf ein Ergebnis, das noch fehlt.".into(),
    better_scheme: |number| {
        format!("Von den anderen Gewichtungen ist Nummer {number} besser und zählt.")
    },
    scale_gap: |above, below| {
        format!(
            "Zwischen {above} % und {below} % ist keine Note genannt; dort zählt die niedrigere."
        )
    },
    scale_open: |below| format!("Unter {below} % ist keine Note genannt."),
    scale_overlap: |upper, lower, from, to| {
        format!("{upper} und {lower} gelten beide von {from} % bis {to} %; {upper} zählt.")
    },
    scale_same: |kept, lost| {
        format!("{kept} und {lost} beginnen beim selben Wert; {lost} wird nie vergeben.")
    },
    scale_below_nothing: |letter| format!("{letter} beginnt unter 0 %."),
    letters_assumed: |letters| {
        format!("Der Kurs nennt keine Noten; diese wurden genommen: {letters}.")
    },
    nothing_graded: || {
        "Noch ist nichts bewertet, also gibt es keinen Stand und keine Vorschau.".into()
    },
    rule_in_words: |of, words| {
        format!(
            "{of}: die Regel der Seite „{words}“ ist nicht eingerechnet; stell sie an diesem Teil ein, wenn sie zählt."
        )
    },
    late_left: |left, budget| format!("Übrige Verspätungstage: {left} von {budget}."),
    may_miss: |classes| format!("Du darfst noch {classes} der kommenden Stunden fehlen."),
    may_miss_none: || "Du darfst keine Stunde mehr fehlen.".into(),
    attendance_lost: || "Die verlangte Anwesenheit ist nicht mehr zu erreichen.".into(),
    in_a_row: |classes| {
        format!(
            "Besuche ohne Lücke noch {}, um die Regel wieder zu erfüllen.",
            counted(classes, "Stunde", "Stunden")
        )
    },
    classes_unknown: |classes| {
        format!(
            "Nichts eingetragen ist über {}; das bleibt außen vor.",
            counted(classes, "vergangene Stunde", "vergangene Stunden")
        )
    },
};
