//! Bytes to characters, refusing what is no text.

use std::borrow::Cow;

use encoding_rs::Encoding;

use crate::ReadError;

/// More than this is no course page.
pub(crate) const MOST_BYTES: usize = 20 * 1024 * 1024;
/// A charset is declared at the top of a page or not at all.
const DECLARATION_BYTES: usize = 4096;

/// What a document is, told by its bytes and not by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Portable Document Format.
    Pdf,
    /// A zip file: a Word document, or another kind of package.
    Package,
    /// Rich Text Format.
    Rtf,
    /// Characters.
    Text,
}

/// The kind of a document, when it is one that can be read.
pub(crate) fn kind(bytes: &[u8]) -> Result<Kind, ReadError> {
    if bytes.len() > MOST_BYTES {
        return Err(ReadError::TooLarge);
    }
    let head = bytes.get(..1024).unwrap_or(bytes);
    let holds = |needle: &[u8]| {
        head.windows(needle.len().max(1))
            .any(|window| window == needle)
    };
    if head.starts_with(b"%PDF") || (holds(b"%PDF-") && bytes.contains(&0)) {
        return Ok(Kind::Pdf);
    }
    if head.starts_with(b"PK\x03\x04") || head.starts_with(b"PK\x05\x06") {
        return Ok(Kind::Package);
    }
    if head.starts_with(COMPOUND) {
        return Err(compound(bytes));
    }
    let start = head.trim_ascii_start();
    if start.starts_with(b"{\\rtf") || start.starts_with(b"\xEF\xBB\xBF{\\rtf") {
        return Ok(Kind::Rtf);
    }
    let images: [&[u8]; 7] = [
        b"\x89PNG",
        b"\xFF\xD8\xFF",
        b"GIF87a",
        b"GIF89a",
        b"II*\0",
        b"MM\0*",
        b"RIFF",
    ];
    let riff = |start: &&[u8]| **start != b"RIFF"[..] || holds(b"WEBP");
    let image = images
        .iter()
        .filter(|start| riff(start))
        .any(|start| head.starts_with(start));
    if image {
        Err(ReadError::Image)
    } else {
        Ok(Kind::Text)
    }
}

/// Begins the files that Office wrote before 2007, and those that it locks today (MS-CFB 2.2).
const COMPOUND: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

/// What a compound file holds, told by the names of its streams, which are written in UTF-16.
fn compound(bytes: &[u8]) -> ReadError {
    let holds = |name: &str| {
        let name: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        bytes.windows(name.len()).any(|window| window == name)
    };
    if holds("EncryptedPackage") {
        ReadError::Locked
    } else if holds("WordDocument") {
        ReadError::OldWord
    } else if holds("Workbook") || holds("PowerPoint Document") {
        ReadError::OtherOffice
    } else {
        ReadError::Binary
    }
}

/// The characters of a document.
pub(crate) fn text(bytes: &[u8]) -> Result<Cow<'_, str>, ReadError> {
    let text = characters(bytes)?;
    if text.contains('\0') {
        return Err(ReadError::Binary);
    }
    if text.trim().is_empty() {
        return Err(ReadError::Empty);
    }
    Ok(text)
}

fn characters(bytes: &[u8]) -> Result<Cow<'_, str>, ReadError> {
    if let Some((encoding, length)) = Encoding::for_bom(bytes) {
        let body = bytes.get(length..).unwrap_or_default();
        return encoding
            .decode_without_bom_handling_and_without_replacement(body)
            .ok_or(ReadError::Encoding);
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Ok(Cow::Borrowed(text));
    }
    if bytes.contains(&0) {
        return Err(ReadError::Binary);
    }
    declared(bytes)
        .and_then(|encoding| encoding.decode_without_bom_handling_and_without_replacement(bytes))
        .ok_or(ReadError::Encoding)
}

/// The charset that a page names in a `meta` element or an XML declaration.
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = bytes.get(..DECLARATION_BYTES).unwrap_or(bytes);
    let head = String::from_utf8_lossy(head).to_ascii_lowercase();
    let behind = ["charset", "encoding"]
        .iter()
        .find_map(|word| head.split_once(word).map(|(_, behind)| behind))?;
    let label: String = behind
        .trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '=' | '"' | '\''))
        .chars()
        .take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
        .take(40)
        .collect();
    Encoding::for_label(label.as_bytes())
}
