//! English.

use crate::counted::counted;
use crate::sentences::Standing;

pub(crate) const STANDING: Standing = Standing {
    current: |graded| format!("On what is graded so far: {graded} % of the final grade."),
    minimum: || "If nothing more is earned.".into(),
    maximum: || "If everything that is left is full, extra credit included.".into(),
    projected: || "If what is left goes as its part has gone so far.".into(),
    safe: |goal| format!("{goal} is safe already."),
    lowest: |goal| format!("{goal} is the lowest letter."),
    needs: |goal, average| {
        format!("{goal} needs {average} % on average over everything that is left.")
    },
    only_with_extra: |goal| format!("{goal} is in reach only with extra credit."),
    out_of_reach: |goal| format!("{goal} is out of reach."),
    each_is_worth: |of, points| {
        format!("{of}: one with full marks is {points} points of the final grade.")
    },
    is_worth: |of, points| format!("{of}: {points} points of the final grade."),
    unmet: |of| format!("{of} is below the minimum that it must reach."),
    weights_scaled: |of, sum, whole| {
        format!("{of}: the weights sum to {sum} % instead of {whole} % and were scaled.")
    },
    weights_stand: |of, sum, whole| {
        format!("{of}: the weights sum to {sum} % instead of {whole} % and stand as they are.")
    },
    weight_left_over: |of, share| {
        format!("{of} states no weight and got the {share} % that the others leave.")
    },
    no_weight_left: |of| {
        format!("{of} states no weight and the others leave none; it does not count.")
    },
    equal_weights: |of| format!("{of}: no part states a weight; each counts the same."),
    counted_by_points: |of| format!("{of}: no part states a weight; the points decide."),
    nothing_counts: |of| format!("{of}: every weight is 0, so nothing counts."),
    negative_number: |of| format!("{of}: a number below 0 was read as 0."),
    nothing_listed: |of| format!("{of}: nothing is listed in it yet; all of it is still to come."),
    unlisted: |of, pieces| {
        format!("{of}: pieces to come beside the listed ones: {pieces}; they count like those.")
    },
    all_excused: |of| format!("Everything in {of} is excused; its weight goes to the others."),
    excused: |of| format!("{of} is excused and left out."),
    missing: |of| format!("{of} was not handed in and counts 0."),
    dropped_so_far: |of| format!("{of}: what is dropped is chosen among what is graded so far."),
    dropped_at_the_end: |of| format!("{of}: nothing is dropped before all of it is graded."),
    drops_limited: |of| format!("{of}: the rule drops as many as there are or more; one stays."),
    dropped_mean_size: |of| {
        format!("{of}: what may be dropped differs in size; a mean size was taken.")
    },
    maxima_by_points: |of| {
        format!(
            "{of}: the maxima differ and the page does not say how they combine; points were added."
        )
    },
    maxima_by_percents: |of| {
        format!(
            "{of}: the maxima differ and the page does not say how they combine; each counts the same."
        )
    },
    above_maximum: |of| format!("{of} is above its maximum and counts in full."),
    out_of: |of, points| format!("{of} names no maximum; it was taken to be of {points} points."),
    no_points_possible: |of| {
        format!("{of} is of 0 points; what it earned is added as extra credit.")
    },
    taken_off: |of, days| {
        format!(
            "{of}: lateness is taken off for {}.",
            counted(days, "day", "days")
        )
    },
    late_unpriced: |of| {
        format!("{of} is late, and no rule says what that costs; nothing was taken off.")
    },
    extra_not_counted: || {
        "Extra credit that is still to come is taken as 0 in the projection and in what is needed."
            .into()
    },
    misplaced: |of| format!("{of} has no place in the tree of the grade; it was put at the top."),
    circular: |of| {
        format!("{of}: things replace each other in a circle; each takes the better score.")
    },
    replacement_waits: || "A rule of replacement waits for a score that is not there yet.".into(),
    better_scheme: |number| {
        format!("Weighting {number} of the other weightings is better and counts.")
    },
    scale_gap: |above, below| {
        format!(
            "The letters name none for totals between {above} % and {below} %; the lower one counts there."
        )
    },
    scale_open: |below| format!("The letters name none for totals below {below} %."),
    scale_overlap: |upper, lower, from, to| {
        format!("{upper} and {lower} both hold totals from {from} % to {to} %; {upper} counts.")
    },
    scale_same: |kept, lost| {
        format!("{kept} and {lost} begin at the same total; {lost} is never given.")
    },
    scale_below_nothing: |letter| format!("{letter} begins below 0 %."),
    letters_assumed: |letters| format!("The course names no letters; these were taken: {letters}."),
    nothing_graded: || {
        "Nothing is graded yet, so there is no current grade and no projection.".into()
    },
    rule_in_words: |of, words| {
        format!(
            "{of}: the page's rule “{words}” is not counted; set it at this part if it matters."
        )
    },
    late_left: |left, budget| {
        let are = if left == 1 { "is" } else { "are" };
        format!("{left} of {budget} late days {are} left.")
    },
    may_miss: |classes| format!("You may miss {classes} more of the classes to come."),
    may_miss_none: || "You may miss no more classes.".into(),
    attendance_lost: || {
        "The attendance that the course asks for cannot be reached any more.".into()
    },
    in_a_row: |classes| {
        format!(
            "Attend the next {} in a row to meet the rule again.",
            counted(classes, "class", "classes")
        )
    },
    classes_unknown: |classes| {
        format!(
            "Nothing was entered about {}; that is left out.",
            counted(classes, "past class", "past classes")
        )
    },
};
