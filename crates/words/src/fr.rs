//! French.

use chrono::{Datelike, NaiveDate};

use crate::counted::counted;
use crate::sentences::{Did, Document, File, Frame, Grade, Named, Refused, Study, Words};

const DAYS: [&str; 7] = ["lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."];
const MONTHS: [&str; 12] = [
    "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.",
    "déc.",
];

fn date(day: NaiveDate) -> String {
    let weekday = DAYS[day.weekday() as usize];
    format!("{weekday} {} {}", day.day(), MONTHS[day.month0() as usize])
}

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
    refused: Refused {
        no_day_of_a_term: |day| format!("{day} n’est dans aucun semestre\u{a0}; corrige l’année"),
        no_zone: |name| {
            format!(
                "«\u{a0}{name}\u{a0}» n’est pas un fuseau horaire\u{a0}; écris-en un comme Europe/Paris"
            )
        },
        course_ends_before_it_begins: || {
            "le dernier jour du cours vient avant le premier\u{a0}; corrige l’un des deux".into()
        },
        ends_on_an_earlier_day: |what, first, last| {
            format!(
                "«\u{a0}{what}\u{a0}» finit le {last} mais commence le {first}\u{a0}; corrige l’un des jours"
            )
        },
        ends_at_an_earlier_hour: |what, start, end| {
            format!(
                "«\u{a0}{what}\u{a0}» finit à {end} mais commence à {start}\u{a0}; corrige l’une des heures"
            )
        },
        file_not_whole: || "le fichier n’est pas arrivé en entier\u{a0}; réessaie".into(),
        nothing_given: || "colle un texte ou choisis un fichier".into(),
        nothing_selected: || "sélectionne d’abord quelques mots de la page".into(),
        in_the_term_already: |course| {
            format!("cette page est déjà dans ton semestre\u{a0}: {course}")
        },
        code_in_the_term_already: |code, term| {
            format!(
                "{code} est déjà dans {term}\u{a0}; retire d’abord ce cours, annuler le fait revenir"
            )
        },
        sample_beside_courses: || {
            "il y a déjà des cours dans ton semestre\u{a0}; l’exemple est pour un semestre vide"
                .into()
        },
        nothing_to_export: || {
            "il n’y a encore aucun cours à exporter\u{a0}; importe d’abord la page d’un cours"
                .into()
        },
        nothing_to_take_back: || "il n’y a rien à annuler".into(),
        nothing_to_do_again: || "il n’y a rien à rétablir".into(),
        reminders_without_window: || {
            "c’est la fenêtre qui affiche les rappels\u{a0}; ouvre-la d’abord".into()
        },
        gone: || {
            "ce n’est plus là\u{a0}; cela a peut-être été retiré dans une autre fenêtre".into()
        },
        unreadable: |file, why| format!("{file} est illisible\u{a0}: {why}"),
        unwritable: |file, why| format!("{file} n’a pas pu être écrit\u{a0}: {why}"),
        classes_move_on_the_course_page: || {
            "toutes les séances d’un cours se déplacent sur la page du cours\u{a0}; ici, une à la fois"
                .into()
        },
        day_off_is_the_courses: || {
            "un jour sans cours dépend du cours\u{a0}; change-le sur la page du cours".into()
        },
        takes_place_as_planned: || "cela a lieu comme prévu".into(),
        has_these_classes_anyway: || {
            "ce jour a déjà ces cours\u{a0}; choisis un autre jour de la semaine".into()
        },
        does_not_take_place: || "on ne peut annuler que ce qui a lieu".into(),
        longer_than_a_day: || "cela durerait plus d’un jour\u{a0}; choisis une fin plus tôt".into(),
        longer_than_a_year: || "cela durerait plus d’un an\u{a0}; choisis une fin plus tôt".into(),
        ends_before_it_begins: || {
            "cela finirait avant de commencer\u{a0}; choisis une fin plus tard".into()
        },
        which_day: || "dis de quel jour il s’agit".into(),
        until_when: || "dis jusqu’à quel jour cela se répète".into(),
        stops_before_it_begins: |day| {
            format!(
                "cela cesserait de se répéter avant de commencer le {day}\u{a0}; choisis un dernier jour plus tard"
            )
        },
        repeats_too_long: || {
            "cela se répéterait plus de dix ans\u{a0}; choisis un dernier jour plus tôt".into()
        },
        name_too_long: |letters| {
            format!("un nom a au plus {letters} lettres\u{a0}; mets le reste dans la note")
        },
        note_too_long: |letters| {
            format!("une note a au plus {letters} lettres\u{a0}; raccourcis-la")
        },
        too_many_reminders: |most| {
            format!("une chose est rappelée {most} fois au plus\u{a0}; enlèves-en")
        },
        reminder_out_of_reach: |days| {
            format!(
                "les rappels viennent d’une minute à {days} jours avant\u{a0}; choisis entre les deux"
            )
        },
        quiet_of_no_hours: || {
            "les heures calmes commencent et finissent à la même heure\u{a0}; choisis-en deux différentes".into()
        },
        no_autostart: |why| {
            format!(
                "le système ne laisse pas Semestra démarrer à l’ouverture de session ({why})\u{a0}; ajoute-le à sa liste de démarrage"
            )
        },
        no_such_reminder: || "ce rappel n’existe plus".into(),
        no_place_for_data: || {
            "cet ordinateur n’indique aucun endroit pour tes données\u{a0}; démarre avec --data et un dossier".into()
        },
        link_of_another_kind: || {
            "seuls les liens vers des pages web et des adresses mail s’ouvrent".into()
        },
        link_not_opened: |why| format!("le lien ne s’ouvre pas\u{a0}: {why}"),
        without_a_name: || "donne-lui un nom".into(),
        estimate_out_of_reach: || {
            "un travail prend d’une minute à mille heures\u{a0}; dis quelque chose entre les deux"
                .into()
        },
        work_stays_in_its_course: || {
            "un travail reste dans son cours\u{a0}; ajoute-le à l’autre et retire-le ici".into()
        },
        closes_before_it_opens: |day| {
            format!("cela fermerait le {day}, avant d’ouvrir\u{a0}; choisis une fin plus tard")
        },
        no_official_date: || {
            "rien de cela n’a encore de date du cours\u{a0}; choisis plutôt un jour et une heure"
                .into()
        },
        no_deadline_selected: || {
            "rien n’est sélectionné\u{a0}; sélectionne d’abord une échéance".into()
        },
        line_too_long: |letters| {
            format!(
                "cette ligne est trop longue\u{a0}; dis-le en {letters} lettres et mets le reste dans une note"
            )
        },
        quick_without_title: || "dis aussi comment cela s’appelle".into(),
        quick_without_course: || "dis pour quel cours c’est, par exemple #18-789".into(),
        quick_without_day: || {
            "dis quel jour, en anglais\u{a0}: «\u{a0}fri\u{a0}» ou «\u{a0}feb 13\u{a0}»".into()
        },
        quick_without_hour: || "dis de quand à quand, par exemple 4-5".into(),
        quick_without_end: || {
            "dis jusqu’à quand cela revient, en anglais\u{a0}: «\u{a0}until may 1\u{a0}»".into()
        },
        quick_without_class: || {
            "aucune séance datée pour laquelle le lire\u{a0}; choisis plutôt une échéance".into()
        },
        office_hour_over_midnight: || {
            "une permanence finit le jour même, là où se tient le cours\u{a0}; dis une fin plus tôt"
                .into()
        },
        letters_out_of_reach: || {
            "les lettres peuvent aller de 80 % à 200 %\u{a0}; choisis entre les deux".into()
        },
        course_without_a_name: || "donne au cours un code ou un titre".into(),
        term_without_a_name: || "nomme le semestre, par exemple Printemps 2025".into(),
        course_there_already: |code, term| {
            format!("{code} est déjà dans {term}\u{a0}; ouvre-le dans la liste des cours")
        },
        letters_too_many: |letters, most| {
            format!("ceci a {letters} lettres et peut en avoir {most}\u{a0}; raccourcis-le")
        },
        no_mail: || {
            "ce n’est pas une adresse mail\u{a0}; écris-en une comme ada@example.edu".into()
        },
        no_page: || {
            "ce n’est pas l’adresse d’une page\u{a0}; écris-en une comme https://example.edu".into()
        },
        begins_when: || "dis quand cela commence, par exemple 14:00".into(),
        ends_when: || "dis quand cela finit, par exemple 15:20".into(),
        far_from_term: |day, term| format!("{day} est loin de {term}\u{a0}; corrige l’année"),
        last_day_before_first: |day| {
            format!("le dernier jour est avant le premier, {day}\u{a0}; choisis-en un plus tard")
        },
        longer_than_two_years: || {
            "cela dure plus de deux ans\u{a0}; choisis un dernier jour plus tôt".into()
        },
        longer_than_a_break: || {
            "cela dure plus de 200 jours\u{a0}; choisis un dernier jour plus tôt".into()
        },
        no_percentage: || "écris un nombre de 0 à 100".into(),
        no_number_up_to: |most| format!("écris un nombre entier jusqu’à {most}"),
        no_points: || "écris un nombre de 0 à un million".into(),
        no_weeks: || "écris un nombre de semaines de 1 à 52".into(),
        nothing_left_to_count: || "il ne resterait rien à compter\u{a0}; écartes-en moins".into(),
        under_itself: || {
            "une partie ne peut pas être sous elle-même\u{a0}; choisis une autre place".into()
        },
        more_than_the_whole: |left| {
            format!(
                "toutes les parties ensemble vaudraient plus de 100\u{a0}%\u{a0}; il reste {left}\u{a0}%"
            )
        },
        letter_without_percentage: |letter| {
            format!("écris à partir de quel pourcentage {letter} est donné, de 0 à 100")
        },
        letter_twice: |letter| format!("{letter} est ici deux fois\u{a0}; retires-en une"),
        rule_without_words: || "écris ce que dit la règle".into(),
        weekly_unread: || {
            "écris des jours et des heures comme «\u{a0}lun, mer 14:00–15:20 CIC 1201\u{a0}»".into()
        },
        weekly_without_end: || {
            "écris aussi quand cela finit, comme «\u{a0}lun 14:00–15:20\u{a0}»".into()
        },
        no_score: || "écris une note comme 17, 17/20 ou 85\u{a0}%".into(),
        no_number_here: || "écris un nombre de 0 à un million, avec six décimales au plus".into(),
        no_curve: || {
            "écris une courbe comme +5, ×1.25 ou 50:60 80:90, où une note plus haute ne compte jamais moins".into()
        },
        no_rounding: || {
            "dis à quel multiple on arrondit\u{a0}; écris un nombre supérieur à 0".into()
        },
        no_target: || "vise une lettre de l’échelle ou un pourcentage de 0 à 100".into(),
        no_result: || "écris le résultat\u{a0}: une lettre ou un nombre".into(),
        replaces_in_a_circle: |of| {
            format!("{of} finirait par se remplacer\u{a0}; retire une de ces règles")
        },
        letters_begin_together: |one, other| {
            format!("{one} et {other} commencent au même pourcentage\u{a0}; change l’un des deux")
        },
        no_late_days: || {
            "ce cours n’a pas de jours de retard\u{a0}; donne-lui d’abord un budget sur sa page"
                .into()
        },
        late_days_without_date: || {
            "ceci n’a pas de date que des jours de retard pourraient déplacer\u{a0}; donne-lui-en une d’abord".into()
        },
        late_days_in_class: || {
            "ceci a lieu pendant un cours, donc des jours de retard ne le déplacent pas".into()
        },
        late_days_spent: |left, budget| {
            format!(
                "il ne reste que {left} jours de retard sur {budget}\u{a0}; dépenses-en moins ou reprends-en ailleurs"
            )
        },
        late_days_capped: |cap| {
            format!(
                "un travail peut utiliser {cap} jours de retard au plus\u{a0}; dépenses-en moins"
            )
        },
        late_days_passed: || {
            "le dernier moment pour le rendre est passé, et on ne peut plus y mettre de jours de retard".into()
        },
        what_if_there_already: |name| {
            format!("une hypothèse nommée {name} existe déjà\u{a0}; donne un autre nom à celle-ci")
        },
        what_if_too_long: |most| {
            format!("une hypothèse contient {most} changements au plus\u{a0}; gardes-en moins")
        },
        no_grades: || {
            "aucun cours n’a encore de note à exporter\u{a0}; importe d’abord la page d’un cours"
                .into()
        },
        class_ahead: || "ce cours est encore à venir\u{a0}; dis-le quand il sera passé".into(),
        minutes_between: |least, most| {
            format!("il faut ici entre {least} et {most} minutes ; écris un nombre entre les deux")
        },
        sleep_of_no_hours: || {
            "le sommeil commence et finit à la même heure ; choisis quand tu te couches et quand tu te lèves".into()
        },
        no_timer: || "aucun chronomètre ne tourne\u{a0}; lances-en un d’abord".into(),
        timer_ran_too_long: || {
            "le chronomètre a tourné plus d’un jour\u{a0}; dis quand tu t’es arrêté".into()
        },
        stopped_before_it_began: || {
            "c’est avant le départ du chronomètre\u{a0}; choisis une heure plus tard".into()
        },
        still_ahead: || "ce moment n’est pas encore venu\u{a0}; choisis-en un plus tôt".into(),
        block_of_no_course: || {
            "cette plage n’appartient à aucun cours, son temps ne peut donc pas être noté\u{a0}; choisis d’abord un cours".into()
        },
        nothing_proposed: || {
            "il n’y a aucune plage à reprendre\u{a0}; planifie d’abord la semaine".into()
        },
        too_many_blocks: |most| format!("au plus {most} plages à la fois\u{a0}; reprends-en moins"),
        block_stays: |what| {
            format!("{what} reste à sa place\u{a0}; laisse d’abord le plan le déplacer")
        },
        block_for_no_work: || {
            "seule une plage isolée pour un travail bouge avec le plan\u{a0}; choisis d’abord le travail".into()
        },
        begun_already: || {
            "du temps y a été passé ou des étapes sont cochées, c’est donc commencé\u{a0}; retire-les d’abord".into()
        },
        pack_damaged: || "ce paquet de cours n’est pas complet\u{a0}; redemande-le".into(),
        pack_too_new: || {
            "ce paquet de cours vient d’un Semestra plus récent\u{a0}; mets le tien à jour d’abord"
                .into()
        },
    },
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
    standing: crate::standing::fr::STANDING,
    study: Study {
        does_not_fit: |what, amount, day| {
            format!("{amount} de {what} ne tiennent pas avant le {day}")
        },
        too_much: |amount, day| {
            format!("ce qui est à rendre d’ici le {day} demande {amount} de plus qu’il n’y en a")
        },
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
    units: ["\u{a0}h", "\u{a0}min"],
    full_stop: ".",
    decimal_point: ",",
    date,
    twelve: |time| time.format("%-I:%M %p").to_string(),
};
