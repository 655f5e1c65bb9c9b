// @ts-check
import { ownProperty } from "../../../facade/own-property.js";
import { element, idOf, nativeProperty } from "./dom.js";
import { settingsOf } from "./settings.js";

/** The default number of each country. @type {Record<string, string>} */
const KINDS = { dk: "dk.cpr", no: "no.fnr" };

/** The attributes that are copied to the input. */
const FORWARDED = ["name", "value", "required", "disabled"];

/**
 * `<postregler-id country="dk">` uses the label and the input inside it, or creates them. Both are in the page itself
 * and not in a shadow tree, so that labels, styles, autofill and forms work as usual.
 */
export const defineElement = (/** @type {DOMStringMap} */ defaults) => {
  if (customElements.get("postregler-id")) return;
  customElements.define(
    "postregler-id",
    class extends HTMLElement {
      static observedAttributes = ["country", "kind", ...FORWARDED];

      connectedCallback() {
        const input = this.querySelector("input") ?? this.#make();
        const kind = this.getAttribute("kind") ?? ownProperty(KINDS, this.getAttribute("country") ?? "");
        if (kind) input.dataset.postregler = kind;
        // No maximum length, because users paste numbers with spaces, and no autofill.
        const fixed = { type: "text", inputmode: "numeric", autocomplete: "off", spellcheck: "false" };
        for (const [name, value] of Object.entries(fixed)) input.setAttribute(name, value);
        for (const name of FORWARDED) this.#forward(input, name);
      }

      /** @param {string} name */
      attributeChangedCallback(name) {
        const input = this.querySelector("input");
        if (!input) return;
        if (FORWARDED.includes(name)) this.#forward(input, name);
        else this.connectedCallback();
      }

      get value() {
        return this.querySelector("input")?.value ?? "";
      }

      set value(value) {
        const input = this.querySelector("input");
        if (input) input.value = value;
      }

      focus(/** @type {FocusOptions} */ options) {
        this.querySelector("input")?.focus(options);
      }

      /** @type {(input: HTMLInputElement, name: string) => void} */
      #forward(input, name) {
        const value = this.getAttribute(name);
        if (value !== null) input.setAttribute(name, value);
        else if (this.#made) input.removeAttribute(name);
      }

      /** The settings of the surrounding form. */
      #form() {
        const form = this.closest("form");
        return form ? nativeProperty(form, "dataset") : {};
      }

      #made = false;

      #make() {
        this.#made = true;
        const {
          label: labelClass,
          input: inputClass,
          hint: hintClass,
        } = settingsOf(this, { ...defaults, ...this.#form() }, this.getAttribute("country") === "no");
        const input = /** @type {HTMLInputElement} */ (element("input", { class: inputClass }));
        const label = element("label", { for: idOf(input), class: labelClass }, this.getAttribute("label") ?? "");
        const hintText = this.getAttribute("hint");
        const hint = hintText ? element("span", { class: hintClass }, hintText) : undefined;
        if (hint) input.setAttribute("aria-describedby", idOf(hint));
        this.append(label, ...(hint ? [hint] : []), input);
        return input;
      }
    },
  );
};
