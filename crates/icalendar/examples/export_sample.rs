//! Writes sample calendars and what they have to show, for the independent judges:
//! `cargo run -p semestra-icalendar --example export_sample -- DIRECTORY`.

#[path = "../tests/support/mod.rs"]
mod support;

fn main() -> std::io::Result<()> {
    let directory = std::env::args().nth(1).unwrap_or_else(|| ".".to_owned());
    for (name, plan) in [
        ("small", support::small()),
        ("own", support::own()),
        ("wide", support::wide()),
        ("odd", support::odd()),
    ] {
        std::fs::write(format!("{directory}/{name}.ics"), support::written(&plan))?;
        let lines: String = support::expected(&plan)
            .iter()
            .map(|line| line.join("\t") + "\n")
            .collect();
        std::fs::write(format!("{directory}/{name}.tsv"), lines)?;
    }
    Ok(())
}
