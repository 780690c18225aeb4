//! Spanish.

use crate::counted::counted;
use crate::sentences::{Did, Document, File, Frame, Grade, Named, Study, Words};

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
    refused: crate::refused::es::REFUSED,
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
    reading: crate::reading::es::READING,
    standing: crate::standing::es::STANDING,
    study: Study {
        does_not_fit: |what, amount, day| format!("{amount} de {what} no caben antes del {day}"),
        too_much: |amount, day| {
            format!("lo que vence hasta el {day} pide {amount} más de lo que hay")
        },
        longer_days: |ordinary| {
            format!("algunos días tienen más de {ordinary} de estudio; si no, no cabría todo")
        },
        lunch_taken: || "algo ocupa la hora de comer; si no, no cabría todo".into(),
        pauses_left_out: || "faltan algunas pausas; si no, no cabría todo".into(),
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
    full_stop: ".",
    decimal_point: ",",
};
