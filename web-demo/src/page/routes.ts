import type { TextKey } from "../language/texts.ts";
import type { View } from "./views.ts";

/** Where one can go on the page. Most of what is there is fetched when somebody goes there first. */
export interface Place {
  /** Its name in the address, after `#`; empty for the first. */
  readonly hash: string;
  readonly title: TextKey;
  /** It stands without the list of tools: for those who came for this alone. */
  readonly plain?: boolean;
  /** What is there, if it is here. */
  readonly made: () => View | undefined;
  /** Fetches and makes it, once. */
  readonly view: () => Promise<View>;
  /** What can be read before it is here. */
  readonly meanwhile?: () => HTMLElement;
  /** Begins to fetch its parts, before there is a language to make it in. */
  readonly begin?: () => Promise<unknown>;
  /** Fetches also what would be fetched later, while somebody is there. */
  readonly whole: () => Promise<unknown>;
}

export const here = (view: View): Place => ({
  hash: view.hash,
  title: view.title,
  ...(view.plain && { plain: true }),
  made: () => view,
  view: () => Promise.resolve(view),
  whole: () => Promise.resolve(),
});

/** A place whose parts are fetched by `load` and made by `make`. */
export function later<Parts>(
  hash: string,
  title: TextKey,
  load: () => Promise<Parts>,
  make: (parts: Parts) => View | Promise<View>,
  more: () => Promise<unknown> = () => Promise.resolve(),
): Place {
  let made: View | undefined;
  let coming: Promise<View> | undefined;
  const fetched = async () => {
    try {
      return (made = await make(await load()));
    } catch (error) {
      // The next one who comes tries again.
      coming = undefined;
      throw error;
    }
  };
  const view = () => (coming ??= fetched());
  return { hash, title, made: () => made, view, begin: load, whole: () => Promise.all([view(), more()]) };
}
