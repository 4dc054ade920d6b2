// A page that is rendered on a server and then in the browser, by the same flags.
export function App({ flags, user }) {
  const bound = flags.forContext(user);
  const button = bound.details("checkout-button", "#888");
  return (
    <main>
      <h1>{bound.isEnabled("new-checkout") ? "A new checkout" : "Checkout"}</h1>
      <button style={{ color: button.value }}>{button.variant || "plain"}</button>
      {bound.isEnabled("pro-only") && <p>For professionals</p>}
      <ul>
        {flags.keys.map((key) => (
          <li key={key}>{JSON.stringify(bound.evaluate(key))}</li>
        ))}
      </ul>
    </main>
  );
}
