/** Giving the engine its module, for the entries that do not carry it. */
import { provideModule } from "./engine.js";
import { EngineError } from "./errors.js";

/** What of a `Response` is used. */
export interface ResponseLike {
  readonly ok: boolean;
  readonly status: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** A `WebAssembly.Module`, as bundlers for edge runtimes import it. */
export type CompiledModule = object;

/** The module, or the bytes of `isoflag/engine.wasm` (of `isoflag/explain.wasm` for explanations). */
export type EngineModule = CompiledModule | ArrayBuffer | ArrayBufferView<ArrayBuffer>;

/**
 * Gives the engine its module. Bytes are compiled when the first evaluator is
 * made, which throws if that is refused; from then on another call changes
 * nothing.
 *
 * @param source a `Response` of whatever media type, or what `initSync` takes,
 *   or a promise of one of these.
 * @throws {EngineError} `engine_failed` if the response is not ok.
 */
export async function init(
  source: EngineModule | ResponseLike | PromiseLike<EngineModule | ResponseLike>,
): Promise<void> {
  const given = await source;
  initSync(isResponse(given) ? await bodyOf(given) : given);
}

/** The same at once, where the module or its bytes are there already. */
export function initSync(source: EngineModule): void {
  provideModule(() => (isModule(source) ? source : new WebAssembly.Module(source as BufferSource)));
}

/** By its tag, because a module may be of another realm. */
function isModule(value: object): value is WebAssembly.Module {
  return Object.prototype.toString.call(value) === "[object WebAssembly.Module]";
}

function isResponse(value: object): value is ResponseLike {
  return typeof (value as Partial<ResponseLike>).arrayBuffer === "function";
}

async function bodyOf(response: ResponseLike): Promise<ArrayBuffer> {
  if (response.ok) return response.arrayBuffer();
  throw new EngineError("engine_failed", `the module's response has status ${response.status}`, undefined);
}
