use postregler_derive::Wire;

#[derive(Wire)]
#[wire(request)]
struct Person {
    #[wire(persnal)]
    name: String,
}

fn main() {}
