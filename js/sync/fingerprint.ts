/** Short names for texts, to tell whether they are the same. */

const START = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/**
 * FNV-1a of the text's UTF-8, 64 bits in hexadecimal. It shows no text, but is
 * no cryptographic hash: one who can guess a text can check it.
 */
export function fingerprint(text: string): string {
  let hash = START;
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * PRIME);
  }
  return hash.toString(16).padStart(16, "0");
}

/** Of a request's headers: another SDK key may get another snapshot from the same URL. */
export function headersFingerprint(headers: Headers): string {
  const sorted: string[] = [];
  headers.forEach((value, name) => sorted.push(name, value));
  return fingerprint(JSON.stringify(sorted));
}
