/** What a cross-check found, as text and as JSON. */
import type { Findings, Shown } from "./crosscheck.js";
import type { Cause } from "./diagnosis/diagnose.js";
import { flagsOf, type Members } from "./diagnosis/json.js";
import { FIELDS } from "./tally.js";
import { count, counted, harmless, harmlessJson, type Screen, shown, table, wrap } from "./terminal.js";

/** Flags, and pairs of reasons, that are listed. */
const MOST_ROWS = 20;

/** The page for a person. */
export function asText(findings: Findings, screen: Screen): string {
  const { diagnosis, first } = findings;
  const changes = changesIn(findings);
  return [
    ...summary(findings, screen),
    ...remarks(findings, screen),
    ...byFlag(findings, screen),
    ...reasons(findings, screen),
    ...(diagnosis.tested > 0 ? ["", screen.bold("Why")] : []),
    ...diagnosis.causes.flatMap((cause) => causeLines(cause, changes, screen)),
    ...unexplained(findings, screen),
    ...(first.length > 0
      ? [
          "",
          screen.bold(
            first.length === 1 ? "The first difference" : `The first ${first.length} differences`,
          ),
        ]
      : []),
    ...first.flatMap((each) => difference(each, screen)),
    "",
  ].join("\n");
}

function summary(
  { snapshot, input, tally, malformed }: Findings,
  { bold, red, green, width }: Screen,
): string[] {
  const { format, digest, flags, version } = snapshot.flags.report;
  const { compared, differing } = tally;
  const named = version === "" ? "" : `, version ${shown(version)}`;
  const share = compared === 0 ? "" : ` (${percent(differing, compared)})`;
  const outcome = `${count(compared)} compared, ${count(compared - differing)} agree, ${count(differing)} differ${share}`;
  const paint = differing === 0 && compared > 0 ? green : red;
  return [
    ...wrap(
      `${harmless(snapshot.path)}: ${counted(flags, "flag")}, ${format}${named}, digest ${digest}`,
      width,
    ),
    ...wrap(`${harmless(input)}: ${outcome}`, width).map((line) => bold(paint(line))),
    ...(malformed > 0 ? [red(`${counted(malformed, "malformed line")}, not compared`)] : []),
  ];
}

/** Cut, so that 100 % and 0 % are never said of what is not all or none. */
function percent(part: number, whole: number): string {
  const share =
    part === 0 || part === whole
      ? (part / whole) * 100
      : Math.min(Math.max((part / whole) * 100, 0.01), 99.99);
  return `${share.toFixed(2).replace(/\.?0+$/, "")} %`;
}

function remarks(findings: Findings, { yellow, width }: Screen): string[] {
  const { faults, malformed, unsafe, foreignReasons, undated, now, tally } = findings;
  const lines = faults.map(({ line, message }) => `  line ${line}: ${harmless(message)}`);
  if (malformed > faults.length) lines.push(`  and ${count(malformed - faults.length)} more`);
  const notes: string[] = [];
  if (findings.lines === 0) notes.push("The input is empty: there was nothing to compare.");
  else if (tally.compared === 0) notes.push("There was nothing to compare.");
  if (unsafe.lines > 0) {
    notes.push(
      `${counted(unsafe.lines, "line")} (the first is ${unsafe.first}) with integers beyond 2^53 - 1 that are not text: JSON readers round them, not all alike. Send such ids as texts.`,
    );
  }
  if (tally.unknown > 0) {
    const names = [...tally.unknownFlags].map((flag) => shown(flag, 40));
    const more = names.length > MOST_ROWS ? ` and ${count(names.length - MOST_ROWS)} more` : "";
    const ask = tally.unknown === 1 ? "line asks" : "lines ask";
    notes.push(
      `${count(tally.unknown)} ${ask} for flags that the snapshot does not have: ${names.slice(0, MOST_ROWS).join(", ")}${more}`,
    );
  }
  for (const [reason, times] of foreignReasons) {
    notes.push(
      `The reason ${shown(reason)} (${counted(times, "line")}) is no word of isoflag's, and was not compared.`,
    );
  }
  if (undated.size > 0) {
    const flags = [...undated].map((flag) => shown(flag)).join(", ");
    notes.push(
      `${flags}: rolled out over time, and lines do not say when; evaluated for ${new Date(now).toISOString()}.`,
    );
  }
  return [...lines, ...notes.flatMap((note) => wrap(note, width).map(yellow))];
}

function byFlag({ tally }: Findings, { bold, width }: Screen): string[] {
  const flags = tally.flags.filter(({ differing }) => differing > 0);
  if (flags.length === 0) return [];
  const rows = flags
    .slice(0, MOST_ROWS)
    .map(({ flag, compared, differing, by }) => [
      shown(flag, 40),
      ...[compared, differing, ...FIELDS.map((field) => by[field])].map(count),
    ]);
  const more = flags.length - rows.length;
  return [
    "",
    bold("Flags that differ"),
    ...table([["flag", "compared", "differ", ...FIELDS], ...rows], width),
    ...(more > 0 ? [`  and ${counted(more, "more flag")}`] : []),
    `  ${counted(tally.flags.length - flags.length, "flag")} without a difference`,
  ];
}

/** Lines that differ in nothing but their reason. */
function reasons({ reasonPairs }: Findings, { bold, width }: Screen): string[] {
  if (reasonPairs.size === 0) return [];
  const pairs = [...reasonPairs].sort(([, one], [, other]) => other - one).slice(0, MOST_ROWS);
  const rows = pairs.map(([pair, times]) => {
    const [backend = "", own = ""] = pair.split("\t");
    return [shown(backend), own, count(times)];
  });
  return [
    "",
    bold("Lines that differ in the reason alone"),
    ...table([["backend", "isoflag", "lines"], ...rows], width),
  ];
}

function causeLines(cause: Cause, changes: Changes, { yellow, width }: Screen): string[] {
  const { name, form, contradiction, caveat, flags, explains, of, contradicts, agreeing, estimate, advice } =
    cause;
  const title = form === "" ? name : `${name} (${form})`;
  const about = estimate === explains ? "" : `, about ${count(estimate)} in all`;
  const some = flags
    .slice(0, MOST_ROWS)
    .map((flag) => shown(flag, 40))
    .join(", ");
  const more = flags.length > MOST_ROWS ? ` and ${count(flags.length - MOST_ROWS)} more` : "";
  const none = contradicts === 0 ? "none" : count(contradicts);
  const against =
    agreeing === 0 ? ", none agrees" : `, contradicts ${none} of ${count(agreeing)} agreeing`;
  const rate = `explains ${count(explains)} of ${counted(of, "differing line")} tested (${percent(explains, of)})${about}${against}`;
  return [
    ...wrap(title, width, "  ").map(yellow),
    ...wrap(`flags: ${some}${more}`, width, "    "),
    ...wrap(rate, width, "    "),
    ...(contradiction
      ? wrap("a contradiction of the reference (docs/semantics.md, 4.6)", width, "    ")
      : []),
    ...(caveat === "" ? [] : wrap(caveat, width, "    ")),
    ...wrap(advice, width, "    "),
    ...changes(cause).flatMap(({ flag, pointer, change }, at) => [
      ...(at === 0 ? ["    so that both agree:"] : []),
      ...wrap(`${shown(flag, 40)} (${pointer}): ${change}`, width, "      "),
    ]),
  ];
}

function unexplained({ diagnosis }: Findings, { width }: Screen): string[] {
  const { tested, unexplained } = diagnosis;
  if (unexplained === 0) return [];
  const known = diagnosis.causes.length > 0 ? "another cause" : "no known mistake";
  return wrap(
    `${count(unexplained)} of ${counted(tested, "differing line")} tested ${unexplained === 1 ? "has" : "have"} ${known}`,
    width,
    "  ",
  );
}

interface Change {
  readonly flag: string;
  readonly pointer: string;
  readonly change: string;
}
type Changes = (cause: Cause) => readonly Change[];

/** What in the snapshot would have to change for both to agree. */
function changesIn({ snapshot }: Findings): Changes {
  const flags = new Map<string, { flag: Members; pointer: string }>();
  for (const { key, flag, pointer } of flagsOf(JSON.parse(new TextDecoder().decode(snapshot.bytes)))) {
    flags.set(key, { flag, pointer });
  }
  return ({ reading, flags: keys }) =>
    keys.slice(0, MOST_ROWS).flatMap((key) => {
      const found = flags.get(key);
      if (found === undefined || reading?.change === undefined) return [];
      return [{ flag: key, pointer: found.pointer, change: reading.change(found.flag) }];
    });
}

function difference(
  { line, decision, fields, explanation }: Shown,
  { bold, dim, width }: Screen,
): string[] {
  const { flag, answer } = decision;
  const { evaluation, summary, userKey } = explanation;
  const user = userKey === "" ? "an anonymous user" : `user ${shown(userKey)}`;
  const backend = answerText(answer.enabled, answer.variant, answer.reason);
  const own = answerText(evaluation.enabled, evaluation.variant, evaluation.reason);
  return [
    ...wrap(`line ${count(line)}: ${shown(flag)} for ${user} (${fields.join(", ") || "no such flag"})`, width, "  ").map(
      bold,
    ),
    ...labelled("backend", backend, width),
    ...labelled("isoflag", own, width),
    ...labelled("why", summary, width).map(dim),
  ];
}

const LABEL = 13;

function labelled(label: string, text: string, width: number): string[] {
  return wrap(text, width, " ".repeat(LABEL)).map((line, at) =>
    at === 0 ? `    ${label}`.padEnd(LABEL) + line.slice(LABEL) : line,
  );
}

function answerText(enabled: boolean, variant: string | undefined, reason: string | undefined): string {
  const parts = [enabled ? "on" : "off"];
  if (variant !== undefined && variant !== "") parts.push(`variant ${shown(variant)}`);
  if (variant === "") parts.push("no variant");
  if (reason !== undefined) parts.push(shown(reason));
  return parts.join(", ");
}

/** The same for a program. */
export function asJson(findings: Findings): string {
  const { snapshot, input, tally, lines, malformed, faults, unsafe, diagnosis, first, seconds } =
    findings;
  const { format, version, digest, flags, problemCount } = snapshot.flags.report;
  const changes = changesIn(findings);
  const page = {
    snapshot: { path: snapshot.path, format, version, digest, flags, problems: problemCount },
    input,
    lines,
    compared: tally.compared,
    agreeing: tally.compared - tally.differing,
    differing: tally.differing,
    malformed: { lines: malformed, first: faults },
    unknownFlags: { lines: tally.unknown, flags: [...tally.unknownFlags] },
    unsafeIntegers: { lines: unsafe.lines, first: unsafe.first === 0 ? null : unsafe.first },
    foreignReasons: Object.fromEntries(findings.foreignReasons),
    undated: [...findings.undated],
    now: findings.now,
    flags: tally.flags.map(({ flag, compared, differing, by }) => ({
      flag,
      compared,
      differing,
      ...by,
    })),
    reasons: [...findings.reasonPairs].map(([pair, times]) => {
      const [backend = "", own = ""] = pair.split("\t");
      return { backend, isoflag: own, lines: times };
    }),
    diagnosis: {
      tested: diagnosis.tested,
      unexplained: diagnosis.unexplained,
      causes: diagnosis.causes.map((cause) => {
        const { reading: _, ...rest } = cause;
        return { ...rest, changes: changes(cause) };
      }),
    },
    differences: first.map(({ line, decision, fields, explanation }) => ({
      line,
      fields,
      flag: decision.flag,
      context: decision.context,
      backend: decision.answer,
      explanation,
    })),
    seconds: Math.round(seconds * 1_000) / 1_000,
  };
  return `${harmlessJson(JSON.stringify(page, null, 2))}\n`;
}
