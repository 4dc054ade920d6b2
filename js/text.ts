/**
 * `TextEncoder` and `TextDecoder`, for all that is bundled: some runtimes lack
 * them (jsdom under Jest), which must not keep the package from being imported.
 */

/** What is used of `TextEncoder`. */
class PlainEncoder {
  encode(text: string): Uint8Array<ArrayBuffer> {
    const bytes = new Uint8Array(3 * text.length);
    return bytes.slice(0, this.encodeInto(text, bytes).written);
  }

  encodeInto(text: string, bytes: Uint8Array): { read: number; written: number } {
    let [read, written] = [0, 0];
    while (read < text.length) {
      const code = text.codePointAt(read) ?? 0;
      const isLone = code >= 0xd800 && code < 0xe000;
      const octets = octetsOf(isLone ? 0xfffd : code);
      if (written + octets.length > bytes.length) break;
      for (let at = 0; at < octets.length; at++) bytes[written++] = octets.charCodeAt(at);
      read += code < 0x10000 ? 1 : 2;
    }
    return { read, written };
  }
}

/** The bytes of a code point, as the characters with their numbers. */
function octetsOf(code: number): string {
  const character = String.fromCodePoint(code);
  return code < 0x80 ? character : unescape(encodeURIComponent(character));
}

/** What is used of `TextDecoder`: the module's texts are UTF-8. */
class PlainDecoder {
  decode(bytes: Uint8Array): string {
    return decodeURIComponent(escape(bytes.reduce((text, byte) => text + String.fromCharCode(byte), "")));
  }
}

const Encoder = globalThis.TextEncoder ?? PlainEncoder;
const Decoder = globalThis.TextDecoder ?? PlainDecoder;

export { Decoder as TextDecoder, Encoder as TextEncoder };
