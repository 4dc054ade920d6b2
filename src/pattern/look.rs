//! What may be asked of a place between two code points.

/// A bit for each pair of kinds, of the code point before and of the one after,
/// for which it holds.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Look(u32);

// Kinds of code points, a bit each.
const NONE: u32 = 1;
const LF: u32 = 2;
const CR: u32 = 4;
const WORD: u32 = 8;
const OTHER: u32 = 16;
const NO_WORD: u32 = NONE | LF | CR | OTHER;
const ALL: u32 = NO_WORD | WORD;

const fn pairs(before: u32, after: u32) -> Look {
    let mut pairs = 0;
    let mut kind = 0;
    while kind < 5 {
        pairs |= ((before >> kind & 1) * after) << (5 * kind);
        kind += 1;
    }
    Look(pairs)
}

impl Look {
    pub(super) const START: Self = pairs(NONE, ALL);
    pub(super) const END: Self = pairs(ALL, NONE);
    pub(super) const LINE_START: Self = pairs(NONE | LF, ALL);
    pub(super) const LINE_END: Self = pairs(ALL, NONE | LF);
    /// Lines end with `\r`, `\n` or `\r\n`.
    pub(super) const CRLF_START: Self =
        pairs(NONE | LF, ALL).or(pairs(CR, NONE | CR | WORD | OTHER));
    pub(super) const CRLF_END: Self = pairs(ALL, NONE | CR).or(pairs(NONE | LF | WORD | OTHER, LF));
    pub(super) const WORD_START: Self = pairs(NO_WORD, WORD);
    pub(super) const WORD_END: Self = pairs(WORD, NO_WORD);
    pub(super) const WORD_EDGE: Self = Self::WORD_START.or(Self::WORD_END);
    pub(super) const NO_WORD_EDGE: Self = pairs(NO_WORD, NO_WORD).or(pairs(WORD, WORD));
    pub(super) const NO_WORD_BEFORE: Self = pairs(NO_WORD, ALL);
    pub(super) const NO_WORD_AFTER: Self = pairs(ALL, NO_WORD);

    const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(super) fn holds(self, before: Option<char>, after: Option<char>) -> bool {
        self.0 >> (5 * kind(before) + kind(after)) & 1 == 1
    }
}

/// The position of a kind's bit.
fn kind(char: Option<char>) -> u32 {
    match char {
        None => 0,
        Some('\n') => 1,
        Some('\r') => 2,
        Some('_' | '0'..='9' | 'A'..='Z' | 'a'..='z') => 3,
        Some(_) => 4,
    }
}
