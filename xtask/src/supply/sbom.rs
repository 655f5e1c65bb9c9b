//! A bill of materials for each package: everything that is compiled or bundled into it.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::{exec, paths};

/// The folder of the bills. A release takes them from there.
const FOLDER: &str = "target/supply";

/// The file that cargo-cyclonedx writes beside each `Cargo.toml` of the workspace.
const LEFT: &str = "xtask-sbom.cdx";

struct Package {
    folder: &'static str,
    /// `all`: a file for every system is built from it.
    target: &'static str,
    /// The npm packages that are bundled into it.
    bundled: &'static [&'static str],
}

const PACKAGES: [Package; 2] = [
    Package { folder: "bindings-wasm", target: "wasm32-unknown-unknown", bundled: &[] },
    Package { folder: "bindings-node", target: "all", bundled: &["papaparse"] },
];

/// Writes the bills and reports where.
pub(crate) fn write(path: &OsStr) -> Result<Vec<PathBuf>, String> {
    fs::create_dir_all(paths::at(FOLDER)).map_err(|error| format!("{FOLDER}: {error}"))?;
    PACKAGES.iter().map(|package| package.write(path)).collect()
}

impl Package {
    fn write(&self, path: &OsStr) -> Result<PathBuf, String> {
        let manifest = format!("{}/Cargo.toml", self.folder);
        let mut cyclonedx = exec::command("cargo", ["cyclonedx", "--manifest-path", &manifest, "--format", "json"]);
        cyclonedx.args(["--spec-version", "1.5", "--no-build-deps", "--target", self.target]);
        cyclonedx.args(["--override-filename", LEFT, "--quiet"]).env("PATH", path);
        // The same sources give the same bill.
        cyclonedx.env("SOURCE_DATE_EPOCH", "0");
        let made =
            exec::quietly(&mut cyclonedx).and_then(|()| read(&paths::at(self.folder).join(format!("{LEFT}.json"))));
        remove_left(&paths::root(), 3);
        let mut bill = without_paths(made?, &paths::root());
        let npm = read(&paths::at(self.folder).join("package.json"))?;
        let lock = read(&paths::at("package-lock.json"))?;
        name_as_npm_does(&mut bill, &npm);
        for name in self.bundled {
            add(&mut bill, &component(name, &lock["packages"][format!("node_modules/{name}")])?)?;
        }
        let file = paths::at(FOLDER).join(format!(
            "{}.cdx.json",
            npm["name"].as_str().unwrap_or(self.folder).trim_start_matches('@').replace('/', "-")
        ));
        let text = serde_json::to_string_pretty(&bill).map_err(|error| error.to_string())?;
        fs::write(&file, text + "\n").map_err(|error| format!("{}: {error}", file.display()))?;
        Ok(file)
    }
}

/// The subject of the bill is the npm package, not the crate in it.
fn name_as_npm_does(bill: &mut Value, npm: &Value) {
    let described = &mut bill["metadata"]["component"];
    for member in ["name", "version", "description"] {
        described[member] = npm[member].clone();
    }
    let [name, version] = ["name", "version"].map(|member| npm[member].as_str().unwrap_or_default());
    described["purl"] = json!(format!("pkg:npm/{}@{version}", name.replace('@', "%40")));
    if let Some(described) = described.as_object_mut() {
        described.remove("components");
    }
}

fn component(name: &str, locked: &Value) -> Result<Value, String> {
    let version = locked["version"].as_str().ok_or_else(|| format!("package-lock.json names no {name}"))?;
    Ok(json!({
        "type": "library",
        "bom-ref": format!("pkg:npm/{name}@{version}"),
        "name": name,
        "version": version,
        "scope": "required",
        "licenses": [{ "license": { "id": locked["license"] } }],
        "purl": format!("pkg:npm/{name}@{version}"),
    }))
}

fn add(bill: &mut Value, component: &Value) -> Result<(), String> {
    let components = bill["components"].as_array_mut().ok_or("cargo-cyclonedx writes no components")?;
    components.push(component.clone());
    Ok(())
}

/// The workspace's own crates are named by their folders, relative to the root.
fn without_paths(bill: Value, root: &Path) -> Value {
    without(bill, &format!("file://{}/", root.display()))
}

fn without(value: Value, root: &str) -> Value {
    match value {
        Value::String(text) => Value::String(text.replace(root, "file:")),
        Value::Array(items) => items.into_iter().map(|item| without(item, root)).collect(),
        Value::Object(members) => Value::Object(
            members.into_iter().map(|(key, value)| (key.replace(root, "file:"), without(value, root))).collect(),
        ),
        other => other,
    }
}

fn read(file: &Path) -> Result<Value, String> {
    let text = fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
    serde_json::from_str(&text).map_err(|error| format!("{}: {error}", file.display()))
}

/// It writes one for every crate of the workspace.
fn remove_left(folder: &Path, depth: u32) {
    // A leftover file would be visible in the working tree.
    let _ = fs::remove_file(folder.join(format!("{LEFT}.json")));
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let made = ["node_modules", "target", ".git"].iter().any(|made| entry.file_name() == *made);
        if depth > 0 && !made && entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            remove_left(&entry.path(), depth - 1);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{component, without_paths};
    use serde_json::json;
    use std::path::Path;

    #[test]
    fn no_path_of_this_machine_stays() {
        let bill = json!({ "bom-ref": "path+file:///home/me/core#1", "list": [{ "a": "file:///home/me/x" }] });
        let expected = json!({ "bom-ref": "path+file:core#1", "list": [{ "a": "file:x" }] });
        assert_eq!(without_paths(bill, Path::new("/home/me")), expected);
    }

    #[test]
    fn what_is_bundled_must_be_locked() {
        let made = component("a", &json!({ "version": "1.2.3", "license": "MIT" })).unwrap();
        assert_eq!(made["purl"], "pkg:npm/a@1.2.3");
        assert!(component("a", &json!(null)).is_err());
    }
}
