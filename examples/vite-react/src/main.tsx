import { StrictMode, useContext, useState } from "react";
import { createRoot } from "react-dom/client";
import { flags, type User, UserContext, useFlag } from "./flags";
import "./style.css";

function Shop() {
  const [user, setUser] = useState<User>({ key: "user-1", plan: "free" });
  return (
    <UserContext value={user}>
      <h1>Tea shop</h1>
      <form>
        <label>
          User
          <input name="key" value={user.key} onChange={(event) => setUser({ ...user, key: event.target.value })} />
        </label>
        <label>
          Plan
          <select name="plan" value={user.plan} onChange={(event) => setUser({ ...user, plan: event.target.value })}>
            <option>free</option>
            <option>gold</option>
          </select>
        </label>
      </form>
      <Tea />
      <Decisions />
    </UserContext>
  );
}

function Tea() {
  const freeDelivery = useFlag("free-delivery", false);
  const colour = useFlag("buy-button", "green");
  return (
    <section>
      <h2>Darjeeling first flush, 100 g</h2>
      <p className="price" id="price">
        {freeDelivery ? "€ 18.50, free delivery" : "€ 18.50 plus € 4.90 delivery"}
      </p>
      <button id="buy" type="button" className={colour}>
        Add to basket
      </button>
    </section>
  );
}

function Decisions() {
  const results = flags.evaluateAll(useContext(UserContext));
  return (
    <section>
      <table>
        <thead>
          <tr>
            <th>Flag</th>
            <th>Value</th>
            <th>Reason</th>
          </tr>
        </thead>
        <tbody id="decisions">
          {Object.values(results).map(({ flag, value, reason }) => (
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

const root = document.querySelector("#root");
if (root !== null) createRoot(root).render(<StrictMode><Shop /></StrictMode>);
