//! A stream: bytes in portions, codes out, and a summary.

use napi::Env;
use napi::bindgen_prelude::Uint8ArraySlice;
use napi_derive::napi;

use crate::catch_panic::catch_panic;

/// One open stream. Its place in the table of streams, the request as JSON text and the day open it.
#[napi]
pub struct Stream {
    opened: Result<Box<dyn postregler::Stream>, String>,
    /// What came out last; kept for its room.
    out: Vec<u8>,
}

/// What there is instead of an error's text when the core broke down: nothing, as in `call`.
const ENGINE_FAILED: &str = "";

#[napi]
impl Stream {
    /// Opens a stream: see `postregler::open`. Whether that worked, `refusal` says.
    #[napi(constructor)]
    pub fn new(index: u32, text: String, today: u32) -> Self {
        let opened = catch_panic(|| postregler::open(index, &text, today));
        Self { opened: opened.unwrap_or_else(|| Err(ENGINE_FAILED.to_owned())), out: Vec::new() }
    }

    /// Why it was not opened, as the text of an error; nothing if it was.
    #[napi]
    pub fn refusal(&self) -> Option<String> {
        self.opened.as_ref().err().cloned()
    }

    /// Takes the next bytes and gives what comes out for the rows that end in them; nothing if the core broke down.
    #[napi]
    pub fn push<'env>(&mut self, env: &'env Env, chunk: &[u8]) -> Option<Uint8ArraySlice<'env>> {
        self.feed(env, |stream, out| stream.push(chunk, out))
    }

    /// Takes whole rows, with the offsets of an Arrow column, and gives what comes out for them; nothing if the core
    /// broke down.
    #[napi]
    pub fn push_offsets<'env>(
        &mut self,
        env: &'env Env,
        bytes: &[u8],
        offsets: &[u32],
    ) -> Option<Uint8ArraySlice<'env>> {
        self.feed(env, |stream, out| stream.push_offsets(bytes, offsets, out))
    }

    /// Takes the end and gives what comes out for the last row; nothing if the core broke down.
    #[napi]
    pub fn end<'env>(&mut self, env: &'env Env) -> Option<Uint8ArraySlice<'env>> {
        self.feed(env, |stream, out| stream.end(out))
    }

    /// What has been counted so far, as JSON text; nothing if the core broke down.
    #[napi]
    pub fn summary(&self) -> Option<String> {
        let stream = self.opened.as_ref().ok()?;
        catch_panic(|| stream.summary())
    }

    /// The bytes are borrowed for the call, and what comes out is copied into memory of JavaScript's own. An array that
    /// is owned here would be let go at the next turn of the event loop: a synchronous loop would keep all of them.
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
