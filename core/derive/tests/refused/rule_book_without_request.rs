use postregler_derive::Wire;

#[derive(Wire)]
#[wire(answer, rule_book)]
struct Rule {
    name: String,
}

fn main() {}
