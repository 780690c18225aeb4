//! French.

use crate::sentences::Refused;

pub(crate) const REFUSED: Refused = Refused {
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
    in_the_term_already: |course| format!("cette page est déjà dans ton semestre\u{a0}: {course}"),
    code_in_the_term_already: |code, term| {
        format!(
            "{code} est déjà dans {term}\u{a0}; retire d’abord ce cours, annuler le fait revenir"
        )
    },
    sample_beside_courses: || {
        "il y a déjà des cours dans ton semestre\u{a0}; l’exemple est pour un semestre vide".into()
    },
    nothing_to_export: || {
        "il n’y a encore aucun cours à exporter\u{a0}; importe d’abord la page d’un cours".into()
    },
    nothing_to_take_back: || "il n’y a rien à annuler".into(),
    nothing_to_do_again: || "il n’y a rien à rétablir".into(),
    reminders_without_window: || {
        "c’est la fenêtre qui affiche les rappels\u{a0}; ouvre-la d’abord".into()
    },
    gone: || "ce n’est plus là\u{a0}; cela a peut-être été retiré dans une autre fenêtre".into(),
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
    note_too_long: |letters| format!("une note a au plus {letters} lettres\u{a0}; raccourcis-la"),
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
        "rien de cela n’a encore de date du cours\u{a0}; choisis plutôt un jour et une heure".into()
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
    no_mail: || "ce n’est pas une adresse mail\u{a0}; écris-en une comme ada@example.edu".into(),
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
    no_rounding: || "dis à quel multiple on arrondit\u{a0}; écris un nombre supérieur à 0".into(),
    no_target: || "vise une lettre de l’échelle ou un pourcentage de 0 à 100".into(),
    no_result: || "écris le résultat\u{a0}: une lettre ou un nombre".into(),
    replaces_in_a_circle: |of| {
        format!("{of} finirait par se remplacer\u{a0}; retire une de ces règles")
    },
    letters_begin_together: |one, other| {
        format!("{one} et {other} commencent au même pourcentage\u{a0}; change l’un des deux")
    },
    no_late_days: || {
        "ce cours n’a pas de jours de retard\u{a0}; donne-lui d’abord un budget sur sa page".into()
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
        format!("un travail peut utiliser {cap} jours de retard au plus\u{a0}; dépenses-en moins")
    },
    late_days_passed: || {
        "le dernier moment pour le rendre est passé, et on ne peut plus y mettre de jours de retard"
            .into()
    },
    what_if_there_already: |name| {
        format!("une hypothèse nommée {name} existe déjà\u{a0}; donne un autre nom à celle-ci")
    },
    what_if_too_long: |most| {
        format!("une hypothèse contient {most} changements au plus\u{a0}; gardes-en moins")
    },
    no_grades: || {
        "aucun cours n’a encore de note à exporter\u{a0}; importe d’abord la page d’un cours".into()
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
};
