//! Measures the reader on real course pages.

use anyhow::{Result, bail};

use crate::{
    command::{binary, cargo, command, root, run as go},
    machine, needs,
};

pub(crate) const HELP: &str = "\
Reads the labelled course pages of ../shared/corpus with the released program, scores what it says with
the scorer that lies beside them, and prints a table, then how many of the items it calls sure are
right. The pages belong to their authors and are not part of the project; without them there is
nothing to measure, and the chore says so.";

pub(crate) fn run(_: &[&str]) -> Result<()> {
    let corpora = root().join("../shared/corpus");
    let scorer = corpora.join("score.py");
    if !scorer.exists() {
        bail!("The labelled pages are not at ../shared/corpus, so the reader cannot be scored.");
    }
    machine::ensure(&[needs::COMPILER, needs::JUDGES])?;
    go(&mut cargo("build --release --package semestra-cli --bins"))?;
    go(command("python3")
        .arg(root().join("xtask/scripts/score_table.py"))
        .arg(&scorer)
        .arg(binary("release", "semestra"))
        .args([corpora.join("dev"), corpora.join("syllabify")]))
}
