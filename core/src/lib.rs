//! Stub while the frame is built.
/// Calls the operation at `index` with a JSON text; `today` is the calendar day as `yyyymmdd`, 0 when unknown.
pub fn call(_index: u32, _text: &str, _today: u32) -> String { String::from("{\"findings\":[]}") }
/// Hands a catalogue to the core.
pub fn add_catalogue(_text: &str) -> Result<(), String> { Ok(()) }
