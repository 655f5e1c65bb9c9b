//! Everything that is generated from the law, `core/data/law`: the core's tables, and the schemas of the files.

use super::Made;
use crate::paths;

/// The law as data, checked.
pub(crate) fn read() -> Result<xtask_law::Data, String> {
    xtask_law::read(&paths::at("")).map_err(|problems| {
        let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
        format!("the law has {} problems:\n{}", lines.len(), lines.join("\n"))
    })
}

pub(super) fn files(data: &xtask_law::Data) -> Result<Vec<Made>, String> {
    let files = xtask_law::generated(data).into_iter().chain(xtask_law::schemas()?);
    Ok(files.map(|(path, text)| Made { path, text }).collect())
}
