//! A flag's salt, which is the same for every user: it is absorbed once.

use sha2::block_api::compress256;

use super::{BLOCK, INITIAL, LENGTH, SHARE};

/// Room for what follows a salt's whole blocks.
pub(super) type Message = [u8; 2 * BLOCK];

/// A hash that was given a salt.
pub(crate) struct Salt {
    /// After the salt's whole blocks, if it has any.
    state: Option<Box<[u32; 8]>>,
    /// What follows them, with the separator [`SHARE`] and zeros behind it.
    rest: [u8; BLOCK],
    /// In bytes, of the salt.
    length: usize,
}

impl Salt {
    pub(crate) fn new(salt: &str) -> Self {
        let (blocks, last) = salt.as_bytes().as_chunks();
        let mut rest = [0; BLOCK];
        rest.iter_mut().zip(last.iter().chain(SHARE.as_bytes())).for_each(|(to, from)| *to = *from);
        let state = (!blocks.is_empty()).then(|| {
            let mut state = INITIAL;
            compress256(&mut state, blocks);
            Box::new(state)
        });
        Self { state, rest, length: salt.len() }
    }

    /// Whether it has no whole block.
    pub(super) fn is_short(&self) -> bool {
        self.state.is_none()
    }

    /// The first word of the hash of salt, separator and unit; `None` if there is no
    /// room for them.
    #[cfg_attr(isoflag_package, optimize(speed))]
    pub(crate) fn value(&self, separator: &str, unit: &[u8]) -> Option<u32> {
        let mut message = [0; 2 * BLOCK];
        let end = self.message(separator, unit, &mut message)?;
        let (blocks, _) = message.get(..end)?.as_chunks();
        let mut state = self.state.as_deref().copied().unwrap_or(INITIAL);
        compress256(&mut state, blocks);
        let [word, ..] = state;
        Some(word)
    }

    /// Writes what the state is to be given, with the padding, and gives its length.
    #[cfg_attr(isoflag_package, optimize(speed))]
    #[inline(always)]
    pub(super) fn message(&self, separator: &str, unit: &[u8], to: &mut Message) -> Option<usize> {
        *to.first_chunk_mut()? = self.rest;
        let salt = self.length % BLOCK;
        let at = salt + separator.len();
        if separator != SHARE {
            to.get_mut(salt..at)?.copy_from_slice(separator.as_bytes());
        }
        let length = at + unit.len();
        copy(to.get_mut(at..length)?, unit);
        *to.get_mut(length)? = 0x80;
        let end = if length > BLOCK - LENGTH - 1 { 2 * BLOCK } else { BLOCK };
        let bits = (self.length - salt + length) as u64 * 8;
        *to.get_mut(length + 1..end)?.last_chunk_mut()? = bits.to_be_bytes();
        Some(end)
    }
}

/// Copies a text of the same length: short ones in pieces that overlap, because
/// WebAssembly's instruction for copying is a call.
#[inline(always)]
fn copy(to: &mut [u8], from: &[u8]) {
    match from.len() {
        0..4 => to.iter_mut().zip(from).for_each(|(to, from)| *to = *from),
        4..8 => ends::<4>(to, from),
        8..16 => ends::<8>(to, from),
        16..32 => ends::<16>(to, from),
        _ => to.copy_from_slice(from),
    }
}

/// Copies the last so many bytes and then the first: what was written last, in one
/// piece, can be read again in one piece at once.
#[inline(always)]
fn ends<const LENGTH: usize>(to: &mut [u8], from: &[u8]) {
    if let (Some(to), Some(from)) = (to.last_chunk_mut::<LENGTH>(), from.last_chunk()) {
        *to = *from;
    }
    if let (Some(to), Some(from)) = (to.first_chunk_mut::<LENGTH>(), from.first_chunk()) {
        *to = *from;
    }
}

#[cfg(test)]
mod tests {
    use super::Salt;
    use crate::bucket::{SHARE, SPLIT, sha256};

    #[test]
    fn an_absorbed_salt_is_hashed_like_any_text() {
        let text: String = ('a'..='z').cycle().take(200).collect();
        let part = |length: usize| text.get(..length).unwrap_or("");
        for salt in (0..200).map(part) {
            let absorbed = Salt::new(salt);
            for unit in (0..200).map(part) {
                for separator in [SHARE, SPLIT] {
                    let parts = [salt, separator, unit].map(str::as_bytes);
                    let [word, ..] = sha256(&parts);
                    let fits = salt.len() % 64 + separator.len() + unit.len() <= 119;
                    let value = absorbed.value(separator, unit.as_bytes());
                    assert_eq!(value, fits.then_some(word), "{} {}", salt.len(), unit.len());
                }
            }
        }
    }
}
