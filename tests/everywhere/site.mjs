// A site on this machine's loopback: a folder's files, the cases one by one,
// and a place to post decisions to.
import { appendFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { basename, extname, join } from "node:path";
import { text } from "node:stream/consumers";

export const TYPES = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".mjs": "text/javascript",
  ".wasm": "application/wasm",
};

/** Listens, and hands each request's path to `answer`, which gives [status, type, body, headers]. */
export async function listen(answer) {
  const server = createServer(async (request, response) => {
    const url = new URL(request.url, "http://localhost");
    const [status, type, body, headers] = await answer(url, request);
    response.writeHead(status, { "content-type": type, ...headers });
    response.end(body);
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { origin: `http://127.0.0.1:${server.address().port}`, close };
}

/** A file of a folder, as a site answers with it. */
export function file(root, pathname) {
  const path = join(root, decodeURIComponent(pathname));
  if (!existsSync(path)) return [404, "text/plain", "not here"];
  return [200, TYPES[extname(path)] ?? "application/octet-stream", readFileSync(path)];
}

/** The site of the pages in runtimes/. */
export async function serve({ root, cases }) {
  const names = readdirSync(cases).sort();
  const files = new Map();
  const { origin, close } = await listen(async ({ pathname, search }, request) => {
    if (pathname === "/decisions") {
      appendFileSync(files.get(search), await text(request));
      return [204, "text/plain", ""];
    }
    if (!pathname.startsWith("/cases/")) return file(root, pathname);
    const name = names[Number(basename(pathname))];
    return name === undefined ? [404, "text/plain", "no more"] : file(cases, name);
  });
  /** Where a page's decisions go to a file. */
  const address = (out, page = "page.html") => {
    const search = `?${basename(out)}`;
    files.set(search, out);
    writeFileSync(out, "");
    return `${origin}/runtimes/${page}${search}`;
  };
  return { address, close };
}
