//! What holds for every request for exemption, whatever is in it.

use chrono::NaiveDate;
use postregler::answer::Finding;
use postregler::exemption::check_attendance::{self, Arrival, AttendancePaper, Attendee, IdShown, MunicipalityPeriod};
use postregler::exemption::check_company::{self, BroadbandOffer, CompanyAttendee, CompanyState, Entitlement};
use postregler::exemption::check_read_access::{self, ExemptionStatus, ReadAccessMethod};
use postregler::exemption::{check_request, grounds};
use postregler::wire::{Context, read_iso};
use proptest::prelude::*;

fn day() -> impl Strategy<Value = NaiveDate> {
    (0_i64..12_000).prop_map(|days| read_iso("2004-01-01").unwrap() + chrono::Duration::days(days))
}

fn codes<'a>(findings: impl IntoIterator<Item = &'a Finding>) -> Vec<&'static str> {
    findings.into_iter().map(|finding| finding.code().id).collect()
}

fn complete(on: NaiveDate) -> check_request::Request {
    check_request::Request {
        name: Some("Nora Prøvesen".into()),
        number: Some("010180-0002".into()),
        address: Some("Prøvevej 1".into()),
        declaration: Some(true),
        date: Some(postregler::wire::iso_date(on)),
        signature: Some(true),
        capacity: Some(check_request::Capacity::Citizen),
        ..check_request::Request::blank(Context::on(on))
    }
}

fn attendance(on: NaiveDate) -> check_attendance::Request {
    check_attendance::Request {
        arrival: Some(Arrival::InPerson),
        attendee: Some(Attendee::Citizen),
        id_shown: Some(IdShown::Passport),
        papers: Some(vec![AttendancePaper::Fd001]),
        form_complete: Some(true),
        municipality: Some("0101".into()),
        ..check_attendance::Request::blank(Context::on(on))
    }
}

fn period() -> impl Strategy<Value = (u32, NaiveDate, Option<NaiveDate>)> {
    (100_u32..900, day(), prop::option::of(day()))
}

fn periods(list: &[(u32, NaiveDate, Option<NaiveDate>)]) -> Vec<MunicipalityPeriod> {
    let period = |(code, from, until): &(u32, NaiveDate, Option<NaiveDate>)| MunicipalityPeriod {
        municipality: format!("{code:04}"),
        from: *from,
        until: *until,
    };
    list.iter().map(period).collect()
}

fn offer() -> impl Strategy<Value = (Option<u32>, Option<u32>)> {
    (prop::option::of(0_u32..2_000), prop::option::of(0_u32..6_000))
}

fn company(offers: &[(Option<u32>, Option<u32>)]) -> CompanyState {
    let offers = offers.iter().map(|&(downstream_kbit, price_dkk)| BroadbandOffer {
        downstream_kbit,
        price_dkk,
        ordinary_terms: None,
    });
    let request = check_company::Request {
        name: Some("Prøvefirmaet".into()),
        number: Some("13748136".into()),
        registered_office: Some("Prøvevej 1".into()),
        declaration: Some(true),
        offers: Some(offers.collect()),
        signature: Some(true),
        entitled: Some(Entitlement::Yes),
        attendee: Some(CompanyAttendee::Signer),
        ..check_company::Request::blank(Context::on(read_iso("2026-11-21").unwrap()))
    };
    postregler::exemption::check_company(&request).state
}

proptest! {
    #[test]
    fn a_ground_changes_nothing_but_one_hint(on in day(), ground in ".*\\S.*") {
        let without = postregler::exemption::check_request(&complete(on));
        let named = check_request::Request { ground: Some(ground), ..complete(on) };
        let with = postregler::exemption::check_request(&named);
        prop_assert_eq!((with.accepted, with.state), (without.accepted, without.state));
        let rest: Vec<_> =
            codes(&with.findings).into_iter().filter(|code| *code != "exemption.ground.not-needed").collect();
        prop_assert_eq!(rest.len() + 1, with.findings.iter().count());
        prop_assert_eq!(rest, codes(&without.findings));
    }

    #[test]
    fn what_was_sent_is_never_complete_without_a_reason_to_stay_away(on in day(), arrival in 0_usize..5) {
        let arrival = Arrival::ALL[arrival];
        let request = check_attendance::Request { arrival: Some(arrival), ..attendance(on) };
        let answer = postregler::exemption::check_attendance(&request);
        prop_assert!(!answer.accepted || arrival == Arrival::InPerson);
    }

    #[test]
    fn the_order_of_a_list_of_municipalities_does_not_matter(
        on in day(),
        list in prop::collection::vec(period(), 0..6).prop_shuffle(),
        turned in 0_usize..6,
    ) {
        // Two periods that begin on one day say nothing about which of them came later.
        let mut begins: Vec<_> = list.iter().map(|(_, from, _)| *from).collect();
        begins.sort_unstable();
        begins.dedup();
        prop_assume!(begins.len() == list.len());
        let mut other = list.clone();
        other.rotate_left(turned.min(list.len()));
        let ask = |list: &[_]| {
            let request = check_attendance::Request { registered: Some(periods(list)), ..attendance(on) };
            postregler::exemption::check_attendance(&request).competence
        };
        prop_assert_eq!(ask(&list), ask(&other));
    }

    #[test]
    fn competence_is_never_a_reason_to_refuse(on in day(), list in prop::option::of(prop::collection::vec(period(), 0..6))) {
        let registered = list.as_deref().map(periods);
        let with = postregler::exemption::check_attendance(&check_attendance::Request { registered, ..attendance(on) });
        let without = postregler::exemption::check_attendance(&attendance(on));
        prop_assert_eq!(with.accepted, without.accepted);
    }

    #[test]
    fn one_more_offer_never_helps_a_company(offers in prop::collection::vec(offer(), 0..5), more in offer()) {
        let before = company(&offers);
        let mut offers = offers;
        offers.push(more);
        let after = company(&offers);
        prop_assert!(before != CompanyState::GroundDoesNotFit || after == CompanyState::GroundDoesNotFit);
    }

    #[test]
    fn access_is_never_made_behind_an_exempt_citizens_back(on in day(), status in 0_usize..3, informed in any::<bool>()) {
        let status = ExemptionStatus::ALL[status];
        let request = check_read_access::Request {
            method: Some(ReadAccessMethod::SelfService),
            grantor_number: Some("010180-0002".into()),
            grantee_number: Some("070761-4285".into()),
            grantor_exempt: Some(status),
            informed: Some(informed),
            ..check_read_access::Request::blank(Context::on(on))
        };
        let answer = postregler::exemption::check_read_access(&request);
        let agreed = status == ExemptionStatus::NotExempt || (status == ExemptionStatus::Exempt && informed);
        prop_assert_eq!(answer.accepted, agreed && on >= read_iso("2012-07-01").unwrap());
        prop_assert_eq!(answer.lifts_exemption, match status {
            ExemptionStatus::Exempt => Some(true),
            ExemptionStatus::NotExempt => Some(false),
            ExemptionStatus::Unknown => None,
        });
        prop_assert!(answer.permitted.iter().all(|ability| !answer.not_permitted.contains(ability)));
    }

    #[test]
    fn there_are_eight_grounds_and_then_nine_and_the_shorter_lists_mean_the_first_eight_once(on in day()) {
        let answer = postregler::exemption::grounds(&grounds::Request { context: Context::on(on) });
        let known = on >= read_iso("2014-03-01").unwrap();
        let nine = on >= read_iso("2021-11-25").unwrap();
        prop_assert_eq!(answer.grounds.len(), if nine { 9 } else if known { 8 } else { 0 });
        prop_assert_eq!(answer.grounds.iter().filter(|ground| ground.assessed()).count(), usize::from(nine));
        prop_assert_eq!(answer.lists.iter().map(|list| list.items.len()).collect::<Vec<_>>(), if known { vec![7, 6] } else { vec![] });
        for list in &answer.lists {
            let mut means: Vec<_> = list.items.iter().flat_map(|item| item.means.iter().copied()).collect();
            means.sort_unstable();
            prop_assert_eq!(means, (1..=8).collect::<Vec<_>>());
        }
    }
}
