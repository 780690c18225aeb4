//! A plan becomes an iCalendar file.
