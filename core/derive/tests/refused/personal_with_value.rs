use postregler_derive::Wire;

#[derive(Wire)]
#[wire(request)]
struct Person {
    #[wire(personal = "yes")]
    name: String,
}

fn main() {}
