-- Lotteries: the chances and the table that were computed, the rules they were computed by, and the draw.

CREATE TABLE lottery (
    id               INTEGER PRIMARY KEY,
    state            TEXT    NOT NULL CHECK (state IN ('computed', 'drawn', 'annulled')),
    computed_at      TEXT    NOT NULL,
    -- SHA-256 of all that the computation was given: what was changed since shows by it.
    fingerprint      TEXT    NOT NULL CHECK (length(fingerprint) = 64),
    seats            INTEGER NOT NULL CHECK (seats > 0),
    row_count        INTEGER NOT NULL CHECK (row_count > 0),
    household_rule   INTEGER NOT NULL CHECK (household_rule IN (0, 1)),
    -- Chances are exact fractions, p/q in lowest terms.
    smallest         TEXT    NOT NULL,
    bound            TEXT    NOT NULL,
    seed_text        TEXT,
    seed             TEXT    CHECK (length(seed) = 64),
    drawn_row        INTEGER CHECK (drawn_row BETWEEN 0 AND row_count - 1),
    drawn_at         TEXT,
    annulled_because TEXT    CHECK (annulled_because <> ''),
    CHECK ((seed IS NULL) = (seed_text IS NULL)),
    CHECK ((seed IS NULL) = (drawn_row IS NULL)),
    CHECK ((seed IS NULL) = (drawn_at IS NULL)),
    CHECK (state <> 'computed' OR seed IS NULL),
    CHECK (state <> 'drawn' OR seed IS NOT NULL),
    CHECK ((state = 'annulled') = (annulled_because IS NOT NULL))
) STRICT;

-- One lottery counts; annulled ones stay on record.
CREATE UNIQUE INDEX lottery_that_counts ON lottery (state <> 'annulled') WHERE state <> 'annulled';

CREATE TABLE lottery_quota (
    id         INTEGER PRIMARY KEY,
    lottery_id INTEGER NOT NULL REFERENCES lottery (id) ON DELETE CASCADE,
    criterion  TEXT    NOT NULL,
    category   TEXT    NOT NULL,
    min        INTEGER NOT NULL CHECK (min >= 0),
    max        INTEGER NOT NULL CHECK (max >= min),
    UNIQUE (lottery_id, criterion, category)
) STRICT;

CREATE TABLE lottery_type (
    id              INTEGER PRIMARY KEY,
    lottery_id      INTEGER NOT NULL REFERENCES lottery (id) ON DELETE CASCADE,
    number          INTEGER NOT NULL CHECK (number >= 0),
    code            TEXT    NOT NULL,
    -- The category on each criterion, in the order of lottery_quota, joined by tabs.
    categories      TEXT    NOT NULL,
    household_class TEXT,
    members         INTEGER NOT NULL CHECK (members > 0),
    ideal           TEXT    NOT NULL,
    chance          TEXT    NOT NULL,
    UNIQUE (lottery_id, number),
    UNIQUE (lottery_id, code)
) STRICT;

CREATE TABLE lottery_entrant (
    id            INTEGER PRIMARY KEY,
    lottery_id    INTEGER NOT NULL REFERENCES lottery (id) ON DELETE CASCADE,
    registrant_id INTEGER NOT NULL REFERENCES registrant (id),
    type          INTEGER NOT NULL,
    -- The code of the household, where another entrant shares it and the household rule is on.
    household     TEXT,
    selected      INTEGER NOT NULL DEFAULT 0 CHECK (selected IN (0, 1)),
    UNIQUE (lottery_id, registrant_id),
    FOREIGN KEY (lottery_id, type) REFERENCES lottery_type (lottery_id, number)
) STRICT;

CREATE INDEX lottery_entrant_by_registrant ON lottery_entrant (registrant_id);

CREATE TABLE lottery_row (
    id         INTEGER PRIMARY KEY,
    lottery_id INTEGER NOT NULL REFERENCES lottery (id) ON DELETE CASCADE,
    number     INTEGER NOT NULL CHECK (number >= 0),
    -- type number:seats for every type that has a seat, separated by spaces.
    seats      TEXT    NOT NULL,
    UNIQUE (lottery_id, number)
) STRICT;

-- What was drawn stays as it was drawn; only annulling it, with a reason, is possible.
CREATE TRIGGER a_draw_is_never_changed BEFORE UPDATE ON lottery
    WHEN OLD.state <> 'computed'
     AND (NEW.state <> 'annulled' OR OLD.state = 'annulled'
          OR NEW.fingerprint IS NOT OLD.fingerprint OR NEW.seats IS NOT OLD.seats
          OR NEW.row_count IS NOT OLD.row_count OR NEW.household_rule IS NOT OLD.household_rule
          OR NEW.smallest IS NOT OLD.smallest OR NEW.bound IS NOT OLD.bound
          OR NEW.seed_text IS NOT OLD.seed_text OR NEW.seed IS NOT OLD.seed
          OR NEW.drawn_row IS NOT OLD.drawn_row OR NEW.drawn_at IS NOT OLD.drawn_at
          OR NEW.computed_at IS NOT OLD.computed_at)
BEGIN
    SELECT raise(ABORT, 'what was drawn is not changed');
END;

CREATE TRIGGER a_draw_is_never_removed BEFORE DELETE ON lottery WHEN OLD.state <> 'computed'
BEGIN
    SELECT raise(ABORT, 'what was drawn is not removed');
END;

CREATE TRIGGER a_drawn_row_is_never_changed BEFORE UPDATE ON lottery_row
BEGIN
    SELECT raise(ABORT, 'the table of a lottery is not changed');
END;

CREATE TRIGGER a_drawn_entrant_is_never_changed BEFORE UPDATE ON lottery_entrant
    WHEN (SELECT state FROM lottery WHERE id = OLD.lottery_id) <> 'computed'
BEGIN
    SELECT raise(ABORT, 'what was drawn is not changed');
END;
