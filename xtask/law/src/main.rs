//! `cargo run -p xtask-law`: checks `core/data/law` and generates the core's tables. `cargo xtask generate` does the
//! same and more; this program does not depend on the core, so it also works when the core cannot be built.

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let data = match xtask_law::read(&root) {
        Ok(data) => data,
        Err(problems) => {
            for problem in problems {
                eprintln!("{problem}");
            }
            return ExitCode::FAILURE;
        }
    };
    let schemas = match xtask_law::schemas() {
        Ok(schemas) => schemas,
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::FAILURE;
        }
    };
    for (path, text) in xtask_law::generated(&data).into_iter().chain(schemas) {
        let path = root.join(path);
        let folder = path.parent().map_or(Ok(()), std::fs::create_dir_all);
        if let Err(error) = folder.and_then(|()| std::fs::write(&path, text)) {
            eprintln!("{}: {error}", path.display());
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}
