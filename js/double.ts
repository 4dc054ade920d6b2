/** What the module asks for: doubles from and to text (src/bindings/double.rs). */
import { engine } from "./engine.js";

const encoder = new TextEncoder();
const decoder = new TextDecoder();
/** ECMAScript writes no double in more characters: `-0.00000` and 17 digits. */
const LONGEST = 25;

/** The number whose text stands at an address. */
export function readNumber(address: number, length: number): number {
  return Number(decoder.decode(engine().view(address, length)));
}

/** Writes a number's text at an address and gives its length. */
export function writeNumber(number: number, address: number): number {
  return encoder.encodeInto(String(number), engine().view(address, LONGEST)).written;
}
