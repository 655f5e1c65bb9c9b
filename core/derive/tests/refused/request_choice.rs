use postregler_derive::Wire;

#[derive(Wire)]
#[wire(request)]
enum Choice {
    Name,
}

fn main() {}
