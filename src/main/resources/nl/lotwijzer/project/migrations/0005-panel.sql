-- What became of the drawn registrants. A drawn registrant without a row here has only been drawn.
CREATE TABLE participant (
    id            INTEGER PRIMARY KEY,
    registrant_id INTEGER NOT NULL UNIQUE REFERENCES registrant (id),
    status        TEXT    NOT NULL
        CHECK (status IN ('DRAWN', 'CALLED', 'CONFIRMED', 'DECLINED', 'REPLACED', 'STOPPED')),
    status_since  TEXT    NOT NULL CHECK (status_since GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    note          TEXT    NOT NULL DEFAULT '',
    salt          TEXT    NOT NULL DEFAULT (lower(hex(randomblob(16))))
) STRICT;
