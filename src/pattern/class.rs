//! Sets of code points.

/// The code points of some ranges, or all others.
#[derive(Default)]
pub(super) struct Class {
    /// In any order; they neither overlap nor touch.
    ranges: Vec<Range>,
    is_negated: bool,
}

/// From the first code point on, the second not included.
pub(super) type Range = (u32, u32);

/// Past every code point.
const END: u32 = 0x11_0000;

/// A class of ASCII characters: the first and the last of each range.
pub(super) type Named = &'static [u8];

pub(super) const DIGIT: Named = b"09";
pub(super) const SPACE: Named = b"\t\r  ";
pub(super) const WORD: Named = b"09AZ__az";

/// What may follow `[:`, or `[:^` to be negated.
pub(super) const NAMED: [(&str, Named); 14] = [
    ("alnum:]", b"09AZaz"),
    ("alpha:]", b"AZaz"),
    ("ascii:]", b"\0\x7F"),
    ("blank:]", b"\t\t  "),
    ("cntrl:]", b"\0\x1F\x7F\x7F"),
    ("digit:]", DIGIT),
    ("graph:]", b"!~"),
    ("lower:]", b"az"),
    ("print:]", b" ~"),
    ("punct:]", b"!/:@[`{~"),
    ("space:]", SPACE),
    ("upper:]", b"AZ"),
    ("word:]", WORD),
    ("xdigit:]", b"09AFaf"),
];

impl Class {
    pub(super) fn clear(&mut self) {
        self.ranges.clear();
        self.is_negated = false;
    }

    pub(super) fn ranges(&self) -> &[Range] {
        &self.ranges
    }

    pub(super) fn is_negated(&self) -> bool {
        self.is_negated
    }

    /// How many ranges hold all of it, also if it is negated.
    pub(super) fn count(&self) -> u64 {
        let mut count = self.ranges.len() as u64;
        if self.is_negated {
            count += 1;
            for (start, end) in &self.ranges {
                count -= u64::from(*start == 0) + u64::from(*end == END);
            }
        }
        count
    }

    pub(super) fn add_char(&mut self, char: char) {
        self.add(u32::from(char), u32::from(char) + 1);
    }

    pub(super) fn add(&mut self, mut start: u32, mut end: u32) {
        let mut at = 0;
        while let Some(range) = self.ranges.get(at).copied() {
            if range.1 < start || end < range.0 {
                at += 1;
                continue;
            }
            // The new range takes this one in, and the last one its place.
            start = start.min(range.0);
            end = end.max(range.1);
            if let Some(last) = self.ranges.pop()
                && let Some(range) = self.ranges.get_mut(at)
            {
                *range = last;
            }
        }
        self.ranges.push((start, end));
    }

    pub(super) fn add_named(&mut self, mut named: Named, is_negated: bool) {
        let mut gap = 0;
        while let [first, last, rest @ ..] = named {
            let (start, end) = (u32::from(*first), u32::from(*last) + 1);
            if !is_negated {
                self.add(start, end);
            } else if gap < start {
                self.add(gap, start);
            }
            gap = end;
            named = rest;
        }
        if is_negated {
            self.add(gap, END);
        }
    }

    pub(super) fn negate(&mut self) {
        self.is_negated = true;
    }

    /// Adds the other case of ASCII letters. As in regex-lite, of a range with
    /// letters in both cases only the lower-case ones count: `(?i)[Z-a]` has no
    /// `z`.
    pub(super) fn fold(&mut self) {
        let (lower, upper) = (u32::from('a'), u32::from('A'));
        let mut folded = Vec::new();
        for (start, end) in &self.ranges {
            for (letters, others) in [(lower, upper), (upper, lower)] {
                let (start, end) = (*start.max(&letters), *end.min(&(letters + 26)));
                if start < end {
                    folded.push((start - letters + others, end - letters + others));
                    break;
                }
            }
        }
        for (start, end) in folded {
            self.add(start, end);
        }
    }
}
