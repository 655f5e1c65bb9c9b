//! Runs vectors natively: `vectors [FILE…]`. With `--fill` it writes the answers of cases that have none yet, to be
//! reviewed by the author; existing answers are not changed.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use postregler_tests::{File, ask, files, read};
use serde_json::Value;

fn main() -> ExitCode {
    let (flags, paths): (Vec<String>, Vec<String>) = std::env::args().skip(1).partition(|arg| arg.starts_with("--"));
    let fill = flags.iter().any(|flag| flag == "--fill");
    if flags.iter().any(|flag| flag != "--fill") {
        eprintln!("usage: vectors [--fill] [FILE…]");
        return ExitCode::from(2);
    }
    let files = if paths.is_empty() { files() } else { paths.iter().map(|path| read(Path::new(path))).collect() };
    match files.and_then(|files| if fill { fill_in(&files) } else { Ok(()) }.map(|()| files)) {
        Ok(files) if fill => {
            println!("{} files filled in", files.len());
            ExitCode::SUCCESS
        }
        Ok(files) => run(&files),
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

fn run(files: &[File]) -> ExitCode {
    let (mut passed, mut failed) = (0, 0);
    for file in files {
        for case in &file.cases {
            let given = ask(&file.operation, &case.text);
            if case.answer.as_ref() == Some(&given) {
                passed += 1;
            } else {
                failed += 1;
                let expected = case.answer.as_deref().unwrap_or("(no answer yet: run with --fill)");
                println!("{}: {}\n  expected {expected}\n  given    {given}", file.path.display(), case.name);
            }
        }
    }
    println!("{passed} passed, {failed} failed");
    if failed == 0 && passed > 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn fill_in(files: &[File]) -> Result<(), String> {
    files.iter().filter(|file| file.cases.iter().any(|case| case.answer.is_none())).try_for_each(fill_file)
}

fn fill_file(file: &File) -> Result<(), String> {
    let path: &PathBuf = &file.path;
    let text = std::fs::read_to_string(path).map_err(|error| error.to_string())?;
    let mut value: Value = serde_json::from_str(&text).map_err(|error| error.to_string())?;
    let cases = value["cases"].as_array_mut().ok_or("no cases")?;
    for (value, case) in cases.iter_mut().zip(&file.cases).filter(|(_, case)| case.answer.is_none()) {
        let answer: Value =
            serde_json::from_str(&ask(&file.operation, &case.text)).map_err(|error| error.to_string())?;
        value.as_object_mut().ok_or("a case is not an object")?.insert("answer".into(), answer);
    }
    let text = serde_json::to_string_pretty(&value).map_err(|error| error.to_string())?;
    std::fs::write(path, text + "\n").map_err(|error| error.to_string())
}
