// @ts-check
// Reads any kind of byte source chunk by chunk, and can be stopped.

/**
 * @typedef {{
 *   total?: number,
 *   next(): Promise<Uint8Array | undefined>,
 *   stop(reason: unknown): void,
 * }} Source `total` in bytes, where it is known; after `stop` the place they come from has been let go
 */

/** The size of chunks from memory, so that other work gets its turn. */
const CHUNK_BYTES = 1 << 20;

const NOT_BYTES =
  "postregler: the source must provide bytes: a Buffer, Uint8Array, ArrayBuffer, Blob, stream without an encoding, or an iterable of byte chunks";

/** @type {(source: any) => Source} */
export const byteSource = (source) => {
  const bytes = bytesOf(source);
  if (bytes) return inMemory(bytes);
  if (typeof source?.stream === "function") return { ...readable(source.stream()), total: source.size };
  if (typeof source?.getReader === "function") return readable(source);
  const iterate = source?.[Symbol.asyncIterator] ?? source?.[Symbol.iterator];
  // A string iterates over characters and an array of numbers over numbers; neither is bytes.
  if (typeof iterate !== "function" || typeof source === "string") throw new TypeError(NOT_BYTES);
  return iterated(source, iterate.call(source));
};

/** @param {Uint8Array} bytes @returns {Source} */
const inMemory = (bytes) => {
  let at = 0;
  return {
    total: bytes.length,
    async next() {
      if (at >= bytes.length) return undefined;
      const chunk = bytes.subarray(at, at + CHUNK_BYTES);
      at += chunk.length;
      return chunk;
    },
    stop: () => void (at = bytes.length),
  };
};

/** @param {ReadableStream} stream @returns {Source} */
const readable = (stream) => {
  const reader = stream.getReader();
  return {
    async next() {
      const { done, value } = await reader.read();
      return done ? undefined : asBytes(value);
    },
    stop: (reason) => void reader.cancel(reason).catch(() => undefined),
  };
};

/** @param {{ destroy?: () => void }} source @param {AsyncIterator<unknown> | Iterator<unknown>} iterator @returns {Source} */
const iterated = (source, iterator) => ({
  async next() {
    const { done, value } = await iterator.next();
    return done ? undefined : asBytes(value);
  },
  stop() {
    // A generator that waits for its next value returns only after that value; a stream can be destroyed at once.
    try {
      if (typeof source.destroy === "function") source.destroy();
    } finally {
      Promise.resolve(iterator.return?.()).catch(() => undefined);
    }
  },
});

/** @param {unknown} value */
const asBytes = (value) => {
  const bytes = bytesOf(value);
  if (!bytes) throw new TypeError(NOT_BYTES);
  return bytes;
};

/** @param {unknown} value @returns {Uint8Array | undefined} */
const bytesOf = (value) => {
  if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  const kind = Object.prototype.toString.call(value);
  if (kind !== "[object ArrayBuffer]" && kind !== "[object SharedArrayBuffer]") return undefined;
  return new Uint8Array(/** @type {ArrayBuffer} */ (value));
};
