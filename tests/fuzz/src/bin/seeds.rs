//! Generates seeds from the vectors: `seeds FOLDER` writes them to `FOLDER/call` and `FOLDER/column`, in the format
//! of the targets.

use std::fs;
use std::path::Path;

fn main() -> Result<(), String> {
    let folder = std::env::args().nth(1).ok_or("usage: seeds FOLDER")?;
    let folder = Path::new(&folder);
    let write = |target: &str, at: usize, bytes: &[u8]| {
        let path = folder.join(target);
        fs::create_dir_all(&path)
            .and_then(|()| fs::write(path.join(at.to_string()), bytes))
            .map_err(|error| error.to_string())
    };
    let mut rows = Vec::new();
    let mut at = 0;
    for file in postregler_tests::files()? {
        let index = postregler::index_of(&file.operation).unwrap_or(u32::MAX);
        for case in &file.cases {
            let mut seed = vec![u8::try_from(index).unwrap_or(u8::MAX), 1];
            seed.extend_from_slice(case.text.as_bytes());
            write("call", at, &seed)?;
            at += 1;
            if let Some(number) = case.request.as_ref().and_then(|request| request["number"].as_str()) {
                rows.push(number.replace(['\n', '\r'], " "));
            }
        }
    }
    let requests = [
        "{}",
        r#"{"context":{"environment":"test"}}"#,
        r#"{"accept":["cpr","organisasjonsnummer","duf"],"repairLeadingZero":true}"#,
        r#"{"width":11,"result":"bitmap"}"#,
        r#"{"modulus11":"error","country":"dk"}"#,
    ];
    for (at, request) in requests.iter().enumerate() {
        let rows = rows.join("\n");
        let mut seed = vec![7];
        seed.extend_from_slice(request.as_bytes());
        seed.push(0);
        seed.extend_from_slice(rows.as_bytes());
        write("column", at, &seed)?;
    }
    Ok(())
}
