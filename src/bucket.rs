//! Bucketing: the same user of the same flag always gets the same place in
//! 0 to 100, in every runtime (semantics.md, section 1).

use core::slice::from_ref;

use sha2::block_api::compress256;

pub(crate) mod lanes;

const BLOCK: usize = 64;
/// The first 32 bits of the fractional parts of the square roots of the first
/// eight primes (FIPS 180-4, 5.3.3).
const INITIAL: [u32; 8] = [
    0x6a09_e667,
    0xbb67_ae85,
    0x3c6e_f372,
    0xa54f_f53a,
    0x510e_527f,
    0x9b05_688c,
    0x1f83_d9ab,
    0x5be0_cd19,
];

/// The SHA-256 of the parts' concatenation, as eight big-endian words
/// (FIPS 180-4). Nothing is allocated.
#[doc(hidden)]
#[must_use]
pub fn sha256(parts: &[&[u8]]) -> [u32; 8] {
    let mut state = INITIAL;
    let mut block = [0; BLOCK];
    let mut filled = 0;
    let mut bits: u64 = 0;
    for part in parts {
        bits = bits.wrapping_add((part.len() as u64) << 3);
        let mut rest = *part;
        while !rest.is_empty() {
            let taken = rest.len().min(BLOCK - filled);
            let (now, later) = rest.split_at(taken);
            for (to, from) in block.iter_mut().skip(filled).zip(now) {
                *to = *from;
            }
            filled += taken;
            rest = later;
            if filled == BLOCK {
                compress256(&mut state, from_ref(&block));
                filled = 0;
            }
        }
    }
    pad(&mut state, &mut block, filled, bits);
    state
}

/// Appends FIPS 180-4's padding: a one bit, zeros, the length in bits.
fn pad(state: &mut [u32; 8], block: &mut [u8; BLOCK], filled: usize, bits: u64) {
    let length_at = BLOCK - size_of::<u64>();
    block.iter_mut().skip(filled).for_each(|byte| *byte = 0);
    block.iter_mut().skip(filled).take(1).for_each(|byte| *byte = 0x80);
    if filled >= length_at {
        compress256(state, from_ref(block));
        *block = [0; BLOCK];
    }
    let length = bits.to_be_bytes();
    for (to, from) in block.iter_mut().skip(length_at).zip(length) {
        *to = from;
    }
    compress256(state, from_ref(block));
}

/// What a user's percentages are compared with: the first four bytes,
/// big-endian, of SHA-256 of `salt`, `:` and `unit`.
///
/// The salt is the flag's key, the unit the user key, as UTF-8.
#[must_use]
#[inline]
pub fn value(salt: &str, unit: impl AsRef<[u8]>) -> u32 {
    first_word(&[salt.as_bytes(), b":", unit.as_ref()])
}

/// Like [`value`], for the choice among weighted variants: the hash of `salt`,
/// `/variants:` and `unit`.
#[must_use]
pub fn variants_value(salt: &str, unit: impl AsRef<[u8]>) -> u32 {
    first_word(&[salt.as_bytes(), b"/variants:", unit.as_ref()])
}

#[cfg_attr(isoflag_package, optimize(speed))]
fn first_word(parts: &[&[u8]; 3]) -> u32 {
    let mut block = [0; BLOCK];
    if lanes::fill(&mut block, parts) != Some(BLOCK) {
        let [word, ..] = sha256(parts);
        return word;
    }
    let mut state = INITIAL;
    compress256(&mut state, from_ref(&block));
    let [word, ..] = state;
    word
}

/// The bucket of a value: 0 for value 0, exactly 100 for `u32::MAX`.
#[must_use]
pub fn bucket(value: u32) -> f64 {
    fraction(value) * 100.0
}

/// The value as a fraction of the greatest one: 0 to 1, both included.
#[doc(hidden)]
#[must_use]
pub fn fraction(value: u32) -> f64 {
    f64::from(value) / 4_294_967_295.0
}

/// The least value that is *not* in a percentage between 0 and 100, both
/// excluded: `value < threshold(p)` is the same as `bucket(value) < p`.
#[doc(hidden)]
#[must_use]
pub fn threshold(percentage: f64) -> u32 {
    least(percentage / 100.0, |value| bucket(value) >= percentage)
}

/// The least value whose fraction is not below `limit`, for `limit` in 0 to 1.
#[doc(hidden)]
#[must_use]
pub fn cut(limit: f64) -> u32 {
    least(limit, |value| fraction(value) >= limit)
}

/// The least value for which a monotone test holds, `u32::MAX` if none before;
/// it is looked for first where a fraction says that it is.
fn least(near: f64, holds: impl Fn(u32) -> bool) -> u32 {
    let guess = (near * f64::from(u32::MAX)) as u32;
    let (below, above) = (guess.saturating_sub(2), guess.saturating_add(2));
    let mut low = if holds(below) { 0 } else { below };
    let mut high = if holds(above) { above } else { u32::MAX };
    while low < high {
        let middle = low + (high - low) / 2;
        if holds(middle) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    low
}
