//! The path of a drawing as far as it may be a ruling line.

use hayro_font::kurbo::Point;

use super::sheet::{Rule, Rules};

/// A filled bar is a ruling line when it is at most this thick, in points.
const THICKEST: f64 = 3.5;
/// Lines lean at most this much, in points.
const LEAN: f64 = 0.6;
/// Shorter lines are strokes of a drawn letter or dots.
const SHORTEST: f64 = 3.0;
/// Ruling lines of one page.
const MOST_RULES: usize = 20_000;
/// Corners of one path; what has more is a drawing.
const MOST_CORNERS: usize = 4_000;

/// A path as it is drawn.
#[derive(Default)]
pub(super) struct Path {
    /// Its parts: their corners, and whether some side of them is curved.
    parts: Vec<(Vec<Point>, bool)>,
    corners: usize,
}

impl Path {
    /// Begins a part at a point.
    pub(super) fn begin(&mut self, at: Point) {
        self.corners += 1;
        if self.corners <= MOST_CORNERS {
            self.parts.push((vec![at], false));
        }
    }

    /// Goes on straight to a point.
    pub(super) fn line(&mut self, to: Point) {
        self.corners += 1;
        if self.corners <= MOST_CORNERS
            && let Some((corners, _)) = self.parts.last_mut()
        {
            corners.push(to);
        }
    }

    /// Goes on to a point some other way.
    pub(super) fn curve(&mut self, to: Point) {
        self.line(to);
        if let Some((_, curved)) = self.parts.last_mut() {
            *curved = true;
        }
    }

    /// Goes back to where the part began.
    pub(super) fn close(&mut self) {
        if let Some(first) = self.parts.last().and_then(|(corners, _)| corners.first()) {
            let first = *first;
            self.line(first);
        }
    }

    /// Draws along it.
    pub(super) fn stroke(&mut self, rules: &mut Rules) {
        for (corners, curved) in std::mem::take(self).parts {
            if curved {
                continue;
            }
            for pair in corners.windows(2) {
                if let [from, to] = pair {
                    add(rules, *from, *to);
                }
            }
        }
    }

    /// Fills it: a thin bar is a line along its middle.
    pub(super) fn fill(&mut self, rules: &mut Rules) {
        for (corners, curved) in std::mem::take(self).parts {
            if curved || corners.len() < 4 {
                continue;
            }
            let most = |of: fn(&Point) -> f64| corners.iter().map(of).fold(f64::MIN, f64::max);
            let least = |of: fn(&Point) -> f64| corners.iter().map(of).fold(f64::MAX, f64::min);
            let (left, right) = (least(|it| it.x), most(|it| it.x));
            let (top, bottom) = (least(|it| it.y), most(|it| it.y));
            let (x, y) = (f64::midpoint(left, right), f64::midpoint(top, bottom));
            if bottom - top <= THICKEST && right - left > bottom - top {
                add(rules, Point::new(left, y), Point::new(right, y));
            } else if right - left <= THICKEST {
                add(rules, Point::new(x, top), Point::new(x, bottom));
            }
        }
    }
}

fn add(rules: &mut Rules, from: Point, to: Point) {
    let (wide, high) = ((from.x - to.x).abs(), (from.y - to.y).abs());
    let (list, at, one, other) = if high <= LEAN && wide >= SHORTEST {
        (&mut rules.level, f64::midpoint(from.y, to.y), from.x, to.x)
    } else if wide <= LEAN && high >= SHORTEST {
        (
            &mut rules.upright,
            f64::midpoint(from.x, to.x),
            from.y,
            to.y,
        )
    } else {
        return;
    };
    if list.len() < MOST_RULES && at.is_finite() && one.is_finite() && other.is_finite() {
        list.push(Rule {
            at,
            from: one.min(other),
            to: one.max(other),
        });
    }
}
