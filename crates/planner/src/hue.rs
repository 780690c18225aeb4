//! Hues by which the courses of a term are told apart.

use semestra_plan::Course;

/// Hues of courses in the order they are given out: far apart, and none that says "late".
pub(crate) const HUES: [u16; 8] = [255, 40, 150, 310, 90, 200, 345, 125];

/// The first hue that no course has, else the one that fewest have.
pub(crate) fn free_hue(courses: &[Course]) -> u16 {
    let used = |hue: &u16| courses.iter().filter(|course| course.hue == *hue).count();
    HUES.into_iter().min_by_key(used).unwrap_or(HUES[0])
}
