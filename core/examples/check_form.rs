//! Checks the Danish exemption form FD 001 and prints everything that is missing, in the order of the form.
//!
//! `cargo run -p postregler --example check_form`

use postregler::exemption::{self, check_request::Request};
use postregler::text::Locale;
use postregler::wire::{self, Context};

fn main() {
    let Some(on) = wire::read_iso("2026-11-21") else { return };
    let request = Request {
        name: Some("Nora Prøve".into()),
        number: Some("010180-0002".into()),
        declaration: Some(true),
        ..Request::blank(Context::on(on))
    };
    let answer = exemption::check_request(&request);
    println!("accepted: {}, state: {:?}", answer.accepted, answer.state);
    for finding in &answer.findings {
        println!(
            "{:>12}  {:?}: {}",
            finding.path(),
            finding.severity(),
            finding.message(Locale::Da).unwrap_or_default()
        );
    }
}
