//! Which notifications a plan wants, and their delivery.
