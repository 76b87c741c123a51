-- What became of the people a lottery drew. Who was drawn and has no row here has only been drawn.
CREATE TABLE participant (
    id            INTEGER PRIMARY KEY,
    lottery_id    INTEGER NOT NULL REFERENCES lottery (id),
    registrant_id INTEGER NOT NULL REFERENCES registrant (id),
    status        TEXT    NOT NULL
        CHECK (status IN ('DRAWN', 'CALLED', 'CONFIRMED', 'DECLINED', 'REPLACED', 'STOPPED')),
    status_since  TEXT    NOT NULL CHECK (status_since GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    note          TEXT    NOT NULL DEFAULT '',
    salt          TEXT    NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    UNIQUE (lottery_id, registrant_id)
) STRICT;
