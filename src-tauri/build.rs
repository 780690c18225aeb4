//! Hands the window's configuration to the compiler.

fn main() {
    tauri_build::build();
}
