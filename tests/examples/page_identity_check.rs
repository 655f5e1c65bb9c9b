//! The developers' page shows this code as its first example of `identity.check`.

use postregler::identity::{self, check::Request};
use postregler::wire::{self, Request as _, RequestError, Write as _, Writer};

const REQUEST: &str = r#"{"number":"070761-4285","birthDate":"07-07-1961","context":{"on":"2026-11-21"}}"#;

fn main() -> Result<(), RequestError> {
    let request: Request = wire::parse(REQUEST, 0)?;
    let answer = identity::check(&request);

    let mut json = Writer::new(request.context().locale);
    answer.write(&mut json);
    println!("{}", json.finish());
    Ok(())
}
