//! Every chore of the project behind one door.

fn main() {}
