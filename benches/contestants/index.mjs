// The contestants. Each module's default export is
//
//   title, package, about   what it is called, its npm package, what it is
//   sameHash                whether its percentages include whom docs/semantics.md says
//   onlyLoads               whether it answers nothing
//   snapshot(flags)         the flags of workload.mjs in its own form, as a text
//   context(user)           a user as an application of its would hold one
//   start()                 imports it; gives { load(text) }, which gives
//     isEnabled(key, context)    on or off
//     evaluateAll(context)       the answers for all flags, of which
//     isOn(all, key)             reads one
//     close()                    gives back what it holds, where there is such a call
//   page, files             the smallest module of a page, and the files it fetches;
//                           left out where it is for servers only

/** In the order of the tables. */
export const names = [
  "isoflag",
  "tuned-javascript",
  "node-crypto",
  "flagd",
  "growthbook",
  "unleash",
  "launchdarkly",
  "statsig",
  "eppo",
  "flipt",
  "devcycle",
  "json-parse",
];

/** What needs nothing installed. */
export const own = ["isoflag", "tuned-javascript", "node-crypto", "json-parse"];

/** A contestant by its name. */
export async function contestant(name) {
  return (await import(`./${name}.mjs`)).default;
}
