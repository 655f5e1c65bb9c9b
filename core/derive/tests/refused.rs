//! What the macro must refuse, each in a file of its own with the error that is shown.

#[test]
fn attributes_that_are_unknown_misplaced_or_doubled() {
    trybuild::TestCases::new().compile_fail("tests/refused/*.rs");
}
