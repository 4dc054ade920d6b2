// The command among other programs: pipes that close, disks that are full,
// Ctrl-C, terminals, memory.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { existsSync, openSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { once } from "node:events";
import { join } from "node:path";
import { test } from "node:test";
import { command, inFolder, isoflag } from "./run_command.mjs";

const SNAPSHOT = JSON.stringify([
  { key: "half", enabled: true, percentage: 50 },
  { key: "colour", enabled: true, percentage: 100, variants: { red: 1, blue: 1 } },
]);
const users = (count) => Array.from({ length: count }, (_, n) => `{"key":"user-${n}","plan":"pro","note":"${"x".repeat(100)}"}\n`).join("");
const files = (more) => ({ "flags.json": SNAPSHOT, ...more });

/** Starts the command and gives what it wrote when it has ended. */
function start(words, options) {
  const child = spawn(process.execPath, [command, ...words], options);
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text) => (stderr += text));
  const ended = once(child, "close").then(([code]) => ({ code, stderr }));
  return { child, ended };
}

test("a reader that leaves early ends the run with a message", () =>
  inFolder(files({ "u.ndjson": users(100_000) }), async (cwd) => {
    const { child, ended } = start(["assign", "-s", "flags.json", "u.ndjson"], { cwd });
    await once(child.stdout, "data");
    child.stdout.destroy();
    const { code, stderr } = await ended;
    assert.equal(code, 2);
    assert.equal(stderr, "isoflag: cannot write stdout: the reader closed the pipe (EPIPE)\n");
  }));

for (const [verb, words] of [
  ["assign", ["assign", "-s", "flags.json", "u.ndjson"]],
  ["crosscheck", ["crosscheck", "-s", "flags.json", "d.ndjson"]],
  ["explain", ["explain", "half", "-s", "flags.json", "-k", "u"]],
]) {
  test(`${verb}: a full disk ends the run with a message`, () =>
    inFolder(files({ "u.ndjson": users(20_000), "d.ndjson": '{"flag":"half","context":{"key":"u"},"enabled":true}' }), (cwd) => {
      const full = openSync("/dev/full", "w");
      const { status, stderr } = isoflag(words, { cwd, stdio: ["ignore", full, "pipe"] });
      assert.equal(status, 2);
      assert.match(stderr, /^isoflag: cannot write stdout: no space left on the device \(ENOSPC\)$/m);
    }));
}

test("assign: a device can be the output file, and be full", () =>
  inFolder(files({ "u.ndjson": users(20_000) }), (cwd) => {
    const { status, stderr } = isoflag(["assign", "-s", "flags.json", "-o", "/dev/full", "u.ndjson"], { cwd });
    assert.equal(status, 2);
    assert.match(stderr, /cannot write \/dev\/full: no space left on the device/);
  }));

for (const [signal, code] of [["SIGINT", 130], ["SIGTERM", 143], ["SIGHUP", 129]]) {
  test(`assign: ${signal} ends between two lines`, () =>
    inFolder(files(), async (cwd) => {
      const { child, ended } = start(["assign", "-s", "flags.json", "-"], { cwd });
      const input = users(2_000);
      const feed = () => {
        while (child.stdin.writable && child.stdin.write(input));
      };
      child.stdin.on("drain", feed).on("error", () => {});
      feed();
      let output = "";
      child.stdout.setEncoding("utf8").on("data", (text) => {
        output += text;
        if (output.length > 1_000_000 && !child.killed) child.kill(signal);
      });
      const result = await ended;
      assert.deepEqual(result, { code, stderr: `isoflag: interrupted (${signal})\n` });
      assert.ok(output.endsWith("}\n"));
      for (const line of output.trimEnd().split("\n")) JSON.parse(line);
    }));
}

test("assign: Ctrl-C leaves the file that was there, and no other", () =>
  inFolder(files({ "out.ndjson": "before\n" }), async (cwd) => {
    const { child, ended } = start(["assign", "-s", "flags.json", "-o", "out.ndjson", "-"], { cwd });
    child.stdin.on("error", () => {}).write(users(20_000));
    const partial = () => readdirSync(cwd).some((name) => name.endsWith(".partial"));
    while (!partial()) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill("SIGINT");
    assert.equal((await ended).code, 130);
    assert.deepEqual(readdirSync(cwd).sort(), ["flags.json", "out.ndjson"]);
    assert.equal(readFileSync(join(cwd, "out.ndjson"), "utf8"), "before\n");
  }));

test("crosscheck: Ctrl-C while it waits for input", () =>
  inFolder({ "flags.json": '[{"key":"f","enabled":true,"percentage":"5"}]' }, async (cwd) => {
    const { child, ended } = start(["crosscheck", "-s", "flags.json"], { cwd });
    child.stdin.write("{}\n");
    // The snapshot's problem is told before the input is read.
    await once(child.stderr, "data");
    child.kill("SIGINT");
    const { code, stderr } = await ended;
    assert.equal(code, 130);
    assert.match(stderr, /\nisoflag: interrupted \(SIGINT\)\n$/);
  }));

test("assign: an output file is replaced as a whole, also through a link", () =>
  inFolder(files({ "u.txt": "user-1\n", "out.csv": "before" }), (cwd) => {
    spawnSync("ln", ["-s", "out.csv", "link.csv"], { cwd });
    const { status, stdout } = isoflag(["assign", "-s", "flags.json", "-f", "half", "-o", "link.csv", "u.txt"], { cwd });
    assert.deepEqual([status, stdout], [0, ""]);
    const [header, row] = readFileSync(join(cwd, "out.csv"), "utf8").split("\n");
    assert.equal(header, "key,flag,enabled,variant,value,reason,rule");
    assert.match(row, /^user-1,half,(true|false),,(true|false),percentage(_excluded)?,$/);
    assert.ok(existsSync(join(cwd, "link.csv")));
  }));

/** Runs the command on a terminal of so many columns; gives all that it shows. */
function onTerminal(words, columns, options) {
  const program = `
import fcntl, os, pty, struct, sys, termios
pid, fd = pty.fork()
if pid == 0:
    fcntl.ioctl(1, termios.TIOCSWINSZ, struct.pack("HHHH", 24, ${columns}, 0, 0))
    os.execv(sys.argv[1], sys.argv[1:])
shown = b""
try:
    while chunk := os.read(fd, 65536):
        shown += chunk
except OSError:
    pass
sys.stdout.buffer.write(shown)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))`;
  const env = { ...process.env, TERM: "xterm", ...options.env };
  if (options.env?.NO_COLOR === undefined) delete env.NO_COLOR;
  const settings = { cwd: options.cwd, env, encoding: "utf8", maxBuffer: 1 << 28 };
  const { stdout, status } = spawnSync("python3", ["-c", program, process.execPath, command, ...words], settings);
  return { shown: stdout.replaceAll("\r\n", "\n"), status };
}

/** Lines that all differ. */
const decisions = (count) =>
  Array.from({ length: count }, (_, n) => `{"flag":"colour","context":{"key":"u${n}"},"enabled":false}\n`).join("");

const SGR = /\u001b\[\d*m/g;

test("colours on a terminal, none with NO_COLOR, none in a pipe; lines fit the terminal", () =>
  inFolder(files(), (cwd) => {
    const words = ["explain", "colour", "-s", "flags.json", "-k", "a-rather-long-user-key"];
    const wide = onTerminal(words, 100, { cwd });
    assert.equal(wide.status, 0);
    assert.match(wide.shown, SGR);
    const plain = onTerminal(words, 100, { cwd, env: { NO_COLOR: "1" } });
    assert.doesNotMatch(plain.shown, /\u001b/);
    assert.equal(plain.shown, wide.shown.replace(SGR, ""));
    assert.doesNotMatch(isoflag(words, { cwd }).stdout, /\u001b/);
    const narrow = onTerminal(words, 44, { cwd }).shown.replace(SGR, "");
    assert.ok(narrow.split("\n").every((line) => [...line].length <= 44), narrow);
    const help = onTerminal(["assign", "--help"], 40, { cwd }).shown.replace(SGR, "");
    assert.ok(help.split("\n").every((line) => line.length <= 40), help);
  }));

test("crosscheck's tables fit a narrow terminal", () =>
  inFolder(files({ "d.ndjson": decisions(3) }), (cwd) => {
    const words = ["crosscheck", "-s", "flags.json", "d.ndjson"];
    // What the progress bar wrote has been cleared.
    const page = (shown) => shown.replace(SGR, "").split("\u001b[K").at(-1);
    const at = (columns) => page(onTerminal(words, columns, { cwd }).shown).split("\n");
    assert.ok(at(100).some((line) => /^ {2}flag +compared +differ +enabled/.test(line)));
    const narrow = at(32);
    assert.ok(narrow.every((line) => [...line].length <= 32), narrow.join("\n"));
    assert.ok(narrow.includes("    differ 3"), narrow.join("\n"));
  }));

test("a progress bar on a terminal, and none in a pipe", () =>
  inFolder(files({ "u.ndjson": users(150_000) }), (cwd) => {
    const words = ["assign", "-s", "flags.json", "-o", "out.ndjson", "u.ndjson"];
    for (const columns of [80, 30]) {
      const { shown, status } = onTerminal(words, columns, { cwd });
      assert.equal(status, 0);
      const bars = shown.split("\r").filter((part) => part.includes(" a second\u001b[K"));
      if (columns === 80) assert.ok(bars.some((bar) => /^\[#* *\] \d+ % {2}[\d,]+ lines, [\d,]+ a second/.test(bar)), shown);
      const parts = shown.split("\r").map((part) => part.replace("\u001b[K", ""));
      assert.ok(parts.slice(0, -1).every((part) => part.length < columns), shown);
      assert.match(shown, /\r\u001b\[Kisoflag: 150,000 users/);
    }
    assert.match(isoflag(words, { cwd }).stderr, /^isoflag: 150,000 users in [\d.]+ s, [\d,]+ a second\n$/);
  }));

test("no progress bar among the output on a terminal", () =>
  inFolder(files({ "u.ndjson": users(20_000) }), (cwd) => {
    const { shown, status } = onTerminal(["assign", "-s", "flags.json", "u.ndjson"], 80, { cwd });
    assert.equal(status, 0);
    assert.ok(!shown.includes("\r\u001b[K") && !shown.includes("\u001b[K"));
  }));

/** The most memory, in bytes, that a run took. */
function peak(words, cwd) {
  const probe = "process.on('exit', () => console.error('peak', process.resourceUsage().maxRSS))";
  const url = `data:text/javascript,${encodeURIComponent(`import { isMainThread } from "node:worker_threads"; if (isMainThread) ${probe}`)}`;
  const run = spawnSync(process.execPath, ["--import", url, command, ...words], { cwd, encoding: "utf8", maxBuffer: 1 << 28 });
  assert.equal(run.status, 0, run.stderr);
  return Number(/^peak (\d+)$/m.exec(run.stderr)[1]) * 1024;
}

const MEGABYTE = 2 ** 20;

test("memory does not grow with the input", () =>
  inFolder(files(), (cwd) => {
    const note = "x".repeat(2_000);
    const keys = Array.from({ length: 20_000 }, (_, n) => `user-${n}`).join("\n");
    const known = isoflag(["assign", "-s", "flags.json", "-f", "half", "--format", "keys"], { cwd, input: keys }).stdout;
    const decision = (line) => {
      const { key, flag, enabled } = JSON.parse(line);
      return `${JSON.stringify({ flag, context: { key, note }, enabled })}\n`;
    };
    const decisions = known.trim().split("\n").map(decision).join("");
    for (const [words, few] of [
      [["assign", "-s", "flags.json", "-j", "2", "-o", "out.ndjson"], decisions.replaceAll('"context":', '"properties":')],
      [["crosscheck", "-s", "flags.json"], decisions],
    ]) {
      writeFileSync(join(cwd, "few"), few);
      writeFileSync(join(cwd, "many"), few.repeat(8));
      const grown = peak([...words, "many"], cwd) - peak([...words, "few"], cwd);
      // Engines collect late; but whoever kept lines would need all that came in addition.
      assert.ok(few.length * 7 > 270 * MEGABYTE);
      assert.ok(grown < 120 * MEGABYTE, `${words[0]}: ${grown} bytes more`);
    }
  }));
