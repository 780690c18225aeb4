//! The terminal face of Semestra.

fn main() {}
