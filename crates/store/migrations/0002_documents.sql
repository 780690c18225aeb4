-- PDF, Word and RTF documents; which of several courses in a document; where its lines stand in it.
-- The table is built anew, because a check cannot be changed. The search index keeps its rows: the triggers that
-- fill it go with the old table and come back behind the copy.
CREATE TABLE source_kept AS SELECT * FROM source;
DROP TABLE source;
CREATE TABLE source (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    course_id TEXT NOT NULL REFERENCES course (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    format TEXT NOT NULL CHECK (format IN ('text', 'html', 'markdown', 'pdf', 'docx', 'rtf')),
    imported_at TEXT NOT NULL CHECK (imported_at GLOB '????-??-??T??:??:??.?????????Z'),
    zone TEXT CHECK (zone <> ''),
    term_start_on TEXT CHECK (term_start_on IS date(term_start_on)),
    today_on TEXT NOT NULL CHECK (today_on IS date(today_on)),
    part INTEGER CHECK (part >= 0), -- which of several courses in it
    origins TEXT NOT NULL DEFAULT '[]' CHECK (json_type(origins) IS 'array'), -- where its lines stand in it
    text TEXT NOT NULL CHECK (text = '' OR substr(text, -1) = char(10)), -- lines
    bytes BLOB NOT NULL
) STRICT;
INSERT INTO source (seq, id, course_id, name, format, imported_at, zone, term_start_on, today_on, text, bytes)
SELECT seq, id, course_id, name, format, imported_at, zone, term_start_on, today_on, text, bytes FROM source_kept;
DROP TABLE source_kept;
CREATE INDEX source_by_course ON source (course_id);
CREATE TRIGGER source_search_insert AFTER INSERT ON source BEGIN
    INSERT INTO searchable (what, id, course_id, title, body)
    VALUES ('source', new.id, new.course_id, new.name, new.text);
END;
CREATE TRIGGER source_search_update AFTER UPDATE OF name, text ON source BEGIN
    UPDATE searchable SET title = new.name, body = new.text WHERE id = new.id;
END;
CREATE TRIGGER source_search_delete AFTER DELETE ON source BEGIN
    DELETE FROM searchable WHERE id = old.id;
END;
