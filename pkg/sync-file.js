// js/sync/file.ts
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
function fileStorage(path) {
  const file = typeof path === "string" ? path : fileURLToPath(path);
  return {
    get() {
      try {
        return readFileSync(file, "utf8");
      } catch (error) {
        if (error.code === "ENOENT") return null;
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
    }
  };
}
export {
  fileStorage
};
