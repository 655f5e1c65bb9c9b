//! Checks identity numbers and prints the findings with their messages.
//!
//! `cargo run -p postregler --example check_number -- 010180-0002 17912099997`

use postregler::identity::{self, check::Request};
use postregler::text::Locale;
use postregler::wire::{self, Context, Environment};

fn main() {
    let numbers: Vec<String> = std::env::args().skip(1).collect();
    let numbers = if numbers.is_empty() { vec!["010180-0002".into(), "17912099997".into()] } else { numbers };
    // The core reads no clock: the caller states the day whose rules apply.
    let Some(on) = wire::read_iso("2026-11-21") else { return };
    // A test system accepts synthetic numbers.
    let context = Context { environment: Some(Environment::Test), locale: Some(Locale::En), ..Context::on(on) };
    for (line, number) in (1..).zip(numbers) {
        let answer = identity::check(&Request::new(number, context));
        // The number itself is never printed, only its position.
        println!("number {line}: accepted {}, kind {:?}", answer.accepted, answer.kind);
        for finding in &answer.findings {
            println!(
                "  {} ({}): {}",
                finding.code().id,
                finding.code().rule,
                finding.message(Locale::En).unwrap_or_default()
            );
        }
    }
}
