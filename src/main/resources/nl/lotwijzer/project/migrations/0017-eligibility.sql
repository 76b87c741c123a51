-- Who may take part, the lists of people who are left out, and what was decided about registrants.

CREATE TABLE eligibility_rule (
    id             INTEGER PRIMARY KEY CHECK (id = 1),
    minimum_age    INTEGER CHECK (minimum_age BETWEEN 0 AND 120),
    maximum_age    INTEGER CHECK (maximum_age BETWEEN 0 AND 120),
    -- The day on which the age counts.
    reference_date TEXT    CHECK (reference_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    CHECK ((minimum_age IS NULL) = (reference_date IS NULL)),
    CHECK (maximum_age IS NULL OR maximum_age >= minimum_age)
) STRICT;

CREATE TABLE eligibility_place (
    id    INTEGER PRIMARY KEY,
    kind  TEXT NOT NULL CHECK (kind IN ('area', 'place', 'postcode')),
    value TEXT NOT NULL CHECK (value <> ''),
    UNIQUE (kind, value)
) STRICT;

CREATE TABLE exclusion_ground (
    id   INTEGER PRIMARY KEY,
    text TEXT NOT NULL UNIQUE CHECK (text <> ''),
    -- What the ground is proposed for.
    use  TEXT NOT NULL CHECK (use IN ('age', 'residence', 'consent', 'role'))
) STRICT;

CREATE TABLE exclusion_list (
    id         INTEGER PRIMARY KEY,
    name       TEXT NOT NULL CHECK (name <> ''),
    -- The day after which the list is no longer needed.
    keep_until TEXT CHECK (keep_until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;

-- People who mostly did not register themselves: no more of them than is needed to recognise them.
CREATE TABLE listed_person (
    id           INTEGER PRIMARY KEY,
    list         INTEGER NOT NULL REFERENCES exclusion_list (id) ON DELETE CASCADE,
    ground       TEXT    NOT NULL CHECK (ground <> ''),
    first_name   TEXT    NOT NULL,
    last_name    TEXT    NOT NULL,
    birth_date   TEXT    CHECK (birth_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    birth_year   INTEGER CHECK (birth_year BETWEEN 1000 AND 9999),
    street       TEXT    NOT NULL,
    house_number TEXT    NOT NULL,
    addition     TEXT    NOT NULL,
    postcode     TEXT    NOT NULL,
    city         TEXT    NOT NULL,
    email        TEXT    NOT NULL,
    salt         TEXT    NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    CHECK (last_name <> '' OR email <> '')
) STRICT;

CREATE INDEX listed_person_by_list ON listed_person (list);

-- What a parent or guardian of a registrant who is a minor said; by whom, where that was written down.
CREATE TABLE guardian_consent (
    registrant_id INTEGER PRIMARY KEY REFERENCES registrant (id),
    state         TEXT NOT NULL CHECK (state IN ('asked', 'given', 'refused')),
    day           TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    guardian      TEXT NOT NULL,
    salt          TEXT NOT NULL DEFAULT (lower(hex(randomblob(16))))
) STRICT;

-- Registrants who are let in although something was found, each finding by what it was: it is not shown again.
CREATE TABLE admission (
    id            INTEGER PRIMARY KEY,
    registrant_id INTEGER NOT NULL REFERENCES registrant (id),
    -- The rule, or the entry in a list, as text: it may be gone by now.
    finding       TEXT    NOT NULL CHECK (finding <> ''),
    reason        TEXT    NOT NULL CHECK (reason <> ''),
    salt          TEXT    NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    UNIQUE (registrant_id, finding)
) STRICT;
