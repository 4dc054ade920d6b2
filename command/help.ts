/** What `--help` prints. */
import { type Option, type Verb, VERBS } from "./options.js";
import { type Screen, wrap } from "./terminal.js";

/** The help of the whole command. */
export function help({ bold, width }: Screen): string {
  const verbs = VERBS.flatMap(({ name, does }) => entry(name, does, width));
  return page([
    ...wrap("isoflag: feature flags with one answer everywhere, from the command line", width),
    "",
    bold("Usage"),
    "  isoflag VERB [OPTIONS]",
    "",
    bold("Verbs"),
    ...verbs,
    "",
    bold("Options"),
    ...entry("-h, --help", "print this, or what a verb does: isoflag VERB --help", width),
    ...entry("-V, --version", "print the version", width),
  ]);
}

/** The help of a verb. */
export function helpOf({ name, does, usage, options, notes }: Verb, { bold, width }: Screen): string {
  return page([
    ...wrap(`isoflag ${name}: ${does}`, width),
    "",
    bold("Usage"),
    ...wrap(`isoflag ${name} ${usage}`, width, "  "),
    "",
    bold("Options"),
    ...options.flatMap((option) => entry(spelt(option), option.help, width)),
    ...notes.flatMap((note) => ["", ...wrap(note, width)]),
  ]);
}

/** How an option is written. */
export function spelt({ name, short, value }: Option): string {
  return `${short === undefined ? "    " : `-${short}, `}--${name}${value === undefined ? "" : ` ${value}`}`;
}

const COLUMN = 26;

function entry(word: string, text: string, width: number): string[] {
  if (width < 60) return [`  ${word}`, ...wrap(text, width, "      ")];
  const lines = wrap(text, width - COLUMN);
  const [first = "", ...more] = lines;
  return [
    `  ${word}`.padEnd(COLUMN - 1) + ` ${first}`,
    ...more.map((line) => " ".repeat(COLUMN) + line),
  ];
}

function page(lines: readonly string[]): string {
  return `${lines.join("\n")}\n`;
}
