// @ts-check
import { defineElement } from "./custom-element.js";
import { nativeProperty } from "./dom.js";
import { controlsOf } from "./fields.js";
import { watchPointer } from "./pointer.js";
import { createFormController } from "./form-controller.js";

/** @typedef {import("./check-form.js").Engine} Engine */
/** @typedef {import("./fields.js").Control} Control */

/** @type {{ destroy(): void } | undefined} */
let running;

/**
 * Wires every form with `data-postregler`, and every field with it, now and later. All listening is done at the document, so
 * that a form needs nothing but to be there.
 *
 * @param {Engine} engine whatever has `call`: any entry of the package
 * @param {{ defaults?: DOMStringMap }} [options] what forms do not say themselves
 */
export const auto = (engine, { defaults = {} } = {}) => {
  running?.destroy();
  defineElement(defaults);
  const ending = new AbortController();
  const { signal } = ending;
  /** @type {Map<HTMLElement, ReturnType<typeof createFormController>>} */
  const scopes = new Map();
  const page = { defaults, updateTitle: () => updateTitle(scopes), adoptTitlePrefix };

  const controllerFor = (/** @type {EventTarget | null} */ target) => {
    const scope = scopeOf(target);
    if (!scope) return undefined;
    const known = scopes.get(scope) ?? createFormController(scope, engine, page);
    scopes.set(scope, known);
    return known;
  };

  const scan = () => {
    for (const scope of [...scopes.keys()]) {
      if (nativeProperty(scope, "isConnected")) continue;
      scopes.get(scope)?.end();
      scopes.delete(scope);
    }
    for (const one of nativeProperty(document, "querySelectorAll")(`form${MARKER}, input${MARKER}`)) {
      normaliseNumberInput(one);
      controllerFor(one);
    }
  };

  /** @type {(type: string, handle: (event: any) => void) => void} */
  const on = (type, handle) => nativeProperty(document, "addEventListener")(type, handle, { capture: true, signal });

  on("focusin", ({ target }) => scopeOf(target) && warmUp(engine));
  on("focusout", ({ target, relatedTarget }) => controllerFor(target)?.leave(target, relatedTarget));
  on("input", ({ target }) => controllerFor(target)?.type());
  // What is chosen is answered at once; what is typed, when the field is left.
  on(
    "change",
    ({ target }) => /^(radio|checkbox|select)/.test(target.type) && controllerFor(target)?.leave(target, null),
  );
  on("reset", ({ target }) => setTimeout(() => controllerFor(target)?.clear()));
  on("submit", (event) => {
    if (event.submitter?.formNoValidate || controllerFor(event.target)?.submit() !== false) return;
    event.preventDefault();
    // Nor is it to be sent by a script of the page.
    event.stopImmediatePropagation();
  });
  watchPointer(signal);

  const observer = new MutationObserver(scan);
  observer.observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ["data-postregler"],
  });
  scan();

  return (running = {
    /** Takes everything back: forms are as the page made them. */
    destroy() {
      ending.abort();
      observer.disconnect();
      for (const scope of scopes.values()) scope.end();
      scopes.clear();
      running = undefined;
    },
  });
};

const MARKER = "[data-postregler]";

/** The form that something is in, or the field alone, if it is ours. @param {EventTarget | null} target */
const scopeOf = (target) => {
  if (!(target instanceof HTMLElement)) return undefined;
  const form = target instanceof HTMLFormElement ? target : /** @type {Control} */ (target).form;
  if (!form) return target.matches(`input${MARKER}`) ? target : undefined;
  return nativeProperty(form, "matches")(MARKER) || controlsOf(form).some((control) => control.matches(MARKER))
    ? form
    : undefined;
};

/**
 * A field of the type "number" drops leading zeros, gives nothing at all for a number with a hyphen, and changes it with the
 * arrow keys and the wheel.
 *
 * @param {Element} input
 */
const normaliseNumberInput = (input) => {
  if (!(input instanceof HTMLInputElement) || input.type !== "number") return;
  input.type = "text";
  input.inputMode = "numeric";
};

/** Who begins to fill in a form will soon have something to check. @param {Engine} engine */
const warmUp = (engine) => {
  if (warmedUp === engine) return;
  warmedUp = engine;
  setTimeout(() => {
    try {
      engine.call("identity.check", "{}");
    } catch {
      // What does not run is said when something is to be checked.
    }
  });
};

/** @type {Engine | undefined} */
let warmedUp;

let prefix = "";

/** The title that a server wrote has it already. @param {string} word */
const adoptTitlePrefix = (word) => {
  if (prefix === "" && nativeProperty(document, "title").startsWith(`${word}: `)) prefix = `${word}: `;
};

/** The title of a page with errors begins with the word. @param {Map<unknown, { summary?: HTMLElement, word: string }>} scopes */
const updateTitle = (scopes) => {
  const open = [...scopes.values()].find(({ summary }) => summary?.isConnected);
  const next = open ? `${open.word}: ` : "";
  if (next === prefix) return;
  const now = nativeProperty(document, "title");
  const title = now.startsWith(prefix) ? now.slice(prefix.length) : now;
  prefix = next;
  Reflect.set(Document.prototype, "title", next + title, document);
};
