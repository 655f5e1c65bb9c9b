import type { TextKey } from "../language/texts.ts";
import type { View } from "./views.ts";

/** A route of the page. Most views are fetched when their route is opened first. */
export interface Route {
  /** The hash without `#`; empty for the front page. */
  readonly hash: string;
  readonly title: TextKey;
  /** Hides the list of tools, for citizens' views. */
  readonly withoutToolNav?: boolean;
  /** The view, if it has been loaded. */
  readonly currentView: () => View | undefined;
  /** Fetches and makes it, once. */
  readonly view: () => Promise<View>;
  /** Content to show while the view is being loaded. */
  readonly placeholder?: () => HTMLElement;
  /** Fetches the code before a language has been loaded. */
  readonly prefetch?: () => Promise<unknown>;
  /** Also fetches what the view itself would load on demand. */
  readonly fetchAll: () => Promise<unknown>;
}

export const eager = (view: View): Route => ({
  hash: view.hash,
  title: view.title,
  ...(view.withoutToolNav && { withoutToolNav: true }),
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
      // The next visit tries again.
      pending = undefined;
      throw error;
    }
  };
  const view = () => (pending ??= createView());
  return { hash, title, currentView: () => made, view, prefetch: load, fetchAll: () => Promise.all([view(), more()]) };
}
