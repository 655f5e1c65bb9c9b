// @ts-check
import { defineElement } from "./custom-element.js";
import { real } from "./dom.js";
import { controlsOf } from "./fields.js";
import { watchPointer } from "./pointer.js";
import { supervise } from "./supervise.js";

/** @typedef {import("./ask.js").Engine} Engine */
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
  /** @type {Map<HTMLElement, ReturnType<typeof supervise>>} */
  const scopes = new Map();
  const page = { defaults, titled: () => retitle(scopes), hasTitle };

  const supervised = (/** @type {EventTarget | null} */ target) => {
    const scope = scopeOf(target);
    if (!scope) return undefined;
    const known = scopes.get(scope) ?? supervise(scope, engine, page);
    scopes.set(scope, known);
    return known;
  };

  const survey = () => {
    for (const scope of [...scopes.keys()]) {
      if (real(scope, "isConnected")) continue;
      scopes.get(scope)?.end();
      scopes.delete(scope);
    }
    for (const one of real(document, "querySelectorAll")(`form${MARK}, input${MARK}`)) {
      settle(one);
      supervised(one);
    }
  };

  /** @type {(type: string, handle: (event: any) => void) => void} */
  const on = (type, handle) => real(document, "addEventListener")(type, handle, { capture: true, signal });

  on("focusin", ({ target }) => scopeOf(target) && wake(engine));
  on("focusout", ({ target, relatedTarget }) => supervised(target)?.leave(target, relatedTarget));
  on("input", ({ target }) => supervised(target)?.type());
  // What is chosen is answered at once; what is typed, when the field is left.
  on("change", ({ target }) => /^(radio|checkbox|select)/.test(target.type) && supervised(target)?.leave(target, null));
  on("reset", ({ target }) => setTimeout(() => supervised(target)?.clear()));
  on("submit", (event) => {
    if (event.submitter?.formNoValidate || supervised(event.target)?.submit() !== false) return;
    event.preventDefault();
    // Nor is it to be sent by a script of the page.
    event.stopImmediatePropagation();
  });
  watchPointer(signal);

  const observer = new MutationObserver(survey);
  observer.observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ["data-postregler"],
  });
  survey();

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

const MARK = "[data-postregler]";

/** The form that something is in, or the field alone, if it is ours. @param {EventTarget | null} target */
const scopeOf = (target) => {
  if (!(target instanceof HTMLElement)) return undefined;
  const form = target instanceof HTMLFormElement ? target : /** @type {Control} */ (target).form;
  if (!form) return target.matches(`input${MARK}`) ? target : undefined;
  return real(form, "matches")(MARK) || controlsOf(form).some((control) => control.matches(MARK)) ? form : undefined;
};

/**
 * A field of the type "number" drops leading zeros, gives nothing at all for a number with a hyphen, and changes it with the
 * arrow keys and the wheel.
 *
 * @param {Element} input
 */
const settle = (input) => {
  if (!(input instanceof HTMLInputElement) || input.type !== "number") return;
  input.type = "text";
  input.inputMode = "numeric";
};

/** Who begins to fill in a form will soon have something to check. @param {Engine} engine */
const wake = (engine) => {
  if (awake === engine) return;
  awake = engine;
  setTimeout(() => {
    try {
      engine.call("identity.check", "{}");
    } catch {
      // What does not run is said when something is to be checked.
    }
  });
};

/** @type {Engine | undefined} */
let awake;

let prefix = "";

/** The title that a server wrote has it already. @param {string} word */
const hasTitle = (word) => {
  if (prefix === "" && real(document, "title").startsWith(`${word}: `)) prefix = `${word}: `;
};

/** The title of a page with errors begins with the word. @param {Map<unknown, { summary?: HTMLElement, word: string }>} scopes */
const retitle = (scopes) => {
  const open = [...scopes.values()].find(({ summary }) => summary?.isConnected);
  const wanted = open ? `${open.word}: ` : "";
  if (wanted === prefix) return;
  const now = real(document, "title");
  const title = now.startsWith(prefix) ? now.slice(prefix.length) : now;
  prefix = wanted;
  Reflect.set(Document.prototype, "title", wanted + title, document);
};
