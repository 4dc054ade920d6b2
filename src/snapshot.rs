//! Loading: from a snapshot's text to a ruleset and a report.

use crate::bucket;
use crate::compile::Compiler;
use crate::dialects::{Place, reference};
use crate::error::{self, SnapshotError, SnapshotErrorCode};
use crate::json::{self, Json, Root};
use crate::problem::{Problem, ProblemCode};
use crate::ruleset::Ruleset;

/// What loading a snapshot had to say (semantics.md, section 5).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// The snapshot's version; empty for a reference array.
    pub version: String,
    /// Which dialect it is.
    pub format: Format,
    /// The first 16 hexadecimal digits of the SHA-256 of its text.
    pub digest: String,
    /// How many flags it has.
    pub flags: usize,
    /// The first 1,000 problems.
    pub problems: Vec<Problem>,
    /// How many problems there are in all.
    pub problem_count: usize,
}

/// The dialects of a snapshot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Format {
    /// A JSON array of flags.
    Reference,
}

impl Format {
    /// `reference`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Reference => "reference",
        }
    }
}

/// A snapshot that was read.
pub(crate) struct Loaded {
    pub(crate) ruleset: Ruleset,
    pub(crate) problems: Vec<Problem>,
    pub(crate) problem_count: usize,
}

impl Loaded {
    /// Reads a snapshot.
    pub(crate) fn read(bytes: &[u8]) -> Result<Self, SnapshotError> {
        let mut reader = reference::Reference::default();
        let mut compiler = Compiler::default();
        let mut positions = Vec::new();
        let root = json::read(bytes, &mut |position, element| {
            if let Some(flag) = reader.flag(&element, &Place::Element(&Place::Root, position)) {
                positions.push(position);
                compiler.add(flag);
            }
        })?;
        if let Root::Other(value) = root {
            return Err(unknown(&value));
        }
        let (ruleset, displaced) = compiler.finish(reference::USER_KEY_NAMES);
        let mut problems = reader.problems;
        for (flag, key) in displaced {
            let position = positions.get(flag).copied().unwrap_or_default();
            let place = Place::Element(&Place::Root, position);
            let message = "a later flag has the same key and stands in its place";
            problems.warn(ProblemCode::DuplicateKey, &key, || place.pointer(), message);
        }
        Ok(Self { ruleset, problems: problems.list, problem_count: problems.count })
    }

    /// The report; `bytes` are those that were read.
    pub(crate) fn report(&self, bytes: &[u8]) -> Report {
        Report {
            version: String::new(),
            format: Format::Reference,
            digest: digest(bytes),
            flags: self.ruleset.flags.len(),
            problems: self.problems.clone(),
            problem_count: self.problem_count,
        }
    }
}

/// The first 16 hexadecimal digits of the SHA-256 of a snapshot's text.
pub(crate) fn digest(bytes: &[u8]) -> String {
    let [first, second, ..] = bucket::sha256(&[json::without_mark(bytes)]);
    let word = u64::from(first) << 32 | u64::from(second);
    let digit = |place: u32| char::from_digit((word >> (60 - 4 * place)) as u32 & 15, 16);
    (0..16).filter_map(digit).collect()
}

/// The error of JSON that is no snapshot we read.
fn unknown(value: &Json<'_>) -> SnapshotError {
    let has_schema = match value {
        Json::Object(members) => {
            members.iter().any(|(name, value)| name == "schema" && *value != Json::Null)
        }
        _ => false,
    };
    let (code, pointer, message) = if has_schema {
        let message =
            "this version of isoflag reads no snapshot with a `schema`, only an array of flags";
        (SnapshotErrorCode::UnsupportedSchema, "/schema", message)
    } else {
        let message = "a snapshot is a JSON array of flags";
        (SnapshotErrorCode::UnknownFormat, "", message)
    };
    SnapshotError { code, message: message.to_owned(), place: Some(error::Place::Pointer(pointer)) }
}
