//! What texts are compared with other than as texts: numbers, instants,
//! versions (semantics.md, sections 4.4, 6.5 and 6.7).

use core::cmp::Ordering;

use crate::{instant, number};

/// A value that items are compared with. Equal ones compare alike.
#[derive(Debug)]
pub(crate) struct Operand {
    pub(crate) domain: Domain,
    /// As it stands in the snapshot.
    pub(crate) text: Box<str>,
    value: Value,
}

#[derive(Debug, PartialEq)]
enum Value {
    /// Or an instant, in epoch milliseconds.
    Number(f64),
    Semver(semver::Version),
    /// The text.
    Version,
}

/// The kinds of operands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Domain {
    Number,
    Instant,
    Semver,
    Version,
}

impl Domain {
    /// What operators' names begin with.
    pub(crate) fn prefix(self) -> &'static str {
        match self {
            Self::Number | Self::Instant => "",
            Self::Semver => "semver_",
            Self::Version => "version_",
        }
    }
}

impl Operand {
    /// Reads an operand; `None` if it is no text of that kind.
    pub(crate) fn parse(domain: Domain, text: &str) -> Option<Self> {
        let value = match domain {
            Domain::Number => Value::Number(number::parse(text.as_bytes())?),
            Domain::Instant => Value::Number(instant::parse(text.as_bytes())?),
            Domain::Semver => Value::Semver(semver::Version::parse(text).ok()?),
            Domain::Version => runs(text.as_bytes()).map(|_| Value::Version)?,
        };
        Some(Self { domain, text: text.into(), value })
    }

    /// How an item compares with the operand; `None` if it is not of its kind.
    pub(crate) fn compare(&self, item: &[u8]) -> Option<Ordering> {
        match &self.value {
            Value::Number(value) if self.domain == Domain::Instant => {
                instant::parse(item)?.partial_cmp(value)
            }
            Value::Number(value) => number::parse(item)?.partial_cmp(value),
            Value::Semver(value) => {
                let item = semver::Version::parse(core::str::from_utf8(item).ok()?).ok()?;
                Some(item.cmp_precedence(value))
            }
            Value::Version => Some(compare_runs(runs(item)?, runs(self.text.as_bytes())?)),
        }
    }
}

impl PartialEq for Operand {
    fn eq(&self, other: &Self) -> bool {
        let alike = self.domain == other.domain && self.value == other.value;
        alike && (self.domain != Domain::Version || self.text == other.text)
    }
}

/// The runs of digits of a dotted version, without leading zeros.
fn runs(text: &[u8]) -> Option<impl Iterator<Item = &[u8]> + Clone> {
    let digits = text.iter().position(|byte| *byte != b'v').and_then(|start| text.get(start..))?;
    let runs = digits.split(|byte| *byte == b'.');
    let is_number = |run: &[u8]| !run.is_empty() && run.iter().all(u8::is_ascii_digit);
    runs.clone().all(is_number).then(|| {
        runs.map(|run| {
            let zeros = run.iter().take_while(|digit| **digit == b'0').count();
            run.get(zeros..).unwrap_or_default()
        })
    })
}

/// Whole numbers compare by their length and then by their digits; a missing
/// one is 0, which without its leading zeros is empty.
fn compare_runs<'t>(
    mut left: impl Iterator<Item = &'t [u8]>,
    mut right: impl Iterator<Item = &'t [u8]>,
) -> Ordering {
    loop {
        let (one, other) = match (left.next(), right.next()) {
            (None, None) => return Ordering::Equal,
            (one, other) => (one.unwrap_or_default(), other.unwrap_or_default()),
        };
        let ordering = one.len().cmp(&other.len()).then(one.cmp(other));
        if ordering.is_ne() {
            return ordering;
        }
    }
}
