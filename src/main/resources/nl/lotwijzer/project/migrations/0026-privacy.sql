-- Until when fields about people are kept, what was cleaned up, and the end of the project.

-- A day that somebody chose in the place of the proposed one, for a group of fields of the catalogue.
CREATE TABLE retention_choice (
    id          INTEGER PRIMARY KEY,
    field_group TEXT    NOT NULL UNIQUE CHECK (field_group <> ''),
    keep_until  TEXT    NOT NULL CHECK (keep_until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    reason      TEXT    NOT NULL CHECK (reason <> '')
) STRICT;

-- What was taken out of the project: a group of fields, or, without one, somebody who is no registrant.
CREATE TABLE clean_up (
    id          INTEGER PRIMARY KEY,
    field_group TEXT    CHECK (field_group <> ''),
    done_on     TEXT    NOT NULL CHECK (done_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    -- Of how many people, or, of fields without a known person, how many rows.
    people      INTEGER NOT NULL CHECK (people >= 0),
    -- Whether unused parts of the file, or copies beside it, may still hold what went.
    traces      INTEGER NOT NULL CHECK (traces IN (0, 1))
) STRICT;

CREATE TABLE project_closing (
    id        INTEGER PRIMARY KEY CHECK (id = 1),
    closed_on TEXT    NOT NULL CHECK (closed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    people    INTEGER NOT NULL CHECK (people >= 0)
) STRICT;

CREATE TRIGGER a_closing_stays BEFORE DELETE ON project_closing
BEGIN
    SELECT raise(ABORT, 'fixed: a project that was closed stays closed');
END;
