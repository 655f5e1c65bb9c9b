//! `cargo xtask`: every task of this repository besides writing code.
//!
//! Each command prepares what it needs, so that in a fresh clone no step is required before it.

mod apt;
mod bench;
mod browsers;
mod build;
mod build_cache;
mod build_lock;
mod compressed_size;
mod cross;
mod debian_std;
mod demo;
mod exec;
mod generate;
mod http;
mod interpreters;
mod law;
mod new_operation;
mod node;
mod npm;
mod options;
mod paths;
mod process_tree;
mod prove;
mod release;
mod report;
mod setup;
mod size_per_operation;
mod sizes;
mod supply;
mod test;
mod test_counts;
mod time_limit;
mod tools;
mod vectors;
mod wasm;
mod wasm_std;

use std::process::ExitCode;

use generate::What;
use options::{Error, Options};

const HELP: &str = "\
cargo xtask COMMAND

  setup                     get what building and testing need; skips what is there
  build [wasm|node|page]…   build the packages and the page; without a name all three
  demo [--port P]           build the page and the command, serve the page on 127.0.0.1 (8014, or a free port)
  demo --check              build, serve, fetch the page once, ask the command once, stop
  test [--quick | --all]    every check; --quick without browsers and the slow ones, --all with the very slow ones
  vectors --host HOST [FILE…]
                            run test vectors in native, wasm, node, chromium or firefox
  vectors --host native --fill
                            write the answers of cases that have none yet, for you to read and vouch for
  generate [--check] [--languages]
                            write the facade, types, schemas and what takes languages in; --check only compares,
                            --languages makes only the latter, without building the core anew
  law                       list the sources of the law by the day they were last read, and the rules that are not verified
  rule ID                   print everything that rests on a rule: sources, explanations, findings, steps, places, vectors
  new operation AREA.NAME   write the frame of a new operation
  prove identity [--sample | --run ten|eleven|eleven-2032] [--write]
                            compare the core with the independent reference, on all numbers or a sample
  bench [--check]           measure speeds, write docs/speeds.md; --check compares with the budgets and writes nothing
  sizes [--check]           measure sizes, write docs/sizes.md; --check compares with the budgets and writes nothing
  cross [--list | TARGET…]  build the file of @postregler/node for other systems
  supply                    licences and known faults of what goes into the packages, bills of materials, and the same bytes twice
  release --dry-run         prepare everything that a release publishes in target/release-files; publishes nothing
  help                      this text

Environment:
  CHROME_PATH, FIREFOX_PATH    browsers to test with
  POSTREGLER_WASM_STD=plain    only use rustup's wasm32 target
  POSTREGLER_WASM_STD=build    only use a standard library built from Debian's source
  POSTREGLER_TIME_FACTOR=4     gives each step of `test` four times as long before it counts as hung
  XDG_CACHE_HOME               where tools are kept between clones (default ~/.cache)
";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match dispatch(&args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(Error::Usage(text)) => {
            eprintln!("error: {text}\nhelp: `cargo xtask help` lists the commands");
            ExitCode::from(2)
        }
        Err(Error::Failed(text)) => {
            eprintln!("error: {text}");
            ExitCode::FAILURE
        }
        Err(Error::Reported) => ExitCode::FAILURE,
    }
}

fn dispatch(args: &[String]) -> Result<(), Error> {
    let Some((command, args)) = args.split_first() else {
        print!("{HELP}");
        return Ok(());
    };
    if !["help", "--help", "-h"].contains(&command.as_str()) {
        build_lock::take(format!("{command} {}", args.join(" ")).trim_end())?;
    }
    match command.as_str() {
        "help" | "--help" | "-h" => print!("{HELP}"),
        "setup" => {
            Options::parse(args, &[], &[])?.no_rest()?;
            setup::all(true)?;
        }
        "build" => build::run(args)?,
        "demo" => demo::run(args)?,
        "test" => test::run(args)?,
        "vectors" => vectors::run(args)?,
        "generate" => {
            let options = Options::parse(args, &["--check", "--languages"], &[])?.no_rest()?;
            let what = if options.has("--languages") { What::Languages } else { What::Everything };
            generate::run(options.has("--check"), what)?;
        }
        "law" => law::list(args)?,
        "rule" => law::rule(args)?,
        "new" => match args {
            [what, args @ ..] if what == "operation" => new_operation::run(args)?,
            _ => return Err(Error::Usage("`new` is followed by `operation AREA.NAME`".into())),
        },
        "prove" => prove::run(args)?,
        "bench" => bench::run(args)?,
        "cross" => cross::run(args)?,
        "supply" => supply::run(args)?,
        "sizes" => sizes::run(args)?,
        "release" => release::run(args)?,
        unknown => return Err(Error::Usage(format!("there is no command `{unknown}`"))),
    }
    Ok(())
}
