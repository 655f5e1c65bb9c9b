//! `tests/codes.lock`: the published codes, and the results of steps. A line may be added, never changed or removed.

use postregler::answer::{codes, steps};

/// The lock with the codes that it does not contain yet. A changed or missing code is an error, because callers rely on
/// it.
pub(super) fn text(locked: &str) -> Result<String, String> {
    let steps = steps::all().map(|said| format!("{} = {} [{}]", said.rule, said.result, said.params.join(" ")));
    let current: Vec<String> = codes::all().map(line).chain(steps).collect();
    let broken: Vec<&str> = locked.lines().filter(|line| current.iter().all(|code| code != line)).collect();
    if !broken.is_empty() {
        return Err(format!(
            "these published codes have changed or vanished: {}; add a new code instead (tests/codes.lock)",
            broken.join("; ")
        ));
    }
    let mut lines = current;
    lines.sort();
    Ok(lines.join("\n") + "\n")
}

fn line(code: &postregler::answer::Code) -> String {
    format!("{} [{}] {}", code.id, code.params.join(" "), code.rule)
}
