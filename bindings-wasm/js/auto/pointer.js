// @ts-check

let down = false;
/** @type {(() => void)[]} */
let waiting = [];

/**
 * Runs something once no button of the mouse and no finger is down. A message that appears the moment a field is left would
 * move what the person is about to click from under the pointer, and the click would be lost.
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
  // After the click that follows.
  setTimeout(() => {
    const ready = waiting;
    waiting = [];
    for (const run of ready) run();
  });
};
