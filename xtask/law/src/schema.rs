//! The bundled schemas, `core/data/law/schema`, for completion and checks in editors that support TOML.

use schemars::{JsonSchema, generate::SchemaSettings};

use crate::FOLDER;
use crate::files::{BookFile, DaysFile, RulesFile, SourcesFile, ValuesFile};

/// Each schema: its path below the root, and its text.
pub fn schemas() -> Result<Vec<(String, String)>, String> {
    Ok(vec![
        schema::<SourcesFile>("sources")?,
        schema::<DaysFile>("days")?,
        schema::<ValuesFile>("values")?,
        schema::<BookFile>("book")?,
        schema::<RulesFile>("rules")?,
    ])
}

fn schema<F: JsonSchema>(name: &str) -> Result<(String, String), String> {
    let schema = SchemaSettings::draft07().into_generator().into_root_schema_for::<F>();
    let text = serde_json::to_string_pretty(&schema).map_err(|error| error.to_string())?;
    Ok((format!("{FOLDER}/schema/{name}.json"), text + "\n"))
}
