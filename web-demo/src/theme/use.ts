import { CONVENTIONS_CHANGED, DANISH_CONVENTIONS, setConventions } from "../form/error-conventions.ts";
import { designsystemet } from "./designsystemet.ts";
import { dkfds } from "./dkfds.ts";
import { applyTheme, type Theme, placeMessageContainer } from "./apply.ts";
import { fetchAssets } from "./fetch-assets.ts";
import { type ThemeName, THEMES } from "./themes.ts";

const THEME_BY_NAME: Readonly<Record<ThemeName, Theme>> = { dkfds, designsystemet };

/** The style sheet of each theme, from its first use. */
const sheets = new Map<ThemeName, Promise<HTMLLinkElement>>();

/** The loaded style sheets. */
const loaded: HTMLLinkElement[] = [];

let activeTheme: Theme | undefined;
let observer: MutationObserver | undefined;

/**
 * Gives all forms the classes and the structure of a design system, or removes them. The elements are not replaced, so
 * typed values stay. Elements that appear later are updated before they are painted.
 */
export async function useTheme(theme: ThemeName | undefined): Promise<void> {
  const sheet = theme && (await sheetOf(theme));
  for (const other of loaded) other.media = other === sheet ? "screen" : "not all";
  activeTheme = theme && THEME_BY_NAME[theme];
  setConventions(activeTheme?.conventions ?? DANISH_CONVENTIONS);
  const root = document.documentElement;
  if (theme) root.dataset["theme"] = theme;
  else delete root.dataset["theme"];
  // Designsystemet supports dark mode; the user's setting decides.
  if (theme === "designsystemet") root.dataset["colorScheme"] = "auto";
  else delete root.dataset["colorScheme"];
  observer ??= observe();
  applyToAll(document.body);
  observer.takeRecords();
}

/** Fetches all themes, for offline use. */
export const fetchThemes = (): Promise<unknown> =>
  Promise.all(THEMES.map(async (theme) => fetchAssets(await sheetOf(theme))));

/** Same-origin styles for the screen only: print is independent of the theme. */
async function sheetOf(theme: ThemeName): Promise<HTMLLinkElement> {
  const coming = sheets.get(theme) ?? fetchSheet(theme);
  sheets.set(theme, coming);
  try {
    return await coming;
  } catch (error) {
    // The next choice tries again.
    sheets.delete(theme);
    throw error;
  }
}

const fetchSheet = (theme: ThemeName) =>
  new Promise<HTMLLinkElement>((resolve, reject) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = `./themes/${theme}.css`;
    // The style sheet is disabled until the classes have been applied.
    link.media = "not all";
    link.addEventListener("load", () => {
      loaded.push(link);
      resolve(link);
    });
    link.addEventListener("error", () => {
      link.remove();
      reject(new Error(theme));
    });
    document.head.append(link);
  });

function observe(): MutationObserver {
  const made = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      for (const one of type === "attributes" ? [target] : addedNodes) if (one instanceof Element) applyToAll(one);
    }
    // Ignores the changes made by this observer.
    made.takeRecords();
  });
  made.observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ["class"] });
  return made;
}

function applyToAll(root: Element): void {
  if (!root.isConnected) return;
  for (const one of [root, ...root.querySelectorAll("*")]) if (one.closest("main")) applyTheme(one, activeTheme);
  for (const messages of [root, ...root.querySelectorAll(".messages")]) {
    if (messages.matches("main .messages"))
      placeMessageContainer(messages, activeTheme?.conventions.messages === "below");
  }
  for (const summary of [root, ...root.querySelectorAll(".summary")]) {
    if (summary.matches("main .summary")) summary.dispatchEvent(new Event(CONVENTIONS_CHANGED));
  }
}
