/**
 * Scrolls to what has just appeared, if it stands so low on the screen that it would hardly be noticed. The focus stays
 * where it is.
 */
export function reveal(appeared: HTMLElement): void {
  const { top } = appeared.getBoundingClientRect();
  if (top < 0 || top > innerHeight * 0.6) appeared.scrollIntoView({ block: "start" });
}
