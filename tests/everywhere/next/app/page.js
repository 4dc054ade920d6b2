import { FlagEvaluator } from "isoflag";
import { decide } from "../decide.js";

export const dynamic = "force-dynamic";

export default function ServerComponent() {
  return <pre id="decisions">{decide(FlagEvaluator)}</pre>;
}
