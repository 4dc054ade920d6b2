//! What a condition asks of an attribute's items (semantics.md, sections 4.4
//! and 6.4).
//!
//! Texts are compared as UTF-8, which orders and contains like code points.

use core::cmp::Ordering;
use std::borrow::Cow;

use crate::attribute::Attribute;
use crate::lowercase;
use crate::operand::{Domain, Operand};
use crate::order::distinct;
use crate::pattern::Pattern;

/// Longer lists of texts are searched by halves.
const SHORT_LIST: usize = 8;
/// The most comparisons of bytes that searching place by place may take.
const SHORT_SEARCH: usize = 4_096;

/// A test of an attribute.
#[derive(PartialEq)]
pub(crate) struct Relation {
    pub(crate) test: Test,
    /// Whether it is true when no item passes the test.
    pub(crate) negated: bool,
    /// Whether items are lower-cased first; the test's texts are already.
    pub(crate) ignore_case: bool,
    /// Whether the empty text counts as missing, and what is missing is only
    /// ever found not to exist.
    pub(crate) strict: bool,
}

#[derive(PartialEq)]
pub(crate) enum Test {
    /// No item passes.
    Never,
    /// The attribute is there.
    Exists,
    /// The item is one of these texts, which are in ascending order.
    OneOf(Box<[Box<str>]>),
    Contains(Box<[Box<str>]>),
    StartsWith(Box<[Box<str>]>),
    EndsWith(Box<[Box<str>]>),
    Matches(Box<[Pattern]>),
    /// The item can be compared with the operand, and the result is accepted.
    Compares(Operand, Accepted),
    /// Some item can be compared with the operand, and none equals it.
    Unequal(Operand),
}

/// The results of a comparison that an operator accepts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Accepted {
    pub(crate) less: bool,
    pub(crate) equal: bool,
    pub(crate) greater: bool,
}

impl Accepted {
    /// The operator that accepts these.
    fn word(self, domain: Domain) -> &'static str {
        match (domain, self.less, self.equal) {
            (Domain::Instant, true, _) => "before",
            (Domain::Instant, false, _) => "after",
            (_, true, false) => "lt",
            (_, true, true) => "lte",
            (_, false, true) if self.greater => "gte",
            (_, false, true) => "eq",
            (_, false, false) => "gt",
        }
    }

    fn includes(self, ordering: Ordering) -> bool {
        match ordering {
            Ordering::Less => self.less,
            Ordering::Equal => self.equal,
            Ordering::Greater => self.greater,
        }
    }
}

impl Test {
    /// The test for being one of some texts.
    pub(crate) fn one_of(values: Vec<Box<str>>) -> Self {
        Self::OneOf(distinct(values))
    }

    /// Whether a missing attribute counts as the empty text.
    fn reads_text(&self) -> bool {
        match self {
            Self::OneOf(_)
            | Self::Contains(_)
            | Self::StartsWith(_)
            | Self::EndsWith(_)
            | Self::Matches(_) => true,
            Self::Never | Self::Exists | Self::Compares(..) | Self::Unequal(_) => false,
        }
    }

    #[cfg_attr(isoflag_package, optimize(speed))]
    #[inline(always)]
    fn passes(&self, item: &[u8]) -> bool {
        match self {
            Self::OneOf(values) if values.len() <= SHORT_LIST => {
                any(values, |value| same(item, value))
            }
            Self::Contains(values) => any(values, |value| contains(item, value)),
            rarer => rarer.passes_otherwise(item),
        }
    }

    /// The other tests: apart, so that those above are quick to start and end.
    #[inline(never)]
    fn passes_otherwise(&self, item: &[u8]) -> bool {
        match self {
            // Some ask about the attribute, not about an item; `passes` has the last.
            Self::Never | Self::Exists | Self::Unequal(_) | Self::Contains(_) => false,
            Self::OneOf(values) => {
                values.binary_search_by(|value| value.as_bytes().cmp(item)).is_ok()
            }
            Self::StartsWith(values) => {
                values.iter().any(|value| item.starts_with(value.as_bytes()))
            }
            Self::EndsWith(values) => values.iter().any(|value| item.ends_with(value.as_bytes())),
            Self::Matches(patterns) => core::str::from_utf8(item)
                .is_ok_and(|text| patterns.iter().any(|pattern| pattern.matches(text))),
            Self::Compares(operand, accepted) => {
                operand.compare(item).is_some_and(|ordering| accepted.includes(ordering))
            }
        }
    }
}

impl Relation {
    /// The operator, as schema 1 calls it; `never` for one that nothing passes.
    pub(crate) fn operator(&self) -> String {
        let (word, prefix) = match &self.test {
            Test::Never => return "never".to_owned(),
            Test::Exists => ("exists", ""),
            Test::OneOf(values) if values.len() == 1 => {
                return (if self.negated { "neq" } else { "eq" }).to_owned();
            }
            Test::OneOf(_) => ("in", ""),
            Test::Contains(_) => ("contains", ""),
            Test::StartsWith(_) => ("starts_with", ""),
            Test::EndsWith(_) => ("ends_with", ""),
            Test::Matches(_) => ("matches", ""),
            Test::Unequal(operand) => ("neq", operand.domain.prefix()),
            Test::Compares(operand, accepted) => {
                (accepted.word(operand.domain), operand.domain.prefix())
            }
        };
        [if self.negated { "not_" } else { prefix }, word].concat()
    }

    /// The texts that items are compared with.
    pub(crate) fn values(&self) -> Vec<&str> {
        match &self.test {
            Test::Never | Test::Exists => Vec::new(),
            Test::OneOf(values)
            | Test::Contains(values)
            | Test::StartsWith(values)
            | Test::EndsWith(values) => values.iter().map(|value| &**value).collect(),
            Test::Matches(patterns) => patterns.iter().map(|it| it.as_str()).collect(),
            Test::Compares(operand, _) | Test::Unequal(operand) => vec![&operand.text],
        }
    }

    /// Whether an attribute of one text is as asked; `None` if this is not one of
    /// the usual tests, which are told apart for being quick.
    #[inline(always)]
    pub(crate) fn usual(&self, item: &[u8]) -> Option<bool> {
        (!self.strict && !self.ignore_case && self.test.reads_text())
            .then(|| self.test.passes(item) != self.negated)
    }

    /// Whether an attribute is as asked.
    pub(crate) fn holds(&self, attribute: Attribute<'_>) -> bool {
        if self.strict && matches!(attribute, Attribute::Missing | Attribute::One(b"")) {
            return self.negated && self.test == Test::Exists;
        }
        let hit = match (&self.test, attribute) {
            (Test::Exists, attribute) => !matches!(attribute, Attribute::Missing),
            (Test::Unequal(operand), Attribute::One(item)) => {
                operand.compare(item).is_some_and(Ordering::is_ne)
            }
            (Test::Unequal(operand), Attribute::List(items)) => {
                let mut items = items.filter_map(|item| operand.compare(item)).peekable();
                items.peek().is_some() && items.all(Ordering::is_ne)
            }
            (test, Attribute::Missing) => test.reads_text() && test.passes(b""),
            (_, Attribute::One(item)) => self.passes(item),
            (_, Attribute::List(mut items)) => items.any(|item| self.passes(item)),
        };
        hit != self.negated
    }

    fn passes(&self, item: &[u8]) -> bool {
        if self.ignore_case { self.test.passes(&lower_case(item)) } else { self.test.passes(item) }
    }
}

/// Unicode's full lower-casing; ASCII needs no text made for it.
#[cfg_attr(isoflag_package, optimize(speed))]
fn lower_case(item: &[u8]) -> Cow<'_, [u8]> {
    match core::str::from_utf8(item) {
        Ok(text) if text.bytes().any(|byte| !byte.is_ascii() || byte.is_ascii_uppercase()) => {
            Cow::Owned(lowercase::lower_case(text).into_bytes())
        }
        _ => Cow::Borrowed(item),
    }
}

/// Whether some value is as asked: a loop of its own is quicker than an
/// iterator's.
#[inline(always)]
fn any(values: &[Box<str>], asked: impl Fn(&[u8]) -> bool) -> bool {
    for value in values {
        if asked(value.as_bytes()) {
            return true;
        }
    }
    false
}

/// Equality: for short texts quicker than a call. Where the first and the last
/// bytes are compared, they are all bytes, because the two may overlap.
#[inline(always)]
pub(crate) fn same(left: &[u8], right: &[u8]) -> bool {
    if left.len() != right.len() {
        return false;
    }
    match left.len() {
        0..4 => left.iter().zip(right).all(|(left, right)| left == right),
        4..8 => same_ends::<4>(left, right),
        8..=16 => same_ends::<8>(left, right),
        _ => left == right,
    }
}

/// Whether the first and the last so many bytes are equal.
#[inline(always)]
fn same_ends<const LENGTH: usize>(left: &[u8], right: &[u8]) -> bool {
    left.first_chunk::<LENGTH>() == right.first_chunk()
        && left.last_chunk::<LENGTH>() == right.last_chunk()
}

/// Short texts are searched place by place, long ones in linear time.
#[cfg_attr(isoflag_package, optimize(speed))]
#[inline]
pub(crate) fn contains(item: &[u8], value: &[u8]) -> bool {
    let Some((first, rest)) = value.split_first() else { return true };
    if item.len().saturating_mul(value.len()) > SHORT_SEARCH {
        return contains_long(item, value);
    }
    let Some(last) = item.len().checked_sub(value.len()) else { return false };
    let mut at = 0;
    let next = |at| item.get(at..=last)?.iter().position(|byte| byte == first);
    while let Some(passed) = next(at) {
        at += passed + 1;
        if item.get(at..at + rest.len()).is_some_and(|after| same(after, rest)) {
            return true;
        }
    }
    false
}

/// Searching in time linear in both (Knuth, Morris and Pratt).
#[inline(never)]
fn contains_long(item: &[u8], value: &[u8]) -> bool {
    // For each start of `value`, from the one of length 1 on, the length of the
    // longest shorter one that it ends with.
    let mut borders: Vec<usize> = Vec::with_capacity(value.len());
    borders.push(0);
    let matched = |borders: &[usize], mut length: usize, byte: &u8| loop {
        if value.get(length) == Some(byte) {
            return length + 1;
        }
        match length.checked_sub(1).and_then(|last| borders.get(last)) {
            Some(border) => length = *border,
            None => return 0,
        }
    };
    let mut length = 0;
    for byte in value.iter().skip(1) {
        length = matched(&borders, length, byte);
        borders.push(length);
    }
    length = 0;
    for byte in item {
        length = matched(&borders, length, byte);
        if length == value.len() {
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::{contains, contains_long, same};

    #[test]
    fn texts_are_the_same_if_every_byte_is() {
        for length in 0..40 {
            let text: Vec<u8> = (0..length).collect();
            assert!(same(&text, &text.clone()), "{length}");
            assert!(!same(&text, &[&text[..], b"x"].concat()), "{length}");
            for at in 0..text.len() {
                let mut other = text.clone();
                other.iter_mut().skip(at).take(1).for_each(|byte| *byte ^= 1);
                assert!(!same(&text, &other), "{length} {at}");
            }
        }
    }

    #[test]
    fn long_texts_are_searched_as_the_standard_library_does() {
        // All texts over two letters up to some length: every way to overlap.
        let text = |length: u32, bits: u32| -> String {
            (0..length).map(|at| if bits >> at & 1 == 1 { 'a' } else { 'b' }).collect()
        };
        let texts =
            |longest| (1..=longest).flat_map(move |l| (0..1 << l).map(move |it| text(l, it)));
        for value in texts(5) {
            for item in texts(8) {
                let expected = item.contains(&value);
                let (item, value) = (item.as_bytes(), value.as_bytes());
                assert_eq!(contains_long(item, value), expected, "{item:?} {value:?}");
                assert_eq!(contains(item, value), expected, "{item:?} {value:?}");
            }
        }
        let item = "é".repeat(5_000) + "è";
        assert!(contains(item.as_bytes(), "éè".as_bytes()));
        assert!(!contains(item.as_bytes(), "èé".repeat(3).as_bytes()));
    }
}
