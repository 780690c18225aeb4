//! What the page may ask of the program.

use semestra_planner::{
    ErrorCode,
    commands::{Failure, dispatch},
    view::Document,
};
use semestra_reminders::log;
use tauri::{AppHandle, Manager, State, ipc::Response};
use tauri_plugin_dialog::DialogExt;
use tauri_plugin_opener::OpenerExt;

use crate::{Began, Stays, plan::Plan, window};

/// Endings of the files that can be read.
const PAGES: &[&str] = &[
    "pdf", "docx", "rtf", "html", "htm", "md", "markdown", "txt", PACK,
];

/// Ending of a course that was packed for a classmate.
const PACK: &str = "semestra-course";

/// Runs an action of the planner; request and answer are JSON.
#[tauri::command(async)]
pub(crate) fn call(
    plan: State<'_, Plan>,
    action: &str,
    request: &str,
) -> Result<Response, Failure> {
    plan.with(|planner| dispatch(planner, action, request))
        .map(Response::new)
}

/// Lets the student pick a file and reads it; nothing when they think better of it.
#[tauri::command(async)]
pub(crate) fn pick_document(
    app: AppHandle,
    plan: State<'_, Plan>,
) -> Result<Option<Document>, Failure> {
    let language = plan.language();
    let say = &language.words().frame;
    let picked = app
        .dialog()
        .file()
        .set_title(say.pick_page())
        .add_filter(say.course_pages(), PAGES)
        .add_filter(say.all_files(), &["*"])
        .blocking_pick_file();
    let Some(path) = picked.and_then(|path| path.into_path().ok()) else {
        return Ok(None);
    };
    let document = Document::of_file(&path);
    document
        .map(Some)
        .map_err(|error| Failure::of(&error, language))
}

/// Lets the student say where a file goes; what it is follows from how its name ends.
#[tauri::command(async)]
pub(crate) fn pick_export_path(
    app: AppHandle,
    plan: State<'_, Plan>,
    suggested: &str,
) -> Option<String> {
    let say = &plan.language().words().frame;
    let (title, files, ending) = match suggested.rsplit_once('.') {
        Some((_, "csv")) => (say.save_grades(), say.table_files(), "csv"),
        Some((_, "json")) => (say.save_grades(), say.data_files(), "json"),
        Some((_, PACK)) => (say.save_pack(), say.course_packs(), PACK),
        _ => (say.save_calendar(), say.calendar_files(), "ics"),
    };
    app.dialog()
        .file()
        .set_title(title)
        .add_filter(files, &[ending])
        .set_file_name(suggested)
        .blocking_save_file()
        .map(|path| path.to_string())
}

/// Opens a link of a course page in the student's browser or mail program.
#[tauri::command(async)]
pub(crate) fn open_link(app: AppHandle, plan: State<'_, Plan>, url: &str) -> Result<(), Failure> {
    let say = plan.language().words();
    let refused = |clause: String| Failure::new(ErrorCode::Invalid, say.sentence(&clause));
    let scheme = url.split_once(':').map_or("", |(scheme, _)| scheme);
    let known = ["http", "https", "mailto"];
    if !known.iter().any(|known| scheme.eq_ignore_ascii_case(known)) {
        return Err(refused(say.refused.link_of_another_kind()));
    }
    app.opener()
        .open_url(url, None::<&str>)
        .map_err(|error| refused(say.refused.link_not_opened(&error.to_string())))
}

/// The page has painted its first screen.
#[tauri::command]
pub(crate) fn painted(app: AppHandle, began: State<'_, Began>) {
    if std::env::var_os("SEMESTRA_TRACE_START").is_some() {
        log(format_args!("painted {}", began.0.elapsed().as_millis()));
    }
    app.state::<window::Page>().painted(&app);
    // After the first screen, which it would only slow down.
    if let Some(resident) = &app.state::<Stays>().0 {
        resident.start();
    }
}
