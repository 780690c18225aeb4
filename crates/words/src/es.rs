//! Spanish.

use chrono::{Datelike, NaiveDate, Timelike};

use crate::counted::counted;
use crate::sentences::{Did, Document, File, Frame, Grade, Named, Refused, Study, Words};

const DAYS: [&str; 7] = ["lun", "mar", "mié", "jue", "vie", "sáb", "dom"];
const MONTHS: [&str; 12] = [
    "ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sept", "oct", "nov", "dic",
];

fn date(day: NaiveDate) -> String {
    let weekday = DAYS[day.weekday() as usize];
    format!("{weekday} {} {}", day.day(), MONTHS[day.month0() as usize])
}

pub(crate) static WORDS: Words = Words {
    did: Did {
        added: |what| format!("Añadido: {what}"),
        added_sample: || "Semestre de ejemplo añadido".into(),
        changed: |what| format!("Cambiado: {what}"),
        removed: |what| format!("Quitado: {what}"),
        moved: |what| format!("Movido: {what}"),
        called_off: |what| format!("Cancelado: {what}"),
        as_planned: |what| format!("Otra vez como estaba previsto: {what}"),
        swapped: |course, day| format!("{course}: {day} cambiado por otro día"),
        not_swapped: |day| format!("Ya no está cambiado: {day}"),
        attended: |what| format!("Asististe: {what}"),
        not_attended: |what| format!("Ya no cuenta como asistido: {what}"),
        reviewed: |what| format!("Repasado: {what}"),
        not_reviewed: |what| format!("Sin repasar: {what}"),
        read: |what| format!("Leído: {what}"),
        not_read: |what| format!("Sin leer: {what}"),
        done: |what| format!("Hecho: {what}"),
        not_done: |what| format!("Sin hacer: {what}"),
        set_my_date: |what| format!("Fecha propia puesta: {what}"),
        cleared_my_date: |what| format!("Fecha propia quitada: {what}"),
        changed_settings: || "Ajustes cambiados".into(),
        sent_test: || "Notificación de prueba enviada".into(),
        took_back: |what| format!("Deshecho: {what}"),
        did_again: |what| format!("Rehecho: {what}"),
        on_day: |what, day| format!("{what} el {day}"),
        added_step: |what| format!("Paso añadido: {what}"),
        changed_step: |what| format!("Paso cambiado: {what}"),
        removed_step: |what| format!("Paso quitado: {what}"),
        estimated: |what| format!("Duración estimada: {what}"),
        as_long_as_usual: |what| format!("Duración habitual: {what}"),
        noted: |what| format!("Nota escrita: {what}"),
        added_office_hour: |what| format!("Tutoría añadida: {what}"),
        added_reading: |what| format!("Añadido para leer: {what}"),
        deadlines: |count| format!("{count} entregas"),
        note_taken_away: |what| format!("Nota quitada: {what}"),
        goes_to_section: |section, course| format!("{course}: mi grupo es {section}"),
        changed_letters: |course| format!("Escala de notas de {course} cambiada"),
        of_course: |what, course| format!("{what} de {course}"),
        scored: |what| format!("Nota anotada: {what}"),
        excused: |what| format!("Excusado: {what}"),
        not_handed_in: |what| format!("No entregado: {what}"),
        score_taken_away: |what| format!("Nota retirada: {what}"),
        changed_grading: |what| format!("Cambiado cómo cuenta {what}"),
        spent_late_days: |what, days| {
            format!(
                "{} en {what}",
                counted(days, "día de retraso usado", "días de retraso usados")
            )
        },
        took_late_days_back: |what| format!("Días de retraso recuperados: {what}"),
        extended: |what, days| format!("{} más para {what}", counted(days, "día", "días")),
        kept_what_if: |name| format!("Hipótesis guardada: {name}"),
        missed_class: |what| format!("Ausente: {what}"),
        excused_from: |what| format!("Ausencia excusada: {what}"),
        changed_average: || "Cambiado cómo se calcula el promedio".into(),
        timer_started: |what| format!("Cronómetro en marcha: {what}"),
        timer_stopped: |what, amount| format!("{amount} anotados para {what}"),
        timer_dropped: |what| format!("Cronómetro parado; menos de un minuto no se guarda: {what}"),
        time_removed: |what| format!("Tiempo quitado: {what}"),
        planned: |blocks| {
            counted(
                blocks,
                "bloque de estudio planeado",
                "bloques de estudio planeados",
            )
        },
        planned_one: |what| format!("Bloque de estudio planeado: {what}"),
        stays: |what| format!("{what} se queda donde está"),
        may_move: |what| format!("{what} puede moverse con el plan"),
        begun: |what| format!("Empezado: {what}"),
        not_begun: |what| format!("Sin empezar: {what}"),
        changed_reminders: || "Cambiado: cuándo llegan los recordatorios".into(),
        changed_reminders_of: |what| format!("Cambiado: cuándo recordar {what}"),
        put_off: |what, until| format!("Se recordará de nuevo {until}: {what}"),
        saw_missed: || "Apartado lo que se perdió".into(),
        paused_reminders: |until| format!("Recordatorios en pausa hasta {until}"),
        resumed_reminders: || "Los recordatorios vuelven a llegar".into(),
        starts_at_login: || "Semestra se inicia al entrar en la sesión".into(),
        starts_by_hand: || "Semestra ya no se inicia al entrar en la sesión".into(),
    },
    refused: Refused {
        no_day_of_a_term: |day| format!("{day} no cae en ningún semestre; corrige el año"),
        no_zone: |name| format!("«{name}» no es una zona horaria; escribe una como Europe/Madrid"),
        course_ends_before_it_begins: || {
            "el último día del curso es anterior al primero; corrige uno de los dos".into()
        },
        ends_on_an_earlier_day: |what, first, last| {
            format!("«{what}» termina el {last} pero empieza el {first}; corrige uno de los días")
        },
        ends_at_an_earlier_hour: |what, start, end| {
            format!(
                "«{what}» termina a las {end} pero empieza a las {start}; corrige una de las horas"
            )
        },
        file_not_whole: || "el archivo no llegó entero; inténtalo otra vez".into(),
        nothing_given: || "pega un texto o elige un archivo".into(),
        nothing_selected: || "selecciona antes algunas palabras de la página".into(),
        in_the_term_already: |course| format!("esta página ya está en tu semestre como {course}"),
        code_in_the_term_already: |code, term| {
            format!("{code} ya está en {term}; quita antes ese curso, deshacer lo recupera")
        },
        sample_beside_courses: || {
            "ya hay cursos en tu semestre; el ejemplo es para uno vacío".into()
        },
        nothing_to_export: || {
            "todavía no hay ningún curso que exportar; importa antes la página de un curso".into()
        },
        nothing_to_take_back: || "no hay nada que deshacer".into(),
        nothing_to_do_again: || "no hay nada que rehacer".into(),
        reminders_without_window: || {
            "los recordatorios los muestra la ventana; ábrela antes".into()
        },
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
        ends_before_it_begins: || {
            "esto terminaría antes de empezar; elige un final posterior".into()
        },
        which_day: || "di de qué día se trata".into(),
        until_when: || "di hasta qué día se repite".into(),
        stops_before_it_begins: |day| {
            format!(
                "esto dejaría de repetirse antes de empezar el {day}; elige un último día posterior"
            )
        },
        repeats_too_long: || {
            "esto se repetiría más de diez años; elige un último día anterior".into()
        },
        name_too_long: |letters| {
            format!("un nombre tiene como mucho {letters} letras; pon el resto en la nota")
        },
        note_too_long: |letters| format!("una nota tiene como mucho {letters} letras; acórtala"),
        too_many_reminders: |most| {
            format!("una cosa se recuerda {most} veces como máximo; quita algunas")
        },
        reminder_out_of_reach: |days| {
            format!(
                "los recordatorios llegan de un minuto a {days} días antes; elige algo intermedio"
            )
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
        link_of_another_kind: || {
            "solo se abren enlaces a páginas web y direcciones de correo".into()
        },
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
        no_official_date: || {
            "nada de esto tiene todavía fecha del curso; pon un día y una hora".into()
        },
        no_deadline_selected: || "no hay nada seleccionado; selecciona antes una entrega".into(),
        line_too_long: |letters| {
            format!(
                "esa línea es demasiado larga; dilo en {letters} letras y pon el resto en una nota"
            )
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
        no_number_here: || {
            "escribe un número de 0 a un millón, con seis decimales como mucho".into()
        },
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
            "el sueño empieza y termina a la misma hora; elige cuándo te acuestas y cuándo te levantas".into()
        },
        no_timer: || "no hay ningún cronómetro en marcha; inicia uno primero".into(),
        timer_ran_too_long: || {
            "el cronómetro estuvo en marcha más de un día; di cuándo paraste".into()
        },
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
            "ya se le ha dedicado tiempo o hay pasos marcados, así que ha empezado; quita eso primero".into()
        },
        pack_damaged: || "este paquete de curso no está completo; pídelo de nuevo".into(),
        pack_too_new: || {
            "este paquete de curso es de un Semestra más nuevo; actualiza el tuyo primero".into()
        },
    },
    document: Document {
        empty: || "este documento está vacío; copia la página del curso y pégala aquí".into(),
        too_large: || {
            "este documento pasa de 20 MB; copia solo la parte con el calendario y las normas"
                .into()
        },
        pdf_locked: || {
            "este PDF está protegido con contraseña; ábrelo, imprímelo en un PDF nuevo sin ella y usa ese".into()
        },
        pdf_scanned: || {
            "este PDF contiene imágenes de páginas y ningún texto legible; pide el archivo original o pega el texto".into()
        },
        pdf_damaged: || {
            "este PDF está dañado o incompleto; descárgalo otra vez, o ábrelo, copia su texto y pégalo".into()
        },
        pdf_pages: || {
            "este PDF tiene más de 2000 páginas; usa solo las del programa del curso".into()
        },
        pdf_stuck: || {
            "leer este PDF lleva demasiado tiempo o memoria; imprime las páginas con el calendario en un PDF nuevo y usa ese".into()
        },
        locked: || {
            "este documento está bloqueado con contraseña; ábrelo, guarda una copia sin ella y usa esa".into()
        },
        old_word: || {
            "este es un documento de Word antiguo; ábrelo en Word o LibreOffice, guárdalo como DOCX o PDF y usa ese".into()
        },
        damaged_package: || {
            "este documento está dañado o no se guardó hasta el final; descárgalo otra vez o pega su texto".into()
        },
        swollen: || {
            "este documento, descomprimido, ocupa mucho más que la página de un curso; copia su texto y pégalo".into()
        },
        open_document: || {
            "este es un archivo OpenDocument, que no se puede leer; guárdalo como DOCX o PDF y usa ese".into()
        },
        pages: || {
            "este es un documento de Pages, que no se puede leer; expórtalo como Word o PDF y usa ese".into()
        },
        other_office: || {
            "esto es una hoja de cálculo o una presentación, que no se puede leer; guárdala como PDF, o copia su texto y pégalo".into()
        },
        other_package: || {
            "esto es una carpeta comprimida; descomprímela y usa el archivo con el calendario o el programa".into()
        },
        rtf: || {
            "este archivo RTF está dañado; ábrelo, guárdalo como DOCX o PDF y usa ese, o pega su texto".into()
        },
        image: || {
            "esto es una imagen, que no se puede leer; copia el texto de la página del curso y pégalo".into()
        },
        binary: || {
            "este archivo no contiene texto; usa una página web guardada, Markdown, o pega el texto"
                .into()
        },
        encoding: || {
            "las letras de este archivo no se reconocen; guárdalo como UTF-8 e inténtalo otra vez"
                .into()
        },
        nothing_to_plan: || {
            "aquí no hay ninguna fecha, hora de clase ni evaluación; usa la página con el calendario o el programa".into()
        },
        dates_alone: || {
            "hay fechas, pero no se sabe de qué son; pega la parte con el calendario".into()
        },
    },
    file: File {
        the_file: || "el archivo de datos".into(),
        too_new: || {
            "estos datos los guardó un Semestra más nuevo; instala la última versión para abrirlos"
                .into()
        },
        not_ours: |file| {
            format!("{file} no es un archivo de Semestra; quítalo de ahí o elige otra carpeta")
        },
        read_only: |file| {
            format!("no se puede escribir en {file}; permite escribir ahí o elige otra carpeta")
        },
        damaged: || {
            "el archivo de datos está dañado; pon en su lugar una copia de semestra.db, o quítalo de ahí para empezar de cero".into()
        },
        full: || "el disco está lleno; libera espacio e inténtalo otra vez".into(),
        busy: || {
            "otro programa está usando el archivo de datos; ciérralo e inténtalo otra vez".into()
        },
        refused: || "esto no se puede guardar así; revisa las fechas y los números".into(),
        unusable: |file, why| format!("{file} no se puede usar ({why}); elige otra carpeta"),
        not_copied: |file| {
            format!("no se pudo escribir ninguna copia en {file}; elige otro nombre u otra carpeta")
        },
        not_migrated: || {
            "los datos de un Semestra anterior no se pudieron actualizar; instala la última versión e inténtalo otra vez".into()
        },
        fault: |why| {
            format!(
                "el archivo de datos respondió con un fallo ({why}); inténtalo otra vez y avísanos si sigue"
            )
        },
    },
    reminder: crate::reminder::es::REMINDER,
    frame: Frame {
        open: || "Abrir Semestra".into(),
        nothing_due: || "No vence nada".into(),
        paused_until: |when| format!("Recordatorios en pausa hasta {when}"),
        pause_hour: || "Pausar los recordatorios 1 hora".into(),
        pause_tomorrow: || "Pausar los recordatorios hasta mañana".into(),
        resume: || "Reanudar los recordatorios".into(),
        no_server: || "Aquí nada muestra notificaciones".into(),
        quit: || "Salir".into(),
        pick_page: || "Elige la página o el programa de un curso".into(),
        course_pages: || "Páginas de cursos".into(),
        all_files: || "Todos los archivos".into(),
        save_calendar: || "Guardar el calendario".into(),
        calendar_files: || "Calendario".into(),
        save_grades: || "Guardar las notas".into(),
        table_files: || "Tabla".into(),
        data_files: || "Datos JSON".into(),
        save_pack: || "Guardar el curso para alguien de clase".into(),
        course_packs: || "Paquete de curso".into(),
    },
    grade: Grade {
        parts: |count| match count {
            1 => "1 parte".into(),
            _ => format!("{count} partes"),
        },
        parts_each: |count, percent| format!("{count} partes de {percent} % cada una"),
        lowest_dropped: |count| match count {
            1 => "la peor no cuenta".into(),
            _ => format!("las {count} peores no cuentan"),
        },
        highest_dropped: |count| match count {
            1 => "la mejor no cuenta".into(),
            _ => format!("las {count} mejores no cuentan"),
        },
        extra_credit: || "puntos extra".into(),
        at_most: |percent| format!("{percent} % como mucho"),
    },
    standing: crate::standing::es::STANDING,
    study: Study {
        does_not_fit: |what, amount, day| format!("{amount} de {what} no caben antes del {day}"),
        too_much: |amount, day| {
            format!("lo que vence hasta el {day} pide {amount} más de lo que hay")
        },
        no_free_hour: || {
            "no queda ninguna hora libre antes de la última entrega; revisa tu sueño, tus días de descanso y tus bloques".into()
        },
        does_not_fit_at_all: |what, amount| {
            format!("{amount} de {what} no caben en los próximos días")
        },
        still_earns: |what, percent, day| {
            format!("{what} aún puede valer el {percent} % hasta el {day}")
        },
        earns_for_good: |what, percent| {
            format!("{what} aún puede valer el {percent} %, y ya no baja más")
        },
        earns_nothing: |what| {
            format!("{what} ya no vale nada según la regla de la página; pregunta antes de dejarlo")
        },
        page_says: |what, words| {
            format!("la página no da ningún número para {what}; dice «{words}»")
        },
        page_silent: |what| {
            format!("la página no dice nada de las entregas tardías; pregunta por {what}")
        },
        days_late: |days, paid, left| {
            format!(
                "entregado ahora llega {} tarde, cubiertos: {paid}; días de retraso que quedan: {left}",
                counted(days, "día", "días")
            )
        },
        late_days_make_room: |what, days, day| {
            format!(
                "con {} {what} pasa al {day}, y entonces cabe",
                counted(days, "día de retraso", "días de retraso")
            )
        },
    },
    named: Named {
        course: || "un curso".into(),
        untitled_course: || "Curso sin nombre".into(),
        term: || "Mi semestre".into(),
        pasted: || "texto pegado".into(),
        office_hour: || "Tutoría".into(),
        office_hour_of: |course| format!("Tutoría de {course}"),
        class: || "una clase".into(),
    },
    units: [" h", " min"],
    full_stop: ".",
    decimal_point: ",",
    date,
    twelve: |time| {
        let half = if time.hour() < 12 { "a. m." } else { "p. m." };
        format!("{} {half}", time.format("%-I:%M"))
    },
};
