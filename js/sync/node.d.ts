/** The little of Node's modules that is used, which Deno and Bun have too. */

declare module "node:crypto" {
  export function randomUUID(): string;
}

declare module "node:fs" {
  export function readFileSync(path: string, encoding: "utf8"): string;
}

declare module "node:fs/promises" {
  export function mkdir(path: string, options: { readonly recursive: true }): Promise<unknown>;
  export function rename(from: string, to: string): Promise<void>;
  export function rm(path: string, options: { readonly force: true }): Promise<void>;
  export function writeFile(path: string, text: string): Promise<void>;
}

declare module "node:path" {
  export function dirname(path: string): string;
}

declare module "node:url" {
  export function fileURLToPath(url: URL): string;
}
