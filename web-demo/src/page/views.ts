import { element, fillTexts, setText } from "../dom/element.ts";
import type { TextKey } from "../language/texts.ts";
import { retryButton } from "./retry-button.ts";
import type { Route } from "./routes.ts";
import { refreshTitle } from "./title.ts";

/** One thing to do on the page. */
export interface View {
  /** Its place in the address, after `#`; empty for the first. */
  readonly hash: string;
  readonly title: TextKey;
  /** It stands without the list of tools: for those who came for this alone. */
  readonly withoutToolNav?: boolean;
  readonly heading: HTMLElement;
  readonly element: HTMLElement;
  /** What was one thing has become another: its result, say. */
  rename(title: TextKey): void;
  /**
   * It is shown; `place` is what the address names within it, after a slash: `#rulebook/dk.cpr.layout`; or after a question mark what
   * it is to begin with: `#cost?letters=10000`.
   */
  readonly onOpen?: (place: string) => void;
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
      setText(heading, to);
      refreshTitle();
    },
  };
}

/**
 * Shows what is at the place the address names, now and whenever the address changes. The other views wait outside the
 * document with all that was typed into them.
 */
export async function showRoutes(
  main: HTMLElement,
  routes: readonly [Route, ...Route[]],
  shown: (place: Route) => void,
): Promise<void> {
  const routeToShow = () => routeInUrl(routes) ?? routes[0];
  const show = (place: Route, current: View) => {
    // Another page of the same form leaves the rest where it is.
    if (!current.element.isConnected) main.replaceChildren(current.element);
    current.onOpen?.(parseHash()[1]);
    // The language may have changed while it was away.
    fillTexts(main);
    shown(place);
    refreshTitle();
    return current;
  };
  /** What comes is shown when it is here, if it is still wanted then. */
  const fetchAndShow = async (place: Route): Promise<View | undefined> => {
    const view = await place.view().catch((error: unknown) => unavailable(place, again, error));
    return place === routeToShow() ? show(place, view) : undefined;
  };
  /** Another attempt, from where the first one failed. */
  const again = async (place: Route) => focusView(await fetchAndShow(place));
  const focusView = (view: View | undefined) => {
    if (!view) return;
    view.heading.focus({ preventScroll: true });
    scrollTo(0, 0);
  };
  addEventListener("hashchange", () => {
    const place = routeToShow();
    const made = place.currentView();
    if (made) focusView(show(place, made));
    else void fetchAndShow(place).then(focusView);
  });
  // Whoever comes in begins to read while the rest comes; whoever is here already sees what was there.
  const first = routeToShow();
  if (!first.currentView() && first.placeholder) main.replaceChildren(first.placeholder());
  await fetchAndShow(first);
}

/**
 * What stands where something could not be fetched. Another attempt leaves alone what was entered elsewhere. Only where the network is
 * there, and the browser still does not give the files, is the page loaded anew at the same place, which says so beforehand.
 */
function unavailable(place: Route, retry: (place: Route) => Promise<void>, error: unknown): View {
  const buttons = element(
    "div",
    { class: "buttons" },
    retryButton("primary", () => retry(place)),
  );
  if (isCachedFailure(error)) {
    const reload = element("button", { type: "button", class: "quiet", text: "page.unavailable.reload" });
    reload.addEventListener("click", () => location.reload());
    buttons.append(reload);
  }
  return view(place.hash, place.title, element("p", { text: "page.unavailable" }), buttons);
}

/** Whether the browser keeps to it that a part cannot be fetched, though its files can be: static/fetch-chunk.js says so. */
const isCachedFailure = (error: unknown): boolean => error instanceof Error && error.name === "RememberedError";

/** The place the address names, if it is one of these. */
export const routeInUrl = (places: readonly Route[]): Route | undefined =>
  places.find(({ hash }) => hash === parseHash()[0]);

/** The view the address names, and what within it. */
function parseHash(): [view: string, place: string] {
  const [, view = "", place = ""] = /^([^/?]*)[/?]?(.*)$/.exec(location.hash.slice(1)) ?? [];
  return [view, place];
}
