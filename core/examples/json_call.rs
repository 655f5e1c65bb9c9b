//! Calls any operation with JSON text, as every host that is not Rust does.
//!
//! `cargo run -p postregler --example json_call -- identity.check '{"number":"010180-0002"}'`

use std::process::ExitCode;

fn main() -> ExitCode {
    let mut args = std::env::args().skip(1);
    let name = args.next().unwrap_or_else(|| "exemption.grounds".into());
    let request = args.next().unwrap_or_else(|| r#"{"context":{"on":"2026-11-21","locale":"en"}}"#.into());
    let Some(index) = postregler::index_of(&name) else {
        eprintln!("there is no operation `{name}`; these exist:");
        for operation in postregler::OPERATIONS {
            eprintln!("  {}", operation.id());
        }
        return ExitCode::FAILURE;
    };
    // The day replaces a `context.on` that the request leaves out; 0 states that the host does not know it.
    println!("{}", postregler::call(index, &request, 2026_11_21));
    ExitCode::SUCCESS
}
