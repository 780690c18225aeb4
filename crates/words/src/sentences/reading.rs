//! What is said of how a document was read.

sentences! {
    /// Why a document was read as it was, and what a student should know of it: clauses like those of
    /// [`Refused`](super::Refused).
    Reading {
        words_say();
        place_says();
        heading_says();
        top_of_page();
        top_alone();
        only_year();
        like_a_code();
        in_addresses();
        window_title();
        first_or_last_date();
        term_by_dates();
        zone_given();
        zone_letters();
        month_above();
        no_year();
        week_number();
        week_and_column();
        week_ends_sunday();
        weeks_after_row();
        weekday_after_row();
        listed_by_days();
        times_parts();
        parts_make_whole();
        of_all_points();
        repeated_with_dates();
        this_person();
        address_behind();
        weekday_in_weeks();
        class_begins();
        held_in_class();
        time_of_sort();
        handed_in_exam();
        usual_half();
        either_half();
        time_of_sort_no_half();
        end_of_day();
        every_class();
        every_such_day();
        weeks_assumed(from: &str, to: &str);
        two_dates();
        said_otherwise();
        shares_not_whole();
        shares_apart();
        shares_left_out();
        other_late_days();
        no_topic();
        topic_open();
        due_later();
        unnamed_time();
        day_not_due();
        same_line();
        nearest_above();
        counts_undated();
        no_such_day(line: u32, words: &str);
        other_weekday(line: u32, words: &str, day: &str, year: &str);
        dates_differ(title: &str, first: &str, first_line: u32, second: &str, second_line: u32);
        shares_sum(percent: &str);
        shares_differ(part: &str, one: &str, other: &str);
        several_schemes();
        dates_alone();
        no_date();
        tentative();
        cell_cut();
        damage_cut();
        end_cut();
        nesting_cut();
        lines_cut();
    }
}
