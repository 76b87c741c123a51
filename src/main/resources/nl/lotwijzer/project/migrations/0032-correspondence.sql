-- The letters after the invitation: to whoever registered, was drawn, is a reserve, is expected at a session, took part.
-- The template of the project for letters of a kind, in the place of the one that comes with the program; as Base64.
CREATE TABLE correspondence_template (
    id        INTEGER PRIMARY KEY,
    kind      TEXT    NOT NULL UNIQUE
        CHECK (kind IN ('RECEIPT', 'SELECTED', 'NOT_SELECTED', 'RESERVE', 'SESSION', 'THANKS')),
    file_name TEXT    NOT NULL CHECK (file_name <> ''),
    content   TEXT    NOT NULL CHECK (content <> ''),
    salt      TEXT    NOT NULL DEFAULT (lower(hex(randomblob(16))))
) STRICT;

-- Letters that were made in one go, of which nobody gets a second by mistake.
CREATE TABLE correspondence (
    id         INTEGER PRIMARY KEY,
    kind       TEXT    NOT NULL
        CHECK (kind IN ('RECEIPT', 'SELECTED', 'NOT_SELECTED', 'RESERVE', 'SESSION', 'THANKS')),
    session_id INTEGER REFERENCES session (id) ON DELETE CASCADE,
    form       TEXT    NOT NULL CHECK (form IN ('WORD', 'XLSX', 'CSV')),
    made_at    TEXT    NOT NULL,
    -- The day that stands in the letters.
    dated      TEXT    NOT NULL CHECK (dated GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    letters    INTEGER NOT NULL CHECK (letters > 0),
    -- SHA-256 of the file that was written.
    hash       TEXT    NOT NULL CHECK (length(hash) = 64),
    CHECK ((kind = 'SESSION') = (session_id IS NOT NULL))
) STRICT;

CREATE TABLE correspondence_recipient (
    id                INTEGER PRIMARY KEY,
    correspondence_id INTEGER NOT NULL REFERENCES correspondence (id) ON DELETE CASCADE,
    registrant_id     INTEGER NOT NULL REFERENCES registrant (id),
    salt              TEXT    NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    UNIQUE (correspondence_id, registrant_id)
) STRICT;

CREATE INDEX correspondence_recipient_by_registrant ON correspondence_recipient (registrant_id);
