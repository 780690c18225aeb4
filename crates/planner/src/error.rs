//! What can go wrong, as a sentence and a code for the interface.

use std::fmt;

use semestra_store::StoreError;
use semestra_syllabus::ReadError;
use semestra_words::{Language, Words};

/// What the interface does about an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum ErrorCode {
    /// The input cannot be used: say so beside it.
    Invalid,
    /// It is not there any more: read again, then say so.
    Gone,
    /// There is nothing to do: say so quietly.
    Nothing,
    /// The data file cannot be used: show only this.
    Unusable,
    /// A fault of ours.
    Internal,
}

/// Why an action was refused.
#[derive(Debug, thiserror::Error)]
pub enum PlannerError {
    /// The document cannot be read.
    #[error(transparent)]
    Read(#[from] ReadError),
    /// The store refused.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The input cannot be used, said in English: of the terminal.
    #[error("{0}")]
    Invalid(String),
    /// What was asked for is not done.
    #[error("{1}")]
    Refused(ErrorCode, Clause),
    /// One field of a form cannot be used.
    #[error("{clause}")]
    Field {
        /// Its name in the request.
        field: &'static str,
        /// What to do.
        clause: Clause,
    },
    /// What was asked for is not there: which sort of thing.
    #[error("that {0} is not there any more")]
    Gone(String),
    /// There is nothing to do, said in English: of the terminal.
    #[error("{0}")]
    Nothing(String),
    /// A file could not be read.
    #[error("{path} cannot be read: {source}")]
    Unreadable {
        /// Which.
        path: String,
        /// Why.
        source: std::io::Error,
    },
    /// A file could not be written.
    #[error("{path} could not be written: {source}")]
    Write {
        /// Where.
        path: String,
        /// Why.
        source: std::io::Error,
    },
}

/// The result of an action.
pub type Result<T, E = PlannerError> = std::result::Result<T, E>;

impl PlannerError {
    /// What the interface does about it.
    #[must_use]
    pub fn code(&self) -> ErrorCode {
        match self {
            Self::Read(_)
            | Self::Invalid(_)
            | Self::Field { .. }
            | Self::Unreadable { .. }
            | Self::Write { .. }
            | Self::Store(StoreError::Refused(_)) => ErrorCode::Invalid,
            Self::Gone(_) | Self::Store(StoreError::Gone(_)) => ErrorCode::Gone,
            Self::Nothing(_) => ErrorCode::Nothing,
            Self::Refused(code, _) => *code,
            Self::Store(error) if error.is_unusable() => ErrorCode::Unusable,
            Self::Store(_) => ErrorCode::Internal,
        }
    }

    /// The input cannot be used.
    pub(crate) fn invalid(
        clause: impl Fn(&semestra_words::Refused) -> String + Send + Sync + 'static,
    ) -> Self {
        Self::Refused(ErrorCode::Invalid, Clause(Box::new(clause)))
    }

    /// One field of a form cannot be used.
    pub(crate) fn field(
        field: &'static str,
        clause: impl Fn(&semestra_words::Refused) -> String + Send + Sync + 'static,
    ) -> Self {
        Self::Field {
            field,
            clause: Clause(Box::new(clause)),
        }
    }

    /// There is nothing to do.
    pub(crate) fn nothing(
        clause: impl Fn(&semestra_words::Refused) -> String + Send + Sync + 'static,
    ) -> Self {
        Self::Refused(ErrorCode::Nothing, Clause(Box::new(clause)))
    }

    /// The field of the request that it is about, when it is about one.
    #[must_use]
    pub fn about(&self) -> Option<&'static str> {
        if let Self::Field { field, .. } = self {
            Some(field)
        } else {
            None
        }
    }

    /// One English sentence, with a capital letter and a full stop: for the terminal and the log.
    #[must_use]
    pub fn sentence(&self) -> String {
        self.sentence_in(Language::En)
    }

    /// One sentence for the student, in their language.
    #[must_use]
    pub fn sentence_in(&self, language: Language) -> String {
        let say = language.words();
        say.sentence(&self.clause(say))
    }

    fn clause(&self, say: &Words) -> String {
        match self {
            Self::Read(error) => error.clause(say),
            Self::Store(error) => error.clause(say),
            Self::Invalid(clause) | Self::Nothing(clause) => clause.clone(),
            Self::Refused(_, clause) | Self::Field { clause, .. } => (clause.0)(&say.refused),
            Self::Gone(_) => say.refused.gone(),
            Self::Unreadable { path, source } => say.refused.unreadable(path, &source.to_string()),
            Self::Write { path, source } => say.refused.unwritable(path, &source.to_string()),
        }
    }
}

/// Why something is refused, in whichever language is asked for; English for the log.
pub struct Clause(Box<dyn Fn(&semestra_words::Refused) -> String + Send + Sync>);

impl fmt::Display for Clause {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&(self.0)(&Language::En.words().refused))
    }
}

impl fmt::Debug for Clause {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:?}", self.to_string())
    }
}
