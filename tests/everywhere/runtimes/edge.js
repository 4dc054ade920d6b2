// The same as worker.js in the form that edge-runtime reads.
import worker from "./worker.js";

addEventListener("fetch", (event) => event.respondWith(worker.fetch(event.request)));
