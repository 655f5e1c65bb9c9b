use postregler_derive::Wire;

#[derive(Wire)]
#[wire(answer, reqest)]
struct Person {
    name: String,
}

fn main() {}
