// @ts-check

let down = false;
/** @type {(() => void)[]} */
let waiting = [];

/**
 * Runs a function once no mouse button and no finger is down. A message inserted when the user leaves a field would
 * move the target of the click, and the click would be lost.
 *
 * @param {() => void} run
 */
export const whenPointerIsUp = (run) => {
  if (down) waiting.push(run);
  else run();
};

/** @param {AbortSignal} signal */
export const watchPointer = (signal) => {
  addEventListener("pointerdown", () => (down = true), { capture: true, signal });
  for (const end of ["pointerup", "pointercancel"]) addEventListener(end, release, { capture: true, signal });
  signal.addEventListener("abort", release);
};

const release = () => {
  down = false;
  // After the click event that follows.
  setTimeout(() => {
    const ready = waiting;
    waiting = [];
    for (const run of ready) run();
  });
};
