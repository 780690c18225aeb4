//! What can go wrong with the file, as a clause for the student.

use rusqlite::ErrorCode;

/// The result of a query or a change.
pub type Result<T, E = StoreError> = std::result::Result<T, E>;

/// Why the store refused.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// A newer release wrote the file; it was left as it is.
    #[error("these data were saved by a newer Semestra; install the latest version to open them")]
    TooNew,
    /// The file is something else; it was left as it is.
    #[error("{0} is not a Semestra file; move it away or choose another folder")]
    NotOurs(String),
    /// The file or its folder cannot be written.
    #[error("{0} cannot be written; allow writing there or choose another folder")]
    ReadOnly(String),
    /// The file is broken.
    #[error(
        "the data file is damaged; put a copy of semestra.db back in its place, or move it away to start afresh"
    )]
    Damaged(#[source] Option<rusqlite::Error>),
    /// There is no room left.
    #[error("the disk is full; free some space and try again")]
    Full,
    /// Another program kept the file to itself for seconds.
    #[error("another program is using the data file; close it and try again")]
    Busy,
    /// The row that was to be changed is not there any more.
    #[error("{0} is no longer there; it may have been deleted in another window")]
    Gone(&'static str),
    /// The value is one that the file does not hold, such as a year after 9999 or a course that does not exist.
    #[error("this cannot be stored as it is; check its dates and numbers")]
    Refused(#[source] rusqlite::Error),
    /// The folder or the file cannot be made or read.
    #[error("{path} cannot be used ({source}); choose another folder")]
    Io {
        /// Which one.
        path: String,
        /// Why.
        source: std::io::Error,
    },
    /// A copy could not be written; the file itself is well.
    #[error("no copy could be written to {0}; choose a new name or another folder")]
    NotCopied(String),
    /// The file of an older release could not be brought up to date; nothing in it was changed.
    #[error(
        "the data of an older Semestra could not be brought up to date; install the latest version and try again"
    )]
    Migration(#[source] Box<rusqlite_migration::Error>),
    /// A fault of ours.
    #[error("the data file answered with a fault ({0}); try again, and report it if it stays")]
    Sqlite(#[source] rusqlite::Error),
}

impl StoreError {
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
                Self::ReadOnly("the data file".to_owned())
            }
            ErrorCode::DatabaseCorrupt => Self::Damaged(Some(error)),
            ErrorCode::NotADatabase => Self::NotOurs("the data file".to_owned()),
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
