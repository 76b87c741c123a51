-- The participants in the months after the draw: every change of status, every contact, who calls whom, and a card with
-- what a person needs and agrees to.

-- Somebody can also have given no answer. The rows stay as they were, with their numbers.
CREATE TABLE participant_widened (
    id            INTEGER PRIMARY KEY,
    lottery_id    INTEGER NOT NULL REFERENCES lottery (id),
    registrant_id INTEGER NOT NULL REFERENCES registrant (id),
    status        TEXT    NOT NULL
        CHECK (status IN ('DRAWN', 'CALLED', 'NO_ANSWER', 'CONFIRMED', 'DECLINED', 'REPLACED', 'STOPPED')),
    status_since  TEXT    NOT NULL CHECK (status_since GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    note          TEXT    NOT NULL DEFAULT '',
    salt          TEXT    NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    UNIQUE (lottery_id, registrant_id)
) STRICT;

INSERT INTO participant_widened (id, lottery_id, registrant_id, status, status_since, note, salt)
SELECT id, lottery_id, registrant_id, status, status_since, note, salt FROM participant;

DROP TABLE participant;

ALTER TABLE participant_widened RENAME TO participant;

-- Every change of a status. When it was noted, and by whom, stands in the journal's entry.
CREATE TABLE status_change (
    id            INTEGER PRIMARY KEY,
    lottery_id    INTEGER NOT NULL REFERENCES lottery (id),
    registrant_id INTEGER NOT NULL REFERENCES registrant (id),
    status        TEXT    NOT NULL
        CHECK (status IN ('DRAWN', 'CALLED', 'NO_ANSWER', 'CONFIRMED', 'DECLINED', 'REPLACED', 'STOPPED')),
    -- The day from which it counts.
    day           TEXT    NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    entry         INTEGER NOT NULL CHECK (entry > 0),
    remark        TEXT    NOT NULL DEFAULT '',
    salt          TEXT    NOT NULL DEFAULT (lower(hex(randomblob(16))))
) STRICT;

CREATE INDEX status_change_by_person ON status_change (lottery_id, registrant_id);

-- The people who call.
CREATE TABLE caller (
    id   INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    salt TEXT NOT NULL DEFAULT (lower(hex(randomblob(16))))
) STRICT;

-- Whom a caller calls; everybody has at most one caller.
CREATE TABLE call_assignment (
    id            INTEGER PRIMARY KEY,
    registrant_id INTEGER NOT NULL UNIQUE REFERENCES registrant (id),
    caller_id     INTEGER NOT NULL REFERENCES caller (id)
) STRICT;

-- Every contact with somebody who was drawn, or who is asked for a vacant seat. Times are of the clock on the wall.
CREATE TABLE contact (
    id            INTEGER PRIMARY KEY,
    lottery_id    INTEGER NOT NULL REFERENCES lottery (id),
    registrant_id INTEGER NOT NULL REFERENCES registrant (id),
    at            TEXT    NOT NULL
        CHECK (at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-2][0-9]:[0-5][0-9]'),
    channel       TEXT    NOT NULL CHECK (channel IN ('PHONE', 'EMAIL', 'LETTER', 'VISIT')),
    -- Who called or wrote, by name; stays when that person no longer calls.
    caller        TEXT    NOT NULL DEFAULT '',
    outcome       TEXT    NOT NULL CHECK (outcome IN ('COMES', 'DECLINES', 'THINKS', 'NO_ANSWER', 'VOICEMAIL',
                                                      'CALL_BACK', 'WRONG_NUMBER', 'NOTED')),
    remark        TEXT    NOT NULL DEFAULT '',
    -- When to try again.
    next_at       TEXT
        CHECK (next_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-2][0-9]:[0-5][0-9]'),
    salt          TEXT    NOT NULL DEFAULT (lower(hex(randomblob(16))))
) STRICT;

CREATE INDEX contact_by_person ON contact (lottery_id, registrant_id);

-- How this project calls: what callers say, with places for names, and the day by which everybody is to have answered.
CREATE TABLE call_plan (
    id         INTEGER PRIMARY KEY CHECK (id = 1),
    script     TEXT NOT NULL,
    confirm_by TEXT CHECK (confirm_by GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;

-- What a participant needs and told, all of it optional. Diet, allergy and access say something of somebody's health.
CREATE TABLE person_card (
    id              INTEGER PRIMARY KEY,
    registrant_id   INTEGER NOT NULL UNIQUE REFERENCES registrant (id),
    -- Kinds of diet by name, with a blank between them; for the caterer.
    diets           TEXT    NOT NULL DEFAULT '',
    allergy         TEXT    NOT NULL DEFAULT '',
    -- For the room and the table.
    wheelchair      INTEGER NOT NULL DEFAULT 0 CHECK (wheelchair IN (0, 1)),
    access          TEXT    NOT NULL DEFAULT '',
    -- For child care: how many children, and what to know of them.
    children        INTEGER NOT NULL DEFAULT 0 CHECK (children BETWEEN 0 AND 20),
    childcare       TEXT    NOT NULL DEFAULT '',
    -- For the table with an interpreter: the language somebody speaks best; none is that of the session.
    language        TEXT    NOT NULL DEFAULT '',
    interpreter     INTEGER NOT NULL DEFAULT 0 CHECK (interpreter IN (0, 1)),
    -- For travel costs: kilometres from home to the session, one way.
    kilometres      INTEGER CHECK (kilometres BETWEEN 0 AND 999),
    transport       TEXT    CHECK (transport IN ('WALK', 'BICYCLE', 'CAR', 'PUBLIC', 'TAXI', 'FETCHED')),
    -- Whom to call when something happens at a session.
    emergency_name  TEXT    NOT NULL DEFAULT '',
    emergency_phone TEXT    NOT NULL DEFAULT '',
    -- For paying the allowance.
    iban            TEXT,
    refuses_payment INTEGER NOT NULL DEFAULT 0 CHECK (refuses_payment IN (0, 1)),
    salt            TEXT    NOT NULL DEFAULT (lower(hex(randomblob(16))))
) STRICT;

-- What a participant agreed to or not. Without a row it was not asked.
CREATE TABLE consent (
    id            INTEGER PRIMARY KEY,
    registrant_id INTEGER NOT NULL REFERENCES registrant (id),
    subject       TEXT    NOT NULL CHECK (subject IN ('PHOTO', 'SHARING', 'FOLLOW_UP')),
    given         INTEGER NOT NULL CHECK (given IN (0, 1)),
    day           TEXT    NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    how           TEXT    NOT NULL DEFAULT '',
    salt          TEXT    NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    UNIQUE (registrant_id, subject)
) STRICT;
