//! One printed page as ink: glyphs with their places and the ruling lines, measured in points from the top left.

use std::rc::Rc;

/// A printed character or ligature.
#[derive(Clone, Debug)]
pub(super) struct Glyph {
    /// Its characters.
    pub(super) text: Rc<str>,
    /// Left edge.
    pub(super) left: f64,
    /// Where the next glyph would start.
    pub(super) right: f64,
    /// The line it stands on.
    pub(super) base: f64,
    /// The height of its font.
    pub(super) size: f64,
    /// Whether its font is bold.
    pub(super) bold: bool,
    /// Whether the file itself calls it a header, footer or page number.
    pub(super) margin: bool,
    /// The address behind it, by its index in [`Sheet::links`].
    pub(super) link: Option<usize>,
}

/// A straight ruling line; its ends are in order.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Rule {
    /// Where it lies: the height of a level line, the distance from the left of an upright one.
    pub(super) at: f64,
    /// Where it begins along itself.
    pub(super) from: f64,
    /// Where it ends.
    pub(super) to: f64,
}

/// The ruling lines of a page by direction.
#[derive(Clone, Debug, Default)]
pub(super) struct Rules {
    /// Lines from left to right.
    pub(super) level: Vec<Rule>,
    /// Lines from top to bottom.
    pub(super) upright: Vec<Rule>,
}

/// A rectangle.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Area {
    pub(super) left: f64,
    pub(super) top: f64,
    pub(super) right: f64,
    pub(super) bottom: f64,
}

impl Area {
    /// The smallest area around both.
    pub(super) fn around(self, other: Self) -> Self {
        Self {
            left: self.left.min(other.left),
            top: self.top.min(other.top),
            right: self.right.max(other.right),
            bottom: self.bottom.max(other.bottom),
        }
    }

    /// Whether a point lies in it.
    pub(super) fn holds(&self, x: f64, y: f64) -> bool {
        (self.left..=self.right).contains(&x) && (self.top..=self.bottom).contains(&y)
    }
}

/// What is printed on one page.
#[derive(Debug, Default)]
pub(super) struct Sheet {
    /// Its number, from 1.
    pub(super) number: u32,
    pub(super) width: f64,
    pub(super) height: f64,
    pub(super) glyphs: Vec<Glyph>,
    pub(super) rules: Rules,
    /// Addresses behind areas of the page.
    pub(super) links: Vec<String>,
    /// How many pictures are on it.
    pub(super) pictures: usize,
    /// How many glyphs stand for no character that can be told.
    pub(super) unknown: usize,
}
