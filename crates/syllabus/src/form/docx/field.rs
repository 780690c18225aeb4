//! Fields of a Word document.

/// A field: an instruction and what it made, which is what stands on paper.
#[derive(Default)]
pub(super) struct Field {
    pub(super) instruction: String,
    pub(super) shows: bool,
}

impl Field {
    /// Whether it lists the headings of the document.
    pub(super) fn is_contents(&self) -> bool {
        self.shows && self.instruction.split_whitespace().next() == Some("TOC")
    }

    /// The address that its words lead to.
    pub(super) fn address(&self) -> Option<String> {
        let rest = self.instruction.trim().strip_prefix("HYPERLINK")?;
        let target = rest.split('"').nth(1)?;
        let inside = rest.trim_start().starts_with("\\l");
        Some(if inside {
            format!("#{target}")
        } else {
            target.to_owned()
        })
    }
}
