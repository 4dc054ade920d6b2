// A registry that has one package, the packed tarball, and sends whoever asks
// for another one to the registry that is configured. With it an example's own
// `npm install` finds `isoflag` as it will be found there.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const npm = (...words) => execFileSync("npm", words, { cwd: ROOT, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });

function pack() {
  const folder = mkdtempSync(join(tmpdir(), "isoflag-pack-"));
  try {
    const [{ filename }] = JSON.parse(npm("pack", "--json", "--ignore-scripts", "--pack-destination", folder));
    return readFileSync(join(folder, filename));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What a registry says of the package. */
function described(tarball, origin) {
  const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  const { version } = manifest;
  const integrity = `sha512-${createHash("sha512").update(tarball).digest("base64")}`;
  const dist = { tarball: `${origin}/isoflag/-/isoflag-${version}.tgz`, integrity };
  return {
    name: "isoflag",
    "dist-tags": { latest: version },
    versions: { [version]: { ...manifest, scripts: {}, devDependencies: {}, dist } },
    time: { [version]: "2026-01-01T00:00:00.000Z" },
  };
}

export async function startRegistry() {
  const tarball = pack();
  const others = npm("config", "get", "registry").trim().replace(/\/$/, "");
  const server = createServer(({ url, headers }, response) => {
    if (url === "/isoflag") {
      response.writeHead(200, { "content-type": "application/json" });
      response.end(JSON.stringify(described(tarball, `http://${headers.host}`)));
    } else if (url.startsWith("/isoflag/-/")) {
      response.writeHead(200, { "content-type": "application/octet-stream" }).end(tarball);
    } else {
      response.writeHead(302, { location: others + url }).end();
    }
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { origin: `http://127.0.0.1:${server.address().port}/`, close };
}
