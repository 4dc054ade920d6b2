//! Versions of both kinds (semantics.md, section 6.7), compared as texts.

use core::cmp::Ordering;

/// The greatest part of a semantic version's core: 2^64 − 1.
const GREATEST: &[u8] = b"18446744073709551615";

/// The parts of a semantic version.
struct Semantic<'t> {
    core: &'t [u8],
    prerelease: Option<&'t [u8]>,
    build: Option<&'t [u8]>,
}

/// How a text compares with what is a semantic version, or with itself; `None`
/// if it is none.
pub(crate) fn compare_semantic(text: &[u8], version: &[u8]) -> Option<Ordering> {
    let (left, right) = (parts(text), parts(version));
    if !left.is_version() {
        return None;
    }
    let by_prerelease = match (left.prerelease, right.prerelease) {
        (Some(left), Some(right)) => compare_fields(left, right, false),
        // A release is after what was released before it.
        (left, right) => left.is_none().cmp(&right.is_none()),
    };
    Some(compare_fields(left.core, right.core, false).then(by_prerelease))
}

/// How two versions compare that need not be semantic; `None` if one is not.
pub(crate) fn compare_dotted(left: &[u8], right: &[u8]) -> Option<Ordering> {
    Some(compare_fields(dotted(left)?, dotted(right)?, true))
}

fn parts(text: &[u8]) -> Semantic<'_> {
    let (text, build) = cut(text, b'+');
    let (core, prerelease) = cut(text, b'-');
    Semantic { core, prerelease, build }
}

impl Semantic<'_> {
    fn is_version(&self) -> bool {
        let mut parts = 0;
        for part in fields(self.core) {
            parts += 1;
            let is_long = part.len() >= GREATEST.len();
            let exceeds = is_long && compare_field(part, GREATEST).is_gt();
            if !is_number(part) || !is_strict(part) || exceeds {
                return false;
            }
        }
        parts == 3
            && self.prerelease.is_none_or(|it| fields(it).all(is_strict))
            && self.build.is_none_or(|it| fields(it).all(is_identifier))
    }
}

/// The runs of digits, and the dots between them.
fn dotted(text: &[u8]) -> Option<&[u8]> {
    let start = text.iter().position(|byte| *byte != b'v')?;
    let runs = text.get(start..)?;
    fields(runs).all(|run| !run.is_empty() && is_number(run)).then_some(runs)
}

/// What is before the first of some byte, and what is after it, if it is there.
fn cut(text: &[u8], at: u8) -> (&[u8], Option<&[u8]>) {
    match text.iter().position(|byte| *byte == at) {
        Some(place) => (text.get(..place).unwrap_or_default(), text.get(place + 1..)),
        None => (text, None),
    }
}

fn fields(text: &[u8]) -> impl Iterator<Item = &[u8]> {
    text.split(|byte| *byte == b'.')
}

fn is_number(field: &[u8]) -> bool {
    field.iter().all(u8::is_ascii_digit)
}

fn is_identifier(field: &[u8]) -> bool {
    !field.is_empty() && field.iter().all(|byte| byte.is_ascii_alphanumeric() || *byte == b'-')
}

/// Whether a field is an identifier, and no number with a leading zero.
fn is_strict(field: &[u8]) -> bool {
    let has_leading_zero = field.len() > 1 && field.starts_with(b"0") && is_number(field);
    is_identifier(field) && !has_leading_zero
}

/// A missing field is as an empty one: before all others.
fn compare_fields(left: &[u8], right: &[u8], with_zeros: bool) -> Ordering {
    let (mut left, mut right) = (fields(left), fields(right));
    loop {
        let (mut one, mut other) = match (left.next(), right.next()) {
            (None, None) => return Ordering::Equal,
            (one, other) => (one.unwrap_or_default(), other.unwrap_or_default()),
        };
        if with_zeros {
            (one, other) = (without_zeros(one), without_zeros(other));
        }
        let ordering = compare_field(one, other);
        if ordering.is_ne() {
            return ordering;
        }
    }
}

fn without_zeros(mut number: &[u8]) -> &[u8] {
    while let [b'0', rest @ ..] = number {
        number = rest;
    }
    number
}

/// Numbers are before identifiers, and compare by their length and then by
/// their digits.
fn compare_field(one: &[u8], other: &[u8]) -> Ordering {
    match (is_number(one), is_number(other)) {
        (true, true) => one.len().cmp(&other.len()).then(one.cmp(other)),
        (false, false) => one.cmp(other),
        (one, other) => other.cmp(&one),
    }
}

#[cfg(test)]
#[path = "version_tests.rs"]
mod tests;
