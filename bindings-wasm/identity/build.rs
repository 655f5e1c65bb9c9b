//! Tells the linker how small the module is.

fn main() {
    // Its deepest call takes a few hundred bytes; a megabyte is usual.
    if std::env::var("CARGO_CFG_TARGET_FAMILY").is_ok_and(|family| family == "wasm") {
        println!("cargo::rustc-link-arg-cdylib=-zstack-size=4096");
    }
    println!("cargo::rerun-if-changed=build.rs");
}
