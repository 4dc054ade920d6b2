// node numbers.mjs: a million doubles and their texts by JavaScript's String, a
// thousand a line: {"bits": [16 hexadecimal digits, …], "texts": [text, …]}.
const view = new DataView(new ArrayBuffer(8));
let state = 0x1f123bb5;

function word() {
  state ^= state << 13;
  state ^= state >>> 17;
  state ^= state << 5;
  return state >>> 0;
}

function double(n) {
  // Of four, one is subnormal, one an integer beyond 2^53, one of few digits.
  if (n % 4 === 1) return Number(BigInt(word()) * BigInt(word()) * BigInt(2 + (n % 997)));
  if (n % 4 === 2) return word() / 10 ** (n % 12);
  view.setUint32(0, n % 4 === 0 ? word() & 0x800fffff : word());
  view.setUint32(4, word());
  const number = view.getFloat64(0);
  return Number.isFinite(number) ? number : n;
}

for (let line = 0; line < 1_000; line++) {
  const numbers = Array.from({ length: 1_000 }, (_, n) => double(n));
  const bits = numbers.map((number) => {
    view.setFloat64(0, number);
    return view.getBigUint64(0).toString(16).padStart(16, "0");
  });
  console.log(JSON.stringify({ bits, texts: numbers.map(String) }));
}
