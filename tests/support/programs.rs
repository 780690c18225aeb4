//! Where things are.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// The folder of the workspace.
#[must_use]
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .map(Path::to_owned)
        .unwrap_or_default()
}

/// A built program of ours: from the folder `SEMESTRA_PROGRAMS`, else from the build this test belongs to.
///
/// # Errors
/// When it was not built.
pub fn program(name: &str) -> Result<PathBuf> {
    let named =
        std::env::var_os("SEMESTRA_PROGRAMS").map(|folder| PathBuf::from(folder).join("any"));
    let own = named.map_or_else(std::env::current_exe, Ok)?;
    own.ancestors()
        .map(|folder| folder.join(name))
        .find(|path| path.is_file())
        .with_context(|| format!("{name} is not built; `cargo xtask test` builds it"))
}

/// A file of `tests/fixtures`.
#[must_use]
pub fn fixture(name: &str) -> PathBuf {
    root().join("tests/fixtures").join(name)
}

/// The real course page beside the project, on the machines that have it.
#[must_use]
pub fn real_page() -> Option<PathBuf> {
    let page = root().join("../shared/corpus/dev/cmu-18789-s25/pasted.txt");
    page.exists().then_some(page)
}
