import { CONVENTIONS, DANISH, follow } from "../form/conventions.ts";
import { designsystemet } from "./designsystemet.ts";
import { dkfds } from "./dkfds.ts";
import { dress, type Clothes, placeMessages } from "./dress.ts";
import { fetchPictures } from "./pictures.ts";
import { type Skin, SKINS } from "./skins.ts";

const CLOTHES: Readonly<Record<Skin, Clothes>> = { dkfds, designsystemet };

/** Each system's styles, from the first time they were wanted. */
const sheets = new Map<Skin, Promise<HTMLLinkElement>>();

/** Those that are here. */
const loaded: HTMLLinkElement[] = [];

let clothes: Clothes | undefined;
let observer: MutationObserver | undefined;

/**
 * Gives all forms of the page the classes and the structure of a design system, or takes them away again. What people typed
 * stays: the fields are the same. What appears later is dressed before it is seen.
 */
export async function wear(skin: Skin | undefined): Promise<void> {
  const sheet = skin && (await sheetOf(skin));
  for (const other of loaded) other.media = other === sheet ? "screen" : "not all";
  clothes = skin && CLOTHES[skin];
  follow(clothes?.conventions ?? DANISH);
  const root = document.documentElement;
  if (skin) root.dataset["skin"] = skin;
  else delete root.dataset["skin"];
  // Dark where the system has it and the person wants it.
  if (skin === "designsystemet") root.dataset["colorScheme"] = "auto";
  else delete root.dataset["colorScheme"];
  observer ??= watch();
  dressAll(document.body);
  observer.takeRecords();
}

/** Fetches what each system needs, for whoever will be offline. */
export const fetchSkins = (): Promise<unknown> =>
  Promise.all(SKINS.map(async (skin) => fetchPictures(await sheetOf(skin))));

/** Styles from this very server, for the screen alone: on paper the page is as it always is. */
async function sheetOf(skin: Skin): Promise<HTMLLinkElement> {
  const coming = sheets.get(skin) ?? fetchSheet(skin);
  sheets.set(skin, coming);
  try {
    return await coming;
  } catch (error) {
    // Whoever chooses it again tries again.
    sheets.delete(skin);
    throw error;
  }
}

const fetchSheet = (skin: Skin) =>
  new Promise<HTMLLinkElement>((resolve, reject) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = `./skins/${skin}.css`;
    // Fetched at once, and not seen before the page is dressed for it.
    link.media = "not all";
    link.addEventListener("load", () => {
      loaded.push(link);
      resolve(link);
    });
    link.addEventListener("error", () => {
      link.remove();
      reject(new Error(skin));
    });
    document.head.append(link);
  });

function watch(): MutationObserver {
  const made = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      for (const one of type === "attributes" ? [target] : addedNodes) if (one instanceof Element) dressAll(one);
    }
    // What was done here is no news.
    made.takeRecords();
  });
  made.observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ["class"] });
  return made;
}

function dressAll(root: Element): void {
  if (!root.isConnected) return;
  for (const one of [root, ...root.querySelectorAll("*")]) if (one.closest("main")) dress(one, clothes);
  for (const messages of [root, ...root.querySelectorAll(".messages")]) {
    if (messages.matches("main .messages")) placeMessages(messages, clothes?.conventions.messages === "below");
  }
  for (const summary of [root, ...root.querySelectorAll(".summary")]) {
    if (summary.matches("main .summary")) summary.dispatchEvent(new Event(CONVENTIONS));
  }
}
