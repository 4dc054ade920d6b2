// Servers that answer with the decisions for the user of a request.
import assert from "node:assert/strict";
import { expected, users } from "./expected.mjs";

const USERS = 50;

/** `{ flag: [value, reason] }` of the results of all flags, by key or as a list. */
export const brief = (results) =>
  Object.fromEntries(Object.values(results).map(({ flag, value, reason }) => [flag, [value, reason]]));

export function decided(origin, path, { key, plan }) {
  return fetch(`${origin}${path}?${new URLSearchParams({ key, plan })}`).then((response) => response.json());
}

/** Users' decisions, in the answers of one path, are what Python computes. */
export async function answersAsExpected(origin, path = "/") {
  const list = users(USERS);
  const answers = await Promise.all(list.map((user) => decided(origin, path, user)));
  assert.deepEqual(answers.map(brief), expected(list));
  // Everything that can be decided is among them.
  const seen = new Set(answers.flatMap((answer) => Object.values(brief(answer)).map(String)));
  assert.equal(seen.size, 6);
}
