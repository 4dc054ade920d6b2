/**
 * What the module asks for: doubles from and to text (src/bindings/double.rs). It
 * has no start section, so that it only asks once it is the instance in use.
 */
import { engine } from "./engine.js";

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The number whose text stands at an address. */
export function readNumber(address: number, length: number): number {
  return Number(decoder.decode(engine().view(address, length)));
}

/** Writes a number's text at an address, where there is so much room, and gives its length. */
export function writeNumber(number: number, address: number, room: number): number {
  return encoder.encodeInto(String(number), engine().view(address, room)).written;
}
