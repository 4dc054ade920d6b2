// The Python backends of examples/crosscheck over 100,000 users.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { command } from "./run_command.mjs";

const cwd = fileURLToPath(new URL("../../examples/crosscheck/", import.meta.url));

/** What a cross-check finds of all that a backend decides for 100,000 users. */
function check(backend) {
  const script = `set -e; python3 users.py | python3 ${backend} flags.json | "${process.execPath}" "${command}" crosscheck -s flags.json --json`;
  const { status, stdout, stderr } = spawnSync("sh", ["-c", script], { cwd, encoding: "utf8", maxBuffer: 1 << 28 });
  assert.equal(stderr, "");
  return { status, found: JSON.parse(stdout) };
}

test("the reference's own backend: exactly the flags concerned, and why", () => {
  const { status, found } = check("reference_backend.py");
  assert.equal(status, 1);
  assert.equal(found.compared, 800_000);
  const causes = found.diagnosis.causes.map(({ name, flags, contradiction, changes }) => [name, flags, contradiction, changes.map(({ pointer }) => pointer)]);
  assert.deepEqual(causes, [
    ["weights choose no variant", ["checkout-button"], true, ["/5"]],
    ["`gt` and `lt` are always false", ["loyalty-badge"], true, ["/4"]],
    ["rules without a match leave the flag on", ["express-delivery"], true, ["/3"]],
    ["user_id, email, plan and country are not read from `properties`", ["partner-prices"], true, ["/6"]],
  ]);
  const differing = found.flags.filter((flag) => flag.differing > 0).map(({ flag }) => flag);
  assert.deepEqual(differing, causes.flatMap(([, flags]) => flags));
  assert.equal(found.diagnosis.unexplained, 0);
  for (const { explains, of } of found.diagnosis.causes) assert.equal(explains, of);
});

test("a backend that follows semantics.md: nothing", () => {
  const { status, found } = check("parity_backend.py");
  assert.equal(status, 0);
  assert.deepEqual([found.compared, found.differing, found.malformed.lines], [800_000, 0, 0]);
  assert.deepEqual(found.diagnosis.causes, []);
});
