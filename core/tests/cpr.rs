//! CPR numbers through the public interface. A short place to start: `cargo test -p postregler cpr`.

use postregler::identity::{
    self,
    check::{Answer, Request},
};
use postregler::wire::{self, Context};

fn check(number: &str) -> Option<Answer> {
    let on = wire::read_iso("2026-11-21")?;
    Some(identity::check(&Request::new(number, Context::on(on))))
}

/// The codes of the findings about a number.
fn codes(number: &str) -> Vec<&'static str> {
    let answer = check(number);
    answer.iter().flat_map(|answer| answer.findings.iter()).map(|finding| finding.code().id).collect()
}

#[test]
fn cpr_number_that_fails_modulus_11_is_accepted() {
    assert!(check("010180-0002").is_some_and(|answer| answer.accepted));
    assert_eq!(codes("010180-0002"), ["identity.cpr.checksum.listed-date"]);
}

#[test]
fn cpr_number_of_a_day_that_does_not_exist_is_refused() {
    assert!(check("3002991003").is_some_and(|answer| !answer.accepted));
    assert_eq!(codes("3002991003"), ["identity.cpr.date"]);
}

#[test]
fn cpr_number_with_a_missing_digit_is_refused() {
    assert_eq!(codes("070761-428").first(), Some(&"identity.number.length"));
}
