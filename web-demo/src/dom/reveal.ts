/** Scrolls to an element that has just appeared if it is low on the screen. The focus does not move. */
export function reveal(appeared: HTMLElement): void {
  const { top } = appeared.getBoundingClientRect();
  if (top < 0 || top > innerHeight * 0.6) appeared.scrollIntoView({ block: "start" });
}
