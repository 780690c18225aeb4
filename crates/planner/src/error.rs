//! What can go wrong, as a sentence and a code for the interface.

use semestra_store::StoreError;
use semestra_syllabus::ReadError;

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
    /// The input cannot be used.
    #[error("{0}")]
    Invalid(String),
    /// What was asked for is not there.
    #[error("{0}")]
    Gone(String),
    /// There is nothing to do.
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
            | Self::Unreadable { .. }
            | Self::Write { .. }
            | Self::Store(StoreError::Refused(_)) => ErrorCode::Invalid,
            Self::Gone(_) | Self::Store(StoreError::Gone(_)) => ErrorCode::Gone,
            Self::Nothing(_) => ErrorCode::Nothing,
            Self::Store(error) if error.is_unusable() => ErrorCode::Unusable,
            Self::Store(_) => ErrorCode::Internal,
        }
    }

    /// One sentence for the student, with a capital letter and a full stop.
    #[must_use]
    pub fn sentence(&self) -> String {
        let clause = self.to_string();
        let mut letters = clause.chars();
        let first = letters.next().map(|first| {
            // A sentence may begin with a file's name, which is written as it is.
            let names_a_file = clause
                .split_whitespace()
                .next()
                .is_some_and(|word| word.contains(['/', '.', '\\']));
            if names_a_file {
                first.to_string()
            } else {
                first.to_uppercase().to_string()
            }
        });
        let end = if clause.ends_with(['.', '?', '!']) {
            ""
        } else {
            "."
        };
        format!("{}{}{end}", first.unwrap_or_default(), letters.as_str())
    }
}
