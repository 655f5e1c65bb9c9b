//! Checks a column of numbers, one a line, from standard input in constant memory.
//!
//! `printf '010180-0002\n310280-0002\n' | cargo run -p postregler --example check_column`

use std::io::{self, Read};

use postregler::identity::check_column::{Column, Request};
use postregler::wire::{self, Context};

fn main() -> io::Result<()> {
    let Some(on) = wire::read_iso("2026-11-21") else { return Ok(()) };
    let mut column = Column::open(&Request::with_defaults(Context::on(on))).map_err(|_| io::ErrorKind::InvalidInput)?;
    let mut codes = Vec::new();
    let mut chunk = vec![0; 64 * 1024];
    loop {
        let length = io::stdin().read(&mut chunk)?;
        if length == 0 {
            break;
        }
        column.push(chunk.get(..length).unwrap_or_default(), &mut codes);
    }
    let summary = column.finish(&mut codes);
    println!("{} rows, {} usable", summary.rows, summary.usable);
    for count in &summary.counts {
        println!("{:>8}  {}", count.rows, count.outcome);
    }
    Ok(())
}
