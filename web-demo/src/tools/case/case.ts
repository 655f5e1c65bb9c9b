import { element } from "../../dom/element.ts";
import { type View, view } from "../../page/views.ts";
import { caseFile } from "./case-file.ts";
import { term } from "./term.ts";

/** For a Danish municipality: an exemption case and the term of the exemption. */
export function exemptionCase(): View {
  const lead = element("p", { class: "lead", text: "case.lead" });
  const place = element("div");
  let started = false;
  const made = view("case", "case.title", lead, place);
  return {
    ...made,
    onOpen() {
      // The core is started when the view is opened first.
      if (!started) place.replaceWith(caseFile(), term());
      started = true;
    },
  };
}
