-- What people decided about who lives together, and about who registered twice. Names and addresses stay in registrant.

-- Somebody of whom a person said with whom they live. Those with one home live together; 'together' adds that to the
-- address, 'apart' takes the place of it. Without a row, the address says it.
CREATE TABLE household_choice (
    id            INTEGER PRIMARY KEY,
    registrant_id INTEGER NOT NULL UNIQUE REFERENCES registrant (id),
    kind          TEXT    NOT NULL CHECK (kind IN ('together', 'apart')),
    home          INTEGER NOT NULL CHECK (home > 0),
    -- Empty from when somebody with this home was erased.
    reason        TEXT    NOT NULL,
    salt          TEXT    NOT NULL DEFAULT (lower(hex(randomblob(16))))
) STRICT;

CREATE INDEX household_choice_by_home ON household_choice (home);

-- A registration that was set aside because the same person registered before or after. The fields that the other one
-- took changed places between the two, so that nothing is lost and it can be turned back.
CREATE TABLE merged_registrant (
    id             INTEGER PRIMARY KEY,
    registrant_id  INTEGER NOT NULL UNIQUE REFERENCES registrant (id),
    kept_id        INTEGER NOT NULL REFERENCES registrant (id),
    -- The names of the fields that changed places; '=' and the criterion for an answer.
    taken          TEXT    NOT NULL CHECK (json_valid(taken)),
    -- On which ground the registration was excluded before; empty if it was not.
    earlier_ground TEXT    NOT NULL,
    salt           TEXT    NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    CHECK (kept_id <> registrant_id)
) STRICT;

CREATE INDEX merged_registrant_by_kept ON merged_registrant (kept_id);

-- Two registrations that look alike, of which a person said that they are of two people.
CREATE TABLE kept_both (
    id       INTEGER PRIMARY KEY,
    one_id   INTEGER NOT NULL REFERENCES registrant (id),
    other_id INTEGER NOT NULL REFERENCES registrant (id),
    note     TEXT    NOT NULL,
    salt     TEXT    NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    UNIQUE (one_id, other_id),
    CHECK (one_id < other_id)
) STRICT;

CREATE INDEX kept_both_by_other ON kept_both (other_id);
