import { FlagEvaluator } from "isoflag";
import { useEffect } from "react";
import { hydrateRoot } from "react-dom/client";
import { App } from "./app.jsx";

const { snapshot, user } = JSON.parse(document.querySelector("#data").textContent);
const root = document.querySelector("#root");
const rendered = root.innerHTML;

function Hydrated() {
  // Runs after the first render is on the page.
  useEffect(() => {
    globalThis.first = { server: rendered, client: root.innerHTML };
  }, []);
  return <App flags={new FlagEvaluator(snapshot)} user={user} />;
}

hydrateRoot(root, <Hydrated />);
