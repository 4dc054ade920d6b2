/**
 * Calls into the module that may fail. Whatever throws out of it (a trap, the
 * end of the stack or of memory) may have left its state half changed, so the
 * instance is given up.
 */
import { EngineError, SnapshotError } from "./errors.js";
import { abandon } from "./lease.js";

/** Runs a call, once more in a fresh instance if it throws. */
export function retrying<Result>(call: () => Result): Result {
  try {
    return call();
  } catch (error) {
    recover(error);
  }
  try {
    return call();
  } catch (error) {
    recover(error);
    throw new EngineError("engine_failed", "the engine broke down", error);
  }
}

/** Like `retrying`, with an answer for when that fails too. */
export function answering<Result>(otherwise: () => Result, call: () => Result): Result {
  try {
    return retrying(call);
  } catch {
    return otherwise();
  }
}

/** The same where the first call has thrown already. */
export function answeringAgain<Result>(
  error: unknown,
  otherwise: () => Result,
  call: () => Result,
): Result {
  try {
    recover(error);
    return call();
  } catch (again) {
    if (!(again instanceof EngineError)) abandon();
    return otherwise();
  }
}

/** Throws what another instance would throw too. */
function recover(error: unknown): void {
  if (error instanceof SnapshotError || error instanceof EngineError) throw error;
  abandon();
}
