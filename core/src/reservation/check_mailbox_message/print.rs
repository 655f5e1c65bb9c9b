//! The order to the print and dispatch service.

use super::message::is_code;
use super::request::PrintOrder;
use super::{filled, too_long};
use crate::answer::{Code, Finding, Findings, Param, Severity, codes};

/// The maximum length of a name in characters.
const NAME: u32 = 130;
/// The maximum number of address lines.
const LINES: usize = 4;
/// The maximum length of an address line in characters.
const LINE: u32 = 100;
/// The maximum length of a place or country in characters.
const PLACE: u32 = 80;
/// The minimum left margin in millimetres.
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

/// The address as in the published schema: a name, a first line, and then either postcode and place in Norway, or a
/// country or its code abroad.
fn address(print: &PrintOrder, findings: &mut Findings) {
    let country = filled(print.country.as_ref());
    let code = filled(print.country_code.as_ref());
    let postcode = filled(print.postcode.as_ref());
    let abroad = country.is_some() || code.is_some();
    let mut text = |text: Option<&String>, needed: bool, max: u32, path: &'static str| {
        let missing = (needed && filled(text).is_none()).then(|| Finding::new(&codes::PRINT_ADDRESS_MISSING, path));
        findings.extend(missing.or_else(|| too_long(filled(text), max, long(), path)));
    };
    text(print.name.as_ref(), true, NAME, "/print/name");
    text(print.city.as_ref(), !abroad, PLACE, "/print/city");
    text(print.country.as_ref(), false, PLACE, "/print/country");
    let four = |code: &str| code.len() == 4 && code.bytes().all(|byte| byte.is_ascii_digit());
    if postcode.map_or(!abroad, |postcode| !four(postcode)) {
        findings.add(&codes::PRINT_POSTCODE, "/print/postcode");
    }
    if code.is_some_and(|code| !is_code(code)) {
        findings.add(&codes::PRINT_COUNTRY_CODE, "/print/countryCode");
    }
    abroad_or_not(country, code, postcode.is_some() && filled(print.city.as_ref()).is_some(), findings);
    lines(print, findings);
}

/// The schema accepts postcode and place, or a country, or its code: one of the three.
fn abroad_or_not(country: Option<&str>, code: Option<&str>, norwegian: bool, findings: &mut Findings) {
    let path = if country.is_some() { "/print/country" } else { "/print/countryCode" };
    if country.is_some() && code.is_some() {
        // Beside postcode and place the schema accepts both, because two of them count as no country there.
        let severity = if norwegian { Severity::Warning } else { Severity::Error };
        findings.push(Finding::new(&codes::PRINT_COUNTRY_TWICE, "/print/countryCode").with_severity(severity));
    } else if norwegian && (country.is_some() || code.is_some()) {
        findings.add(&codes::PRINT_ADDRESS_MIXED, path);
    } else if country.is_some_and(is_norway) || code.is_some_and(|code| code.eq_ignore_ascii_case("NO")) {
        findings.add(&codes::PRINT_COUNTRY_NORWAY, path);
    }
}

fn lines(print: &PrintOrder, findings: &mut Findings) {
    let lines = print.lines.as_deref().unwrap_or_default();
    if lines.first().is_none_or(|line| line.trim().is_empty()) {
        findings.add(&codes::PRINT_ADDRESS_MISSING, "/print/lines");
    }
    if lines.len() > LINES {
        let max = Param::Integer(u32::try_from(LINES).unwrap_or(u32::MAX));
        findings.push(Finding::new(&codes::PRINT_ADDRESS_LINES, "/print/lines").with("max", max));
    }
    for line in lines {
        findings.extend(too_long(Some(line), LINE, long(), "/print/lines"));
    }
}

/// Norway, by its names in Norwegian and English.
fn is_norway(country: &str) -> bool {
    ["NORGE", "NOREG", "NORWAY"].iter().any(|name| country.eq_ignore_ascii_case(name))
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
