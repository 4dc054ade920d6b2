//! What texts are compared with other than as texts: numbers, instants,
//! versions (semantics.md, sections 4.4, 6.5 and 6.7).

use core::cmp::Ordering;

use crate::{instant, number, version};

/// A value that items are compared with. Equal ones compare alike.
#[derive(Debug)]
pub(crate) struct Operand {
    pub(crate) domain: Domain,
    /// As it stands in the snapshot.
    pub(crate) text: Box<str>,
    /// The number, or the instant in epoch milliseconds; 0 for versions, which
    /// compare as texts.
    number: f64,
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
        let bytes = text.as_bytes();
        let number = match domain {
            Domain::Number => number::parse(bytes)?,
            Domain::Instant => instant::parse(bytes)?,
            Domain::Semver => version::compare_semantic(bytes, bytes).map(|_| 0.0)?,
            Domain::Version => version::compare_dotted(bytes, bytes).map(|_| 0.0)?,
        };
        Some(Self { domain, text: text.into(), number })
    }

    /// How an item compares with the operand; `None` if it is not of its kind.
    pub(crate) fn compare(&self, item: &[u8]) -> Option<Ordering> {
        match self.domain {
            Domain::Number => number::parse(item)?.partial_cmp(&self.number),
            Domain::Instant => instant::parse(item)?.partial_cmp(&self.number),
            Domain::Semver => version::compare_semantic(item, self.text.as_bytes()),
            Domain::Version => version::compare_dotted(item, self.text.as_bytes()),
        }
    }
}

impl PartialEq for Operand {
    fn eq(&self, other: &Self) -> bool {
        let alike = match self.domain {
            Domain::Version => self.text == other.text,
            _ => self.compare(other.text.as_bytes()) == Some(Ordering::Equal),
        };
        self.domain == other.domain && alike
    }
}
