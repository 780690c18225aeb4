//! Every sentence, by what it says: a language that lacks one does not compile.

#[cfg(test)]
mod tests;

use chrono::{NaiveDate, NaiveTime};

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
        impl tests::Samples for $area {
            fn samples(&self) -> Vec<tests::Said> {
                vec![$(tests::Said {
                    sentence: stringify!($name),
                    values: vec![$(<$kind as tests::Sample>::shown(stringify!($value)),)*],
                    words: (self.$name)($(<$kind as tests::Sample>::sample(stringify!($value)),)*),
                },)*]
            }
        }
    )*};
}

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
    }

    /// Why something is refused: clauses without their full stop, which say what to do.
    Refused {
        no_day_of_a_term(day: &str);
        no_zone(name: &str);
        course_ends_before_it_begins();
        ends_on_an_earlier_day(what: &str, first: &str, last: &str);
        ends_at_an_earlier_hour(what: &str, start: &str, end: &str);
        file_not_whole();
        nothing_given();
        nothing_selected();
        in_the_term_already(course: &str);
        code_in_the_term_already(code: &str, term: &str);
        sample_beside_courses();
        nothing_to_export();
        nothing_to_take_back();
        nothing_to_do_again();
        reminders_without_window();
        gone();
        unreadable(file: &str, why: &str);
        unwritable(file: &str, why: &str);
        classes_move_on_the_course_page();
        day_off_is_the_courses();
        takes_place_as_planned();
        has_these_classes_anyway();
        does_not_take_place();
        longer_than_a_day();
        longer_than_a_year();
        ends_before_it_begins();
        which_day();
        until_when();
        stops_before_it_begins(day: &str);
        repeats_too_long();
        name_too_long(letters: usize);
        note_too_long(letters: usize);
        no_place_for_data();
        link_of_another_kind();
        link_not_opened(why: &str);
        without_a_name();
        estimate_out_of_reach();
        work_stays_in_its_course();
        closes_before_it_opens(day: &str);
        no_official_date();
        no_deadline_selected();
        line_too_long(letters: usize);
        quick_without_title();
        quick_without_course();
        quick_without_day();
        quick_without_hour();
        quick_without_end();
        quick_without_class();
        office_hour_over_midnight();
        letters_out_of_reach();
        course_without_a_name();
        term_without_a_name();
        course_there_already(code: &str, term: &str);
        letters_too_many(letters: usize, most: usize);
        no_mail();
        no_page();
        begins_when();
        ends_when();
        far_from_term(day: &str, term: &str);
        last_day_before_first(day: &str);
        longer_than_two_years();
        longer_than_a_break();
        no_percentage();
        no_number_up_to(most: u32);
        no_points();
        no_weeks();
        nothing_left_to_count();
        under_itself();
        more_than_the_whole(left: &str);
        letter_without_percentage(letter: &str);
        letter_twice(letter: &str);
        rule_without_words();
        weekly_unread();
        weekly_without_end();
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
        snooze();
    }

    /// What stands in the tray and over the system's dialogs.
    Frame {
        open();
        nothing_due();
        quit();
        pick_page();
        course_pages();
        all_files();
        save_calendar();
        calendar_files();
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
    /// Names for what has none.
    pub named: Named,
    pub(crate) full_stop: &'static str,
    pub(crate) date: fn(NaiveDate) -> String,
    pub(crate) twelve: fn(NaiveTime) -> String,
}

impl Words {
    /// A day in short: `Wed 5 Feb`.
    #[must_use]
    pub fn date(&self, day: NaiveDate) -> String {
        (self.date)(day)
    }

    /// A time of day, on a clock of twelve hours or of 24.
    #[must_use]
    pub fn hour(&self, time: NaiveTime, twelve: bool) -> String {
        if twelve {
            (self.twelve)(time)
        } else {
            time.format("%H:%M").to_string()
        }
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
