/** A buffer of ES2024. */
interface Transferable extends ArrayBuffer {
  transfer?(): ArrayBuffer;
}

/**
 * Takes a buffer's bytes away, as WebAssembly does with the buffer of a memory
 * that grows: views of it then have no length.
 */
export function detach(buffer: Transferable): void {
  if (typeof buffer.transfer === "function") buffer.transfer();
  else structuredClone(buffer, { transfer: [buffer] });
}
