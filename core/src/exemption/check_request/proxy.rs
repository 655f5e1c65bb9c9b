//! The fuldmagt: the citizen is the principal, another person or a legal entity is the representative.

use super::form::day_of;
use super::request::{Capacity, Proxy, ProxyDocument, RepresentativeKind, Request};
use crate::answer::{Finding, Findings, codes};
use crate::exemption::form_input;
use crate::law;
use crate::text::fold_case;

pub(super) fn findings(request: &Request) -> Findings {
    let mut findings = Findings::default();
    let Some(proxy) = &request.proxy else { return findings };
    if request.capacity == Some(Capacity::Guardian) {
        findings.add(&codes::PROXY_GUARDIAN_COMES, "/proxy");
    }
    findings.extend(document(request, proxy));
    findings.extend(principal(request, proxy));
    findings.extend(form_input::date_finding(proxy.date.as_ref(), "/proxy/date", request.context.on));
    findings.extend(representative(request, proxy));
    findings.add(&codes::PROXY_OWN_ID, "/proxy");
    if proxy.representative_kind == Some(RepresentativeKind::LegalEntity) {
        findings.add(&codes::PROXY_ENTITY_BELONGING, "/proxy/representativeKind");
    }
    findings
}

fn document(request: &Request, proxy: &Proxy) -> Option<Finding> {
    let path = "/proxy/document";
    match proxy.document {
        None => Some(Finding::new(&codes::PROXY_DOCUMENT_MISSING, path)),
        Some(ProxyDocument::Fd001Page2) => None,
        Some(ProxyDocument::Fd001F) => {
            form_input::before(day_of(request), law::FD001_SPLIT, &codes::FD001_FORM_NOT_YET, path)
        }
        Some(ProxyDocument::OwnDocument) => Some(Finding::new(&codes::PROXY_OWN_DOCUMENT, path)),
    }
}

fn principal(request: &Request, proxy: &Proxy) -> Findings {
    let mut findings = Findings::default();
    let named = form_input::filled(proxy.principal_name.as_ref());
    let numbered = form_input::is_filled(proxy.principal_number.as_ref());
    // Page 2 is on the back of the request, which identifies the citizen.
    let on_the_same_sheet = proxy.document == Some(ProxyDocument::Fd001Page2);
    if named.is_none() && !on_the_same_sheet {
        findings.add(&codes::PROXY_PRINCIPAL_NAME_MISSING, "/proxy/principalName");
    }
    if let (Some(principal), Some(citizen)) = (named, form_input::filled(request.name.as_ref()))
        && !form_input::names_agree(principal, citizen)
    {
        findings.add(&codes::PROXY_PRINCIPAL_NAME_DIFFERS, "/proxy/principalName");
    }
    if !numbered && !on_the_same_sheet {
        findings.add(&codes::PROXY_PRINCIPAL_NUMBER_MISSING, "/proxy/principalNumber");
    }
    let comparable = numbered && form_input::is_filled(request.number.as_ref());
    if comparable && !form_input::same_number(proxy.principal_number.as_ref(), request.number.as_ref()) {
        findings.add(&codes::PROXY_PRINCIPAL_DIFFERS, "/proxy/principalNumber");
    }
    if proxy.principal_signature != Some(true) {
        findings.add(&codes::PROXY_PRINCIPAL_SIGNATURE_MISSING, "/proxy/principalSignature");
    }
    findings
}

fn representative(request: &Request, proxy: &Proxy) -> Findings {
    let mut findings = Findings::default();
    let name = proxy.representative_name.as_ref();
    findings.extend(form_input::name_finding(
        name,
        "/proxy/representativeName",
        &codes::PROXY_REPRESENTATIVE_NAME_MISSING,
    ));
    if let Some(number) = form_input::filled(proxy.representative_number.as_ref()) {
        findings.extend(match proxy.representative_kind {
            Some(RepresentativeKind::LegalEntity) => {
                form_input::cvr(number, "/proxy/representativeNumber", request.context)
            }
            _ => form_input::cpr(number, "/proxy/representativeNumber", request.context).0,
        });
        if form_input::same_number(proxy.representative_number.as_ref(), request.number.as_ref()) {
            findings.add(&codes::PROXY_REPRESENTATIVE_IS_CITIZEN, "/proxy/representativeNumber");
        }
    } else {
        // Without a number only the names can be compared; a father and a son may share one.
        let same = |text: Option<&String>| form_input::filled(text).map(fold_case);
        if same(name).is_some() && same(name) == same(request.name.as_ref()) {
            findings.add(&codes::PROXY_REPRESENTATIVE_SAME_NAME, "/proxy/representativeName");
        }
    }
    if proxy.representative_signature != Some(true) {
        findings.add(&codes::PROXY_REPRESENTATIVE_SIGNATURE_MISSING, "/proxy/representativeSignature");
    }
    findings
}
