import { element } from "../../dom/element.ts";
import { type ProgramInput, codeFor, type Host, HOSTS } from "./code/generate-code.ts";
import { copyButton } from "./copy-button.ts";
import { codeBox } from "./code-box.ts";
import { choiceFieldset } from "./choice-fieldset.ts";

/** The request as a program. */
export function codeView() {
  let host: Host = "page";
  let asked: ProgramInput | undefined;
  const box = codeBox("developers.code");
  const about = element("p", { class: "hint" });
  const none = element("p", { text: "developers.code.none", hidden: true });
  const copy = copyButton("developers.copy.code", () => box.text());
  const show = () => {
    const code = asked && codeFor(host, asked);
    box.show(code ?? "");
    box.element.hidden = copy.hidden = code === undefined;
    none.hidden = code !== undefined || asked === undefined;
    about.replaceChildren(element("span", { text: `developers.code.${host}.about` }));
  };
  const ways = HOSTS.map((value) => ({ value, text: `developers.code.${value}` }) as const);
  const choice = choiceFieldset("developers-host", "developers.code.for", ways, (way) => {
    host = way;
    show();
  });

  return {
    element: element(
      "section",
      { class: "code", "aria-labelledby": "developers-code" },
      element("h2", { id: "developers-code", text: "developers.code" }),
      choice,
      about,
      none,
      box.element,
      copy,
    ),
    show(next: ProgramInput | undefined) {
      asked = next;
      show();
    },
  };
}
