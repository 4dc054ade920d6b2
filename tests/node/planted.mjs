// A small backend for reference arrays, written from docs/semantics.md, with
// places for mistakes. Nothing of it comes from command/.
import { createHash } from "node:crypto";

const LARGEST = 4294967295;

/** As it should be; a mistake replaces one of these. */
const RIGHT = {
  text: (salt, unit) => `${salt}:${unit}`,
  variantSalt: (key) => `${key}/variants`,
  encode: (text) => Buffer.from(text, "utf8"),
  read: (digest) => digest.readUInt32BE(0),
  isIn: (value, percentage) => (value / LARGEST) * 100 < percentage,
  share: (value) => value / LARGEST,
  reaches: (x, end) => x < end,
  unit: (key) => key,
  names: (variants) => Object.keys(variants).sort(),
  order: (rules) => rules.map((rule, at) => [rule, at]).sort(([a, i], [b, j]) => b.priority - a.priority || i - j).map(([rule]) => rule),
};

/** What a backend with this mistake answers. */
export function backend(mistake = {}) {
  const way = { ...RIGHT, ...mistake };
  const hash = (salt, key) => {
    const bytes = way.encode(way.text(salt, way.unit(key)));
    return way.read(createHash("sha256").update(bytes).digest());
  };
  const split = (flag, key) => {
    const names = way.names(flag.variants ?? {});
    const total = names.reduce((sum, name) => sum + flag.variants[name], 0);
    if (total === 0) return "";
    const x = way.share(hash(way.variantSalt(flag.key), key));
    let sum = 0;
    return names.find((name) => way.reaches(x, (sum += flag.variants[name]) / total)) ?? names.at(-1);
  };
  return (flag, context, key) => {
    const holds = ({ attribute, operator, values }) => {
      if (operator !== "in") throw new Error(`no operator ${operator} here`);
      return values.includes(String(context[attribute] ?? ""));
    };
    const rule = way.order(flag.rules ?? []).find(({ conditions }) => conditions.every(holds));
    if (rule !== undefined) return { enabled: true, variant: rule.variant || split(flag, key) };
    const { percentage = 0 } = flag;
    if (percentage > 0 && percentage < 100 && !way.isIn(hash(flag.key, key), percentage)) {
      return { enabled: false, variant: "" };
    }
    if (percentage <= 0 && flag.rules?.length > 0) return { enabled: false, variant: "" };
    return { enabled: true, variant: split(flag, key) };
  };
}

/** The number that a user has in a flag. */
export function valueOf(flag, key) {
  return createHash("sha256").update(`${flag}:${key}`).digest().readUInt32BE(0);
}

/** From 0 to less than 1, the same for the same seed. */
export function randoms(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (createHash("md5").update(String(state)).digest().readUInt32BE(0) + 0.5) / 2 ** 32;
  };
}

const PLANS = ["free", "pro", "team"];
const COUNTRIES = ["DE", "US", "JP"];

/** Users of all sorts: [user key as JSON, its text]. */
export function users(count) {
  const kinds = [
    (n) => `user-${n}`,
    (n) => `User-${n}`,
    (n) => ` user-${n} `,
    (n) => 1_000 + n,
    (n) => `zo\u00eb-${n}`,
    (n) => `zoe\u0308-${n}`,
    (n) => `\u0141ukasz-${n}`,
    (n) => `\u3055\u304f\u3089-${n}`,
    (n) => `\ud83d\ude00-${n}`,
  ];
  return Array.from({ length: count }, (_, n) => {
    const key = kinds[n % kinds.length](n);
    return { key, plan: PLANS[n % 3], country: COUNTRIES[Math.floor(n / 3) % 3] };
  });
}

const rule = (attribute, value, variant, priority) => ({
  conditions: [{ attribute, operator: "in", values: [value] }],
  variant,
  priority,
});

/** Flags that tell the mistakes apart, and what every line asks: 2,000 of them. */
export function scenario() {
  const flags = [
    { key: "half", enabled: true, percentage: 50 },
    { key: "third", enabled: true, percentage: 30 },
    { key: "few", enabled: true, percentage: 5 },
    { key: "colour", enabled: true, percentage: 100, variants: { red: 50, green: 30, blue: 20 } },
    { key: "trial", enabled: true, percentage: 60, variants: { a: 50, b: 50 } },
    {
      key: "offer",
      enabled: true,
      rules: [rule("plan", "pro", "coupon", 1), rule("country", "DE", "gift", 2), rule("plan", "team", "call", 2), rule("country", "US", "mail", 1)],
      variants: { coupon: 0, gift: 0, call: 0, mail: 0 },
    },
    { key: "labs", enabled: true, percentage: 40, rules: [rule("plan", "team", "", 0)] },
  ];
  const all = users(200);
  const lines = flags.flatMap((flag) => all.map((user) => ({ flag, user })));
  // Percentages that users hit, and that lie between two ways of dividing.
  for (let n = 0; n < 20; n++) {
    const key = `edge-${n}`;
    const user = { key: `user-${n}`, plan: "free", country: "DE" };
    const value = valueOf(key, user.key);
    const bucket = (value / LARGEST) * 100;
    const percentage = n % 2 === 0 ? bucket : (bucket + (value / 2 ** 32) * 100) / 2;
    const flag = { key, enabled: true, percentage };
    flags.push(flag);
    lines.push({ flag, user }, ...all.slice(n * 5, n * 5 + 29).map((user) => ({ flag, user })));
  }
  return { snapshot: JSON.stringify(flags), lines };
}

/** The lines that a backend writes. */
export function decisions(lines, decide) {
  return lines.map(({ flag, user }) => JSON.stringify({ flag: flag.key, context: user, ...decide(flag, user, String(user.key)) }));
}
