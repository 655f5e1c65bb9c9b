import { element, withAriaLabel } from "../dom/element.ts";
import { urlInLanguage, chooseLanguage } from "../language/language-url.ts";
import { currentLanguage, onLanguageChange } from "../language/current-language.ts";
import { type Language, LANGUAGES } from "../language/languages.ts";
import { textOf } from "../language/texts.ts";
import type { Route } from "./routes.ts";
import { SITE } from "./title.ts";

export interface Header {
  readonly element: HTMLElement;
  /** Marks the place that is open. */
  markCurrent(current: Route): void;
  /** Reports that a language could not be fetched. */
  languageFailed(language: Language): void;
}

export function header(front: Route, tools: readonly Route[]): Header {
  const links = tools.map((place) => {
    const link = element("a", { href: `#${place.hash}`, text: place.title });
    return { place, link, item: element("li", {}, link) };
  });
  const languages = languageLinks();
  const logo = element("img", { src: "./logo.svg", alt: "", width: "32", height: "32" });
  const brand = element("a", { class: "brand", href: `#${front.hash}` }, logo, SITE);
  const top = element("div", { class: "top" }, brand, languages.element);
  const list = element("ul", {}, ...links.map(({ item }) => item));

  const status = element("p", { role: "status", class: "language-status" });
  let failedBefore: Language | undefined;
  onLanguageChange(() => {
    failedBefore = undefined;
    status.replaceChildren();
  });

  const folded = foldedOnPhones(list);
  const nav = withAriaLabel(element("nav", { class: "tools" }, folded), "nav.label");
  // The list closes after a choice on a narrow screen.
  list.addEventListener("click", ({ target }) => {
    if (target instanceof Element && target.closest("a")) folded.open = WIDE.matches;
  });

  return {
    element: element("header", {}, top, status, nav),
    markCurrent(current) {
      nav.hidden = current.withoutToolNav === true;
      setCurrent(brand, "page", front === current);
      for (const { place, link } of links) setCurrent(link, "page", place === current);
      languages.refresh();
    },
    languageFailed(wanted) {
      status.replaceChildren(textOf("languages.missed"));
      // On a second failure with the network available, the browser may have cached the failure; a reload helps.
      if (failedBefore === wanted && navigator.onLine)
        status.append(" ", element("a", { href: urlInLanguage(wanted), text: "page.unavailable.reload" }));
      failedBefore = wanted;
    },
  };
}

/** Screens on which the list of tools fits. */
const WIDE = matchMedia("(min-width: 40rem)");

/** On a narrow screen the list of tools fills the screen, so it starts closed. */
function foldedOnPhones(list: HTMLElement): HTMLDetailsElement {
  const folded = element("details", {}, element("summary", { text: "nav.label" }), list);
  const follow = () => void (folded.open = WIDE.matches);
  follow();
  WIDE.addEventListener("change", follow);
  return folded;
}

/** Each language by its own name, marked as being in that language. */
function languageLinks(): { element: HTMLElement; refresh(): void } {
  const links = LANGUAGES.map(({ code, name }) => {
    const link = element("a", { lang: code, hreflang: code }, name);
    link.addEventListener("click", (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      chooseLanguage(code);
    });
    return { code, link };
  });
  const refresh = () => {
    for (const { code, link } of links) {
      link.setAttribute("href", urlInLanguage(code));
      setCurrent(link, "true", code === currentLanguage());
    }
  };
  refresh();
  onLanguageChange(refresh);
  // Also while what was gone to is on its way.
  addEventListener("hashchange", refresh);
  const list = element("ul", {}, ...links.map(({ link }) => element("li", {}, link)));
  return { element: withAriaLabel(element("nav", { class: "languages" }, list), "languages.label"), refresh };
}

function setCurrent(link: HTMLElement, value: "page" | "true", current: boolean): void {
  if (current) link.setAttribute("aria-current", value);
  else link.removeAttribute("aria-current");
}
