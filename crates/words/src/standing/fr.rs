//! French.

use crate::counted::counted;
use crate::sentences::Standing;

pub(crate) const STANDING: Standing = Standing {
    current: |graded| {
        format!("D’après ce qui est noté jusqu’ici\u{a0}: {graded}\u{a0}% de la note finale.")
    },
    minimum: || "Si plus rien n’est gagné.".into(),
    maximum: || "Si tout ce qui reste est parfait, points bonus compris.".into(),
    projected: || "Si ce qui reste va comme sa partie jusqu’ici.".into(),
    safe: |goal| format!("{goal} est déjà acquis."),
    lowest: |goal| format!("{goal} est la note la plus basse."),
    needs: |goal, average| {
        format!("{goal} demande {average}\u{a0}% en moyenne sur tout ce qui reste.")
    },
    only_with_extra: |goal| format!("{goal} n’est possible qu’avec des points bonus."),
    out_of_reach: |goal| format!("{goal} est hors d’atteinte."),
    each_is_worth: |of, points| {
        format!("{of}\u{a0}: un résultat parfait vaut {points} points de la note finale.")
    },
    is_worth: |of, points| format!("{of}\u{a0}: {points} points de la note finale."),
    unmet: |of| format!("{of} est sous le minimum exigé."),
    weights_scaled: |of, sum, whole| {
        format!(
            "{of}\u{a0}: les poids font {sum}\u{a0}% au lieu de {whole}\u{a0}% et ont été ajustés."
        )
    },
    weights_stand: |of, sum, whole| {
        format!(
            "{of}\u{a0}: les poids font {sum}\u{a0}% au lieu de {whole}\u{a0}% et restent tels quels."
        )
    },
    weight_left_over: |of, share| {
        format!("{of} n’indique pas de poids et a reçu les {share}\u{a0}% que laissent les autres.")
    },
    no_weight_left: |of| {
        format!(
            "{of} n’indique pas de poids et les autres n’en laissent pas\u{a0}; cela ne compte pas."
        )
    },
    equal_weights: |of| {
        format!("{of}\u{a0}: aucune partie n’indique de poids\u{a0}; toutes comptent autant.")
    },
    counted_by_points: |of| {
        format!("{of}\u{a0}: aucune partie n’indique de poids\u{a0}; les points décident.")
    },
    nothing_counts: |of| format!("{of}\u{a0}: tous les poids sont à 0, donc rien ne compte."),
    negative_number: |of| format!("{of}\u{a0}: un nombre sous 0 a été lu comme 0."),
    nothing_listed: |of| format!("{of}\u{a0}: rien n’y figure encore\u{a0}; tout reste à venir."),
    unlisted: |of, pieces| {
        format!(
            "{of}\u{a0}: encore attendues sans figurer\u{a0}: {pieces}\u{a0}; elles comptent comme les autres."
        )
    },
    all_excused: |of| format!("Tout dans {of} est excusé\u{a0}; son poids va aux autres."),
    excused: |of| format!("{of} est excusé et laissé de côté."),
    missing: |of| format!("{of} n’a pas été rendu et compte 0."),
    dropped_so_far: |of| {
        format!("{of}\u{a0}: ce qui est écarté est choisi parmi ce qui est noté jusqu’ici.")
    },
    dropped_at_the_end: |of| format!("{of}\u{a0}: rien n’est écarté avant que tout soit noté."),
    drops_limited: |of| {
        format!("{of}\u{a0}: la règle écarte autant qu’il y en a ou plus\u{a0}; il en reste une.")
    },
    dropped_mean_size: |of| {
        format!(
            "{of}\u{a0}: ce qui peut être écarté diffère en taille\u{a0}; une taille moyenne a été prise."
        )
    },
    maxima_by_points: |of| {
        format!(
            "{of}\u{a0}: les maxima diffèrent et la page ne dit pas comment les combiner\u{a0}; les points ont été additionnés."
        )
    },
    maxima_by_percents: |of| {
        format!(
            "{of}\u{a0}: les maxima diffèrent et la page ne dit pas comment les combiner\u{a0}; chacune compte autant."
        )
    },
    above_maximum: |of| format!("{of} dépasse son maximum et compte en entier."),
    out_of: |of, points| {
        format!("{of} n’indique pas de maximum\u{a0}; {points} points ont été supposés.")
    },
    no_points_possible: |of| {
        format!("{of} est sur 0 point\u{a0}; ce qui est gagné s’ajoute en bonus.")
    },
    taken_off: |of, days| {
        format!(
            "{of}\u{a0}: le retard de {} est déduit.",
            counted(days, "jour", "jours")
        )
    },
    late_unpriced: |of| {
        format!(
            "{of} est en retard et aucune règle ne dit ce que cela coûte\u{a0}; rien n’a été déduit."
        )
    },
    extra_not_counted: || {
        "Les points bonus à venir comptent 0 dans la projection et dans ce qu’il faut.".into()
    },
    misplaced: |of| {
        format!("{of} n’a pas de place dans l’arbre de la note\u{a0}; cela a été mis en haut.")
    },
    circular: |of| {
        format!(
            "{of}\u{a0}: des résultats se remplacent en cercle\u{a0}; chacun prend le meilleur."
        )
    },
    replacement_waits: || "Une règle de remplacement attend une note qui manque encore.".into(),
    better_scheme: |number| {
        format!("Parmi les autres pondérations, la numéro {number} est meilleure et compte.")
    },
    scale_gap: |above, below| {
        format!(
            "Aucune lettre entre {above}\u{a0}% et {below}\u{a0}%\u{a0}; la plus basse y compte."
        )
    },
    scale_open: |below| format!("Aucune lettre sous {below}\u{a0}%."),
    scale_overlap: |upper, lower, from, to| {
        format!(
            "{upper} et {lower} valent toutes deux de {from}\u{a0}% à {to}\u{a0}%\u{a0}; {upper} compte."
        )
    },
    scale_same: |kept, lost| {
        format!("{kept} et {lost} commencent au même total\u{a0}; {lost} n’est jamais donnée.")
    },
    scale_below_nothing: |letter| format!("{letter} commence sous 0\u{a0}%."),
    letters_assumed: |letters| {
        format!(
            "Le cours n’indique pas de lettres\u{a0}; celles-ci ont été prises\u{a0}: {letters}."
        )
    },
    nothing_graded: || "Rien n’est encore noté, donc ni note actuelle ni projection.".into(),
    rule_in_words: |of, words| {
        format!(
            "{of}\u{a0}: la règle de la page «\u{a0}{words}\u{a0}» n’est pas comptée\u{a0}; règle-la dans cette partie si elle compte."
        )
    },
    late_left: |left, budget| format!("Jours de retard restants\u{a0}: {left} sur {budget}."),
    may_miss: |classes| format!("Tu peux encore manquer {classes} des cours à venir."),
    may_miss_none: || "Tu ne peux plus manquer aucun cours.".into(),
    attendance_lost: || "La présence exigée par le cours n’est plus possible.".into(),
    in_a_row: |classes| {
        format!(
            "Assiste encore à {} de suite pour respecter à nouveau la règle.",
            counted(classes, "cours", "cours")
        )
    },
    classes_unknown: |classes| {
        format!(
            "Rien n’est noté sur {}\u{a0}; c’est laissé de côté.",
            counted(classes, "cours passé", "cours passés")
        )
    },
};
