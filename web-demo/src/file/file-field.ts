import { element } from "../dom/element.ts";
import { type Field, type FieldName, idOf, markField, pathOf } from "../form/field.ts";
import { messageContainer } from "../form/messages.ts";
import type { PageText } from "../language/texts.ts";

export interface FileField extends Field {
  readonly control: HTMLInputElement;
  file(): File | undefined;
  /** Puts a file in, as if it had been chosen. */
  setFile(file: File): void;
}

interface FileFieldOptions {
  name: FieldName;
  hint: PageText;
  /** The kinds of file the browser offers first. */
  accept: string;
}

/** A file to choose, with the browser's own button; dropping one on the page is offered besides. */
export function fileField({ name, hint: hintText, accept }: FileFieldOptions): FileField {
  const id = idOf(name);
  const hint = element("div", { id: `${id}-hint`, class: "hint", text: hintText });
  const messages = messageContainer(`${id}-messages`);
  const control = element("input", {
    id,
    type: "file",
    accept,
    "aria-describedby": `${hint.id} ${messages.id}`,
  });
  const label = element("label", { for: id, text: "column.file.label" });
  const group = element("div", { class: "field drop" }, label, hint, messages, control);
  const field: FileField = {
    name,
    path: pathOf(name),
    element: group,
    control,
    file: () => control.files?.[0],
    setFile(file) {
      // The input keeps the file, so that it is the only source of truth.
      const transfer = new DataTransfer();
      transfer.items.add(file);
      control.files = transfer.files;
      for (const type of ["input", "change"]) control.dispatchEvent(new Event(type, { bubbles: true }));
    },
    isEmpty: () => control.files?.length !== 1,
    show: (findings) => markField(findings, { group, messages, marked: [control] }),
  };
  acceptDroppedFiles(field);
  return field;
}

/**
 * Accepts a file dropped anywhere on the page while the field is connected. Otherwise the browser would leave the page
 * and open the file.
 */
function acceptDroppedFiles(field: FileField): void {
  const carriesFile = (event: DragEvent) =>
    field.element.isConnected && (event.dataTransfer?.types.includes("Files") ?? false);
  const highlight = (on: boolean) => field.element.classList.toggle("over", on);
  addEventListener("dragover", (event) => {
    if (!carriesFile(event)) return;
    event.preventDefault();
    highlight(true);
  });
  addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) highlight(false);
  });
  addEventListener("drop", (event) => {
    if (!carriesFile(event)) return;
    event.preventDefault();
    highlight(false);
    const file = event.dataTransfer?.files[0];
    if (file !== undefined) field.setFile(file);
  });
}
