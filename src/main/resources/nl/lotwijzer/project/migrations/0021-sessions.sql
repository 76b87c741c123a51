-- The day of a session: how to get there, rooms, the run sheet, when people came and left, and who was reminded.

-- A session may end after midnight: an end that is earlier on the clock than the start is on the next day. A CHECK only
-- changes with its table, so the table is made anew with the same rows; what refers to it is whole again at the end.
PRAGMA defer_foreign_keys = ON;

CREATE TABLE session_before AS SELECT * FROM session;

DROP TABLE session;

CREATE TABLE session (
    id          INTEGER PRIMARY KEY,
    title       TEXT    NOT NULL CHECK (length(title) > 0),
    date        TEXT    NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    starts      TEXT    NOT NULL CHECK (starts GLOB '[0-2][0-9]:[0-5][0-9]'),
    ends        TEXT    NOT NULL CHECK (ends GLOB '[0-2][0-9]:[0-5][0-9]' AND ends <> starts),
    place       TEXT    NOT NULL DEFAULT '',
    table_size  INTEGER NOT NULL CHECK (table_size BETWEEN 6 AND 10),
    -- How to get there; nothing is the same as not filled in.
    route       TEXT CHECK (route <> ''),
    -- Nothing is: everybody comes to the place.
    form        TEXT CHECK (form IN ('HYBRID', 'ONLINE')),
    link        TEXT CHECK (link <> ''),
    remark      TEXT CHECK (remark <> ''),
    -- How many minutes after the start somebody is not yet late; nothing is the usual number.
    grace       INTEGER CHECK (grace BETWEEN 0 AND 120),
    -- For calendars: one name for ever, how often something that calendars show was changed, and whether it is off.
    uid         TEXT    UNIQUE CHECK (uid <> ''),
    revision    INTEGER CHECK (revision > 0),
    cancelled   INTEGER CHECK (cancelled = 1)
) STRICT;

INSERT INTO session (id, title, date, starts, ends, place, table_size)
SELECT id, title, date, starts, ends, place, table_size FROM session_before ORDER BY id;

DROP TABLE session_before;

-- The rooms of a session, the largest or most used first.
CREATE TABLE session_room (
    id         INTEGER PRIMARY KEY,
    session_id INTEGER NOT NULL REFERENCES session (id),
    position   INTEGER NOT NULL CHECK (position > 0),
    name       TEXT    NOT NULL CHECK (name <> ''),
    capacity   INTEGER CHECK (capacity BETWEEN 1 AND 10000), -- people; nothing is not known
    note       TEXT CHECK (note <> ''),
    UNIQUE (session_id, position)
) STRICT;

-- The run sheet: what happens one after the other. An item starts when the one before it ends, unless its start is fixed.
CREATE TABLE run_item (
    id          INTEGER PRIMARY KEY,
    session_id  INTEGER NOT NULL REFERENCES session (id),
    position    INTEGER NOT NULL CHECK (position > 0),
    kind        TEXT    NOT NULL
        CHECK (kind IN ('ARRIVAL', 'PLENARY', 'SPEAKER', 'TABLES', 'VOTE', 'BREAK', 'LOGISTICS')),
    title       TEXT    NOT NULL CHECK (title <> ''),
    minutes     INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 1440),
    -- The time on the clock on the wall, and how many days after the day of the session.
    fixed_time  TEXT CHECK (fixed_time GLOB '[0-2][0-9]:[0-5][0-9]'),
    fixed_day   INTEGER CHECK (fixed_day IN (0, 1)),
    owner       TEXT CHECK (owner <> ''),
    room        TEXT CHECK (room <> ''),
    material    TEXT CHECK (material <> ''),
    remark      TEXT CHECK (remark <> ''),
    CHECK ((fixed_time IS NULL) = (fixed_day IS NULL))
) STRICT;

CREATE INDEX run_item_by_session ON run_item (session_id, position);

-- When somebody came and left, in UTC, and why somebody was not there or left early. Reasons tell nothing of health.
ALTER TABLE attendance ADD COLUMN arrived TEXT
    CHECK (arrived GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]Z');
ALTER TABLE attendance ADD COLUMN departed TEXT
    CHECK (departed GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]Z');
ALTER TABLE attendance ADD COLUMN reason TEXT
    CHECK (reason IN ('PERSONAL', 'CARE', 'WORK', 'TRAVEL', 'OTHER'));

-- How somebody is reminded of a session where that is not the usual way, and when it was done.
CREATE TABLE reminder (
    id            INTEGER PRIMARY KEY,
    session_id    INTEGER NOT NULL REFERENCES session (id),
    registrant_id INTEGER NOT NULL REFERENCES registrant (id),
    channel       TEXT    NOT NULL CHECK (channel IN ('EMAIL', 'PHONE', 'LETTER')),
    sent_on       TEXT CHECK (sent_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    salt          TEXT    NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    UNIQUE (session_id, registrant_id)
) STRICT;
