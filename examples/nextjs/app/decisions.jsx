"use client";

import { useEffect, useState } from "react";
import { flags } from "../flags.js";

/** A client component: decided on the server and again in the browser, alike. */
export function Decisions({ user }) {
  const [where, setWhere] = useState("on the server");
  useEffect(() => setWhere("in this browser"), []);
  return (
    <section>
      <p className="price" id="where">
        Decided {where}
      </p>
      <table>
        <thead>
          <tr>
            <th>Flag</th>
            <th>Value</th>
            <th>Reason</th>
          </tr>
        </thead>
        <tbody id="decisions">
          {Object.values(flags.evaluateAll(user)).map(({ flag, value, reason }) => (
            <tr key={flag}>
              <td>{flag}</td>
              <td>{String(value)}</td>
              <td>{reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
