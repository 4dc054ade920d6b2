/** One request, one answer per flag. */
import type { AnyFlags, Context, Evaluation, FlagMap } from "isoflag";
import { layered } from "../layer.js";
import type { BoundFlagReader, FlagReader } from "../reader.js";

type Pins = Map<string, Evaluation>;

const pinned = new WeakMap<object, WeakMap<object, Pins>>();

/**
 * The flags for one request: whoever asks with the same request object gets the
 * first answer that was given for a flag, also if another snapshot has come into
 * force since, or the user is known by another context by now. A flag that has
 * not been asked for yet is evaluated for this context.
 *
 * The request is whatever stands for it: a `Request`, Hono's context, Express's
 * or Node's request. Answers go with it.
 */
export function flagsFor<Flags extends FlagMap<Flags> = AnyFlags>(
  flags: FlagReader<Flags>,
  request: object,
  context?: Context,
): BoundFlagReader<Flags> {
  const pins = pinsOf(flags, rawOf(request));
  const answer = (flag: string, _: unknown, ask: () => Evaluation): Evaluation => {
    const first = pins.get(flag) ?? ask();
    pins.set(flag, first);
    return first;
  };
  return layered<Flags>(flags, { answer }).forContext(context);
}

function pinsOf(flags: object, request: object): Pins {
  const ofRequest = pinned.get(request) ?? new WeakMap<object, Pins>();
  pinned.set(request, ofRequest);
  const pins = ofRequest.get(flags) ?? new Map<string, Evaluation>();
  ofRequest.set(flags, pins);
  return pins;
}

/** Hono makes a context around each request, and hands on either. */
function rawOf(request: object): object {
  const { raw } = (request as { readonly req?: { readonly raw?: unknown } }).req ?? {};
  return typeof raw === "object" && raw !== null ? raw : request;
}
