// Which design system the forms are shown in. What a system needs is fetched when somebody chooses it.

export const THEMES = ["dkfds", "designsystemet"] as const;

export type ThemeName = (typeof THEMES)[number];

type Listener = () => void;

const NAME = "theme";

const listeners: Listener[] = [];
const missed: Listener[] = [];
let current: ThemeName | undefined;

/** What the page wears now: its own clothes, if nothing else. */
export const currentTheme = (): ThemeName | undefined => current;

/** Calls back whenever the page wears something else. */
export const onThemeChange = (listener: Listener): void => void listeners.push(listener);

/** Calls back when a theme was chosen and could not be fetched: the page stays as it was. */
export const onThemeMissed = (listener: Listener): void => void missed.push(listener);

/** The address of this page in a theme, or in its own clothes: the choice lives there and nowhere else. */
export function addressInTheme(theme: ThemeName | undefined): string {
  const search = new URLSearchParams(location.search);
  if (theme === undefined) search.delete(NAME);
  else search.set(NAME, theme);
  return search.size === 0 ? `./${location.hash}` : `?${search.toString()}${location.hash}`;
}

export function chooseTheme(theme: ThemeName | undefined): void {
  if (theme === themeInAddress()) return;
  history.pushState(null, "", addressInTheme(theme));
  void followTheme();
}

/** Puts on what the address names; what cannot be fetched is left out of the address. */
export async function followTheme(): Promise<void> {
  const wanted = themeInAddress();
  if (wanted === current) return;
  try {
    await (await import("./use.ts")).useTheme(wanted);
  } catch {
    if (wanted !== themeInAddress()) return;
    history.replaceState(null, "", addressInTheme(current));
    for (const listener of missed) listener();
    return;
  }
  current = wanted;
  // Somebody may have chosen again meanwhile.
  if (wanted !== themeInAddress()) return followTheme();
  for (const listener of listeners) listener();
}

function themeInAddress(): ThemeName | undefined {
  const named = new URLSearchParams(location.search).get(NAME);
  return THEMES.find((theme) => theme === named);
}
