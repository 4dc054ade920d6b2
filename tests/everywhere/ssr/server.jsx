import { FlagEvaluator } from "isoflag";
import { renderToString } from "react-dom/server";
import { App } from "./app.jsx";

/** JSON that may stand in a page's script element. */
const embedded = (value) => JSON.stringify(value).replaceAll("<", "\\u003c");

/** The page for a user; `sent` is the snapshot that the page gets. */
export function render(snapshot, user, sent = snapshot) {
  const html = renderToString(<App flags={new FlagEvaluator(snapshot)} user={user} />);
  return `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><div id="root">${html}</div>
<script type="application/json" id="data">${embedded({ snapshot: sent, user })}</script>
<script type="module" src="/client.js"></script>`;
}
