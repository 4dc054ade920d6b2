/** Output: stdout, or a file that appears when all of it is there. */
import { createWriteStream, existsSync, realpathSync, rmSync, statSync } from "node:fs";
import { rename } from "node:fs/promises";
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

/** Opens stdout for `-` and for nothing, else a file. */
export function openOutput(path: string | undefined): Output {
  if (path === undefined || path === "-") {
    return new StreamOutput(process.stdout, "stdout");
  }
  // What is no file, such as /dev/null, cannot be put in place.
  if (existsSync(path) && !statSync(path).isFile()) {
    if (statSync(path).isDirectory()) throw new Stop(`cannot write ${path}: it is a folder`);
    return new StreamOutput(createWriteStream(path), path);
  }
  return new FileOutput(existsSync(path) ? realpathSync(path) : path);
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

  constructor(readonly path: string) {
    const partial = `${path}.${process.pid}.partial`;
    super(createWriteStream(partial, { flags: "wx" }), path);
    this.#partial = partial;
  }

  override async finish(): Promise<void> {
    await super.finish();
    await rename(this.#partial, this.path).catch((error: unknown) => {
      throw new Stop(`cannot write ${this.path}: ${reasonOf(error)}`);
    });
  }

  override discard(): void {
    rmSync(this.#partial, { force: true });
  }
}
