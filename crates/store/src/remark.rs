//! Why something was read as it was, as one column holds it: `{"finding":"no_year"}`, or the words of an early release.

use semestra_plan::{Finding, Remark};

/// The start of every finding; no words begin so.
const FINDING: &str = "{\"finding\":";

/// A remark as the column holds it.
pub(crate) fn written(remark: &Remark) -> String {
    match remark {
        Remark::Of(finding) => {
            serde_json::to_string(finding).expect("a finding has names and plain values only")
        }
        Remark::Said(words) => words.clone(),
    }
}

/// The remark that a column holds; nothing for a finding that a later release wrote and this one does not know.
pub(crate) fn read(column: &str) -> Option<Remark> {
    if column.starts_with(FINDING) {
        let finding: Finding = serde_json::from_str(column).ok()?;
        Some(finding.into())
    } else {
        Some(Remark::Said(column.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What files hold since the first release that wrote it: no name goes.
    const PLAIN: &str = "words_say place_says heading_says top_of_page top_alone only_year like_a_code \
        in_addresses window_title first_or_last_date term_by_dates zone_given zone_letters \
        month_above no_year week_number week_and_column week_ends_sunday weeks_after_row \
        weekday_after_row listed_by_days times_parts parts_make_whole of_all_points \
        repeated_with_dates this_person address_behind weekday_in_weeks class_begins \
        held_in_class time_of_sort handed_in_exam usual_half either_half time_of_sort_no_half \
        end_of_day every_class every_such_day two_dates said_otherwise shares_not_whole \
        shares_apart shares_left_out other_late_days no_topic topic_open due_later unnamed_time \
        day_not_due same_line nearest_above counts_undated several_schemes dates_alone no_date \
        tentative cell_cut damage_cut end_cut nesting_cut lines_cut";
    const WITH_VALUES: [&str; 6] = [
        r#"{"finding":"weeks_assumed","from":"2025-01-13","to":"2025-04-25"}"#,
        r#"{"finding":"no_such_day","line":3,"words":"Feb 30"}"#,
        r#"{"finding":"other_weekday","line":3,"words":"Tue","day":"2025-02-05"}"#,
        r#"{"finding":"dates_differ","title":"HW 2","first":"2025-02-05","first_line":3,"second":"2025-02-07","second_line":9}"#,
        r#"{"finding":"shares_sum","percent":"92.5"}"#,
        r#"{"finding":"shares_differ","part":"Labs","one":"40","other":"45"}"#,
    ];

    #[test]
    fn every_finding_that_files_hold_is_read_and_written_as_it_was() {
        let plain = PLAIN
            .split_whitespace()
            .map(|name| format!(r#"{{"finding":"{name}"}}"#));
        for column in plain.chain(WITH_VALUES.map(str::to_owned)) {
            let remark = read(&column).unwrap();
            assert!(matches!(remark, Remark::Of(_)), "{column}");
            assert_eq!(written(&remark), column);
        }
    }

    #[test]
    fn words_of_an_early_release_stay_as_they_are() {
        for words in ["the year is that of the term", "{not a finding", ""] {
            let remark = read(words).unwrap();
            assert_eq!(remark, Remark::Said(words.to_owned()));
            assert_eq!(written(&remark), words);
        }
    }

    #[test]
    fn a_finding_of_a_later_release_says_nothing() {
        assert_eq!(read(r#"{"finding":"by_the_moon"}"#), None);
    }
}
