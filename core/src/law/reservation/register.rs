//! Rules on the contact and reservation register (KRR).

use super::{DIFI_QA, EFVF, NORGE_NO, REGULATION_2014};
use crate::law::rule::{Basis, Certainty, Day, Rule, Section, sections, title};

const DOCS: &str = "docs.digdir.no, Kontakt- og reservasjonsregisteret";
const XSD: &str = "difi/begrep-Oppslagstjenesten, oppslagstjeneste-metadata-16-02.xsd";
const ROUTER: &str = "felleslosninger/efm-service-registry, DpiMessageRouter";

/// The last day of the old SOAP service.
const SOAP_UNTIL: Day = Day(2022, 10, 31);

pub(in crate::law) static RULES: &[Rule] = &[
    Rule {
        id: "no.section-9.reserved",
        title: title(
            "Somebody who has reserved gets the four kinds of message on paper, from the whole public sector.",
        ),
        sections: sections(&[Section { source: EFVF, section: "§ 9" }, Section { source: NORGE_NO, section: "" }]),
        from: Some(REGULATION_2014),
        until: None,
        basis: Basis::Regulation,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.register.18-months",
        title: title(
            "Contact data that was neither updated nor confirmed in the last 18 months must not be used for notices of § 8; e-mail and mobile are judged each by itself, and one fresh day is enough. 18 months are counted back from the day of dispatch, and a day that does not exist becomes the last of its month, as in Altinn's software.",
        ),
        sections: sections(&[
            Section { source: EFVF, section: "§ 32 annet ledd" },
            Section { source: DOCS, section: "18-månedersregel" },
            Section { source: "Altinn/altinn-profile, UserContactPointService", section: "" },
        ]),
        from: Some(REGULATION_2014),
        until: None,
        basis: Basis::Regulation,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.register.every-dispatch",
        title: title(
            "The register is looked up at every dispatch, and its data is not copied into a register of one's own. That the same day is good enough is our reading.",
        ),
        sections: sections(&[Section { source: DIFI_QA, section: "" }]),
        from: Some(REGULATION_2014),
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.register.status",
        title: title(
            "Somebody is in the register, has been deleted, or is not in it; without an entry there is no contact data, no mailbox and no certificate.",
        ),
        sections: sections(&[
            Section { source: DOCS, section: "Attributter" },
            Section { source: XSD, section: "status" },
        ]),
        from: Some(REGULATION_2014),
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.register.contact",
        title: title(
            "Neither an e-mail address nor a mobile number is mandatory; somebody with neither cannot be notified.",
        ),
        sections: sections(&[
            Section { source: DOCS, section: "Attributter" },
            Section { source: NORGE_NO, section: "" },
        ]),
        from: Some(REGULATION_2014),
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.register.not-notifiable",
        title: title(
            "KAN_IKKE_VARSLES means expired contact data, reserved, deleted or not in the register: it is never shown as reserved.",
        ),
        sections: sections(&[Section { source: DOCS, section: "Attributter, varslingsstatus" }]),
        from: Some(REGULATION_2014),
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.register.own-yes",
        title: title(
            "KAN_VARSLES is the register's own statement that contact data may be used for notices under § 32; where the days are missing or cannot be read, it is relied on. Days that are there and too old come first.",
        ),
        sections: sections(&[
            Section { source: EFVF, section: "§ 32 annet ledd" },
            Section { source: DOCS, section: "REST, Tilgjengelige scopes" },
        ]),
        from: Some(REGULATION_2014),
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "no.register.scopes",
        title: title(
            "What an answer holds depends on the scopes of the caller: krr:global/kontaktinformasjon.read gives contact data, varslingsstatus and language, krr:global/digitalpost.read mailbox and certificate; status and reservation are always there.",
        ),
        sections: sections(&[Section { source: DOCS, section: "REST, Tilgjengelige scopes" }]),
        from: None,
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.register.contradiction",
        title: title("A member that stands in an answer twice with values that differ counts as not known."),
        sections: &[],
        from: None,
        until: None,
        basis: Basis::Assumption,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "no.register.other-answers",
        title: title(
            "Only the register's answer to a look-up is read; answers of other services, the log of changes, questions and error messages are named and not interpreted.",
        ),
        sections: &[],
        from: None,
        until: None,
        basis: Basis::Assumption,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "no.register.fields",
        title: title(
            "A response holds a list of people, each with number, reservation, status, and as asked for contact data, mailbox and certificate.",
        ),
        sections: sections(&[Section { source: DOCS, section: "REST, version 1 and 2" }]),
        from: Some(REGULATION_2014),
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.register.soap",
        title: title(
            "The SOAP service with its own names was closed on 1 November 2022; responses that were kept are still read.",
        ),
        sections: sections(&[Section { source: XSD, section: "" }, Section { source: DOCS, section: "" }]),
        from: None,
        until: Some(SOAP_UNTIL),
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.register.mailbox",
        title: title(
            "A mailbox can take letters when it has an address, a provider and a certificate, and the person is active.",
        ),
        sections: sections(&[Section { source: ROUTER, section: "" }]),
        from: None,
        until: None,
        basis: Basis::Practice,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.register.lookup-size",
        title: title("A look-up holds from 1 to 1000 numbers."),
        sections: sections(&[Section { source: DOCS, section: "REST" }]),
        from: None,
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.register.email",
        title: title("An e-mail address has from 3 to 50 characters."),
        sections: sections(&[
            Section { source: DOCS, section: "Attributter" },
            Section { source: XSD, section: "epostadresse" },
        ]),
        from: None,
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.register.mobile",
        title: title(
            "A mobile number has from 8 to 20 characters; the published pattern allows spaces, hyphens and underscores.",
        ),
        sections: sections(&[
            Section { source: DOCS, section: "Attributter" },
            Section { source: XSD, section: "mobiltelefonnummer" },
        ]),
        from: None,
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.register.mobile-norwegian",
        title: title(
            "A number of eight digits, or with 0047 or +47 in front, is Norwegian: it has eight digits behind the code and begins with 4 or 9; a published sample breaks this.",
        ),
        sections: sections(&[Section { source: DOCS, section: "Attributter" }]),
        from: None,
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.register.mobile-entry",
        title: title(
            "The prose allows digits and a plus sign in front, the pattern also spaces, hyphens and underscores between groups: both are taken, on reading and on entry.",
        ),
        sections: &[],
        from: None,
        until: None,
        basis: Basis::Assumption,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "no.register.lenient",
        title: title(
            "A response is read whatever its order, extra fields, case and time zones; commas before a closing bracket, as in the published samples, are forgiven.",
        ),
        sections: &[],
        from: None,
        until: None,
        basis: Basis::Assumption,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "no.time.oslo",
        title: title(
            "A timestamp counts as the calendar day it is in Norway, by the summer time rule since 1996; without an offset, Norway's own clock is meant.",
        ),
        sections: &[],
        from: None,
        until: None,
        basis: Basis::Assumption,
        certainty: Certainty::Inferred,
    },
];
