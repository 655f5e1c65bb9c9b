// @ts-check

/** The most rows per call, so that the memory of the core stays small for inputs of any length. */
const MAX_ROWS = 16_384;

/**
 * Splits rows in the layout of an Arrow column into chunks of whole rows, each with offsets relative to its own start.
 * A row larger than a chunk is truncated: it exceeds the limit of every stream.
 *
 * @param {number} length total length in bytes
 * @param {Int32Array | Uint32Array} offsets
 * @param {number} maxBytes maximum size of a chunk in bytes
 */
export function* splitRows(length, offsets, maxBytes) {
  assertValidOffsets(length, offsets);
  const last = offsets.length - 1;
  /** @param {number} row */
  const at = (row) => /** @type {number} */ (offsets[row]);
  for (let first = 0; first < last;) {
    const from = at(first);
    let end = first + 1;
    while (end < last && end - first < MAX_ROWS && at(end + 1) - from <= maxBytes) end += 1;
    const to = Math.min(at(end), from + maxBytes);
    const relative = new Uint32Array(end - first + 1);
    for (let row = first; row <= end; row += 1) relative[row - first] = Math.min(at(row), to) - from;
    yield { from, to, offsets: relative };
    first = end;
  }
}

/** @type {(length: number, offsets: Int32Array | Uint32Array) => void} */
const assertValidOffsets = (length, offsets) => {
  const name = Object.prototype.toString.call(offsets);
  if (name !== "[object Int32Array]" && name !== "[object Uint32Array]") {
    throw new TypeError("postregler: offsets must be an Int32Array or a Uint32Array");
  }
  let before = 0;
  for (let row = 0; row < offsets.length; row += 1) {
    const offset = /** @type {number} */ (offsets[row]);
    if (offset < before || offset > length) {
      throw new RangeError("postregler: offsets must not decrease or exceed the length of the bytes");
    }
    before = offset;
  }
};
