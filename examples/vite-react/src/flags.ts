import { FlagEvaluator } from "isoflag";
import { createContext, useContext } from "react";
import snapshot from "./flags.json";

/** What the flags can give: other keys do not compile. */
interface Shop {
  "free-delivery": { variant: never; value: boolean };
  "buy-button": { variant: "green" | "orange"; value: "green" | "orange" };
  "gift-wrap": { variant: never; value: boolean };
}

export interface User {
  readonly key: string;
  readonly plan: string;
}

// A real shop fetches its snapshot before it renders; this one is bundled.
export const flags = new FlagEvaluator<Shop>(snapshot);

export const UserContext = createContext<User>({ key: "", plan: "free" });

/** A flag's value for the user of this part of the page. `flags.update` does not render it again. */
export function useFlag<Key extends keyof Shop>(key: Key, fallback: Shop[Key]["value"]) {
  return flags.value(key, useContext(UserContext), fallback);
}
