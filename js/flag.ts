/** What is kept of one flag, and how what it reads of a context is read. */
import { type Attribute, quickKey, type User } from "./context.js";

const LONE_SURROGATES = /[\ud800-\udfff]/gu;

/** When a flag's answer rests on the user key. */
export const NEVER = 0;
/** Only after its conditions. */
export const LAST = 1;

/** An attribute that a flag reads. */
export interface AttributeRead {
  /** Its number. */
  readonly at: number;
  readonly name: string;
  /** Where its name is read (js/context.ts). */
  readonly place: number;
  /** Whether it is the user key, */
  readonly isUserKey: boolean;
  /** or is that where the context has no such attribute. */
  readonly isItOtherwise: boolean;
}

/** What is kept of one flag. */
export interface Flag {
  /** In the snapshot; −1 for a key that names no flag. */
  readonly position: number;
  readonly readsKey: number;
  readonly reads: readonly AttributeRead[];
  /** The instants at which time may change its answer, ascending. */
  readonly instants: readonly number[];
  /** The packed decision, where no context can change it; else −1. */
  readonly fixed: number;
}

/** What there is of a key that names no flag. */
export const NO_FLAG: Flag = { position: -1, readsKey: NEVER, reads: [], instants: [], fixed: 0 };

/** An attribute with what stands for the user key. */
export function valueOf(user: User, { name, isUserKey, isItOtherwise }: AttributeRead): Attribute {
  const value = isUserKey ? undefined : user.attribute(name);
  if (value !== undefined || !(isUserKey || isItOtherwise)) return value;
  return user.key() || undefined;
}

/** The user key, if reading it goes well. */
export function quietKey(context: object): string | undefined {
  try {
    return quickKey(context);
  } catch {
    return undefined;
  }
}

/** A flag's key as the engine knows it. */
export function textOf(key: unknown): string {
  return typeof key === "string" ? key.replace(LONE_SURROGATES, "\ufffd") : "";
}
