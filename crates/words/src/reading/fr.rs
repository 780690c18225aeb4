//! French.

use crate::sentences::Reading;

pub(crate) const READING: Reading = Reading {
    words_say: || "les mots le disent".into(),
    place_says: || "les mots et leur place sur la page le disent".into(),
    heading_says: || "le titre au-dessus le dit".into(),
    top_of_page: || "c’est écrit en tête de la page".into(),
    top_alone: || "c’est écrit en haut de la page et rien ne dit le contraire".into(),
    only_year: || "la page n’indique que l’année".into(),
    like_a_code: || "ces lettres sont là où serait un code".into(),
    in_addresses: || "des adresses de la page le contiennent".into(),
    window_title: || "le titre de la fenêtre le dit".into(),
    first_or_last_date: || "c’est la première ou la dernière date de la page".into(),
    term_by_dates: || {
        "la page ne nomme aucun semestre\u{a0}; ses dates tombent cette année-là".into()
    },
    zone_given: || "c’est le fuseau horaire que tu as donné pour ce cours".into(),
    zone_letters: || "ces lettres après une heure nomment le fuseau horaire".into(),
    month_above: || "le mois est indiqué dans une ligne au-dessus".into(),
    no_year: || {
        "la page ne donne pas l’année ici\u{a0}; elle découle des autres dates et du semestre"
            .into()
    },
    week_number: || "cela découle du numéro de la semaine et du premier jour du semestre".into(),
    week_and_column: || "cela découle de la semaine de la ligne et du jour de la colonne".into(),
    week_ends_sunday: || "une semaine se termine le dimanche".into(),
    weeks_after_row: || "c’est autant de semaines après le jour de cette ligne".into(),
    weekday_after_row: || {
        "cela découle du jour de la semaine qui suit le jour de cette ligne".into()
    },
    listed_by_days: || "la page en énumère plusieurs avec leurs jours".into(),
    times_parts: || "tant pour chaque partie, fois le nombre de parties".into(),
    parts_make_whole: || {
        "tant pour chaque partie, et avec ce nombre de parties le tout fait 100\u{a0}%".into()
    },
    of_all_points: || "ses points sur le total des points".into(),
    repeated_with_dates: || "la page répète cette heure avec ses dates".into(),
    this_person: || "ces mots désignent cette personne de la page".into(),
    address_behind: || "c’est l’adresse derrière ces mots".into(),
    weekday_in_weeks: || "la page le dit de ce jour de la semaine pour ces semaines".into(),
    class_begins: || "la séance commence à cette heure".into(),
    held_in_class: || "cela a lieu en cours, donc l’heure du cours vaut".into(),
    time_of_sort: || "la page donne cette heure pour tous les travaux de ce genre".into(),
    handed_in_exam: || "la page appelle examen ce qui est à rendre".into(),
    usual_half: || {
        "la page ne dit pas si c’est le matin ou l’après-midi\u{a0}; la moitié habituelle de la journée a été prise".into()
    },
    either_half: || {
        "la page ne dit pas si c’est le matin ou l’après-midi, et les deux sont possibles".into()
    },
    time_of_sort_no_half: || {
        "la page donne cette heure pour tous les travaux de ce genre, sans préciser le matin ou l’après-midi".into()
    },
    end_of_day: || "aucune heure n’est indiquée\u{a0}; la fin de la journée est supposée".into(),
    every_class: || "la page le dit de chaque séance".into(),
    every_such_day: || {
        "la page le dit de chacun de ces jours\u{a0}; vérifie si l’un d’eux est omis".into()
    },
    weeks_assumed: |from, to| {
        format!(
            "aucun calendrier ne donne la première et la dernière semaine\u{a0}; du {from} au {to} est supposé"
        )
    },
    two_dates: || "la page donne deux dates pour cela".into(),
    said_otherwise: || "la page dit autre chose à un autre endroit".into(),
    shares_not_whole: || "les parts trouvées ne font pas toute la note".into(),
    shares_apart: || "les parts se trouvent dans des phrases éloignées les unes des autres".into(),
    shares_left_out: || {
        "d’autres parts ont été laissées de côté pour que celles-ci fassent 100\u{a0}%".into()
    },
    other_late_days: || "la page donne aussi un autre nombre de jours de retard".into(),
    no_topic: || "la page n’indique aucun sujet pour cette séance".into(),
    topic_open: || "la page n’a pas encore fixé ce sujet".into(),
    due_later: || "c’est dans la ligne de ce jour, avec une échéance plus tardive".into(),
    unnamed_time: || "la page ne dit pas à quoi correspond cet horaire".into(),
    day_not_due: || "la page lui donne un jour, sans dire que c’est à rendre ce jour-là".into(),
    same_line: || "cette date est sur la même ligne\u{a0}; vérifie qu’elle s’y rapporte".into(),
    nearest_above: || {
        "c’est la date la plus proche au-dessus\u{a0}; vérifie qu’elle s’y rapporte".into()
    },
    counts_undated: || "cela compte pour la note, et rien de daté ne s’y rapporte".into(),
    no_such_day: |line, words| {
        format!(
            "la ligne {line} dit «\u{a0}{words}\u{a0}», un jour qui n’existe pas\u{a0}; il n’y a donc pas encore de date"
        )
    },
    other_weekday: |line, words, day, year| {
        format!(
            "la ligne {line} dit «\u{a0}{words}\u{a0}», mais en {year} la date est {day}\u{a0}; la date a été retenue"
        )
    },
    dates_differ: |title, first, first_line, second, second_line| {
        format!(
            "«\u{a0}{title}\u{a0}» est le {first} à la ligne {first_line} et le {second} à la ligne {second_line}\u{a0}; vérifie laquelle vaut"
        )
    },
    shares_sum: |percent| {
        format!(
            "les parts de la note font {percent}\u{a0}%, pas 100\u{a0}%\u{a0}; compare-les avec la page"
        )
    },
    shares_differ: |part, one, other| {
        format!(
            "la page donne deux parts pour {part}\u{a0}: {one}\u{a0}% et {other}\u{a0}%\u{a0}; garde la bonne"
        )
    },
    several_schemes: || {
        "la page calcule la note de plusieurs façons\u{a0}; la première est montrée, garde celle qui vaut pour toi".into()
    },
    dates_alone: || {
        "des dates ont été trouvées, mais pas ce à quoi elles se rapportent\u{a0}; colle la partie avec le calendrier".into()
    },
    no_date: || {
        "aucune date n’a été trouvée sur cette page\u{a0}; le calendrier est peut-être sur une autre".into()
    },
    tentative: || {
        "la page dit que son calendrier est provisoire\u{a0}; regarde-la de nouveau de temps en temps".into()
    },
    cell_cut: || {
        "une cellule d’un tableau est plus longue que sur toute page de cours\u{a0}; sa fin a été omise".into()
    },
    damage_cut: || {
        "le document Word est endommagé\u{a0}; ce qui suit la partie endommagée a été omis".into()
    },
    end_cut: || "le document est plus long qu’une page de cours\u{a0}; sa fin a été omise".into(),
    nesting_cut: || {
        "le document est plus imbriqué ou plus long qu’une page de cours\u{a0}; une partie a été omise".into()
    },
    lines_cut: || {
        "certaines lignes sont plus longues qu’un paragraphe\u{a0}; leur fin a été omise".into()
    },
};
