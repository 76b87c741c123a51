-- The project itself, and the journal of every deed in it.

CREATE TABLE project (
    id           INTEGER PRIMARY KEY CHECK (id = 1),
    code         TEXT    NOT NULL CHECK (code <> ''),
    name         TEXT    NOT NULL CHECK (name <> ''),
    commissioner TEXT    NOT NULL,
    question     TEXT    NOT NULL,
    panel_size   INTEGER NOT NULL CHECK (panel_size BETWEEN 1 AND 10000)
) STRICT;

CREATE TABLE journal (
    id      INTEGER PRIMARY KEY CHECK (id > 0),
    time    TEXT NOT NULL,
    role    TEXT NOT NULL,
    name    TEXT NOT NULL,
    action  TEXT NOT NULL,
    details TEXT NOT NULL,
    digests TEXT NOT NULL,
    hash    TEXT NOT NULL UNIQUE CHECK (length(hash) = 64)
) STRICT;

CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
BEGIN
    SELECT raise(ABORT, 'the journal is only added to');
END;

CREATE TRIGGER journal_is_never_shortened BEFORE DELETE ON journal
BEGIN
    SELECT raise(ABORT, 'the journal is only added to');
END;
