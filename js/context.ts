/**
 * Reading a context: user key, attributes, canonical text (docs/semantics.md,
 * section 2). Natively `src/context.rs` does it by the same rules.
 */

/** A context, for as long as it is read. */
export interface User {
  /** The user key; empty for an anonymous user. */
  key(): string;
  /** The attribute of a name: the first that is own and not missing. */
  attribute(name: string): Attribute;
}

/** An attribute's value: one canonical text, or those of a list; or missing. */
export type Attribute = string | readonly string[] | undefined;

/** Elements of a list beyond these are not looked at. */
export const MOST_ELEMENTS = 65_536;
export const USER_KEYS = ["targetingKey", "key", "user_id", "id"] as const;
/** Taken from `Object` once; in a scope of its own, where engines know that it stays. */
const hasOwn = (() => {
  const { hasOwnProperty } = Object.prototype;
  return (object: object, name: string): boolean => hasOwnProperty.call(object, name);
})();

/** A context as it is at this moment. */
export class LiveUser implements User {
  readonly #context: object;

  constructor(context: object) {
    this.#context = context;
  }

  key(): string {
    return userKey(this.#context);
  }

  attribute(name: string): Attribute {
    const context = this.#context;
    return (
      canonical(own(context, name)) ??
      canonical(own(asContext(own(context, "properties")), name)) ??
      canonical(own(asContext(own(context, "attributes")), name))
    );
  }
}

/** A context as it was when this was made. */
export class KeptUser implements User {
  readonly #key: string;
  /** The attributes of the three places, in the order in which they are looked into. */
  readonly #places: readonly ReadonlyMap<string, Attribute>[];

  constructor(given: unknown) {
    const context = asContext(given);
    const nested = ["properties", "attributes"].map((name) => asContext(own(context, name)));
    this.#key = userKey(context);
    this.#places = [context, ...nested].map(attributes);
  }

  key(): string {
    return this.#key;
  }

  attribute(name: string): Attribute {
    for (const place of this.#places) {
      const value = place.get(name);
      if (value !== undefined) return value;
    }
    return undefined;
  }
}

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

function userKey(context: object): string {
  for (const name of USER_KEYS) {
    const key = keyText(own(context, name));
    if (key !== "") return key;
  }
  return "";
}

/** The text of a value that can be a user key; else the empty text. */
function keyText(value: unknown): string {
  if (typeof value === "string") return value;
  return isNumber(value) ? String(value) : "";
}

/**
 * As `LiveUser.key`, but a getter may throw here. Each name stands by itself,
 * so that engines look each up where they found it the last time.
 */
export function quickKey(context: Partial<Record<(typeof USER_KEYS)[number], unknown>>): string {
  return (
    (hasOwn(context, "targetingKey") && keyText(context.targetingKey)) ||
    (hasOwn(context, "key") && keyText(context.key)) ||
    (hasOwn(context, "user_id") && keyText(context.user_id)) ||
    (hasOwn(context, "id") && keyText(context.id)) ||
    ""
  );
}

/**
 * The own top-level property of a name, which has this place, if that is a text;
 * a getter may throw here.
 */
export function quickText(context: object, name: string, place: number): string | undefined {
  if (!hasOwn(context, name)) return undefined;
  const value = property(context as Record<string, unknown>, name, place);
  return typeof value === "string" ? value : undefined;
}

/**
 * The value of a property. Engines remember of each place in the code which name
 * was asked for there and where in an object it stood, if it is always the same
 * name: so the first names have a place of their own.
 */
function property(object: Record<string, unknown>, name: string, place: number): unknown {
  switch (place) {
    case 0: return object[name];
    case 1: return object[name];
    case 2: return object[name];
    case 3: return object[name];
    case 4: return object[name];
    case 5: return object[name];
    case 6: return object[name];
    case 7: return object[name];
    default: return object[name];
  }
}

const MOST_PLACES = 8;
/**
 * Of the names that snapshots have read first, all snapshots together: were a place
 * another name's in the next snapshot, it would be nobody's own.
 */
const places = new Map<string, number>();

/** The place of a name, which is its own for good if it is less than `MOST_PLACES`. */
export function placeOf(name: string): number {
  const place = places.get(name) ?? places.size;
  if (place < MOST_PLACES) places.set(name, place);
  return place;
}

/** The own attributes of an object. */
function attributes(context: object): ReadonlyMap<string, Attribute> {
  try {
    const names = Object.getOwnPropertyNames(context);
    return new Map(names.map((name) => [name, canonical(own(context, name))]));
  } catch {
    return new Map();
  }
}

/** An own property; undefined if there is none or reading it throws. */
export function own(object: object, name: string): unknown {
  try {
    return hasOwn(object, name) ? (object as Record<string, unknown>)[name] : undefined;
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
