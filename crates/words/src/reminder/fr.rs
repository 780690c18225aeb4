//! French.

use crate::{
    moment::{Pieces, When},
    sentences::Reminder,
};

static PIECES: Pieces = Pieces {
    verbs: ["À rendre", "Était à rendre", "Commence", "A commencé"],
    day: |when, date| match when {
        When::Today => "aujourd’hui".to_owned(),
        When::Tomorrow => format!("demain, {date}"),
        When::Yesterday => format!("hier, {date}"),
        When::Days(days) => format!("dans {days} jours, {date}"),
        When::Weeks(weeks) => format!("dans {weeks} semaines, {date}"),
        When::Before => format!("le {date}"),
    },
    at: "à ",
    within: ", dans ",
    by_the_end: ", d’ici la fin de la journée",
    no_hour: "\u{a0}; sans heure indiquée",
};

pub(crate) const REMINDER: Reminder = Reminder {
    moment: |moment| PIECES.said(moment),
    many: |count| format!("{count} choses approchent"),
    more: |count| format!("et {count} de plus"),
    deadline: || "Rendu".into(),
    lecture: || "Cours".into(),
    guest: || "Cours invité".into(),
    lab: || "TP".into(),
    recitation: || "TD".into(),
    presentations: || "Exposés".into(),
    review: || "Révision".into(),
    exam: || "Examen".into(),
    passed: || "L’échéance est passée avant que Semestra puisse prévenir.".into(),
    superseded: || "Un rappel plus tardif de la même chose est venu à la place.".into(),
    test_title: || "Les rappels fonctionnent".into(),
    test_body: || "C’est ainsi que Semestra te dira ce qui est à rendre.".into(),
    open: || "Ouvrir".into(),
    done: || "Fait".into(),
    snooze_quarter: || "Dans 15\u{a0}min".into(),
    snooze_hour: || "Dans 1\u{a0}h".into(),
    snooze_evening: || "Ce soir".into(),
    snooze_morning: || "Demain matin".into(),
    stake: |points| format!("{points}\u{a0}% de la note"),
    late_days_left: |days| match days {
        1 => "1 jour de retard restant".into(),
        days => format!("{days} jours de retard restants"),
    },
    away: |count| match count {
        1 => "1 rappel pendant ton absence".into(),
        count => format!("{count} rappels pendant ton absence"),
    },
    day_ahead: |count| match count {
        1 => "Aujourd’hui et demain\u{a0}: 1 chose".into(),
        count => format!("Aujourd’hui et demain\u{a0}: {count} choses"),
    },
    week_ahead: |count| match count {
        1 => "La semaine à venir\u{a0}: 1 chose".into(),
        count => format!("La semaine à venir\u{a0}: {count} choses"),
    },
    days_before: |days| match days {
        1 => "1 jour avant".into(),
        days => format!("{days} jours avant"),
    },
    hours_before: |hours| match hours {
        1 => "1 heure avant".into(),
        hours => format!("{hours} heures avant"),
    },
    minutes_before: |minutes| match minutes {
        1 => "1 minute avant".into(),
        minutes => format!("{minutes} minutes avant"),
    },
    morning_of: |hour| format!("le matin du jour même, à {hour}"),
    evening_before: |hour| format!("la veille au soir, à {hour}"),
    before_class: || "une heure avant le cours où c’est à rendre".into(),
    every_day: |hour| format!("chaque jour à {hour}"),
    every_sunday: |hour| format!("chaque dimanche à {hour}"),
    rule_of_item: || "selon sa propre règle".into(),
    rule_of_course: |course| format!("selon la règle de {course}"),
    rule_of_kind: || "selon ta règle pour ce genre".into(),
    rule_as_usual: || "comme d’habitude pour ce genre".into(),
    why: |lead, rule| format!("{lead}\u{a0}; {rule}"),
    for_official: |why| format!("pour la date officielle\u{a0}: {why}"),
    for_mine: |why| format!("pour ta date\u{a0}: {why}"),
    out_of_quiet: |why| format!("{why}, sorti des heures calmes"),
    below_stake: |points| format!("pas de rappel, cela vaut moins de {points}\u{a0}% de la note"),
    is_done: || "pas de rappel, c’est fait".into(),
    no_moment: || "pas de rappel, il n’y a pas encore de date".into(),
    no_lead: || "pas de rappel, la règle est vide".into(),
};
