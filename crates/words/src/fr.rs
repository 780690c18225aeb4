//! French.

use crate::counted::counted;
use crate::sentences::{Did, Document, File, Frame, Grade, Named, Study, Words};

pub(crate) static WORDS: Words = Words {
    did: Did {
        added: |what| format!("{what}\u{a0}: ajouté"),
        added_sample: || "Semestre d’exemple ajouté".into(),
        changed: |what| format!("Modifié\u{a0}: {what}"),
        removed: |what| format!("{what}\u{a0}: retiré"),
        moved: |what| format!("Déplacé\u{a0}: {what}"),
        called_off: |what| format!("Annulé\u{a0}: {what}"),
        as_planned: |what| format!("De nouveau comme prévu\u{a0}: {what}"),
        swapped: |course, day| format!("{course}\u{a0}: {day} échangé"),
        not_swapped: |day| format!("N’est plus échangé\u{a0}: {day}"),
        attended: |what| format!("Tu y étais\u{a0}: {what}"),
        not_attended: |what| format!("Finalement absent\u{a0}: {what}"),
        reviewed: |what| format!("Revu\u{a0}: {what}"),
        not_reviewed: |what| format!("Pas encore revu\u{a0}: {what}"),
        read: |what| format!("Lu\u{a0}: {what}"),
        not_read: |what| format!("Pas lu\u{a0}: {what}"),
        done: |what| format!("Fait\u{a0}: {what}"),
        not_done: |what| format!("Pas fait\u{a0}: {what}"),
        set_my_date: |what| format!("Date personnelle choisie\u{a0}: {what}"),
        cleared_my_date: |what| format!("Date personnelle enlevée\u{a0}: {what}"),
        changed_settings: || "Réglages modifiés".into(),
        sent_test: || "Notification d’essai envoyée".into(),
        took_back: |what| format!("Annulé\u{a0}: {what}"),
        did_again: |what| format!("Rétabli\u{a0}: {what}"),
        on_day: |what, day| format!("{what} le {day}"),
        added_step: |what| format!("Étape ajoutée\u{a0}: {what}"),
        changed_step: |what| format!("Étape modifiée\u{a0}: {what}"),
        removed_step: |what| format!("Étape retirée\u{a0}: {what}"),
        estimated: |what| format!("Durée estimée\u{a0}: {what}"),
        as_long_as_usual: |what| format!("Durée habituelle\u{a0}: {what}"),
        noted: |what| format!("Note écrite\u{a0}: {what}"),
        added_office_hour: |what| format!("Permanence ajoutée\u{a0}: {what}"),
        added_reading: |what| format!("Ajouté à lire\u{a0}: {what}"),
        deadlines: |count| format!("{count} échéances"),
        note_taken_away: |what| format!("Note retirée\u{a0}: {what}"),
        goes_to_section: |section, course| format!("{course}\u{a0}: mon groupe est {section}"),
        changed_letters: |course| format!("Barème de {course} modifié"),
        of_course: |what, course| format!("{what} de {course}"),
        scored: |what| format!("Note inscrite\u{a0}: {what}"),
        excused: |what| format!("Excusé\u{a0}: {what}"),
        not_handed_in: |what| format!("Non rendu\u{a0}: {what}"),
        score_taken_away: |what| format!("Note retirée\u{a0}: {what}"),
        changed_grading: |what| format!("Changé la façon dont {what} compte"),
        spent_late_days: |what, days| {
            format!(
                "{} pour {what}",
                counted(days, "jour de retard dépensé", "jours de retard dépensés")
            )
        },
        took_late_days_back: |what| format!("Jours de retard repris\u{a0}: {what}"),
        extended: |what, days| format!("{} de plus pour {what}", counted(days, "jour", "jours")),
        kept_what_if: |name| format!("Hypothèse gardée\u{a0}: {name}"),
        missed_class: |what| format!("Absent\u{a0}: {what}"),
        excused_from: |what| format!("Absence excusée\u{a0}: {what}"),
        changed_average: || "Changé le calcul des moyennes".into(),
        timer_started: |what| format!("Chronomètre lancé\u{a0}: {what}"),
        timer_stopped: |what, amount| format!("{amount} notées pour {what}"),
        timer_dropped: |what| {
            format!("Chronomètre arrêté\u{a0}; moins d’une minute n’est pas gardée\u{a0}: {what}")
        },
        time_removed: |what| format!("Temps retiré\u{a0}: {what}"),
        planned: |blocks| counted(blocks, "plage d’étude prévue", "plages d’étude prévues"),
        planned_one: |what| format!("Plage d’étude prévue\u{a0}: {what}"),
        stays: |what| format!("{what} reste à sa place"),
        may_move: |what| format!("{what} peut bouger avec le plan"),
        begun: |what| format!("Commencé\u{a0}: {what}"),
        not_begun: |what| format!("Pas commencé\u{a0}: {what}"),
        changed_reminders: || "Modifié\u{a0}: quand viennent les rappels".into(),
        changed_reminders_of: |what| format!("Modifié\u{a0}: quand rappeler {what}"),
        put_off: |what, until| format!("Nouveau rappel {until}\u{a0}: {what}"),
        saw_missed: || "Rangé ce qui a été manqué".into(),
        paused_reminders: |until| format!("Rappels en pause jusqu’à {until}"),
        resumed_reminders: || "Les rappels reviennent".into(),
        starts_at_login: || "Semestra démarre à l’ouverture de session".into(),
        starts_by_hand: || "Semestra ne démarre plus à l’ouverture de session".into(),
    },
    refused: crate::refused::fr::REFUSED,
    document: Document {
        empty: || "ce document est vide\u{a0}; copie la page du cours et colle-la ici".into(),
        too_large: || {
            "ce document dépasse 20 Mo\u{a0}; copie seulement la partie avec le calendrier et les règles"
                .into()
        },
        pdf_locked: || {
            "ce PDF est protégé par un mot de passe\u{a0}; ouvre-le, imprime-le dans un nouveau PDF sans mot de passe et donne celui-là".into()
        },
        pdf_scanned: || {
            "ce PDF contient des images de pages et aucun texte lisible\u{a0}; demande le fichier d’origine, ou colle le texte".into()
        },
        pdf_damaged: || {
            "ce PDF est abîmé ou incomplet\u{a0}; télécharge-le de nouveau, ou ouvre-le, copie son texte et colle-le".into()
        },
        pdf_pages: || {
            "ce PDF a plus de 2000 pages\u{a0}; donne seulement celles du plan de cours".into()
        },
        pdf_stuck: || {
            "lire ce PDF demande trop de temps ou de mémoire\u{a0}; imprime les pages du calendrier dans un nouveau PDF et donne celui-là".into()
        },
        locked: || {
            "ce document est verrouillé par un mot de passe\u{a0}; ouvre-le, enregistre une copie sans mot de passe et donne-la".into()
        },
        old_word: || {
            "c’est un document Word de l’ancien format\u{a0}; ouvre-le dans Word ou LibreOffice, enregistre-le en DOCX ou PDF et donne celui-là".into()
        },
        damaged_package: || {
            "ce document est abîmé ou n’a pas été enregistré jusqu’au bout\u{a0}; récupère-le de nouveau, ou colle son texte".into()
        },
        swollen: || {
            "ce document, décompressé, contient bien plus qu’une page de cours\u{a0}; copie son texte et colle-le".into()
        },
        open_document: || {
            "c’est un fichier OpenDocument, qui ne peut pas être lu\u{a0}; enregistre-le en DOCX ou PDF et donne celui-là".into()
        },
        pages: || {
            "c’est un document Pages, qui ne peut pas être lu\u{a0}; exporte-le en Word ou PDF et donne celui-là".into()
        },
        other_office: || {
            "c’est un tableur ou une présentation, qui ne peut pas être lu\u{a0}; enregistre-le en PDF, ou copie son texte et colle-le".into()
        },
        other_package: || {
            "c’est un dossier compressé\u{a0}; décompresse-le et donne le fichier avec le calendrier ou le plan de cours".into()
        },
        rtf: || {
            "ce fichier RTF est abîmé\u{a0}; ouvre-le, enregistre-le en DOCX ou PDF et donne celui-là, ou colle son texte".into()
        },
        image: || {
            "c’est une image, qui ne peut pas être lue\u{a0}; copie le texte de la page du cours et colle-le".into()
        },
        binary: || {
            "ce fichier ne contient pas de texte\u{a0}; donne une page web enregistrée, du Markdown, ou colle le texte".into()
        },
        encoding: || {
            "les lettres de ce fichier ne se reconnaissent pas\u{a0}; enregistre-le en UTF-8 et réessaie"
                .into()
        },
        nothing_to_plan: || {
            "aucune date, heure de cours ni évaluation ici\u{a0}; donne la page avec le calendrier ou le plan de cours".into()
        },
        dates_alone: || {
            "des dates, mais pas ce à quoi elles se rapportent\u{a0}; colle la partie avec le calendrier"
                .into()
        },
    },
    file: File {
        the_file: || "le fichier de données".into(),
        too_new: || {
            "ces données viennent d’un Semestra plus récent\u{a0}; installe la dernière version pour les ouvrir".into()
        },
        not_ours: |file| {
            format!(
                "{file} n’est pas un fichier de Semestra\u{a0}; déplace-le ou choisis un autre dossier"
            )
        },
        read_only: |file| {
            format!(
                "impossible d’écrire dans {file}\u{a0}; autorise l’écriture ou choisis un autre dossier"
            )
        },
        damaged: || {
            "le fichier de données est abîmé\u{a0}; remets une copie de semestra.db à sa place, ou déplace-le pour repartir de zéro".into()
        },
        full: || "le disque est plein\u{a0}; libère de la place et réessaie".into(),
        busy: || {
            "un autre programme utilise le fichier de données\u{a0}; ferme-le et réessaie".into()
        },
        refused: || {
            "cela ne peut pas être enregistré tel quel\u{a0}; vérifie les dates et les nombres"
                .into()
        },
        unusable: |file, why| {
            format!("{file} est inutilisable ({why})\u{a0}; choisis un autre dossier")
        },
        not_copied: |file| {
            format!(
                "aucune copie n’a pu être écrite dans {file}\u{a0}; choisis un autre nom ou un autre dossier"
            )
        },
        not_migrated: || {
            "les données d’un ancien Semestra n’ont pas pu être mises à jour\u{a0}; installe la dernière version et réessaie".into()
        },
        fault: |why| {
            format!(
                "le fichier de données a répondu par une erreur ({why})\u{a0}; réessaie, et signale-la si elle reste"
            )
        },
    },
    reminder: crate::reminder::fr::REMINDER,
    frame: Frame {
        open: || "Ouvrir Semestra".into(),
        nothing_due: || "Rien à rendre".into(),
        paused_until: |when| format!("Rappels en pause jusqu’à {when}"),
        pause_hour: || "Suspendre les rappels 1 heure".into(),
        pause_tomorrow: || "Suspendre les rappels jusqu’à demain".into(),
        resume: || "Reprendre les rappels".into(),
        no_server: || "Rien n’affiche de notifications ici".into(),
        quit: || "Quitter".into(),
        pick_page: || "Choisis une page ou un plan de cours".into(),
        course_pages: || "Pages de cours".into(),
        all_files: || "Tous les fichiers".into(),
        save_calendar: || "Enregistrer le calendrier".into(),
        calendar_files: || "Calendrier".into(),
        save_grades: || "Enregistrer les notes".into(),
        table_files: || "Tableau".into(),
        data_files: || "Données JSON".into(),
        save_pack: || "Enregistrer le cours pour quelqu’un de la promo".into(),
        course_packs: || "Cours à partager".into(),
    },
    grade: Grade {
        parts: |count| match count {
            0 | 1 => format!("{count} partie"),
            _ => format!("{count} parties"),
        },
        parts_each: |count, percent| format!("{count} parties de {percent} % chacune"),
        lowest_dropped: |count| match count {
            1 => "la plus basse ne compte pas".into(),
            _ => format!("les {count} plus basses ne comptent pas"),
        },
        highest_dropped: |count| match count {
            1 => "la plus haute ne compte pas".into(),
            _ => format!("les {count} plus hautes ne comptent pas"),
        },
        extra_credit: || "points bonus".into(),
        at_most: |percent| format!("{percent} % au plus"),
    },
    reading: crate::reading::fr::READING,
    standing: crate::standing::fr::STANDING,
    study: Study {
        does_not_fit: |what, amount, day| {
            format!("{amount} de {what} ne tiennent pas avant le {day}")
        },
        too_much: |amount, day| {
            format!("ce qui est à rendre d’ici le {day} demande {amount} de plus qu’il n’y en a")
        },
        longer_days: |ordinary| {
            format!("certains jours dépassent {ordinary} de travail, sinon tout ne tiendrait pas")
        },
        lunch_taken: || "une partie occupe la pause de midi, sinon tout ne tiendrait pas".into(),
        pauses_left_out: || "certaines pauses sautent, sinon tout ne tiendrait pas".into(),
        no_free_hour: || {
            "aucune heure n’est libre avant la dernière échéance\u{a0}; regarde ton sommeil, tes jours de repos et tes plages".into()
        },
        does_not_fit_at_all: |what, amount| {
            format!("{amount} de {what} ne tiennent pas dans les jours à venir")
        },
        still_earns: |what, percent, day| {
            format!("{what} peut encore rapporter {percent} % jusqu’au {day}")
        },
        earns_for_good: |what, percent| {
            format!("{what} peut encore rapporter {percent} %, et cela ne baisse plus")
        },
        earns_nothing: |what| {
            format!(
                "{what} ne rapporte plus rien selon la règle de la page\u{a0}; demande avant d’abandonner"
            )
        },
        page_says: |what, words| {
            format!(
                "la page ne donne aucun chiffre pour {what}\u{a0}; elle dit «\u{a0}{words}\u{a0}»"
            )
        },
        page_silent: |what| {
            format!("la page ne dit rien des travaux en retard\u{a0}; renseigne-toi pour {what}")
        },
        days_late: |days, paid, left| {
            format!(
                "rendu maintenant, c’est {} de retard, dont {paid} de couvert\u{a0}; jours de retard restants\u{a0}: {left}",
                counted(days, "jour", "jours")
            )
        },
        late_days_make_room: |what, days, day| {
            format!(
                "avec {}, {what} passe au {day}, et alors cela tient",
                counted(days, "jour de retard", "jours de retard")
            )
        },
    },
    named: Named {
        course: || "un cours".into(),
        untitled_course: || "Cours sans nom".into(),
        term: || "Mon semestre".into(),
        pasted: || "texte collé".into(),
        office_hour: || "Permanence".into(),
        office_hour_of: |course| format!("Permanence de {course}"),
        class: || "une séance".into(),
    },
    full_stop: ".",
    decimal_point: ",",
};
