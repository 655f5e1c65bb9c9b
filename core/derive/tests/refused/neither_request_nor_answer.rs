use postregler_derive::Wire;

#[derive(Wire)]
struct Person {
    name: String,
}

fn main() {}
