import { AllEvaluations, AnyFlags, Context, EvaluationOptions, FlagEvaluation, FlagFallback, FlagKey, FlagMap, FlagValueOr, Report as Report$1 } from 'isoflag';

/** The methods of `FlagEvaluator` that ask; each is described there. */
export interface FlagReader<Flags extends FlagMap<Flags> = AnyFlags> {
	isEnabled(flag: FlagKey<Flags>, context?: Context, fallback?: boolean, options?: EvaluationOptions): boolean;
	evaluate<Key extends FlagKey<Flags>>(flag: Key, context?: Context, options?: EvaluationOptions): FlagEvaluation<Flags, Key>;
	evaluateAll(context?: Context, options?: EvaluationOptions): AllEvaluations<Flags>;
	value<Key extends FlagKey<Flags>, Fallback extends FlagFallback<Flags, Key> = null>(flag: Key, context?: Context, fallback?: Fallback, options?: EvaluationOptions): FlagValueOr<Flags, Key, Fallback>;
	details<Key extends FlagKey<Flags>, Fallback extends FlagFallback<Flags, Key> = null>(flag: Key, context?: Context, fallback?: Fallback, options?: EvaluationOptions): FlagEvaluation<Flags, Key, FlagValueOr<Flags, Key, Fallback>>;
	forContext(context?: Context): BoundFlagReader<Flags>;
	has(flag: string): boolean;
	readonly keys: readonly FlagKey<Flags>[];
	readonly report: Report$1;
}
/** The same for one context, as `forContext` gives it. */
export interface BoundFlagReader<Flags extends FlagMap<Flags> = AnyFlags> {
	isEnabled(flag: FlagKey<Flags>, fallback?: boolean, options?: EvaluationOptions): boolean;
	evaluate<Key extends FlagKey<Flags>>(flag: Key, options?: EvaluationOptions): FlagEvaluation<Flags, Key>;
	evaluateAll(options?: EvaluationOptions): AllEvaluations<Flags>;
	value<Key extends FlagKey<Flags>, Fallback extends FlagFallback<Flags, Key> = null>(flag: Key, fallback?: Fallback, options?: EvaluationOptions): FlagValueOr<Flags, Key, Fallback>;
	details<Key extends FlagKey<Flags>, Fallback extends FlagFallback<Flags, Key> = null>(flag: Key, fallback?: Fallback, options?: EvaluationOptions): FlagEvaluation<Flags, Key, FlagValueOr<Flags, Key, Fallback>>;
	has(flag: string): boolean;
	readonly keys: readonly FlagKey<Flags>[];
	readonly report: Report$1;
}
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
export interface PlainGateOptions<Flags extends FlagMap<Flags> = AnyFlags> extends Pick<GateOptions<object, Flags>, "flags" | "open"> {
	readonly context?: never;
	readonly fallback?: () => Response | Promise<Response>;
}
/** What a handler is given, where nothing else says so. */
export type Asked<Incoming extends object> = object extends Incoming ? Incoming & Request : Incoming;
/** The same gate for three ways to handle requests. */
export interface FlagGate<Incoming extends object> {
	/** Around a handler of the Fetch kind: edge functions, workers, Deno, Bun, Next. */
	handler<Rest extends readonly unknown[], Given extends Incoming = Asked<Incoming>>(next: (request: Given, ...rest: Rest) => Response | Promise<Response>): (request: Given, ...rest: Rest) => Promise<Response>;
	/** A middleware for Hono. */
	readonly hono: (context: Incoming, next: () => Promise<void>) => Promise<Response | void>;
	/** A middleware for Express, Connect and Node's own server. */
	readonly express: (request: Incoming, response: ServerResponse, next: (error?: unknown) => void) => Promise<void>;
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
export declare function requireFlag<Incoming extends object = object, Flags extends FlagMap<Flags> = AnyFlags>(flag: FlagKey<Flags>, options: PlainGateOptions<Flags>): FlagGate<Incoming>;
/** One that looks at the request: say of which type it is, unless it is a `Request`. */
export declare function requireFlag<Incoming extends object = Request, Flags extends FlagMap<Flags> = AnyFlags>(flag: FlagKey<Flags>, options: GateOptions<Incoming, Flags>): FlagGate<Incoming>;
/**
 * The flags for one request: whoever asks with the same request object gets the
 * first answer that was given for a flag, also if another snapshot has come into
 * force since, or the user is known by another context by now. A flag that has
 * not been asked for yet is evaluated for this context.
 *
 * The request is whatever stands for it: a `Request`, Hono's context, Express's
 * or Node's request. Answers go with it.
 */
export declare function flagsFor<Flags extends FlagMap<Flags> = AnyFlags>(flags: FlagReader<Flags>, request: object, context?: Context): BoundFlagReader<Flags>;

export {};
