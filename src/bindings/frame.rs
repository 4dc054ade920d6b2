//! A context as JavaScript packs it: words that say where in the bytes each
//! value stands.
//!
//! Words 0 and 1 are the offset and length of the user key: of length 0 for an
//! anonymous user, [`MISSING`] where it was not written. Words `2 + 2 n` and
//! `3 + 2 n` are the offset and length of attribute `n`: for a missing one 0 and
//! [`MISSING`], and an offset with the [`LIST`] bit is that of a list (see
//! `attribute::List`). `js/frame.ts` writes it.

use crate::attribute::{Attribute, List};
use crate::evaluate::Subject;

const MISSING: u32 = u32::MAX;
const LIST: u32 = 1 << 31;

pub(super) struct Frame<'m> {
    /// Offsets and lengths.
    pub(super) entries: &'m [[u32; 2]],
    pub(super) bytes: &'m [u8],
    pub(super) now: f64,
}

impl Frame<'_> {
    /// Whether the user key was not written.
    pub(super) fn lacks_key(&self) -> bool {
        self.entries.first().is_none_or(|[_, length]| *length == MISSING)
    }

    #[inline(always)]
    pub(super) fn text(&self, offset: u32, length: u32) -> &[u8] {
        self.slice(offset, length).unwrap_or_default()
    }

    #[inline(always)]
    fn slice(&self, offset: u32, length: u32) -> Option<&[u8]> {
        self.bytes.get(offset as usize..offset.wrapping_add(length) as usize)
    }
}

impl Subject for Frame<'_> {
    #[inline(always)]
    fn key(&self) -> &[u8] {
        self.entries.first().map_or(&[], |[offset, length]| self.text(*offset, *length))
    }

    fn now(&self) -> f64 {
        self.now
    }

    #[inline(always)]
    fn attribute(&self, at: u32) -> Attribute<'_> {
        match self.entries.get(at as usize + 1) {
            None => Attribute::Missing,
            Some([offset, length]) if offset & LIST != 0 => {
                Attribute::List(List(self.text(offset ^ LIST, *length)))
            }
            // With MISSING for its length, no text ends behind its start and in the bytes.
            Some([offset, length]) => {
                self.slice(*offset, *length).map_or(Attribute::Missing, Attribute::One)
            }
        }
    }
}
