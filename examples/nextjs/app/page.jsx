import { flags, userOf } from "../flags.js";
import { Decisions } from "./decisions.jsx";

/** A server component: the tea is decided on before anything is sent. */
export default async function Page({ searchParams }) {
  const user = userOf(new URLSearchParams(await searchParams));
  const shown = flags.forContext(user);
  return (
    <>
      <form>
        <label>
          User
          <input name="key" defaultValue={user.key} autoComplete="off" />
        </label>
        <label>
          Plan
          <select name="plan" defaultValue={user.plan}>
            <option>free</option>
            <option>gold</option>
          </select>
        </label>
        <button>Show</button>
      </form>
      <section>
        <h2>Darjeeling first flush, 100 g</h2>
        <p className="price" id="price">
          {shown.isEnabled("free-delivery") ? "€ 18.50, free delivery" : "€ 18.50 plus € 4.90 delivery"}
        </p>
        <button id="buy" type="button" className={shown.value("buy-button", "green")}>
          Add to basket
        </button>
      </section>
      <Decisions user={user} />
    </>
  );
}
