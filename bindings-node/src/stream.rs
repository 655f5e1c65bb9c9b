//! Streams: chunks of bytes in, output per row, and a summary.

use napi::Env;
use napi::bindgen_prelude::Uint8ArraySlice;
use napi_derive::napi;

use crate::panic::catch_panic;

/// An open stream. It is opened with its index in the table of streams, a request in JSON text and the host's date.
#[napi]
pub struct Stream {
    opened: Result<Box<dyn postregler::Stream>, String>,
    /// The output buffer, kept to reuse its allocation.
    out: Vec<u8>,
}

/// The error text after a panic: empty, as with `call`.
const PANICKED: &str = "";

#[napi]
impl Stream {
    /// Opens a stream: see `postregler::open`. `refusal` returns the error, if any.
    #[napi(constructor)]
    pub fn new(index: u32, text: String, today: u32) -> Self {
        let opened = catch_panic(|| postregler::open(index, &text, today));
        Self { opened: opened.unwrap_or_else(|| Err(PANICKED.to_owned())), out: Vec::new() }
    }

    /// The error in JSON text if the stream was not opened; otherwise `None`.
    #[napi]
    pub fn refusal(&self) -> Option<String> {
        self.opened.as_ref().err().cloned()
    }

    /// Processes a chunk and returns the output of the rows that end in it; `None` if the core panicked.
    #[napi]
    pub fn push<'env>(&mut self, env: &'env Env, chunk: &[u8]) -> Option<Uint8ArraySlice<'env>> {
        self.feed(env, |stream, out| stream.push(chunk, out))
    }

    /// Processes whole rows with the offsets of an Arrow column and returns their output; `None` if the core
    /// panicked.
    #[napi]
    pub fn push_offsets<'env>(
        &mut self,
        env: &'env Env,
        bytes: &[u8],
        offsets: &[u32],
    ) -> Option<Uint8ArraySlice<'env>> {
        self.feed(env, |stream, out| stream.push_offsets(bytes, offsets, out))
    }

    /// Ends the stream and returns the remaining output; `None` if the core panicked.
    #[napi]
    pub fn end<'env>(&mut self, env: &'env Env) -> Option<Uint8ArraySlice<'env>> {
        self.feed(env, |stream, out| stream.end(out))
    }

    /// The counts so far, in JSON text; `None` if the core panicked.
    #[napi]
    pub fn summary(&self) -> Option<String> {
        let stream = self.opened.as_ref().ok()?;
        catch_panic(|| stream.summary())
    }

    /// The bytes are borrowed for the call, and the output is copied into memory owned by JavaScript. An array owned
    /// by Rust would be released only at the next turn of the event loop, so that a synchronous loop would keep all
    /// of them.
    fn feed<'env>(
        &mut self,
        env: &'env Env,
        run: impl FnOnce(&mut dyn postregler::Stream, &mut Vec<u8>),
    ) -> Option<Uint8ArraySlice<'env>> {
        let Self { opened, out } = self;
        let stream = opened.as_mut().ok()?;
        out.clear();
        catch_panic(|| run(stream.as_mut(), out))?;
        Uint8ArraySlice::copy_from(env, &out).ok()
    }
}
