/** Flags for tests: fixed, overridden, recorded. */
export { type Answer, answer, fixedFlags, type Override, type Overrides, withOverrides } from "./overrides.js";
export { record, type Recorded, type Recording } from "./record.js";
export type { BoundFlagReader, FlagReader } from "../reader.js";
