-- The letters that were sent, who registered, and from which files.

CREATE TABLE letter (
    id    INTEGER PRIMARY KEY,
    code  TEXT NOT NULL UNIQUE CHECK (code <> ''),
    batch TEXT NOT NULL,
    area  TEXT NOT NULL,
    salt  TEXT NOT NULL DEFAULT (lower(hex(randomblob(16))))
) STRICT;

-- When an import was done, its entry in the journal says.
CREATE TABLE import_batch (
    id            INTEGER PRIMARY KEY,
    file_name     TEXT    NOT NULL CHECK (file_name <> ''),
    sheet         TEXT    NOT NULL,
    journal_entry INTEGER NOT NULL CHECK (journal_entry > 0),
    row_count     INTEGER NOT NULL CHECK (row_count >= 0),
    added         INTEGER NOT NULL CHECK (added >= 0),
    changed       INTEGER NOT NULL CHECK (changed >= 0),
    unchanged     INTEGER NOT NULL CHECK (unchanged >= 0),
    refused       INTEGER NOT NULL CHECK (refused >= 0),
    CHECK (row_count = added + changed + unchanged + refused)
) STRICT;

-- The answers stand in the row of the person, {"criterion": "answer"} in the order of the file, so that the journal
-- keeps one digest for a person and the salt covers all of it.
CREATE TABLE registrant (
    id            INTEGER PRIMARY KEY,
    number        TEXT    NOT NULL UNIQUE CHECK (number GLOB 'R[0-9][0-9][0-9][0-9]*'),
    fingerprint   TEXT    UNIQUE CHECK (fingerprint <> ''),
    form_id       TEXT    UNIQUE CHECK (form_id <> ''),
    letter_code   TEXT    CHECK (letter_code <> ''),
    first_name    TEXT    NOT NULL,
    last_name     TEXT    NOT NULL,
    email         TEXT    NOT NULL,
    phone         TEXT    NOT NULL,
    street        TEXT    NOT NULL,
    house_number  TEXT    NOT NULL,
    addition      TEXT    NOT NULL,
    postcode      TEXT    NOT NULL,
    city          TEXT    NOT NULL,
    birth_date    TEXT    CHECK (birth_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    birth_year    INTEGER CHECK (birth_year BETWEEN 1000 AND 9999),
    registered_at TEXT,
    remark        TEXT    NOT NULL,
    answers       TEXT    NOT NULL CHECK (json_valid(answers)),
    state         TEXT    NOT NULL CHECK (state IN ('active', 'excluded')),
    ground        TEXT    NOT NULL,
    batch         INTEGER NOT NULL REFERENCES import_batch (id),
    source_row    INTEGER NOT NULL CHECK (source_row > 0),
    salt          TEXT    NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    CHECK ((state = 'excluded') = (ground <> ''))
) STRICT;

CREATE INDEX registrant_by_batch ON registrant (batch);
CREATE UNIQUE INDEX registrant_by_letter ON registrant (replace(letter_code, '-', ''));

-- As what the columns of earlier files were read, by folded header: a field, '=' and a criterion, or '-' for not at all.
CREATE TABLE column_use (
    id     INTEGER PRIMARY KEY,
    header TEXT NOT NULL UNIQUE CHECK (header <> ''),
    use    TEXT NOT NULL CHECK (use <> '')
) STRICT;
