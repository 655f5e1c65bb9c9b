//! The developers' page shows this code as its first example of `dispatch.preflight`.

use postregler::dispatch::{self, preflight::Request};
use postregler::wire::{self, RequestError};

const REQUEST: &str = r#"{"message":{"category":"forhandsvarsel","bytes":2000000},"sender":{"noMailbox":"altinn","registerUnavailable":"paper","ageLimit":18,"maxBytes":3000000},"context":{"on":"2026-11-21","environment":"test"}}"#;
const ROWS: &str = r#"{"recipient":{"kind":"person","age":30,"register":{"lookedUp":"2026-11-21","status":"active","reservation":"no","mobile":{"updated":"2024-01-10","verified":"2026-10-01"}}}}
{"recipient":{"kind":"person","age":17,"register":{"lookedUp":"2026-11-21","status":"active","reservation":"no","mobile":{"updated":"2024-01-10","verified":"2026-10-01"}}}}
{"recipient":{"kind":"person","register":{"lookedUp":"2026-11-21","status":"active","reservation":"no","mobile":{"updated":"2024-01-10","verified":"2026-10-01"}}}}
{"recipient":{"kind":"person","age":30}}
{"recipient":{"kind":"person","age":30,"register":{"lookedUp":"2026-11-19","status":"active","reservation":"no"}}}
"#;

fn main() -> Result<(), RequestError> {
    let request: Request = wire::parse(REQUEST, 0)?;
    let mut stream = dispatch::preflight(&request)?;
    let mut codes = Vec::new();
    stream.push(ROWS.as_bytes(), &mut codes);
    stream.end(&mut codes);
    println!("{{\"codes\":{codes:?},\"summary\":{}}}", stream.summary());
    Ok(())
}
