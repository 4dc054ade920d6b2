/** Output: stdout, or a file that appears when all of it is there. */
import { createWriteStream, existsSync, realpathSync, rmSync, statSync } from "node:fs";
import { chmod, rename } from "node:fs/promises";
import type { Writable } from "node:stream";
import { reasonOf, Stop } from "./stop.js";

/** Where a run writes to. */
export interface Output {
  /** Whether a person sees it come. */
  readonly isTerminal: boolean;
  write(bytes: Uint8Array | string): Promise<void>;
  /** Puts the file in place. */
  finish(): Promise<void>;
  /** Removes what has been written, where that can be done. */
  discard(): void;
}

/**
 * Opens stdout for `-` and for nothing, else a file.
 *
 * @param kept Files that must not be replaced.
 */
export function openOutput(path: string | undefined, kept: readonly string[] = []): Output {
  if (path === undefined || path === "-") {
    return new StreamOutput(process.stdout, "stdout");
  }
  // What is no file, such as /dev/null, cannot be put in place.
  if (existsSync(path) && !statSync(path).isFile()) {
    if (statSync(path).isDirectory()) throw new Stop(`cannot write ${path}: it is a folder`);
    return new StreamOutput(createWriteStream(path), path);
  }
  if (!existsSync(path)) return new FileOutput(path, undefined);
  const real = realpathSync(path);
  if (kept.some((each) => realpathSync(each) === real)) {
    throw new Stop(`cannot write ${path}: it is the snapshot`, true);
  }
  return new FileOutput(real, statSync(real).mode & 0o7777);
}

class StreamOutput implements Output {
  readonly isTerminal: boolean;
  #failure: unknown;

  constructor(
    readonly stream: Writable,
    readonly name: string,
  ) {
    this.isTerminal = stream === process.stdout && process.stdout.isTTY;
    stream.on("error", (error) => (this.#failure ??= error));
  }

  write(bytes: Uint8Array | string): Promise<void> {
    return new Promise((resolve, reject) => {
      if (this.#failure !== undefined) return reject(this.#stop(this.#failure));
      this.stream.write(bytes, (error) => {
        if (error === null || error === undefined) resolve();
        else reject(this.#stop(error));
      });
    });
  }

  async finish(): Promise<void> {
    if (this.stream === process.stdout) return this.write("");
    await new Promise<void>((resolve, reject) => {
      this.stream.once("error", (error) => reject(this.#stop(error)));
      this.stream.end(resolve);
    });
  }

  discard(): void {}

  #stop(error: unknown): Stop {
    return new Stop(`cannot write ${this.name}: ${reasonOf(error)}`);
  }
}

/** A file that is written under another name first, in the same folder. */
class FileOutput extends StreamOutput {
  readonly #partial: string;

  /** @param mode That of the file that it takes the place of. */
  constructor(
    readonly path: string,
    readonly mode: number | undefined,
  ) {
    const partial = `${path}.${process.pid}.partial`;
    super(createWriteStream(partial, { flags: "wx" }), path);
    this.#partial = partial;
  }

  override async finish(): Promise<void> {
    await super.finish();
    await this.#place().catch((error: unknown) => {
      throw new Stop(`cannot write ${this.path}: ${reasonOf(error)}`);
    });
  }

  async #place(): Promise<void> {
    if (this.mode !== undefined) await chmod(this.#partial, this.mode);
    await rename(this.#partial, this.path);
  }

  override discard(): void {
    rmSync(this.#partial, { force: true });
  }
}
