//! The release notes: the section of the version from each changelog.

use std::fmt::Write;

use super::read;
use crate::paths;

/// The changelogs, in the order of the notes.
const CHANGELOGS: [(&str, &str); 4] = [
    ("The rules", "core/data/law/CHANGELOG.md"),
    ("Crate `postregler`", "core/CHANGELOG.md"),
    ("Package `@postregler/wasm`", "bindings-wasm/CHANGELOG.md"),
    ("Package `@postregler/node`", "bindings-node/CHANGELOG.md"),
];

/// The notes of a version. Before its release date is entered, the section `Unreleased` stands for it.
pub(super) fn release_notes(version: &str) -> Result<String, String> {
    let mut notes = format!("# postregler {version}\n");
    for (title, path) in CHANGELOGS {
        let changelog = read(&paths::at(path))?;
        let section = section(&changelog, version)
            .ok_or_else(|| format!("{path} has neither a section `[{version}]` nor a section `[Unreleased]`"))?;
        if !section.is_empty() {
            let section = section.replace("### ", "#### ");
            let _ = writeln!(notes, "\n## {title}\n\n{section}");
        }
    }
    Ok(notes)
}

/// The text between the heading of a version and the next one.
fn section<'a>(changelog: &'a str, version: &str) -> Option<&'a str> {
    let of = |name: &str| {
        let heading = format!("## [{name}]");
        let (_, rest) = changelog.split_once(&heading)?;
        let (_, text) = rest.split_once('\n')?;
        Some(text.split_once("\n## ").map_or(text, |(section, _)| section).trim())
    };
    of(version).or_else(|| of("Unreleased"))
}

#[cfg(test)]
mod tests {
    use super::{CHANGELOGS, section};
    use crate::paths;

    #[test]
    fn a_version_has_its_own_section_and_no_other() {
        let text = "# Changelog\n\n## [Unreleased]\n\n### Added\n\n- new\n\n## [0.1.0] - 2026-12-01\n\n- old\n\n## [0.0.1]\n\n- older\n";
        assert_eq!(section(text, "0.1.0"), Some("- old"));
        assert_eq!(section(text, "0.2.0"), Some("### Added\n\n- new"));
        assert_eq!(section("# Changelog\n", "0.1.0"), None);
    }

    /// Keep a Changelog knows six kinds of change.
    #[test]
    fn changelogs_have_their_form() {
        for (_, path) in CHANGELOGS {
            let text = super::read(&paths::at(path)).expect(path);
            assert!(text.starts_with("# Changelog"), "{path}");
            assert!(text.contains("## [Unreleased]"), "{path}");
            for heading in text.lines().filter_map(|line| line.strip_prefix("### ")) {
                let known = ["Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"];
                assert!(known.contains(&heading), "{path}: {heading}");
            }
        }
    }
}
