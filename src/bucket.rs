//! Bucketing: the same user of the same flag always gets the same place in
//! 0 to 100, in every runtime (semantics.md, section 1).

use sha2::block_api::compress256;

pub(crate) mod lanes;
pub(crate) mod salt;

/// What stands between salt and unit for percentages.
pub(crate) const SHARE: &str = ":";
/// The same for the choice among variants.
pub(crate) const SPLIT: &str = "/variants:";

const BLOCK: usize = 64;
/// The bytes at the end of the padding that tell the length.
const LENGTH: usize = 8;
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
/// (FIPS 180-4). Parts may be long: no more than two blocks are held.
#[doc(hidden)]
#[must_use]
pub fn sha256(parts: &[&[u8]]) -> [u32; 8] {
    let mut state = INITIAL;
    let mut held = Vec::new();
    let mut length: u64 = 0;
    for part in parts {
        length += part.len() as u64;
        let (start, rest) = part.split_at(part.len().min(BLOCK - held.len()));
        held.extend_from_slice(start);
        if held.len() == BLOCK {
            let (blocks, rest) = rest.as_chunks();
            compress256(&mut state, held.as_chunks().0);
            compress256(&mut state, blocks);
            held.clear();
            held.extend_from_slice(rest);
        }
    }
    held.push(0x80);
    held.resize((held.len() + LENGTH).next_multiple_of(BLOCK) - LENGTH, 0);
    held.extend_from_slice(&(length * 8).to_be_bytes());
    compress256(&mut state, held.as_chunks().0);
    state
}

/// What a user's percentages are compared with: the first four bytes,
/// big-endian, of SHA-256 of `salt`, `:` and `unit`.
///
/// The salt is the flag's key, the unit the user key, as UTF-8.
#[must_use]
pub fn value(salt: &str, unit: impl AsRef<[u8]>) -> u32 {
    first_word(salt, SHARE, unit.as_ref())
}

/// Like [`value`], for the choice among weighted variants: the hash of `salt`,
/// `/variants:` and `unit`.
#[must_use]
pub fn variants_value(salt: &str, unit: impl AsRef<[u8]>) -> u32 {
    first_word(salt, SPLIT, unit.as_ref())
}

fn first_word(salt: &str, separator: &str, unit: &[u8]) -> u32 {
    let [word, ..] = sha256(&[salt.as_bytes(), separator.as_bytes(), unit]);
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
