//! A writer of small PDF files: words where a test wants them, ruling lines, links, pages of pictures.

use std::fmt::Write as _;

/// The height of a page in points.
const HEIGHT: f64 = 792.0;

/// A standard font.
#[derive(Clone, Copy)]
pub(crate) enum Font {
    Plain,
    Bold,
    Serif,
}

/// One page as it is drawn; places are points from the top left, words stand on their base line.
#[derive(Clone, Default)]
pub(crate) struct Sheet {
    content: String,
    links: String,
    /// How the page is turned when it is shown, in degrees.
    turned: u32,
    /// How its content is packed.
    filter: &'static str,
}

impl Sheet {
    /// Words of ten points at a place.
    pub(crate) fn put(&mut self, x: f64, y: f64, words: &str) -> &mut Self {
        self.text(x, y, 10.0, Font::Plain, words)
    }

    /// Words at a place.
    pub(crate) fn text(&mut self, x: f64, y: f64, size: f64, font: Font, words: &str) -> &mut Self {
        self.matrix([1.0, 0.0, 0.0, 1.0, x, HEIGHT - y], size, font, words)
    }

    /// Words that run along any direction.
    pub(crate) fn matrix(&mut self, to: [f64; 6], size: f64, font: Font, words: &str) -> &mut Self {
        let [a, b, c, d, e, f] = to;
        let font = match font {
            Font::Plain => "F1",
            Font::Bold => "F2",
            Font::Serif => "F3",
        };
        writeln!(
            self.content,
            "BT /{font} {size} Tf {a} {b} {c} {d} {e} {f} Tm ({}) Tj ET",
            escaped(words)
        )
        .expect("a string takes all");
        self
    }

    /// What follows is printed with this much space between its letters, in points.
    pub(crate) fn spread(&mut self, space: f64) -> &mut Self {
        writeln!(self.content, "{space} Tc").expect("a string takes all");
        self
    }

    /// Lines of words, each `step` below the one before.
    pub(crate) fn lines(&mut self, x: f64, y: f64, step: f64, lines: &[&str]) -> &mut Self {
        for (index, words) in (0u32..).zip(lines) {
            self.put(x, y + f64::from(index) * step, words);
        }
        self
    }

    /// A straight line.
    pub(crate) fn rule(&mut self, from: (f64, f64), to: (f64, f64)) -> &mut Self {
        let (y0, y1) = (HEIGHT - from.1, HEIGHT - to.1);
        writeln!(self.content, "0.5 w {} {y0} m {} {y1} l S", from.0, to.0)
            .expect("a string takes all");
        self
    }

    /// A filled bar, which many programs draw for a line.
    pub(crate) fn bar(&mut self, x: f64, y: f64, wide: f64, high: f64) -> &mut Self {
        writeln!(self.content, "{x} {} {wide} {high} re f", HEIGHT - y - high)
            .expect("a string takes all");
        self
    }

    /// The borders of a table with all its lines.
    pub(crate) fn grid(&mut self, xs: &[f64], ys: &[f64]) -> &mut Self {
        let ends = |list: &[f64]| (list[0], list[list.len() - 1]);
        let ((left, right), (top, bottom)) = (ends(xs), ends(ys));
        for y in ys {
            self.rule((left, *y), (right, *y));
        }
        for x in xs {
            self.rule((*x, top), (*x, bottom));
        }
        self
    }

    /// An address behind an area.
    pub(crate) fn link(&mut self, from: (f64, f64), to: (f64, f64), url: &str) -> &mut Self {
        write!(
            self.links,
            "<</Type/Annot/Subtype/Link/Rect[{} {} {} {}]/A<</S/URI/URI({url})>>>>",
            from.0,
            HEIGHT - to.1,
            to.0,
            HEIGHT - from.1
        )
        .expect("a string takes all");
        self
    }

    /// Turns the page as it is shown, clockwise and in degrees.
    pub(crate) fn turn(&mut self, by: u32) -> &mut Self {
        self.turned = by;
        self
    }

    /// A page that unpacks to two gigabytes of nothing.
    pub(crate) fn bomb() -> Self {
        Self {
            content: "81".repeat(8_000) + "0200808080>\n",
            filter: "/Filter[/ASCIIHexDecode/RunLengthDecode/RunLengthDecode/RunLengthDecode]",
            ..Self::default()
        }
    }

    /// A picture over the whole page.
    pub(crate) fn picture(&mut self) -> &mut Self {
        self.content.push_str("612 0 0 792 0 0 cm /P Do\n");
        self
    }
}

/// Letters beyond ASCII by their WinAnsi codes.
fn escaped(words: &str) -> String {
    let mut shown = String::new();
    for c in words.chars() {
        let code = match c {
            '•' => 149,
            '–' => 150,
            c => u32::from(c),
        };
        match c {
            '(' | ')' | '\\' => shown.extend(['\\', c]),
            ' '..='~' => shown.push(c),
            _ => write!(shown, "\\{code:03o}").expect("a string takes all"),
        }
    }
    shown
}

/// A file of sheets.
pub(crate) fn pdf(sheets: &[Sheet]) -> Vec<u8> {
    file(sheets, "")
}

/// A file that opens only with a password.
pub(crate) fn locked(sheets: &[Sheet]) -> Vec<u8> {
    let key = "8f".repeat(32);
    file(
        sheets,
        &format!("/Encrypt<</Filter/Standard/V 1/R 2/O<{key}>/U<{key}>/P -4>>/ID[<01><01>]"),
    )
}

fn file(sheets: &[Sheet], trailer: &str) -> Vec<u8> {
    let mut objects: Vec<String> = Vec::new();
    let font = |name: &str| {
        format!("<</Type/Font/Subtype/Type1/BaseFont/{name}/Encoding/WinAnsiEncoding>>")
    };
    // Objects 1 to 6: catalog, page tree, three fonts, a picture of one grey dot.
    let kids: Vec<String> = (0..sheets.len())
        .map(|index| format!("{} 0 R", 7 + 2 * index))
        .collect();
    objects.push("<</Type/Catalog/Pages 2 0 R>>".to_owned());
    objects.push(format!(
        "<</Type/Pages/Kids[{}]/Count {}>>",
        kids.join(" "),
        sheets.len()
    ));
    objects.extend(["Helvetica", "Helvetica-Bold", "Times-Roman"].map(font));
    objects.push(
        "<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/Length 1>>\nstream\nx\nendstream"
            .to_owned(),
    );
    for (index, sheet) in sheets.iter().enumerate() {
        objects.push(format!(
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Rotate {}/Annots[{}]/Contents {} 0 R\
             /Resources<</Font<</F1 3 0 R/F2 4 0 R/F3 5 0 R>>/XObject<</P 6 0 R>>>>>>",
            sheet.turned,
            sheet.links,
            8 + 2 * index
        ));
        objects.push(format!(
            "<</Length {}{}>>\nstream\n{}endstream",
            sheet.content.len(),
            sheet.filter,
            sheet.content
        ));
    }
    let mut bytes = "%PDF-1.4\n".to_owned();
    let mut places = Vec::new();
    for (index, object) in objects.iter().enumerate() {
        places.push(bytes.len());
        write!(bytes, "{} 0 obj\n{object}\nendobj\n", index + 1).expect("a string takes all");
    }
    let start = bytes.len();
    let count = objects.len() + 1;
    write!(bytes, "xref\n0 {count}\n0000000000 65535 f \n").expect("a string takes all");
    for place in places {
        writeln!(bytes, "{place:010} 00000 n ").expect("a string takes all");
    }
    write!(
        bytes,
        "trailer\n<</Size {count}/Root 1 0 R{trailer}>>\nstartxref\n{start}\n%%EOF\n"
    )
    .expect("a string takes all");
    bytes.into_bytes()
}
