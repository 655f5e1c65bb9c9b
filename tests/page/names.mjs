// @ts-check
// Accessible names in the current page and in the accessibility tree.
import { LOCALES } from "../../facade/languages.js";

/** @typedef {import("playwright-core").Page} Page */

/** What is wrong with how controls are made and named. @param {Page} page @returns {Promise<string[]>} */
export const badlyMade = (page) =>
  page.evaluate((/** @type {readonly string[]} */ languages) => {
    /** @type {string[]} */
    const wrong = [];
    const told = (/** @type {string} */ what, /** @type {Element} */ element) =>
      wrong.push(`${what}: ${element.outerHTML.slice(0, 120)}`);
    const visible = (/** @type {string} */ selector) =>
      [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());

    for (const pressed of visible("a, button, summary")) {
      if (pressed.matches("[aria-label], [aria-labelledby], [title]")) told("named otherwise than it is seen", pressed);
      if (!pressed.textContent?.trim()) told("has no words", pressed);
    }
    for (const control of /** @type {HTMLInputElement[]} */ (visible("input, select, textarea"))) {
      const labels = [...(control.labels ?? [])];
      // The unit of a size and the slider of a share belong to the labelled control next to them.
      const beside = control.matches("[aria-label]") && control.closest(".field")?.querySelector("label");
      if (!beside && !labels.some((label) => label.textContent?.trim())) told("has no label", control);
      if (control.matches("[placeholder], [title], [maxlength]")) told("has what no field has", control);
      if (control.tagName === "INPUT" && !control.hasAttribute("type")) told("does not say what it is", control);
      if (control.matches("[type=number], [type=date], [type=email], [type=password]"))
        told("is of another type", control);
      if (control.matches("[type=text], textarea") && !control.autocomplete && control.form?.autocomplete !== "off")
        told("does not say what the browser may offer", control);
      const group = control.closest("fieldset");
      const name =
        document.getElementById(group?.getAttribute("aria-labelledby") ?? "") ?? group?.querySelector("legend");
      if (control.matches("[type=radio]") && !name?.textContent?.trim())
        told("is one of several, and nothing says of what", control);
    }
    for (const made of document.querySelectorAll(
      "[tabindex]:not([tabindex='-1']), [contenteditable], [autofocus], [accesskey], [role=button], [role=link], [role=checkbox], [role=radio], [role=combobox], [role=listbox], [role=tab], [role=slider]",
    ))
      // What scrolls has to be reached by keys.
      if (!made.matches("[tabindex='0']:is([role=region], pre[role=group])"))
        told("is no control of the browser's own", made);
    for (const described of document.querySelectorAll("[aria-describedby], [aria-labelledby]")) {
      const ids = `${described.getAttribute("aria-describedby") ?? ""} ${described.getAttribute("aria-labelledby") ?? ""}`;
      for (const id of ids.trim().split(/\s+/))
        if (!document.getElementById(id)) told(`nothing is called ${id}`, described);
    }
    for (const line of visible("dt, dd, td, .verdict > span")) {
      const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      while (texts.nextNode() && !texts.currentNode.nodeValue?.trim());
      const first = texts.currentNode;
      if (/^\s*\p{Ll}/u.test(first.nodeValue ?? "") && !first.parentElement?.closest("code"))
        told("begins with a small letter", line);
    }
    // A letter drawn so is read apart from its word.
    for (const sheet of document.styleSheets)
      if ([...sheet.cssRules].some(({ cssText }) => cssText.includes("::first-letter")))
        told("is drawn with ::first-letter", sheet.ownerNode);
    for (const spoken of document.querySelectorAll("[lang]"))
      if (!languages.includes(spoken.getAttribute("lang") ?? "")) told("is in no language", spoken);
    return wrong;
  }, LOCALES);

/** @typedef {{ role?: { value: string }, name?: { value: string }, ignored?: boolean, properties?: { name: string, value: { value: unknown } }[] }} Node */

/** What can have the focus and has no name or role for those who hear the page. @param {Page} page @returns {Promise<string[]>} */
export async function unheard(page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = /** @type {{ nodes: Node[] }} */ (await session.send("Accessibility.getFullAXTree"));
  await session.detach();
  const has = (/** @type {Node} */ node, /** @type {string} */ property) =>
    node.properties?.some(({ name, value }) => name === property && value.value === true);
  return (
    nodes
      .filter((node) => !node.ignored && has(node, "focusable"))
      .map((node) => ({ role: node.role?.value ?? "", name: node.name?.value?.trim() ?? "" }))
      // The page moves the focus to these; their content is read then.
      .filter(({ role, name }) => !["main", "RootWebArea"].includes(role) && (name === "" || role === "generic"))
      .map(({ role, name }) => `${role} "${name}"`)
  );
}

/** Places for messages that were not there before they had something to say: nobody hears those. @param {Page} page */
export const statusesMadeLate = (page) =>
  page
    .locator("[role=status], [aria-live]")
    .evaluateAll((all) =>
      all
        .filter((status) => status.textContent?.trim() && !("wasThere" in status))
        .map((status) => status.outerHTML.slice(0, 120)),
    );

/** Remembers the places for messages there are. @param {Page} page */
export const rememberStatuses = (page) =>
  page.locator("[role=status], [aria-live]").evaluateAll((all) => {
    for (const status of all) Object.assign(status, { wasThere: true });
  });
