import { element, fillTexts, setText } from "../dom/element.ts";
import type { TextKey } from "../language/texts.ts";
import { retryButton } from "./retry-button.ts";
import type { Route } from "./routes.ts";
import { refreshTitle } from "./title.ts";

/** One thing to do on the page. */
export interface View {
  /** The hash without `#`; empty for the front page. */
  readonly hash: string;
  readonly title: TextKey;
  /** Hides the list of tools, for citizens' views. */
  readonly withoutToolNav?: boolean;
  readonly heading: HTMLElement;
  readonly element: HTMLElement;
  /** Changes the title, for example when a form becomes its result. */
  rename(title: TextKey): void;
  /**
   * Called when the view is shown. `place` is the rest of the hash: after a slash, `#rulebook/dk.cpr.layout`, or after
   * a question mark, `#cost?letters=10000`.
   */
  readonly onOpen?: (place: string) => void;
}

export function view(hash: string, title: TextKey, ...content: Node[]): View {
  // The heading receives the focus when the view opens.
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

/** Shows the view of the current URL and follows its changes. Other views stay in memory with their input. */
export async function showRoutes(
  main: HTMLElement,
  routes: readonly [Route, ...Route[]],
  shown: (place: Route) => void,
): Promise<void> {
  const routeToShow = () => routeInUrl(routes) ?? routes[0];
  const show = (place: Route, current: View) => {
    // Another page of the same form keeps the rest of the view.
    if (!current.element.isConnected) main.replaceChildren(current.element);
    current.onOpen?.(parseHash()[1]);
    // The language may have changed while it was away.
    fillTexts(main);
    shown(place);
    refreshTitle();
    return current;
  };
  /** Shows a view once it has been loaded, if its route is still current. */
  const fetchAndShow = async (place: Route): Promise<View | undefined> => {
    const view = await place.view().catch((error: unknown) => unavailable(place, again, error));
    return place === routeToShow() ? show(place, view) : undefined;
  };
  /** Retries from where the first attempt failed. */
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
  // A new visitor sees the placeholder while the view is being loaded.
  const first = routeToShow();
  if (!first.currentView() && first.placeholder) main.replaceChildren(first.placeholder());
  await fetchAndShow(first);
}

/**
 * The view shown if a route cannot be fetched. A retry keeps the input of other views. A reload is offered only if the
 * network is available and the browser has cached the failure.
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

/** Whether the browser has cached the failure of a module whose files can be fetched; see static/fetch-chunk.js. */
const isCachedFailure = (error: unknown): boolean => error instanceof Error && error.name === "RememberedError";

/** The route of the current URL. */
export const routeInUrl = (places: readonly Route[]): Route | undefined =>
  places.find(({ hash }) => hash === parseHash()[0]);

/** The parts of the hash: the view, and the place within it. */
function parseHash(): [view: string, place: string] {
  const [, view = "", place = ""] = /^([^/?]*)[/?]?(.*)$/.exec(location.hash.slice(1)) ?? [];
  return [view, place];
}
