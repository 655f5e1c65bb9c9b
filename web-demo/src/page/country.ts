/** The countries whose rules are in the page. */
export const COUNTRIES = ["dk", "no"] as const;

export type Country = (typeof COUNTRIES)[number];

const NAME = "country";

const listeners: (() => void)[] = [];

/** The chosen country, stored only in the URL; undefined means both. */
export function chosenCountry(): Country | undefined {
  const named = new URLSearchParams(location.search).get(NAME);
  return COUNTRIES.find((country) => country === named);
}

/** The URL with a country, or with both; other parameters stay. */
export function addressWith(country: Country | undefined): string {
  const search = new URLSearchParams(location.search);
  if (country === undefined) search.delete(NAME);
  else search.set(NAME, country);
  // An empty query would reload the page, and a lone question mark would be a different URL.
  return search.size === 0 ? `./${location.hash}` : `?${search.toString()}${location.hash}`;
}

export function chooseCountry(country: Country | undefined): void {
  history.pushState(null, "", addressWith(country));
  for (const listener of listeners) listener();
}

/** Calls back whenever another country may have been chosen. */
export function onCountryChange(listener: () => void): void {
  listeners.push(listener);
  addEventListener("popstate", listener);
}
