//! Catches panics, which would otherwise end the Node process.

use std::io::{Write, stderr};
use std::panic::{AssertUnwindSafe, Location, catch_unwind, set_hook};
use std::sync::Once;

/// The result of `work`; `None` if it panicked.
pub(crate) fn catch_panic<T>(work: impl FnOnce() -> T) -> Option<T> {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        set_hook(Box::new(|panic| {
            // Standard error may be closed; that must not cause a second panic.
            drop(writeln!(stderr(), "{}", report(panic.location())));
        }));
    });
    catch_unwind(AssertUnwindSafe(work)).ok()
}

/// The location of the panic, for a bug report. The message is omitted because it may quote the request.
fn report(location: Option<&Location<'_>>) -> String {
    match location {
        Some(place) => format!("postregler: broke down at {}:{}; please report this", place.file(), place.line()),
        None => String::from("postregler: broke down; please report this"),
    }
}

#[cfg(test)]
mod tests {
    use super::{catch_panic, report};
    use std::panic::Location;

    #[test]
    fn what_works_passes() {
        assert_eq!(catch_panic(|| 7), Some(7));
    }

    #[test]
    fn a_panic_is_nothing_and_the_next_call_works() {
        let number = String::from("010180-0002");
        assert_eq!(catch_panic(|| assert!(number.is_empty(), "cannot read {number}")), None);
        assert_eq!(catch_panic(|| 7), Some(7));
    }

    #[test]
    fn a_report_says_where() {
        let text = report(Some(Location::caller()));
        assert!(text.contains("panic.rs:"), "{text}");
    }
}
