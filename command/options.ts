/** The verbs, their options, and reading them from the command line. */
import { parseArgs } from "node:util";
import { instantOf, INSTANTS } from "./instant.js";
import { nearest } from "./snapshot.js";
import { Stop } from "./stop.js";

/** An option of a verb. */
export interface Option {
  readonly name: string;
  readonly short?: string;
  /** What stands for its value in the help; none for a switch. */
  readonly value?: string;
  readonly repeats?: true;
  readonly help: string;
}

/** A verb. */
export interface Verb {
  readonly name: string;
  /** What it does, in one line. */
  readonly does: string;
  /** The words after the verb, for the help. */
  readonly usage: string;
  readonly options: readonly Option[];
  /** What else there is to say, paragraph by paragraph. */
  readonly notes: readonly string[];
}

const SNAPSHOT: Option = {
  name: "snapshot",
  short: "s",
  value: "FILE",
  help: "the flags, in any of the three forms of a snapshot; required",
};
const NOW: Option = {
  name: "now",
  value: "INSTANT",
  help: `evaluate for ${INSTANTS}; left out, for the clock's`,
};
const JSON_OUT: Option = { name: "json", help: "print JSON instead of text" };
const FORMAT: Option = {
  name: "format",
  value: "FORMAT",
  help: "ndjson, csv or keys; left out, by the file's ending (.csv; .txt and .keys; else ndjson)",
};
const HELP: Option = { name: "help", short: "h", help: "print this and exit" };

const FORMS =
  "CSV is RFC 4180 in UTF-8 with a header. Each column is an attribute of that name, its cells are texts, and an empty cell is no attribute. Texts and numbers that spell alike are one value, so that numbers need nothing; for lists, and for numbers that are spelt otherwise (30.0), name the column NAME:json and write JSON in its cells.";

export const VERBS: readonly Verb[] = [
  {
    name: "crosscheck",
    does: "compare what a backend decided with what isoflag decides, and say why they differ",
    usage: "--snapshot FILE [OPTIONS] [DECISIONS]",
    options: [
      SNAPSHOT,
      {
        name: "compare",
        value: "FIELDS",
        repeats: true,
        help: "what to compare, of enabled,variant,reason; left out, all that a line gives",
      },
      { name: "show", value: "N", help: "how many of the first differences to show; 5" },
      { ...NOW, help: `${NOW.help}; for lines without \`now\`` },
      { ...FORMAT, help: "ndjson or csv; left out, csv for a file that ends so, else ndjson" },
      JSON_OUT,
      HELP,
    ],
    notes: [
      'DECISIONS is a file, or stdin for - or when left out. Each line is what the backend decided: {"flag", "context", "enabled", "variant"?, "reason"?, "now"?}. In CSV these are columns, context in JSON; without a column context all other columns are the context.',
      "Exit codes: 0 all agree, 1 something differs, 2 a wrong option, input that cannot be read (single lines included), or nothing to compare.",
    ],
  },
  {
    name: "assign",
    does: "evaluate flags for every user of a file, on all cores, in the order of the input",
    usage: "--snapshot FILE [OPTIONS] [USERS]",
    options: [
      SNAPSHOT,
      {
        name: "flag",
        short: "f",
        value: "KEY",
        repeats: true,
        help: "evaluate this flag; can be given several times; left out, all flags",
      },
      {
        name: "output",
        short: "o",
        value: "FILE",
        help: "write to this file, which appears when all is written; left out, stdout",
      },
      {
        name: "to",
        value: "FORMAT",
        help: "ndjson or csv; left out, csv for an output file that ends so, else ndjson",
      },
      FORMAT,
      NOW,
      { name: "jobs", short: "j", value: "N", help: "how many threads evaluate; left out, one a core" },
      HELP,
    ],
    notes: [
      "USERS is a file, or stdin for - or when left out: ndjson has one context a line, csv one a row, keys one user key a line. Each user and flag gives one line or row of output: key, flag, enabled, variant, value, reason, rule.",
      FORMS,
      "Exit codes: 0 done, 2 a wrong option, input that cannot be read (single lines included; the others are written), or output that cannot be written.",
    ],
  },
  {
    name: "explain",
    does: "say why a flag is what it is for a user",
    usage: "FLAG --snapshot FILE [OPTIONS]",
    options: [
      SNAPSHOT,
      {
        name: "key",
        short: "k",
        value: "KEY",
        help: "the user key; left out, that of the context, else an anonymous user",
      },
      {
        name: "attr",
        short: "a",
        value: "NAME=VALUE",
        repeats: true,
        help: "an attribute, a text; NAME:json=VALUE for JSON; can be given several times",
      },
      {
        name: "context",
        short: "c",
        value: "FILE",
        help: "a file with the context, a JSON object; - for stdin; --key and --attr are added to it",
      },
      NOW,
      JSON_OUT,
      HELP,
    ],
    notes: [
      "Exit codes: 0 explained, on or off; 2 a wrong option, no such flag, or input that cannot be read.",
    ],
  },
];

/** The options of a run. */
export class Values {
  constructor(
    readonly given: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>,
  ) {}

  text(name: string): string | undefined {
    const value = this.given[name];
    return typeof value === "string" ? value : undefined;
  }

  list(name: string): readonly string[] {
    const value = this.given[name];
    return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
  }

  flag(name: string): boolean {
    return this.given[name] === true;
  }

  number(name: string, otherwise: number): number {
    const text = this.text(name);
    if (text === undefined) return otherwise;
    if (/^\d{1,6}$/.test(text)) return Number(text);
    throw new Stop(`--${name} takes a whole number, not ${text}`, true);
  }

  instant(name: string): number | undefined {
    const text = this.text(name);
    const instant = instantOf(text);
    if (text === undefined || instant !== undefined) return instant;
    throw new Stop(`--${name} takes ${INSTANTS}, not ${text}`, true);
  }
}

/** Reads the words after a verb: options, and at most `most` others. */
export function parse(
  { name, options }: Verb,
  words: readonly string[],
  most: number,
): { values: Values; files: readonly string[] } {
  const known = Object.fromEntries(
    options.map(({ name, short, value, repeats }) => [
      name,
      {
        type: value === undefined ? ("boolean" as const) : ("string" as const),
        multiple: repeats === true,
        ...(short === undefined ? {} : { short }),
      },
    ]),
  );
  let parsed;
  try {
    parsed = parseArgs({ args: [...words], options: known, allowPositionals: true });
  } catch (error) {
    throw new Stop(complaint(error, options), true);
  }
  const [surplus] = parsed.positionals.slice(most);
  if (surplus !== undefined) throw new Stop(`${name} takes no second ${surplus}`, true);
  return { values: new Values(parsed.values), files: parsed.positionals };
}

function complaint(error: unknown, options: readonly Option[]): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const option = /'(-{1,2}[^'\s,]*)/.exec(message)?.[1] ?? "";
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") {
    const near = nearest(
      option,
      options.map(({ name }) => `--${name}`),
    );
    return `there is no option ${option}${near === undefined ? "" : `; did you mean ${near}?`}`;
  }
  const known = options.find(({ name, short }) => option === `--${name}` || option === `-${short}`);
  if (known === undefined) return message.split(". ")[0] ?? message;
  if (known.value === undefined) return `--${known.name} takes no value`;
  return `--${known.name} takes ${known.value}; one that begins with - is written --${known.name}=${known.value}`;
}
