/** Long enough for the browser to have taken the file, however busy it is. */
const UNTIL_TAKEN = 60_000;

/** Hands a file made in the page to the browser to save. It goes through no network: the address is one in memory. */
export function saveFile(content: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), UNTIL_TAKEN);
}
