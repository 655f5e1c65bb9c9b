//! Rules on messages to a digital mailbox, and on print.

use crate::law::rule::{Basis, Certainty, Rule, Section, sections, title};

const DPI: &str = "docs.digdir.no, Digital postkasse, JSON schema digital_1_0";
const DPI_PRINT: &str = "docs.digdir.no, Digital postkasse, JSON schema innbyggerpost_dpi_utskrift_1_0";
const GUIDE: &str = "docs.digdir.no and samarbeid.digdir.no, Digital postkasse";
const PRINT: &str = "samarbeid.digdir.no, Utskrift og forsendelse";

pub(in crate::law) static RULES: &[Rule] = &[
    Rule {
        id: "no.mailbox.fields",
        title: title(
            "A message needs sender, mailbox address, fingerprint and token; an address has 8 to 100 characters, a language two letters, the sender's identifier at most 100, invoice reference and conversation at most 40.",
        ),
        sections: sections(&[Section { source: DPI, section: "" }]),
        from: None,
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.mailbox.sender",
        title: title("The sender is 0192: and the organisation number; 9908: is the old prefix."),
        sections: sections(&[Section { source: DPI, section: "avsender" }]),
        from: None,
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.mailbox.security-level",
        title: title("The security level is 3 or 4 and has to be given."),
        sections: sections(&[Section { source: DPI, section: "sikkerhetsnivaa" }]),
        from: None,
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.mailbox.effective",
        title: title(
            "An effective day, or a time with its zone, may be given: the letter is delivered earlier and cannot be seen before.",
        ),
        sections: sections(&[Section { source: DPI, section: "virkningsdato, virkningstidspunkt" }]),
        from: None,
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.mailbox.receipts",
        title: title(
            "An opening receipt is off unless asked for, costs money, and is advised only after a written assessment; without one, nothing says that the letter was read.",
        ),
        sections: sections(&[Section { source: GUIDE, section: "aapningskvittering" }]),
        from: None,
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.mailbox.documents",
        title: title(
            "A message has one main document and at most 200 attachments, of the types pdf, html, ehf, xml, txt, odf, odt, fods, fodp, fodg, gif, jpeg, png, doc, docx, xlsx, pptx and zip.",
        ),
        sections: sections(&[Section { source: GUIDE, section: "" }]),
        from: None,
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.mailbox.size",
        title: title(
            "The content before packing, with manifest and signatures, is at most 30 MB in the old infrastructure and 50 MB in the new.",
        ),
        sections: sections(&[Section { source: GUIDE, section: "" }]),
        from: None,
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.mailbox.megabyte",
        title: title("Whether a megabyte is 1 000 000 or 1 048 576 bytes was not found."),
        sections: sections(&[Section { source: GUIDE, section: "" }]),
        from: None,
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::NotFound,
    },
    Rule {
        id: "no.print.address",
        title: title(
            "An address has a name, one to four lines, and either postcode and place in Norway, or a country or its code abroad, one of the two. A name has at most 130 characters, a line 100, a place or country 80; a postcode four digits, a country code two letters.",
        ),
        sections: sections(&[
            Section { source: DPI_PRINT, section: "adresseInformasjon" },
            Section { source: "felleslosninger/docs, FysiskPostadresse", section: "" },
        ]),
        from: None,
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.print.choices",
        title: title(
            "Ink is SORT_HVIT or FARGE, post A or B, returned mail DIREKTE_RETUR or MAKULERING_MED_MELDING; one page writes SORT_HVITT, the schema does not.",
        ),
        sections: sections(&[Section { source: DPI, section: "utskriftstype, posttype, returposthaandtering" }]),
        from: None,
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.print.pages",
        title: title(
            "What is printed is PDF 1.0 to 1.7 without a password, A4 upright, with a left margin of 18 mm or more.",
        ),
        sections: sections(&[Section { source: PRINT, section: "" }]),
        from: None,
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
];
