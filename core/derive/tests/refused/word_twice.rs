use postregler_derive::Wire;

#[derive(Wire)]
enum Choice {
    #[wire(word = "fd-001", word = "fd-002")]
    Fd001,
}

fn main() {}
