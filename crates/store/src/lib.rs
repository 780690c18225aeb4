//! The SQLite file: schema, migrations, queries, search, undo.
