//! Chapters that both package READMEs share: written once in `docs/shared`, copied between markers.

use std::fmt::Write;

use super::Made;

const FOLDER: &str = "docs/shared";
const START: &str = "<!-- shared: ";
const END: &str = "<!-- /shared -->";

/// The READMEs with their packages.
const READMES: [(&str, &str); 2] =
    [("bindings-wasm/README.md", "@postregler/wasm"), ("bindings-node/README.md", "@postregler/node")];

/// Both READMEs with the current chapters; `read` gives a file of the repository.
pub(super) fn readmes(read: fn(&str) -> String) -> Result<Vec<Made>, String> {
    READMES
        .into_iter()
        .map(|(path, package)| {
            let chapter = |name: &str| Some(read(&format!("{FOLDER}/{name}.md"))).filter(|text| !text.is_empty());
            let text = with_chapters(&read(path), package, chapter).map_err(|error| format!("{path}: {error}"))?;
            Ok(Made { path: path.into(), text })
        })
        .collect()
}

/// The text with the content of all markers replaced.
fn with_chapters(text: &str, package: &str, chapter: impl Fn(&str) -> Option<String>) -> Result<String, String> {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(START) {
        let (name, after) = after.split_once(" -->").ok_or("a marker is not closed")?;
        let (replaced, after) = after.split_once(END).ok_or_else(|| format!("`{name}` has no `{END}`"))?;
        if replaced.contains(START) {
            return Err(format!("`{name}` has no `{END}`"));
        }
        let content = chapter(name).ok_or_else(|| format!("{FOLDER}/{name}.md does not exist"))?;
        let _ = write!(out, "{before}{START}{name} -->\n{}{END}", of_package(&content, package));
        rest = after;
    }
    Ok(out + rest)
}

/// A chapter as one package needs it. `@postregler/node` contains all languages, so nothing imports them there.
fn of_package(chapter: &str, package: &str) -> String {
    let is_left_out = |line: &str| package == "@postregler/node" && line.starts_with("import \"{package}/locales/");
    let lines = chapter.lines().filter(|line| !is_left_out(line));
    lines.map(|line| line.replace("{package}", package) + "\n").collect()
}

#[cfg(test)]
mod tests {
    use super::with_chapters;

    fn chapter(name: &str) -> Option<String> {
        (name == "a").then(|| "from \"{package}\";\nimport \"{package}/locales/da\";\n".to_owned())
    }

    #[test]
    fn chapters_are_replaced_between_their_markers() {
        let text = "1\n<!-- shared: a -->\nold\n<!-- /shared -->\n2\n";
        let wasm = with_chapters(text, "@postregler/wasm", chapter).unwrap();
        assert!(wasm.starts_with("1\n<!-- shared: a -->\nfrom \"@postregler/wasm\";\nimport \"@postregler/wasm/locales/da\";\n<!-- /shared -->\n2\n"));
        assert_eq!(with_chapters(&wasm, "@postregler/wasm", chapter).unwrap(), wasm);
        let node = with_chapters(text, "@postregler/node", chapter).unwrap();
        assert_eq!(node, "1\n<!-- shared: a -->\nfrom \"@postregler/node\";\n<!-- /shared -->\n2\n");
    }

    #[test]
    fn wrong_markers_are_errors() {
        for text in [
            "<!-- shared: b -->\n<!-- /shared -->",
            "<!-- shared: a -->\n",
            "<!-- shared: a -->\n<!-- shared: a -->\n<!-- /shared -->",
        ] {
            assert!(with_chapters(text, "@postregler/wasm", chapter).is_err(), "{text}");
        }
    }
}
