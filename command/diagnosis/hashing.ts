/**
 * Mistakes in bucketing: what a backend could hash, read or compare otherwise.
 * Each is one row; docs/semantics.md, section 1, is what they depart from.
 */
import { createHash } from "node:crypto";
import type { PercentageStep, SplitStep } from "isoflag/explain";
import type { Weights } from "./weights.js";

const LARGEST = 4_294_967_295;

/** A way of bucketing; what a row leaves out is as it should be. */
export interface Bucketing {
  /** The mistake, for people. */
  readonly name: string;
  /** Which form of it. */
  readonly form?: string;
  /** What to do about it. */
  readonly advice: string;
  /** What is hashed. */
  readonly bytes?: (salt: string, unit: string) => Uint8Array | string;
  readonly algorithm?: "md5" | "sha1" | "sha256" | "sha512";
  /** The number that the hash is read as. */
  readonly read?: (digest: Buffer) => number;
  /** Whether a user is in a percentage. */
  readonly within?: (value: number, step: PercentageStep) => boolean;
  /** A user's place among the weights, 0 to 1. */
  readonly share?: (value: number) => number;
  /** Whether a place that is the end of a variant's weights is still this variant's. */
  readonly inclusive?: true;
  /** Whether variants stand as in the document, and not by name. */
  readonly documentOrder?: true;
  /** What is hashed before the unit for the choice of a variant. */
  readonly splitSalt?: (salt: string) => string;
}

const HASHED = "Hash the UTF-8 bytes of `salt:unit`, as docs/semantics.md (1.1) says.";
const READ = "Read the first 4 bytes of the digest big-endian, as an unsigned number.";
const COMPARED = "Compare bucket = (value / 4294967295) * 100 as a double, `bucket < percentage`.";
const KEYS =
  "Hash keys as they are; change them, if at all, before any flag is evaluated, and everywhere.";

const utf8 = (change: (unit: string) => string) => (salt: string, unit: string) =>
  `${salt}:${change(unit)}`;

/** The text's UTF-16, perhaps with a byte order mark. */
function utf16(text: string, bigEndian: boolean, mark: boolean): Buffer {
  const bytes = Buffer.from((mark ? "\ufeff" : "") + text, "utf16le");
  return bigEndian ? bytes.swap16() : bytes;
}

const latin1 = (other: string) => (salt: string, unit: string) =>
  Buffer.from(`${salt}:${unit}`.replace(/[^\0-\xff]/gu, other), "latin1");

const hex = (value: number) => value.toString(16);
/** A percentage as the hash value that it ends at. */
const end = ({ percentage }: PercentageStep) => Math.floor((percentage / 100) * LARGEST);
const bucketOf = (value: number) => (value / LARGEST) * 100;

/** The rows, those first that are told of two that explain the same. */
export const BUCKETINGS: readonly Bucketing[] = [
  {
    name: "the hash is read little-endian",
    advice: READ,
    read: (digest) => digest.readUInt32LE(0),
  },
  {
    name: "the hash is read as a signed number",
    advice: READ,
    read: (digest) => digest.readInt32BE(0),
  },
  {
    name: "the hash is read as a signed number",
    form: "its sign dropped",
    advice: READ,
    read: (digest) => Math.abs(digest.readInt32BE(0)),
  },
  {
    name: "the last bytes of the hash are read",
    advice: READ,
    read: (digest) => digest.readUInt32BE(digest.length - 4),
  },
  {
    name: "divided by 2^32",
    advice: `Divide by 4294967295, which is 2^32 - 1. ${COMPARED}`,
    within: (value, { percentage, scale }) =>
      scale === "percent" ? (value / (LARGEST + 1)) * 100 < percentage : value % 100 < percentage,
    share: (value) => value / (LARGEST + 1),
  },
  {
    name: "`% 100` for a bucket",
    advice:
      'Use the snapshot\'s scale, "percent" (docs/semantics.md, 1.2); or make it schema 1 with "bucketing": {"scale": "modulo100"}.',
    within: (value, { percentage }) => value % 100 < percentage,
    share: (value) => (value % 100) / 100,
  },
  {
    name: "a bucket for `% 100`",
    advice:
      'Use the snapshot\'s scale, "modulo100" (docs/semantics.md, 1.2); or make it schema 1 with "bucketing": {"scale": "percent"}.',
    within: (value, { percentage }) => bucketOf(value) < percentage,
  },
  {
    name: "`% 100` for a bucket",
    form: "`% 10000`, in hundredths",
    advice: COMPARED,
    within: (value, { percentage }) => (value % 10_000) / 100 < percentage,
    share: (value) => (value % 10_000) / 10_000,
  },
  {
    name: "`user:flag` is hashed for `flag:user`",
    advice: HASHED,
    bytes: (salt, unit) => `${unit}:${salt}`,
  },
  {
    name: "the separator is missing",
    form: "flag, user",
    advice: HASHED,
    bytes: (salt, unit) => salt + unit,
  },
  {
    name: "the separator is missing",
    form: "user, flag",
    advice: HASHED,
    bytes: (salt, unit) => unit + salt,
  },
  ...[".", "-", "_", "/", "|"].map((separator) => ({
    name: "the separator is another one",
    form: `\`${separator}\` for \`:\``,
    advice: HASHED,
    bytes: (salt: string, unit: string) => salt + separator + unit,
  })),
  {
    name: "only the user key is hashed",
    advice: HASHED,
    bytes: (_: string, unit: string) => unit,
  },
  {
    name: "keys are lower-cased",
    advice: KEYS,
    bytes: utf8((unit) => unit.toLowerCase()),
  },
  {
    name: "keys are lower-cased",
    form: "upper-cased",
    advice: KEYS,
    bytes: utf8((unit) => unit.toUpperCase()),
  },
  { name: "keys are trimmed", advice: KEYS, bytes: utf8((unit) => unit.trim()) },
  {
    name: "keys are trimmed",
    form: "and lower-cased",
    advice: KEYS,
    bytes: utf8((unit) => unit.trim().toLowerCase()),
  },
  ...(["NFC", "NFD"] as const).map((form) => ({
    name: "keys are normalised",
    form,
    advice: KEYS,
    bytes: utf8((unit) => unit.normalize(form)),
  })),
  ...[false, true].flatMap((bigEndian) =>
    [false, true].map((mark) => ({
      name: "UTF-16 is hashed for UTF-8",
      form: `${bigEndian ? "big" : "little"}-endian${mark ? ", with a byte order mark" : ""}`,
      advice: HASHED,
      bytes: (salt: string, unit: string) => utf16(`${salt}:${unit}`, bigEndian, mark),
    })),
  ),
  {
    name: "Latin-1 is hashed for UTF-8",
    form: "`?` for other characters",
    advice: HASHED,
    bytes: latin1("?"),
  },
  {
    name: "Latin-1 is hashed for UTF-8",
    form: "other characters left out",
    advice: HASHED,
    bytes: latin1(""),
  },
  {
    name: "Latin-1 is hashed for UTF-8",
    form: "the low byte of each UTF-16 unit",
    advice: HASHED,
    bytes: (salt, unit) => Buffer.from(`${salt}:${unit}`, "latin1"),
  },
  {
    name: "hexadecimal text is compared, not numbers",
    form: "8 digits of the hash with those of the percentage",
    advice: COMPARED,
    within: (value, step) => hex(value).padStart(8, "0") < hex(end(step)),
  },
  {
    name: "hexadecimal text is compared, not numbers",
    form: "without leading zeros",
    advice: COMPARED,
    within: (value, step) => hex(value) < hex(end(step)),
  },
  {
    name: "hexadecimal text is compared, not numbers",
    form: "the first 4 characters of the text read as bytes",
    advice: READ,
    read: (digest) => Buffer.from(digest.toString("hex")).readUInt32BE(0),
  },
  {
    name: "buckets are compared as texts",
    advice: COMPARED,
    within: (value, { percentage }) => String(bucketOf(value)) < String(percentage),
  },
  {
    name: "`<=` for `<`",
    advice: "A bucket that equals the percentage is out: `bucket < percentage`.",
    within: (value, { percentage, scale }) =>
      (scale === "percent" ? bucketOf(value) : value % 100) <= percentage,
    inclusive: true,
  },
  {
    name: "one hash for rollout and variant",
    advice: "Choose the variant by a second hash, of `salt/variants:unit` (docs/semantics.md, 1.3).",
    splitSalt: (salt) => salt,
  },
  {
    name: "variants are not ordered by name",
    form: "document order",
    advice:
      "Order variants by name, comparing UTF-8 bytes, before adding up their weights (docs/semantics.md, 1.3).",
    documentOrder: true,
  },
  ...(["", ".0"] as const).map((ending) => ({
    name: "number ids are spelt differently",
    form: ending === "" ? "`42` for `42.0`" : "`42.0` for `42`",
    advice:
      "Give ids as texts, in one spelling; a number's text is `42`, never `42.0` (docs/semantics.md, 2.3).",
    bytes: utf8((unit) =>
      ending === "" ? unit.replace(/^(-?\d+)\.0+$/, "$1") : unit.replace(/^-?\d+$/, `$&${ending}`),
    ),
  })),
  ...(["md5", "sha1", "sha512"] as const).map((algorithm) => ({
    name: "another hash function",
    form: algorithm,
    advice: "Use SHA-256.",
    algorithm,
  })),
];

/** The digests of one line: many rows hash the same. */
export class Digests {
  readonly #known = new Map<string, Buffer>();

  of(algorithm: string, text: Uint8Array | string): Buffer {
    if (typeof text !== "string") return createHash(algorithm).update(text).digest();
    const key = `${algorithm} ${text}`;
    let digest = this.#known.get(key);
    if (digest === undefined) {
      digest = createHash(algorithm).update(text).digest();
      this.#known.set(key, digest);
    }
    return digest;
  }
}

/** Whether such a backend puts a user in a percentage. */
export function isWithin(bucketing: Bucketing, step: PercentageStep, digests: Digests): boolean {
  const value = valueOf(bucketing, step.salt, step.unit ?? "", digests);
  if (bucketing.within !== undefined) return bucketing.within(value, step);
  return (step.scale === "percent" ? bucketOf(value) : value % 100) < step.percentage;
}

/** The variant that such a backend chooses. */
export function chosen(
  bucketing: Bucketing,
  split: SplitStep,
  weights: Weights,
  digests: Digests,
): string | undefined {
  const { splitSalt, share, inclusive, documentOrder } = bucketing;
  const salt = splitSalt === undefined ? `${split.salt}/variants` : splitSalt(split.salt);
  const value = valueOf(bucketing, salt, split.unit ?? "", digests);
  const place = share === undefined ? value / LARGEST : share(value);
  const ends = documentOrder === true ? weights.inDocument : weights.byName;
  const reached = ends.find(({ end }) => place < end || (inclusive === true && place === end));
  return (reached ?? ends.at(-1))?.variant;
}

function valueOf(
  { bytes, algorithm = "sha256", read }: Bucketing,
  salt: string,
  unit: string,
  digests: Digests,
): number {
  const text = bytes === undefined ? `${salt}:${unit}` : bytes(salt, unit);
  const digest = digests.of(algorithm, text);
  return read === undefined ? digest.readUInt32BE(0) : read(digest);
}
