import type { TextKey } from "../language/texts.ts";
import type { View } from "./views.ts";

/** Where one can go on the page. Most of what is there is fetched when somebody goes there first. */
export interface Route {
  /** Its name in the address, after `#`; empty for the first. */
  readonly hash: string;
  readonly title: TextKey;
  /** It stands without the list of tools: for those who came for this alone. */
  readonly plain?: boolean;
  /** What is there, if it is here. */
  readonly currentView: () => View | undefined;
  /** Fetches and makes it, once. */
  readonly view: () => Promise<View>;
  /** What can be read before it is here. */
  readonly placeholder?: () => HTMLElement;
  /** Begins to fetch its parts, before there is a language to make it in. */
  readonly prefetch?: () => Promise<unknown>;
  /** Fetches also what would be fetched later, while somebody is there. */
  readonly fetchAll: () => Promise<unknown>;
}

export const eager = (view: View): Route => ({
  hash: view.hash,
  title: view.title,
  ...(view.withoutToolNav && { plain: true }),
  currentView: () => view,
  view: () => Promise.resolve(view),
  fetchAll: () => Promise.resolve(),
});

/** A place whose parts are fetched by `load` and made by `make`. */
export function lazy<Parts>(
  hash: string,
  title: TextKey,
  load: () => Promise<Parts>,
  make: (parts: Parts) => View | Promise<View>,
  more: () => Promise<unknown> = () => Promise.resolve(),
): Route {
  let made: View | undefined;
  let pending: Promise<View> | undefined;
  const createView = async () => {
    try {
      return (made = await make(await load()));
    } catch (error) {
      // The next one who comes tries again.
      pending = undefined;
      throw error;
    }
  };
  const view = () => (pending ??= createView());
  return { hash, title, currentView: () => made, view, prefetch: load, fetchAll: () => Promise.all([view(), more()]) };
}
