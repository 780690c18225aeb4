//! Hands the window's configuration, its commands and the built pages to the compiler.

use tauri_build::{AppManifest, Attributes};

/// Every command of the page; `capabilities/main.json` allows them one by one.
const COMMANDS: &[&str] = &[
    "call",
    "pick_document",
    "pick_export_path",
    "open_link",
    "painted",
];

fn main() {
    // The pages are built into the program, so new pages mean a new program.
    println!("cargo:rerun-if-changed=../ui/dist");
    let attributes = Attributes::new().app_manifest(AppManifest::new().commands(COMMANDS));
    tauri_build::try_build(attributes).expect("the window's configuration is whole");
}
