use postregler_derive::Wire;

#[derive(Wire)]
enum Choice {
    #[wire(word)]
    Fd001,
}

fn main() {}
