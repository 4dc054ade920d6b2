/**
 * Reading a context: user key, attributes, canonical text (docs/semantics.md,
 * section 2). Natively `src/context.rs` does it by the same rules.
 */

/** An attribute's value: one canonical text, or those of a list; or missing. */
export type Attribute = string | readonly string[] | undefined;

/** Elements of a list beyond these are not looked at. */
const MOST_ELEMENTS = 65_536;
const USER_KEYS = ["targetingKey", "key", "user_id", "id"] as const;

/** What counts as a context; everything else reads as the empty object. */
export function asContext(value: unknown): object {
  return typeof value === "object" && value !== null && !isArray(value) ? value : {};
}

/** Whether it is an array; so counts a revoked Proxy, of which nobody can tell. */
export function isArray(value: unknown): boolean {
  try {
    return Array.isArray(value);
  } catch {
    return true;
  }
}

/** The user key; empty for an anonymous user. */
export function userKey(context: object): string {
  for (const name of USER_KEYS) {
    const value = own(context, name);
    if (typeof value === "string" ? value !== "" : isNumber(value)) return String(value);
  }
  return "";
}

/** The attribute of a name: the first that is own and not missing. */
export function attribute(context: object, name: string): Attribute {
  return (
    canonical(own(context, name)) ??
    canonical(own(asContext(own(context, "properties")), name)) ??
    canonical(own(asContext(own(context, "attributes")), name))
  );
}

/** An own property; undefined if there is none or reading it throws. */
function own(object: object, name: string): unknown {
  try {
    return Object.hasOwn(object, name) ? (object as Record<string, unknown>)[name] : undefined;
  } catch {
    return undefined;
  }
}

function canonical(value: unknown): Attribute {
  return typeof value === "object" && value !== null ? list(value) ?? date(value) : scalar(value);
}

function scalar(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  return typeof value === "boolean" || isNumber(value) ? String(value) : undefined;
}

function isNumber(value: unknown): boolean {
  return typeof value === "bigint" || (typeof value === "number" && Number.isFinite(value));
}

function list(value: object): readonly string[] | undefined {
  try {
    if (!Array.isArray(value)) return undefined;
    const items: string[] = [];
    const length = Math.min(value.length, MOST_ELEMENTS);
    for (let at = 0; at < length; at++) {
      const element = own(value, String(at));
      const item = typeof element === "object" && element !== null ? date(element) : scalar(element);
      if (item !== undefined) items.push(item);
    }
    return items;
  } catch {
    return undefined;
  }
}

/** The text of a valid date, of any realm. */
function date(value: object): string | undefined {
  try {
    return Date.prototype.toISOString.call(value);
  } catch {
    return undefined;
  }
}
