//! Rules on the channel: paper, the digital mailbox, Altinn.

use super::{DIFI_QA, EFVF, REGULATION_2014};
use crate::law::rule::{Basis, Certainty, Day, Rule, Section, sections, title};

const VEDTAK: &str = "docs.digdir.no, eFormidling, Vedtak til innbygger";
const INFORMASJON: &str = "docs.digdir.no, eFormidling, Informasjon til innbygger";
const SLIDES: &str = "Difi, Digital postkasse til innbyggere (November 2014)";
const RUNDSKRIV: &str = "Digitaliseringsrundskrivet, quoted on docs.digdir.no";
const NAV: &str = "navikt/dokdistkanal, BestemDistribusjonskanalService";
const CORRESPONDENCE: &str = "Altinn/altinn-correspondence";

/// The day from which state bodies, municipalities and counties have to use the register for notices.
pub const REGISTER_MANDATORY: Day = Day(2016, 1, 1);
/// The day before that.
const REGISTER_OPTIONAL_UNTIL: Day = Day(2015, 12, 31);

pub(in crate::law) static RULES: &[Rule] = &[
    Rule {
        id: "no.channel.decision-flow",
        title: title(
            "A decision goes to the digital mailbox if the person has not reserved, can be notified and has a mailbox; a mailbox alone is not enough.",
        ),
        sections: sections(&[
            Section { source: VEDTAK, section: "" },
            Section { source: EFVF, section: "§§ 8, 9 og 32" },
        ]),
        from: Some(REGULATION_2014),
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.channel.information-flow",
        title: title(
            "Other information goes to the digital mailbox whether or not the person has reserved or can be notified.",
        ),
        sections: sections(&[Section { source: INFORMASJON, section: "" }]),
        from: Some(REGULATION_2014),
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.channel.no-mailbox",
        title: title(
            "Somebody who has not reserved and has no mailbox may get the letter in Altinn's inbox or on paper, as the sender chooses.",
        ),
        sections: sections(&[Section { source: RUNDSKRIV, section: "" }, Section { source: VEDTAK, section: "" }]),
        from: Some(REGULATION_2014),
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.channel.registered-unit",
        title: title(
            "A unit in Enhetsregisteret gets letters in Altinn, outside the digital mailbox for citizens; notices go to the electronic address it has given itself.",
        ),
        sections: sections(&[
            Section { source: EFVF, section: "§ 8 tredje ledd" },
            Section { source: SLIDES, section: "" },
        ]),
        from: Some(REGULATION_2014),
        until: None,
        basis: Basis::Regulation,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.channel.register-unavailable",
        title: title(
            "While the register does not answer, a letter of § 9 waits or goes on paper, never digitally; NAV and Altinn do the same.",
        ),
        sections: sections(&[Section { source: NAV, section: "" }, Section { source: CORRESPONDENCE, section: "" }]),
        from: Some(REGULATION_2014),
        until: None,
        basis: Basis::Practice,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "no.channel.consent",
        title: title(
            "Before a body is connected to the register, a letter of § 9 goes digitally only with consent and to an address the person has given for notices.",
        ),
        sections: sections(&[
            Section { source: SLIDES, section: "" },
            Section { source: "Bygland kommune, Digital kommunikasjon blir hovudregelen", section: "" },
        ]),
        from: None,
        until: Some(REGISTER_OPTIONAL_UNTIL),
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.register.mandatory-2016",
        title: title(
            "Since 1 January 2016 state bodies, municipalities and counties have to use the register for notices.",
        ),
        sections: sections(&[Section { source: EFVF, section: "§ 29 annet ledd" }]),
        from: Some(REGISTER_MANDATORY),
        until: None,
        basis: Basis::Regulation,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.register.use",
        title: title(
            "The register has to be used for notices of § 8 and may be used for other tasks: service messages may go to contact data that is too old for a notice.",
        ),
        sections: sections(&[
            Section { source: EFVF, section: "§ 29 annet ledd" },
            Section { source: DIFI_QA, section: "" },
        ]),
        from: Some(REGULATION_2014),
        until: None,
        basis: Basis::Regulation,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.channel.unread",
        title: title(
            "Printing what stays unread after some days is the sender's choice; KS SvarUt does so in Altinn after two working days.",
        ),
        sections: sections(&[Section { source: "KS SvarUt, and pages of several municipalities", section: "" }]),
        from: None,
        until: None,
        basis: Basis::Practice,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.channel.own-address",
        title: title(
            "Outside § 9 a message may go to any address the sender lawfully has; with none, it goes on paper.",
        ),
        sections: &[],
        from: None,
        until: None,
        basis: Basis::Assumption,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "no.channel.deceased",
        title: title("A letter to somebody who is dead waits for a person: it concerns the estate."),
        sections: &[],
        from: None,
        until: None,
        basis: Basis::Assumption,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "no.channel.represented",
        title: title(
            "Where a guardian or a proxy acts, a letter waits for a person unless the sender knows how far that goes.",
        ),
        sections: &[],
        from: None,
        until: None,
        basis: Basis::Assumption,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "no.channel.age-limit",
        title: title(
            "The law has no age limit that was found; a limit is the sender's choice, and an age that is not known is under it.",
        ),
        sections: &[],
        from: None,
        until: None,
        basis: Basis::Assumption,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "no.channel.size-limit",
        title: title("A limit on size or attachments is the sender's choice; a size that is not known is over it."),
        sections: &[],
        from: None,
        until: None,
        basis: Basis::Assumption,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "no.channel.paper-address",
        title: title(
            "A letter that would go on paper waits for a person if the address is protected or missing; a digital one is not printed then, and paper is no way beside it.",
        ),
        sections: &[],
        from: None,
        until: None,
        basis: Basis::Assumption,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "no.channel.paper",
        title: title("What does not go digitally and need not wait goes on paper."),
        sections: &[],
        from: None,
        until: None,
        basis: Basis::Assumption,
        certainty: Certainty::Inferred,
    },
];
