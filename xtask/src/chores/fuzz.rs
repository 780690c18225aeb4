//! Feeds the reader with documents that nobody wrote.

use std::{
    fs::File,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use anyhow::{Context, Result, bail};

use crate::{
    command::{cargo, command, output, root, run as go, target},
    machine, needs,
};

pub(crate) const HELP: &str = "\
Feeds each form of document (text, html, markdown, docx, rtf, pdf) and the reader itself with mutated
documents, guided by libFuzzer, and fails on a panic, on an input that takes ten seconds, and on more
than 512 MB. Begins with our own documents, those of ../shared/corpus when it is there, and what
earlier runs found worth keeping. What fails is kept in target/fuzz/found.

  TARGET        only this one: text html markdown docx rtf pdf reader
  --minutes N   how long for each target (1)";

/// The targets, and which files of the corpora begin each.
pub(crate) const TARGETS: [(&str, &str); 7] = [
    ("text", "txt"),
    ("html", "html"),
    ("markdown", "md"),
    ("docx", "docx"),
    ("rtf", "rtf"),
    ("pdf", "pdf"),
    ("reader", ""),
];

/// Larger documents only slow the mutations down.
const LARGEST_SEED: u64 = 200_000;

/// Lines of a failed run that are shown.
const LAST_WORDS: usize = 30;

/// Coverage counters as cargo-fuzz sets them, without a sanitizer, which would need a nightly compiler. The forms are
/// safe Rust, so a panic or a hang is what there is to find.
const COUNTERS: &str = "--cfg fuzzing -Ccodegen-units=1 -Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares";

pub(crate) fn run(words: &[&str]) -> Result<()> {
    if cfg!(windows) {
        bail!("Fuzzing runs on Linux and macOS only.");
    }
    machine::ensure(&[needs::COMPILER, needs::CPP])?;
    let minutes = minutes(words)?;
    let host = host()?;
    let folder = target().join("fuzz");
    build(&host, &folder)?;
    let wanted = |name: &str| {
        let named = words
            .iter()
            .any(|word| TARGETS.iter().any(|(known, _)| known == word));
        !named || words.contains(&name)
    };
    let mut results = Vec::new();
    for (name, end) in TARGETS.into_iter().filter(|(name, _)| wanted(name)) {
        let program = folder.join(&host).join("release").join(name);
        let corpus = folder.join("corpus").join(name);
        seed(name, end, &corpus)?;
        results.push(feed(name, &program, &corpus, minutes)?);
    }
    report(&results)
}

fn minutes(words: &[&str]) -> Result<u32> {
    let at = words.iter().position(|word| *word == "--minutes");
    let Some(at) = at else {
        return Ok(1);
    };
    let number = words.get(at + 1).and_then(|word| word.parse().ok());
    number
        .filter(|minutes| *minutes > 0)
        .context("`--minutes` needs a number of minutes, such as `--minutes 30`.")
}

/// The machine that is built for. It is named when building, so that build scripts get no counters.
fn host() -> Result<String> {
    let said = output(Command::new("rustc").arg("-vV"))?;
    said.lines()
        .find_map(|line| line.strip_prefix("host: "))
        .map(str::to_owned)
        .context("`rustc -vV` does not name this machine")
}

fn build(host: &str, folder: &Path) -> Result<()> {
    let mut build = cargo("build --release --manifest-path fuzz/Cargo.toml --target");
    go(build
        .arg(host)
        .arg("--target-dir")
        .arg(folder)
        .env("RUSTFLAGS", COUNTERS))
}

/// Puts the documents to begin with where the target looks for them.
fn seed(name: &str, end: &str, corpus: &Path) -> Result<()> {
    std::fs::create_dir_all(corpus)?;
    let mut seeds = files(&root().join("fuzz/seeds").join(name));
    let fixtures = files(&root().join("crates/syllabus/tests/fixtures"));
    let pages = ["dev", "syllabify"]
        .into_iter()
        .flat_map(|part| files(&root().join("../shared/corpus").join(part)))
        .flat_map(|page| files(&page));
    let fits = |path: &PathBuf| path.extension().is_some_and(|own| own == end);
    seeds.extend(fixtures.into_iter().chain(pages).filter(fits));
    for (number, seed) in seeds.iter().enumerate() {
        if std::fs::metadata(seed)?.len() <= LARGEST_SEED {
            std::fs::copy(seed, corpus.join(format!("seed-{number}")))?;
        }
    }
    Ok(())
}

/// What is in a folder; nothing when it is not there.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    paths.sort();
    paths
}

/// What came of one target.
struct Fed {
    name: &'static str,
    runs: u64,
    megabytes: u64,
    passed: bool,
}

fn feed(name: &'static str, program: &Path, corpus: &Path, minutes: u32) -> Result<Fed> {
    println!(
        "{name}: {minutes} minutes from {} documents on",
        files(corpus).len()
    );
    let folder = target().join("fuzz");
    let found = folder.join("found").join(name);
    std::fs::create_dir_all(&found)?;
    // libFuzzer says far more than anybody reads; its last words matter when something was found.
    let told = folder.join(format!("{name}.log"));
    let log = File::create(&told)?;
    let mut fuzzer = command(program);
    fuzzer
        .env("RUST_BACKTRACE", "0")
        .arg(format!("-max_total_time={}", minutes * 60))
        .args(["-rss_limit_mb=512", "-timeout=10", "-max_len=200000"])
        .arg("-print_final_stats=1")
        .arg(format!("-artifact_prefix={}/", found.display()));
    let words = root().join("fuzz/words").join(name);
    if words.exists() {
        fuzzer.arg(format!("-dict={}", words.display()));
    }
    let status = fuzzer
        .arg(corpus)
        .stdin(Stdio::null())
        .stdout(log.try_clone()?)
        .stderr(log)
        .status()?;
    let told = std::fs::read(&told)?;
    let told = String::from_utf8_lossy(&told);
    if !status.success() {
        let lines: Vec<&str> = told.lines().filter(|line| !line.starts_with('#')).collect();
        println!(
            "{}",
            lines[lines.len().saturating_sub(LAST_WORDS)..].join("\n")
        );
    }
    let figure = |key: &str| {
        let line = told.lines().find_map(|line| line.strip_prefix(key));
        line.and_then(|figure| figure.trim().parse().ok())
            .unwrap_or(0)
    };
    Ok(Fed {
        name,
        runs: figure("stat::number_of_executed_units:"),
        megabytes: figure("stat::peak_rss_mb:"),
        passed: status.success(),
    })
}

fn report(results: &[Fed]) -> Result<()> {
    println!(
        "\n{:<10} {:>12} {:>8}  result",
        "target", "executions", "MB"
    );
    for fed in results {
        let result = if fed.passed { "held" } else { "FAILED" };
        println!(
            "{:<10} {:>12} {:>8}  {result}",
            fed.name, fed.runs, fed.megabytes
        );
    }
    if results.iter().any(|fed| !fed.passed) {
        bail!(
            "What failed is kept in {}.",
            target().join("fuzz/found").display()
        );
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::TARGETS;
    use crate::chores::Chore;

    #[test]
    fn the_chore_knows_its_targets_and_how_long() {
        let chore = Chore::named("fuzz").expect("it is a chore");
        for (name, _) in TARGETS {
            assert_eq!(chore.unknown(&[name, "--minutes", "30"]), None);
        }
        assert_eq!(chore.unknown(&["docs"]), Some("docs"));
        assert_eq!(chore.unknown(&["--minutes", "half"]), Some("half"));
        assert_eq!(chore.unknown(&["30"]), Some("30"));
    }

    #[test]
    fn minutes_are_a_number_above_none() {
        let of = |words: &[&str]| super::minutes(words).ok();
        assert_eq!(of(&["pdf"]), Some(1));
        assert_eq!(of(&["pdf", "--minutes", "30"]), Some(30));
        assert_eq!(of(&["--minutes"]), None);
        assert_eq!(of(&["--minutes", "0"]), None);
    }
}
