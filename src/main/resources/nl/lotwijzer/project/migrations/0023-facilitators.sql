-- What matching facilitators with tables needs beside their names. Nothing said is NULL. Levels of the languages stand in
-- the order of the languages; preferences (tables, criteria, themes) are separated by a comma and a blank.
ALTER TABLE facilitator ADD COLUMN years INTEGER CHECK (years BETWEEN 0 AND 80);
ALTER TABLE facilitator ADD COLUMN level TEXT CHECK (level IN ('NEW', 'EXPERIENCED'));
ALTER TABLE facilitator ADD COLUMN language_levels TEXT;
ALTER TABLE facilitator ADD COLUMN preferences TEXT;
ALTER TABLE facilitator ADD COLUMN most_sessions INTEGER CHECK (most_sessions BETWEEN 0 AND 99);
ALTER TABLE facilitator ADD COLUMN distance_km INTEGER CHECK (distance_km BETWEEN 0 AND 2000);
ALTER TABLE facilitator ADD COLUMN travel_cents INTEGER CHECK (travel_cents BETWEEN 0 AND 100000);
ALTER TABLE facilitator ADD COLUMN fee_cents INTEGER CHECK (fee_cents BETWEEN 0 AND 100000000);
ALTER TABLE facilitator ADD COLUMN fee_unit TEXT CHECK (fee_unit IN ('HOUR', 'SESSION'));
-- The day on which the facilitator signed the declaration of independence.
ALTER TABLE facilitator ADD COLUMN declared_on TEXT
    CHECK (declared_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]');

-- Whether a facilitator can come on a day. A day without a row goes by the list of days in facilitator.available.
CREATE TABLE facilitator_day (
    id             INTEGER PRIMARY KEY,
    facilitator_id INTEGER NOT NULL REFERENCES facilitator (id),
    day            TEXT    NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    answer         TEXT    NOT NULL CHECK (answer IN ('YES', 'IF_NEED_BE', 'NO', 'UNKNOWN')),
    reason         TEXT    NOT NULL DEFAULT '',
    salt           TEXT    NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    UNIQUE (facilitator_id, day)
) STRICT;

-- With whom or with what a facilitator declared a conflict of interest: a participant or a theme.
CREATE TABLE facilitator_conflict (
    id             INTEGER PRIMARY KEY,
    facilitator_id INTEGER NOT NULL REFERENCES facilitator (id),
    registrant_id  INTEGER REFERENCES registrant (id),
    theme          TEXT    NOT NULL DEFAULT '',
    reason         TEXT    NOT NULL DEFAULT '',
    salt           TEXT    NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    CHECK ((registrant_id IS NULL) <> (theme = ''))
) STRICT;

-- A choice made by hand that a proposal leaves as it is.
ALTER TABLE session_facilitator ADD COLUMN locked INTEGER CHECK (locked = 1);

-- How a facilitator did at a session, from 1 to 5.
CREATE TABLE facilitator_evaluation (
    id             INTEGER PRIMARY KEY,
    session_id     INTEGER NOT NULL REFERENCES session (id),
    facilitator_id INTEGER NOT NULL REFERENCES facilitator (id),
    score          INTEGER NOT NULL CHECK (score BETWEEN 1 AND 5),
    remark         TEXT    NOT NULL DEFAULT '',
    salt           TEXT    NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    UNIQUE (session_id, facilitator_id)
) STRICT;

-- Hours in minutes where they differ from the times of the session; without a row the session's times count.
CREATE TABLE facilitator_hours (
    id              INTEGER PRIMARY KEY,
    session_id      INTEGER NOT NULL REFERENCES session (id),
    facilitator_id  INTEGER NOT NULL REFERENCES facilitator (id),
    planned_minutes INTEGER CHECK (planned_minutes BETWEEN 0 AND 6000),
    made_minutes    INTEGER CHECK (made_minutes BETWEEN 0 AND 6000),
    UNIQUE (session_id, facilitator_id)
) STRICT;

-- By which rules the tables are given facilitators: how many per hundred must be experienced, how many reserves a session
-- has, and how heavily each wish weighs, from 0 (not) to 3 (heavily).
CREATE TABLE staffing_rule (
    id                  INTEGER PRIMARY KEY CHECK (id = 1),
    experienced_percent INTEGER NOT NULL CHECK (experienced_percent BETWEEN 0 AND 100),
    reserves            INTEGER NOT NULL CHECK (reserves BETWEEN 0 AND 9),
    spread              INTEGER NOT NULL CHECK (spread BETWEEN 0 AND 3),
    strangers           INTEGER NOT NULL CHECK (strangers BETWEEN 0 AND 3),
    beside              INTEGER NOT NULL CHECK (beside BETWEEN 0 AND 3),
    preference          INTEGER NOT NULL CHECK (preference BETWEEN 0 AND 3),
    distance            INTEGER NOT NULL CHECK (distance BETWEEN 0 AND 3),
    need                INTEGER NOT NULL CHECK (need BETWEEN 0 AND 3)
) STRICT;

-- Who has an office in the project, and what each declared about his or her independence.
CREATE TABLE office_holder (
    id           INTEGER PRIMARY KEY,
    office       TEXT    NOT NULL CHECK (office IN ('STEERING', 'CHAIR', 'EVALUATOR', 'SUPERVISOR', 'SECRETARY')),
    name         TEXT    NOT NULL CHECK (length(name) > 0),
    organisation TEXT    NOT NULL DEFAULT '',
    contact      TEXT    NOT NULL DEFAULT '',
    since        TEXT    CHECK (since GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    until        TEXT    CHECK (until >= since AND until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    declared_on  TEXT    CHECK (declared_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    interests    TEXT    NOT NULL DEFAULT '',
    remarks      TEXT    NOT NULL DEFAULT '',
    salt         TEXT    NOT NULL DEFAULT (lower(hex(randomblob(16))))
) STRICT;
