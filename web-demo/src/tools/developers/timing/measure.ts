/** The duration of a run, in microseconds. */
export interface Measured {
  readonly median: number;
  readonly fastest: number;
  readonly runs: number;
}

/** The total time in milliseconds, in portions between which the page can respond. */
const TOTAL = 200;
const PORTION = 20;
const WARM = 60;

/** The length of a batch in clock steps, so that the step is negligible. */
const STEPS = 20;

/** The resolution of the browser's clock in milliseconds, which browsers reduce on purpose. */
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

/** Measures several functions in turn, so that other load affects all of them. */
export async function measure(things: readonly (() => unknown)[], step: number): Promise<Measured[]> {
  const series = things.map((run) => new RunSeries(run, step * STEPS));
  // Warms up the JIT and determines the batch size.
  await inPortions(WARM, series);
  for (const runs of series) runs.forget();
  await inPortions(TOTAL, series);
  return series.map((runs) => runs.measured());
}

async function inPortions(total: number, kept: readonly RunSeries[]): Promise<void> {
  for (let spent = 0; spent < total; spent += PORTION) {
    const until = performance.now() + PORTION;
    while (performance.now() < until) for (const runs of kept) runs.batch();
    await new Promise((done) => setTimeout(done));
  }
}

/** A function that is run in batches. */
class RunSeries {
  readonly #run: () => unknown;
  readonly #minimumTime: number;
  #size = 1;
  #each: number[] = [];
  #count = 0;

  constructor(run: () => unknown, minimumTime: number) {
    this.#run = run;
    this.#minimumTime = minimumTime;
  }

  /** A batch that is too short is not counted, and the next one is twice as large. */
  batch(): void {
    const before = performance.now();
    for (let turn = 0; turn < this.#size; turn++) this.#run();
    const took = performance.now() - before;
    if (took < this.#minimumTime) {
      this.#size *= 2;
      return;
    }
    this.#each.push((took * 1000) / this.#size);
    this.#count += this.#size;
  }

  forget(): void {
    this.#each = [];
    this.#count = 0;
  }

  measured(): Measured {
    const sorted = this.#each.sort((one, other) => one - other);
    return { median: sorted[sorted.length >> 1] ?? 0, fastest: sorted[0] ?? 0, runs: this.#count };
  }
}
