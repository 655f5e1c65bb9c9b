//! Stub.
use wasm_bindgen::prelude::wasm_bindgen;

/// Answers a request: see `postregler::call`.
#[wasm_bindgen]
pub fn call(index: u32, text: &str, today: u32) -> String {
    postregler::call(index, text, today)
}
