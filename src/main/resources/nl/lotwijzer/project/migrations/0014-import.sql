-- What reading files of registrants keeps beside the registrants: profiles, values, derived answers and refused rows.

-- As what the columns and values of a kind of file are read, under a name; the text is that of a profile file.
CREATE TABLE mapping_profile (
    id      INTEGER PRIMARY KEY,
    name    TEXT NOT NULL UNIQUE CHECK (name <> ''),
    content TEXT NOT NULL CHECK (content <> '')
) STRICT;

-- As which category a value of a criterion was read the last time; '' for no answer.
CREATE TABLE value_use (
    id        INTEGER PRIMARY KEY,
    criterion TEXT NOT NULL CHECK (criterion <> ''),
    value     TEXT NOT NULL CHECK (value <> ''),
    category  TEXT NOT NULL,
    UNIQUE (criterion, value)
) STRICT;

-- Answers that follow from a birth date or a postcode; the text is that of the rule in a profile file.
CREATE TABLE derived_answer (
    id        INTEGER PRIMARY KEY,
    criterion TEXT NOT NULL UNIQUE CHECK (criterion <> ''),
    rule      TEXT NOT NULL CHECK (rule <> '')
) STRICT;

-- The header of a file of which rows were refused and what its columns were read as, texts with a tab between them.
CREATE TABLE refused_layout (
    id         INTEGER PRIMARY KEY REFERENCES import_batch (id),
    header_row INTEGER NOT NULL CHECK (header_row > 0),
    headers    TEXT    NOT NULL,
    uses       TEXT    NOT NULL CHECK (uses <> '')
) STRICT;

-- The rows that were refused, to be corrected and read in, or set aside with a ground.
CREATE TABLE refused_row (
    id          INTEGER PRIMARY KEY,
    batch       INTEGER NOT NULL REFERENCES import_batch (id),
    source_row  INTEGER NOT NULL CHECK (source_row > 0),
    fingerprint TEXT    NOT NULL CHECK (fingerprint <> ''),
    cells       TEXT    NOT NULL,
    reasons     TEXT    NOT NULL CHECK (reasons <> ''),
    state       TEXT    NOT NULL CHECK (state IN ('open', 'read', 'aside')),
    ground      TEXT    NOT NULL,
    salt        TEXT    NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    CHECK ((state = 'aside') = (ground <> ''))
) STRICT;

CREATE INDEX refused_row_by_batch ON refused_row (batch);
