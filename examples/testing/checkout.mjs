/** A check-out that has two ways, by a flag that it is handed. */
export function checkout(flags, user) {
  return flags.isEnabled("new-checkout", user) ? `one page in ${flags.value("color", user, "grey")}` : "three pages";
}
