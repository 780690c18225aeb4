-- Reminders: rules of the student's own, and an outbox that knows what it saw coming, what waits, and what was missed.
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

-- The outbox of 0001 again, with more columns.
CREATE TEMP TABLE notification_before AS SELECT * FROM notification;
DROP TABLE notification;
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
INSERT INTO notification (seq, key, subject_kind, subject_id, course_id, fires_at, deadline_at, state, claimed_at, fired_at,
    snoozed_until, title, body)
SELECT seq, key, subject_kind, subject_id, course_id, fires_at, deadline_at, state, claimed_at, fired_at, snoozed_until,
    title, body FROM notification_before;
DROP TABLE notification_before;
