/// <reference path="./node.d.ts" />
/** A file as storage, for Node, Deno and Bun. */
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { SnapshotStorage } from "./storage.js";

/**
 * Keeps one snapshot in a file, whose folder is made if need be. The file is
 * replaced as a whole, so that no reader sees half of it. Clients with other URLs
 * need files of their own.
 */
export function fileStorage(path: string | URL): SnapshotStorage {
  const file = typeof path === "string" ? path : fileURLToPath(path);
  return {
    get() {
      try {
        return readFileSync(file, "utf8");
      } catch (error) {
        if ((error as { readonly code?: unknown }).code === "ENOENT") return null;
        throw error;
      }
    },
    async put(_, text) {
      const written = `${file}.${randomUUID()}`;
      try {
        await mkdir(dirname(file), { recursive: true });
        await writeFile(written, text);
        await rename(written, file);
      } catch (error) {
        await rm(written, { force: true });
        throw error;
      }
    },
  };
}

export type { SnapshotStorage } from "./storage.js";
