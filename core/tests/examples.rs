//! The examples run as printed in their first lines, and print something.

use std::error::Error;
use std::path::Path;
use std::process::{Command, Stdio};

#[test]
fn every_example_runs() -> Result<(), Box<dyn Error>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    let mut names: Vec<String> = std::fs::read_dir(folder)?
        .filter_map(|entry| entry.ok()?.path().file_stem()?.to_str().map(str::to_owned))
        .collect();
    names.sort();
    assert!(names.len() >= 5, "{names:?}");
    for name in names {
        let mut run = Command::new(env!("CARGO"));
        run.args(["run", "--quiet", "--package", "postregler", "--example", &name]).stdin(Stdio::null());
        let output = run.output()?;
        assert!(output.status.success(), "{name}: {}", String::from_utf8_lossy(&output.stderr));
        assert!(!output.stdout.is_empty(), "{name} prints nothing");
    }
    Ok(())
}
