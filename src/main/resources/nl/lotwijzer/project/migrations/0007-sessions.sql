-- The sessions of the panel, numbered by people in the order of date and start. Times are of the clock on the wall.
CREATE TABLE session (
    id          INTEGER PRIMARY KEY,
    title       TEXT    NOT NULL CHECK (length(title) > 0),
    date        TEXT    NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    starts      TEXT    NOT NULL CHECK (starts GLOB '[0-2][0-9]:[0-5][0-9]'),
    ends        TEXT    NOT NULL CHECK (ends GLOB '[0-2][0-9]:[0-5][0-9]' AND ends > starts),
    place       TEXT    NOT NULL DEFAULT '',
    table_size  INTEGER NOT NULL CHECK (table_size BETWEEN 6 AND 10)
) STRICT;

-- Who came. A participant without a row is invited, and no more is known.
CREATE TABLE attendance (
    id            INTEGER PRIMARY KEY,
    session_id    INTEGER NOT NULL REFERENCES session (id),
    registrant_id INTEGER NOT NULL REFERENCES registrant (id),
    mark          TEXT    NOT NULL CHECK (mark IN ('PRESENT', 'LATE', 'EXCUSED', 'ABSENT')),
    salt          TEXT    NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    UNIQUE (session_id, registrant_id)
) STRICT;

-- What a facilitator does at a session; at a table, at most one each.
CREATE TABLE session_facilitator (
    id             INTEGER PRIMARY KEY,
    session_id     INTEGER NOT NULL REFERENCES session (id),
    facilitator_id INTEGER NOT NULL REFERENCES facilitator (id),
    role           TEXT    NOT NULL CHECK (role IN ('TABLE', 'CHAIR', 'RESERVE')),
    table_number   INTEGER CHECK (table_number IS NULL OR (role = 'TABLE' AND table_number BETWEEN 1 AND 99)),
    UNIQUE (session_id, facilitator_id)
) STRICT;

CREATE UNIQUE INDEX session_facilitator_table ON session_facilitator (session_id, table_number)
    WHERE table_number IS NOT NULL;

-- The table plan of a session: how many tables there are, and who sits at which.
CREATE TABLE table_plan (
    id         INTEGER PRIMARY KEY,
    session_id INTEGER NOT NULL UNIQUE REFERENCES session (id),
    tables     INTEGER NOT NULL CHECK (tables BETWEEN 1 AND 99)
) STRICT;

CREATE TABLE seat (
    id            INTEGER PRIMARY KEY,
    session_id    INTEGER NOT NULL REFERENCES session (id),
    registrant_id INTEGER NOT NULL REFERENCES registrant (id),
    table_number  INTEGER NOT NULL CHECK (table_number BETWEEN 1 AND 99),
    salt          TEXT    NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    UNIQUE (session_id, registrant_id)
) STRICT;
