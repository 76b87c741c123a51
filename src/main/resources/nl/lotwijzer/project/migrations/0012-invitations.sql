-- Rounds of letters drawn by lot from a register, who was drawn, and when the letters go out. Of the register itself only
-- the name, the size, the hash and counts are kept.

-- What the hashes of people begin with, so that nobody without this file can try names against them.
CREATE TABLE invitation_secret (
    id     INTEGER PRIMARY KEY CHECK (id = 1),
    secret TEXT    NOT NULL DEFAULT (lower(hex(randomblob(32)))) CHECK (length(secret) = 64)
) STRICT;

CREATE TABLE invitation_round (
    id               INTEGER PRIMARY KEY,
    number           INTEGER NOT NULL UNIQUE CHECK (number > 0),
    state            TEXT    NOT NULL CHECK (state IN ('fixed', 'drawn', 'annulled')),
    fixed_at         TEXT    NOT NULL,
    drawn_at         TEXT,
    annulled_because TEXT    CHECK (annulled_because <> ''),
    seed             TEXT    NOT NULL CHECK (seed <> ''),
    seed_origin      TEXT    NOT NULL CHECK (seed_origin IN ('typed', 'made')),
    unit             TEXT    NOT NULL CHECK (unit IN ('person', 'address')),
    division         TEXT    NOT NULL CHECK (division IN ('simple', 'proportional', 'equal', 'given')),
    -- What decided who could be drawn, as {"setting": "value"}.
    settings         TEXT    NOT NULL CHECK (json_valid(settings)),
    file_name        TEXT    NOT NULL,
    file_bytes       INTEGER NOT NULL CHECK (file_bytes >= 0),
    file_hash        TEXT    NOT NULL CHECK (length(file_hash) = 64),
    file_rows        INTEGER NOT NULL CHECK (file_rows >= 0),
    CHECK (state <> 'drawn' OR drawn_at IS NOT NULL),
    CHECK ((state = 'annulled') = (annulled_because IS NOT NULL))
) STRICT;

CREATE TABLE invitation_stratum (
    id       INTEGER PRIMARY KEY,
    round_id INTEGER NOT NULL REFERENCES invitation_round (id) ON DELETE CASCADE,
    name     TEXT    NOT NULL,
    -- People, or addresses where the letters go to addresses.
    eligible INTEGER NOT NULL CHECK (eligible >= 0),
    people   INTEGER NOT NULL CHECK (people >= eligible),
    letters  INTEGER NOT NULL CHECK (letters BETWEEN 0 AND eligible),
    UNIQUE (round_id, name)
) STRICT;

CREATE TABLE invitation_left_out (
    id        INTEGER PRIMARY KEY,
    round_id  INTEGER NOT NULL REFERENCES invitation_round (id) ON DELETE CASCADE,
    reason    TEXT    NOT NULL,
    row_count INTEGER NOT NULL CHECK (row_count > 0),
    UNIQUE (round_id, reason)
) STRICT;

-- Who was drawn, in the order of the letters. Name and address are emptied once they are not needed; the hashes stay, so
-- that nobody is invited twice.
CREATE TABLE invitee (
    id           INTEGER PRIMARY KEY,
    round_id     INTEGER NOT NULL REFERENCES invitation_round (id) ON DELETE CASCADE,
    letter_id    INTEGER NOT NULL UNIQUE REFERENCES letter (id),
    stratum      TEXT    NOT NULL,
    lot          TEXT    NOT NULL CHECK (length(lot) = 64),
    -- SHA-256 of the secret and the register key, the person (name, birth date, address), the address.
    key_hash     TEXT    CHECK (length(key_hash) = 64),
    person_hash  TEXT    CHECK (length(person_hash) = 64),
    address_hash TEXT    CHECK (length(address_hash) = 64),
    first_name   TEXT    NOT NULL,
    last_name    TEXT    NOT NULL,
    street       TEXT    NOT NULL,
    house_number TEXT    NOT NULL,
    addition     TEXT    NOT NULL,
    postcode     TEXT    NOT NULL,
    city         TEXT    NOT NULL,
    -- Under eighteen on the reference date, so that a guardian has to agree.
    minor        INTEGER NOT NULL CHECK (minor IN (0, 1)),
    -- Address kept secret: the municipality itself sends this letter.
    separate     INTEGER NOT NULL CHECK (separate IN (0, 1)),
    wiped        INTEGER NOT NULL DEFAULT 0 CHECK (wiped IN (0, 1)),
    salt         TEXT    NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    CHECK (key_hash IS NOT NULL OR person_hash IS NOT NULL OR address_hash IS NOT NULL),
    CHECK (wiped = 0 OR first_name || last_name || street || house_number || addition || postcode || city = '')
) STRICT;

CREATE INDEX invitee_by_round ON invitee (round_id);

-- When the letters of a batch go out; letter.batch is its name.
CREATE TABLE sending (
    id         INTEGER PRIMARY KEY,
    batch      TEXT    NOT NULL UNIQUE,
    planned_on TEXT    CHECK (planned_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    sent_on    TEXT    CHECK (sent_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
