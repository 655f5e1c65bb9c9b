//! Sets the stack size of the module.

fn main() {
    // The deepest call takes a few hundred bytes; the default is one megabyte.
    if std::env::var("CARGO_CFG_TARGET_FAMILY").is_ok_and(|family| family == "wasm") {
        println!("cargo::rustc-link-arg-cdylib=-zstack-size=4096");
    }
    println!("cargo::rerun-if-changed=build.rs");
}
