// A server that behaves as it is told: one behaviour a path, as `/500` or
// `/slow`, or as `behave` says for the paths that `/` stands for.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname } from "node:path";
import { gzipSync } from "node:zlib";

/** A snapshot of one flag, whose version tells them apart. */
export const snapshot = (version, enabled = true) =>
  JSON.stringify({ schema: 1, version: String(version), flags: [{ key: "f", enabled }] });

const ROOT = new URL("../../", import.meta.url);
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".mjs": "text/javascript" };

const json = { "content-type": "application/json" };

/** What a server may do with a request; `text` is the snapshot that it has. */
export const BEHAVIOURS = {
  good(request, response, { text, etag }) {
    if (etag !== undefined && request.headers["if-none-match"] === etag) {
      return response.writeHead(304, { etag }).end();
    }
    return response.writeHead(200, { ...json, ...(etag && { etag }) }).end(text);
  },
  /** The snapshot of when it was asked, a while later. */
  late(_, response, { text, etag }) {
    setTimeout(() => response.writeHead(200, { ...json, etag }).end(text), 200);
  },
  /** Another text under the ETag that the client has. */
  sameEtag: (_, response, { text, etag }) => response.writeHead(200, { ...json, etag }).end(text),
  unasked304: (_, response) => response.writeHead(304).end(),
  /** For caches to keep, with nothing to ask by. */
  cacheable: (_, response, { text }) => response.writeHead(200, { ...json, "cache-control": "max-age=60" }).end(text),
  500: (_, response) => response.writeHead(500).end("no"),
  401: (_, response) => response.writeHead(401).end("who?"),
  retrySeconds: (_, response, { retry }) => response.writeHead(429, { "retry-after": String(retry) }).end(),
  retryDate: (_, response, { retry }) =>
    response.writeHead(503, { "retry-after": new Date(Date.now() + retry * 1_000).toUTCString() }).end(),
  retryNonsense: (_, response) => response.writeHead(503, { "retry-after": "-5" }).end(),
  /** Headers, half of the body, and then nothing. */
  slow(_, response, { text }) {
    response.writeHead(200, { ...json, "content-length": text.length }).write(text.slice(0, text.length / 2));
  },
  /** Not even headers. */
  silent: () => undefined,
  cut(_, response, { text }) {
    response.writeHead(200, { ...json, "content-length": text.length }).write(text.slice(0, text.length / 2));
    setTimeout(() => response.destroy(), 10);
  },
  /** Without a length, cut where a chunk should follow. */
  cutChunked(_, response, { text }) {
    response.writeHead(200, json).write(text.slice(0, text.length / 2));
    setTimeout(() => response.destroy(), 10);
  },
  endless: (_, response) => endless(response, json),
  endlessEvent: (_, response) => endless(response, { "content-type": "text/event-stream" }),
  /** A few kilobytes that unpack to far more than anybody wants. */
  bomb: (_, response) =>
    response
      .writeHead(200, { ...json, "content-encoding": "gzip" })
      .end(gzipSync(`[${" ".repeat(4_000_000)}]`)),
  wrongJson: (_, response) => response.writeHead(200, json).end('{"schema": 1, "flags": ['),
  wrongForm: (_, response) => response.writeHead(200, json).end('{"message": "hello"}'),
  html: (_, response) => response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html>"),
  empty: (_, response) => response.writeHead(204).end(),
  notUtf8: (_, response) => response.writeHead(200, json).end(Buffer.from([0x5b, 0x22, 0xff, 0x22, 0x5d])),
  oneBadFlag: (_, response) =>
    response
      .writeHead(200, json)
      .end('{"schema": 1, "version": "bad", "flags": [{"key": "f", "enabled": "yes"}, {"key": "g", "enabled": true}]}'),
  partial: (_, response, { text }) => response.writeHead(206, json).end(text),
  gzip: (_, response, { text }) =>
    response.writeHead(200, { ...json, "content-encoding": "gzip" }).end(gzipSync(text)),
  redirect: (_, response) => response.writeHead(302, { location: "/moved" }).end(),
  loop: (_, response) => response.writeHead(302, { location: "/" }).end(),
};

/** A body that does not end. */
function endless(response, headers) {
  response.writeHead(200, headers).write("[");
  const more = () => {
    while (!response.destroyed && response.write(" ".repeat(65_536)));
  };
  response.on("drain", more);
  more();
}

/** Pages and modules of this repository, for pages of any origin. */
async function sendFile(pathname, response) {
  const type = TYPES[extname(pathname)] ?? "application/octet-stream";
  try {
    const body = await readFile(new URL(`.${pathname}`, ROOT));
    response.writeHead(200, { "content-type": type, "access-control-allow-origin": "*" }).end(body);
  } catch {
    response.writeHead(404).end();
  }
}

/**
 * Starts one. `behaviour` is the name of what it does at `/`; at `/moved` it is
 * always good, at `/events` are server-sent events, at `/behave?as=NAME` pages
 * say what it is to do next, and `/pkg/…` and `/tests/…` are files.
 */
export async function start(port = 0) {
  const streams = new Set();
  const server = {
    behaviour: "good",
    text: snapshot(1),
    etag: '"1"',
    retry: 1,
    /** All requests for the snapshot. */
    requests: [],
    open: 0,
    /** The most that were open at a time. */
    most: 0,
    streamBehaviour: "good",
    streams,
    /** Serves another snapshot. */
    serve(version, enabled) {
      server.text = snapshot(version, enabled);
      server.etag = `"${version}"`;
    },
    tell: (data = "changed") => streams.forEach((stream) => stream.write(`data: ${data}\n\n`)),
    hangUp: () => streams.forEach((stream) => stream.destroy()),
  };
  const events = (request, response) => {
    if (server.streamBehaviour !== "good") {
      return BEHAVIOURS[server.streamBehaviour](request, response, server);
    }
    response.writeHead(200, { "content-type": "text/event-stream" }).write(": hello\n\n");
    streams.add(response);
    return response.on("close", () => streams.delete(response));
  };
  const listener = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, "http://localhost");
    if (/^\/(pkg|tests)\//.test(pathname)) return sendFile(pathname, response);
    if (pathname === "/events") return events(request, response);
    if (pathname === "/behave") {
      server.behaviour = searchParams.get("as");
      return response.end();
    }
    if (pathname === "/told") {
      request.setEncoding("utf8").on("data", (text) => (server.told = (server.told ?? "") + text));
      return request.on("end", () => response.end());
    }
    server.requests.push({ url: request.url, at: Date.now(), headers: request.headers });
    server.open += 1;
    server.most = Math.max(server.most, server.open);
    response.on("close", () => (server.open -= 1));
    const behaviour = request.url === "/moved" ? "good" : server.behaviour;
    return BEHAVIOURS[behaviour](request, response, server);
  });
  await new Promise((listening) => listener.listen(port, "127.0.0.1", listening));
  server.port = listener.address().port;
  server.url = `http://127.0.0.1:${server.port}/`;
  server.close = () =>
    new Promise((closed) => {
      listener.close(closed);
      listener.closeAllConnections();
    });
  return server;
}
