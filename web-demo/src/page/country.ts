/** The countries whose rules are in the page. */
export const COUNTRIES = ["dk", "no"] as const;

export type Country = (typeof COUNTRIES)[number];

const NAME = "country";

const listeners: (() => void)[] = [];

/** The country that was chosen, in the address and nowhere else; both, unless somebody chooses. */
export function chosenCountry(): Country | undefined {
  const named = new URLSearchParams(location.search).get(NAME);
  return COUNTRIES.find((country) => country === named);
}

/** The address with a country, or with both; what else stands in it stays. */
export function addressWith(country: Country | undefined): string {
  const search = new URLSearchParams(location.search);
  if (country === undefined) search.delete(NAME);
  else search.set(NAME, country);
  // A question mark alone would be another address in the browser's eyes, and an empty one the page as it stands.
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
