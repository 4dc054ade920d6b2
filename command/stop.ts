/** Ways for a run to end early. */

/** Exit codes, as docs/command.md lists them. */
export const AGREES = 0;
export const DIFFERS = 1;
export const FAILED = 2;

/** Ends the run with a message on stderr and exit code 2. */
export class Stop extends Error {
  /** Whether a hint at `--help` is of use. */
  readonly usage: boolean;

  constructor(message: string, usage = false) {
    super(message);
    this.usage = usage;
  }
}

const EXITS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/** Ends the run because a signal asked for it. */
export class Interrupted extends Error {
  readonly exit: number;

  constructor(signal: keyof typeof EXITS) {
    super(`interrupted (${signal})`);
    this.exit = EXITS[signal];
  }
}

/** What the system said of a failure, in a few words. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const words: Record<string, string> = {
    ENOENT: "there is no such file",
    EACCES: "permission denied",
    EISDIR: "it is a folder",
    ENOSPC: "no space left on the device",
    EPIPE: "the reader closed the pipe",
    ENOTDIR: "a part of its path is no folder",
    EROFS: "the file system is read-only",
  };
  const known = code === undefined ? undefined : words[code];
  return known === undefined ? String(message ?? error) : `${known} (${code})`;
}
