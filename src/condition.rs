//! Whether a condition holds for an attribute (semantics.md, section 4.4).
//!
//! Texts are compared as UTF-8, which orders and contains like code points.

use crate::model::Relation;
use crate::number;
use crate::ruleset::Condition;

/// An attribute's value as conditions see it: canonical texts.
#[derive(Clone, Copy)]
pub(crate) enum Attribute<'a> {
    Missing,
    One(&'a [u8]),
    List(List<'a>),
}

/// The items of a list, one after the other: each its length in bytes (u32,
/// little-endian) and its text.
#[derive(Clone, Copy)]
pub(crate) struct List<'a>(pub(crate) &'a [u8]);

impl<'a> Iterator for List<'a> {
    type Item = &'a [u8];

    fn next(&mut self) -> Option<&'a [u8]> {
        let (length, rest) = self.0.split_first_chunk()?;
        let (item, rest) = rest.split_at_checked(u32::from_le_bytes(*length) as usize)?;
        self.0 = rest;
        Some(item)
    }
}

impl Condition {
    pub(crate) fn holds(&self, attribute: Attribute<'_>) -> bool {
        let hit = match attribute {
            Attribute::Missing => self.relation.reads_text() && self.relation.holds(b""),
            Attribute::One(item) => self.relation.holds(item),
            Attribute::List(mut items) => items.any(|item| self.relation.holds(item)),
        };
        hit != self.negated
    }
}

impl Relation {
    /// Whether a missing attribute counts as the empty text.
    fn reads_text(&self) -> bool {
        matches!(self, Self::OneOf(_) | Self::Contains(_) | Self::StartsWith(_))
    }

    fn holds(&self, item: &[u8]) -> bool {
        match self {
            Self::Never => false,
            Self::OneOf(values) => values.iter().any(|value| value.as_bytes() == item),
            Self::Contains(value) => contains(item, value.as_bytes()),
            Self::StartsWith(value) => item.starts_with(value.as_bytes()),
            Self::GreaterThan(value) => number::parse(item).is_some_and(|item| item > *value),
            Self::LessThan(value) => number::parse(item).is_some_and(|item| item < *value),
        }
    }
}

fn contains(item: &[u8], value: &[u8]) -> bool {
    value.is_empty() || item.windows(value.len()).any(|window| window == value)
}
