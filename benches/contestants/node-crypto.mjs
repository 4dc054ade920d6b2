import { plain } from "../javascript/contestant.mjs";

export default {
  ...plain(async () => {
    const { createHash } = await import("node:crypto");
    return (text) => createHash("sha256").update(text).digest().readUInt32BE(0);
  }),
  title: "JavaScript, node:crypto",
  about: "the same with Node's SHA-256",
};
