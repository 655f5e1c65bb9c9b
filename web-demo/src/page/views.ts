import { element, fillTexts, write } from "../dom/element.ts";
import type { TextKey } from "../language/texts.ts";
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
 * Shows the view the address names, now and whenever the address changes. The others wait outside the document with all
 * that was typed into them.
 */
export function showViews(main: HTMLElement, views: readonly [View, ...View[]], shown: (view: View) => void): void {
  const wanted = () => views.find(({ hash }) => hash === placeInAddress()[0]) ?? views[0];
  const show = () => {
    const current = wanted();
    main.replaceChildren(current.element);
    current.opened?.(placeInAddress()[1]);
    // The language may have changed while it was away.
    fillTexts(main);
    shown(current);
    refreshTitle();
    return current;
  };
  show();
  addEventListener("hashchange", () => {
    show().heading.focus({ preventScroll: true });
    scrollTo(0, 0);
  });
}

/** The view the address names, and what within it. */
function placeInAddress(): [view: string, place: string] {
  const [, view = "", place = ""] = /^([^/?]*)[/?]?(.*)$/.exec(location.hash.slice(1)) ?? [];
  return [view, place];
}
