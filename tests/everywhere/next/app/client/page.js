"use client";

import { FlagEvaluator } from "isoflag";
import { useEffect, useState } from "react";
import { decide } from "../../decide.js";

export default function ClientComponent() {
  const decisions = decide(FlagEvaluator);
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  return (
    <pre id="decisions" data-ready={ready}>
      {decisions}
    </pre>
  );
}
