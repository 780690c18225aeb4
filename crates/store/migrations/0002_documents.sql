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

-- Points, what is dropped of the highest, and caps of the grading tree; letter grades; rules of the whole grade. The
-- tree's trigger goes with the old table and comes back.
CREATE TABLE category_kept AS SELECT * FROM category;
DROP TABLE category;
CREATE TABLE category (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    course_id TEXT NOT NULL REFERENCES course (id) ON DELETE CASCADE,
    parent_id TEXT REFERENCES category (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    weight INTEGER CHECK (weight BETWEEN 0 AND 1000000), -- millionths of the whole grade
    points INTEGER CHECK (points >= 0), -- hundredths of a point
    count INTEGER CHECK (count >= 0),
    drop_lowest INTEGER CHECK (drop_lowest >= 0),
    drop_highest INTEGER CHECK (drop_highest >= 0),
    extra_credit INTEGER NOT NULL CHECK (extra_credit IN (0, 1)),
    cap INTEGER CHECK (cap BETWEEN 0 AND 1000000), -- millionths of the whole grade
    rule TEXT
) STRICT;
INSERT INTO category (seq, id, course_id, parent_id, name, weight, count, drop_lowest, extra_credit, rule)
SELECT seq, id, course_id, parent_id, name, weight, count, drop_lowest, extra_credit, rule FROM category_kept;
DROP TABLE category_kept;
CREATE INDEX category_by_course ON category (course_id);
CREATE INDEX category_by_parent ON category (parent_id);
CREATE TRIGGER category_evidence AFTER DELETE ON category BEGIN
    DELETE FROM evidence WHERE owner_id = old.id;
END;
CREATE TABLE letter_grade (
    seq INTEGER PRIMARY KEY,
    course_id TEXT NOT NULL REFERENCES course (id) ON DELETE CASCADE,
    letter TEXT NOT NULL,
    from_share INTEGER NOT NULL CHECK (from_share BETWEEN 0 AND 1000000), -- millionths of all that can be earned
    UNIQUE (course_id, letter)
) STRICT;

CREATE TABLE grading_rule (
    seq INTEGER PRIMARY KEY,
    course_id TEXT NOT NULL REFERENCES course (id) ON DELETE CASCADE,
    text TEXT NOT NULL
) STRICT;
CREATE INDEX grading_rule_by_course ON grading_rule (course_id);
