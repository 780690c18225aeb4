//! The use cases: one function for each thing a student does.
