import { plain } from "../javascript/contestant.mjs";

export default {
  ...plain(async () => (await import("../javascript/sha256.mjs")).firstWord),
  title: "hand-tuned JavaScript",
  about: "written for these flags; SHA-256 of its own",
  page: `
    import { PlainEvaluator } from "./javascript/evaluator.mjs";
    import { firstWord } from "./javascript/sha256.mjs";
    export const flags = (text) => new PlainEvaluator(text, firstWord);
    export const isEnabled = (flags, key, user) => flags.isEnabled(key, user);`,
};
