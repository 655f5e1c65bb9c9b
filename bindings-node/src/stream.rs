//! A stream: bytes in chunks, codes out, and a summary.

use napi::Env;
use napi::bindgen_prelude::Uint8ArraySlice;
use napi_derive::napi;

use crate::catch_panic::catch_panic;

/// An open stream.
#[napi]
pub struct Stream {
    opened: Result<Box<dyn postregler::Stream>, String>,
    /// The latest output; kept for its capacity.
    out: Vec<u8>,
}

/// Replaces the error text if the core panicked.
const ENGINE_FAILED: &str = "";

#[napi]
impl Stream {
    /// Opens a stream by its index in the table of streams: see `postregler::open`. `refusal` returns the error, if
    /// any.
    #[napi(constructor)]
    pub fn new(index: u32, text: String, today: u32) -> Self {
        let opened = catch_panic(|| postregler::open(index, &text, today));
        Self { opened: opened.unwrap_or_else(|| Err(ENGINE_FAILED.to_owned())), out: Vec::new() }
    }

    /// The error as JSON text if the stream was not opened.
    #[napi]
    pub fn refusal(&self) -> Option<String> {
        self.opened.as_ref().err().cloned()
    }

    /// Takes the next bytes and returns the output for the rows that end in them; `None` if the core panicked.
    #[napi]
    pub fn push<'env>(&mut self, env: &'env Env, chunk: &[u8]) -> Option<Uint8ArraySlice<'env>> {
        self.feed(env, |stream, out| stream.push(chunk, out))
    }

    /// Takes whole rows with the offsets of an Arrow column and returns the output for them; `None` if the core
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

    /// Ends the stream and returns the output for the last row; `None` if the core panicked.
    #[napi]
    pub fn end<'env>(&mut self, env: &'env Env) -> Option<Uint8ArraySlice<'env>> {
        self.feed(env, |stream, out| stream.end(out))
    }

    /// The counts so far as JSON text; `None` if the core panicked.
    #[napi]
    pub fn summary(&self) -> Option<String> {
        let stream = self.opened.as_ref().ok()?;
        catch_panic(|| stream.summary())
    }

    /// The input is borrowed and the output is copied into JavaScript memory. An array owned by Rust would be freed at
    /// the next turn of the event loop only, so a synchronous loop would keep all of them.
    fn feed<'env>(
        &mut self,
        env: &'env Env,
        work: impl FnOnce(&mut dyn postregler::Stream, &mut Vec<u8>),
    ) -> Option<Uint8ArraySlice<'env>> {
        let Self { opened, out } = self;
        let stream = opened.as_mut().ok()?;
        out.clear();
        catch_panic(|| work(stream.as_mut(), out))?;
        Uint8ArraySlice::copy_from(env, &out).ok()
    }
}
