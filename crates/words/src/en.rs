//! English.

use crate::counted::counted;
use crate::sentences::{Did, Document, File, Frame, Grade, Named, Study, Words};

pub(crate) static WORDS: Words = Words {
    did: Did {
        added: |what| format!("Added: {what}"),
        added_sample: || "Added the sample term".into(),
        changed: |what| format!("Changed: {what}"),
        removed: |what| format!("Removed: {what}"),
        moved: |what| format!("Moved: {what}"),
        called_off: |what| format!("Called off: {what}"),
        as_planned: |what| format!("As planned again: {what}"),
        swapped: |course, day| format!("{course}: swapped {day}"),
        not_swapped: |day| format!("No longer swapped: {day}"),
        attended: |what| format!("Ticked as attended: {what}"),
        not_attended: |what| format!("No longer attended: {what}"),
        reviewed: |what| format!("Ticked as reviewed: {what}"),
        not_reviewed: |what| format!("No longer reviewed: {what}"),
        read: |what| format!("Read: {what}"),
        not_read: |what| format!("Not read: {what}"),
        done: |what| format!("Done: {what}"),
        not_done: |what| format!("Not done: {what}"),
        set_my_date: |what| format!("Set my own date: {what}"),
        cleared_my_date: |what| format!("Took my own date back: {what}"),
        changed_settings: || "Changed the settings".into(),
        sent_test: || "Sent a test notification".into(),
        took_back: |what| format!("Took back: {what}"),
        did_again: |what| format!("Did again: {what}"),
        on_day: |what, day| format!("{what} on {day}"),
        added_step: |what| format!("Added a step: {what}"),
        changed_step: |what| format!("Changed a step: {what}"),
        removed_step: |what| format!("Removed a step: {what}"),
        estimated: |what| format!("Said how long it takes: {what}"),
        as_long_as_usual: |what| format!("As long as usual: {what}"),
        noted: |what| format!("Wrote a note: {what}"),
        added_office_hour: |what| format!("Added an office hour: {what}"),
        added_reading: |what| format!("Added to read: {what}"),
        deadlines: |count| format!("{count} deadlines"),
        note_taken_away: |what| format!("Took the note away: {what}"),
        goes_to_section: |section, course| format!("{course}: section {section} is mine"),
        changed_letters: |course| format!("Changed the letter grades of {course}"),
        of_course: |what, course| format!("{what} of {course}"),
        scored: |what| format!("Entered the score of {what}"),
        excused: |what| format!("Excused: {what}"),
        not_handed_in: |what| format!("Not handed in: {what}"),
        score_taken_away: |what| format!("Took the score away: {what}"),
        changed_grading: |what| format!("Changed how {what} counts"),
        spent_late_days: |what, days| {
            format!("Spent {} on {what}", counted(days, "late day", "late days"))
        },
        took_late_days_back: |what| format!("Took the late days back: {what}"),
        extended: |what, days| format!("{} for {what}", counted(days, "more day", "more days")),
        kept_what_if: |name| format!("Kept the what-if {name}"),
        missed_class: |what| format!("Not there: {what}"),
        excused_from: |what| format!("Excused from {what}"),
        changed_average: || "Changed how averages are taken".into(),
        timer_started: |what| format!("Timer started: {what}"),
        timer_stopped: |what, amount| format!("{amount} logged for {what}"),
        timer_dropped: |what| format!("Timer stopped; less than a minute is not kept: {what}"),
        time_removed: |what| format!("Time removed: {what}"),
        planned: |blocks| format!("{} planned", counted(blocks, "study block", "study blocks")),
        planned_one: |what| format!("Study block planned: {what}"),
        stays: |what| format!("{what} stays where it is"),
        may_move: |what| format!("{what} may move with the plan"),
        begun: |what| format!("Begun: {what}"),
        not_begun: |what| format!("Not begun: {what}"),
        changed_reminders: || "Changed when reminders come".into(),
        changed_reminders_of: |what| format!("Changed when to remind of {what}"),
        put_off: |what, until| format!("Reminds again {until}: {what}"),
        saw_missed: || "Put away what was missed".into(),
        paused_reminders: |until| format!("Reminders are paused until {until}"),
        resumed_reminders: || "Reminders come again".into(),
        starts_at_login: || "Semestra starts when you log in".into(),
        starts_by_hand: || "Semestra no longer starts when you log in".into(),
    },
    refused: crate::refused::en::REFUSED,
    document: Document {
        empty: || "this document is empty; copy the course page and paste it here".into(),
        too_large: || {
            "this document is larger than 20 MB; copy only the part with the schedule and the rules"
                .into()
        },
        pdf_locked: || {
            "this PDF is protected with a password; open it, print it to a new PDF without one, and give that".into()
        },
        pdf_scanned: || {
            "this PDF holds pictures of pages and no text that can be read; ask for the original file, or paste the words".into()
        },
        pdf_damaged: || {
            "this PDF is damaged or not whole; download it again, or open it, copy its text and paste it".into()
        },
        pdf_pages: || "this PDF has more than 2000 pages; give only those of the syllabus".into(),
        pdf_stuck: || {
            "this PDF takes too much time or memory to read; print the pages with the schedule to a new PDF and give that".into()
        },
        locked: || {
            "this document is locked with a password; open it, save a copy without the password, and give that".into()
        },
        old_word: || {
            "this is a Word document of the old kind; open it in Word or LibreOffice, save it as DOCX or PDF, and give that".into()
        },
        damaged_package: || {
            "this document is damaged or was not saved to its end; fetch it once more, or paste its text".into()
        },
        swollen: || {
            "this document unpacks to far more than a course page holds; copy its text and paste it"
                .into()
        },
        open_document: || {
            "this is an OpenDocument file, which cannot be read; save it as DOCX or PDF and give that".into()
        },
        pages: || {
            "this is a Pages document, which cannot be read; export it as Word or PDF and give that"
                .into()
        },
        other_office: || {
            "this is a spreadsheet or a set of slides, which cannot be read; save it as PDF, or copy its text and paste it".into()
        },
        other_package: || {
            "this is a packed folder; unpack it and give the file with the schedule or the syllabus"
                .into()
        },
        rtf: || {
            "this RTF file is damaged; open it, save it as DOCX or PDF and give that, or paste its text".into()
        },
        image: || {
            "this is a picture, which cannot be read; copy the words of the course page and paste them".into()
        },
        binary: || {
            "this file holds no text; give a saved web page, Markdown, or paste the text".into()
        },
        encoding: || {
            "the letters of this file cannot be told; save it as UTF-8 and try again".into()
        },
        nothing_to_plan: || {
            "no date, class time or grading was found here; give the page with the schedule or the syllabus".into()
        },
        dates_alone: || {
            "dates were found, but not what they belong to; paste the part with the schedule".into()
        },
    },
    file: File {
        the_file: || "the data file".into(),
        too_new: || {
            "these data were saved by a newer Semestra; install the latest version to open them"
                .into()
        },
        not_ours: |file| {
            format!("{file} is not a Semestra file; move it away or choose another folder")
        },
        read_only: |file| {
            format!("{file} cannot be written; allow writing there or choose another folder")
        },
        damaged: || {
            "the data file is damaged; put a copy of semestra.db back in its place, or move it away to start afresh".into()
        },
        full: || "the disk is full; free some space and try again".into(),
        busy: || "another program is using the data file; close it and try again".into(),
        refused: || "this cannot be stored as it is; check its dates and numbers".into(),
        unusable: |file, why| format!("{file} cannot be used ({why}); choose another folder"),
        not_copied: |file| {
            format!("no copy could be written to {file}; choose a new name or another folder")
        },
        not_migrated: || {
            "the data of an older Semestra could not be brought up to date; install the latest version and try again".into()
        },
        fault: |why| {
            format!(
                "the data file answered with a fault ({why}); try again, and report it if it stays"
            )
        },
    },
    reminder: crate::reminder::en::REMINDER,
    frame: Frame {
        open: || "Open Semestra".into(),
        nothing_due: || "Nothing is due".into(),
        paused_until: |when| format!("Reminders are paused until {when}"),
        pause_hour: || "Pause reminders for 1 hour".into(),
        pause_tomorrow: || "Pause reminders until tomorrow".into(),
        resume: || "Resume reminders".into(),
        no_server: || "Nothing here shows notifications".into(),
        quit: || "Quit".into(),
        pick_page: || "Pick a course page or syllabus".into(),
        course_pages: || "Course pages".into(),
        all_files: || "All files".into(),
        save_calendar: || "Save the calendar".into(),
        calendar_files: || "Calendar".into(),
        save_grades: || "Save the grades".into(),
        table_files: || "Table".into(),
        data_files: || "JSON data".into(),
        save_pack: || "Save the course for a classmate".into(),
        course_packs: || "Course pack".into(),
    },
    grade: Grade {
        parts: |count| format!("{count} parts"),
        parts_each: |count, percent| format!("{count} parts, {percent} % each"),
        lowest_dropped: |count| match count {
            1 => "the lowest is dropped".into(),
            _ => format!("the lowest {count} are dropped"),
        },
        highest_dropped: |count| match count {
            1 => "the highest is dropped".into(),
            _ => format!("the highest {count} are dropped"),
        },
        extra_credit: || "extra credit".into(),
        at_most: |percent| format!("at most {percent} %"),
    },
    reading: crate::reading::en::READING,
    standing: crate::standing::en::STANDING,
    study: Study {
        does_not_fit: |what, amount, day| format!("{amount} of {what} do not fit in before {day}"),
        too_much: |amount, day| format!("what is due by {day} asks {amount} more than there are"),
        longer_days: |ordinary| {
            format!("some days hold more than {ordinary} of study, or not everything would fit")
        },
        lunch_taken: || "some of it takes the lunch hour, or not everything would fit".into(),
        pauses_left_out: || "some pauses are left out, or not everything would fit".into(),
        no_free_hour: || {
            "no hour is free before the last deadline; look at your sleep, your rest days and your own blocks".into()
        },
        does_not_fit_at_all: |what, amount| {
            format!("{amount} of {what} do not fit into the days ahead")
        },
        still_earns: |what, percent, day| format!("{what} can still earn {percent} % until {day}"),
        earns_for_good: |what, percent| {
            format!("{what} can still earn {percent} %, and that does not fall any more")
        },
        earns_nothing: |what| {
            format!("{what} earns nothing any more by the page’s rule; ask before you leave it")
        },
        page_says: |what, words| format!("the page gives no number for {what}; it says “{words}”"),
        page_silent: |what| format!("the page says nothing of late work; ask about {what}"),
        days_late: |days, paid, left| {
            format!(
                "handed in now it is {} late, {paid} of that paid for; late days left: {left}",
                counted(days, "day", "days")
            )
        },
        late_days_make_room: |what, days, day| {
            format!(
                "with {} {what} moves to {day}, and then it fits",
                counted(days, "late day", "late days")
            )
        },
    },
    named: Named {
        course: || "a course".into(),
        untitled_course: || "Course without a name".into(),
        term: || "My term".into(),
        pasted: || "pasted text".into(),
        office_hour: || "Office hour".into(),
        office_hour_of: |course| format!("{course} office hour"),
        class: || "a class".into(),
    },
    full_stop: ".",
    decimal_point: ".",
};
