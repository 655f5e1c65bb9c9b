let isDown = false;
let queue: (() => void)[] = [];

/**
 * Runs something once no button of the mouse and no finger is down. A message that appears the moment a field is left
 * would move what the person is about to click from under the pointer, and the click would be lost.
 */
export function whenPointerIsUp(run: () => void): void {
  if (!isDown) run();
  else queue.push(run);
}

const pressed = (): void => void (isDown = true);

function released(): void {
  isDown = false;
  // After the click that follows.
  setTimeout(() => {
    const ready = queue;
    queue = [];
    for (const run of ready) run();
  });
}

const LISTENERS = [
  ["pointerdown", pressed],
  ["pointerup", released],
  ["pointercancel", released],
] as const;

/** Starts watching when a form receives the focus. */
export function watchPointer(): void {
  for (const [event, listener] of LISTENERS) addEventListener(event, listener, { capture: true });
}

/** Stops watching when the form is removed. */
export function stopWatchingPointer(): void {
  for (const [event, listener] of LISTENERS) removeEventListener(event, listener, { capture: true });
  isDown = false;
  queue = [];
}
