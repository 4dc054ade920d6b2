/** The module as it stands inside of the package's own text. */

/** Which bits of its bytes are flipped there (xtask/src/engine.rs); in each byte of a word. */
const FLIPPED = 0x76767676;

/**
 * The bytes of a module that is written a byte a character. This runs once,
 * before any engine has compiled it, so what counts is how little it does.
 */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const bytes = latin1(text);
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
  for (let at = 0; at < words.length; at++) words[at] = (words[at] ?? 0) ^ FLIPPED;
  for (let at = 4 * words.length; at < bytes.length; at++) {
    bytes[at] = (bytes[at] ?? 0) ^ FLIPPED;
  }
  return bytes;
}

/** What Node, Bun and Deno have for this. */
interface Host {
  readonly Buffer?: { from(text: string, encoding: "latin1"): Uint8Array<ArrayBuffer> };
}

function latin1(text: string): Uint8Array<ArrayBuffer> {
  const { Buffer } = globalThis as Host;
  if (Buffer !== undefined) return Buffer.from(text, "latin1");
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}
