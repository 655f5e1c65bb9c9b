import { exemption } from "@postregler/wasm";
import { element, headingOf } from "../../dom/element.ts";
import type { CheckboxField } from "../../form/checkbox-field.ts";
import type { DateField } from "../../form/date-field.ts";
import { type Field, labelOf } from "../../form/field.ts";
import type { RadioField } from "../../form/radio-field.ts";
import type { TextField } from "../../form/text-field.ts";
import { currentLanguage } from "../../language/current-language.ts";
import type { TextKey } from "../../language/texts.ts";
import type { FormFields } from "./form-fields.ts";

/** An answer for display: typed text, or a text key. */
export type GivenAnswer = { typed: string } | { text: TextKey };

export interface Question {
  readonly field: Field;
  /** Other paths of findings about this question. */
  readonly otherPaths: readonly string[];
  given(): GivenAnswer;
}

/** One page of the form. */
export interface Page {
  /** Its place in the URL, after `#fd001/`. */
  readonly name: string;
  readonly title: TextKey;
  readonly questions: readonly Question[];
  /** Whether the page applies to the applicant. */
  applies(): boolean;
  /** Guidance beside the question in the current language; `level` is that of its heading. */
  guidance?(level: number): HTMLElement;
}

const typedAnswer = (value: string): GivenAnswer => (value.trim() === "" ? { text: "answer.none" } : { typed: value });

const text = (field: TextField, ...otherPaths: string[]): Question => ({
  field,
  otherPaths,
  given: () => typedAnswer(field.control.value),
});

const date = (field: DateField): Question => ({ field, otherPaths: [], given: () => typedAnswer(field.value()) });

const box = (field: CheckboxField): Question => ({
  field,
  otherPaths: [],
  given: () => ({ text: field.control.checked ? "answer.yes" : "answer.no" }),
});

const choice = (field: RadioField<string>, kind: string, ...otherPaths: string[]): Question => ({
  field,
  otherPaths,
  given() {
    const value = field.value();
    return { text: value === undefined ? "answer.none" : `word.${kind}.${value}` };
  },
});

/** The sections of the form that apply to the answers so far, as the core decides. */
export const formSections = ({ assessedGround, capacity, comes, residence, unopenedPost }: FormFields) => {
  const [signs, lives] = [capacity.value(), residence.value()];
  const { sections } = exemption.checkRequest({
    ...(signs && { capacity: signs }),
    ...(lives && { residence: lives }),
    ...(comes.value() === "nobody" && { form: "fd-001-k" }),
    assessedGround: assessedGround.control.checked,
    unopenedPost: unopenedPost.control.checked,
    context: {},
  });
  return {
    signer: sections.includes("/signer"),
    mayComeAnother: sections.includes("/proxy"),
    proxy: sections.includes("/proxy") && comes.value() === "proxy",
    identityCheck: sections.includes("/identityCheck"),
    address: sections.includes("/address"),
    circumstances: sections.includes("/circumstances"),
    otherAddress: sections.includes("/otherAddress"),
  };
};

/** The pages of the form in their order. */
export function pages(given: FormFields): readonly Page[] {
  type Circumstance = ReturnType<typeof formSections>;
  const page = (
    name: string,
    questions: Question | [title: TextKey, ...questions: Question[]],
    applies: (circumstance: Circumstance) => boolean = () => true,
  ): Page => {
    const [title, ...all] = Array.isArray(questions) ? questions : [labelOf(questions.field.name), questions];
    return { name, title, questions: all, applies: () => applies(formSections(given)) };
  };
  const others = ({ signer }: Circumstance) => signer;
  const proxy = (circumstance: Circumstance) => circumstance.proxy;
  const identityCheck = (circumstance: Circumstance) => circumstance.identityCheck;

  return [
    page("capacity", choice(given.capacity, "capacity")),
    page("signer-name", text(given.signerName), others),
    page("signer-number", text(given.signerNumber), others),
    page("comes", choice(given.comes, "comes", "/form", "/identityCheck"), ({ mayComeAnother }) => mayComeAnother),
    page("residence", choice(given.residence, "registered-as")),
    // The principal of the fuldmagt is the citizen, whose name and number are asked for once.
    page("name", text(given.name, "/proxy/principalName")),
    page("number", text(given.number, "/proxy/principalNumber")),
    page("address", text(given.address), (circumstance) => circumstance.address),
    page("telephone", text(given.telephone)),
    {
      ...page("declaration", ["form.declaration", box(given.declaration), box(given.assessedGround)]),
      guidance: grounds,
    },
    page("circumstances", text(given.circumstances), ({ circumstances }) => circumstances),
    page("unopened-post", ["form.unopened-post", box(given.unopenedPost)]),
    page("other-address", text(given.otherAddress), (circumstance) => circumstance.otherAddress),
    page("document", choice(given.document, "proxy-document"), proxy),
    page("representative", choice(given.representativeKind, "representative-kind"), proxy),
    page("representative-name", text(given.representativeName), proxy),
    page("representative-number", text(given.representativeNumber), proxy),
    page("proxy-signed", ["form.fuldmagt", box(given.principalSignature), box(given.representativeSignature)], proxy),
    page("proxy-date", date(given.proxyDate), proxy),
    page("checker", text(given.checker), identityCheck),
    page("role", text(given.role), identityCheck),
    page("checked", ["form.identity-check", box(given.stated), box(given.checkerSignature)], identityCheck),
    page("check-date", date(given.checkDate), identityCheck),
    page("date", date(given.date)),
    page("signature", choice(given.signature, "signature", "/cannotSign")),
  ];
}

/** The grounds for exemption, for guidance only. */
function grounds(level: number): HTMLElement {
  const { grounds } = exemption.grounds({ context: { locale: currentLanguage() } });
  // The numbers are those of the regulation.
  const list = element(
    "ol",
    { class: "grounds" },
    ...grounds.map(({ text, official }) => element("li", {}, text ?? official)),
  );
  return element("section", {}, headingOf(level, "form.grounds"), list);
}
