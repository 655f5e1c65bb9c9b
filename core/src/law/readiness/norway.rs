//! Norway: the six steps to the digital mailbox as Difi gave them in 2014, and what the circular on digitalisation asked
//! for by 2015 and 2016. Days that a step does not name are those of what it leads up to.

use super::super::rule::{Basis, Certainty, Day, Rule, Section, sections, title};

pub(super) const SLIDES: &str = "Difi, Digital postkasse til innbyggere (November 2014)";
pub(super) const CIRCULAR: &str =
    "Digitaliseringsrundskrivet, as quoted in Difi, Digital postkasse til innbyggere (November 2014)";

/// The day by which state bodies that send post on paper had a plan for the digital mailbox.
pub const MAILBOX_PLAN_BY: Day = Day(2015, 7, 1);

/// The day by which they used it: the end of the first quarter.
pub const MAILBOX_IN_USE_BY: Day = Day(2016, 3, 31);

/// The day Digdir took Difi's place.
pub const DIGDIR_FROM: Day = Day(2020, 1, 1);

/// The last day of Difi.
const DIFI_UNTIL: Day = Day(2019, 12, 31);

pub(in crate::law) static RULES: &[Rule] = &[
    Rule {
        id: "no.readiness.contact",
        title: title("An agency contacts Difi first: planning and integration are done together with Difi."),
        sections: sections(&[Section { source: SLIDES, section: "Steg 1: Ta kontakt med Difi" }]),
        from: None,
        until: Some(DIFI_UNTIL),
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.readiness.planning",
        title: title(
            "The agency decides which services to begin with, makes an annual wheel of services or mailings and a timeline, and maps costs and gains.",
        ),
        sections: sections(&[Section { source: SLIDES, section: "Steg 2: Planlegging" }]),
        from: None,
        until: Some(DIFI_UNTIL),
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.readiness.connection",
        title: title(
            "An agency connects through a standard case and archive system, whose suppliers expected modules in the first quarter of 2015, or directly, with client libraries.",
        ),
        sections: sections(&[Section { source: SLIDES, section: "Hvordan integrere seg?" }]),
        from: None,
        until: Some(DIFI_UNTIL),
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.readiness.plan",
        title: title(
            "By 1 July 2015 state bodies that send post on paper have a plan for the digital mailbox, made in consultation with Difi, with costs, gains and how the gains are realised.",
        ),
        sections: sections(&[Section { source: CIRCULAR, section: "1.2" }]),
        from: None,
        until: Some(DIFI_UNTIL),
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.readiness.risk-analysis",
        title: title(
            "A risk analysis (ROS-analyse) has to be made before connection: an assessment of one's own of the security of the solution for what it is to carry.",
        ),
        sections: sections(&[Section { source: SLIDES, section: "Steg 3: Gjennomfør ROS" }]),
        from: None,
        until: Some(DIFI_UNTIL),
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.readiness.terms",
        title: title(
            "Accepting the terms takes the place of an agreement of one's own; an authorised representative accepts the general terms and those of the contact register and of the digital mailbox.",
        ),
        sections: sections(&[Section { source: SLIDES, section: "Steg 4: Aksepter bruksvilkår" }]),
        from: None,
        until: Some(DIFI_UNTIL),
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.readiness.terms-id-porten",
        title: title(
            "ID-porten has special terms of its own; that only those who use it accept them is how the terms are built.",
        ),
        sections: sections(&[Section { source: SLIDES, section: "Bruksvilkår - oppbygning" }]),
        from: None,
        until: Some(DIFI_UNTIL),
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.readiness.supplier-agreement",
        title: title("An agency and its supplier have an agreement of their own that says what the supplier is to do."),
        sections: sections(&[Section { source: SLIDES, section: "Bruksvilkår (under)leverandører, pkt. 7" }]),
        from: None,
        until: Some(DIFI_UNTIL),
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.readiness.processing",
        title: title(
            "The supplier will often be a data processor as well; that it then takes a data processing agreement (databehandleravtale) is concluded.",
        ),
        sections: sections(&[Section { source: SLIDES, section: "Bruksvilkår (under)leverandører" }]),
        from: None,
        until: Some(DIFI_UNTIL),
        basis: Basis::Guidance,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "no.readiness.supplier-terms",
        title: title(
            "The supplier has to accept the parts of Difi's terms that concern it; there are special terms for suppliers.",
        ),
        sections: sections(&[Section { source: SLIDES, section: "Bruksvilkår (under)leverandører, pkt. 7" }]),
        from: None,
        until: Some(DIFI_UNTIL),
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.readiness.inspection",
        title: title("Difi has the right to inspect and audit the supplier."),
        sections: sections(&[Section { source: SLIDES, section: "Bruksvilkår (under)leverandører" }]),
        from: None,
        until: Some(DIFI_UNTIL),
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.readiness.register",
        title: title(
            "Before connection to the register it takes consent and an address for notices; after it, everybody who has not reserved can be reached, at the register's addresses, which have to be used.",
        ),
        sections: sections(&[Section { source: SLIDES, section: "Enkelt og gratis" }]),
        from: None,
        until: Some(DIFI_UNTIL),
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.readiness.integration",
        title: title(
            "Each agency adapts its own systems and its own ways of working; testing is done in close cooperation with Difi.",
        ),
        sections: sections(&[Section { source: SLIDES, section: "Steg 5: Integrasjon og test" }]),
        from: None,
        until: Some(DIFI_UNTIL),
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.readiness.send",
        title: title("When testing is done and approved, the agency is ready to send to everybody who has a mailbox."),
        sections: sections(&[Section { source: SLIDES, section: "Steg 6: Send digital post" }]),
        from: None,
        until: Some(DIFI_UNTIL),
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.readiness.in-use",
        title: title(
            "State bodies that send post on paper use the digital mailbox by the end of the first quarter of 2016.",
        ),
        sections: sections(&[Section { source: CIRCULAR, section: "1.2" }]),
        from: None,
        until: Some(DIFI_UNTIL),
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.readiness.components",
        title: title(
            "State bodies use the national components: ID-porten, the registers, the digital mailbox for citizens, and Altinn for digital post to businesses.",
        ),
        sections: sections(&[Section { source: CIRCULAR, section: "1.2" }]),
        from: None,
        until: Some(DIFI_UNTIL),
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.readiness.information",
        title: title(
            "Public bodies have to use their own channels actively to tell citizens; Difi makes the basic material, which is adapted to the users of each.",
        ),
        sections: sections(&[Section { source: SLIDES, section: "Sentral tilrettelegging – lokalt bidrag" }]),
        from: None,
        until: Some(DIFI_UNTIL),
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
];
