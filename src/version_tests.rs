//! Semantic versions against the crate semver, dotted ones against lists of
//! numbers, with many drawn texts.

#![allow(clippy::indexing_slicing, reason = "tests fail by panicking")]

use std::collections::BTreeMap;

use semver::Version;

use super::*;

/// xorshift64*, good enough to draw cases.
struct Draw(u64);

impl Draw {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33) as usize % end
    }

    fn one<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())]
    }

    /// Up to three fields and the dots between them.
    fn fields(&mut self, of: &[&str]) -> String {
        let fields: Vec<_> = (0..=self.below(3)).map(|_| self.one(of)).collect();
        fields.join(".")
    }

    /// A semantic version, or nearly.
    fn semantic(&mut self) -> String {
        let mut text = [self.one(CORE), self.one(CORE), self.one(CORE)].join(".");
        if self.below(3) > 0 {
            text = format!("{text}-{}", self.fields(IDENTIFIERS));
        }
        if self.below(3) == 0 {
            text = format!("{text}+{}", self.fields(IDENTIFIERS));
        }
        for _ in 0..[0, 0, 0, 1, 1, 2, 3][self.below(7)] {
            text = self.mutated(&text);
        }
        text
    }

    /// The text with a piece put in, taken out, doubled or replaced.
    fn mutated(&mut self, text: &str) -> String {
        let mut characters: Vec<char> = text.chars().collect();
        let at = self.below(characters.len() + 1);
        let end = characters.len().min(at + self.below(4));
        let copy = characters[at..end].to_vec();
        match self.below(4) {
            0 => drop(characters.splice(at..at, self.one(PIECES).chars())),
            1 => drop(characters.drain(at..end)),
            2 => drop(characters.splice(at..at, copy)),
            _ => drop(characters.splice(at..end, self.one(PIECES).chars())),
        }
        characters.into_iter().collect()
    }
}

const CORE: &[&str] = &[
    "0",
    "1",
    "2",
    "9",
    "10",
    "18446744073709551614",
    "18446744073709551615",
    "18446744073709551616",
    "9999999999999999999",
    "10000000000000000000",
    "99999999999999999999",
];

const IDENTIFIERS: &[&str] = &[
    "0",
    "1",
    "9",
    "10",
    "11",
    "alpha",
    "alphb",
    "Alpha",
    "rc",
    "a",
    "a-",
    "-",
    "--",
    "0a",
    "01a",
    "-0",
    "x1",
    "18446744073709551615",
    "18446744073709551616",
    "18446744073709551617",
    "100000000000000000000000000000000000000000000",
    "999999999999999999999999999999999999999999999",
];

const PIECES: &[&str] = &[
    "", ".", "..", "-", "+", "+-", "-.", ".-", "0", "00", "01", "1", "9", "v", "V", "=", " ", "\n",
    "\t", "\0", "é", "１", "٢", "\u{7f}", "x", "*", "_", "~", "/", ":", "@", "[", "`", "{", "A",
    "Z", "a", "z", ",", "0.0.0", "1.2.3-", "1.2.3+",
];

fn bytes(text: &str) -> &[u8] {
    text.as_bytes()
}

/// Asserts that a text is a version for both or for none.
fn assert_read(text: &str) -> Option<Version> {
    let version = Version::parse(text).ok();
    let own = compare_semantic(bytes(text), bytes(text));
    assert_eq!(own, version.as_ref().map(|_| Ordering::Equal), "{text:?}");
    version
}

#[test]
fn semantic_versions_are_the_crates() {
    let draw = &mut Draw(0x5eed_0001);
    let mut versions: Vec<(String, Version)> = Vec::new();
    let (mut refused, mut orders) = (0, BTreeMap::new());
    for _ in 0..300_000 {
        let text = draw.semantic();
        let Some(version) = assert_read(&text) else {
            refused += 1;
            assert_eq!(compare_semantic(bytes(&text), b"1.0.0"), None, "{text:?}");
            continue;
        };
        // With others, and with one that differs in a little.
        let mut others: Vec<_> =
            (0..3).filter_map(|_| versions.get(draw.below(versions.len() + 1)).cloned()).collect();
        let near = draw.mutated(&text);
        others.extend(assert_read(&near).map(|version| (near, version)));
        for (other, its_version) in &others {
            let order = version.cmp_precedence(its_version);
            *orders.entry(order).or_insert(0) += 1;
            let own = compare_semantic(bytes(&text), bytes(other));
            assert_eq!(own, Some(order), "{text} {other}");
            let own = compare_semantic(bytes(other), bytes(&text));
            assert_eq!(own, Some(order.reverse()), "{other} {text}");
        }
        if versions.len() < 2_000 {
            versions.push((text, version));
        } else {
            let at = draw.below(versions.len());
            versions[at] = (text, version);
        }
    }
    println!("{refused} refused, {orders:?}");
    assert!((100_000..250_000).contains(&refused), "{refused}");
    assert!(orders.len() == 3 && orders.values().all(|count| *count > 10_000), "{orders:?}");
}

/// Each byte at each place of a version, and each in a part's stead.
#[test]
fn each_byte_at_each_place() {
    for base in ["1.2.3", "0.10.0-a.1", "1.2.3+b.01", "1.0.0-0.x-+0-.z"] {
        for at in 0..=base.len() {
            for byte in 0..=0x7f_u8 {
                let (before, after) = base.split_at(at);
                let byte = char::from(byte);
                assert_read(&format!("{before}{byte}{after}"));
                assert_read(&format!("{before}{byte}{}", after.get(1..).unwrap_or_default()));
            }
        }
    }
    // Not UTF-8.
    for text in [&b"1.2.3-\xff"[..], b"1.2.3\x80", b"1.2.3+\xc3"] {
        assert_eq!(compare_semantic(text, text), None);
    }
}

/// The runs of a dotted version as numbers, without zeros at the end.
fn runs(text: &str) -> Option<Vec<u128>> {
    let run = |run: &str| run.bytes().all(|it| it.is_ascii_digit()).then(|| run.parse().ok())?;
    let runs: Option<Vec<u128>> = text.trim_start_matches('v').split('.').map(run).collect();
    runs.map(|mut runs| {
        while runs.last() == Some(&0) {
            runs.pop();
        }
        runs
    })
}

#[test]
fn dotted_versions_are_lists_of_numbers() {
    let draw = &mut Draw(0x5eed_0002);
    let parts = ["0", "00", "1", "01", "001", "2", "9", "10", "010", "18446744073709551616"];
    let (mut orders, mut refused) = (BTreeMap::new(), 0);
    for _ in 0..100_000 {
        let mut text = || {
            let fields = draw.fields(&parts);
            let text = [draw.one(&["", "", "v", "vv"]), &fields].concat();
            if draw.below(4) == 0 { draw.mutated(&text) } else { text }
        };
        let (one, other) = (text(), text());
        let order = runs(&one).and_then(|one| Some(one.cmp(&runs(&other)?)));
        assert_eq!(compare_dotted(bytes(&one), bytes(&other)), order, "{one:?} {other:?}");
        match order {
            Some(order) => *orders.entry(order).or_insert(0) += 1,
            None => refused += 1,
        }
    }
    println!("{refused} refused, {orders:?}");
    assert!(refused > 10_000 && orders.len() == 3, "{refused} {orders:?}");
    assert!(orders.values().all(|count| *count > 2_000), "{orders:?}");
}
