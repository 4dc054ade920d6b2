/** Giving the engine its module, for the entries that do not carry it. */
import { provideModule, refusal } from "./engine.js";
import { EngineError } from "./errors.js";

/** What of a `Response` is used. */
export interface ResponseLike {
  readonly ok: boolean;
  readonly status: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** A `WebAssembly.Module`, as bundlers for edge runtimes import it. */
export type CompiledModule = object;

/**
 * Compiles the module, if it is not compiled already, and makes the engine ready.
 * Once an evaluator has been made, another call changes nothing.
 *
 * @param source a `WebAssembly.Module`, the bytes of `isoflag/engine.wasm` (for
 *   `isoflag/explain/slim` of `isoflag/explain.wasm`), a `Response` with them of
 *   whatever media type, or a promise of one of these.
 * @throws {EngineError} `wasm_refused` where WebAssembly cannot be compiled,
 *   `engine_failed` if the response is not ok.
 */
export async function init(
  source:
    | CompiledModule
    | ArrayBuffer
    | ArrayBufferView<ArrayBuffer>
    | ResponseLike
    | PromiseLike<CompiledModule | ArrayBuffer | ArrayBufferView<ArrayBuffer> | ResponseLike>,
): Promise<void> {
  const given = await source;
  const module = isModule(given) ? given : await compile(isResponse(given) ? await bodyOf(given) : given);
  provideModule(() => module);
}

/**
 * The same at once, from a module or from bytes. Bytes are compiled when the
 * first evaluator is made, which throws if that is refused.
 */
export function initSync(source: CompiledModule | ArrayBuffer | ArrayBufferView<ArrayBuffer>): void {
  provideModule(() => (isModule(source) ? source : new WebAssembly.Module(source as BufferSource)));
}

async function compile(bytes: object): Promise<WebAssembly.Module> {
  try {
    return await WebAssembly.compile(bytes as BufferSource);
  } catch (cause) {
    throw refusal(cause);
  }
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
