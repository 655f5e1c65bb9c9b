//! `cargo xtask bench`: the speed in each host, compared with the budgets and with other packages.

mod million_rows;
mod sample_numbers;

use std::fmt::Write;
use std::fs;

use serde_json::Value;

use crate::browsers::CHROMIUM;
use crate::options::{Error, Options};
use crate::{exec, node, npm, paths, setup, wasm};

/// The committed snapshot.
const SNAPSHOT: &str = "docs/speeds.md";

const ABOUT: &str = "\
# Speeds

What `cargo xtask bench` measured last: the best of forty short rounds after a warm-up, each subject in a process of its own.
The times are one machine's; what holds on any machine is how they compare. Other packages answer less (mostly yes or no,
without findings, dates or texts).

";

/// The subjects with a budget, in nanoseconds: group, name, maximum, aim.
const BUDGETS: [(&str, &str, f64, f64); 10] = [
    (million_rows::CPR, "`Column`, Rust", 5.0, 2.0),
    (million_rows::FODSELSNUMMER, "`Column`, Rust", 5.0, 2.0),
    (million_rows::CPR, "`checkColumn`, wasm", 8.0, 4.0),
    (million_rows::FODSELSNUMMER, "`checkColumn`, wasm", 8.0, 4.0),
    (million_rows::CPR, "`isValidCpr` of `./identity`", 80.0, 45.0),
    (million_rows::FODSELSNUMMER, "`isValidFodselsnummer` of `./identity`", 80.0, 45.0),
    ("one CPR number", "postregler, wasm", 5_000.0, 3_000.0),
    ("one fødselsnummer", "postregler, wasm", 5_000.0, 3_000.0),
    ("FD 001, complete", "postregler, wasm", 15_000.0, 9_000.0),
    ("import to first answer", "Chromium, wasm", 20_000_000.0, 5_000_000.0),
];

const FORM: &str = "FD 001, complete";
const ROUND_TRIP: &str = "JSON.parse(JSON.stringify(request))";
/// The maximum and the aim for a form, as a multiple of a JSON round trip.
const FORM_RATIO: (f64, f64) = (3.0, 2.0);

/// One measurement.
struct Speed {
    group: String,
    name: String,
    nanoseconds: f64,
    /// For a package that processes a million numbers: whether it is the project's own, or checks the date.
    million: Option<String>,
    /// How many of the million it classifies correctly.
    right: Option<u64>,
}

/// Measures and writes the snapshot, or with `--check` only compares with the budgets.
pub(crate) fn run(args: &[String]) -> Result<(), Error> {
    let options = Options::parse(args, &["--check"], &[])?.no_rest()?;
    wasm::package()?;
    node::package()?;
    setup::packages_in("tests/bench")?;
    let speeds = measure()?;
    let table = format!("{}{}", million_rows::table(&speeds), table(&speeds));
    print!("{table}");
    if options.has("--check") {
        return within_budgets(&speeds).map_err(Error::Failed);
    }
    let file = paths::at(SNAPSHOT);
    fs::write(&file, format!("{ABOUT}{table}")).map_err(|error| format!("{}: {error}", file.display()))?;
    Ok(())
}

fn measure() -> Result<Vec<Speed>, String> {
    println!("bench: a million numbers of each country");
    let folder = sample_numbers::write()?;
    println!("bench: the core as Rust code");
    let bench = ["bench", "--quiet", "--package", "xtask", "--bench", "native"];
    let rust = exec::output(exec::command("cargo", bench).env(million_rows::FOLDER, &folder))?;
    let mut node = npm::node(&["tests/bench/run.mjs"]);
    node.env(million_rows::FOLDER, &folder);
    CHROMIUM.tell(&mut node)?;
    let javascript = exec::output(&mut node)?;
    let mut speeds: Vec<Speed> = rust.lines().filter_map(rust_line).collect();
    speeds.extend(javascript_results(&javascript).ok_or("tests/bench/run.mjs does not write what it should")?);
    Ok(speeds)
}

fn rust_line(line: &str) -> Option<Speed> {
    let mut columns = line.split('\t');
    let (group, name, nanoseconds) = (columns.next()?, columns.next()?, columns.next()?.parse().ok()?);
    let million =
        [million_rows::CPR, million_rows::FODSELSNUMMER].contains(&group).then(|| million_rows::OURS.to_owned());
    Some(Speed { group: group.to_owned(), name: name.to_owned(), nanoseconds, million, right: None })
}

fn javascript_results(text: &str) -> Option<Vec<Speed>> {
    let results: Value = serde_json::from_str(text).ok()?;
    let speed = |result: &Value| {
        Some(Speed {
            group: result["group"].as_str()?.to_owned(),
            name: result["name"].as_str()?.to_owned(),
            nanoseconds: result["nanoseconds"].as_f64()?,
            million: result["million"].as_str().map(str::to_owned),
            right: result["right"].as_u64(),
        })
    };
    results.as_array()?.iter().map(speed).collect()
}

fn within_budgets(speeds: &[Speed]) -> Result<(), String> {
    for (group, name, most, _) in BUDGETS {
        let nanoseconds = find(speeds, group, name).ok_or_else(|| format!("{group}, {name}: not measured"))?;
        if nanoseconds > most {
            return Err(format!("{group}, {name}: {} is over the budget of {}", time(nanoseconds), time(most)));
        }
    }
    let ratio = form_ratio(speeds).ok_or("the round trip was not measured")?;
    if ratio > FORM_RATIO.0 {
        return Err(format!("{FORM}: {ratio:.1} times {ROUND_TRIP} is over the budget of {} times", FORM_RATIO.0));
    }
    Ok(())
}

fn find(speeds: &[Speed], group: &str, name: &str) -> Option<f64> {
    speeds.iter().find(|speed| speed.group == group && speed.name == name).map(|speed| speed.nanoseconds)
}

fn form_ratio(speeds: &[Speed]) -> Option<f64> {
    Some(find(speeds, FORM, "postregler, wasm")? / find(speeds, FORM, ROUND_TRIP)?)
}

fn table(speeds: &[Speed]) -> String {
    let mut groups: Vec<&str> = Vec::new();
    for speed in speeds.iter().filter(|speed| speed.million.is_none()) {
        if !groups.contains(&speed.group.as_str()) {
            groups.push(&speed.group);
        }
    }
    let mut table = String::from(
        "\n## One at a time\n\n| what | where | time | at most | aim | times the first |\n|---|---|--:|--:|--:|--:|\n",
    );
    for group in groups {
        let members: Vec<&Speed> = speeds.iter().filter(|speed| speed.group == group).collect();
        let first = members.first().map_or(1.0, |speed| speed.nanoseconds);
        for Speed { name, nanoseconds, .. } in members {
            let budget = BUDGETS.iter().find(|(g, n, ..)| *g == group && n == name);
            let [most, aim] = budget.map_or_else(Default::default, |(.., most, aim)| [time(*most), time(*aim)]);
            let times = nanoseconds / first;
            // Writing to a String cannot fail.
            let _ = writeln!(table, "| {group} | {name} | {} | {most} | {aim} | {times:.1} |", time(*nanoseconds));
        }
    }
    if let Some(ratio) = form_ratio(speeds) {
        let (most, aim) = FORM_RATIO;
        let _ = writeln!(table, "\n{FORM}, in wasm: {ratio:.1} times `{ROUND_TRIP}` (at most {most}, aim {aim}).");
    }
    table
}

fn time(nanoseconds: f64) -> String {
    match nanoseconds {
        n if n < 20.0 => format!("{n:.1} ns"),
        n if n < 1_000.0 => format!("{n:.0} ns"),
        n if n < 1_000_000.0 => format!("{:.1} µs", n / 1_000.0),
        n => format!("{:.1} ms", n / 1_000_000.0),
    }
}
