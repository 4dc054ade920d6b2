/** A tree of lines for a terminal. */
import { wrap } from "./terminal.js";

/** A line, and what hangs on it. */
export interface Branch {
  readonly text: string;
  readonly branches?: readonly Branch[];
}

/** What stands before the second line of a text, at most. */
const INDENT = 5;

/** The lines of a tree, at most so wide. */
export function drawn(branches: readonly Branch[], width: number, before = ""): string[] {
  return branches.flatMap(({ text, branches: inner = [] }, at) => {
    const isLast = at === branches.length - 1;
    const below = before + (isLast ? "   " : "│  ");
    const lines = wrap(text, Math.max(width - before.length - INDENT, 12));
    const body = lines.map(
      (line, row) => (row === 0 ? before + (isLast ? "└─ " : "├─ ") : underneath(below, inner)) + line,
    );
    return [...body, ...drawn(inner, width, below)];
  });
}

/** What stands before the second and later lines of a text. */
function underneath(below: string, inner: readonly Branch[]): string {
  return inner.length > 0 ? `${below}│ ` : `${below}  `;
}
