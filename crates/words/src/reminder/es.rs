//! Spanish.

use crate::{
    moment::{Pieces, When},
    sentences::Reminder,
};

static PIECES: Pieces = Pieces {
    verbs: ["Vence", "Venció", "Empieza", "Empezó"],
    day: |when, date| match when {
        When::Today => "hoy".to_owned(),
        When::Tomorrow => format!("mañana, {date}"),
        When::Yesterday => format!("ayer, {date}"),
        When::Days(days) => format!("en {days} días, {date}"),
        When::Weeks(weeks) => format!("en {weeks} semanas, {date}"),
        When::Before => format!("el {date}"),
    },
    at: "a las ",
    within: ", en ",
    by_the_end: ", hasta el final del día",
    no_hour: "; sin hora indicada",
};

pub(crate) const REMINDER: Reminder = Reminder {
    moment: |moment| PIECES.said(moment),
    many: |count| format!("Se acercan {count} cosas"),
    more: |count| format!("y {count} más"),
    deadline: || "Entrega".into(),
    lecture: || "Clase".into(),
    guest: || "Clase invitada".into(),
    lab: || "Laboratorio".into(),
    recitation: || "Clase de problemas".into(),
    presentations: || "Presentaciones".into(),
    review: || "Repaso".into(),
    exam: || "Examen".into(),
    passed: || "El plazo pasó antes de que Semestra pudiera avisar.".into(),
    superseded: || "En su lugar llegó un recordatorio posterior de lo mismo.".into(),
    test_title: || "Los recordatorios funcionan".into(),
    test_body: || "Así te dirá Semestra lo que vence.".into(),
    open: || "Abrir".into(),
    done: || "Hecho".into(),
    snooze_quarter: || "En 15\u{a0}min".into(),
    snooze_hour: || "En 1\u{a0}h".into(),
    snooze_evening: || "Esta tarde".into(),
    snooze_morning: || "Mañana por la mañana".into(),
    stake: |points| format!("{points}\u{a0}% de la nota"),
    late_days_left: |days| match days {
        1 => "queda 1 día de retraso".into(),
        days => format!("quedan {days} días de retraso"),
    },
    away: |count| match count {
        1 => "1 recordatorio mientras no estabas".into(),
        count => format!("{count} recordatorios mientras no estabas"),
    },
    day_ahead: |count| match count {
        1 => "Hoy y mañana: 1 cosa".into(),
        count => format!("Hoy y mañana: {count} cosas"),
    },
    week_ahead: |count| match count {
        1 => "La semana que viene: 1 cosa".into(),
        count => format!("La semana que viene: {count} cosas"),
    },
    days_before: |days| match days {
        1 => "1 día antes".into(),
        days => format!("{days} días antes"),
    },
    hours_before: |hours| match hours {
        1 => "1 hora antes".into(),
        hours => format!("{hours} horas antes"),
    },
    minutes_before: |minutes| match minutes {
        1 => "1 minuto antes".into(),
        minutes => format!("{minutes} minutos antes"),
    },
    morning_of: |hour| format!("la mañana del mismo día, a las {hour}"),
    evening_before: |hour| format!("la tarde anterior, a las {hour}"),
    before_class: || "una hora antes de la clase en que vence".into(),
    every_day: |hour| format!("cada día a las {hour}"),
    every_sunday: |hour| format!("cada domingo a las {hour}"),
    rule_of_item: || "por su propia regla".into(),
    rule_of_course: |course| format!("por la regla de {course}"),
    rule_of_kind: || "por tu regla para este tipo".into(),
    rule_as_usual: || "como es habitual para este tipo".into(),
    why: |lead, rule| format!("{lead}; {rule}"),
    for_official: |why| format!("para la fecha oficial: {why}"),
    for_mine: |why| format!("para tu fecha: {why}"),
    out_of_quiet: |why| format!("{why}, movido fuera de las horas de silencio"),
    below_stake: |points| format!("sin recordatorio, vale menos del {points}\u{a0}% de la nota"),
    is_done: || "sin recordatorio, está hecho".into(),
    no_moment: || "sin recordatorio, aún no tiene fecha".into(),
    no_lead: || "sin recordatorio, su regla está vacía".into(),
};
