//! The fuldmagt: the citizen gives it, and another person or a legal entity holds it.

use super::form::day_of;
use super::request::{Capacity, Proxy, ProxyDocument, ProxyHolder, Request};
use crate::answer::{Finding, Findings, codes};
use crate::exemption::typed;
use crate::law;
use crate::text::fold_case;

pub(super) fn findings(request: &Request) -> Findings {
    let mut findings = Findings::default();
    let Some(proxy) = &request.proxy else { return findings };
    if request.capacity == Some(Capacity::Guardian) {
        findings.add(&codes::PROXY_GUARDIAN_COMES, "/proxy");
    }
    findings.extend(document(request, proxy));
    findings.extend(giver(request, proxy));
    findings.extend(typed::date_finding(proxy.date.as_ref(), "/proxy/date", request.context.on));
    findings.extend(holder(request, proxy));
    findings.add(&codes::PROXY_OWN_ID, "/proxy");
    if proxy.holder == Some(ProxyHolder::LegalEntity) {
        findings.add(&codes::PROXY_ENTITY_BELONGING, "/proxy/holder");
    }
    findings
}

fn document(request: &Request, proxy: &Proxy) -> Option<Finding> {
    let path = "/proxy/document";
    match proxy.document {
        None => Some(Finding::new(&codes::PROXY_DOCUMENT_MISSING, path)),
        Some(ProxyDocument::Fd001Page2) => None,
        Some(ProxyDocument::Fd001F) => {
            typed::before(day_of(request), law::FD001_SPLIT, &codes::FD001_FORM_NOT_YET, path)
        }
        Some(ProxyDocument::OwnDocument) => Some(Finding::new(&codes::PROXY_OWN_DOCUMENT, path)),
    }
}

fn giver(request: &Request, proxy: &Proxy) -> Findings {
    let mut findings = Findings::default();
    let named = typed::filled(proxy.giver_name.as_ref());
    let numbered = typed::is_filled(proxy.giver_number.as_ref());
    // Page 2 is on the back of the request, which says who the citizen is.
    let on_the_same_sheet = proxy.document == Some(ProxyDocument::Fd001Page2);
    if named.is_none() && !on_the_same_sheet {
        findings.add(&codes::PROXY_GIVER_NAME_MISSING, "/proxy/giverName");
    }
    if let (Some(giver), Some(citizen)) = (named, typed::filled(request.name.as_ref()))
        && !typed::names_agree(giver, citizen)
    {
        findings.add(&codes::PROXY_GIVER_NAME_DIFFERS, "/proxy/giverName");
    }
    if !numbered && !on_the_same_sheet {
        findings.add(&codes::PROXY_GIVER_NUMBER_MISSING, "/proxy/giverNumber");
    }
    let comparable = numbered && typed::is_filled(request.number.as_ref());
    if comparable && !typed::same_number(proxy.giver_number.as_ref(), request.number.as_ref()) {
        findings.add(&codes::PROXY_GIVER_DIFFERS, "/proxy/giverNumber");
    }
    if proxy.giver_signature != Some(true) {
        findings.add(&codes::PROXY_GIVER_SIGNATURE_MISSING, "/proxy/giverSignature");
    }
    findings
}

fn holder(request: &Request, proxy: &Proxy) -> Findings {
    let mut findings = Findings::default();
    let name = proxy.holder_name.as_ref();
    findings.extend(typed::name_finding(name, "/proxy/holderName", &codes::PROXY_HOLDER_NAME_MISSING));
    if let Some(number) = typed::filled(proxy.holder_number.as_ref()) {
        findings.extend(match proxy.holder {
            Some(ProxyHolder::LegalEntity) => typed::cvr(number, "/proxy/holderNumber", request.context),
            _ => typed::cpr(number, "/proxy/holderNumber", request.context).0,
        });
        if typed::same_number(proxy.holder_number.as_ref(), request.number.as_ref()) {
            findings.add(&codes::PROXY_HOLDER_IS_CITIZEN, "/proxy/holderNumber");
        }
    } else {
        // Without a number only the names can tell; a father and a son may share one.
        let same = |text: Option<&String>| typed::filled(text).map(fold_case);
        if same(name).is_some() && same(name) == same(request.name.as_ref()) {
            findings.add(&codes::PROXY_HOLDER_SAME_NAME, "/proxy/holderName");
        }
    }
    if proxy.holder_signature != Some(true) {
        findings.add(&codes::PROXY_HOLDER_SIGNATURE_MISSING, "/proxy/holderSignature");
    }
    findings
}
