//! The developers' page shows this code as its first example of `identity.check_column`.

use postregler::identity::{self, check_column::Request};
use postregler::wire::{self, RequestError};

const REQUEST: &str = r#"{"accept":["cpr"],"repairLeadingZero":true}"#;
const ROWS: &str = "070761-4285
101800002
3002991003
";

fn main() -> Result<(), RequestError> {
    let request: Request = wire::parse(REQUEST, 2026_11_22)?;
    let mut stream = identity::check_column(&request)?;
    let mut codes = Vec::new();
    stream.push(ROWS.as_bytes(), &mut codes);
    stream.end(&mut codes);
    println!("{{\"codes\":{codes:?},\"summary\":{}}}", stream.summary());
    Ok(())
}
