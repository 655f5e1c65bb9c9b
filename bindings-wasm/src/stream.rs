//! A stream: bytes in portions, codes out, and a summary.

use wasm_bindgen::prelude::wasm_bindgen;

use crate::wipe_stack::with_wiped_stack;

/// As many brackets as count as nested.
const NESTED: &[u8] = &[b'['; 16];

/// One open stream. Its place in the table of streams, the request as JSON text and the day open it.
#[wasm_bindgen]
pub struct Stream(Result<Box<dyn postregler::Stream>, String>);

#[wasm_bindgen]
impl Stream {
    /// Opens a stream: see `postregler::open`. Whether that worked, `refusal` says.
    #[wasm_bindgen(constructor)]
    pub fn new(index: u32, text: &str, today: u32) -> Self {
        Self(with_wiped_stack(text.as_bytes(), || postregler::open(index, text, today)))
    }

    /// Why it was not opened, as the text of an error; nothing if it was.
    pub fn refusal(&self) -> Option<String> {
        self.0.as_ref().err().cloned()
    }

    /// Takes the next bytes and gives what comes out for the rows that end in them.
    pub fn push(&mut self, chunk: &[u8]) -> Vec<u8> {
        let mut out = Vec::new();
        if let Ok(stream) = &mut self.0 {
            with_wiped_stack(chunk, || stream.push(chunk, &mut out));
        }
        out
    }

    /// Takes whole rows, with the offsets of an Arrow column, and gives what comes out for them.
    #[wasm_bindgen(js_name = pushOffsets)]
    pub fn push_offsets(&mut self, bytes: &[u8], offsets: &[u32]) -> Vec<u8> {
        let mut out = Vec::new();
        if let Ok(stream) = &mut self.0 {
            with_wiped_stack(bytes, || stream.push_offsets(bytes, offsets, &mut out));
        }
        out
    }

    /// Takes the end and gives what comes out for the last row.
    pub fn end(&mut self) -> Vec<u8> {
        let mut out = Vec::new();
        if let Ok(stream) = &mut self.0 {
            // The last row has waited in the stream: how deep it is nested is not known here.
            with_wiped_stack(NESTED, || stream.end(&mut out));
        }
        out
    }

    /// What has been counted so far, as JSON text.
    pub fn summary(&self) -> String {
        with_wiped_stack(&[], || self.0.as_ref().map_or_else(Clone::clone, |stream| stream.summary()))
    }
}
