//! English.

use crate::sentences::Refused;

pub(crate) const REFUSED: Refused = Refused {
    no_day_of_a_term: |day| format!("{day} is not a day of any term; mend its year"),
    no_zone: |name| format!("“{name}” is not a time zone; write one like America/New_York"),
    course_ends_before_it_begins: || {
        "the last day of the course is before its first; mend one of them".into()
    },
    ends_on_an_earlier_day: |what, first, last| {
        format!("“{what}” ends on {last} but begins on {first}; mend one of the days")
    },
    ends_at_an_earlier_hour: |what, start, end| {
        format!("“{what}” ends at {end} but begins at {start}; mend one of the times")
    },
    file_not_whole: || "the file did not arrive whole; try it once more".into(),
    nothing_given: || "paste a text or pick a file".into(),
    nothing_selected: || "select some words of the page first".into(),
    in_the_term_already: |course| format!("this page is already in your term as {course}"),
    code_in_the_term_already: |code, term| {
        format!("{code} is already in {term}; remove that course first, undo brings it back")
    },
    sample_beside_courses: || {
        "there are courses in your term already; the sample is for an empty one".into()
    },
    nothing_to_export: || "there is no course to export yet; import a course page first".into(),
    nothing_to_take_back: || "there is nothing to take back".into(),
    nothing_to_do_again: || "there is nothing to do again".into(),
    reminders_without_window: || "reminders are shown by the window; open it first".into(),
    gone: || "that is not there any more; it may have been removed in another window".into(),
    unreadable: |file, why| format!("{file} cannot be read: {why}"),
    unwritable: |file, why| format!("{file} could not be written: {why}"),
    classes_move_on_the_course_page: || {
        "all classes of a course move on the course's page; here one moves at a time".into()
    },
    day_off_is_the_courses: || {
        "a day without class is the course's; change it on the course's page".into()
    },
    takes_place_as_planned: || "this takes place as planned".into(),
    has_these_classes_anyway: || {
        "that day has these classes anyway; choose another day of the week".into()
    },
    does_not_take_place: || "only what takes place can be called off".into(),
    longer_than_a_day: || "this would last longer than a day; choose an earlier end".into(),
    longer_than_a_year: || "this would last longer than a year; choose an earlier end".into(),
    ends_before_it_begins: || "this would end before it begins; choose a later end".into(),
    which_day: || "say which day is meant".into(),
    until_when: || "say until which day this repeats".into(),
    stops_before_it_begins: |day| {
        format!("this would stop repeating before it begins on {day}; choose a later last day")
    },
    repeats_too_long: || {
        "this would repeat for more than ten years; choose an earlier last day".into()
    },
    name_too_long: |letters| {
        format!("a name has at most {letters} letters; put the rest into the note")
    },
    note_too_long: |letters| format!("a note has at most {letters} letters; shorten it"),
    too_many_reminders: |most| format!("one thing reminds {most} times at most; take some away"),
    reminder_out_of_reach: |days| {
        format!("reminders come from one minute to {days} days before; choose one between")
    },
    quiet_of_no_hours: || {
        "quiet hours begin and end at the same hour; choose two different ones".into()
    },
    no_autostart: |why| {
        format!(
            "the system does not let Semestra start at login ({why}); add it to its list of startup programs"
        )
    },
    no_such_reminder: || "this reminder is not there any more".into(),
    no_place_for_data: || {
        "this computer names no place for your data; start with --data and a folder".into()
    },
    link_of_another_kind: || "only links to web pages and mail addresses are opened".into(),
    link_not_opened: |why| format!("the link cannot be opened: {why}"),
    without_a_name: || "give this a name".into(),
    estimate_out_of_reach: || {
        "work takes from one minute to a thousand hours; say something between".into()
    },
    work_stays_in_its_course: || {
        "work stays in its course; add it to the other one and remove it here".into()
    },
    closes_before_it_opens: |day| {
        format!("this would close on {day} before it opens; choose a later end")
    },
    no_official_date: || {
        "none of these has a date of the course yet; set a day and an hour instead".into()
    },
    no_deadline_selected: || "nothing is selected; select a deadline first".into(),
    line_too_long: |letters| {
        format!("that line is too long; say it in {letters} letters, and put the rest into a note")
    },
    quick_without_title: || "say what it is called, too".into(),
    quick_without_course: || "say which course it is for, such as #18-789".into(),
    quick_without_day: || "say on which day, such as “fri” or “feb 13”".into(),
    quick_without_hour: || "say from when to when, such as 4-5".into(),
    quick_without_end: || "say until when it comes again, such as “until may 1”".into(),
    quick_without_class: || {
        "no dated class was found that it could be read for; choose a deadline instead".into()
    },
    office_hour_over_midnight: || {
        "an office hour ends on the day it begins where the course lives; say an earlier end".into()
    },
    letters_out_of_reach: || {
        "letters can be made from 80 % to 200 % of their size; choose one between".into()
    },
    course_without_a_name: || "give the course a code or a title".into(),
    term_without_a_name: || "name the term, such as Spring 2025".into(),
    course_there_already: |code, term| {
        format!("{code} is already in {term}; open it in the list of courses")
    },
    letters_too_many: |letters, most| {
        format!("this has {letters} letters and can have {most}; shorten it")
    },
    no_mail: || "this is no mail address; write one like ada@example.edu".into(),
    no_page: || "this is no address of a page; write one like https://example.edu".into(),
    begins_when: || "say when it begins, such as 14:00".into(),
    ends_when: || "say when it ends, such as 15:20".into(),
    far_from_term: |day, term| format!("{day} is far from {term}; mend its year"),
    last_day_before_first: |day| {
        format!("the last day is before the first, {day}; choose a later one")
    },
    longer_than_two_years: || "this is longer than two years; choose an earlier last day".into(),
    longer_than_a_break: || "this is longer than 200 days; choose an earlier last day".into(),
    no_percentage: || "write a number from 0 to 100".into(),
    no_number_up_to: |most| format!("write a whole number up to {most}"),
    no_points: || "write a number from 0 to a million".into(),
    no_weeks: || "write a number of weeks from 1 to 52".into(),
    nothing_left_to_count: || "nothing would be left to count; drop fewer".into(),
    under_itself: || "a part cannot stand under itself; choose another place".into(),
    more_than_the_whole: |left| {
        format!("all parts together would be worth more than 100 %; {left} % are left")
    },
    letter_without_percentage: |letter| {
        format!("write from how many percent {letter} is given, 0 to 100")
    },
    letter_twice: |letter| format!("{letter} stands here twice; take one of them out"),
    rule_without_words: || "write what the rule says".into(),
    weekly_unread: || "write days and times like “Mon Wed 2:00–3:20 CIC 1201”".into(),
    weekly_without_end: || "write when it ends, too, such as “Mon 2:00–3:20”".into(),
    no_score: || "write a score like 17, 17/20 or 85 %".into(),
    no_number_here: || "write a number from 0 to one million, with six decimals at most".into(),
    no_curve: || {
        "write a curve like +5, ×1.25 or 50:60 80:90, where a higher score never counts less".into()
    },
    no_rounding: || "say to which multiple the grade is rounded; write a number above 0".into(),
    no_target: || "aim at a letter of the scale or at a percentage from 0 to 100".into(),
    no_result: || "write what came of it: a letter or a number".into(),
    replaces_in_a_circle: |of| {
        format!("{of} would replace itself in the end; take one of these rules away")
    },
    letters_begin_together: |one, other| {
        format!("{one} and {other} begin at the same percentage; change one of them")
    },
    no_late_days: || "this course has no late days; give it a budget on its page first".into(),
    late_days_without_date: || {
        "this has no date that late days could move; give it one first".into()
    },
    late_days_in_class: || "this takes place in a class, so late days do not move it".into(),
    late_days_spent: |left, budget| {
        format!(
            "only {left} of {budget} late days can be spent; spend fewer or take some back elsewhere"
        )
    },
    late_days_capped: |cap| {
        format!("one piece of work can use {cap} late days at most; spend fewer")
    },
    late_days_passed: || {
        "the last moment to hand this in has passed, and late days cannot be put on it afterwards"
            .into()
    },
    what_if_there_already: |name| {
        format!("a what-if called {name} is there already; give this one another name")
    },
    what_if_too_long: |most| format!("a what-if holds {most} changes at most; keep fewer"),
    no_grades: || "no course has a grade to export yet; import a course page first".into(),
    class_ahead: || "this class is still to come; say it when it is over".into(),
    minutes_between: |least, most| {
        format!("between {least} and {most} minutes make sense here; write a number between them")
    },
    sleep_of_no_hours: || {
        "sleep begins and ends at the same hour; choose when you go to bed and when you get up"
            .into()
    },
    no_timer: || "no timer runs; start one first".into(),
    timer_ran_too_long: || "the timer ran for more than a day; say when you stopped".into(),
    stopped_before_it_began: || "this is before the timer was started; choose a later time".into(),
    still_ahead: || "this time has not come yet; choose an earlier one".into(),
    block_of_no_course: || {
        "this block belongs to no course, so its time cannot be logged; choose a course for it first".into()
    },
    nothing_proposed: || "there is no block to take over; plan the week first".into(),
    too_many_blocks: |most| format!("at most {most} blocks are planned at once; take over fewer"),
    block_stays: |what| format!("{what} stays where it is; let it move with the plan first"),
    block_for_no_work: || {
        "only a single block for a piece of work moves with the plan; choose the work first".into()
    },
    begun_already: || {
        "time was spent on this or steps are ticked, so it has begun; remove those first".into()
    },
    pack_damaged: || "this course pack is not whole; ask for it again".into(),
    pack_too_new: || "this course pack was made by a newer Semestra; update yours first".into(),
};
