//! Runs every vector natively, each case as a separate test.

use libtest_mimic::{Arguments, Failed, Trial};
use postregler_tests::{Case, ask, files};

fn main() {
    let arguments = Arguments::from_args();
    let files = files().unwrap_or_else(|error| panic!("{error}"));
    let trials = files.into_iter().flat_map(|file| {
        let operation = file.operation;
        file.cases.into_iter().map(move |case| {
            let operation = operation.clone();
            Trial::test(format!("{operation}: {}", case.name), move || compare(&operation, &case))
        })
    });
    libtest_mimic::run(&arguments, trials.collect()).exit();
}

fn compare(operation: &str, case: &Case) -> Result<(), Failed> {
    let given = ask(operation, &case.text);
    match &case.answer {
        Some(expected) if *expected == given => Ok(()),
        Some(expected) => Err(format!("expected {expected}\n   given {given}").into()),
        None => Err("the case has no answer yet: run `cargo xtask vectors --host native --fill`".into()),
    }
}
