//! `cargo xtask prove identity`: compares the core with the independent reference, on every possible number.

use crate::exec;
use crate::options::Error;

/// Passes all arguments after `identity` on; they are described at the head of `tests/prove/src/main.rs`.
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

/// The proof is built with optimisation: it makes ten thousand million calls.
pub(crate) fn command() -> std::process::Command {
    exec::command("cargo", ["run", "--quiet", "--release", "--package", "postregler-prove", "--"])
}
