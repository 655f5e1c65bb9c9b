/**
 * `<postregler-number>`: a number field as a component of an Altinn app, based on `<postregler-id>` of auto.js.
 *
 * The app passes texts and data to a component as properties and everything else of the layout as attributes, and
 * listens for `dataChanged`. It may do so before this script is loaded.
 */
(() => {
  if (customElements.get("postregler-number")) return;

  const GIVEN = ["texts", "formData"];

  class PostreglerNumber extends HTMLElement {
    static observedAttributes = ["kind", "text", "required", "readonly"];

    #texts = {};
    #formData = {};
    #parts;

    connectedCallback() {
      // Properties set before the element was defined hide the accessors below.
      for (const name of GIVEN) {
        if (!Object.hasOwn(this, name)) continue;
        const value = this[name];
        delete this[name];
        this[name] = value;
      }
      this.#parts ??= this.#made();
      this.#draw();
      this.#fill();
    }

    attributeChangedCallback() {
      this.#draw();
    }

    /** By the names in `textResourceBindings`: `title`, and `description` for the hint. */
    set texts(texts) {
      this.#texts = texts ?? {};
      this.#draw();
    }

    get texts() {
      return this.#texts;
    }

    /** By the names in `dataModelBindings`. */
    set formData(formData) {
      this.#formData = formData ?? {};
      this.#fill();
    }

    get formData() {
      return this.#formData;
    }

    focus(options) {
      this.#parts?.input.focus(options);
    }

    #made() {
      // The app uses the id of the component; the elements inside have their own.
      const id = `${this.id || "postregler-number"}-input`;
      const field = document.createElement("postregler-id");
      const label = Object.assign(document.createElement("label"), { htmlFor: id, className: "ds-label" });
      const hint = Object.assign(document.createElement("div"), { id: `${id}-hint`, className: "ds-paragraph" });
      const input = Object.assign(document.createElement("input"), { id, className: "ds-input", type: "text" });
      input.dataset.design = "designsystemet";
      // The app decides when to save; it only has to be notified.
      input.addEventListener("input", () => {
        const detail = { field: "simpleBinding", value: input.value };
        this.dispatchEvent(new CustomEvent("dataChanged", { detail }));
      });
      field.append(label, hint, input);
      this.append(field);
      return { field, label, hint, input };
    }

    #draw() {
      if (!this.#parts) return;
      const { field, label, hint, input } = this.#parts;
      field.setAttribute("kind", this.getAttribute("kind") ?? "no.fnr");
      label.textContent = this.#texts.title ?? this.getAttribute("text") ?? "";
      hint.textContent = this.#texts.description ?? "";
      hint.hidden = hint.textContent === "";
      toggleToken(input, hint.id, !hint.hidden);
      input.required = isOn(this.getAttribute("required"));
      input.readOnly = isOn(this.getAttribute("readonly"));
    }

    /** Data that arrives while the user types is older than the input. */
    #fill() {
      const input = this.#parts?.input;
      const value = this.#formData.simpleBinding ?? "";
      if (input && input !== document.activeElement && input.value !== value) input.value = value;
    }
  }

  /** React writes `false` as text into attributes of unknown elements. */
  const isOn = (value) => value !== null && value !== "false";

  /** Messages are inserted there. */
  const toggleToken = (input, word, on) => {
    const others = (input.getAttribute("aria-describedby") ?? "").split(" ").filter((one) => one && one !== word);
    const words = on ? [word, ...others] : others;
    if (words.length > 0) input.setAttribute("aria-describedby", words.join(" "));
    else input.removeAttribute("aria-describedby");
  };

  customElements.define("postregler-number", PostreglerNumber);
})();
