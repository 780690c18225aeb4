//! Semestra from outside: what a student sees, in the real window on a real desktop.

mod calendar_file;
mod calendar_hand;
mod course_hand;
mod every_screen;
mod first_minute;
mod grades_hand;
mod languages_hand;
mod life_of_the_window;
mod plan_hand;
mod reminder;
mod reminder_crash;
mod reminder_watch;
mod review;
mod rules_hand;
mod shell_hand;
mod trust_hand;
mod unusable_data;
mod work_hand;

/// Wednesday of the fourth week of the term of `course.txt`.
const MIDTERM_OF_WINTER: &str = "2025-02-05T12:36:00-05:00";
