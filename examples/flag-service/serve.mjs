// A flag service for local work: it serves a snapshot file, and says when the
// file changes.
//
//   node examples/flag-service/serve.mjs [FILE [PORT]]
//
//   GET /flags    the snapshot, with an ETag; 304 to who has it
//   GET /events   server-sent events, one with every change
//
// A file that cannot be loaded is not served: the one before stays, and the
// terminal says what is wrong.

import { createHash } from "node:crypto";
import { readFileSync, watch } from "node:fs";
import { createServer } from "node:http";
import { basename, dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { FlagEvaluator } from "isoflag";

const SHOP = fileURLToPath(new URL("../shop/flags.json", import.meta.url));
const [file = SHOP, port = "8080"] = process.argv.slice(2);
const path = resolve(file);

/** What any page may read and send. */
const OPEN = {
  "access-control-allow-origin": "*",
  // The star is not for this one.
  "access-control-allow-headers": "authorization, *",
  "access-control-expose-headers": "etag",
};

let current;
const streams = new Set();

/** Reads the file. Gives whether it is another snapshot. */
function read() {
  const bytes = readFileSync(path);
  const etag = `"${createHash("sha256").update(bytes).digest("hex").slice(0, 16)}"`;
  if (etag === current?.etag) return false;
  const { report } = new FlagEvaluator(bytes);
  current = { bytes, etag };
  console.log(`${report.flags} flags, version "${report.version}", ETag ${etag}`);
  for (const { severity, pointer, message } of report.problems) console.log(`  ${severity} at ${pointer}: ${message}`);
  return true;
}

function readAgain() {
  try {
    if (read()) for (const stream of streams) stream.write(`data: ${current.etag}\n\n`);
  } catch (error) {
    console.log(`not served: ${error.message}`);
  }
}

function answer(request, response) {
  if (request.method === "OPTIONS") return response.writeHead(204, OPEN).end();
  if (request.url === "/events") {
    response.writeHead(200, { ...OPEN, "content-type": "text/event-stream", "cache-control": "no-store" });
    response.write(": listening\n\n");
    streams.add(response);
    return response.on("close", () => streams.delete(response));
  }
  if (request.url !== "/flags") return response.writeHead(404, OPEN).end("GET /flags or /events\n");
  const headers = { ...OPEN, etag: current.etag, "cache-control": "no-cache" };
  if (request.headers["if-none-match"] === current.etag) return response.writeHead(304, headers).end();
  return response.writeHead(200, { ...headers, "content-type": "application/json" }).end(current.bytes);
}

read();
// Editors write in several steps, and some put a new file in the old one's place.
let settling;
watch(dirname(path), (_, name) => {
  if (name !== null && name !== basename(path)) return;
  clearTimeout(settling);
  settling = setTimeout(readAgain, 30);
});
const server = createServer(answer).listen(Number(port), "127.0.0.1", () => {
  console.log(`http://127.0.0.1:${server.address().port}/flags`);
});
