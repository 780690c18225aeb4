//! Fonts: which letters the codes of a text stand for, how wide they are, and whether they are bold.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use hayro_cmap::BfString;
use hayro_font::{CMapResolverFn, Font, FontCache, FontQuery, FontResolverFn};
use hayro_syntax::object::{Dict, Name};

use super::letters;

/// A font stands out from this weight on (400 is plain, 700 bold).
const BOLD_WEIGHT: u32 = 600;
/// The bit of the descriptor's flags that asks for bold print.
const FORCE_BOLD: u32 = 1 << 18;

/// The fonts of one document.
pub(super) struct Faces<'a> {
    cache: FontCache<'a>,
    fonts: FontResolverFn,
    cmaps: CMapResolverFn,
}

impl<'a> Faces<'a> {
    pub(super) fn new() -> Self {
        Self {
            cache: FontCache::new(),
            // Fonts that are not in the file are measured by the free substitutes that the library carries.
            fonts: std::sync::Arc::new(|query| match query {
                FontQuery::Standard(font) => Some(font.get_font_data()),
                FontQuery::Fallback(query) => Some(query.pick_standard_font().get_font_data()),
            }),
            cmaps: std::sync::Arc::new(hayro_cmap::load_embedded),
        }
    }

    /// The font of a font dictionary.
    pub(super) fn face(&self, dict: &Dict<'a>) -> Option<Rc<Face<'a>>> {
        let font = self.cache.font(dict, &self.fonts, &self.cmaps)?;
        let simple = dict
            .get::<Name<'_>>("Subtype")
            .is_some_and(|kind| &*kind != b"Type0");
        // The letters of a font that is drawn by instructions have a size of their own.
        let height = dict
            .get::<Name<'_>>("Subtype")
            .filter(|kind| &**kind == b"Type3")
            .and_then(|_| dict.get::<[f64; 6]>("FontMatrix"))
            .map_or(1.0, |matrix| {
                (matrix[3].abs() * 1000.0).clamp(0.001, 1000.0)
            });
        Some(Rc::new(Face {
            font,
            simple,
            height,
            bold: is_bold(dict),
            known: RefCell::new(HashMap::new()),
        }))
    }
}

/// One font.
pub(super) struct Face<'a> {
    font: Font<'a>,
    /// Whether every code is one byte.
    simple: bool,
    /// How high an em of it is, in ems of other fonts.
    pub(super) height: f64,
    /// Whether its letters are bold.
    pub(super) bold: bool,
    known: RefCell<HashMap<u32, Letter>>,
}

/// What one code of a font prints.
#[derive(Clone)]
pub(super) struct Letter {
    /// The characters, none when nobody can tell them.
    pub(super) text: Rc<str>,
    /// How far it moves on, in ems.
    pub(super) advance: f64,
}

impl Face<'_> {
    /// The code at a byte, and how many bytes it takes.
    pub(super) fn code(&self, bytes: &[u8], at: usize) -> (u32, usize) {
        let (code, length) = self.font.read_code(bytes, at);
        (code, length.max(1))
    }

    /// What a code prints.
    pub(super) fn letter(&self, code: u32) -> Letter {
        if let Some(letter) = self.known.borrow().get(&code) {
            return letter.clone();
        }
        let glyph = self.font.glyph(self.font.map_code(code), code);
        let given = match &glyph {
            hayro_font::FontGlyph::Outline(outline) => outline.as_unicode(),
            hayro_font::FontGlyph::Type3(drawn) => drawn.as_unicode(),
        };
        let text = match given {
            Some(BfString::Char(c)) => c.to_string(),
            Some(BfString::String(text)) => text,
            // Fonts without a table mostly keep the places of ASCII.
            None => u8::try_from(code)
                .ok()
                .filter(|byte| self.simple && (b' '..=b'~').contains(byte))
                .map(|byte| char::from(byte).to_string())
                .unwrap_or_default(),
        };
        let letter = Letter {
            text: letters::plain(&text).into(),
            advance: self.font.code_advance(code).x / 1000.0,
        };
        self.known.borrow_mut().insert(code, letter.clone());
        letter
    }
}

fn is_bold(dict: &Dict<'_>) -> bool {
    let inner = dict
        .get::<hayro_syntax::object::Array<'_>>("DescendantFonts")
        .and_then(|fonts| fonts.iter::<Dict<'_>>().next());
    let descriptor: Option<Dict<'_>> = inner
        .as_ref()
        .and_then(|inner| inner.get("FontDescriptor"))
        .or_else(|| dict.get("FontDescriptor"));
    let named = [
        dict.get::<Name<'_>>("BaseFont"),
        descriptor.as_ref().and_then(|it| it.get("FontName")),
    ];
    let told = descriptor.is_some_and(|it| {
        it.get::<u32>("FontWeight")
            .is_some_and(|weight| weight >= BOLD_WEIGHT)
            || it
                .get::<u32>("Flags")
                .is_some_and(|flags| flags & FORCE_BOLD != 0)
    });
    told || named
        .iter()
        .flatten()
        .any(|name| sounds_bold(name.as_str()))
}

/// Whether the name of a font says that it is bold, the short names of TeX among them.
fn sounds_bold(name: &str) -> bool {
    let name = name.split_once('+').map_or(name, |(_, name)| name);
    let lower = name.to_ascii_lowercase();
    ["bold", "black", "heavy", "-demi"]
        .iter()
        .any(|word| lower.contains(word))
        || [
            "cmbx", "cmssbx", "sfbx", "ecbx", "cmb1", "lmbx", "ptmb", "phvb",
        ]
        .iter()
        .any(|word| lower.starts_with(word))
}

#[cfg(test)]
mod tests {
    use super::sounds_bold;

    #[test]
    fn the_name_of_a_font_tells_whether_it_is_bold() {
        for name in [
            "ABCDEF+Calibri-Bold",
            "TimesNewRomanPS-BoldMT",
            "XYZABC+CMBX12",
        ] {
            assert!(sounds_bold(name), "{name}");
        }
        for name in ["ABCDEF+Calibri", "CMR10", "Helvetica-Oblique"] {
            assert!(!sounds_bold(name), "{name}");
        }
    }
}
