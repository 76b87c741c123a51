-- The register of reports: what left the project, from which state of it, and as which files.

-- A report as it was issued. It tells of the state after the journal's entry with the number `entries`, whose hash is
-- printed in it; who issued it and when stands in the entry after that.
CREATE TABLE report_issue (
    id            INTEGER PRIMARY KEY,
    pack          TEXT    NOT NULL CHECK (pack <> ''),
    -- The session or the batch that it is about, by its number, also when that is gone; 0 for the whole project.
    subject       INTEGER NOT NULL CHECK (subject >= 0),
    language      TEXT    NOT NULL CHECK (language IN ('nl', 'en')),
    from_day      TEXT    CHECK (from_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    to_day        TEXT    NOT NULL CHECK (to_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    told_of       TEXT    NOT NULL CHECK (told_of GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    entries       INTEGER NOT NULL CHECK (entries > 0),
    head          TEXT    NOT NULL CHECK (length(head) = 64),
    -- The hash of what its pages say, the same in every kind of file.
    content       TEXT    NOT NULL CHECK (length(content) = 64),
    journal_entry INTEGER NOT NULL UNIQUE CHECK (journal_entry > entries)
) STRICT;

-- A file in which it was written. The name is without a folder: that is nobody's business.
CREATE TABLE report_issue_file (
    id       INTEGER PRIMARY KEY,
    issue_id INTEGER NOT NULL REFERENCES report_issue (id),
    name     TEXT    NOT NULL CHECK (name <> '' AND instr(name, '/') = 0),
    sha256   TEXT    NOT NULL CHECK (length(sha256) = 64)
) STRICT;

CREATE INDEX report_issue_file_by_hash ON report_issue_file (sha256);

-- What is compared with the next report of the same pack.
CREATE TABLE report_issue_figure (
    id       INTEGER PRIMARY KEY,
    issue_id INTEGER NOT NULL REFERENCES report_issue (id),
    name     TEXT    NOT NULL CHECK (name <> ''),
    number   INTEGER NOT NULL,
    unit     TEXT    NOT NULL CHECK (unit IN ('COUNT', 'CENTS')),
    UNIQUE (issue_id, name)
) STRICT;
