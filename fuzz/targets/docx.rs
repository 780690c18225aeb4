//! Bytes as a Word document: a whole package, or the XML of its text, styles and lists, parted by lines of `====`.
#![no_main]

use libfuzzer_sys::fuzz_target;
use semestra_fuzz::{package, read};

const PARTS: [&str; 4] = [
    "word/document.xml",
    "word/styles.xml",
    "word/numbering.xml",
    "word/_rels/document.xml.rels",
];

fuzz_target!(|bytes: &[u8]| {
    if bytes.starts_with(b"PK") {
        read("a.docx", bytes);
        return;
    }
    let text = String::from_utf8_lossy(bytes);
    let xml = PARTS.into_iter().zip(text.split("\n====\n"));
    let mut parts = vec![("[Content_Types].xml", &b"<Types/>"[..])];
    parts.extend(xml.map(|(name, xml)| (name, xml.as_bytes())));
    read("a.docx", &package(&parts));
});
