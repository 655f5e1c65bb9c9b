// The design system of the forms. Its files are fetched when the user chooses it.

export const THEMES = ["dkfds", "designsystemet"] as const;

export type ThemeName = (typeof THEMES)[number];

type Listener = () => void;

const NAME = "theme";

const listeners: Listener[] = [];
const failureListeners: Listener[] = [];
let current: ThemeName | undefined;

/** The current theme; undefined is the page's own. */
export const currentTheme = (): ThemeName | undefined => current;

/** Calls back after a change of the theme. */
export const onThemeChange = (listener: Listener): void => void listeners.push(listener);

/** Calls back when a theme could not be fetched; the page keeps the current one. */
export const onThemeFailed = (listener: Listener): void => void failureListeners.push(listener);

/** The URL of this page in a theme; the URL is the only place where the choice is stored. */
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

/** Applies the theme of the URL. If it cannot be fetched, the URL is restored. */
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
  // The user may have chosen another theme meanwhile.
  if (requested !== themeInUrl()) return followThemeInUrl();
  for (const listener of listeners) listener();
}

function themeInUrl(): ThemeName | undefined {
  const named = new URLSearchParams(location.search).get(NAME);
  return THEMES.find((theme) => theme === named);
}
