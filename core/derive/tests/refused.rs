//! Invalid attributes, each in a file with the expected compile error.

#[test]
fn attributes_that_are_unknown_misplaced_or_doubled() {
    trybuild::TestCases::new().compile_fail("tests/refused/*.rs");
}
