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
 * Enhances every form and every field with `data-postregler`, including those added later. All listeners are on the
 * document, so that a form needs no setup.
 *
 * @param {Engine} engine `call` of any entry of the package
 * @param {{ defaults?: DOMStringMap }} [options] settings for forms that do not set them
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
    const controller = scopes.get(scope) ?? createFormController(scope, engine, page);
    scopes.set(scope, controller);
    return controller;
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
  // A choice is checked at once, text when the user leaves the field.
  on(
    "change",
    ({ target }) => /^(radio|checkbox|select)/.test(target.type) && controllerFor(target)?.leave(target, null),
  );
  on("reset", ({ target }) => setTimeout(() => controllerFor(target)?.clear()));
  on("submit", (event) => {
    if (event.submitter?.formNoValidate || controllerFor(event.target)?.submit() !== false) return;
    event.preventDefault();
    // Scripts of the page must not submit it either.
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
    /** Removes everything: forms are as the page made them. */
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

/** The form that contains the target, or the field itself, if it is marked. @param {EventTarget | null} target */
const scopeOf = (target) => {
  if (!(target instanceof HTMLElement)) return undefined;
  const form = target instanceof HTMLFormElement ? target : /** @type {Control} */ (target).form;
  if (!form) return target.matches(`input${MARKER}`) ? target : undefined;
  return nativeProperty(form, "matches")(MARKER) || controlsOf(form).some((control) => control.matches(MARKER))
    ? form
    : undefined;
};

/**
 * A field of the type "number" drops leading zeros, returns nothing for a number with a hyphen, and changes the value
 * with the arrow keys and the wheel.
 *
 * @param {Element} input
 */
const normaliseNumberInput = (input) => {
  if (!(input instanceof HTMLInputElement) || input.type !== "number") return;
  input.type = "text";
  input.inputMode = "numeric";
};

/** Starts the engine when the user begins to fill in a form. @param {Engine} engine */
const warmUp = (engine) => {
  if (warmedUp === engine) return;
  warmedUp = engine;
  setTimeout(() => {
    try {
      engine.call("identity.check", "{}");
    } catch {
      // A failure is reported at the first check.
    }
  });
};

/** @type {Engine | undefined} */
let warmedUp;

let prefix = "";

/** Adopts the prefix of a title that the server rendered. @param {string} word */
const adoptTitlePrefix = (word) => {
  if (prefix === "" && nativeProperty(document, "title").startsWith(`${word}: `)) prefix = `${word}: `;
};

/**
 * Prefixes the page title with the word for an error while there are errors.
 *
 * @param {Map<unknown, { summary?: HTMLElement, word: string }>} scopes
 */
const updateTitle = (scopes) => {
  const open = [...scopes.values()].find(({ summary }) => summary?.isConnected);
  const next = open ? `${open.word}: ` : "";
  if (next === prefix) return;
  const now = nativeProperty(document, "title");
  const title = now.startsWith(prefix) ? now.slice(prefix.length) : now;
  prefix = next;
  Reflect.set(Document.prototype, "title", next + title, document);
};
