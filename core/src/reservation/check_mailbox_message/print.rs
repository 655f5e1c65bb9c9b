//! Print and dispatch.

use super::message::is_code;
use super::request::PrintOrder;
use super::{filled, too_long};
use crate::answer::{Code, Finding, Findings, Param, codes};

/// The most characters of a name.
const NAME: u32 = 130;
/// The most characters of a line of an address.
const LINE: u32 = 100;
/// The most characters of a place or a country.
const PLACE: u32 = 80;
/// The least left margin, in millimetres.
const MARGIN: u32 = 18;

pub(super) fn check(print: &PrintOrder, findings: &mut Findings) {
    address(print, findings);
    ink(print, findings);
    let one_of = |text: Option<&String>, words: &[&str]| filled(text).is_some_and(|text| words.contains(&text));
    if !one_of(print.post_class.as_ref(), &["A", "B", "A_PRIORITERT", "B_OEKONOMI"]) {
        findings.add(&codes::PRINT_POST_CLASS, "/print/postClass");
    }
    if !one_of(print.returns.as_ref(), &["DIREKTE_RETUR", "MAKULERING_MED_MELDING"]) {
        findings.add(&codes::PRINT_RETURNS, "/print/returns");
    }
    if print.a4_portrait == Some(false) {
        findings.add(&codes::PRINT_A4, "/print/a4Portrait");
    }
    if print.left_margin_mm.is_some_and(|margin| margin < MARGIN) {
        findings.push(Finding::new(&codes::PRINT_MARGIN, "/print/leftMarginMm").with("min", Param::Integer(MARGIN)));
    }
    let version = filled(print.pdf_version.as_ref());
    let known =
        |version: &str| version.strip_prefix("1.").is_some_and(|minor| matches!(minor.as_bytes(), [b'0'..=b'7']));
    if version.is_some_and(|version| !known(version)) {
        findings.add(&codes::PRINT_PDF_VERSION, "/print/pdfVersion");
    }
    if print.password == Some(true) {
        findings.add(&codes::PRINT_PASSWORD, "/print/password");
    }
}

fn address(print: &PrintOrder, findings: &mut Findings) {
    let abroad = filled(print.country.as_ref()).is_some() || filled(print.country_code.as_ref()).is_some();
    let mut text = |text: Option<&String>, needed: bool, max: u32, path: &'static str| {
        let missing = (needed && filled(text).is_none()).then(|| Finding::new(&codes::PRINT_ADDRESS_MISSING, path));
        findings.append(missing.or_else(|| too_long(filled(text), max, long(), path)));
    };
    text(print.name.as_ref(), true, NAME, "/print/name");
    text(print.city.as_ref(), !abroad, PLACE, "/print/city");
    text(print.country.as_ref(), false, PLACE, "/print/country");
    let postcode = filled(print.postcode.as_ref());
    let four = postcode.is_some_and(|code| code.len() == 4 && code.bytes().all(|byte| byte.is_ascii_digit()));
    if !abroad && !four {
        findings.add(&codes::PRINT_POSTCODE, "/print/postcode");
    }
    if filled(print.country_code.as_ref()).is_some_and(|code| !is_code(code)) {
        findings.add(&codes::PRINT_COUNTRY_CODE, "/print/countryCode");
    }
    for line in print.lines.iter().flatten() {
        findings.append(too_long(Some(line), LINE, long(), "/print/lines"));
    }
}

fn long() -> &'static Code {
    &codes::MAILBOX_TEXT_TOO_LONG
}

/// One page of the guides writes `SORT_HVITT`.
fn ink(print: &PrintOrder, findings: &mut Findings) {
    match filled(print.ink.as_ref()) {
        Some("SORT_HVIT" | "FARGE") => {}
        Some("SORT_HVITT") => findings.add(&codes::PRINT_INK_SPELLING, "/print/ink"),
        _ => findings.add(&codes::PRINT_INK, "/print/ink"),
    }
}
