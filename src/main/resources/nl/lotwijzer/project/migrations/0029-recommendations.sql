-- What the assembly recommends, how it voted, by which threshold a recommendation is adopted, what the council answered,
-- and what comes of it over the years. Votes are counts: nothing says who voted what.
CREATE TABLE recommendation (
    id          INTEGER PRIMARY KEY,
    number      INTEGER NOT NULL UNIQUE CHECK (number > 0),
    -- The place in the list, which may be another than that of the number.
    position    INTEGER NOT NULL CHECK (position > 0),
    title       TEXT    NOT NULL CHECK (title <> ''),
    text        TEXT    NOT NULL,
    theme       TEXT    NOT NULL,
    explanation TEXT    NOT NULL,
    -- What those who did not agree wanted to have said.
    minority    TEXT    NOT NULL
) STRICT;

-- By which share of which votes a recommendation is adopted, as an exact fraction in the terms in which it was written:
-- 67/100 is 67%, and 2/3 is two thirds.
CREATE TABLE recommendation_threshold (
    id          INTEGER PRIMARY KEY CHECK (id = 1),
    numerator   INTEGER NOT NULL CHECK (numerator BETWEEN 1 AND denominator),
    denominator INTEGER NOT NULL CHECK (denominator BETWEEN 1 AND 1000000),
    bar         TEXT    NOT NULL CHECK (bar IN ('AT_LEAST', 'MORE_THAN')),
    whole       TEXT    NOT NULL CHECK (whole IN ('VALID', 'CAST', 'PRESENT', 'SEATS'))
) STRICT;

-- Another threshold for one recommendation, and why.
CREATE TABLE recommendation_own_threshold (
    id                INTEGER PRIMARY KEY,
    recommendation_id INTEGER NOT NULL UNIQUE REFERENCES recommendation (id) ON DELETE CASCADE,
    numerator         INTEGER NOT NULL CHECK (numerator BETWEEN 1 AND denominator),
    denominator       INTEGER NOT NULL CHECK (denominator BETWEEN 1 AND 1000000),
    bar               TEXT    NOT NULL CHECK (bar IN ('AT_LEAST', 'MORE_THAN')),
    whole             TEXT    NOT NULL CHECK (whole IN ('VALID', 'CAST', 'PRESENT', 'SEATS')),
    reason            TEXT    NOT NULL CHECK (reason <> '')
) STRICT;

CREATE TABLE recommendation_vote (
    id                INTEGER PRIMARY KEY,
    recommendation_id INTEGER NOT NULL UNIQUE REFERENCES recommendation (id) ON DELETE CASCADE,
    in_favour         INTEGER NOT NULL CHECK (in_favour >= 0),
    against           INTEGER NOT NULL CHECK (against >= 0),
    blank             INTEGER NOT NULL CHECK (blank >= 0),
    -- How many were there, and how many had a seat, when it was voted on; null where nobody noted it.
    present           INTEGER CHECK (present >= in_favour + against + blank),
    seats             INTEGER CHECK (seats >= in_favour + against + blank AND seats >= coalesce(present, 0)),
    held_on           TEXT    CHECK (held_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;

-- What the council answered.
CREATE TABLE recommendation_answer (
    id                INTEGER PRIMARY KEY,
    recommendation_id INTEGER NOT NULL UNIQUE REFERENCES recommendation (id) ON DELETE CASCADE,
    kind              TEXT    NOT NULL CHECK (kind IN ('ADOPTED', 'PARTLY', 'REJECTED', 'LATER')),
    reason            TEXT    NOT NULL,
    decision          TEXT    NOT NULL,
    answered_on       TEXT    CHECK (answered_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;

-- What is done with a recommendation. An owner is an office or an organisation, but may be typed as a name.
CREATE TABLE follow_up (
    id                INTEGER PRIMARY KEY,
    recommendation_id INTEGER NOT NULL REFERENCES recommendation (id) ON DELETE CASCADE,
    text              TEXT    NOT NULL CHECK (text <> ''),
    owner             TEXT    NOT NULL,
    deadline          TEXT    CHECK (deadline GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    salt              TEXT    NOT NULL DEFAULT (lower(hex(randomblob(16))))
) STRICT;

CREATE INDEX follow_up_by_recommendation ON follow_up (recommendation_id);

-- How it stood on a day. The latest says how it stands; the others stay, so that years can be looked back on.
CREATE TABLE follow_up_reading (
    id           INTEGER PRIMARY KEY,
    follow_up_id INTEGER NOT NULL REFERENCES follow_up (id) ON DELETE CASCADE,
    day          TEXT    NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    status       TEXT    NOT NULL CHECK (status IN ('NOT_BEGUN', 'UNDER_WAY', 'DONE', 'STOPPED')),
    note         TEXT    NOT NULL,
    evidence     TEXT    NOT NULL,
    link         TEXT    NOT NULL,
    salt         TEXT    NOT NULL DEFAULT (lower(hex(randomblob(16))))
) STRICT;

CREATE INDEX follow_up_reading_by_follow_up ON follow_up_reading (follow_up_id);
