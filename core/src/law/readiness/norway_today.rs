//! Norway: the counterpart today, as far as it is known.

use super::super::rule::{Basis, Certainty, Day, Rule, Section, sections, title};
use super::norway::{CIRCULAR, DIGDIR_FROM, SLIDES};

const PORTAL: &str = "samarbeid.digdir.no";
const QUOTED: &str = "Digitaliseringsrundskrivet, quoted on docs.digdir.no";
const ANNOUNCED: &str = "difi.no, Godt nytt for digitalisering og omstilling (15 March 2019)";

const DIGDIR: Option<Day> = Some(DIGDIR_FROM);

pub(in crate::law) static RULES: &[Rule] = &[
    Rule {
        id: "no.readiness.today.contact",
        title: title(
            "An agency chooses an integration (a supplier's module, eFormidling's integration point, or its own) and sends Digdir a form with information. Digdir has been in Difi's place since 1 January 2020.",
        ),
        sections: sections(&[Section { source: PORTAL, section: "" }, Section { source: ANNOUNCED, section: "" }]),
        from: DIGDIR,
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.readiness.today.register-contact",
        title: title("Digdir is contacted at least one month before the contact register is to be used."),
        sections: sections(&[Section { source: PORTAL, section: "Kontakt- og reservasjonsregisteret" }]),
        from: DIGDIR,
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.readiness.today.risk-analysis",
        title: title(
            "Municipalities that come through SvarUt make a risk analysis of their own; that a state agency still has to make one is concluded from that and from 2014.",
        ),
        sections: sections(&[
            Section { source: PORTAL, section: "" },
            Section { source: SLIDES, section: "Steg 3: Gjennomfør ROS" },
        ]),
        from: DIGDIR,
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "no.readiness.today.terms",
        title: title(
            "An authorised representative accepts the terms: version 1.7 is of 6 January 2022, version 1.8 of 5 January 2026. Whether a new version has to be accepted anew was not found.",
        ),
        sections: sections(&[Section { source: PORTAL, section: "Bruksvilkår" }]),
        from: DIGDIR,
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.readiness.today.supplier",
        title: title(
            "That there is an agreement with the supplier, one on data processing where it is a processor, and that it accepts what concerns it, is concluded from 2014.",
        ),
        sections: sections(&[Section { source: SLIDES, section: "Bruksvilkår (under)leverandører, pkt. 7" }]),
        from: DIGDIR,
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "no.readiness.today.delegation",
        title: title(
            "A data processor that sends for an agency needs to be given access by it in Altinn, for the scope digitalpostinnbygger:send.",
        ),
        sections: sections(&[Section { source: PORTAL, section: "" }]),
        from: DIGDIR,
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.readiness.today.in-use",
        title: title(
            "State bodies have to use the digital mailbox for letters with documentation value to citizens who have chosen one and have not reserved.",
        ),
        sections: sections(&[Section { source: QUOTED, section: "" }]),
        from: DIGDIR,
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.readiness.today.businesses",
        title: title("That digital post to businesses still goes through Altinn is concluded from 2014."),
        sections: sections(&[Section { source: CIRCULAR, section: "1.2" }]),
        from: DIGDIR,
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "no.readiness.today.information",
        title: title("That agencies still tell citizens in their own channels is concluded from 2014."),
        sections: sections(&[Section { source: SLIDES, section: "Sentral tilrettelegging – lokalt bidrag" }]),
        from: DIGDIR,
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Inferred,
    },
];
