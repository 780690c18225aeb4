//! Where documents are read: in this process, or in one of their own that can be stopped.
//!
//! PDFs are programs of a sort. One that is broken on purpose may keep its reader busy for ever or eat all memory,
//! which cannot be stopped from inside. So the program starts itself once more with [`WORKER`], hands the document
//! over, and waits only so long. Text needs none of this and is read here.

use std::{
    io::{Read, Write},
    path::PathBuf,
    process::{Child, Command, ExitCode, Stdio},
    sync::mpsc,
    time::Duration,
};

use semestra_plan::{Place, draft::Suggestion};
use semestra_syllabus::{Context, Document, ReadError, Reading};
use serde::{Deserialize, Serialize};

/// The hidden first argument that makes the program a reader of one document.
pub const WORKER: &str = "--read-worker";
/// A PDF of two hundred pages takes about a second on a slow laptop.
const PATIENCE: Duration = Duration::from_secs(10);
/// Memory of a worker in bytes.
#[cfg(unix)]
const MOST_MEMORY: u64 = 512 * 1024 * 1024;
/// The answer about the longest document is far below this, in bytes.
const MOST_ANSWER: u64 = 64 * 1024 * 1024;

/// Where documents are read.
#[derive(Clone, Debug, Default)]
pub enum Reader {
    /// In this process.
    #[default]
    Here,
    /// PDFs in a process of their own.
    Apart {
        /// The program, which must call [`work`] when [`WORKER`] is its first argument.
        program: PathBuf,
        /// How long a document may take.
        patience: Duration,
    },
}

/// What a worker is asked: one line of JSON, behind which the document follows.
#[derive(Debug, Serialize, Deserialize)]
struct Question {
    name: Option<String>,
    context: Context,
    /// The place whose words are meant, when not the whole document is.
    place: Option<Place>,
}

/// What a worker answers.
#[derive(Debug, Serialize, Deserialize)]
enum Answer {
    Whole(Result<Box<Reading>, ReadError>),
    Part(Result<Suggestion, ReadError>),
}

impl Reader {
    /// PDFs are read by this very program, started once more.
    #[must_use]
    pub fn apart() -> Self {
        std::env::current_exe().map_or(Self::Here, |program| Self::Apart {
            program,
            patience: PATIENCE,
        })
    }

    /// What a document says.
    ///
    /// # Errors
    /// When it cannot be read, or not in time.
    pub(crate) fn read(
        &self,
        document: &Document<'_>,
        context: &Context,
    ) -> Result<Reading, ReadError> {
        match self.ask(document, context, None) {
            Some(Answer::Whole(reading)) => reading.map(|reading| *reading),
            Some(Answer::Part(_)) => Err(ReadError::PdfStuck),
            None => semestra_syllabus::read(document, context),
        }
    }

    /// What the words at a place of a document say.
    ///
    /// # Errors
    /// When it cannot be read, or not in time.
    pub(crate) fn suggest(
        &self,
        document: &Document<'_>,
        context: &Context,
        place: Place,
    ) -> Result<Suggestion, ReadError> {
        match self.ask(document, context, Some(place)) {
            Some(Answer::Part(suggestion)) => suggestion,
            Some(Answer::Whole(_)) => Err(ReadError::PdfStuck),
            None => semestra_syllabus::suggest(document, context, place),
        }
    }

    /// The answer of a worker; nothing when the document is read here.
    fn ask(
        &self,
        document: &Document<'_>,
        context: &Context,
        place: Option<Place>,
    ) -> Option<Answer> {
        let Self::Apart { program, patience } = self else {
            return None;
        };
        if !semestra_syllabus::wants_own_process(document) {
            return None;
        }
        let question = Question {
            name: document.name.map(str::to_owned),
            context: context.clone(),
            place,
        };
        let mut request = serde_json::to_vec(&question).ok()?;
        request.push(b'\n');
        request.extend_from_slice(document.bytes);
        // Without a worker, as after an update that took the program away, the library still catches what it can.
        let child = Command::new(program)
            .arg(WORKER)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .ok()?;
        let stuck = match place {
            Some(_) => Answer::Part(Err(ReadError::PdfStuck)),
            None => Answer::Whole(Err(ReadError::PdfStuck)),
        };
        Some(answer(child, request, *patience).unwrap_or(stuck))
    }
}

/// Hands a request to a worker and waits for its answer; nothing when it died or took too long.
fn answer(mut child: Child, request: Vec<u8>, patience: Duration) -> Option<Answer> {
    let (mut input, output) = (child.stdin.take()?, child.stdout.take()?);
    std::thread::spawn(move || input.write_all(&request));
    let (tell, told) = mpsc::channel();
    std::thread::spawn(move || {
        let mut bytes = Vec::new();
        let read = output.take(MOST_ANSWER).read_to_end(&mut bytes);
        tell.send(read.map(|_| bytes))
    });
    let bytes = told.recv_timeout(patience).ok().and_then(Result::ok);
    // A worker that has answered is about to end anyway; one that has not must.
    child.kill().ok();
    child.wait().ok();
    serde_json::from_slice(&bytes?).ok()
}

/// Whether this process was started to read one document.
#[must_use]
pub fn is_worker() -> bool {
    std::env::args_os()
        .nth(1)
        .is_some_and(|word| word == WORKER)
}

/// Reads the document that stands in the input and writes what it says to the output.
#[must_use]
pub fn work() -> ExitCode {
    // Whoever asked sees that no answer came; a trace on the terminal would only frighten.
    std::panic::set_hook(Box::new(|_| {}));
    #[cfg(unix)]
    rlimit::setrlimit(rlimit::Resource::DATA, MOST_MEMORY, MOST_MEMORY).ok();
    match respond() {
        Some(()) => ExitCode::SUCCESS,
        None => ExitCode::FAILURE,
    }
}

fn respond() -> Option<()> {
    let mut request = Vec::new();
    std::io::stdin().lock().read_to_end(&mut request).ok()?;
    let end = request.iter().position(|byte| *byte == b'\n')?;
    let question: Question = serde_json::from_slice(request.get(..end)?).ok()?;
    let document = Document {
        name: question.name.as_deref(),
        bytes: request.get(end + 1..)?,
    };
    let context = &question.context;
    let answer = match question.place {
        Some(place) => Answer::Part(semestra_syllabus::suggest(&document, context, place)),
        None => Answer::Whole(semestra_syllabus::read(&document, context).map(Box::new)),
    };
    let answer = serde_json::to_vec(&answer).ok()?;
    std::io::stdout().lock().write_all(&answer).ok()
}

#[cfg(all(test, unix))]
mod tests {
    use std::{path::PathBuf, time::Duration};

    use semestra_syllabus::{Context, Document, ReadError};

    use super::Reader;

    fn read(program: &str, bytes: &[u8]) -> Result<(), ReadError> {
        let reader = Reader::Apart {
            program: PathBuf::from(program),
            patience: Duration::from_millis(300),
        };
        let document = Document { name: None, bytes };
        let context = Context {
            today: chrono::NaiveDate::from_ymd_opt(2026, 8, 20).expect("a day"),
            timezone: None,
            term_start: None,
            part: None,
        };
        reader.read(&document, &context).map(|_| ())
    }

    #[test]
    fn a_worker_that_never_ends_is_stopped_and_one_that_dies_is_said() {
        for program in ["yes", "false"] {
            let refused = read(program, b"%PDF-1.4");
            assert_eq!(refused, Err(ReadError::PdfStuck), "{program}");
        }
    }

    #[test]
    fn a_program_that_is_gone_is_done_without() {
        assert_eq!(
            read("/nowhere/semestra", b"%PDF-1.4"),
            Err(ReadError::PdfDamaged)
        );
    }

    #[test]
    fn text_starts_no_worker() {
        assert_eq!(read("yes", b"Midterm exam: October 13, 2026"), Ok(()));
    }
}
