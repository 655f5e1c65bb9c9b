//! Compares the core with the reference: `prove [--sample | --run ten|eleven|eleven-2032] [--threads N] [--write]`.
//!
//! Without `--sample` it compares every string of ten digits, and of eleven digits by the current rule and by that
//! of 2032. It can be stopped and resumed at any time; its state is stored in `prove` in the target folder, or in
//! the folder given with `--state`. `--write` writes the results so far to `docs/numbers.md`; without another option
//! it does only that. `--fresh` starts over.
//!
//! It exits with 1 at the first number with different results, and with 2 on other errors.

mod both;
mod counts;
mod exhaustive;
mod fingerprint;
mod packed;
mod runs;
mod sample;
mod state;
mod write;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use runs::{RUNS, Run};

/// The options of the command line.
struct Options {
    sample: bool,
    runs: Vec<&'static Run>,
    threads: usize,
    state: PathBuf,
    write: bool,
    fresh: bool,
}

/// The reason for an early exit.
pub(crate) enum Stop {
    /// The core and the reference have different results for a number.
    Disagreement(String),
    /// Another error.
    Failure(String),
}

impl From<String> for Stop {
    fn from(what: String) -> Self {
        Self::Failure(what)
    }
}

fn main() -> ExitCode {
    match options().map_err(Stop::from).and_then(|options| run(&options)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(Stop::Disagreement(what)) => {
            eprintln!("disagreement: {what}");
            ExitCode::from(1)
        }
        Err(Stop::Failure(what)) => {
            eprintln!("error: {what}");
            ExitCode::from(2)
        }
    }
}

fn run(options: &Options) -> Result<(), Stop> {
    if options.sample {
        return sample::run(options.threads);
    }
    for run in &options.runs {
        exhaustive::run(run, &options.state, options.threads, options.fresh)?;
    }
    if options.write {
        write::write(&options.state)?;
    }
    Ok(())
}

fn options() -> Result<Options, String> {
    let mut options = Options {
        sample: false,
        runs: Vec::new(),
        threads: std::thread::available_parallelism().map_or(1, std::num::NonZero::get),
        state: beside_the_program()?,
        write: false,
        fresh: false,
    };
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().ok_or(format!("{argument} needs a value"));
        match argument.as_str() {
            "--sample" => options.sample = true,
            "--run" => options.runs.push(runs::named(&value()?)?),
            "--threads" => options.threads = value()?.parse().map_err(|_| "--threads needs a number")?,
            "--state" => options.state = PathBuf::from(value()?),
            "--write" => options.write = true,
            "--fresh" => options.fresh = true,
            _ => return Err(format!("{argument} is not known: see the head of tests/prove/src/main.rs")),
        }
    }
    if options.runs.is_empty() && !options.write {
        options.runs = RUNS.iter().collect();
    }
    Ok(options)
}

/// The folder `prove` in the target folder, which contains this program in the folder of its profile.
fn beside_the_program() -> Result<PathBuf, String> {
    let program = std::env::current_exe().map_err(|error| error.to_string())?;
    let target = program.parent().and_then(Path::parent).ok_or("the program stands in no target folder")?;
    Ok(target.join("prove"))
}
