use postregler_derive::Wire;

#[derive(Wire)]
#[wire(request, personal)]
struct Person {
    name: String,
}

fn main() {}
