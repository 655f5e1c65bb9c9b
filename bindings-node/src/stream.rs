//! A stream: bytes in portions, codes out, and a summary.

use napi::bindgen_prelude::{Uint8Array, Uint32Array};
use napi_derive::napi;

use crate::guard::guarded;

/// One open stream. Its place in the table of streams, the request as JSON text and the day open it.
#[napi]
pub struct Stream(Result<Box<dyn postregler::Stream>, String>);

/// What there is instead of an error's text when the core broke down: nothing, as in `call`.
const BROKEN_DOWN: &str = "";

#[napi]
impl Stream {
    /// Opens a stream: see `postregler::open`. Whether that worked, `refusal` says.
    #[napi(constructor)]
    pub fn new(index: u32, text: String, today: u32) -> Self {
        let opened = guarded(|| postregler::open(index, &text, today));
        Self(opened.unwrap_or_else(|| Err(BROKEN_DOWN.to_owned())))
    }

    /// Why it was not opened, as the text of an error; nothing if it was.
    #[napi]
    pub fn refusal(&self) -> Option<String> {
        self.0.as_ref().err().cloned()
    }

    /// Takes the next bytes and gives what comes out for the rows that end in them; nothing if the core broke down.
    #[napi]
    pub fn push(&mut self, chunk: Uint8Array) -> Option<Uint8Array> {
        self.fed(|stream, out| stream.push(&chunk, out))
    }

    /// Takes whole rows, with the offsets of an Arrow column, and gives what comes out for them; nothing if the core
    /// broke down.
    #[napi]
    pub fn push_offsets(&mut self, bytes: Uint8Array, offsets: Uint32Array) -> Option<Uint8Array> {
        self.fed(|stream, out| stream.push_offsets(&bytes, &offsets, out))
    }

    /// Takes the end and gives what comes out for the last row; nothing if the core broke down.
    #[napi]
    pub fn end(&mut self) -> Option<Uint8Array> {
        self.fed(|stream, out| stream.end(out))
    }

    /// What has been counted so far, as JSON text; nothing if the core broke down.
    #[napi]
    pub fn summary(&self) -> Option<String> {
        let stream = self.0.as_ref().ok()?;
        guarded(|| stream.summary())
    }

    fn fed(&mut self, feed: impl FnOnce(&mut dyn postregler::Stream, &mut Vec<u8>)) -> Option<Uint8Array> {
        let stream = self.0.as_mut().ok()?;
        let mut out = Vec::new();
        guarded(|| feed(stream.as_mut(), &mut out))?;
        Some(out.into())
    }
}
