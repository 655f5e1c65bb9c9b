fn main() { let a: Vec<String> = std::env::args().collect(); println!("{}", postregler::call(postregler::index_of(&a[1]).unwrap(), &a[2], 20261121)); }
