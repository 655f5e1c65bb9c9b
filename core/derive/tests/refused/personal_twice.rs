use postregler_derive::Wire;

#[derive(Wire)]
#[wire(request)]
struct Person {
    #[wire(personal)]
    #[wire(personal)]
    name: String,
}

fn main() {}
