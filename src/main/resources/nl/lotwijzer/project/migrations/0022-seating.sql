-- Rounds within a session, in which people change tables, and what the project leader wants of the seating.

-- How many rounds a session has; NULL for one. Tables and facilitators are the same in all of them.
ALTER TABLE table_plan ADD COLUMN rounds INTEGER CHECK (rounds BETWEEN 2 AND 9);

-- A person has a seat in each round. The rows of before are those of the first round, and stay what they were.
CREATE TABLE seat_of_round (
    id            INTEGER PRIMARY KEY,
    session_id    INTEGER NOT NULL REFERENCES session (id),
    registrant_id INTEGER NOT NULL REFERENCES registrant (id),
    table_number  INTEGER NOT NULL CHECK (table_number BETWEEN 1 AND 99),
    salt          TEXT    NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    -- NULL for the first round.
    round         INTEGER CHECK (round BETWEEN 2 AND 9)
) STRICT;

INSERT INTO seat_of_round (id, session_id, registrant_id, table_number, salt)
SELECT id, session_id, registrant_id, table_number, salt FROM seat;

DROP TABLE seat;

ALTER TABLE seat_of_round RENAME TO seat;

CREATE UNIQUE INDEX one_seat_in_a_round ON seat (session_id, registrant_id, coalesce(round, 1));

-- Who is to sit where, or with whom, or not.
CREATE TABLE seating_rule (
    id            INTEGER PRIMARY KEY,
    kind          TEXT    NOT NULL CHECK (kind IN ('APART', 'TOGETHER', 'FIXED', 'LANGUAGE', 'WHEELCHAIR')),
    -- The session that it is for; NULL for every session.
    session_id    INTEGER REFERENCES session (id),
    -- The round of it that a fixed seat is for; NULL for every round.
    round         INTEGER CHECK (round BETWEEN 1 AND 9),
    -- The table of a fixed seat.
    table_number  INTEGER CHECK (table_number BETWEEN 1 AND 99),
    -- The language of a language table.
    language      TEXT    NOT NULL DEFAULT '',
    -- Why: personal, and never printed.
    reason        TEXT    NOT NULL DEFAULT '',
    journal_entry INTEGER NOT NULL CHECK (journal_entry > 0),
    salt          TEXT    NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    CHECK ((kind = 'FIXED') = (table_number IS NOT NULL)),
    CHECK (round IS NULL OR (kind = 'FIXED' AND session_id IS NOT NULL)),
    CHECK ((kind = 'LANGUAGE') = (language <> ''))
) STRICT;

CREATE TABLE seating_rule_person (
    id            INTEGER PRIMARY KEY,
    rule_id       INTEGER NOT NULL REFERENCES seating_rule (id),
    registrant_id INTEGER NOT NULL REFERENCES registrant (id),
    salt          TEXT    NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    UNIQUE (rule_id, registrant_id)
) STRICT;

-- What a table of a session offers beyond a place: room for a wheelchair, or somebody who interprets a language.
CREATE TABLE table_trait (
    id           INTEGER PRIMARY KEY,
    session_id   INTEGER NOT NULL REFERENCES session (id),
    table_number INTEGER NOT NULL CHECK (table_number BETWEEN 1 AND 99),
    -- NULL for room for a wheelchair.
    language     TEXT    CHECK (language <> '')
) STRICT;

CREATE UNIQUE INDEX a_table_offers_once ON table_trait (session_id, table_number, coalesce(lower(language), ''));

-- What a good seating weighs: that tables mirror the group, on every criterion or (a row with a criterion) not on that one,
-- and that people meet others. A goal without a row has the usual weight.
CREATE TABLE seating_goal (
    id        INTEGER PRIMARY KEY,
    goal      TEXT    NOT NULL CHECK (goal IN ('MIRROR', 'MEET')),
    criterion TEXT    CHECK (criterion <> ''),
    weight    TEXT    NOT NULL CHECK (weight IN ('HIGH', 'NORMAL', 'NONE')),
    CHECK (criterion IS NULL OR (goal = 'MIRROR' AND weight <> 'HIGH'))
) STRICT;

CREATE UNIQUE INDEX a_goal_weighs_once ON seating_goal (goal, coalesce(criterion, ''));
