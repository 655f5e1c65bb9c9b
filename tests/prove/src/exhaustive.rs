//! One exhaustive run on all cores, in chunks.

use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use crate::Stop;
use crate::both::Both;
use crate::counts::Counts;
use crate::runs::{CHUNKS, Run};
use crate::state::{self, State};

/// The interval between lines of progress.
const EVERY: Duration = Duration::from_secs(30);

/// The state shared by the threads.
struct Shared {
    todo: Vec<u32>,
    next: AtomicUsize,
    done: AtomicUsize,
    result: Mutex<Result<(std::fs::File, Counts), Stop>>,
}

/// Compares the remaining chunks of a run.
pub(crate) fn run(run: &Run, folder: &Path, threads: usize, fresh: bool) -> Result<(), Stop> {
    if fresh {
        state::forget(run, folder)?;
    }
    let state = State::read(run, folder)?;
    let both = run.both()?;
    let todo = state.todo();
    if !todo.is_empty() {
        eprintln!("{}: {} of {CHUNKS} chunks to do with {threads} threads", run.about, todo.len());
    }
    let file = state::open(run, folder)?;
    let shared = Shared {
        todo,
        next: AtomicUsize::new(0),
        done: AtomicUsize::new(0),
        result: Mutex::new(Ok((file, state.counts))),
    };
    thread::scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(|| work(run, &both, &shared))).collect();
        report(run, &shared, || workers.iter().all(thread::ScopedJoinHandle::is_finished));
    });
    let result = shared.result.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
    let (_, counts) = result?;
    let (counted, expected) = (counts.total(), run.chunk_size() * u64::from(CHUNKS));
    if counted != expected {
        return Err(Stop::Failure(format!("{}: {counted} numbers counted of {expected}", run.name)));
    }
    eprintln!("{}: all {counted} numbers agree", run.about);
    Ok(())
}

fn work(run: &Run, both: &Both, shared: &Shared) {
    while let Some(chunk) = shared.todo.get(shared.next.fetch_add(1, Ordering::Relaxed)) {
        let counts = run.chunk(both, *chunk);
        let mut result = shared.result.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let Ok((file, sum)) = result.as_mut() else { return };
        let added = match counts {
            Ok(counts) => {
                sum.merge(&counts);
                state::add(file, *chunk, &counts).map_err(Stop::Failure)
            }
            Err(what) => Err(Stop::Disagreement(what)),
        };
        if let Err(stop) = added {
            *result = Err(stop);
            return;
        }
        shared.done.fetch_add(1, Ordering::Relaxed);
    }
}

/// Reports progress at intervals until no chunk remains.
fn report(run: &Run, shared: &Shared, is_finished: impl Fn() -> bool) {
    let begin = Instant::now();
    let mut said = begin;
    while !is_finished() {
        thread::sleep(Duration::from_millis(20));
        let done = shared.done.load(Ordering::Relaxed);
        if said.elapsed() < EVERY || done == 0 {
            continue;
        }
        said = Instant::now();
        eprintln!("{}", progress(run, done, shared.todo.len(), begin.elapsed()));
    }
}

#[expect(clippy::cast_precision_loss, reason = "for people")]
fn progress(run: &Run, done: usize, todo: usize, elapsed: Duration) -> String {
    let numbers = done as f64 * run.chunk_size() as f64;
    let seconds = elapsed.as_secs_f64();
    let left = seconds / done as f64 * (todo - done) as f64;
    format!(
        "{}: {:.2} % of what was left, {:.1} million numbers a second, {:.0} minutes to go",
        run.about,
        100.0 * done as f64 / todo as f64,
        numbers / seconds / 1e6,
        (left / 60.0).ceil()
    )
}
