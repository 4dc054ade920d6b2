//! SHA-256 of four short messages at once (FIPS 180-4), for flags that are
//! decided together.

use wide::u32x4;

use super::salt::{Message, Salt};
use super::{BLOCK, INITIAL, SHARE};

/// As many messages.
pub(crate) const LANES: usize = 4;

/// The first 32 bits of the fractional parts of the cube roots of the first
/// sixty-four primes.
const ROUNDS: [[u32; 16]; 4] = [
    [
        0x428a_2f98,
        0x7137_4491,
        0xb5c0_fbcf,
        0xe9b5_dba5,
        0x3956_c25b,
        0x59f1_11f1,
        0x923f_82a4,
        0xab1c_5ed5,
        0xd807_aa98,
        0x1283_5b01,
        0x2431_85be,
        0x550c_7dc3,
        0x72be_5d74,
        0x80de_b1fe,
        0x9bdc_06a7,
        0xc19b_f174,
    ],
    [
        0xe49b_69c1,
        0xefbe_4786,
        0x0fc1_9dc6,
        0x240c_a1cc,
        0x2de9_2c6f,
        0x4a74_84aa,
        0x5cb0_a9dc,
        0x76f9_88da,
        0x983e_5152,
        0xa831_c66d,
        0xb003_27c8,
        0xbf59_7fc7,
        0xc6e0_0bf3,
        0xd5a7_9147,
        0x06ca_6351,
        0x1429_2967,
    ],
    [
        0x27b7_0a85,
        0x2e1b_2138,
        0x4d2c_6dfc,
        0x5338_0d13,
        0x650a_7354,
        0x766a_0abb,
        0x81c2_c92e,
        0x9272_2c85,
        0xa2bf_e8a1,
        0xa81a_664b,
        0xc24b_8b70,
        0xc76c_51a3,
        0xd192_e819,
        0xd699_0624,
        0xf40e_3585,
        0x106a_a070,
    ],
    [
        0x19a4_c116,
        0x1e37_6c08,
        0x2748_774c,
        0x34b0_bcb5,
        0x391c_0cb3,
        0x4ed8_aa4a,
        0x5b9c_ca4f,
        0x682e_6ff3,
        0x748f_82ee,
        0x78a5_636f,
        0x84c8_7814,
        0x8cc7_0208,
        0x90be_fffa,
        0xa450_6ceb,
        0xbef9_a3f7,
        0xc671_78f2,
    ],
];

/// [`super::value`] of each salt and unit; `None` if a salt is missing or has a whole
/// block, or there is no room.
#[cfg_attr(isoflag_package, optimize(speed))]
pub(crate) fn values(messages: &[(Option<&Salt>, &[u8]); LANES]) -> Option<[u32; LANES]> {
    let mut texts = [[0; 2 * BLOCK]; LANES];
    let mut long = [false; LANES];
    for ((text, long), (salt, unit)) in texts.iter_mut().zip(&mut long).zip(messages) {
        let salt = salt.filter(|salt| salt.is_short())?;
        *long = salt.message(SHARE, unit, text)? > BLOCK;
    }
    let once = compress(INITIAL.map(all), words(&texts, 0));
    let [first, ..] = once;
    if !long.contains(&true) {
        return Some(first.to_array());
    }
    let [second, ..] = compress(once, words(&texts, 1));
    let mut chosen = first.to_array();
    for ((chosen, second), long) in chosen.iter_mut().zip(second.to_array()).zip(long) {
        if long {
            *chosen = second;
        }
    }
    Some(chosen)
}

/// The sixteen words of each text's first or second block.
#[cfg_attr(isoflag_package, optimize(speed))]
fn words(texts: &[Message; LANES], block: usize) -> [u32x4; 16] {
    let [one, two, three, four] = texts;
    let word = |text: &Message, at: usize| {
        let (quads, _) = text.as_chunks::<4>();
        quads.get(16 * block + at).map_or(0, |quad| u32::from_le_bytes(*quad))
    };
    let lanes = |at| u32x4::new([word(one, at), word(two, at), word(three, at), word(four, at)]);
    core::array::from_fn(|at| big_endian(lanes(at)))
}

/// The bytes of each lane in the other order.
#[inline(always)]
fn big_endian(lanes: u32x4) -> u32x4 {
    (right(lanes, 24) & all(0x00ff_00ff)) | (right(lanes, 8) & all(0xff00_ff00))
}

/// The state after one more block.
#[cfg_attr(isoflag_package, optimize(speed))]
fn compress(state: [u32x4; 8], mut words: [u32x4; 16]) -> [u32x4; 8] {
    let mut next = state;
    for (turn, constants) in ROUNDS.iter().enumerate() {
        if turn > 0 {
            schedule(&mut words);
        }
        let (constants, _) = constants.as_chunks::<8>();
        for (words, constants) in words.as_chunks::<8>().0.iter().zip(constants) {
            // After eight rounds each word of the state is in its place again.
            let [i, j, k, l, m, n, o, p] = words;
            let [q, r, s, t, u, v, w, x] = constants;
            next = round(next, *i, *q);
            next = round(next, *j, *r);
            next = round(next, *k, *s);
            next = round(next, *l, *t);
            next = round(next, *m, *u);
            next = round(next, *n, *v);
            next = round(next, *o, *w);
            next = round(next, *p, *x);
        }
    }
    let [a, b, c, d, e, f, g, h] = next;
    let [i, j, k, l, m, n, o, p] = state;
    [a + i, b + j, c + k, d + l, e + m, f + n, g + o, h + p]
}

/// The state after one more round.
#[inline(always)]
fn round([a, b, c, d, e, f, g, h]: [u32x4; 8], word: u32x4, constant: u32) -> [u32x4; 8] {
    let choice = g ^ (e & (f ^ g));
    let sums = right(e, 6) ^ right(e, 11) ^ right(e, 25);
    let one = h + sums + choice + all(constant) + word;
    // `b ^ c` was `a ^ b` in the round before.
    let majority = b ^ ((a ^ b) & (b ^ c));
    let two = right(a, 2) ^ right(a, 13) ^ right(a, 22);
    [one + two + majority, a, b, c, d + one, e, f, g]
}

/// The next sixteen words of the message schedule.
#[cfg_attr(isoflag_package, optimize(speed))]
fn schedule(words: &mut [u32x4; 16]) {
    for at in 0..16 {
        let word = |ahead: usize| words.get((at + ahead) & 15).copied().unwrap_or_default();
        let (early, late) = (word(1), word(14));
        let near = right(early, 7) ^ right(early, 18) ^ (early >> 3);
        let far = right(late, 17) ^ right(late, 19) ^ (late >> 10);
        let next = word(0) + near + word(9) + far;
        if let Some(slot) = words.get_mut(at) {
            *slot = next;
        }
    }
}

/// The same in every lane. `splat` is compiled to a loop over memory.
#[inline(always)]
fn all(word: u32) -> u32x4 {
    u32x4::new([word, word, word, word])
}

/// Rotates right.
#[inline(always)]
fn right(lanes: u32x4, bits: u32) -> u32x4 {
    (lanes >> bits) | (lanes << (32 - bits))
}

#[cfg(test)]
mod tests {
    use super::values;
    use crate::bucket;
    use crate::bucket::salt::Salt;

    #[test]
    fn lanes_hash_as_one_by_one() {
        let text: String = ('a'..='z').cycle().take(400).collect();
        let salt = Salt::new("flag");
        for length in 0..130 {
            // Four lengths, so that lanes differ in how many blocks they take.
            let units = [0, 3, 40, 7].map(|more| text.get(..(length + more) % 131).unwrap_or(""));
            let messages = units.map(|unit| (Some(&salt), unit.as_bytes()));
            let fits = units.iter().all(|unit| unit.len() + 5 <= 119);
            let expected = units.map(|unit| bucket::value("flag", unit));
            assert_eq!(values(&messages), fits.then_some(expected), "{length}");
        }
    }

    #[test]
    fn salts_of_any_length_but_a_block() {
        let text = "s".repeat(100);
        let salts = [0, 20, 62, 63].map(|length| text.get(..length).unwrap_or(""));
        let absorbed = salts.map(Salt::new);
        let unit = "a-user-of-some-length";
        let [one, two, three, four] = absorbed.each_ref().map(|salt| (Some(salt), unit.as_bytes()));
        let expected = salts.map(|salt| bucket::value(salt, unit));
        assert_eq!(values(&[one, two, three, four]), Some(expected));
        let block = Salt::new(text.get(..64).unwrap_or(""));
        for other in [(Some(&block), unit.as_bytes()), (None, unit.as_bytes())] {
            assert_eq!(values(&[one, two, other, four]), None);
        }
    }
}
