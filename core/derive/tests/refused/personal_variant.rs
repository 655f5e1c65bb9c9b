use postregler_derive::Wire;

#[derive(Wire)]
enum Choice {
    #[wire(personal)]
    Name,
}

fn main() {}
