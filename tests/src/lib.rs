//! The vectors: requests with their complete expected answers, the contract that every host must keep.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value};

/// A file of vectors: cases of one operation.
pub struct File {
    /// The path of the file.
    pub path: PathBuf,
    /// The operation.
    pub operation: String,
    /// The cases, in order.
    pub cases: Vec<Case>,
}

/// A request with its complete expected answer.
pub struct Case {
    /// The purpose of the case.
    pub name: String,
    /// The source; may name rules: `facts on Denmark, 1.4; rule dk.exemption.attendance`.
    pub source: String,
    /// The text of the request: canonical JSON, or any other text.
    pub text: String,
    /// The request as a value, if it is one.
    pub request: Option<Value>,
    /// The answer text that every host must return; `None` if it has not been filled in.
    pub answer: Option<String>,
}

/// The folder of all vectors.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors")
}

/// All vector files, sorted by path.
pub fn files() -> Result<Vec<File>, String> {
    let mut paths = Vec::new();
    find(&folder(), &mut paths)?;
    paths.sort();
    paths.iter().map(|path| read(path)).collect()
}

fn find(folder: &Path, paths: &mut Vec<PathBuf>) -> Result<(), String> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    for entry in entries {
        let path = entry.map_err(|error| error.to_string())?.path();
        if path.is_dir() {
            find(&path, paths)?;
        } else if path.extension().is_some_and(|extension| extension == "json") {
            paths.push(path);
        }
    }
    Ok(())
}

/// Reads a file. Any deviation from the format is an error, because a skipped case would prove nothing.
pub fn read(path: &Path) -> Result<File, String> {
    let at = |what: &str| format!("{}: {what}", path.display());
    let text = fs::read_to_string(path).map_err(|error| at(&error.to_string()))?;
    let value: Value = serde_json::from_str(&text).map_err(|error| at(&error.to_string()))?;
    let operation = value["operation"].as_str().ok_or_else(|| at("no operation"))?.to_owned();
    let cases = value["cases"].as_array().filter(|cases| !cases.is_empty()).ok_or_else(|| at("no cases"))?;
    let cases = cases.iter().map(case).collect::<Result<_, _>>().map_err(|what| at(&what))?;
    Ok(File { path: path.to_owned(), operation, cases })
}

fn case(value: &Value) -> Result<Case, String> {
    let case = value.as_object().ok_or("a case is not an object")?;
    let name = case.get("name").and_then(Value::as_str).ok_or("a case without a name")?.to_owned();
    let source = case.get("source").and_then(Value::as_str);
    let source = source.ok_or_else(|| format!("“{name}” has no source"))?.to_owned();
    let request = case.get("request").cloned();
    let text = match (&request, case.get("text")) {
        (Some(request), None) => request.to_string(),
        (None, Some(Value::String(text))) => text.clone(),
        (None, Some(Value::Object(parts))) => repeated(parts).ok_or(format!("“{name}”: the text cannot be made"))?,
        _ => return Err(format!("“{name}” needs either a request or a text")),
    };
    Ok(Case { name, source, text, request, answer: case.get("answer").map(Value::to_string) })
}

/// A long text given by its prefix, repeated part and suffix.
fn repeated(parts: &Map<String, Value>) -> Option<String> {
    let part = |name| parts.get(name).and_then(Value::as_str);
    let times = usize::try_from(parts.get("times")?.as_u64()?).ok()?;
    Some(format!("{}{}{}", part("prefix")?, part("repeat")?.repeat(times), part("suffix")?))
}

/// Calls the core natively. Vectors contain their date, so the host's date is unknown.
pub fn ask(operation: &str, text: &str) -> String {
    postregler::call(postregler::index_of(operation).unwrap_or(u32::MAX), text, 0)
}

/// Tests the Rust example of the repository's README.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
