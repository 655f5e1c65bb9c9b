/** Fetches the images and fonts of a style sheet before they are needed. */
export async function fetchAssets({ sheet }: HTMLLinkElement): Promise<void> {
  await Promise.all(assetUrls(sheet).map(fetchAsset));
}

/** A page opened from a disk cannot read its style sheets and has nothing to fetch. */
function assetUrls(sheet: CSSStyleSheet | null): URL[] {
  if (!sheet || location.protocol === "file:") return [];
  const css = [...sheet.cssRules].map(({ cssText }) => cssText).join("");
  const named = [...css.matchAll(/url\("([^"]+)"\)/g)].map(([, address = ""]) => address);
  return [...new Set(named)].map((address) => new URL(address, sheet.href ?? location.href));
}

/** The server's headers decide how long the browser keeps it. */
async function fetchAsset({ href, pathname }: URL): Promise<void> {
  if (pathname.endsWith(".woff2")) await new FontFace("to be kept", `url("${href}")`).load();
  else await Object.assign(new Image(), { src: href }).decode();
}
