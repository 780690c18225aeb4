//! Word documents made in one line.
#![allow(dead_code, reason = "every test binary uses its own part")]

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// A zip file of these parts.
pub(crate) fn package(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, bytes) in parts {
        zip.start_file(*name, options).expect("memory takes a part");
        zip.write_all(bytes).expect("memory takes bytes");
    }
    zip.finish().expect("memory takes a list").into_inner()
}

const TYPES: &str = r#"<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>"#;
const STYLES: &str = r#"<w:styles xmlns:w="w">
<w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style>
<w:style w:type="paragraph" w:styleId="Mine"><w:name w:val="My Section"/><w:basedOn w:val="H1"/></w:style>
<w:style w:type="paragraph" w:styleId="Out"><w:name w:val="Part"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Inhalt2"><w:name w:val="toc 2"/></w:style>
<w:style w:type="character" w:styleId="Gone"><w:name w:val="Gone"/><w:rPr><w:strike/></w:rPr></w:style>
</w:styles>"#;
const NUMBERING: &str = r#"<w:numbering xmlns:w="w">
<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="Week %1:"/></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#8226;"/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>
</w:numbering>"#;
const LINKS: &str = r#"<Relationships xmlns="r"><Relationship Id="rId1" Type="http://x/hyperlink" Target="https://forum.example/geo" TargetMode="External"/></Relationships>"#;

/// A document whose body is this XML. Styles: T, H1, Mine, Out, Inhalt2, Gone; lists: 1 `1.`, 2 `Week 1:`, 3 bullets.
pub(crate) fn word(body: &str) -> Vec<u8> {
    let document = format!(
        r#"<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="w" xmlns:r="r" xmlns:mc="m"><w:body>{body}</w:body></w:document>"#
    );
    package(&[
        ("[Content_Types].xml", TYPES.as_bytes()),
        ("word/document.xml", document.as_bytes()),
        ("word/styles.xml", STYLES.as_bytes()),
        ("word/numbering.xml", NUMBERING.as_bytes()),
        ("word/_rels/document.xml.rels", LINKS.as_bytes()),
    ])
}

/// A run of words.
pub(crate) fn run(words: &str) -> String {
    format!("<w:r><w:t xml:space=\"preserve\">{words}</w:t></w:r>")
}

/// A paragraph of words; `\t` and `\n` become what Word has for them.
pub(crate) fn p(words: &str) -> String {
    let marked = words
        .replace('\t', "</w:t><w:tab/><w:t>")
        .replace('\n', "</w:t><w:br/><w:t>");
    format!("<w:p>{}</w:p>", run(&marked))
}

/// A paragraph of a style.
pub(crate) fn styled(style: &str, words: &str) -> String {
    format!(
        "<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>{}</w:p>",
        run(words)
    )
}

/// A paragraph of a list.
pub(crate) fn item(list: u32, level: u32, inside: &str) -> String {
    format!(
        "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr></w:pPr>{inside}</w:p>"
    )
}

/// A table of cells; each cell is what stands in `w:tc`.
pub(crate) fn table(rows: &[&[String]]) -> String {
    let row = |cells: &&[String]| {
        let cells: String = cells
            .iter()
            .map(|cell| format!("<w:tc>{cell}</w:tc>"))
            .collect();
        format!("<w:tr>{cells}</w:tr>")
    };
    let rows: String = rows.iter().map(row).collect();
    format!("<w:tbl>{rows}</w:tbl>")
}
