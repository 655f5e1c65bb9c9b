/** What one run of something took, in microseconds. */
export interface Measured {
  readonly median: number;
  readonly fastest: number;
  readonly runs: number;
}

/** Altogether so long, in portions between which the page has its turn. */
const TOTAL = 200;
const PORTION = 20;

/** A batch takes so many steps of the clock, so that a step more or less is little. */
const STEPS = 20;

/** The smallest step of this browser's clock, in milliseconds: browsers make it coarse on purpose. */
export function clockStep(): number {
  let smallest = Infinity;
  for (let seen = 0; seen < 20; seen++) {
    const before = performance.now();
    let now = before;
    while (now === before) now = performance.now();
    smallest = Math.min(smallest, now - before);
  }
  return smallest;
}

/** Runs several things in turn, so that whatever else the machine does meets them all. */
export async function measure(things: readonly (() => unknown)[], step: number): Promise<Measured[]> {
  const kept = things.map((run) => ({ run, batch: batchOf(run, step * STEPS), each: [] as number[] }));
  for (let spent = 0; spent < TOTAL; spent += PORTION) {
    const until = performance.now() + PORTION;
    while (performance.now() < until) for (const { run, batch, each } of kept) each.push(timed(run, batch));
    await new Promise((done) => setTimeout(done));
  }
  return kept.map(({ batch, each }) => {
    const sorted = [...each].sort((one, other) => one - other);
    return { median: sorted[sorted.length >> 1] ?? 0, fastest: sorted[0] ?? 0, runs: batch * each.length };
  });
}

/** How many runs take as long as a batch is to take. What runs often is made fast by the browser meanwhile. */
function batchOf(run: () => unknown, wanted: number): number {
  for (let batch = 1; ; batch *= 2) {
    if ((timed(run, batch) * batch) / 1000 >= wanted) return batch;
  }
}

/** One run in microseconds, from so many of them. */
function timed(run: () => unknown, batch: number): number {
  const before = performance.now();
  for (let turn = 0; turn < batch; turn++) run();
  return ((performance.now() - before) * 1000) / batch;
}
