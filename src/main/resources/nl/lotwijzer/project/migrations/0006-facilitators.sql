-- The people who facilitate the tables. Languages, the best one first, and the days on which somebody can come are
-- separated by a comma and a blank.
CREATE TABLE facilitator (
    id         INTEGER PRIMARY KEY,
    name       TEXT    NOT NULL CHECK (length(name) > 0),
    email      TEXT    NOT NULL DEFAULT '',
    phone      TEXT    NOT NULL DEFAULT '',
    experience TEXT    NOT NULL DEFAULT '',
    languages  TEXT    NOT NULL DEFAULT '',
    training   TEXT    NOT NULL DEFAULT '',
    available  TEXT    NOT NULL DEFAULT '',
    interests  TEXT    NOT NULL DEFAULT '',
    notes      TEXT    NOT NULL DEFAULT '',
    salt       TEXT    NOT NULL DEFAULT (lower(hex(randomblob(16))))
) STRICT;

CREATE UNIQUE INDEX facilitator_email ON facilitator (lower(email)) WHERE email <> '';
