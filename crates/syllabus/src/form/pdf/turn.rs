//! Which way is up: how a page is shown, and how it must be turned when its words run along another edge.

use hayro_font::kurbo::Affine;
use hayro_syntax::page::{Page, Rotation};

/// From the space of the page to points from the top left as it is shown, and its size there.
pub(super) fn upright(page: &Page<'_>) -> (Affine, f64, f64) {
    let shown = page.intersected_crop_box();
    let (wide, high) = (shown.x1 - shown.x0, shown.y1 - shown.y0);
    match page.rotation() {
        Rotation::None => (
            Affine::new([1.0, 0.0, 0.0, -1.0, -shown.x0, shown.y1]),
            wide,
            high,
        ),
        Rotation::Horizontal => (
            Affine::new([0.0, 1.0, 1.0, 0.0, -shown.y0, -shown.x0]),
            high,
            wide,
        ),
        Rotation::Flipped => (
            Affine::new([-1.0, 0.0, 0.0, 1.0, shown.x1, -shown.y0]),
            wide,
            high,
        ),
        Rotation::FlippedHorizontal => (
            Affine::new([0.0, -1.0, -1.0, 0.0, shown.y1, shown.x1]),
            high,
            wide,
        ),
    }
}

/// A turn that sets text upright which was printed along another edge of the page.
#[derive(Clone, Copy)]
pub(super) struct Turn {
    /// Whether width and height change places.
    pub(super) swaps: bool,
    /// Whether the words run down the page.
    pub(super) down: bool,
}

impl Turn {
    pub(super) fn affine(self, width: f64, height: f64) -> Affine {
        match (self.swaps, self.down) {
            (true, false) => Affine::new([0.0, 1.0, -1.0, 0.0, height, 0.0]),
            (true, true) => Affine::new([0.0, -1.0, 1.0, 0.0, 0.0, width]),
            (false, _) => Affine::new([-1.0, 0.0, 0.0, -1.0, width, height]),
        }
    }
}
