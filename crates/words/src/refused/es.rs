//! Spanish.

use crate::sentences::Refused;

pub(crate) const REFUSED: Refused = Refused {
    no_day_of_a_term: |day| format!("{day} no cae en ningún semestre; corrige el año"),
    no_zone: |name| format!("«{name}» no es una zona horaria; escribe una como Europe/Madrid"),
    course_ends_before_it_begins: || {
        "el último día del curso es anterior al primero; corrige uno de los dos".into()
    },
    ends_on_an_earlier_day: |what, first, last| {
        format!("«{what}» termina el {last} pero empieza el {first}; corrige uno de los días")
    },
    ends_at_an_earlier_hour: |what, start, end| {
        format!("«{what}» termina a las {end} pero empieza a las {start}; corrige una de las horas")
    },
    file_not_whole: || "el archivo no llegó entero; inténtalo otra vez".into(),
    nothing_given: || "pega un texto o elige un archivo".into(),
    nothing_selected: || "selecciona antes algunas palabras de la página".into(),
    in_the_term_already: |course| format!("esta página ya está en tu semestre como {course}"),
    code_in_the_term_already: |code, term| {
        format!("{code} ya está en {term}; quita antes ese curso, deshacer lo recupera")
    },
    sample_beside_courses: || "ya hay cursos en tu semestre; el ejemplo es para uno vacío".into(),
    nothing_to_export: || {
        "todavía no hay ningún curso que exportar; importa antes la página de un curso".into()
    },
    nothing_to_take_back: || "no hay nada que deshacer".into(),
    nothing_to_do_again: || "no hay nada que rehacer".into(),
    reminders_without_window: || "los recordatorios los muestra la ventana; ábrela antes".into(),
    gone: || "eso ya no está; puede que se haya quitado en otra ventana".into(),
    unreadable: |file, why| format!("{file} no se puede leer: {why}"),
    unwritable: |file, why| format!("{file} no se pudo escribir: {why}"),
    classes_move_on_the_course_page: || {
        "todas las clases de un curso se mueven en la página del curso; aquí, una a una".into()
    },
    day_off_is_the_courses: || {
        "un día sin clase es del curso; cámbialo en la página del curso".into()
    },
    takes_place_as_planned: || "esto tiene lugar como estaba previsto".into(),
    has_these_classes_anyway: || {
        "ese día ya tiene estas clases; elige otro día de la semana".into()
    },
    does_not_take_place: || "solo se puede cancelar lo que tiene lugar".into(),
    longer_than_a_day: || "esto duraría más de un día; elige un final anterior".into(),
    longer_than_a_year: || "esto duraría más de un año; elige un final anterior".into(),
    ends_before_it_begins: || "esto terminaría antes de empezar; elige un final posterior".into(),
    which_day: || "di de qué día se trata".into(),
    until_when: || "di hasta qué día se repite".into(),
    stops_before_it_begins: |day| {
        format!(
            "esto dejaría de repetirse antes de empezar el {day}; elige un último día posterior"
        )
    },
    repeats_too_long: || "esto se repetiría más de diez años; elige un último día anterior".into(),
    name_too_long: |letters| {
        format!("un nombre tiene como mucho {letters} letras; pon el resto en la nota")
    },
    note_too_long: |letters| format!("una nota tiene como mucho {letters} letras; acórtala"),
    too_many_reminders: |most| {
        format!("una cosa se recuerda {most} veces como máximo; quita algunas")
    },
    reminder_out_of_reach: |days| {
        format!("los recordatorios llegan de un minuto a {days} días antes; elige algo intermedio")
    },
    quiet_of_no_hours: || {
        "las horas de silencio empiezan y acaban a la misma hora; elige dos distintas".into()
    },
    no_autostart: |why| {
        format!(
            "el sistema no deja que Semestra se inicie al entrar ({why}); añádelo a su lista de programas de inicio"
        )
    },
    no_such_reminder: || "este recordatorio ya no existe".into(),
    no_place_for_data: || {
        "este ordenador no indica ningún lugar para tus datos; inicia con --data y una carpeta"
            .into()
    },
    link_of_another_kind: || "solo se abren enlaces a páginas web y direcciones de correo".into(),
    link_not_opened: |why| format!("el enlace no se puede abrir: {why}"),
    without_a_name: || "ponle un nombre".into(),
    estimate_out_of_reach: || {
        "un trabajo dura entre un minuto y mil horas; di algo entre medias".into()
    },
    work_stays_in_its_course: || {
        "un trabajo se queda en su curso; añádelo al otro y quítalo aquí".into()
    },
    closes_before_it_opens: |day| {
        format!("esto se cerraría el {day}, antes de abrirse; elige un final posterior")
    },
    no_official_date: || "nada de esto tiene todavía fecha del curso; pon un día y una hora".into(),
    no_deadline_selected: || "no hay nada seleccionado; selecciona antes una entrega".into(),
    line_too_long: |letters| {
        format!("esa línea es demasiado larga; dilo en {letters} letras y pon el resto en una nota")
    },
    quick_without_title: || "di también cómo se llama".into(),
    quick_without_course: || "di para qué curso es, por ejemplo #18-789".into(),
    quick_without_day: || "di qué día, en inglés: «fri» o «feb 13»".into(),
    quick_without_hour: || "di de qué hora a qué hora, por ejemplo 4-5".into(),
    quick_without_end: || "di hasta cuándo se repite, en inglés: «until may 1»".into(),
    quick_without_class: || {
        "no hay ninguna clase con fecha para la que leerlo; elige mejor una entrega".into()
    },
    office_hour_over_midnight: || {
        "una tutoría termina el mismo día en el lugar del curso; di un final anterior".into()
    },
    letters_out_of_reach: || {
        "las letras pueden medir entre el 80 % y el 200 %; elige algo entre medias".into()
    },
    course_without_a_name: || "dale al curso un código o un título".into(),
    term_without_a_name: || "da nombre al periodo, por ejemplo Primavera 2025".into(),
    course_there_already: |code, term| {
        format!("{code} ya está en {term}; ábrelo en la lista de cursos")
    },
    letters_too_many: |letters, most| {
        format!("esto tiene {letters} letras y puede tener {most}; acórtalo")
    },
    no_mail: || "esto no es una dirección de correo; escribe una como ada@example.edu".into(),
    no_page: || {
        "esto no es la dirección de una página; escribe una como https://example.edu".into()
    },
    begins_when: || "di cuándo empieza, por ejemplo 14:00".into(),
    ends_when: || "di cuándo termina, por ejemplo 15:20".into(),
    far_from_term: |day, term| format!("{day} está lejos de {term}; corrige el año"),
    last_day_before_first: |day| {
        format!("el último día es anterior al primero, {day}; elige uno posterior")
    },
    longer_than_two_years: || "esto dura más de dos años; elige un último día anterior".into(),
    longer_than_a_break: || "esto dura más de 200 días; elige un último día anterior".into(),
    no_percentage: || "escribe un número de 0 a 100".into(),
    no_number_up_to: |most| format!("escribe un número entero hasta {most}"),
    no_points: || "escribe un número de 0 a un millón".into(),
    no_weeks: || "escribe un número de semanas de 1 a 52".into(),
    nothing_left_to_count: || "no quedaría nada que contar; descarta menos".into(),
    under_itself: || "una parte no puede estar debajo de sí misma; elige otro lugar".into(),
    more_than_the_whole: |left| {
        format!("todas las partes juntas valdrían más del 100 %; queda {left} %")
    },
    letter_without_percentage: |letter| {
        format!("escribe desde qué porcentaje se da {letter}, de 0 a 100")
    },
    letter_twice: |letter| format!("{letter} está aquí dos veces; quita una"),
    rule_without_words: || "escribe lo que dice la norma".into(),
    weekly_unread: || "escribe días y horas como «lun, mié 14:00–15:20 CIC 1201»".into(),
    weekly_without_end: || "escribe también cuándo termina, como «lun 14:00–15:20»".into(),
    no_score: || "escribe una nota como 17, 17/20 u 85 %".into(),
    no_number_here: || "escribe un número de 0 a un millón, con seis decimales como mucho".into(),
    no_curve: || {
        "escribe una curva como +5, ×1.25 o 50:60 80:90, en la que una nota más alta nunca cuente menos".into()
    },
    no_rounding: || "indica a qué múltiplo se redondea; escribe un número mayor que 0".into(),
    no_target: || "apunta a una letra de la escala o a un porcentaje de 0 a 100".into(),
    no_result: || "escribe el resultado: una letra o un número".into(),
    replaces_in_a_circle: |of| {
        format!("{of} acabaría sustituyéndose a sí mismo; quita una de estas reglas")
    },
    letters_begin_together: |one, other| {
        format!("{one} y {other} empiezan en el mismo porcentaje; cambia uno")
    },
    no_late_days: || {
        "este curso no tiene días de retraso; dale primero un presupuesto en su página".into()
    },
    late_days_without_date: || {
        "esto no tiene fecha que los días de retraso puedan mover; ponle una primero".into()
    },
    late_days_in_class: || {
        "esto tiene lugar en una clase, así que los días de retraso no lo mueven".into()
    },
    late_days_spent: |left, budget| {
        format!(
            "solo quedan {left} de {budget} días de retraso; gasta menos o recupera algunos de otra entrega"
        )
    },
    late_days_capped: |cap| {
        format!("un trabajo puede usar {cap} días de retraso como mucho; gasta menos")
    },
    late_days_passed: || {
        "el último momento para entregarlo ya pasó y después no se pueden usar días de retraso"
            .into()
    },
    what_if_there_already: |name| {
        format!("ya hay una hipótesis llamada {name}; dale otro nombre a esta")
    },
    what_if_too_long: |most| {
        format!("una hipótesis admite {most} cambios como mucho; guarda menos")
    },
    no_grades: || "aún no hay notas que exportar; importa primero la página de un curso".into(),
    class_ahead: || "esta clase aún no ha sido; dilo cuando termine".into(),
    minutes_between: |least, most| {
        format!("aquí caben entre {least} y {most} minutos; escribe un número entre ambos")
    },
    sleep_of_no_hours: || {
        "el sueño empieza y termina a la misma hora; elige cuándo te acuestas y cuándo te levantas"
            .into()
    },
    no_timer: || "no hay ningún cronómetro en marcha; inicia uno primero".into(),
    timer_ran_too_long: || "el cronómetro estuvo en marcha más de un día; di cuándo paraste".into(),
    stopped_before_it_began: || {
        "eso es antes de iniciar el cronómetro; elige una hora posterior".into()
    },
    still_ahead: || "ese momento aún no ha llegado; elige uno anterior".into(),
    block_of_no_course: || {
        "este bloque no pertenece a ningún curso, así que su tiempo no se puede anotar; elige primero un curso".into()
    },
    nothing_proposed: || "no hay ningún bloque que aceptar; planea primero la semana".into(),
    too_many_blocks: |most| format!("como mucho {most} bloques a la vez; acepta menos"),
    block_stays: |what| {
        format!("{what} se queda donde está; deja primero que se mueva con el plan")
    },
    block_for_no_work: || {
        "solo un bloque suelto para una entrega se mueve con el plan; elige primero la entrega"
            .into()
    },
    begun_already: || {
        "ya se le ha dedicado tiempo o hay pasos marcados, así que ha empezado; quita eso primero"
            .into()
    },
    pack_damaged: || "este paquete de curso no está completo; pídelo de nuevo".into(),
    pack_too_new: || {
        "este paquete de curso es de un Semestra más nuevo; actualiza el tuyo primero".into()
    },
};
