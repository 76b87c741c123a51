-- What people thought of the sessions. Answers are anonymous: they are kept as counts, and open answers as texts in the
-- order of the alphabet. Nothing says which answers came from one person.
CREATE TABLE evaluation (
    id           INTEGER PRIMARY KEY,
    session_id   INTEGER NOT NULL UNIQUE REFERENCES session (id) ON DELETE CASCADE,
    file_name    TEXT    NOT NULL CHECK (file_name <> ''),
    -- SHA-256 of what was kept of the file, by which the same file is known again.
    content_hash TEXT    NOT NULL CHECK (length(content_hash) = 64),
    read_at      TEXT    NOT NULL,
    -- Rows of the file: the people who answered anything at all.
    respondents  INTEGER NOT NULL CHECK (respondents >= 0),
    -- Cells that could not be read and were left out.
    refused      INTEGER NOT NULL CHECK (refused >= 0)
) STRICT;

CREATE TABLE evaluation_question (
    id            INTEGER PRIMARY KEY,
    evaluation_id INTEGER NOT NULL REFERENCES evaluation (id) ON DELETE CASCADE,
    position      INTEGER NOT NULL CHECK (position > 0),
    text          TEXT    NOT NULL CHECK (text <> ''),
    reading       TEXT    NOT NULL CHECK (reading IN ('SCALE_5', 'SCALE_7', 'SCALE_10', 'SCALE_0_10', 'AGREEMENT',
        'SATISFACTION', 'QUALITY', 'GRADES', 'FREQUENCY', 'SMILEYS', 'CHOICE', 'MULTIPLE', 'BACKGROUND', 'OPEN')),
    answered      INTEGER NOT NULL CHECK (answered >= 0),
    UNIQUE (evaluation_id, position)
) STRICT;

-- How many chose an option, or a point of a scale as 4 or 7.5. With a background (a question, and one category of it)
-- only those people are counted; groups that are too small to stay unknown have no rows.
CREATE TABLE evaluation_count (
    id          INTEGER PRIMARY KEY,
    question_id INTEGER NOT NULL REFERENCES evaluation_question (id) ON DELETE CASCADE,
    background  INTEGER REFERENCES evaluation_question (id) ON DELETE CASCADE,
    category    TEXT    NOT NULL,
    option      TEXT    NOT NULL,
    answers     INTEGER NOT NULL CHECK (answers > 0),
    CHECK ((background IS NULL) = (category = ''))
) STRICT;

CREATE INDEX evaluation_count_by_question ON evaluation_count (question_id);
CREATE INDEX evaluation_count_by_background ON evaluation_count (background);

-- Open answers. People may write about themselves in them, so a row has a salt and can be removed.
CREATE TABLE evaluation_text (
    id          INTEGER PRIMARY KEY,
    question_id INTEGER NOT NULL REFERENCES evaluation_question (id) ON DELETE CASCADE,
    text        TEXT    NOT NULL CHECK (text <> ''),
    salt        TEXT    NOT NULL DEFAULT (lower(hex(randomblob(16))))
) STRICT;

CREATE INDEX evaluation_text_by_question ON evaluation_text (question_id);
