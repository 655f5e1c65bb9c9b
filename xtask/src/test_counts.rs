//! The numbers of passed and failed tests, read from the output of test runners.

use std::ops::AddAssign;

/// Tests that ran.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Counts {
    /// Passed.
    pub(crate) passed: u64,
    /// Failed.
    pub(crate) failed: u64,
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

/// The program that wrote the output.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Runner {
    /// A command that is one test itself: its exit code is the result.
    Itself,
    /// `cargo test`.
    Cargo,
    /// `node --test`.
    Node,
    /// A vector runner.
    Vectors,
}

impl Runner {
    /// The result of a command with this `output`, which ended successfully or not.
    pub(crate) fn counts(self, output: &str, succeeded: bool) -> Counts {
        let found = match self {
            Self::Itself => Counts { passed: u64::from(succeeded), failed: 0 },
            Self::Cargo => output.lines().filter_map(cargo_line).fold(Counts::default(), sum),
            Self::Node => node(output),
            Self::Vectors => output.lines().rev().find_map(vectors_line).unwrap_or_default(),
        };
        // A command that failed without naming a failed test failed outside a test; a command that ran no test proved
        // nothing.
        let unexplained = found.failed == 0 && (!succeeded || found.passed == 0);
        Counts { failed: found.failed + u64::from(unexplained), ..found }
    }
}

fn sum(mut all: Counts, one: Counts) -> Counts {
    all += one;
    all
}

/// `test result: ok. 3 passed; 0 failed; 1 ignored; …`
fn cargo_line(line: &str) -> Option<Counts> {
    let rest = line.trim().strip_prefix("test result: ")?.split_once(". ")?.1;
    let mut parts = rest.split("; ");
    Some(Counts { passed: number(parts.next()?, " passed")?, failed: number(parts.next()?, " failed")? })
}

/// `# pass 3` or `ℹ pass 3`, depending on the reporter.
fn node(output: &str) -> Counts {
    let count = |name: &str| -> u64 {
        let value = |line: &str| line.strip_prefix(['#', 'ℹ'])?.trim().strip_prefix(name)?.trim().parse().ok();
        output.lines().rev().find_map(value).unwrap_or_default()
    };
    Counts { passed: count("pass "), failed: count("fail ") + count("cancelled ") }
}

/// `3 passed, 0 failed`
fn vectors_line(line: &str) -> Option<Counts> {
    let (passed, failed) = line.trim().split_once(", ")?;
    Some(Counts { passed: number(passed, " passed")?, failed: number(failed, " failed")? })
}

fn number(text: &str, unit: &str) -> Option<u64> {
    text.strip_suffix(unit)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::{Counts, Runner};

    fn counts(passed: u64, failed: u64) -> Counts {
        Counts { passed, failed }
    }

    #[test]
    fn cargo_says_it_once_for_each_program() {
        let output = "running 1 test\ntest result: ok. 1 passed; 0 failed; 0 ignored; 0 measured\n\n\
                      test result: FAILED. 4 passed; 2 failed; 1 ignored; 0 measured\n";
        assert_eq!(Runner::Cargo.counts(output, false), counts(5, 2));
    }

    #[test]
    fn node_says_it_in_two_ways() {
        assert_eq!(Runner::Node.counts("# tests 4\n# pass 3\n# fail 0\n# cancelled 1\n", false), counts(3, 1));
        assert_eq!(Runner::Node.counts("ℹ tests 3\nℹ pass 3\nℹ fail 0\n", true), counts(3, 0));
        // Tests may print such lines themselves: the last one counts.
        assert_eq!(Runner::Node.counts("# pass 99\n# pass 3\n# fail 0\n", true), counts(3, 0));
    }

    #[test]
    fn vectors_say_it_last() {
        assert_eq!(Runner::Vectors.counts("a.json 2 passed, 0 failed\n7 passed, 1 failed\n", false), counts(7, 1));
        assert_eq!(Runner::Vectors.counts("a.json: 2\n7 passed, 0 failed\n", true), counts(7, 0));
    }

    #[test]
    fn silence_is_a_failure() {
        for runner in [Runner::Cargo, Runner::Node, Runner::Vectors] {
            assert_eq!(runner.counts("", true), counts(0, 1));
            assert_eq!(runner.counts("error: could not compile", false), counts(0, 1));
        }
    }

    #[test]
    fn a_bad_end_after_good_tests_is_a_failure() {
        assert_eq!(Runner::Vectors.counts("3 passed, 0 failed\n", false), counts(3, 1));
        assert_eq!(Runner::Itself.counts("3 passed, 0 failed\n", false), counts(0, 1));
        assert_eq!(Runner::Itself.counts("", true), counts(1, 0));
    }
}
