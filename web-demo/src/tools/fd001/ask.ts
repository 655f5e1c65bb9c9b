import { type ExemptionCheckRequestAnswer as Answer, exemption, type Finding } from "@postregler/wasm";
import { currentLanguage } from "../../language/current.ts";
import type { Answers } from "./answers.ts";
import { circumstances, type Page, type Question } from "./pages.ts";

/** Asks the core about the form as it is now. What is not asked for is not sent either, though it stays typed. */
export function ask(given: Answers): Answer {
  const circumstance = circumstances(given);
  const [capacity, residence] = [given.capacity.value(), given.residence.value()];
  return exemption.checkRequest({
    ...(circumstance.identityCheck && { form: "fd-001-k", identityCheck: identityCheck(given) }),
    name: given.name.control.value,
    number: given.number.control.value,
    address: circumstance.address ? given.address.control.value : "",
    ...(residence && { residence }),
    telephone: given.telephone.control.value,
    declaration: given.declaration.control.checked,
    assessedGround: given.assessedGround.control.checked,
    circumstances: circumstance.circumstances ? given.circumstances.control.value : "",
    unopenedPost: given.unopenedPost.control.checked,
    otherAddress: circumstance.otherAddress ? given.otherAddress.control.value : "",
    date: given.date.value(),
    signature: given.signature.value() === "signs",
    cannotSign: given.signature.value() === "cannot",
    ...(capacity && { capacity }),
    ...(circumstance.signer && {
      signer: { name: given.signerName.control.value, number: given.signerNumber.control.value },
    }),
    ...(circumstance.proxy && { proxy: proxy(given) }),
    context: { locale: currentLanguage() },
  });
}

const proxy = (given: Answers) => ({
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

const identityCheck = (given: Answers) => ({
  checker: given.checker.control.value,
  role: given.role.control.value,
  stated: given.stated.control.checked,
  date: given.checkDate.value(),
  signature: given.checkerSignature.control.checked,
});

/** What was found about one question, as something to be shown there. */
export const findingsAt = ({ field, also }: Question, findings: readonly Finding[]): Finding[] =>
  findings
    .filter(({ path }) => path === field.path || also.includes(path))
    .map((finding) => ({ ...finding, path: field.path, severity: severityOf(finding) }));

/** Whoever cannot sign has nothing to mend, and goes on. */
const severityOf = ({ path, severity }: Finding): Finding["severity"] =>
  path === "/cannotSign" && severity === "error" ? "warning" : severity;

/** What was found about the questions that are asked, page by page. */
export const findingsOn = (pages: readonly Page[], findings: readonly Finding[]): Finding[] =>
  pages.flatMap(({ questions }) => questions.flatMap((question) => findingsAt(question, findings)));
