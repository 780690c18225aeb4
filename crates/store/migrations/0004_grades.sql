-- Grades: what the student got, how the course counts it, late days, what-ifs, attendance, averages over terms.
--
-- A decimal is text with every digit (92.5), so that a boundary is met exactly; a share is one of one (0.925), a curve
-- is text as a student writes it (+5, ×1.25, 50:60 80:90).

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
