//! Why a whole snapshot is refused (semantics.md, section 3).

use core::fmt;

use crate::number::decimal;

/// A snapshot that is refused as a whole. What was loaded before stays in
/// force.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SnapshotError {
    pub(crate) code: SnapshotErrorCode,
    pub(crate) message: String,
    pub(crate) place: Option<Place>,
}

/// Where in a snapshot the error is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Place {
    Text { line: usize, column: usize },
    Pointer(String),
}

/// The kinds of [`SnapshotError`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SnapshotErrorCode {
    /// More than 64 MiB.
    TooLarge,
    /// Arrays and objects nested 128 levels deep or more.
    TooDeep,
    /// Not UTF-8, or a lone surrogate in a JavaScript text.
    InvalidUtf8,
    /// Not JSON.
    InvalidJson,
    /// An object with a `schema` that this version does not read.
    UnsupportedSchema,
    /// JSON, but no dialect of a snapshot.
    UnknownFormat,
    /// Schema 1: `bucketing` that cannot be read.
    BadBucketing,
    /// Schema 1: `segments` that is no object.
    BadSegments,
}

impl SnapshotErrorCode {
    /// The code as it is written everywhere: `too_large`, …
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::TooLarge => "too_large",
            Self::TooDeep => "too_deep",
            Self::InvalidUtf8 => "invalid_utf8",
            Self::InvalidJson => "invalid_json",
            Self::UnsupportedSchema => "unsupported_schema",
            Self::UnknownFormat => "unknown_format",
            Self::BadBucketing => "bad_bucketing",
            Self::BadSegments => "bad_segments",
        }
    }
}

impl SnapshotError {
    /// What kind of error it is.
    #[must_use]
    pub fn code(&self) -> SnapshotErrorCode {
        self.code
    }

    /// What is wrong, for people; the words may change.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The line and the column in the snapshot's text, counted in line feeds
    /// and code points from 1, for errors that stand at a place in the text.
    #[must_use]
    pub fn line_column(&self) -> Option<(usize, usize)> {
        match self.place {
            Some(Place::Text { line, column }) => Some((line, column)),
            _ => None,
        }
    }

    /// The JSON pointer to what is wrong, for errors in what the JSON says.
    #[must_use]
    pub fn pointer(&self) -> Option<&str> {
        match &self.place {
            Some(Place::Pointer(pointer)) => Some(pointer),
            _ => None,
        }
    }
}

impl SnapshotError {
    /// The message and the place.
    pub(crate) fn words(&self) -> String {
        let message = &*self.message;
        match &self.place {
            Some(Place::Text { line, column }) => {
                let (line, column) = (decimal(*line as u64), decimal(*column as u64));
                [message, " (line ", &line, ", column ", &column, ")"].concat()
            }
            Some(Place::Pointer(pointer)) if !pointer.is_empty() => {
                [message, " (at ", pointer, ")"].concat()
            }
            _ => message.to_owned(),
        }
    }
}

impl fmt::Display for SnapshotError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.words())
    }
}

impl core::error::Error for SnapshotError {}
