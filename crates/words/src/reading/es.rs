//! Spanish.

use crate::sentences::Reading;

pub(crate) const READING: Reading = Reading {
    words_say: || "lo dicen las palabras".into(),
    place_says: || "lo dicen las palabras y el lugar donde están".into(),
    heading_says: || "lo dice el título de encima".into(),
    top_of_page: || "está al principio de la página".into(),
    top_alone: || "está al principio de la página y nada dice lo contrario".into(),
    only_year: || "la página solo nombra el año".into(),
    like_a_code: || "estas letras están donde iría un código".into(),
    in_addresses: || "aparece en direcciones de la página".into(),
    window_title: || "lo dice el título de la ventana".into(),
    first_or_last_date: || "es la primera o la última fecha de la página".into(),
    term_by_dates: || "la página no nombra ningún semestre; sus fechas son de este año".into(),
    zone_given: || "es la zona horaria que diste para este curso".into(),
    zone_letters: || "estas letras detrás de una hora nombran la zona horaria".into(),
    month_above: || "el mes está en una fila de más arriba".into(),
    no_year: || "la página no da aquí el año; se deduce de las otras fechas y del semestre".into(),
    week_number: || "se deduce del número de la semana y del primer día del semestre".into(),
    week_and_column: || "se deduce de la semana de la fila y del día de la columna".into(),
    week_ends_sunday: || "una semana termina el domingo".into(),
    weeks_after_row: || "son tantas semanas después del día de esta fila".into(),
    weekday_after_row: || "se deduce del día de la semana que sigue al día de esta fila".into(),
    listed_by_days: || "la página enumera varios con sus días".into(),
    times_parts: || "tanto por cada parte, por el número de partes".into(),
    parts_make_whole: || {
        "tanto por cada parte, y con este número de partes el total es del 100\u{a0}%".into()
    },
    of_all_points: || "sus puntos sobre el total de puntos".into(),
    repeated_with_dates: || "la página repite esta hora junto a sus fechas".into(),
    this_person: || "estas palabras se refieren a esta persona de la página".into(),
    address_behind: || "es la dirección que hay detrás de estas palabras".into(),
    weekday_in_weeks: || "la página lo dice de este día de la semana en estas semanas".into(),
    class_begins: || "la clase empieza a esta hora".into(),
    held_in_class: || "tiene lugar en clase, así que vale la hora de la clase".into(),
    time_of_sort: || "la página da esta hora para todos los trabajos de este tipo".into(),
    handed_in_exam: || "la página llama examen a lo que se entrega".into(),
    usual_half: || {
        "la página no dice si es por la mañana o por la tarde; se tomó la mitad del día habitual"
            .into()
    },
    either_half: || {
        "la página no dice si es por la mañana o por la tarde, y ambas cosas son posibles".into()
    },
    time_of_sort_no_half: || {
        "la página da esta hora para todos los trabajos de este tipo, sin decir si es por la mañana o por la tarde".into()
    },
    end_of_day: || "no se indica ninguna hora, así que se supone el final del día".into(),
    every_class: || "la página lo dice de cada clase".into(),
    every_such_day: || "la página lo dice de cada uno de esos días; mira si falta alguno".into(),
    weeks_assumed: |from, to| {
        format!(
            "ningún calendario da la primera y la última semana, así que se supone del {from} al {to}"
        )
    },
    two_dates: || "la página da dos fechas para esto".into(),
    said_otherwise: || "la página dice otra cosa en otro lugar".into(),
    shares_not_whole: || "las partes encontradas no forman la nota completa".into(),
    shares_apart: || "las partes están en frases muy separadas".into(),
    shares_left_out: || "se dejaron fuera otras partes para que estas sumen el 100\u{a0}%".into(),
    other_late_days: || "la página da también otro número de días de retraso".into(),
    no_topic: || "la página no da ningún tema para esta clase".into(),
    topic_open: || "la página todavía no ha fijado este tema".into(),
    due_later: || "está en la fila de este día con una fecha de entrega posterior".into(),
    unnamed_time: || "la página no dice para qué es esta hora".into(),
    day_not_due: || "la página le da un día, pero no dice que se entregue entonces".into(),
    same_line: || "esta fecha está en la misma línea; comprueba que le corresponde".into(),
    nearest_above: || "es la fecha más cercana por encima; comprueba que le corresponde".into(),
    counts_undated: || "cuenta para la nota y nada con fecha trata de ello".into(),
    no_such_day: |line, words| {
        format!(
            "la línea {line} dice «{words}», un día que no existe en el calendario, así que aún no tiene fecha"
        )
    },
    other_weekday: |line, words, day, year| {
        format!(
            "la línea {line} dice «{words}», pero en {year} la fecha es {day}; se tomó la fecha"
        )
    },
    dates_differ: |title, first, first_line, second, second_line| {
        format!(
            "«{title}» es el {first} en la línea {first_line} y el {second} en la línea {second_line}; mira cuál vale"
        )
    },
    shares_sum: |percent| {
        format!(
            "las partes de la nota suman el {percent}\u{a0}%, no el 100\u{a0}%; compáralas con la página"
        )
    },
    shares_differ: |part, one, other| {
        format!(
            "la página da dos partes para {part}: {one}\u{a0}% y {other}\u{a0}%; conserva la correcta"
        )
    },
    several_schemes: || {
        "la página calcula la nota de más de una manera; se muestra la primera, conserva la que vale para ti".into()
    },
    dates_alone: || {
        "se encontraron fechas, pero no a qué corresponden; pega la parte con el calendario".into()
    },
    no_date: || {
        "no se encontró ninguna fecha en esta página; quizá el calendario esté en otra".into()
    },
    tentative: || {
        "la página dice que su calendario es provisional; vuelve a mirarla de vez en cuando".into()
    },
    cell_cut: || {
        "una celda de una tabla es más larga que en cualquier página de curso, así que se omitió su final".into()
    },
    damage_cut: || {
        "el documento de Word está dañado, así que se omitió lo que sigue al daño".into()
    },
    end_cut: || {
        "el documento es más largo que una página de curso, así que se omitió su final".into()
    },
    nesting_cut: || {
        "el documento tiene más niveles o es más largo que una página de curso, así que se omitió una parte".into()
    },
    lines_cut: || {
        "algunas líneas son más largas que un párrafo, así que se omitieron sus finales".into()
    },
};
