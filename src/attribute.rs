//! What conditions are asked of.

/// An attribute's value as conditions see it: canonical texts, as UTF-8.
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
