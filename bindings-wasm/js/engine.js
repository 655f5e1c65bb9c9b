// @ts-check
import { isExhaustion } from "../../facade/resource-exhaustion.js";
import { catalogues } from "./catalogues.js";

/**
 * What starts the core: wasm-bindgen's functions over a fresh memory.
 *
 * @typedef {() => { core: import("postregler:glue").Glue, memory: { readonly buffer: ArrayBuffer } }} Instantiate
 */

/**
 * The core as an engine. Nothing happens at import: the first call starts it, synchronously.
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

  /** One that is refused is reported and left out: what the others say can still be had. @param {Instance} instance */
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
   * The core breaks down, or the stack it is called on is full: then its memory is in no known state and may hold what was
   * typed. It is emptied and dropped, and the next call starts afresh.
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
      // A stream lives in the instance it was opened in, also when another one has been started since.
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

/** For the developer, once: each engine of a page, and each start, meets the same list. @param {string} text */
const report = (text) => {
  if (reported.has(text)) return;
  reported.add(text);
  console.error(text);
};

/**
 * Gives the memory of streams back that nobody holds any more. What wasm-bindgen has for that is left out: it would call
 * into an instance that has broken down.
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

/** Most requests fit in here, in bytes. A unit of a text takes three at most. */
const INPUT_BYTES = 6144;
const encoder = new TextEncoder();

/** Writes a text to its place in the memory, and gives its bytes. @param {Instance} instance @param {string} text */
const writeInput = (instance, text) => {
  // It stays where it is, but memory that grows is another buffer.
  if (instance.input.buffer !== instance.memory.buffer)
    instance.input = new Uint8Array(instance.memory.buffer, instance.address, INPUT_BYTES);
  return encoder.encodeInto(text, instance.input).written;
};
