//! The interpreters and compilers of the examples in other languages. Only `test --all` needs them; otherwise a missing
//! one skips its test.

use crate::{apt, paths};

/// A language: the programs of its examples, and the Debian packages that provide them.
struct Language {
    name: &'static str,
    programs: &'static [&'static str],
    packages: &'static [&'static str],
}

const LANGUAGES: &[Language] = &[
    Language { name: "PHP", programs: &["php"], packages: &["php-cli"] },
    // The .NET SDK is not in Debian; Mono's compiler and runtime are.
    Language { name: "C# (Mono)", programs: &["mcs", "mono"], packages: &["mono-mcs", "mono-runtime"] },
    Language { name: "Java", programs: &["javac", "java"], packages: &["default-jdk-headless"] },
];

/// Finds them, or installs them where that is possible, or reports how to get them. Every language is tried.
pub(crate) fn ensure() -> Result<(), String> {
    let problems: Vec<String> = LANGUAGES.iter().filter_map(|language| language.ensure().err()).collect();
    if problems.is_empty() { Ok(()) } else { Err(problems.join("\n")) }
}

impl Language {
    fn ensure(&self) -> Result<(), String> {
        if self.missing() {
            apt::install(self.packages).map_err(|why| self.lacking(&why))?;
        }
        if self.missing() {
            return Err(self.lacking("it was installed but is nowhere to be found"));
        }
        let found = self.programs.iter().filter_map(|name| paths::on_path(&[name]));
        let found: Vec<String> = found.map(|path| path.display().to_string()).collect();
        println!("setup: {}: {}", self.name, found.join(", "));
        Ok(())
    }

    fn missing(&self) -> bool {
        self.programs.iter().any(|name| paths::on_path(&[name]).is_none())
    }

    fn lacking(&self, why: &str) -> String {
        format!("there is no {} ({why})\nhelp: install {}", self.name, self.packages.join(" "))
    }
}
