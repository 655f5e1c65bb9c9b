import { element, fillTexts, write } from "../dom/element.ts";
import type { TextKey } from "../language/texts.ts";
import { againButton } from "./retry-button.ts";
import type { Place } from "./routes.ts";
import { refreshTitle } from "./title.ts";

/** One thing to do on the page. */
export interface View {
  /** Its place in the address, after `#`; empty for the first. */
  readonly hash: string;
  readonly title: TextKey;
  /** It stands without the list of tools: for those who came for this alone. */
  readonly plain?: boolean;
  readonly heading: HTMLElement;
  readonly element: HTMLElement;
  /** What was one thing has become another: its result, say. */
  rename(title: TextKey): void;
  /**
   * It is shown; `place` is what the address names within it, after a slash: `#rulebook/dk.cpr.layout`; or after a question mark what
   * it is to begin with: `#cost?letters=10000`.
   */
  readonly opened?: (place: string) => void;
}

export function view(hash: string, title: TextKey, ...content: Node[]): View {
  // Focus goes to the heading when the view is opened: that is where reading starts.
  const heading = element("h1", { text: title, tabindex: "-1" });
  const whole = element("div", { class: "view", "data-title": title }, heading, ...content);
  return {
    hash,
    title,
    heading,
    element: whole,
    rename(to) {
      whole.dataset["title"] = to;
      write(heading, to);
      refreshTitle();
    },
  };
}

/**
 * Shows what is at the place the address names, now and whenever the address changes. The other views wait outside the
 * document with all that was typed into them.
 */
export async function showPlaces(
  main: HTMLElement,
  places: readonly [Place, ...Place[]],
  shown: (place: Place) => void,
): Promise<void> {
  const wanted = () => placeNamed(places) ?? places[0];
  const show = (place: Place, current: View) => {
    // Another page of the same form leaves the rest where it is.
    if (!current.element.isConnected) main.replaceChildren(current.element);
    current.opened?.(placeInAddress()[1]);
    // The language may have changed while it was away.
    fillTexts(main);
    shown(place);
    refreshTitle();
    return current;
  };
  /** What comes is shown when it is here, if it is still wanted then. */
  const fetched = async (place: Place): Promise<View | undefined> => {
    const view = await place.view().catch((error: unknown) => unavailable(place, again, error));
    return place === wanted() ? show(place, view) : undefined;
  };
  /** Another attempt, from where the first one failed. */
  const again = async (place: Place) => arrive(await fetched(place));
  const arrive = (view: View | undefined) => {
    if (!view) return;
    view.heading.focus({ preventScroll: true });
    scrollTo(0, 0);
  };
  addEventListener("hashchange", () => {
    const place = wanted();
    const made = place.made();
    if (made) arrive(show(place, made));
    else void fetched(place).then(arrive);
  });
  // Whoever comes in begins to read while the rest comes; whoever is here already sees what was there.
  const first = wanted();
  if (!first.made() && first.meanwhile) main.replaceChildren(first.meanwhile());
  await fetched(first);
}

/**
 * What stands where something could not be fetched. Another attempt leaves alone what was entered elsewhere. Only where the network is
 * there, and the browser still does not give the files, is the page loaded anew at the same place, which says so beforehand.
 */
function unavailable(place: Place, retry: (place: Place) => Promise<void>, error: unknown): View {
  const buttons = element(
    "div",
    { class: "buttons" },
    againButton("primary", () => retry(place)),
  );
  if (isRemembered(error)) {
    const reload = element("button", { type: "button", class: "quiet", text: "page.unavailable.reload" });
    reload.addEventListener("click", () => location.reload());
    buttons.append(reload);
  }
  return view(place.hash, place.title, element("p", { text: "page.unavailable" }), buttons);
}

/** Whether the browser keeps to it that a part cannot be fetched, though its files can be: static/fetch-chunk.js says so. */
const isRemembered = (error: unknown): boolean => error instanceof Error && error.name === "RememberedError";

/** The place the address names, if it is one of these. */
export const placeNamed = (places: readonly Place[]): Place | undefined =>
  places.find(({ hash }) => hash === placeInAddress()[0]);

/** The view the address names, and what within it. */
function placeInAddress(): [view: string, place: string] {
  const [, view = "", place = ""] = /^([^/?]*)[/?]?(.*)$/.exec(location.hash.slice(1)) ?? [];
  return [view, place];
}
