// @ts-check
import { isExhaustion } from "../../facade/resource-exhaustion.js";
import { catalogues } from "./catalogues.js";

/**
 * Instantiates the core: wasm-bindgen's functions with a fresh memory.
 *
 * @typedef {() => { core: import("postregler:glue").Glue, memory: { readonly buffer: ArrayBuffer } }} Instantiate
 */

/**
 * Creates an engine for the core. The import has no side effects: the first call instantiates the core synchronously.
 *
 * @param {Instantiate} instantiate
 * @returns {import("../../facade/engine.js").Engine}
 */
export const createEngine = (instantiate) => {
  /** @type {Instance | undefined} */
  let running;
  let loadedCatalogues = 0;

  const ready = () => {
    const instance = (running ??= start());
    if (loadedCatalogues < catalogues.length) guarded(instance, loadCatalogues);
    return instance;
  };

  const start = () => {
    const { core, memory } = instantiate();
    loadedCatalogues = 0;
    return { core, memory, address: core.input(INPUT_BYTES), input: new Uint8Array() };
  };

  /**
   * Loads the catalogues that were added since. A refused catalogue is reported and skipped, so that the others stay
   * available.
   *
   * @param {Instance} instance
   */
  const loadCatalogues = ({ core }) => {
    while (loadedCatalogues < catalogues.length) {
      const text = stringifyCatalogue(catalogues[loadedCatalogues]);
      const refusal = text === undefined ? "it cannot be written as JSON" : core.add_catalogue(text);
      loadedCatalogues += 1;
      if (refusal !== undefined) report(`postregler cannot take catalogue ${loadedCatalogues} of the list: ${refusal}`);
    }
    return true;
  };

  /**
   * Runs work in an instance. If the core fails or the stack is full, the state of its memory is unknown and it may
   * contain user input. The memory is cleared and dropped, and the next call uses a new instance.
   *
   * @template T
   * @param {Instance} instance
   * @param {(instance: Instance) => T} work
   */
  const guarded = (instance, work) => {
    if (instance.broken) return null;
    try {
      return work(instance);
    } catch {
      instance.broken = true;
      if (running === instance) running = undefined;
      new Uint8Array(instance.memory.buffer).fill(0);
      return null;
    }
  };

  return {
    call(index, text, today) {
      const instance = ready();
      if (text.length > INPUT_BYTES / 3) return guarded(instance, ({ core }) => core.call(index, text, today));
      return guarded(instance, ({ core }) => core.call_input(index, writeInput(instance, text), today));
    },

    open(index, text, today) {
      const instance = ready();
      const raw = guarded(instance, ({ core }) => new core.Stream(index, text, today));
      if (!raw) return null;
      const free = () => void guarded(instance, () => raw.free());
      // A stream belongs to the instance it was opened in, even if a newer instance exists.
      /** @type {import("../../facade/stream.js").RawStream} */
      const stream = {
        refusal: () => raw.refusal(),
        push: (chunk) => guarded(instance, () => raw.push(chunk)),
        pushOffsets: (chunk, offsets) => guarded(instance, () => raw.pushOffsets(chunk, offsets)),
        end: () => guarded(instance, () => raw.end()),
        summary: () => guarded(instance, () => raw.summary()),
        free() {
          abandoned?.unregister(stream);
          free();
        },
      };
      abandoned ??= typeof FinalizationRegistry === "function" ? new FinalizationRegistry((free) => free()) : undefined;
      abandoned?.register(stream, free, stream);
      return stream;
    },
  };
};

/** @param {unknown} catalogue */
const stringifyCatalogue = (catalogue) => {
  try {
    return JSON.stringify(catalogue);
  } catch (error) {
    if (isExhaustion(error)) throw error;
    return undefined;
  }
};

/** @type {Set<string>} */
const reported = new Set();

/**
 * Reports to the developer once, because every engine of a page and every instance reads the same list.
 *
 * @param {string} text
 */
const report = (text) => {
  if (reported.has(text)) return;
  reported.add(text);
  console.error(text);
};

/**
 * Frees the memory of garbage-collected streams. wasm-bindgen's own registry is disabled, because it would call into
 * instances that have failed.
 *
 * @type {FinalizationRegistry<() => void> | undefined}
 */
let abandoned;

/**
 * @typedef {{
 *   core: import("postregler:glue").Glue,
 *   memory: { readonly buffer: ArrayBuffer },
 *   address: number,
 *   input: Uint8Array,
 *   broken?: true,
 * }} Instance
 */

/** The size of the input buffer in bytes, enough for most requests. A UTF-16 unit takes at most three bytes. */
const INPUT_BYTES = 6144;
const encoder = new TextEncoder();

/**
 * Writes a text into the input buffer and returns its length in bytes.
 *
 * @param {Instance} instance
 * @param {string} text
 */
const writeInput = (instance, text) => {
  // The address is constant, but a memory that has grown has a new buffer.
  if (instance.input.buffer !== instance.memory.buffer)
    instance.input = new Uint8Array(instance.memory.buffer, instance.address, INPUT_BYTES);
  return encoder.encodeInto(text, instance.input).written;
};
