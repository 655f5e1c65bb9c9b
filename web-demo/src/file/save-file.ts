/** Long enough for the browser to have taken the file, however busy it is. */
const UNTIL_TAKEN = 60_000;

/** Hands a file created in the page to the browser's download. It uses an object URL, so no network request is made. */
export function saveFile(content: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), UNTIL_TAKEN);
}
