//! `cargo xtask prove identity`: the core and the independent reference, on every number there is.

use crate::exec;
use crate::options::Error;

/// Passes everything behind `identity` on; the head of `tests/prove/src/main.rs` says what there is.
pub(crate) fn run(args: &[String]) -> Result<(), Error> {
    match args {
        [what, args @ ..] if what == "identity" => {
            exec::run(command().args(args))?;
            Ok(())
        }
        _ => Err(Error::Usage(
            "`prove` is followed by `identity [--sample | --run ten|eleven|eleven-2032] [--write]`".into(),
        )),
    }
}

/// The proof, optimised: it asks for ten thousand million answers.
pub(crate) fn command() -> std::process::Command {
    exec::command("cargo", ["run", "--quiet", "--release", "--package", "postregler-prove", "--"])
}
