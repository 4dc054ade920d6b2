/** Letting requests through by a flag. */
import type { AnyFlags, Context, FlagKey, FlagMap } from "isoflag";
import type { FlagReader } from "../reader.js";
import { flagsFor } from "./pins.js";

/**
 * How a gate decides. `Incoming` is what is handed to a handler: a `Request`,
 * Hono's context, Express's request.
 */
export interface GateOptions<Incoming extends object, Flags extends FlagMap<Flags> = AnyFlags> {
  readonly flags: FlagReader<Flags>;
  /** Who is asking; left out, an anonymous user. */
  readonly context?: (incoming: Incoming) => Context | Promise<Context>;
  /** The answer for those who are not let through; 404. */
  readonly fallback?: (incoming: Incoming) => Response | Promise<Response>;
  /** Whether to let requests through while no flag decides, for want of a snapshot; false. */
  readonly open?: boolean;
}

/** How a gate decides that looks at nothing of what is handed to a handler. */
export interface PlainGateOptions<Flags extends FlagMap<Flags> = AnyFlags>
  extends Pick<GateOptions<object, Flags>, "flags" | "open"> {
  readonly context?: never;
  readonly fallback?: () => Response | Promise<Response>;
}

/** What a handler is given, where nothing else says so. */
type Asked<Incoming extends object> = object extends Incoming ? Incoming & Request : Incoming;

/** The same gate for three ways to handle requests. */
export interface FlagGate<Incoming extends object> {
  /** Around a handler of the Fetch kind: edge functions, workers, Deno, Bun, Next. */
  handler<Rest extends readonly unknown[], Given extends Incoming = Asked<Incoming>>(
    next: (request: Given, ...rest: Rest) => Response | Promise<Response>,
  ): (request: Given, ...rest: Rest) => Promise<Response>;
  /** A middleware for Hono. */
  readonly hono: (context: Incoming, next: () => Promise<void>) => Promise<Response | void>;
  /** A middleware for Express, Connect and Node's own server. */
  readonly express: (
    request: Incoming,
    response: ServerResponse,
    next: (error?: unknown) => void,
  ) => Promise<void>;
}

/** What is used of Node's response. */
export interface ServerResponse {
  statusCode: number;
  setHeader(name: string, value: string | readonly string[]): unknown;
  end(body: Uint8Array): unknown;
}

/**
 * A gate that a flag opens. The answer is pinned to the request: what `flagsFor`
 * says to the handler behind it is the same.
 */
export function requireFlag<
  Incoming extends object = object,
  Flags extends FlagMap<Flags> = AnyFlags,
>(flag: FlagKey<Flags>, options: PlainGateOptions<Flags>): FlagGate<Incoming>;
/** One that looks at the request: say of which type it is, unless it is a `Request`. */
export function requireFlag<
  Incoming extends object = Request,
  Flags extends FlagMap<Flags> = AnyFlags,
>(flag: FlagKey<Flags>, options: GateOptions<Incoming, Flags>): FlagGate<Incoming>;
export function requireFlag<Incoming extends object, Flags extends FlagMap<Flags>>(
  flag: FlagKey<Flags>,
  options: GateOptions<Incoming, Flags>,
): FlagGate<Incoming> {
  const { flags, context, fallback = notFound, open = false } = options;
  const refusal = async (incoming: Incoming): Promise<Response | undefined> => {
    const user = await context?.(incoming);
    const isOn = flagsFor(flags, incoming, user).isEnabled(flag, open);
    return isOn ? undefined : fallback(incoming);
  };
  return {
    handler:
      (next) =>
      async (request, ...rest) =>
        (await refusal(request)) ?? next(request, ...rest),
    hono: async (incoming, next) => (await refusal(incoming)) ?? next(),
    express: async (request, response, next) => {
      try {
        const refused = await refusal(request);
        if (refused !== undefined) return await send(refused, response);
      } catch (error) {
        return next(error);
      }
      next();
    },
  };
}

function notFound(): Response {
  return new Response("Not found", { status: 404 });
}

/** Of the connection that an answer came over, not of the answer. */
const HOP = new Set(["connection", "content-length", "keep-alive", "transfer-encoding"]);

async function send(refused: Response, response: ServerResponse): Promise<void> {
  const body = new Uint8Array(await refused.arrayBuffer());
  response.statusCode = refused.status;
  // `fetch` has unpacked what it gives; what was made here is as its maker says.
  const isUnpacked = refused.url !== "";
  refused.headers.forEach((value, name) => {
    if (HOP.has(name) || (isUnpacked && name === "content-encoding")) return;
    if (name !== "set-cookie") response.setHeader(name, value);
  });
  const cookies = refused.headers.getSetCookie();
  if (cookies.length > 0) response.setHeader("set-cookie", cookies);
  response.end(body);
}
