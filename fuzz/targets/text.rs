//! Bytes as a document `a.txt`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| semestra_fuzz::read("a.txt", bytes));
