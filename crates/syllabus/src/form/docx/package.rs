//! The zip file around a Word document, opened without trusting its sizes.

use std::io::{Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use crate::{ReadError, decode};

/// A Word document has some dozens of parts.
const MOST_PARTS: usize = 4_000;
/// The text of a document, unpacked; a thousand printed pages have less.
const MOST_STORY: u64 = 48 * 1024 * 1024;
/// Its styles, lists or addresses, unpacked.
const MOST_SIDE: u64 = 8 * 1024 * 1024;
/// Begins the entry of a file in the list of a zip file (APPNOTE 4.3.12).
const ENTRY: &[u8] = b"PK\x01\x02";

/// An opened package.
pub(super) struct Package<'a> {
    zip: ZipArchive<Cursor<&'a [u8]>>,
}

impl<'a> Package<'a> {
    /// Opens the package of a Word document; another kind of package is named for what it is.
    pub(super) fn open(bytes: &'a [u8]) -> Result<Self, ReadError> {
        let entries = bytes
            .windows(ENTRY.len())
            .filter(|window| *window == ENTRY)
            .take(MOST_PARTS + 1);
        if entries.count() > MOST_PARTS {
            return Err(ReadError::Swollen);
        }
        let zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| ReadError::DamagedPackage)?;
        let has = |name: &str| zip.index_for_name(name).is_some();
        if has("[Content_Types].xml") && (has("xl/workbook.xml") || has("ppt/presentation.xml")) {
            return Err(ReadError::OtherOffice);
        }
        if has("content.xml") && has("META-INF/manifest.xml") {
            return Err(ReadError::OpenDocument);
        }
        if has("Index/Document.iwa") || has("Index.zip") {
            return Err(ReadError::Pages);
        }
        if !has("[Content_Types].xml") {
            return Err(ReadError::OtherPackage);
        }
        Ok(Self { zip })
    }

    /// The part that holds the text, and where it is.
    pub(super) fn story(&mut self) -> Result<(String, String), ReadError> {
        let named = self.target("_rels/.rels", "/officeDocument");
        for name in named.into_iter().chain(["word/document.xml".to_owned()]) {
            if let Some(xml) = self.part(&name, MOST_STORY)? {
                return Ok((name, xml));
            }
        }
        Err(ReadError::DamagedPackage)
    }

    /// A part beside the text; nothing when it is not there or cannot be read, because the words can do without.
    pub(super) fn side(&mut self, name: &str) -> String {
        self.part(name, MOST_SIDE)
            .ok()
            .flatten()
            .unwrap_or_default()
    }

    /// The target of the first relation whose kind ends so.
    fn target(&mut self, relations: &str, kind: &str) -> Option<String> {
        let xml = self.side(relations);
        super::relations(&xml)
            .into_iter()
            .find(|relation| relation.kind.ends_with(kind))
            .map(|relation| relation.target.trim_start_matches('/').to_owned())
    }

    fn part(&mut self, name: &str, most: u64) -> Result<Option<String>, ReadError> {
        let file = match self.zip.by_name(name) {
            Ok(file) => file,
            Err(ZipError::FileNotFound) => return Ok(None),
            Err(ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED)) => {
                return Err(ReadError::Locked);
            }
            Err(_) => return Err(ReadError::DamagedPackage),
        };
        if file.size() > most {
            return Err(ReadError::Swollen);
        }
        // The size in the list may lie, so it is counted once more while unpacking.
        let mut bytes = Vec::new();
        let read = file.take(most + 1).read_to_end(&mut bytes);
        if bytes.len() as u64 > most {
            return Err(ReadError::Swollen);
        }
        read.map_err(|_| ReadError::DamagedPackage)?;
        let text = decode::text(&bytes).map_err(|_| ReadError::DamagedPackage)?;
        Ok(Some(text.into_owned()))
    }
}
