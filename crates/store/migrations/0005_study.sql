-- Study: blocks that a plan proposed, time that was spent, work that was begun.
ALTER TABLE assessment ADD COLUMN started_at TEXT CHECK (started_at GLOB '????-??-??T??:??:??.?????????Z');
ALTER TABLE block ADD COLUMN reading_id TEXT REFERENCES reading (id) ON DELETE SET NULL
    CHECK (reading_id IS NULL OR assessment_id IS NULL);
ALTER TABLE block ADD COLUMN pinned INTEGER NOT NULL DEFAULT 1 CHECK (pinned IN (0, 1)); -- stays when spread anew
CREATE INDEX block_by_reading ON block (reading_id);

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
