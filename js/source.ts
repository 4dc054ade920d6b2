import { SnapshotError } from "./errors.js";

/** Where every copy of the package finds the text of an evaluator's snapshot. */
export const SOURCE = Symbol.for("isoflag.source");

/** The text or bytes of whatever is given as a snapshot; without one, no flags. */
export function toSource(snapshot: unknown): string | Uint8Array {
  if (snapshot === undefined) return "[]";
  if (typeof snapshot === "string") return snapshot;
  let source: string | Uint8Array | undefined;
  try {
    source = copyOfBytes(snapshot) ?? JSON.stringify(snapshot);
  } catch (thrown) {
    throw new SnapshotError("invalid_json", `the snapshot cannot be read: ${textOf(thrown)}`);
  }
  if (source === undefined) {
    throw new SnapshotError("invalid_json", "JSON has no text for such a snapshot");
  }
  return source;
}

function copyOfBytes(value: unknown): Uint8Array | undefined {
  if (ArrayBuffer.isView(value)) {
    return new Uint8Array(value.buffer, value.byteOffset, value.byteLength).slice();
  }
  return isBuffer(value) ? new Uint8Array(value).slice() : undefined;
}

/** A page may have no shared ones. */
const BUFFERS = [ArrayBuffer, globalThis.SharedArrayBuffer].filter((type) => type !== undefined);

/**
 * Whether it is a buffer: only of one, of whatever realm, these getters give a
 * length. `instanceof` does not know other realms, and anything can have the tag.
 */
function isBuffer(value: unknown): value is ArrayBufferLike {
  return BUFFERS.some(({ prototype }) => {
    try {
      return Reflect.get(prototype, "byteLength", value) !== undefined;
    } catch {
      return false;
    }
  });
}

function textOf(thrown: unknown): string {
  try {
    return String(thrown);
  } catch {
    return "what was thrown has no text";
  }
}
