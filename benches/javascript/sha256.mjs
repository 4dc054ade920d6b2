// SHA-256 as fast as it gets in JavaScript for this use: only the first word of
// the digest, nothing allocated, and a text in ASCII goes straight into the block.

const primes = [];
for (let n = 2; primes.length < 64; n++) if (primes.every((prime) => n % prime !== 0)) primes.push(n);
/** The first 32 bits of the fraction. */
const fraction = (number) => ((number % 1) * 2 ** 32) | 0;

const START = Int32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));
const ROUND = Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime)));
const state = new Int32Array(8);
const block = new Int32Array(64);
const encoder = new TextEncoder();

/** The first 4 bytes of a text's digest, big-endian. */
export function firstWord(text) {
  state.set(START);
  const rest = text.length < 56 && putAscii(text) ? text.length : putBytes(encoder.encode(text));
  block[14] = rest / 2 ** 29;
  block[15] = rest << 3;
  mix();
  return state[0] >>> 0;
}

/** Fills the only block with a short text and its end, unless it is not ASCII. */
function putAscii(text) {
  block.fill(0, 0, 16);
  let all = 0;
  for (let n = 0; n < text.length; n++) {
    const unit = text.charCodeAt(n);
    all |= unit;
    block[n >> 2] |= unit << (24 - 8 * (n & 3));
  }
  block[text.length >> 2] |= 0x80 << (24 - 8 * (text.length & 3));
  return all < 0x80;
}

/** Mixes all blocks but the last, which it fills up to the length. */
function putBytes(bytes) {
  block.fill(0, 0, 16);
  for (let n = 0; n <= bytes.length; n++) {
    block[(n >> 2) & 15] |= (n < bytes.length ? bytes[n] : 0x80) << (24 - 8 * (n & 3));
    if (n % 64 === 63 || (n === bytes.length && n % 64 >= 56)) {
      mix();
      block.fill(0, 0, 16);
    }
  }
  return bytes.length;
}

function mix() {
  for (let n = 16; n < 64; n++) {
    const x = block[n - 15];
    const y = block[n - 2];
    const low = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const high = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    block[n] = (block[n - 16] + low + block[n - 7] + high) | 0;
  }
  let a = state[0];
  let b = state[1];
  let c = state[2];
  let d = state[3];
  let e = state[4];
  let f = state[5];
  let g = state[6];
  let h = state[7];
  for (let n = 0; n < 64; n++) {
    const turnE = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const turnA = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const one = (h + turnE + (g ^ (e & (f ^ g))) + ROUND[n] + block[n]) | 0;
    const two = (turnA + ((a & b) | (c & (a | b)))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  state[0] = (state[0] + a) | 0;
  state[1] = (state[1] + b) | 0;
  state[2] = (state[2] + c) | 0;
  state[3] = (state[3] + d) | 0;
  state[4] = (state[4] + e) | 0;
  state[5] = (state[5] + f) | 0;
  state[6] = (state[6] + g) | 0;
  state[7] = (state[7] + h) | 0;
}
