import type { PageText } from "../../language/texts.ts";

/** A synthetic answer of the register. */
export interface RegisterSample {
  readonly name: string;
  readonly text: PageText;
  /** The answer as of a day. */
  readonly person: (day: string) => object;
}

/** A synthetic number, with 80 added to the month. */
const NUMBER = "17912099997";

const MAILBOX = {
  digital_post: { postkasseadresse: "prove.provesen#9XYZ", postkasseleverandoeradresse: "984661185" },
  sertifikat: "MIIC",
};

const email = (day: string) => ({
  kontaktinformasjon: { epostadresse: "prove@eksempel.test", epostadresse_oppdatert: `${day}T10:14:52+02` },
});

/** The day a number of days before a day such as 2026-11-21. */
export function daysBefore(day: string, days: number): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() - days);
  return at.toISOString().slice(0, 10);
}

/** An answer of the register about one person. */
export const registerAnswer = (person: object, number = NUMBER): object => ({
  personer: [{ personidentifikator: number, ...person }],
});

/** Typical answers of the register. They depend on the day, because contact data expires. */
export const SAMPLES: readonly RegisterSample[] = [
  {
    name: "fresh",
    text: "sender.sample.fresh",
    person: (day) => ({
      reservasjon: "NEI",
      status: "AKTIV",
      varslingsstatus: "KAN_VARSLES",
      ...email(daysBefore(day, 90)),
      ...MAILBOX,
    }),
  },
  {
    name: "reserved",
    text: "sender.sample.reserved",
    person: (day) => ({
      reservasjon: "JA",
      reservasjonstidspunkt: `${daysBefore(day, 400)}T13:42:34+02`,
      status: "AKTIV",
      varslingsstatus: "KAN_IKKE_VARSLES",
    }),
  },
  {
    name: "expired",
    text: "sender.sample.expired",
    person: (day) => ({ reservasjon: "NEI", status: "AKTIV", ...email(daysBefore(day, 1200)), ...MAILBOX }),
  },
  {
    name: "no-mailbox",
    text: "sender.sample.no-mailbox",
    person: (day) => ({
      reservasjon: "NEI",
      status: "AKTIV",
      varslingsstatus: "KAN_VARSLES",
      kontaktinformasjon: {
        mobiltelefonnummer: "+4799999999",
        mobiltelefonnummer_oppdatert: `${daysBefore(day, 1200)}T12:00:00.123456Z`,
        mobiltelefonnummer_sist_verifisert: `${daysBefore(day, 90)}T12:00:00+02:00`,
      },
    }),
  },
  { name: "deleted", text: "sender.sample.deleted", person: () => ({ reservasjon: "NEI", status: "SLETTET" }) },
  {
    name: "not-registered",
    text: "sender.sample.not-registered",
    person: () => ({ reservasjon: "NEI", status: "IKKE_REGISTRERT" }),
  },
];
