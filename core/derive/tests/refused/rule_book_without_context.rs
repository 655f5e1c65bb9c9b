use postregler_derive::Wire;

#[derive(Wire)]
#[wire(request, rule_book)]
struct Rule {
    name: String,
}

fn main() {}
