-- The student's own layer over what the courses say: blocks of time, what does not happen as planned, swapped days,
-- steps of a piece of work, notes and estimates; rotations and sections of weekly classes.
ALTER TABLE meeting ADD COLUMN section TEXT;
ALTER TABLE meeting ADD COLUMN attends INTEGER NOT NULL DEFAULT 1 CHECK (attends IN (0, 1));
ALTER TABLE meeting ADD COLUMN every_weeks INTEGER NOT NULL DEFAULT 1 CHECK (every_weeks BETWEEN 1 AND 52);
ALTER TABLE meeting ADD COLUMN skips_breaks INTEGER NOT NULL DEFAULT 0 CHECK (skips_breaks IN (0, 1));
ALTER TABLE session ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE assessment ADD COLUMN estimate INTEGER CHECK (estimate BETWEEN 1 AND 60000); -- minutes
ALTER TABLE assessment ADD COLUMN note TEXT NOT NULL DEFAULT '';

-- A block of the student's own time. Wall times are those of its own zone, the laptop's when it was made.
CREATE TABLE block (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    course_id TEXT REFERENCES course (id) ON DELETE CASCADE,
    assessment_id TEXT REFERENCES assessment (id) ON DELETE SET NULL,
    title TEXT NOT NULL,
    zone TEXT NOT NULL CHECK (zone <> ''),
    starts_at TEXT NOT NULL CHECK (starts_at IS strftime('%Y-%m-%dT%H:%M:%S', starts_at)),
    ends_at TEXT NOT NULL CHECK (ends_at IS strftime('%Y-%m-%dT%H:%M:%S', ends_at)),
    starts_on TEXT NOT NULL GENERATED ALWAYS AS (substr(starts_at, 1, 10)) STORED,
    last_on TEXT NOT NULL GENERATED ALWAYS AS ( -- of the last one; each lasts as long as the first
        coalesce(date(repeats_until, (julianday(substr(ends_at, 1, 10)) - julianday(substr(starts_at, 1, 10))) || ' days'),
            substr(ends_at, 1, 10))
    ) STORED,
    all_day INTEGER NOT NULL CHECK (all_day IN (0, 1)), -- then the day of `ends_at` is the last one, included
    repeat_days TEXT NOT NULL CHECK ( -- MO,WE; none for a single block
        repeat_days = '' OR '' = replace(replace(replace(replace(replace(replace(replace(
            repeat_days || ',', 'MO,', ''), 'TU,', ''), 'WE,', ''), 'TH,', ''), 'FR,', ''), 'SA,', ''), 'SU,', '')
    ),
    repeats_until TEXT CHECK (repeats_until IS date(repeats_until)),
    location TEXT,
    note TEXT NOT NULL,
    CHECK (ends_at >= starts_at),
    CHECK ((repeat_days = '') = (repeats_until IS NULL))
) STRICT;
CREATE INDEX block_by_course ON block (course_id);
CREATE INDEX block_by_assessment ON block (assessment_id);
CREATE INDEX block_by_last_on ON block (last_on, starts_on);

-- One occurrence that does not take place as planned (RFC 5545 calls them exceptions). What the course says stays.
CREATE TABLE exception (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    course_id TEXT REFERENCES course (id) ON DELETE CASCADE,
    subject_kind TEXT NOT NULL CHECK (subject_kind IN ('session', 'meeting', 'office_hour', 'block')),
    subject_id TEXT NOT NULL,
    planned_on TEXT NOT NULL CHECK (planned_on IS date(planned_on)),
    moved_on TEXT CHECK (moved_on IS date(moved_on)), -- nothing: called off
    start_time TEXT CHECK (start_time IS strftime('%H:%M', start_time)),
    end_time TEXT CHECK (end_time IS strftime('%H:%M', end_time)),
    location TEXT,
    UNIQUE (subject_id, planned_on),
    CHECK (moved_on IS NOT NULL OR coalesce(start_time, end_time, location) IS NULL)
) STRICT;
CREATE INDEX exception_by_course ON exception (course_id);
CREATE TRIGGER session_exception AFTER DELETE ON session BEGIN
    DELETE FROM exception WHERE subject_id = old.id;
END;
CREATE TRIGGER meeting_exception AFTER DELETE ON meeting BEGIN
    DELETE FROM exception WHERE subject_id = old.id;
END;
CREATE TRIGGER office_hour_exception AFTER DELETE ON office_hour BEGIN
    DELETE FROM exception WHERE subject_id = old.id;
END;
CREATE TRIGGER block_exception AFTER DELETE ON block BEGIN
    DELETE FROM exception WHERE subject_id = old.id;
END;

-- "Wednesday runs a Monday."
CREATE TABLE swapped_day (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    course_id TEXT NOT NULL REFERENCES course (id) ON DELETE CASCADE,
    held_on TEXT NOT NULL CHECK (held_on IS date(held_on)),
    runs_as TEXT NOT NULL CHECK (runs_as IN ('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU')),
    UNIQUE (course_id, held_on)
) STRICT;

-- How the student left the window: letters, folded lists, what they chose last. No part of the plan: undo passes over
-- it.
CREATE TABLE habit (
    seq INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL
) STRICT;

-- A step on the way to a piece of work.
CREATE TABLE step (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    assessment_id TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
    title TEXT NOT NULL,
    due_on TEXT CHECK (due_on IS date(due_on)),
    done_at TEXT CHECK (done_at GLOB '????-??-??T??:??:??.?????????Z')
) STRICT;
CREATE INDEX step_by_assessment ON step (assessment_id);

-- What the student writes is found as well.
DROP TRIGGER session_search_update;
CREATE TRIGGER session_search_update AFTER UPDATE OF topic, materials, location, note ON session BEGIN
    UPDATE searchable SET title = new.topic, body = concat_ws(' ', new.materials, new.location, new.note)
    WHERE id = new.id;
END;
DROP TRIGGER session_search_insert;
CREATE TRIGGER session_search_insert AFTER INSERT ON session BEGIN
    INSERT INTO searchable (what, id, course_id, title, body)
    VALUES ('session', new.id, new.course_id, new.topic, concat_ws(' ', new.materials, new.location, new.note));
END;
DROP TRIGGER assessment_search_update;
CREATE TRIGGER assessment_search_update AFTER UPDATE OF title, location, note ON assessment BEGIN
    UPDATE searchable SET title = new.title, body = concat_ws(' ', new.location, new.note) WHERE id = new.id;
END;
DROP TRIGGER assessment_search_insert;
CREATE TRIGGER assessment_search_insert AFTER INSERT ON assessment BEGIN
    INSERT INTO searchable (what, id, course_id, title, body)
    VALUES ('assessment', new.id, new.course_id, new.title, concat_ws(' ', new.location, new.note));
END;
CREATE TRIGGER block_search_insert AFTER INSERT ON block BEGIN
    INSERT INTO searchable (what, id, course_id, title, body)
    VALUES ('block', new.id, coalesce(new.course_id, ''), new.title, concat_ws(' ', new.location, new.note));
END;
CREATE TRIGGER block_search_update AFTER UPDATE OF course_id, title, location, note ON block BEGIN
    UPDATE searchable SET course_id = coalesce(new.course_id, ''), title = new.title,
        body = concat_ws(' ', new.location, new.note)
    WHERE id = new.id;
END;
CREATE TRIGGER block_search_delete AFTER DELETE ON block BEGIN
    DELETE FROM searchable WHERE id = old.id;
END;
