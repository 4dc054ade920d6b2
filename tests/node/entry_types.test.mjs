// The types of the entries, for modules, for require and for bundlers.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const tsc = join(root, "node_modules/typescript/bin/tsc");

const PROGRAM = `
import { FlagEvaluator, type Context, type FlagKey } from "isoflag";
import { explain } from "isoflag/explain";
import { type BoundFlagReader, type FlagReader, flagsFor, requireFlag, type ServerResponse } from "isoflag/http";
import { observed, type Observation } from "isoflag/observe";
import { FlagSyncClient, type RefreshResult, type SyncError, type UpdateEvent } from "isoflag/sync";
import { fileStorage } from "isoflag/sync/file";
import { answer, fixedFlags, record, withOverrides } from "isoflag/testing";

interface Shop {
  "checkout-button": { variant: "blue" | "green"; value: string };
  "new-checkout": { variant: never; value: boolean };
  limits: { variant: "small"; value: { seats: number } };
}
const client = new FlagSyncClient<Shop>({
  url: new URL("https://flags.example.com/"),
  headers: async () => ({ authorization: "key" }),
  bootstrap: [],
  storage: fileStorage("/tmp/flags.json"),
  signal: new AbortController().signal,
});
const kv = { get: async (key: string): Promise<string | null> => key, put: async (key: string, value: string): Promise<void> => {} };
new FlagSyncClient({ url: "/", storage: () => localStorage, stream: "/events" });
new FlagSyncClient({ url: "/", storage: kv });
const leave: () => void = client.on("update", ({ changed, version, source }: UpdateEvent) => [changed, version, source]);
client.on("error", (error: SyncError) => [error.code === "timeout", error.status, error.retryAt]);
client.on("ready", ({ source }) => source === "bootstrap");
const result: Promise<RefreshResult> = client.refreshIfStale({ waitUntil: (promise: Promise<unknown>) => {} });
const evaluator: FlagEvaluator<Shop> = client;
const reader: FlagReader<Shop> = client;
const untyped: FlagReader = new FlagEvaluator();
const color: string = reader.value("checkout-button", { key: "u" }, "#000");
const bound: BoundFlagReader<Shop> = evaluator.forContext({ key: "u" });
export const useReader = <Key extends FlagKey<Shop>>(key: Key): Shop[Key]["value"] | null => reader.value(key);
export const useBoundOr = <Key extends FlagKey<Shop>>(key: Key, fallback: Shop[Key]["value"]): Shop[Key]["value"] =>
  bound.value(key, fallback);
const seats: number | undefined = observed(client, { onEvaluation: ({ flag, userKey }: Observation) => {} }).evaluate("limits").value?.seats;
const pinned: boolean = flagsFor(client, new Request("http://localhost"), { key: "u" }).isEnabled("new-checkout");
const gate = requireFlag<Request, Shop>("new-checkout", { flags: client, context: (request) => ({ key: request.headers.get("x") ?? "" }) });
const handler: (request: Request, env: number) => Promise<Response> = gate.handler(async (request, env: number) => new Response(request.url + env));
interface HonoContext { req: { raw: Request }; text(body: string): Response }
const inferred = requireFlag("limits", { flags: client });
const hono: (c: HonoContext, next: () => Promise<void>) => Promise<Response | void> =
  requireFlag("f", { flags: untyped, context: (c: HonoContext): Context => ({ key: c.req.raw.url }) }).hono;
interface ExpressRequest { headers: Record<string, string | undefined>; get(name: string): string | undefined }
interface ExpressResponse extends ServerResponse { json(body: unknown): this }
declare function get(handler: (request: ExpressRequest, response: ExpressResponse, next: (error?: unknown) => void) => unknown): void;
declare function use(middleware: (c: HonoContext, next: () => Promise<void>) => Promise<Response | void>): void;
get(requireFlag("f", { flags: untyped }).express);
use(requireFlag("f", { flags: untyped, fallback: () => new Response() }).hono);
get(requireFlag("f", { flags: untyped, context: (request: ExpressRequest) => ({ key: request.get("x") ?? "" }) }).express);
const plain: (request: Request) => Promise<Response> = requireFlag("limits", { flags: client }).handler((request) => new Response(request.url));
const context = requireFlag("limits", { flags: client, context: (request) => ({ key: request.url }) }).handler((request, env: string) => new Response(request.url + env));
export const gates = [plain, context];
const fixed = fixedFlags<Shop>({ "new-checkout": true, "checkout-button": answer({ variant: "blue", value: "#00f" }), limits: { seats: 3 } });
const over: FlagReader<Shop> = withOverrides(client, { "new-checkout": false });
const asked: string[] = record(over).recorded.map(({ flag }) => flag);
const loose: FlagReader = fixedFlags({ anything: true, color: "blue", limits: { seats: 3 } });
export const used = [leave, result, color, bound, seats, pinned, handler, inferred, hono, fixed, asked, loose, explain(client, "limits")];
// @ts-expect-error no such flag
client.isEnabled("new-chekout");
// @ts-expect-error no such flag
over.isEnabled("new-chekout");
// @ts-expect-error no such flag to override
withOverrides(client, { "new-chekout": true });
// @ts-expect-error no such value
fixedFlags<Shop>({ limits: { chairs: 3 } });
// @ts-expect-error no such flag to require
requireFlag<Request, Shop>("new-chekout", { flags: client });
// @ts-expect-error no such event
client.on("updated", () => {});
// @ts-expect-error a URL is needed
new FlagSyncClient({ pollInterval: 1 });
// @ts-expect-error no storage
new FlagSyncClient({ url: "/", storage: new Map() });
// @ts-expect-error a snapshot is no reader
flagsFor([], {});
`;

test("the types hold", () => {
  const folder = mkdtempSync(join(tmpdir(), "isoflag-entry-types-"));
  try {
    mkdirSync(join(folder, "node_modules"));
    symlinkSync(root, join(folder, "node_modules/isoflag"));
    for (const name of ["index.mts", "index.cts"]) writeFileSync(join(folder, name), PROGRAM);
    const check = (...options) => {
      const words = [tsc, "--noEmit", "--strict", "--exactOptionalPropertyTypes", "--target", "es2022", ...options];
      return execFileSync(process.execPath, [...words, "index.mts", "index.cts"], { cwd: folder, encoding: "utf8" });
    };
    assert.equal(check("--module", "nodenext"), "");
    assert.equal(check("--module", "esnext", "--moduleResolution", "bundler"), "");
  } finally {
    rmSync(folder, { recursive: true });
  }
});
