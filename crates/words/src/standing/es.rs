//! Spanish.

use crate::counted::counted;
use crate::sentences::Standing;

pub(crate) const STANDING: Standing = Standing {
    current: |graded| format!("Según lo calificado hasta ahora: {graded} % de la nota final."),
    minimum: || "Si no se consigue nada más.".into(),
    maximum: || "Si todo lo que falta sale perfecto, puntos extra incluidos.".into(),
    projected: || "Si lo que falta va como ha ido su parte hasta ahora.".into(),
    safe: |goal| format!("{goal} ya está asegurado."),
    lowest: |goal| format!("{goal} es la nota más baja."),
    needs: |goal, average| format!("{goal} pide un promedio de {average} % en todo lo que falta."),
    only_with_extra: |goal| format!("{goal} solo es posible con puntos extra."),
    out_of_reach: |goal| format!("{goal} ya no es posible."),
    each_is_worth: |of, points| {
        format!("{of}: una perfecta vale {points} puntos de la nota final.")
    },
    is_worth: |of, points| format!("{of}: {points} puntos de la nota final."),
    unmet: |of| format!("{of} está por debajo del mínimo exigido."),
    weights_scaled: |of, sum, whole| {
        format!("{of}: los pesos suman {sum} % en vez de {whole} % y se ajustaron.")
    },
    weights_stand: |of, sum, whole| {
        format!("{of}: los pesos suman {sum} % en vez de {whole} % y quedan como están.")
    },
    weight_left_over: |of, share| {
        format!("{of} no indica peso y recibió el {share} % que dejan las demás.")
    },
    no_weight_left: |of| format!("{of} no indica peso y las demás no dejan nada; no cuenta."),
    equal_weights: |of| format!("{of}: ninguna parte indica peso; todas cuentan igual."),
    counted_by_points: |of| format!("{of}: ninguna parte indica peso; deciden los puntos."),
    nothing_counts: |of| format!("{of}: todos los pesos son 0, así que nada cuenta."),
    negative_number: |of| format!("{of}: un número menor que 0 se leyó como 0."),
    nothing_listed: |of| format!("{of}: aún no figura nada; todo está por venir."),
    unlisted: |of, pieces| {
        format!("{of}: aún por venir sin figurar: {pieces}; cuentan como las que figuran.")
    },
    all_excused: |of| format!("Todo en {of} está excusado; su peso pasa a las demás."),
    excused: |of| format!("{of} está excusado y no se cuenta."),
    missing: |of| format!("{of} no se entregó y cuenta 0."),
    dropped_so_far: |of| {
        format!("{of}: lo que se descarta se elige entre lo calificado hasta ahora.")
    },
    dropped_at_the_end: |of| format!("{of}: nada se descarta hasta que todo esté calificado."),
    drops_limited: |of| format!("{of}: la regla descarta tantas como hay o más; queda una."),
    dropped_mean_size: |of| {
        format!("{of}: lo que puede descartarse difiere en tamaño; se tomó un tamaño medio.")
    },
    maxima_by_points: |of| {
        format!(
            "{of}: los máximos difieren y la página no dice cómo se combinan; se sumaron los puntos."
        )
    },
    maxima_by_percents: |of| {
        format!(
            "{of}: los máximos difieren y la página no dice cómo se combinan; todas cuentan igual."
        )
    },
    above_maximum: |of| format!("{of} supera su máximo y cuenta entero."),
    out_of: |of, points| format!("{of} no indica máximo; se supuso de {points} puntos."),
    no_points_possible: |of| format!("{of} es de 0 puntos; lo conseguido se suma como extra."),
    taken_off: |of, days| {
        format!(
            "{of}: se descuenta el retraso de {}.",
            counted(days, "día", "días")
        )
    },
    late_unpriced: |of| {
        format!("{of} llegó tarde y ninguna regla dice cuánto cuesta; no se descontó nada.")
    },
    extra_not_counted: || {
        "Los puntos extra que faltan cuentan 0 en la proyección y en lo que hace falta.".into()
    },
    misplaced: |of| format!("{of} no tiene lugar en el árbol de la nota; se puso arriba."),
    circular: |of| {
        format!("{of}: unas se sustituyen a otras en círculo; cada una toma la mejor nota.")
    },
    replacement_waits: || "Una regla de sustitución espera una nota que aún falta.".into(),
    better_scheme: |number| {
        format!("De las otras ponderaciones, la número {number} es mejor y cuenta.")
    },
    scale_gap: |above, below| {
        format!("No hay letra entre {above} % y {below} %; ahí cuenta la más baja.")
    },
    scale_open: |below| format!("No hay letra por debajo de {below} %."),
    scale_overlap: |upper, lower, from, to| {
        format!("{upper} y {lower} valen ambas de {from} % a {to} %; cuenta {upper}.")
    },
    scale_same: |kept, lost| {
        format!("{kept} y {lost} empiezan en el mismo total; {lost} nunca se da.")
    },
    scale_below_nothing: |letter| format!("{letter} empieza por debajo de 0 %."),
    letters_assumed: |letters| format!("El curso no indica letras; se tomaron estas: {letters}."),
    nothing_graded: || {
        "Aún no hay nada calificado, así que no hay nota actual ni proyección.".into()
    },
    rule_in_words: |of, words| {
        format!(
            "{of}: la regla de la página «{words}» no se cuenta; ponla en esta parte si importa."
        )
    },
    late_left: |left, budget| format!("Días de retraso que quedan: {left} de {budget}."),
    may_miss: |classes| {
        format!(
            "Puedes faltar a {} más de las que vienen.",
            counted(classes, "clase", "clases")
        )
    },
    may_miss_none: || "No puedes faltar a ninguna clase más.".into(),
    attendance_lost: || "La asistencia que pide el curso ya no es posible.".into(),
    in_a_row: |classes| {
        format!(
            "Asiste a {} sin falta para volver a cumplir la regla.",
            counted(classes, "clase más", "clases seguidas")
        )
    },
    classes_unknown: |classes| {
        format!(
            "No se anotó nada sobre {}; no se cuenta.",
            counted(classes, "clase pasada", "clases pasadas")
        )
    },
};
