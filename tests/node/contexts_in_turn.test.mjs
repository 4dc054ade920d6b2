// Contexts one after the other: what the module was given for one of them, it
// must not take for the text of another.
import assert from "node:assert/strict";
import { test } from "node:test";
import { FlagEvaluator } from "isoflag";
import { FlagEvaluator as JavaScript } from "isoflag/js";

const LETTERS = "abcdefghijkl";
/** The texts that attributes have here, around the lengths that are written differently. */
const TEXTS = [
  "D", "DE", "FR", "pro", "5.3.1", "12345678901", "123456789012", "123456789013", "1234567890123",
  "Ń", "é", "éééééééééééé", "1234567890é2", "x".repeat(48), "x".repeat(49), "x".repeat(47) + "é",
];

/** A snapshot of a flag for each name: the rule that matches says which text was read. */
function snapshot(names) {
  return names.map((name) => ({
    key: name,
    enabled: true,
    rules: TEXTS.map((text) => ({ conditions: [{ attribute: name, operator: "eq", values: [text] }] })),
  }));
}
const names = [...LETTERS];
const ENGINES = [FlagEvaluator, JavaScript];

/** Small numbers that look random, the same each time. */
function dice(seed) {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

/** The name of the rule for a value. */
function expected(value) {
  const at = TEXTS.indexOf(Array.isArray(value) ? value[0] : value);
  return at < 0 ? null : `#${at}`;
}

/** A context in which some attributes have texts, some lists, some nothing. */
function contextOf(roll) {
  const context = { key: `user-${roll(5)}` };
  for (const name of names) {
    const text = TEXTS[roll(TEXTS.length)];
    const value = [text, text, text, [text], undefined, 7][roll(6)];
    if (value !== undefined) context[name] = value;
  }
  return context;
}

/** The context, the reading of one attribute of which does something first. */
function disturbed(context, name, disturb) {
  const value = context[name];
  return Object.defineProperty({ ...context }, name, {
    enumerable: true,
    get() {
      disturb();
      return value;
    },
  });
}

for (const Evaluator of ENGINES) {
  const engine = Evaluator === JavaScript ? "isoflag/js" : "isoflag";

  test(`${engine}: each context is read for itself, in whatever way and order flags are asked`, () => {
    const evaluators = [names, [...names].reverse(), names.slice(3, 6)].map((names) => {
      return { names, flags: new Evaluator(snapshot(names)) };
    });
    const roll = dice(7);
    /** Evaluators for one context each, which are asked again when others have been. */
    const bound = [];
    let answers = 0;
    const check = (evaluation, context, name) => {
      assert.equal(evaluation.rule, expected(context[name]), `${name} ${JSON.stringify(context)}`);
      answers += 1;
    };
    const ask = (context, plain, { names, flags }) => {
      const name = names[roll(names.length)];
      const way = roll(6);
      if (way === 0) {
        const all = flags.evaluateAll(context);
        for (const name of names) check(all[name], plain, name);
      } else if (way === 1) {
        bound[roll(4)] = { reader: flags.forContext(context), plain, names };
      } else if (way === 2) {
        const kept = bound[roll(4)];
        const other = kept?.names[roll(kept.names.length)];
        if (kept) check(kept.reader.evaluate(other), kept.plain, other);
      } else if (way === 3) {
        assert.equal(flags.isEnabled(name, context), expected(plain[name]) !== null);
      } else {
        check(flags.evaluate(name, context), plain, name);
      }
      if (roll(10) === 0) assert.equal(flags.has(`no such flag ${roll(1_000)}`), false);
    };
    for (let round = 0; round < 3_000; round++) {
      const plain = contextOf(roll);
      const evaluator = evaluators[roll(evaluators.length)];
      const disturb = () => {
        const other = contextOf(roll);
        ask(other, other, evaluators[roll(evaluators.length)]);
      };
      const context = roll(4) === 0 ? disturbed(plain, names[roll(names.length)], disturb) : plain;
      for (let asked = 0; asked < 3; asked++) ask(context, plain, evaluator);
    }
    assert.ok(answers > 10_000, String(answers));
  });

  test(`${engine}: a context is read for itself while the memory grows`, () => {
    const flags = new Evaluator(snapshot(names));
    const large = (n) => snapshot(names.map((name) => `${name}${"x".repeat(n)}`));
    for (let round = 0; round < 30; round++) {
      const plain = Object.fromEntries(names.map((name, at) => [name, TEXTS[(at + round) % TEXTS.length]]));
      const grow = () => new Evaluator(large(1_000 * (1 + round)));
      for (const name of names) {
        const context = disturbed(plain, names[round % names.length], grow);
        assert.equal(flags.evaluate(name, context).rule, expected(plain[name]), `${name} ${round}`);
        assert.equal(flags.evaluate(name, plain).rule, expected(plain[name]), `${name} ${round}`);
      }
    }
  });

  test(`${engine}: after a text longer than any before, the next contexts are read as they are`, () => {
    const flags = new Evaluator(snapshot(names));
    for (const length of [5_000, 50_000, 500_000]) {
      const short = { a: "DE", b: "pro" };
      assert.equal(flags.evaluate("a", short).rule, expected("DE"));
      assert.equal(flags.evaluate("a", { a: "y".repeat(length) }).rule, null);
      for (const name of ["a", "b"]) {
        assert.equal(flags.evaluate(name, short).rule, expected(short[name]), `${name} ${length}`);
      }
    }
  });
}
