/** Where variants end by their weights: docs/semantics.md, 1.3. */
import { flagsOf, isObject, type Members } from "./json.js";

/** The ends of a flag's variants of positive weight, 0 to 1. */
export interface Weights {
  readonly byName: readonly End[];
  readonly inDocument: readonly End[];
}

interface End {
  readonly variant: string;
  readonly end: number;
}

/** The weights of all flags of a parsed snapshot, by flag. */
export function weightsOf(snapshot: unknown): ReadonlyMap<string, Weights> {
  return new Map(flagsOf(snapshot).map(({ key, flag }) => [key, weightsIn(flag)]));
}

function weightsIn({ variants }: Members): Weights {
  const found = Object.entries(isObject(variants) ? variants : {}).flatMap(([name, given]) => {
    const weight = isObject(given) ? given["weight"] : given;
    return typeof weight === "number" && weight > 0 ? [{ name, weight }] : [];
  });
  const byName = [...found].sort((one, other) =>
    Buffer.compare(Buffer.from(one.name), Buffer.from(other.name)),
  );
  return { byName: ends(byName), inDocument: ends(found) };
}

function ends(variants: readonly { name: string; weight: number }[]): End[] {
  const total = variants.reduce((sum, { weight }) => sum + weight, 0);
  let sum = 0;
  return variants.map(({ name, weight }) => {
    sum += weight;
    return { variant: name, end: sum / total };
  });
}
