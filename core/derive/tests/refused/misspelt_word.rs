use postregler_derive::Wire;

#[derive(Wire)]
enum Choice {
    #[wire(wrod = "fd-001")]
    Fd001,
}

fn main() {}
