-- The shape of the file as all steps in `migrations/` build it; a test keeps it so.
--
-- How values are written, the same in every table:
--   seq      the row's number, made by SQLite: the order of entry, and what the undo log names a row by; a column of
--            its own, because VACUUM renumbers rowids that are not
--   id       a UUID as text
--   day      2025-02-05                       (columns that end in _on)
--   wall     2025-02-05T23:59:00              (a moment on the wall of the course's zone)
--   time     14:05                            (columns that end in _time, on the wall of the course's zone)
--   instant  2025-02-06T04:59:00.000000000Z   (UTC, fixed width, so that text order is time order)
--   lines    every line followed by a line feed; no line is the empty text

PRAGMA application_id = 0x53454d53; -- "SEMS"

CREATE TABLE term (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    starts_on TEXT NOT NULL CHECK (starts_on IS date(starts_on)),
    ends_on TEXT NOT NULL CHECK (ends_on IS date(ends_on))
) STRICT;

CREATE TABLE course (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    term_id TEXT NOT NULL REFERENCES term (id),
    code TEXT NOT NULL,
    title TEXT NOT NULL,
    zone TEXT NOT NULL CHECK (zone <> ''),
    hue INTEGER NOT NULL CHECK (hue BETWEEN 0 AND 359),
    late_days INTEGER CHECK (late_days >= 0)
) STRICT;
CREATE INDEX course_by_term ON course (term_id);

CREATE TABLE person (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    course_id TEXT NOT NULL REFERENCES course (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('instructor', 'assistant', 'staff')),
    email TEXT,
    url TEXT
) STRICT;
CREATE INDEX person_by_course ON person (course_id);

CREATE TABLE meeting (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    course_id TEXT NOT NULL REFERENCES course (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (
        kind IN ('lecture', 'guest', 'lab', 'recitation', 'presentation', 'review', 'exam')
    ),
    days TEXT NOT NULL CHECK ( -- MO,WE
        days = '' OR '' = replace(replace(replace(replace(replace(replace(replace(
            days || ',', 'MO,', ''), 'TU,', ''), 'WE,', ''), 'TH,', ''), 'FR,', ''), 'SA,', ''), 'SU,', '')
    ),
    start_time TEXT NOT NULL CHECK (start_time IS strftime('%H:%M', start_time)),
    end_time TEXT NOT NULL CHECK (end_time IS strftime('%H:%M', end_time)),
    location TEXT,
    first_on TEXT NOT NULL CHECK (first_on IS date(first_on)),
    last_on TEXT NOT NULL CHECK (last_on IS date(last_on)),
    listed INTEGER NOT NULL CHECK (listed IN (0, 1)),
    section TEXT,
    attends INTEGER NOT NULL DEFAULT 1 CHECK (attends IN (0, 1)),
    every_weeks INTEGER NOT NULL DEFAULT 1 CHECK (every_weeks BETWEEN 1 AND 52),
    skips_breaks INTEGER NOT NULL DEFAULT 0 CHECK (skips_breaks IN (0, 1))
) STRICT;
CREATE INDEX meeting_by_course ON meeting (course_id);

CREATE TABLE office_hour (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    course_id TEXT NOT NULL REFERENCES course (id) ON DELETE CASCADE,
    person_id TEXT REFERENCES person (id) ON DELETE SET NULL,
    day TEXT NOT NULL CHECK (day IN ('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU')),
    start_time TEXT NOT NULL CHECK (start_time IS strftime('%H:%M', start_time)),
    end_time TEXT NOT NULL CHECK (end_time IS strftime('%H:%M', end_time)),
    location TEXT,
    first_on TEXT NOT NULL CHECK (first_on IS date(first_on)),
    last_on TEXT NOT NULL CHECK (last_on IS date(last_on))
) STRICT;
CREATE INDEX office_hour_by_course ON office_hour (course_id);
CREATE INDEX office_hour_by_person ON office_hour (person_id);

CREATE TABLE session (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    course_id TEXT NOT NULL REFERENCES course (id) ON DELETE CASCADE,
    number INTEGER CHECK (number >= 0),
    topic TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (
        kind IN ('lecture', 'guest', 'lab', 'recitation', 'presentation', 'review', 'exam')
    ),
    held_on TEXT NOT NULL CHECK (held_on IS date(held_on)),
    start_time TEXT CHECK (start_time IS strftime('%H:%M', start_time)),
    end_time TEXT CHECK (end_time IS strftime('%H:%M', end_time)),
    location TEXT,
    week INTEGER CHECK (week >= 0),
    materials TEXT NOT NULL CHECK (materials = '' OR substr(materials, -1) = char(10)), -- lines
    cancelled INTEGER NOT NULL CHECK (cancelled IN (0, 1)),
    attended_at TEXT CHECK (attended_at GLOB '????-??-??T??:??:??.?????????Z'),
    reviewed_at TEXT CHECK (reviewed_at GLOB '????-??-??T??:??:??.?????????Z'),
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX session_by_course ON session (course_id, held_on);
CREATE INDEX session_by_held_on ON session (held_on);

CREATE TABLE reading (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    label TEXT NOT NULL,
    url TEXT,
    read_at TEXT CHECK (read_at GLOB '????-??-??T??:??:??.?????????Z')
) STRICT;
CREATE INDEX reading_by_session ON reading (session_id);

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
CREATE INDEX category_by_course ON category (course_id);
CREATE INDEX category_by_parent ON category (parent_id);

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

-- A due date is four columns: its form, the day of the deadline (all but undated), the moment of the deadline (at,
-- window) and the moment it opens (window). The same four again for the date the student set.
CREATE TABLE assessment (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    course_id TEXT NOT NULL REFERENCES course (id) ON DELETE CASCADE,
    title TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (
        kind IN ('homework', 'project', 'paper', 'quiz', 'exam', 'presentation', 'reading', 'other')
    ),
    due TEXT NOT NULL CHECK (due IN ('at', 'on', 'window', 'undated')),
    due_on TEXT CHECK (due_on IS date(due_on)),
    due_at TEXT CHECK (due_at IS strftime('%Y-%m-%dT%H:%M:%S', due_at)),
    opens_at TEXT CHECK (opens_at IS strftime('%Y-%m-%dT%H:%M:%S', opens_at)),
    my_due TEXT CHECK (my_due IN ('at', 'on', 'window', 'undated')),
    my_due_on TEXT CHECK (my_due_on IS date(my_due_on)),
    my_due_at TEXT CHECK (my_due_at IS strftime('%Y-%m-%dT%H:%M:%S', my_due_at)),
    my_opens_at TEXT CHECK (my_opens_at IS strftime('%Y-%m-%dT%H:%M:%S', my_opens_at)),
    released_on TEXT CHECK (released_on IS date(released_on)),
    category_id TEXT REFERENCES category (id) ON DELETE SET NULL,
    session_id TEXT REFERENCES session (id) ON DELETE SET NULL,
    location TEXT,
    done_at TEXT CHECK (done_at GLOB '????-??-??T??:??:??.?????????Z'),
    estimate INTEGER CHECK (estimate BETWEEN 1 AND 60000),
    note TEXT NOT NULL DEFAULT '',
    started_at TEXT CHECK (started_at GLOB '????-??-??T??:??:??.?????????Z'),
    CHECK ((due_on IS NULL) = (due = 'undated')),
    CHECK ((due_at IS NULL) = (due IN ('on', 'undated'))),
    CHECK ((opens_at IS NULL) = (due <> 'window')),
    CHECK (due_on = substr(due_at, 1, 10)),
    CHECK ((my_due_on IS NULL) = (my_due IS NULL OR my_due = 'undated')),
    CHECK ((my_due_at IS NULL) = (my_due IS NULL OR my_due IN ('on', 'undated'))),
    CHECK ((my_opens_at IS NULL) = (my_due IS NOT 'window')),
    CHECK (my_due_on = substr(my_due_at, 1, 10))
) STRICT;
CREATE INDEX assessment_by_course ON assessment (course_id, due_on);
CREATE INDEX assessment_by_due_on ON assessment (due_on);
CREATE INDEX assessment_by_my_due_on ON assessment (my_due_on) WHERE my_due_on IS NOT NULL;
CREATE INDEX assessment_by_category ON assessment (category_id);
CREATE INDEX assessment_by_session ON assessment (session_id);

CREATE TABLE link (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    course_id TEXT NOT NULL REFERENCES course (id) ON DELETE CASCADE,
    label TEXT NOT NULL,
    url TEXT NOT NULL
) STRICT;
CREATE INDEX link_by_course ON link (course_id);

CREATE TABLE policy (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    course_id TEXT NOT NULL REFERENCES course (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (
        kind IN (
            'late', 'ai', 'attendance', 'prerequisites', 'integrity', 'work', 'tentative', 'description',
            'materials', 'other'
        )
    ),
    title TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;
CREATE INDEX policy_by_course ON policy (course_id);

CREATE TABLE day_off (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    course_id TEXT NOT NULL REFERENCES course (id) ON DELETE CASCADE,
    title TEXT NOT NULL,
    first_on TEXT NOT NULL CHECK (first_on IS date(first_on)),
    last_on TEXT NOT NULL CHECK (last_on IS date(last_on))
) STRICT;
CREATE INDEX day_off_by_course ON day_off (course_id);
CREATE INDEX day_off_by_last_on ON day_off (last_on, first_on);

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
    reading_id TEXT REFERENCES reading (id) ON DELETE SET NULL
    CHECK (reading_id IS NULL OR assessment_id IS NULL),
    pinned INTEGER NOT NULL DEFAULT 1 CHECK (pinned IN (0, 1)),
    CHECK (ends_at >= starts_at),
    CHECK ((repeat_days = '') = (repeats_until IS NULL))
) STRICT;
CREATE INDEX block_by_course ON block (course_id);
CREATE INDEX block_by_assessment ON block (assessment_id);
CREATE INDEX block_by_last_on ON block (last_on, starts_on);
CREATE INDEX block_by_reading ON block (reading_id);

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

-- Time that was spent on a course, for a piece of work, a reading or the course as a whole. The one without an end
-- is the timer that runs.
CREATE TABLE study_time (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    course_id TEXT NOT NULL REFERENCES course (id) ON DELETE CASCADE,
    assessment_id TEXT REFERENCES assessment (id) ON DELETE SET NULL,
    reading_id TEXT REFERENCES reading (id) ON DELETE SET NULL,
    started_at TEXT NOT NULL CHECK (started_at GLOB '????-??-??T??:??:??.?????????Z'),
    ended_at TEXT CHECK (ended_at GLOB '????-??-??T??:??:??.?????????Z'),
    CHECK (ended_at > started_at),
    CHECK (reading_id IS NULL OR assessment_id IS NULL)
) STRICT;
CREATE INDEX study_time_by_course ON study_time (course_id);
CREATE INDEX study_time_by_assessment ON study_time (assessment_id);
CREATE INDEX study_time_by_reading ON study_time (reading_id);
CREATE INDEX study_time_by_started_at ON study_time (started_at);
CREATE UNIQUE INDEX study_time_running ON study_time (ended_at IS NULL) WHERE ended_at IS NULL;

-- An accepted document, whole, and what it was read with. The two long columns stand last, so that the list of
-- sources does not page through them.
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
CREATE INDEX source_by_course ON source (course_id);

CREATE TABLE evidence (
    seq INTEGER PRIMARY KEY,
    course_id TEXT NOT NULL REFERENCES course (id) ON DELETE CASCADE,
    owner_kind TEXT NOT NULL CHECK (
        owner_kind IN (
            'course', 'session', 'assessment', 'meeting', 'office_hour', 'person', 'link', 'policy', 'category',
            'day_off'
        )
    ),
    owner_id TEXT NOT NULL,
    field TEXT NOT NULL,
    basis TEXT NOT NULL CHECK (basis IN ('stated', 'derived', 'assumed', 'mine')),
    line INTEGER CHECK (line >= 0),
    end_line INTEGER CHECK (end_line >= 0),
    start_column INTEGER CHECK (start_column >= 0),
    end_column INTEGER CHECK (end_column >= 0),
    quote TEXT NOT NULL,
    because TEXT,
    certainty INTEGER NOT NULL CHECK (certainty BETWEEN 0 AND 1000), -- thousandths
    source_id TEXT REFERENCES source (id) ON DELETE SET NULL,
    CHECK ((line IS NULL) = (end_line IS NULL)),
    CHECK ((line IS NULL) = (start_column IS NULL)),
    CHECK ((line IS NULL) = (end_column IS NULL))
) STRICT;
CREATE INDEX evidence_by_course ON evidence (course_id);
CREATE INDEX evidence_by_owner ON evidence (owner_id);
CREATE INDEX evidence_by_source ON evidence (source_id);

-- An owner is one of ten tables, which no foreign key can say.
CREATE TRIGGER session_evidence AFTER DELETE ON session BEGIN
    DELETE FROM evidence WHERE owner_id = old.id;
END;
CREATE TRIGGER assessment_evidence AFTER DELETE ON assessment BEGIN
    DELETE FROM evidence WHERE owner_id = old.id;
END;
CREATE TRIGGER meeting_evidence AFTER DELETE ON meeting BEGIN
    DELETE FROM evidence WHERE owner_id = old.id;
END;
CREATE TRIGGER office_hour_evidence AFTER DELETE ON office_hour BEGIN
    DELETE FROM evidence WHERE owner_id = old.id;
END;
CREATE TRIGGER person_evidence AFTER DELETE ON person BEGIN
    DELETE FROM evidence WHERE owner_id = old.id;
END;
CREATE TRIGGER link_evidence AFTER DELETE ON link BEGIN
    DELETE FROM evidence WHERE owner_id = old.id;
END;
CREATE TRIGGER policy_evidence AFTER DELETE ON policy BEGIN
    DELETE FROM evidence WHERE owner_id = old.id;
END;
CREATE TRIGGER category_evidence AFTER DELETE ON category BEGIN
    DELETE FROM evidence WHERE owner_id = old.id;
END;
CREATE TRIGGER day_off_evidence AFTER DELETE ON day_off BEGIN
    DELETE FROM evidence WHERE owner_id = old.id;
END;

CREATE TABLE setting (
    seq INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL
) STRICT;

-- How the student left the window: letters, folded lists, what they chose last. No part of the plan: undo passes over
-- it.
CREATE TABLE habit (
    seq INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL
) STRICT;

-- When to remind of a sort of thing, of one course or of all, or of one piece of work. Leads are words as in `2d 2h
-- morning`; none is never. Without a row it is as usual.
CREATE TABLE reminder_rule (
    seq INTEGER PRIMARY KEY,
    course_id TEXT REFERENCES course (id) ON DELETE CASCADE,
    sort TEXT CHECK (
        sort IN ('homework', 'project', 'paper', 'quiz', 'exam', 'presentation', 'reading', 'other', 'class')
    ),
    assessment_id TEXT UNIQUE REFERENCES assessment (id) ON DELETE CASCADE,
    leads TEXT NOT NULL,
    CHECK ((sort IS NULL) = (assessment_id IS NOT NULL)),
    CHECK (course_id IS NULL OR sort IS NOT NULL)
) STRICT;
CREATE INDEX reminder_rule_by_course ON reminder_rule (course_id);
CREATE UNIQUE INDEX reminder_rule_of_all ON reminder_rule (sort) WHERE course_id IS NULL;
CREATE UNIQUE INDEX reminder_rule_of_course ON reminder_rule (course_id, sort) WHERE course_id IS NOT NULL;

-- The outbox. It is history of what reached the student and stands outside undo; for the same reason it does not
-- refer to its course by key: bringing a deleted course back must not make everything fire again.
CREATE TABLE notification (
    seq INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    subject_kind TEXT CHECK (
        subject_kind IN ('session', 'meeting', 'office_hour', 'assessment', 'day_off', 'block')
    ),
    subject_id TEXT, -- nothing for what tells of a day or a week
    course_id TEXT,
    fires_at TEXT NOT NULL CHECK (fires_at GLOB '????-??-??T??:??:??.?????????Z'),
    deadline_at TEXT NOT NULL CHECK (deadline_at GLOB '????-??-??T??:??:??.?????????Z'),
    state TEXT NOT NULL CHECK (
        state IN ('planned', 'claimed', 'fired', 'snoozed', 'cancelled', 'missed')
    ),
    claimed_at TEXT NOT NULL CHECK (claimed_at GLOB '????-??-??T??:??:??.?????????Z'),
    fired_at TEXT CHECK (fired_at GLOB '????-??-??T??:??:??.?????????Z'),
    snoozed_until TEXT CHECK (snoozed_until GLOB '????-??-??T??:??:??.?????????Z'),
    held INTEGER NOT NULL DEFAULT 0 CHECK (held IN (0, 1)), -- waits for the end of quiet hours or of a pause
    away_at TEXT CHECK (away_at GLOB '????-??-??T??:??:??.?????????Z'), -- listed as missed, not put away yet
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    CHECK ((subject_kind IS NULL) = (subject_id IS NULL))
) STRICT;
CREATE INDEX notification_by_fires_at ON notification (fires_at);
CREATE INDEX notification_by_deadline_at ON notification (deadline_at);
CREATE INDEX notification_by_state ON notification (state);
CREATE INDEX notification_by_away_at ON notification (away_at) WHERE away_at IS NOT NULL;

-- Up to when reminders were seen to: one row at most.
CREATE TABLE seen (
    seq INTEGER PRIMARY KEY CHECK (seq = 1),
    seen_to_at TEXT NOT NULL CHECK (seen_to_at GLOB '????-??-??T??:??:??.?????????Z')
) STRICT;

-- The undo log: steps, the rows each changed, and the values that are needed to take the change back. Values, not
-- statements: nothing that stands in the file is ever run.
CREATE TABLE undo_step (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('undo', 'redo')),
    label TEXT NOT NULL,
    done_at TEXT NOT NULL CHECK (done_at GLOB '????-??-??T??:??:??.?????????Z'),
    size INTEGER NOT NULL DEFAULT 0 CHECK (size >= 0) -- bytes of its values
) STRICT;
CREATE INDEX undo_step_by_kind ON undo_step (kind, id);

CREATE TABLE undo_change (
    id INTEGER PRIMARY KEY,
    step_id INTEGER NOT NULL REFERENCES undo_step (id) ON DELETE CASCADE,
    table_name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('insert', 'update', 'delete')),
    row_seq INTEGER NOT NULL
) STRICT;
CREATE INDEX undo_change_by_step ON undo_change (step_id);

CREATE TABLE undo_value (
    change_id INTEGER NOT NULL REFERENCES undo_change (id) ON DELETE CASCADE,
    column_name TEXT NOT NULL,
    value ANY,
    PRIMARY KEY (change_id, column_name)
) STRICT, WITHOUT ROWID;

-- What can be searched for, in one table so that ranks compare, and its index. Both follow the tables by triggers.
CREATE TABLE searchable (
    seq INTEGER PRIMARY KEY,
    what TEXT NOT NULL,
    id TEXT NOT NULL UNIQUE,
    course_id TEXT NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL
) STRICT;
CREATE VIRTUAL TABLE search USING fts5 (
    title,
    body,
    content = 'searchable',
    content_rowid = 'seq',
    tokenize = 'unicode61 remove_diacritics 2',
    prefix = '2 3'
);
CREATE TRIGGER searchable_insert AFTER INSERT ON searchable BEGIN
    INSERT INTO search (rowid, title, body) VALUES (new.seq, new.title, new.body);
END;
CREATE TRIGGER searchable_delete AFTER DELETE ON searchable BEGIN
    INSERT INTO search (search, rowid, title, body) VALUES ('delete', old.seq, old.title, old.body);
END;
CREATE TRIGGER searchable_update AFTER UPDATE ON searchable BEGIN
    INSERT INTO search (search, rowid, title, body) VALUES ('delete', old.seq, old.title, old.body);
    INSERT INTO search (rowid, title, body) VALUES (new.seq, new.title, new.body);
END;

CREATE TRIGGER course_search_insert AFTER INSERT ON course BEGIN
    INSERT INTO searchable (what, id, course_id, title, body)
    VALUES ('course', new.id, new.id, trim(new.code || ' ' || new.title), '');
END;
CREATE TRIGGER course_search_update AFTER UPDATE OF code, title ON course BEGIN
    UPDATE searchable SET title = trim(new.code || ' ' || new.title), body = '' WHERE id = new.id;
END;
CREATE TRIGGER course_search_delete AFTER DELETE ON course BEGIN
    DELETE FROM searchable WHERE id = old.id;
END;

CREATE TRIGGER person_search_insert AFTER INSERT ON person BEGIN
    INSERT INTO searchable (what, id, course_id, title, body)
    VALUES ('person', new.id, new.course_id, new.name, concat_ws(' ', new.email, new.url));
END;
CREATE TRIGGER person_search_update AFTER UPDATE OF name, email, url ON person BEGIN
    UPDATE searchable SET title = new.name, body = concat_ws(' ', new.email, new.url) WHERE id = new.id;
END;
CREATE TRIGGER person_search_delete AFTER DELETE ON person BEGIN
    DELETE FROM searchable WHERE id = old.id;
END;

CREATE TRIGGER session_search_insert AFTER INSERT ON session BEGIN
    INSERT INTO searchable (what, id, course_id, title, body)
    VALUES ('session', new.id, new.course_id, new.topic, concat_ws(' ', new.materials, new.location, new.note));
END;
CREATE TRIGGER session_search_update AFTER UPDATE OF topic, materials, location, note ON session BEGIN
    UPDATE searchable SET title = new.topic, body = concat_ws(' ', new.materials, new.location, new.note)
    WHERE id = new.id;
END;
CREATE TRIGGER session_search_delete AFTER DELETE ON session BEGIN
    DELETE FROM searchable WHERE id = old.id;
END;

CREATE TRIGGER reading_search_insert AFTER INSERT ON reading BEGIN
    INSERT INTO searchable (what, id, course_id, title, body)
    VALUES ('reading', new.id, (SELECT course_id FROM session WHERE id = new.session_id), new.label, coalesce(new.url, ''));
END;
CREATE TRIGGER reading_search_update AFTER UPDATE OF label, url ON reading BEGIN
    UPDATE searchable SET title = new.label, body = coalesce(new.url, '') WHERE id = new.id;
END;
CREATE TRIGGER reading_search_delete AFTER DELETE ON reading BEGIN
    DELETE FROM searchable WHERE id = old.id;
END;

CREATE TRIGGER assessment_search_insert AFTER INSERT ON assessment BEGIN
    INSERT INTO searchable (what, id, course_id, title, body)
    VALUES ('assessment', new.id, new.course_id, new.title, concat_ws(' ', new.location, new.note));
END;
CREATE TRIGGER assessment_search_update AFTER UPDATE OF title, location, note ON assessment BEGIN
    UPDATE searchable SET title = new.title, body = concat_ws(' ', new.location, new.note) WHERE id = new.id;
END;
CREATE TRIGGER assessment_search_delete AFTER DELETE ON assessment BEGIN
    DELETE FROM searchable WHERE id = old.id;
END;

CREATE TRIGGER link_search_insert AFTER INSERT ON link BEGIN
    INSERT INTO searchable (what, id, course_id, title, body)
    VALUES ('link', new.id, new.course_id, new.label, new.url);
END;
CREATE TRIGGER link_search_update AFTER UPDATE OF label, url ON link BEGIN
    UPDATE searchable SET title = new.label, body = new.url WHERE id = new.id;
END;
CREATE TRIGGER link_search_delete AFTER DELETE ON link BEGIN
    DELETE FROM searchable WHERE id = old.id;
END;

CREATE TRIGGER policy_search_insert AFTER INSERT ON policy BEGIN
    INSERT INTO searchable (what, id, course_id, title, body)
    VALUES ('policy', new.id, new.course_id, new.title, new.text);
END;
CREATE TRIGGER policy_search_update AFTER UPDATE OF title, text ON policy BEGIN
    UPDATE searchable SET title = new.title, body = new.text WHERE id = new.id;
END;
CREATE TRIGGER policy_search_delete AFTER DELETE ON policy BEGIN
    DELETE FROM searchable WHERE id = old.id;
END;

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

-- Grades. A decimal is text with every digit (92.5), so that a boundary is met exactly; a share is one of one (0.925),
-- a curve is text as a student writes it (+5, ×1.25, 50:60 80:90).

-- What came of a piece of graded work, and how it counts. A piece is work that the course lists, or one that it only
-- counts ("3 homeworks"; a part that is graded as one), by its part and a number.
CREATE TABLE score (
    seq INTEGER PRIMARY KEY,
    course_id TEXT NOT NULL REFERENCES course (id) ON DELETE CASCADE,
    assessment_id TEXT UNIQUE REFERENCES assessment (id) ON DELETE CASCADE,
    category_id TEXT REFERENCES category (id) ON DELETE CASCADE,
    number INTEGER CHECK (number >= 0),
    mark TEXT NOT NULL CHECK (mark IN ('ungraded', 'points', 'missing', 'excused')),
    points TEXT CHECK (points <> '' AND points NOT GLOB '*[^0-9.]*'), -- decimal
    out_of TEXT CHECK (out_of <> '' AND out_of NOT GLOB '*[^0-9.]*'), -- decimal
    late_days INTEGER NOT NULL CHECK (late_days >= 0),
    extra_credit INTEGER NOT NULL CHECK (extra_credit IN (0, 1)),
    counts INTEGER NOT NULL CHECK (counts IN (0, 1)),
    weight TEXT CHECK (weight <> '' AND weight NOT GLOB '*[^0-9.]*'), -- decimal, relative to its neighbours
    never_drop INTEGER NOT NULL CHECK (never_drop IN (0, 1)),
    minimum TEXT CHECK (minimum <> '' AND minimum NOT GLOB '*[^0-9.]*'), -- share
    curve TEXT CHECK (curve <> ''),
    UNIQUE (category_id, number),
    CHECK ((assessment_id IS NULL) = (category_id IS NOT NULL)),
    CHECK ((category_id IS NULL) = (number IS NULL)),
    CHECK ((points IS NULL) = (mark <> 'points'))
) STRICT;
CREATE INDEX score_by_course ON score (course_id);

-- What is set about the grading of a course; without a row everything is as usual.
CREATE TABLE grading (
    seq INTEGER PRIMARY KEY,
    course_id TEXT NOT NULL UNIQUE REFERENCES course (id) ON DELETE CASCADE,
    weight_sum TEXT NOT NULL CHECK (weight_sum IN ('scaled', 'as_they_stand')),
    drops TEXT NOT NULL CHECK (drops IN ('now', 'at_the_end')),
    counted TEXT NOT NULL CHECK (counted IN ('piece_by_piece', 'whole_parts')),
    late_per_day TEXT CHECK (late_per_day <> '' AND late_per_day NOT GLOB '*[^0-9.]*'), -- share
    late_of TEXT CHECK (late_of IN ('maximum', 'earned', 'remaining')),
    late_at_most TEXT CHECK (late_at_most <> '' AND late_at_most NOT GLOB '*[^0-9.]*'), -- share
    late_closes_after INTEGER CHECK (late_closes_after >= 0), -- days
    curve TEXT CHECK (curve <> ''),
    at_most TEXT CHECK (at_most <> '' AND at_most NOT GLOB '*[^0-9.]*'), -- share
    unmet_at_most TEXT CHECK (unmet_at_most <> '' AND unmet_at_most NOT GLOB '*[^0-9.]*'), -- share
    rounds_to TEXT CHECK (rounds_to <> '' AND rounds_to NOT GLOB '*[^0-9.]*'), -- share
    rounds TEXT CHECK (rounds IN ('half_up', 'up', 'down')),
    late_cap INTEGER CHECK (late_cap >= 0),
    grace_hours INTEGER NOT NULL CHECK (grace_hours >= 0),
    unit_hours INTEGER NOT NULL CHECK (unit_hours BETWEEN 1 AND 168),
    attend_share TEXT CHECK (attend_share <> '' AND attend_share NOT GLOB '*[^0-9.]*'), -- share
    may_miss INTEGER CHECK (may_miss >= 0),
    credits TEXT CHECK (credits <> '' AND credits NOT GLOB '*[^0-9.]*'), -- decimal
    target TEXT CHECK (target <> ''), -- a letter of the scale, or a number of percent
    result TEXT CHECK (result <> ''), -- a letter, or a number
    left_out INTEGER NOT NULL CHECK (left_out IN (0, 1)),
    factor TEXT NOT NULL CHECK (factor <> '' AND factor NOT GLOB '*[^0-9.]*'), -- decimal
    CHECK ((late_per_day IS NULL) = (late_of IS NULL)),
    CHECK (late_per_day IS NOT NULL OR coalesce(late_at_most, late_closes_after) IS NULL),
    CHECK ((rounds_to IS NULL) = (rounds IS NULL)),
    CHECK (attend_share IS NULL OR may_miss IS NULL)
) STRICT;

-- What is set of one part of the grade beyond what the page says.
CREATE TABLE part_grading (
    seq INTEGER PRIMARY KEY,
    category_id TEXT NOT NULL UNIQUE REFERENCES category (id) ON DELETE CASCADE,
    combine TEXT CHECK (combine IN ('points', 'percents')),
    keep_best INTEGER CHECK (keep_best >= 1),
    at_most TEXT CHECK (at_most <> '' AND at_most NOT GLOB '*[^0-9.]*'), -- share of the part
    full_from TEXT CHECK (full_from <> '' AND full_from NOT GLOB '*[^0-9.]*'), -- share of the part
    full_proportional INTEGER CHECK (full_proportional IN (0, 1)),
    minimum TEXT CHECK (minimum <> '' AND minimum NOT GLOB '*[^0-9.]*'), -- share of the part
    curve TEXT CHECK (curve <> ''),
    late_per_day TEXT CHECK (late_per_day <> '' AND late_per_day NOT GLOB '*[^0-9.]*'), -- share
    late_of TEXT CHECK (late_of IN ('maximum', 'earned', 'remaining')),
    late_at_most TEXT CHECK (late_at_most <> '' AND late_at_most NOT GLOB '*[^0-9.]*'), -- share
    late_closes_after INTEGER CHECK (late_closes_after >= 0), -- days
    CHECK ((full_from IS NULL) = (full_proportional IS NULL)),
    CHECK ((late_per_day IS NULL) = (late_of IS NULL)),
    CHECK (late_per_day IS NOT NULL OR coalesce(late_at_most, late_closes_after) IS NULL)
) STRICT;

-- "The final replaces the midterm if better." A category with a number is a piece of it, one without is as target the
-- lowest piece of it and as source all of it.
CREATE TABLE replacement (
    seq INTEGER PRIMARY KEY,
    course_id TEXT NOT NULL REFERENCES course (id) ON DELETE CASCADE,
    target_assessment_id TEXT REFERENCES assessment (id) ON DELETE CASCADE,
    target_category_id TEXT REFERENCES category (id) ON DELETE CASCADE,
    target_number INTEGER CHECK (target_number >= 0),
    by_assessment_id TEXT REFERENCES assessment (id) ON DELETE CASCADE,
    by_category_id TEXT REFERENCES category (id) ON DELETE CASCADE,
    by_number INTEGER CHECK (by_number >= 0),
    CHECK ((target_assessment_id IS NULL) = (target_category_id IS NOT NULL)),
    CHECK (target_number IS NULL OR target_category_id IS NOT NULL),
    CHECK ((by_assessment_id IS NULL) = (by_category_id IS NOT NULL)),
    CHECK (by_number IS NULL OR by_category_id IS NOT NULL)
) STRICT;
CREATE INDEX replacement_by_course ON replacement (course_id);
CREATE INDEX replacement_by_target_assessment ON replacement (target_assessment_id);
CREATE INDEX replacement_by_target_category ON replacement (target_category_id);
CREATE INDEX replacement_by_by_assessment ON replacement (by_assessment_id);
CREATE INDEX replacement_by_by_category ON replacement (by_category_id);

-- Other weightings of the parts, of which the best counts; each is told by its number.
CREATE TABLE scheme_weight (
    seq INTEGER PRIMARY KEY,
    course_id TEXT NOT NULL REFERENCES course (id) ON DELETE CASCADE,
    scheme INTEGER NOT NULL CHECK (scheme >= 0),
    category_id TEXT NOT NULL REFERENCES category (id) ON DELETE CASCADE,
    weight TEXT NOT NULL CHECK (weight <> '' AND weight NOT GLOB '*[^0-9.]*'), -- share of the final grade
    UNIQUE (course_id, scheme, category_id)
) STRICT;
CREATE INDEX scheme_weight_by_category ON scheme_weight (category_id);

-- Late days spent on work, and days that were given on top. They move the deadline; the official one stays.
CREATE TABLE late_spending (
    seq INTEGER PRIMARY KEY,
    assessment_id TEXT NOT NULL UNIQUE REFERENCES assessment (id) ON DELETE CASCADE,
    days INTEGER NOT NULL CHECK (days >= 0),
    extension INTEGER NOT NULL CHECK (extension >= 0),
    CHECK (days + extension > 0)
) STRICT;

-- A what-if, kept beside the record.
CREATE TABLE scenario (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    course_id TEXT NOT NULL REFERENCES course (id) ON DELETE CASCADE,
    name TEXT NOT NULL CHECK (name <> ''),
    UNIQUE (course_id, name)
) STRICT;

CREATE TABLE scenario_change (
    seq INTEGER PRIMARY KEY,
    scenario_id TEXT NOT NULL REFERENCES scenario (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('mark', 'late', 'weight', 'drops')),
    assessment_id TEXT REFERENCES assessment (id) ON DELETE CASCADE,
    category_id TEXT REFERENCES category (id) ON DELETE CASCADE,
    number INTEGER CHECK (number >= 0),
    mark TEXT CHECK (mark IN ('ungraded', 'points', 'missing', 'excused')),
    points TEXT CHECK (points <> '' AND points NOT GLOB '*[^0-9.]*'), -- decimal
    out_of TEXT CHECK (out_of <> '' AND out_of NOT GLOB '*[^0-9.]*'), -- decimal
    days INTEGER CHECK (days >= 0),
    waived INTEGER CHECK (waived >= 0),
    weight TEXT CHECK (weight <> '' AND weight NOT GLOB '*[^0-9.]*'), -- share of the final grade
    lowest INTEGER CHECK (lowest >= 0),
    highest INTEGER CHECK (highest >= 0),
    keep_best INTEGER CHECK (keep_best >= 1),
    CHECK ((assessment_id IS NULL) = (category_id IS NOT NULL)),
    CHECK ((mark IS NULL) = (kind <> 'mark')),
    CHECK ((points IS NULL) = (mark IS NOT 'points')),
    CHECK ((days IS NULL) = (kind <> 'late') AND (waived IS NULL) = (kind <> 'late')),
    CHECK ((weight IS NULL) = (kind <> 'weight')),
    CHECK ((lowest IS NULL) = (kind <> 'drops') AND (highest IS NULL) = (kind <> 'drops'))
) STRICT;
CREATE INDEX scenario_change_by_scenario ON scenario_change (scenario_id);
CREATE INDEX scenario_change_by_assessment ON scenario_change (assessment_id);
CREATE INDEX scenario_change_by_category ON scenario_change (category_id);

-- A class at which the student was not.
CREATE TABLE absence (
    seq INTEGER PRIMARY KEY,
    session_id TEXT NOT NULL UNIQUE REFERENCES session (id) ON DELETE CASCADE,
    excused INTEGER NOT NULL CHECK (excused IN (0, 1))
) STRICT;

-- A course taken before, for averages over terms.
CREATE TABLE taken (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    course TEXT NOT NULL CHECK (course <> ''), -- its code, the same for every attempt at it
    term TEXT NOT NULL,
    ended_on TEXT NOT NULL CHECK (ended_on IS date(ended_on)),
    credits TEXT NOT NULL CHECK (credits <> '' AND credits NOT GLOB '*[^0-9.]*'), -- decimal
    factor TEXT NOT NULL CHECK (factor <> '' AND factor NOT GLOB '*[^0-9.]*'), -- decimal
    result TEXT NOT NULL CHECK (result <> ''), -- a letter, or a number
    left_out INTEGER NOT NULL CHECK (left_out IN (0, 1))
) STRICT;

-- What letters are worth in the student's own table.
CREATE TABLE gpa_letter (
    seq INTEGER PRIMARY KEY,
    letter TEXT NOT NULL UNIQUE CHECK (letter <> ''),
    worth TEXT NOT NULL CHECK (worth <> '' AND worth NOT GLOB '*[^0-9.]*') -- decimal
) STRICT;
