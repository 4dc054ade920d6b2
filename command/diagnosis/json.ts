/** JSON that is rewritten, member by member. */

export type Members = Record<string, unknown>;

export function isObject(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The flags of a parsed snapshot, in whichever dialect it is, each with its JSON pointer. */
export function flagsOf(snapshot: unknown): readonly { flag: Members; key: string; pointer: string }[] {
  if (Array.isArray(snapshot)) return listed(snapshot, "");
  if (!isObject(snapshot)) return [];
  const { flags } = snapshot;
  if (Array.isArray(flags)) return listed(flags, "/flags");
  if (!isObject(flags)) return [];
  return Object.entries(flags).flatMap(([key, flag]) =>
    isObject(flag) ? [{ flag, key, pointer: `/flags/${escaped(key)}` }] : [],
  );
}

function listed(flags: readonly unknown[], above: string) {
  return flags.flatMap((flag, at) =>
    isObject(flag) && typeof flag["key"] === "string"
      ? [{ flag, key: flag["key"], pointer: `${above}/${at}` }]
      : [],
  );
}

function escaped(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** A list member of an object; none where it is no list. */
export function list(object: Members, name: string): readonly unknown[] {
  const value = object[name];
  return Array.isArray(value) ? value : [];
}

/** Every value that is neither object nor list, changed, at any depth. */
export function mapped(value: unknown, change: (scalar: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => mapped(each, change));
  if (!isObject(value)) return change(value);
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, mapped(each, change)]));
}

/** The JSON text with each number as a text, spelt as it is there. */
export function numbersAsTexts(text: string): string {
  const tokens = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
  return text.replace(tokens, (token) => (token.startsWith('"') ? token : `"${token}"`));
}
