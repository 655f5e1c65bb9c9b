/**
 * Runs something once no button of the mouse and no finger is down. A message that appears the moment a field is left
 * would move what the person is about to click from under the pointer, and the click would be lost.
 */
export function whenPointerIsUp(run: () => void): void {
  if (!down) run();
  else waiting.push(run);
}

let down = false;
let waiting: (() => void)[] = [];

addEventListener("pointerdown", () => (down = true), { capture: true });
for (const end of ["pointerup", "pointercancel"] as const) {
  addEventListener(
    end,
    () => {
      down = false;
      // After the click that follows.
      setTimeout(() => {
        const ready = waiting;
        waiting = [];
        for (const run of ready) run();
      });
    },
    { capture: true },
  );
}
