/** Whether anybody can see the page. Outside of pages it counts as seen. */

interface Page {
  readonly visibilityState?: string;
  addEventListener(type: "visibilitychange", listener: () => void): void;
  removeEventListener(type: "visibilitychange", listener: () => void): void;
}

const page = (): Page | undefined => (globalThis as { readonly document?: Page }).document;

export function isHidden(): boolean {
  return page()?.visibilityState === "hidden";
}

/** Gives a function that ends it. */
export function onVisibility(listener: () => void): () => void {
  const watched = page();
  watched?.addEventListener("visibilitychange", listener);
  return () => watched?.removeEventListener("visibilitychange", listener);
}
