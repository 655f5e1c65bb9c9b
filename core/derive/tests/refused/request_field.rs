use postregler_derive::Wire;

#[derive(Wire)]
#[wire(request)]
struct Person {
    #[wire(request)]
    name: String,
}

fn main() {}
