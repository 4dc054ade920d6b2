import { SnapshotError } from "./errors.js";

/** The text or bytes of whatever is given as a snapshot; without one, no flags. */
export function toSource(snapshot: unknown): string | Uint8Array {
  if (snapshot === undefined) return "[]";
  if (typeof snapshot === "string") return snapshot;
  if (ArrayBuffer.isView(snapshot)) {
    return new Uint8Array(snapshot.buffer, snapshot.byteOffset, snapshot.byteLength).slice();
  }
  // `instanceof` would not know a buffer of another realm.
  if (Object.prototype.toString.call(snapshot) === "[object ArrayBuffer]") {
    return new Uint8Array(snapshot as ArrayBuffer).slice();
  }
  return stringify(snapshot);
}

function stringify(snapshot: unknown): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(snapshot);
  } catch (error) {
    throw new SnapshotError("invalid_json", `JSON.stringify refuses the snapshot: ${error}`);
  }
  if (text === undefined) {
    throw new SnapshotError("invalid_json", "JSON has no text for such a snapshot");
  }
  return text;
}
