// Which design system the forms are shown in. What a system needs is fetched when somebody chooses it.

export const SKINS = ["dkfds", "designsystemet"] as const;

export type Skin = (typeof SKINS)[number];

type Listener = () => void;

const NAME = "skin";

const listeners: Listener[] = [];
const missed: Listener[] = [];
let worn: Skin | undefined;

/** What the page wears now: its own clothes, if nothing else. */
export const currentSkin = (): Skin | undefined => worn;

/** Calls back whenever the page wears something else. */
export const onSkinChange = (listener: Listener): void => void listeners.push(listener);

/** Calls back when a skin was chosen and could not be fetched: the page stays as it was. */
export const onSkinMissed = (listener: Listener): void => void missed.push(listener);

/** The address of this page in a skin, or in its own clothes: the choice lives there and nowhere else. */
export function addressInSkin(skin: Skin | undefined): string {
  const search = new URLSearchParams(location.search);
  if (skin === undefined) search.delete(NAME);
  else search.set(NAME, skin);
  return search.size === 0 ? `./${location.hash}` : `?${search.toString()}${location.hash}`;
}

export function chooseSkin(skin: Skin | undefined): void {
  if (skin === skinInAddress()) return;
  history.pushState(null, "", addressInSkin(skin));
  void followSkin();
}

/** Puts on what the address names; what cannot be fetched is left out of the address. */
export async function followSkin(): Promise<void> {
  const wanted = skinInAddress();
  if (wanted === worn) return;
  try {
    await (await import("./wear.ts")).wear(wanted);
  } catch {
    if (wanted !== skinInAddress()) return;
    history.replaceState(null, "", addressInSkin(worn));
    for (const listener of missed) listener();
    return;
  }
  worn = wanted;
  // Somebody may have chosen again meanwhile.
  if (wanted !== skinInAddress()) return followSkin();
  for (const listener of listeners) listener();
}

function skinInAddress(): Skin | undefined {
  const named = new URLSearchParams(location.search).get(NAME);
  return SKINS.find((skin) => skin === named);
}
