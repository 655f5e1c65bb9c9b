//! A fingerprint of the sources that determine the result.
//!
//! If one of them changed during a run, its chunks would be results of different sources.

/// All files that influence a code, in the core and the reference.
const SOURCES: &[&str] = &[
    include_str!("../../../core/src/identity/calendar.rs"),
    include_str!("../../../core/src/identity/checker.rs"),
    include_str!("../../../core/src/identity/classify.rs"),
    include_str!("../../../core/src/identity/contributions.rs"),
    include_str!("../../../core/src/identity/danish.rs"),
    include_str!("../../../core/src/identity/dates.rs"),
    include_str!("../../../core/src/identity/digits.rs"),
    include_str!("../../../core/src/identity/fast_path.rs"),
    include_str!("../../../core/src/identity/kind.rs"),
    include_str!("../../../core/src/identity/likely_cause.rs"),
    include_str!("../../../core/src/identity/listed_dates.rs"),
    include_str!("../../../core/src/identity/norwegian.rs"),
    include_str!("../../../core/src/identity/number_input.rs"),
    include_str!("../../../core/src/identity/packed.rs"),
    include_str!("../../../core/src/identity/policy.rs"),
    include_str!("../../../core/src/identity/spreadsheet.rs"),
    include_str!("../../../core/src/identity/verdict.rs"),
    include_str!("../../../core/src/identity/years.rs"),
    include_str!("../../../core/src/text/characters.rs"),
    include_str!("../../reference/src/answer.rs"),
    include_str!("../../reference/src/calendar.rs"),
    include_str!("../../reference/src/choice.rs"),
    include_str!("../../reference/src/denmark.rs"),
    include_str!("../../reference/src/kind.rs"),
    include_str!("../../reference/src/lib.rs"),
    include_str!("../../reference/src/norway.rs"),
    include_str!("../../reference/src/question.rs"),
];

/// FNV-1a over all files, without comments and tests.
pub(crate) fn fingerprint() -> String {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for source in SOURCES {
        let code = source.split("#[cfg(test)]").next().unwrap_or_default();
        for line in code.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//")) {
            for byte in line.bytes() {
                hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
            }
        }
    }
    format!("{hash:016x}")
}
