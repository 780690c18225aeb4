//! What the drawing instructions of a page print: an interpreter for text and straight lines, deaf to everything else.
//!
//! Colours, pictures, patterns and clips are not looked at, so nothing is decoded or rasterised for them.

#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "of the seventy instructions of a page those that print nothing are passed over"
)]

use std::rc::Rc;

use hayro_font::kurbo::{Affine, Point, Rect};
use hayro_syntax::content::TypedIter;
use hayro_syntax::content::ops::TypedInstruction as Op;
use hayro_syntax::object::{Array, Dict, Name, Object, Stream, String as Bytes};
use hayro_syntax::page::{Page, Resources};

use super::face::{Face, Faces};
use super::path::Path;
use super::sheet::{Glyph, Sheet};
use super::turn::{Turn, upright};

/// Drawings inside drawings.
const DEEPEST: usize = 12;
/// Instructions of one page; a page full of small print has about twenty thousand.
const MOST_STEPS: usize = 1_500_000;
/// Glyphs of one page.
const MOST_GLYPHS: usize = 200_000;
/// Saved states, one inside the other.
const MOST_SAVED: usize = 200;
/// Links of one page.
const MOST_LINKS: usize = 500;
/// How far text may lean out of the level and still be read, as a slope.
const LEVEL: f64 = 0.06;

/// The ink of a page.
pub(super) fn sheet<'a>(page: &Page<'a>, number: u32, faces: &Faces<'a>) -> Sheet {
    let (upright, width, height) = upright(page);
    let mut pen = Pen::new(faces, upright, width, height);
    pen.run(page.typed_operations(), page.resources(), 0);
    let turned = pen.turned();
    let (upright, width, height) = match turned {
        Some(turn) if turn.swaps => (turn.affine(width, height) * upright, height, width),
        Some(turn) => (turn.affine(width, height) * upright, width, height),
        None => (upright, width, height),
    };
    if turned.is_some() {
        pen = Pen::new(faces, upright, width, height);
        pen.run(page.typed_operations(), page.resources(), 0);
    }
    let mut sheet = pen.sheet;
    sheet.number = number;
    link(&mut sheet, page, upright);
    sheet
}

#[derive(Clone)]
struct State<'a> {
    space: Affine,
    face: Option<Rc<Face<'a>>>,
    size: f64,
    between: f64,
    blank: f64,
    stretch: f64,
    leading: f64,
    rise: f64,
    mode: i64,
}

struct Pen<'f, 'a> {
    faces: &'f Faces<'a>,
    sheet: Sheet,
    state: State<'a>,
    saved: Vec<State<'a>>,
    path: Path,
    text: Affine,
    line: Affine,
    /// Marked parts that are open, and whether each is a header, footer or page number.
    marked: Vec<bool>,
    steps: usize,
    /// Glyphs that run to the right, down, to the left and up.
    runs: [usize; 4],
}

impl<'f, 'a> Pen<'f, 'a> {
    fn new(faces: &'f Faces<'a>, space: Affine, width: f64, height: f64) -> Self {
        Self {
            faces,
            sheet: Sheet {
                width,
                height,
                ..Sheet::default()
            },
            state: State {
                space,
                face: None,
                size: 0.0,
                between: 0.0,
                blank: 0.0,
                stretch: 1.0,
                leading: 0.0,
                rise: 0.0,
                mode: 0,
            },
            saved: Vec::new(),
            path: Path::default(),
            text: Affine::IDENTITY,
            line: Affine::IDENTITY,
            marked: Vec::new(),
            steps: 0,
            runs: [0; 4],
        }
    }

    /// The turn that the page needs because most of its text runs along another edge.
    fn turned(&self) -> Option<Turn> {
        let [right, down, left, up] = self.runs;
        let most = right.max(down).max(left).max(up);
        if most == right {
            None
        } else {
            Some(Turn {
                swaps: most != left,
                down: most == down,
            })
        }
    }

    fn run(&mut self, mut steps: TypedIter<'_>, resources: &Resources<'a>, depth: usize) {
        let saved = self.saved.len();
        let marked = self.marked.len();
        while let Some(step) = steps.next() {
            self.steps += 1;
            if self.steps > MOST_STEPS || self.sheet.glyphs.len() > MOST_GLYPHS {
                break;
            }
            if !self.draw(&step) && !self.write(&step, resources) {
                self.other(&step, resources, depth);
            }
        }
        while self.saved.len() > saved {
            self.restore();
        }
        self.marked.truncate(marked);
        self.path = Path::default();
    }

    fn restore(&mut self) {
        if let Some(state) = self.saved.pop() {
            self.state = state;
        }
    }

    /// Instructions that build and paint paths.
    fn draw(&mut self, step: &Op<'_, '_>) -> bool {
        let space = self.state.space;
        let at = |x: f64, y: f64| space * Point::new(x, y);
        match step {
            Op::MoveTo(to) => self.path.begin(at(to.0.as_f64(), to.1.as_f64())),
            Op::LineTo(to) => self.path.line(at(to.0.as_f64(), to.1.as_f64())),
            Op::CubicTo(to) => self.path.curve(at(to.4.as_f64(), to.5.as_f64())),
            Op::CubicStartTo(to) => self.path.curve(at(to.2.as_f64(), to.3.as_f64())),
            Op::CubicEndTo(to) => self.path.curve(at(to.2.as_f64(), to.3.as_f64())),
            Op::ClosePath(_) => self.path.close(),
            Op::RectPath(rect) => {
                let (x, y) = (rect.0.as_f64(), rect.1.as_f64());
                let (wide, high) = (rect.2.as_f64(), rect.3.as_f64());
                self.path.begin(at(x, y));
                self.path.line(at(x + wide, y));
                self.path.line(at(x + wide, y + high));
                self.path.line(at(x, y + high));
                self.path.close();
            }
            Op::StrokePath(_) => self.path.stroke(&mut self.sheet.rules),
            Op::CloseAndStrokePath(_) => {
                self.path.close();
                self.path.stroke(&mut self.sheet.rules);
            }
            Op::FillPathNonZero(_)
            | Op::FillPathNonZeroCompatibility(_)
            | Op::FillPathEvenOdd(_) => {
                self.path.fill(&mut self.sheet.rules);
            }
            Op::FillAndStrokeNonZero(_)
            | Op::FillAndStrokeEvenOdd(_)
            | Op::CloseFillAndStrokeNonZero(_)
            | Op::CloseFillAndStrokeEvenOdd(_) => {
                self.path.close();
                self.path.stroke(&mut self.sheet.rules);
            }
            Op::EndPath(_) => self.path = Path::default(),
            _ => return false,
        }
        true
    }

    /// Instructions that set and show text.
    fn write(&mut self, step: &Op<'_, '_>, resources: &Resources<'a>) -> bool {
        match step {
            Op::BeginText(_) => {
                self.text = Affine::IDENTITY;
                self.line = Affine::IDENTITY;
            }
            Op::TextFont(font) => {
                self.state.face = resources
                    .get_font(font.0)
                    .and_then(|dict| self.faces.face(&dict));
                self.state.size = font.1.as_f64();
            }
            Op::CharacterSpacing(space) => self.state.between = space.0.as_f64(),
            Op::WordSpacing(space) => self.state.blank = space.0.as_f64(),
            Op::HorizontalScaling(scale) => self.state.stretch = scale.0.as_f64() / 100.0,
            Op::TextLeading(leading) => self.state.leading = leading.0.as_f64(),
            Op::TextRise(rise) => self.state.rise = rise.0.as_f64(),
            Op::TextRenderingMode(mode) => self.state.mode = mode.0.as_i64(),
            Op::NextLine(by) => self.next_line(by.0.as_f64(), by.1.as_f64()),
            Op::NextLineAndSetLeading(by) => {
                self.state.leading = -by.1.as_f64();
                self.next_line(by.0.as_f64(), by.1.as_f64());
            }
            Op::NextLineUsingLeading(_) => self.next_line(0.0, -self.state.leading),
            Op::SetTextMatrix(to) => {
                self.line = Affine::new([
                    to.0.as_f64(),
                    to.1.as_f64(),
                    to.2.as_f64(),
                    to.3.as_f64(),
                    to.4.as_f64(),
                    to.5.as_f64(),
                ]);
                self.text = self.line;
            }
            Op::ShowText(text) => self.show(text.0),
            Op::NextLineAndShowText(text) => {
                self.next_line(0.0, -self.state.leading);
                self.show(text.0);
            }
            Op::ShowTextWithParameters(text) => {
                self.state.blank = text.0.as_f64();
                self.state.between = text.1.as_f64();
                self.next_line(0.0, -self.state.leading);
                self.show(text.2);
            }
            Op::ShowTexts(parts) => self.show_all(parts.0),
            _ => return false,
        }
        true
    }

    /// States, drawings inside drawings, pictures and marks.
    fn other(&mut self, step: &Op<'_, '_>, resources: &Resources<'a>, depth: usize) {
        match step {
            Op::SaveState(_) if self.saved.len() < MOST_SAVED => {
                self.saved.push(self.state.clone());
            }
            Op::RestoreState(_) => self.restore(),
            Op::Transform(by) => {
                self.state.space *= Affine::new([
                    by.0.as_f64(),
                    by.1.as_f64(),
                    by.2.as_f64(),
                    by.3.as_f64(),
                    by.4.as_f64(),
                    by.5.as_f64(),
                ]);
            }
            Op::InlineImage(_) => self.sheet.pictures += 1,
            Op::XObject(name) => {
                if let Some(drawing) = resources.get_x_object(name.0) {
                    self.drawing(&drawing, resources, depth);
                }
            }
            Op::BeginMarkedContent(_) => self.marked.push(false),
            Op::BeginMarkedContentWithProperties(mark) => {
                let margin = &**mark.0 == b"Artifact" && is_margin(mark.1, resources);
                self.marked.push(margin);
            }
            Op::EndMarkedContent(_) => {
                self.marked.pop();
            }
            _ => {}
        }
    }

    fn drawing(&mut self, drawing: &Stream<'a>, resources: &Resources<'a>, depth: usize) {
        let dict = drawing.dict();
        match dict.get::<Name<'_>>("Subtype").as_deref() {
            Some(b"Image") => self.sheet.pictures += 1,
            Some(b"Form") if depth < DEEPEST => {
                let Ok(content) = drawing.decoded_data() else {
                    return;
                };
                let before = self.state.clone();
                let (text, line) = (self.text, self.line);
                if let Some(matrix) = dict.get::<[f64; 6]>("Matrix") {
                    self.state.space *= Affine::new(matrix);
                }
                let own = dict.get::<Dict<'a>>("Resources").map(Resources::new);
                self.run(
                    TypedIter::new(&content),
                    own.as_ref().unwrap_or(resources),
                    depth + 1,
                );
                self.state = before;
                (self.text, self.line) = (text, line);
            }
            _ => {}
        }
    }

    fn next_line(&mut self, x: f64, y: f64) {
        self.line *= Affine::translate((x, y));
        self.text = self.line;
    }

    fn show_all(&mut self, parts: &Array<'_>) {
        for part in parts.iter::<Object<'_>>() {
            match part {
                Object::String(text) => self.show(&text),
                Object::Number(by) => {
                    let by = -by.as_f64() / 1000.0 * self.state.size * self.state.stretch;
                    self.text *= Affine::translate((by, 0.0));
                }
                Object::Null(_)
                | Object::Boolean(_)
                | Object::Name(_)
                | Object::Dict(_)
                | Object::Array(_)
                | Object::Stream(_) => {}
            }
        }
    }

    fn show(&mut self, text: &Bytes<'_>) {
        let Some(face) = self.state.face.clone() else {
            return;
        };
        let bytes = text.as_bytes();
        let mut at = 0;
        while at < bytes.len() {
            let (code, length) = face.code(bytes, at);
            at += length;
            let letter = face.letter(code);
            let mut on = letter.advance * self.state.size + self.state.between;
            let wide = letter.advance * self.state.size * self.state.stretch;
            if code == 32 && length == 1 {
                on += self.state.blank;
            }
            self.print(&face, &letter.text, wide);
            self.text *= Affine::translate((on * self.state.stretch, 0.0));
        }
    }

    fn print(&mut self, face: &Face<'a>, text: &Rc<str>, wide: f64) {
        if text.is_empty() {
            self.sheet.unknown += 1;
            return;
        }
        let space = self.state.space * self.text * Affine::translate((0.0, self.state.rise));
        let start = space * Point::ORIGIN;
        let end = space * Point::new(wide, 0.0);
        let up = space * Point::new(0.0, self.state.size * face.height) - start;
        let ahead = space * Point::new(1.0, 0.0) - start;
        let size = up.hypot();
        let (x, y) = (ahead.x.abs(), ahead.y.abs());
        let Some(run) = (match (ahead.x > 0.0, ahead.y > 0.0) {
            (true, _) if y <= x * LEVEL => Some(0),
            (false, _) if y <= x * LEVEL => Some(2),
            (_, true) if x <= y * LEVEL => Some(1),
            (_, false) if x <= y * LEVEL => Some(3),
            _ => None,
        }) else {
            return;
        };
        if let Some(count) = self.runs.get_mut(run) {
            *count += 1;
        }
        let page = Rect::new(-2.0, -2.0, self.sheet.width + 2.0, self.sheet.height + 2.0);
        if run != 0 || !page.contains(start) || !(0.5..=400.0).contains(&size) {
            return;
        }
        self.sheet.glyphs.push(Glyph {
            text: Rc::clone(text),
            left: start.x,
            right: end.x.max(start.x),
            base: start.y,
            size,
            bold: face.bold || self.state.mode == 2,
            margin: self.marked.contains(&true),
            link: None,
        });
    }
}

/// Whether the properties of a mark say that it holds what is repeated on every page.
fn is_margin(properties: &Object<'_>, resources: &Resources<'_>) -> bool {
    let named;
    let dict = match properties {
        Object::Dict(dict) => dict,
        Object::Name(name) => match resources.properties.get::<Dict<'_>>(&**name) {
            Some(dict) => {
                named = dict;
                &named
            }
            None => return false,
        },
        Object::Null(_)
        | Object::Boolean(_)
        | Object::Number(_)
        | Object::String(_)
        | Object::Array(_)
        | Object::Stream(_) => return false,
    };
    dict.get::<Name<'_>>("Type")
        .is_some_and(|kind| &*kind == b"Pagination")
}

/// Ties glyphs to the addresses of the links that lie over them.
fn link(sheet: &mut Sheet, page: &Page<'_>, upright: Affine) {
    let Some(all) = page.raw().get::<Array<'_>>("Annots") else {
        return;
    };
    for note in all.iter::<Dict<'_>>().take(MOST_LINKS) {
        let address = note
            .get::<Dict<'_>>("A")
            .and_then(|action| action.get::<Bytes<'_>>("URI"))
            .and_then(|address| {
                std::str::from_utf8(address.as_bytes())
                    .ok()
                    .map(str::to_owned)
            });
        let area = note.get::<hayro_syntax::object::Rect>("Rect");
        let (Some(address), Some(area)) = (address, area) else {
            continue;
        };
        let area = upright.transform_rect_bbox(Rect::new(area.x0, area.y0, area.x1, area.y1));
        let index = sheet.links.len();
        sheet.links.push(address);
        for glyph in &mut sheet.glyphs {
            let middle = Point::new(
                f64::midpoint(glyph.left, glyph.right),
                glyph.base - glyph.size * 0.3,
            );
            if area.contains(middle) {
                glyph.link = Some(index);
            }
        }
    }
}
