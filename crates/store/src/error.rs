//! What can go wrong with the file, as a clause for the student.

use std::fmt;

use rusqlite::ErrorCode;
use semestra_words::{Language, Words};

/// The result of a query or a change.
pub type Result<T, E = StoreError> = std::result::Result<T, E>;

/// Why the store refused.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// A newer release wrote the file; it was left as it is.
    TooNew,
    /// The file is something else; it was left as it is. Its path, when that is known.
    NotOurs(String),
    /// The file or its folder cannot be written. Its path, when that is known.
    ReadOnly(String),
    /// The file is broken.
    Damaged(#[source] Option<rusqlite::Error>),
    /// There is no room left.
    Full,
    /// Another program kept the file to itself for seconds.
    Busy,
    /// The row that was to be changed is not there any more.
    Gone(&'static str),
    /// The value is one that the file does not hold, such as a year after 9999 or a course that does not exist.
    Refused(#[source] rusqlite::Error),
    /// The folder or the file cannot be made or read.
    Io {
        /// Which one.
        path: String,
        /// Why.
        source: std::io::Error,
    },
    /// A copy could not be written; the file itself is well.
    NotCopied(String),
    /// The file of an older release could not be brought up to date; nothing in it was changed.
    Migration(#[source] Box<rusqlite_migration::Error>),
    /// A fault of ours.
    Sqlite(#[source] rusqlite::Error),
}

impl fmt::Display for StoreError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Self::Gone(what) = self {
            write!(out, "{what}: ")?;
        }
        out.write_str(&self.clause(Language::En.words()))
    }
}

impl StoreError {
    /// The clause for the student.
    #[must_use]
    pub fn clause(&self, say: &Words) -> String {
        let file = &say.file;
        // A file whose name is not known is the data file.
        let named = |path: &str| {
            if path.is_empty() {
                file.the_file()
            } else {
                path.to_owned()
            }
        };
        match self {
            Self::TooNew => file.too_new(),
            Self::NotOurs(path) => file.not_ours(&named(path)),
            Self::ReadOnly(path) => file.read_only(&named(path)),
            Self::Damaged(_) => file.damaged(),
            Self::Full => file.full(),
            Self::Busy => file.busy(),
            Self::Gone(_) => say.refused.gone(),
            Self::Refused(_) => file.refused(),
            Self::Io { path, source } => file.unusable(path, &source.to_string()),
            Self::NotCopied(path) => file.not_copied(path),
            Self::Migration(_) => file.not_migrated(),
            Self::Sqlite(error) => file.fault(&error.to_string()),
        }
    }

    /// Whether the file cannot be used as it is, so that there is nothing to show but this.
    #[must_use]
    pub fn is_unusable(&self) -> bool {
        match self {
            Self::TooNew
            | Self::NotOurs(_)
            | Self::ReadOnly(_)
            | Self::Damaged(_)
            | Self::Io { .. }
            | Self::Migration(_) => true,
            Self::Full
            | Self::Busy
            | Self::Gone(_)
            | Self::Refused(_)
            | Self::NotCopied(_)
            | Self::Sqlite(_) => false,
        }
    }

    /// The same error with the place in it where it is known.
    pub(crate) fn at(self, path: &std::path::Path) -> Self {
        if let Self::ReadOnly(_) = self {
            Self::ReadOnly(path.display().to_string())
        } else if let Self::NotOurs(_) = self {
            Self::NotOurs(path.display().to_string())
        } else {
            self
        }
    }

    pub(crate) fn io(path: &std::path::Path, source: std::io::Error) -> Self {
        use std::io::ErrorKind;
        let path = path.display().to_string();
        let kind = source.kind();
        if [ErrorKind::PermissionDenied, ErrorKind::ReadOnlyFilesystem].contains(&kind) {
            Self::ReadOnly(path)
        } else if [ErrorKind::StorageFull, ErrorKind::QuotaExceeded].contains(&kind) {
            Self::Full
        } else {
            Self::Io { path, source }
        }
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        let Some(code) = error.sqlite_error_code() else {
            // What stands in a column was checked when it was written.
            let broken = matches!(
                error,
                rusqlite::Error::FromSqlConversionFailure(..)
                    | rusqlite::Error::IntegralValueOutOfRange(..)
                    | rusqlite::Error::InvalidColumnType(..)
                    | rusqlite::Error::Utf8Error(..)
            );
            return if broken {
                Self::Damaged(Some(error))
            } else {
                Self::Sqlite(error)
            };
        };
        #[expect(
            clippy::wildcard_enum_match_arm,
            reason = "SQLite has codes by the dozen; the others are ours to report"
        )]
        match code {
            ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::CannotOpen => {
                Self::ReadOnly(String::new())
            }
            ErrorCode::DatabaseCorrupt => Self::Damaged(Some(error)),
            ErrorCode::NotADatabase => Self::NotOurs(String::new()),
            ErrorCode::DiskFull => Self::Full,
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Self::Busy,
            ErrorCode::ConstraintViolation | ErrorCode::TooBig => Self::Refused(error),
            _ => Self::Sqlite(error),
        }
    }
}

impl From<rusqlite_migration::Error> for StoreError {
    fn from(error: rusqlite_migration::Error) -> Self {
        use rusqlite_migration::{Error, MigrationDefinitionError};
        let too_new = MigrationDefinitionError::DatabaseTooFarAhead;
        if error == Error::MigrationDefinition(too_new) {
            return Self::TooNew;
        }
        let Error::RusqliteError { query, err } = error else {
            return Self::Migration(Box::new(error));
        };
        let known = Self::from(err);
        if let Self::Sqlite(err) | Self::Refused(err) = known {
            Self::Migration(Box::new(Error::RusqliteError { query, err }))
        } else {
            known
        }
    }
}
