// Which design system the forms are shown in. What a system needs is fetched when somebody chooses it.

export const THEMES = ["dkfds", "designsystemet"] as const;

export type ThemeName = (typeof THEMES)[number];

type Listener = () => void;

const NAME = "theme";

const listeners: Listener[] = [];
const failureListeners: Listener[] = [];
let current: ThemeName | undefined;

/** What the page wears now: its own clothes, if nothing else. */
export const currentTheme = (): ThemeName | undefined => current;

/** Calls back whenever the page wears something else. */
export const onThemeChange = (listener: Listener): void => void listeners.push(listener);

/** Calls back when a theme was chosen and could not be fetched: the page stays as it was. */
export const onThemeFailed = (listener: Listener): void => void failureListeners.push(listener);

/** The address of this page in a theme, or in its own clothes: the choice lives there and nowhere else. */
export function urlInTheme(theme: ThemeName | undefined): string {
  const search = new URLSearchParams(location.search);
  if (theme === undefined) search.delete(NAME);
  else search.set(NAME, theme);
  return search.size === 0 ? `./${location.hash}` : `?${search.toString()}${location.hash}`;
}

export function chooseTheme(theme: ThemeName | undefined): void {
  if (theme === themeInUrl()) return;
  history.pushState(null, "", urlInTheme(theme));
  void followThemeInUrl();
}

/** Puts on what the address names; what cannot be fetched is left out of the address. */
export async function followThemeInUrl(): Promise<void> {
  const requested = themeInUrl();
  if (requested === current) return;
  try {
    await (await import("./use.ts")).useTheme(requested);
  } catch {
    if (requested !== themeInUrl()) return;
    history.replaceState(null, "", urlInTheme(current));
    for (const listener of failureListeners) listener();
    return;
  }
  current = requested;
  // Somebody may have chosen again meanwhile.
  if (requested !== themeInUrl()) return followThemeInUrl();
  for (const listener of listeners) listener();
}

function themeInUrl(): ThemeName | undefined {
  const named = new URLSearchParams(location.search).get(NAME);
  return THEMES.find((theme) => theme === named);
}
