//! The developers' page shows this code as its first example of `exemption.check_request`.

use postregler::exemption::{self, check_request::Request};
use postregler::wire::{self, Request as _, RequestError, Write as _, Writer};

const REQUEST: &str = r#"{"name":"Nora Prøvesen","number":"010180-0002","address":"Prøvevej 1, 9999 Prøveby","declaration":true,"date":"21-11-2026","signature":true,"capacity":"self","context":{"on":"2026-11-21","locale":"da"}}"#;

fn main() -> Result<(), RequestError> {
    let request: Request = wire::parse(REQUEST, 0)?;
    let answer = exemption::check_request(&request);

    let mut json = Writer::new(request.context().locale);
    answer.write(&mut json);
    println!("{}", json.finish());
    Ok(())
}
