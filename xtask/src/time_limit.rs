//! A time limit for each step, so that a hanging step is named and does not hold up the following ones.

use std::env;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

use crate::process_tree::Family;

/// The factor for every limit, for machines slower than two busy cores.
const FACTOR: &str = "POSTREGLER_TIME_FACTOR";

/// How often an ended process tree is searched for again: a process may have been about to start another.
const AGAIN: Duration = Duration::from_secs(1);

/// The step that runs in a group of its own; 0 if there is none.
static RUNNING: AtomicU32 = AtomicU32::new(0);

/// Some minutes on two busy cores, more if the environment says so.
pub(crate) fn minutes(minutes: u32) -> Duration {
    scaled(minutes, env::var(FACTOR).ok().as_deref())
}

fn scaled(minutes: u32, factor: Option<&str>) -> Duration {
    let factor = factor.and_then(|factor| factor.parse().ok()).filter(|factor| (0.1..=1000.0).contains(factor));
    Duration::from_secs(u64::from(minutes) * 60).mul_f64(factor.unwrap_or(1.0))
}

/// Runs `work`, which waits for a process tree, and ends that tree when the time is over. Returns whether it was.
pub(crate) fn within<T>(limit: Duration, family: Family, work: impl FnOnce() -> T) -> (T, bool) {
    let (done, waits) = channel::<()>();
    thread::scope(|scope| {
        let watch = scope.spawn(move || {
            if waits.recv_timeout(limit) != Err(RecvTimeoutError::Timeout) {
                return false;
            }
            loop {
                family.end();
                if waits.recv_timeout(AGAIN) != Err(RecvTimeoutError::Timeout) {
                    return true;
                }
            }
        });
        let result = work();
        drop(done);
        (result, watch.join().unwrap_or(true))
    })
}

/// Remembers the running step so that Ctrl-C reaches it: the terminal does not know its process group.
pub(crate) fn running(step: Option<u32>) {
    RUNNING.store(step.unwrap_or(0), Ordering::SeqCst);
}

/// Ends the running step with this program.
pub(crate) fn end_with_this_program() -> Result<(), String> {
    let handler = || {
        match RUNNING.load(Ordering::SeqCst) {
            0 => Family::Ours.end(),
            step => Family::Of(step).end(),
        }
        std::process::exit(130);
    };
    ctrlc::set_handler(handler).map_err(|error| format!("signals cannot be handled: {error}"))
}

#[cfg(test)]
mod tests {
    use super::scaled;
    use std::time::Duration;

    #[test]
    fn the_environment_may_stretch_a_limit() {
        assert_eq!(scaled(10, None), Duration::from_secs(600));
        assert_eq!(scaled(10, Some("2.5")), Duration::from_secs(1500));
        for wrong in ["", "-1", "0", "NaN", "inf", "fast"] {
            assert_eq!(scaled(10, Some(wrong)), Duration::from_secs(600), "{wrong}");
        }
    }
}
