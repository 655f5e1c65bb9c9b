import { element, withAriaLabel } from "../dom/element.ts";
import type { PageText, TextKey } from "../language/texts.ts";
import { addressWith, chooseCountry, chosenCountry, COUNTRIES, type Country, onCountryChange } from "./country.ts";
import type { Route } from "./routes.ts";
import { type View, view } from "./views.ts";

/** A card of the front page; with a country if it concerns one only. */
export interface Offer {
  readonly route: Route;
  readonly about: TextKey;
  readonly country?: Country;
}

/** A group of readers and the tools for them. */
export interface Audience {
  readonly heading: PageText;
  readonly about: PageText;
  /** The cards are grouped by country. */
  readonly byCountry?: true;
  readonly offers: readonly Offer[];
}

/** The front page: an introduction, and the tools by audience and country. */
export function frontPage(audiences: readonly Audience[]): View {
  const choice = countryLinks();
  const sections = audiences.map(sectionOf);
  const made = view(
    "",
    "start.title",
    element("p", { class: "lead", text: "start.lead" }),
    choice.element,
    ...sections.map((section) => section.element),
  );
  const show = () => {
    choice.refresh();
    for (const section of sections) section.show(chosenCountry());
  };
  show();
  onCountryChange(show);
  return { ...made, withoutToolNav: true, onOpen: show };
}

interface Shown {
  readonly element: HTMLElement;
  show(country: Country | undefined): void;
}

function sectionOf({ heading, about, byCountry, offers }: Audience): Shown {
  const title = element("h2", { id: heading.replace(".", "-"), text: heading });
  const groups = byCountry
    ? COUNTRIES.map((country) =>
        group(
          offers.filter((offer) => offer.country === country),
          country,
        ),
      )
    : [group(offers)];
  const whole = element(
    "section",
    { class: "audience", "aria-labelledby": title.id },
    title,
    element("p", { text: about }),
    ...groups.map((shown) => shown.element),
  );
  return { element: whole, show: (country) => groups.forEach((shown) => shown.show(country)) };
}

/** Cards side by side, under the name of their country if they have one in common. */
function group(offers: readonly Offer[], of?: Country): Shown {
  const cards = offers.map((offer) => ({ offer, element: element("li", {}, card(offer, of ? "h4" : "h3")) }));
  const list = element("ul", { class: "cards" }, ...cards.map((shown) => shown.element));
  const whole = of ? element("div", {}, element("h3", { text: `country.${of}` }), list) : list;
  return {
    element: whole,
    show(country) {
      const fits = (one: Country | undefined) => country === undefined || one === undefined || one === country;
      for (const shown of cards) shown.element.hidden = !fits(shown.offer.country);
      whole.hidden = !fits(of);
    },
  };
}

const card = ({ route, about }: Offer, heading: "h3" | "h4"): HTMLElement =>
  element(
    "div",
    { class: "card" },
    element(heading, {}, element("a", { href: `#${route.hash}`, text: route.title })),
    element("p", { text: about }),
  );

/** Both countries or one of them. */
function countryLinks(): { element: HTMLElement; refresh(): void } {
  const links = [undefined, ...COUNTRIES].map((country) => {
    const link = element("a", { text: `country.${country ?? "both"}` });
    link.addEventListener("click", (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      chooseCountry(country);
    });
    return { country, link };
  });
  const refresh = () => {
    for (const { country, link } of links) {
      link.setAttribute("href", addressWith(country));
      if (country === chosenCountry()) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  };
  const list = element("ul", {}, ...links.map(({ link }) => element("li", {}, link)));
  return { element: withAriaLabel(element("nav", { class: "countries" }, list), "country.label"), refresh };
}
