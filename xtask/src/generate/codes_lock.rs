//! `tests/codes.lock`: the published codes. A line may be added, never changed or taken out.

use postregler::answer::codes;

/// The lock with the codes it does not know yet. A code that changed or vanished is an error: others rely on it.
pub(super) fn text(locked: &str) -> Result<String, String> {
    let current: Vec<String> = codes::ALL.iter().map(|code| line(code)).collect();
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
