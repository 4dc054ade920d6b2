import { readFileSync, watchFile } from "node:fs";
import express from "express";
import { FlagEvaluator } from "isoflag";

const read = () => readFileSync("flags.json", "utf8");
const flags = new FlagEvaluator(read());

// Flags change while the server runs; a faulty file leaves those before in force.
watchFile("flags.json", { interval: 500 }, () => {
  try {
    console.log("changed:", flags.update(read()).changed);
  } catch (error) {
    console.error(`flags.json is refused: ${error.message}`);
  }
});

const app = express();

app.use((request, response, next) => {
  const { key, plan = "free" } = request.query;
  request.flags = flags.forContext({ key, plan }); // reads the user once
  next();
});

app.get("/", (request, response) => response.json(request.flags.evaluateAll()));

app.get("/delivery", (request, response) => {
  response.send(request.flags.isEnabled("free-delivery") ? "free" : "4.90");
});

const server = app.listen(process.env.PORT ?? 3000, () => {
  console.log(`Listening on http://localhost:${server.address().port}`);
});
