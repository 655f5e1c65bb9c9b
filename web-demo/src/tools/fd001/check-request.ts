import { type ExemptionCheckRequestAnswer as Answer, exemption, type Finding } from "@postregler/wasm";
import { currentLanguage } from "../../language/current-language.ts";
import type { FormFields } from "./form-fields.ts";
import { formSections, type Page, type Question } from "./pages.ts";

/** Checks the form's current answers. Answers to hidden questions are not sent, but stay in their fields. */
export function checkRequest(fields: FormFields): Answer {
  const circumstance = formSections(fields);
  const [capacity, residence] = [fields.capacity.value(), fields.residence.value()];
  return exemption.checkRequest({
    ...(circumstance.identityCheck && { form: "fd-001-k", identityCheck: identityCheck(fields) }),
    name: fields.name.control.value,
    number: fields.number.control.value,
    address: circumstance.address ? fields.address.control.value : "",
    ...(residence && { residence }),
    telephone: fields.telephone.control.value,
    declaration: fields.declaration.control.checked,
    assessedGround: fields.assessedGround.control.checked,
    circumstances: circumstance.circumstances ? fields.circumstances.control.value : "",
    unopenedPost: fields.unopenedPost.control.checked,
    otherAddress: circumstance.otherAddress ? fields.otherAddress.control.value : "",
    date: fields.date.value(),
    signature: fields.signature.value() === "signs",
    cannotSign: fields.signature.value() === "cannot",
    ...(capacity && { capacity }),
    ...(circumstance.signer && {
      signer: { name: fields.signerName.control.value, number: fields.signerNumber.control.value },
    }),
    ...(circumstance.proxy && { proxy: proxy(fields) }),
    context: { locale: currentLanguage() },
  });
}

const proxy = (given: FormFields) => ({
  document: given.document.value() ?? null,
  representativeKind: given.representativeKind.value() ?? null,
  principalName: given.name.control.value,
  principalNumber: given.number.control.value,
  principalSignature: given.principalSignature.control.checked,
  date: given.proxyDate.value(),
  representativeName: given.representativeName.control.value,
  representativeNumber: given.representativeNumber.control.value,
  representativeSignature: given.representativeSignature.control.checked,
});

const identityCheck = (given: FormFields) => ({
  checker: given.checker.control.value,
  role: given.role.control.value,
  stated: given.stated.control.checked,
  date: given.checkDate.value(),
  signature: given.checkerSignature.control.checked,
});

/** The findings for one question, with the path of its field. */
export const findingsAt = ({ field, otherPaths }: Question, findings: readonly Finding[]): Finding[] =>
  findings
    .filter(({ path }) => path === field.path || otherPaths.includes(path))
    .map((finding) => ({ ...finding, path: field.path, severity: fieldSeverity(finding) }));

/** An applicant who cannot sign has nothing to correct and continues. */
const fieldSeverity = ({ path, severity }: Finding): Finding["severity"] =>
  path === "/cannotSign" && severity === "error" ? "warning" : severity;

/** The findings for the visible questions, page by page. */
export const findingsOn = (pages: readonly Page[], findings: readonly Finding[]): Finding[] =>
  pages.flatMap(({ questions }) => questions.flatMap((question) => findingsAt(question, findings)));
