//! Every sentence, by what it says: a language that lacks one does not compile.

#[cfg(test)]
mod tests;

use crate::{Language, Moment};

macro_rules! sentences {
    ($($(#[$meta:meta])* $area:ident { $($name:ident($($value:ident: $kind:ty),*);)* })*) => {$(
        $(#[$meta])*
        pub struct $area {
            $(pub(crate) $name: fn($($kind),*) -> String,)*
        }

        #[expect(missing_docs, reason = "en.rs says it")]
        impl $area {
            $(#[must_use]
            pub fn $name(&self $(, $value: $kind)*) -> String {
                (self.$name)($($value),*)
            })*
        }

        #[cfg(test)]
        impl crate::sentences::tests::Samples for $area {
            fn samples(&self) -> Vec<crate::sentences::tests::Said> {
                vec![$(crate::sentences::tests::Said {
                    sentence: stringify!($name),
                    values: vec![$(<$kind as crate::sentences::tests::Sample>::shown(stringify!($value)),)*],
                    words: (self.$name)($(<$kind as crate::sentences::tests::Sample>::sample(stringify!($value)),)*),
                },)*]
            }
        }
    )*};
}

// Behind the macro, which it uses.
mod reading;
mod refused;

pub use reading::Reading;
pub use refused::Refused;

sentences! {
    /// What was done, for the notice that offers to undo it; a thing is named by its title.
    Did {
        added(what: &str);
        added_sample();
        changed(what: &str);
        removed(what: &str);
        moved(what: &str);
        called_off(what: &str);
        as_planned(what: &str);
        swapped(course: &str, day: &str);
        not_swapped(day: &str);
        attended(what: &str);
        not_attended(what: &str);
        reviewed(what: &str);
        not_reviewed(what: &str);
        read(what: &str);
        not_read(what: &str);
        done(what: &str);
        not_done(what: &str);
        set_my_date(what: &str);
        cleared_my_date(what: &str);
        changed_settings();
        sent_test();
        took_back(what: &str);
        did_again(what: &str);
        on_day(what: &str, day: &str);
        added_step(what: &str);
        changed_step(what: &str);
        removed_step(what: &str);
        estimated(what: &str);
        as_long_as_usual(what: &str);
        noted(what: &str);
        added_office_hour(what: &str);
        added_reading(what: &str);
        deadlines(count: usize);
        note_taken_away(what: &str);
        goes_to_section(section: &str, course: &str);
        changed_letters(course: &str);
        of_course(what: &str, course: &str);
        scored(what: &str);
        excused(what: &str);
        not_handed_in(what: &str);
        score_taken_away(what: &str);
        changed_grading(what: &str);
        spent_late_days(what: &str, days: u32);
        took_late_days_back(what: &str);
        extended(what: &str, days: u32);
        kept_what_if(name: &str);
        missed_class(what: &str);
        excused_from(what: &str);
        changed_average();
        timer_started(what: &str);
        timer_stopped(what: &str, amount: &str);
        timer_dropped(what: &str);
        time_removed(what: &str);
        planned(blocks: usize);
        planned_one(what: &str);
        stays(what: &str);
        may_move(what: &str);
        begun(what: &str);
        not_begun(what: &str);
        changed_reminders();
        changed_reminders_of(what: &str);
        put_off(what: &str, until: &str);
        saw_missed();
        paused_reminders(until: &str);
        resumed_reminders();
        starts_at_login();
        starts_by_hand();
    }

    /// Why a document cannot be read: clauses like those of [`Refused`].
    Document {
        empty();
        too_large();
        pdf_locked();
        pdf_scanned();
        pdf_damaged();
        pdf_pages();
        pdf_stuck();
        locked();
        old_word();
        damaged_package();
        swollen();
        open_document();
        pages();
        other_office();
        other_package();
        rtf();
        image();
        binary();
        encoding();
        nothing_to_plan();
        dates_alone();
    }

    /// What is wrong with the data file: clauses like those of [`Refused`].
    File {
        the_file();
        too_new();
        not_ours(file: &str);
        read_only(file: &str);
        damaged();
        full();
        busy();
        refused();
        unusable(file: &str, why: &str);
        not_copied(file: &str);
        not_migrated();
        fault(why: &str);
    }

    /// What a notification says.
    Reminder {
        moment(moment: &Moment);
        many(count: usize);
        more(count: usize);
        deadline();
        lecture();
        guest();
        lab();
        recitation();
        presentations();
        review();
        exam();
        passed();
        superseded();
        test_title();
        test_body();
        open();
        done();
        snooze_quarter();
        snooze_hour();
        snooze_evening();
        snooze_morning();
        stake(points: &str);
        late_days_left(days: u32);
        away(count: usize);
        day_ahead(count: usize);
        week_ahead(count: usize);
        days_before(days: u32);
        hours_before(hours: u32);
        minutes_before(minutes: u32);
        morning_of(hour: &str);
        evening_before(hour: &str);
        before_class();
        every_day(hour: &str);
        every_sunday(hour: &str);
        rule_of_item();
        rule_of_course(course: &str);
        rule_of_kind();
        rule_as_usual();
        why(lead: &str, rule: &str);
        out_of_quiet(why: &str);
        for_official(why: &str);
        for_mine(why: &str);
        below_stake(points: &str);
        is_done();
        no_moment();
        no_lead();
    }

    /// What stands in the tray and over the system's dialogs.
    Frame {
        open();
        nothing_due();
        paused_until(when: &str);
        pause_hour();
        pause_tomorrow();
        resume();
        no_server();
        quit();
        pick_page();
        course_pages();
        all_files();
        save_calendar();
        calendar_files();
        save_grades();
        table_files();
        data_files();
        save_pack();
        course_packs();
    }

    /// What a category of the grade does.
    Grade {
        parts(count: u32);
        parts_each(count: u32, percent: &str);
        lowest_dropped(count: u32);
        highest_dropped(count: u32);
        extra_credit();
        at_most(percent: &str);
    }

    /// Where a course stands: what each number means, what it took for granted, what is needed. Whole sentences.
    Standing {
        current(graded: &str);
        minimum();
        maximum();
        projected();
        safe(goal: &str);
        lowest(goal: &str);
        needs(goal: &str, average: &str);
        only_with_extra(goal: &str);
        out_of_reach(goal: &str);
        each_is_worth(of: &str, points: &str);
        is_worth(of: &str, points: &str);
        unmet(of: &str);
        weights_scaled(of: &str, sum: &str, whole: &str);
        weights_stand(of: &str, sum: &str, whole: &str);
        weight_left_over(of: &str, share: &str);
        no_weight_left(of: &str);
        equal_weights(of: &str);
        counted_by_points(of: &str);
        nothing_counts(of: &str);
        negative_number(of: &str);
        nothing_listed(of: &str);
        unlisted(of: &str, pieces: u32);
        all_excused(of: &str);
        excused(of: &str);
        missing(of: &str);
        dropped_so_far(of: &str);
        dropped_at_the_end(of: &str);
        drops_limited(of: &str);
        dropped_mean_size(of: &str);
        maxima_by_points(of: &str);
        maxima_by_percents(of: &str);
        above_maximum(of: &str);
        out_of(of: &str, points: &str);
        no_points_possible(of: &str);
        taken_off(of: &str, days: u32);
        late_unpriced(of: &str);
        extra_not_counted();
        misplaced(of: &str);
        circular(of: &str);
        replacement_waits();
        better_scheme(number: usize);
        scale_gap(above: &str, below: &str);
        scale_open(below: &str);
        scale_overlap(upper: &str, lower: &str, from: &str, to: &str);
        scale_same(kept: &str, lost: &str);
        scale_below_nothing(letter: &str);
        letters_assumed(letters: &str);
        nothing_graded();
        rule_in_words(of: &str, words: &str);
        late_left(left: u32, budget: u32);
        may_miss(classes: u32);
        may_miss_none();
        attendance_lost();
        in_a_row(classes: u32);
        classes_unknown(classes: u32);
    }

    /// Whether the work fits into the time: clauses like those of [`Refused`].
    Study {
        does_not_fit(what: &str, amount: &str, day: &str);
        too_much(amount: &str, day: &str);
        no_free_hour();
        longer_days(ordinary: &str);
        lunch_taken();
        pauses_left_out();
        does_not_fit_at_all(what: &str, amount: &str);
        still_earns(what: &str, percent: u32, day: &str);
        earns_for_good(what: &str, percent: u32);
        earns_nothing(what: &str);
        page_says(what: &str, words: &str);
        page_silent(what: &str);
        days_late(days: u32, paid: u32, left: u32);
        late_days_make_room(what: &str, days: u32, day: &str);
    }

    /// Names for what a page gives none.
    Named {
        course();
        untitled_course();
        term();
        pasted();
        office_hour();
        office_hour_of(course: &str);
        class();
    }
}

/// Everything the core says, in one language.
pub struct Words {
    /// What was done.
    pub did: Did,
    /// Why something is refused.
    pub refused: Refused,
    /// Why a document cannot be read.
    pub document: Document,
    /// What is wrong with the data file.
    pub file: File,
    /// Notifications.
    pub reminder: Reminder,
    /// Tray and dialogs.
    pub frame: Frame,
    /// Categories of the grade.
    pub grade: Grade,
    /// How a document was read.
    pub reading: Reading,
    /// Where a course stands.
    pub standing: Standing,
    /// Whether the work fits into the time.
    pub study: Study,
    /// Names for what has none.
    pub named: Named,
    pub(crate) full_stop: &'static str,
    pub(crate) decimal_point: &'static str,
}

impl Words {
    /// A number as a sentence says it: `92.5`, or `92,5`.
    #[must_use]
    pub fn number(&self, written: &str) -> String {
        written.replace('.', self.decimal_point)
    }

    /// A clause as a sentence: with a capital letter and a full stop.
    #[must_use]
    pub fn sentence(&self, clause: &str) -> String {
        let mut letters = clause.chars();
        // A sentence may begin with a file's name, which is written as it is.
        let names_a_file = clause
            .split_whitespace()
            .next()
            .is_some_and(|word| word.contains(['/', '.', '\\']));
        let first = letters.next().map(|first| {
            if names_a_file {
                first.to_string()
            } else {
                first.to_uppercase().to_string()
            }
        });
        let ended = clause.ends_with(['.', '?', '!', '。', '？', '！']);
        let end = if ended { "" } else { self.full_stop };
        format!("{}{}{end}", first.unwrap_or_default(), letters.as_str())
    }
}

impl Language {
    /// What is said in this language.
    #[must_use]
    pub fn words(self) -> &'static Words {
        match self {
            Self::En => &crate::en::WORDS,
            Self::De => &crate::de::WORDS,
            Self::Es => &crate::es::WORDS,
            Self::Fr => &crate::fr::WORDS,
            Self::Zh => &crate::zh::WORDS,
        }
    }
}
