/** Users: the contexts that are the input of `assign`. */
import { asContext, LiveUser } from "../js/context.js";
import type { Format } from "./input.js";
import { type Columns, eachLine, eachRow, jsonObject, type Malformed } from "./records.js";

const NONE: ReadonlySet<string> = new Set();

/**
 * Gives the context of every record of a block and gives back how many lines
 * there are.
 *
 * @param columns Those of a CSV file, whose header is not in the block.
 */
export function eachUser(
  bytes: Buffer,
  format: Format,
  columns: Columns | undefined,
  visit: (context: object) => void,
  malformed: (fault: Malformed) => void,
): number {
  if (format === "csv" && columns !== undefined) {
    return eachRow(bytes, columns, (cells) => visit(columns.object(cells, NONE)), malformed);
  }
  const read =
    format === "keys"
      ? (key: string) => ({ key })
      : (text: string) => jsonObject(text, "a JSON object, a user's context");
  return eachLine(bytes, (text) => visit(read(text)), malformed, format === "keys");
}

/** The user key of a context. */
export function userKey(context: object): string {
  return new LiveUser(asContext(context)).key();
}
