/** Flags where requests are handled: gates, and one answer per flag and request. */
export {
  type FlagGate,
  type GateOptions,
  type PlainGateOptions,
  requireFlag,
  type ServerResponse,
} from "./gate.js";
export { flagsFor } from "./pins.js";
export type { BoundFlagReader, FlagReader } from "../reader.js";
