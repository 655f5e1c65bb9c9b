/** Fetches what a style sheet shows before any of it is seen: its pictures and its letters. */
export async function fetchAssets({ sheet }: HTMLLinkElement): Promise<void> {
  await Promise.all(assetUrls(sheet).map(fetchAsset));
}

/** From a disk no sheet may be read, and nothing has to be fetched. */
function assetUrls(sheet: CSSStyleSheet | null): URL[] {
  if (!sheet || location.protocol === "file:") return [];
  const css = [...sheet.cssRules].map(({ cssText }) => cssText).join("");
  const named = [...css.matchAll(/url\("([^"]+)"\)/g)].map(([, address = ""]) => address);
  return [...new Set(named)].map((address) => new URL(address, sheet.href ?? location.href));
}

/** The browser keeps it as long as its server says. */
async function fetchAsset({ href, pathname }: URL): Promise<void> {
  if (pathname.endsWith(".woff2")) await new FontFace("to be kept", `url("${href}")`).load();
  else await Object.assign(new Image(), { src: href }).decode();
}
