// What a page downloads to ask for one flag.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";

const folder = fileURLToPath(new URL(".", import.meta.url));

/** The bytes of a contestant's smallest bundle and the files it fetches, after brotli. */
export async function bundle({ files = [], page }) {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    stdin: { contents: page, resolveDir: folder },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    charset: "utf8",
    define: { "process.env.NODE_ENV": '"production"', global: "globalThis" },
    logLevel: "error",
    write: false,
  });
  const fetched = files.map((file) => readFileSync(new URL(`node_modules/${file}`, import.meta.url)));
  const parts = [outputFiles[0].contents, ...fetched];
  return parts.reduce((sum, part) => sum + compressed(part), 0);
}

function compressed(bytes) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return brotliCompressSync(bytes, { params }).length;
}
