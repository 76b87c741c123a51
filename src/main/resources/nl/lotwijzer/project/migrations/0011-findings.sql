-- What supervisors found, read into the project as the files that they were.

CREATE TABLE finding (
    id      INTEGER PRIMARY KEY,
    -- The hash in the last line of the file, by which people name it.
    hash    TEXT    NOT NULL UNIQUE CHECK (length(hash) = 64),
    read_at TEXT    NOT NULL,
    -- The file, to the letter; it names the supervisor.
    content TEXT    NOT NULL CHECK (content <> ''),
    salt    TEXT    NOT NULL DEFAULT (lower(hex(randomblob(16))))
) STRICT;

CREATE TRIGGER a_finding_is_never_changed BEFORE UPDATE ON finding
BEGIN
    SELECT raise(ABORT, 'what a supervisor found is not changed');
END;

CREATE TRIGGER a_finding_is_never_removed BEFORE DELETE ON finding
BEGIN
    SELECT raise(ABORT, 'what a supervisor found is not removed');
END;
