import { fileURLToPath } from "node:url";

// Where node_modules is, which Next would look for by lock files.
const root = fileURLToPath(new URL("../..", import.meta.url));

export default {
  distDir: process.env.DIST_DIR,
  turbopack: { root },
  outputFileTracingRoot: root,
};
