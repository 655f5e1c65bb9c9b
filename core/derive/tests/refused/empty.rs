use postregler_derive::Wire;

#[derive(Wire)]
#[wire(request)]
struct Person {
    #[wire()]
    name: String,
}

fn main() {}
