//! The developers' page shows this code as its first example of `reservation.decide_channel`.

use postregler::reservation::{self, decide_channel::Request};
use postregler::wire::{self, Request as _, RequestError, Write as _, Writer};

const REQUEST: &str = r#"{"message":{"category":"enkeltvedtak"},"recipient":{"kind":"registered-unit","ownAddress":true},"context":{"on":"2026-11-21","locale":"nb"}}"#;

fn main() -> Result<(), RequestError> {
    let request: Request = wire::parse(REQUEST, 0)?;
    let answer = reservation::decide_channel(&request);

    let mut json = Writer::new(request.context().locale);
    answer.write(&mut json);
    println!("{}", json.finish());
    Ok(())
}
