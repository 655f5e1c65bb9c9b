//! Rules on access to another person's Digital Post: FD 011 and FD 014.

use super::MUNICIPALITIES;
use crate::law::days::{NEW_DIGITAL_POST, READ_AND_WRITE_FROM};
use crate::law::rule::{Basis, Certainty, Day, Rule, Section, sections, title};

const READ_GUIDE: &str =
    "KL and Digitaliseringsstyrelsen, Vejledning om læseadgang til Digital Post (editions 2015 and 2019)";
const DIGITALISER: &str = "digitaliser.dk, Digital Post (May 2025)";
const EBOKS: &str = "e-Boks, help pages";

/// Read access is known from this year on; the day is not known.
pub const READ_ACCESS_KNOWN_FROM: Day = Day(2014, 1, 1);

/// The month of the oldest guide that names FD 011.
pub const FD011_KNOWN_FROM: Day = Day(2015, 8, 1);

/// The month of the oldest guide that names FD 014.
pub const FD014_KNOWN_FROM: Day = Day(2016, 7, 1);

/// The month of the oldest guide that lets companies have access.
pub const READ_ACCESS_COMPANIES_FROM: Day = Day(2019, 8, 1);

pub(in crate::law) static RULES: &[Rule] = &[
    Rule {
        id: "dk.read-access.since",
        title: title("Read access has been there since 2014; the day is not known."),
        sections: sections(&[Section { source: READ_GUIDE, section: "" }]),
        from: Some(READ_ACCESS_KNOWN_FROM),
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "dk.read-access.ways",
        title: title(
            "The giver makes it in Digital Post with the public eID, or comes to Borgerservice with ID, or somebody with a fuldmagt comes.",
        ),
        sections: sections(&[Section { source: MUNICIPALITIES, section: "" }]),
        from: Some(READ_ACCESS_KNOWN_FROM),
        until: None,
        basis: Basis::Practice,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.read-access.form",
        title: title("At the desk it is made on FD 011, or by a guardian on FD 014."),
        sections: sections(&[
            Section { source: READ_GUIDE, section: "FD 011" },
            Section { source: READ_GUIDE, section: "FD 014" },
        ]),
        from: Some(FD011_KNOWN_FROM),
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.read-access.fields",
        title: title("The form names the giver and the receiver and is signed."),
        sections: sections(&[Section { source: READ_GUIDE, section: "FD 011" }]),
        from: Some(READ_ACCESS_KNOWN_FROM),
        until: None,
        basis: Basis::Practice,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "dk.read-access.guardian",
        title: title("A guardian shows the letter of appointment."),
        sections: sections(&[Section { source: READ_GUIDE, section: "FD 014" }]),
        from: Some(FD014_KNOWN_FROM),
        until: None,
        basis: Basis::Practice,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "dk.read-access.under-18",
        title: title("The guides have a heading for people under 18 who cannot sign; what it says was not found."),
        sections: sections(&[Section { source: READ_GUIDE, section: "under 18" }]),
        from: Some(READ_ACCESS_KNOWN_FROM),
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::NotFound,
    },
    Rule {
        id: "dk.read-access.ends-at-death",
        title: title("Read access ends when the giver dies."),
        sections: sections(&[Section { source: EBOKS, section: "" }]),
        from: Some(READ_ACCESS_KNOWN_FROM),
        until: None,
        basis: Basis::Practice,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.read-access.lifts-exemption",
        title: title("Access needs a live mailbox: making it for somebody who is exempt lifts the exemption."),
        sections: sections(&[Section { source: READ_GUIDE, section: "Adgangsgiver er fritaget" }]),
        from: Some(READ_ACCESS_KNOWN_FROM),
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.read-access.told",
        title: title("A citizen whose exemption is lifted is told so before."),
        sections: sections(&[Section { source: READ_GUIDE, section: "Vigtige meddelelser" }]),
        from: Some(READ_ACCESS_KNOWN_FROM),
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "dk.read-access.exemption-known",
        title: title(
            "Access is not made while nobody knows whether it lifts an exemption. Not enrolled is not the same as exempt.",
        ),
        sections: &[],
        from: Some(READ_ACCESS_KNOWN_FROM),
        until: None,
        basis: Basis::Assumption,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "dk.read-access.receiver",
        title: title("The receiver is named by CPR number, and since 2019 also by CVR number."),
        sections: sections(&[
            Section { source: MUNICIPALITIES, section: "" },
            Section { source: READ_GUIDE, section: "August 2019" },
        ]),
        from: Some(READ_ACCESS_KNOWN_FROM),
        until: None,
        basis: Basis::Practice,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.read-access.company",
        title: title("Access may be given to companies. The oldest guide that says so is of August 2019."),
        sections: sections(&[Section { source: READ_GUIDE, section: "August 2019" }]),
        from: Some(READ_ACCESS_COMPANIES_FROM),
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.read-access.another-person",
        title: title("Nobody gives access to themselves."),
        sections: &[],
        from: Some(READ_ACCESS_KNOWN_FROM),
        until: None,
        basis: Basis::Assumption,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "dk.read-access.accept",
        title: title("In the portal before March 2022 the receiver had to accept and type a code word."),
        sections: sections(&[Section { source: MUNICIPALITIES, section: "" }]),
        from: Some(READ_ACCESS_KNOWN_FROM),
        until: Some(Day(2022, 3, 20)),
        basis: Basis::Practice,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.read-access.levels",
        title: title(
            "The portal before March 2022 had the levels reading, editing and administration; what the last two allowed was not found.",
        ),
        sections: sections(&[Section { source: MUNICIPALITIES, section: "" }]),
        from: Some(READ_ACCESS_KNOWN_FROM),
        until: Some(Day(2022, 3, 20)),
        basis: Basis::Practice,
        certainty: Certainty::NotFound,
    },
    Rule {
        id: "dk.read-access.read-before-2022",
        title: title("Read access allowed to read post from authorities, but not to answer it."),
        sections: sections(&[Section { source: MUNICIPALITIES, section: "" }]),
        from: Some(READ_ACCESS_KNOWN_FROM),
        until: Some(Day(2022, 3, 20)),
        basis: Basis::Practice,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.read-access.read",
        title: title(
            "Read access allows to read all post from authorities, earlier post too, to sort, mark and forward it, to be served with court papers and to see the log; not to answer, delete for good, change contact data or give access.",
        ),
        sections: sections(&[Section { source: MUNICIPALITIES, section: "" }]),
        from: Some(NEW_DIGITAL_POST),
        until: None,
        basis: Basis::Practice,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.read-access.read-and-write",
        title: title("Since 6 November 2024 access may also be given to write and answer."),
        sections: sections(&[
            Section { source: DIGITALISER, section: "" },
            Section { source: MUNICIPALITIES, section: "" },
        ]),
        from: Some(READ_AND_WRITE_FROM),
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.read-access.inform-helper",
        title: title(
            "The authority gets the name and number of a helper who writes, and has to inform the helper of that.",
        ),
        sections: sections(&[Section { source: DIGITALISER, section: "" }]),
        from: Some(READ_AND_WRITE_FROM),
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.read-access.public-post-only",
        title: title("Access does not cover post from private senders and does not replace a fuldmagt."),
        sections: sections(&[Section { source: MUNICIPALITIES, section: "" }]),
        from: Some(READ_ACCESS_KNOWN_FROM),
        until: None,
        basis: Basis::Practice,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.read-access.end",
        title: title("An access that has ended already cannot be made."),
        sections: &[],
        from: Some(READ_ACCESS_KNOWN_FROM),
        until: None,
        basis: Basis::Assumption,
        certainty: Certainty::Inferred,
    },
];
