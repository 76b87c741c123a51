-- What became of a letter after it was sent, as far as it is not a registration. No free text, so nothing about a person.
CREATE TABLE letter_result (
    id        INTEGER PRIMARY KEY,
    letter_id INTEGER NOT NULL UNIQUE REFERENCES letter (id) ON DELETE CASCADE,
    outcome   TEXT    NOT NULL CHECK (outcome IN ('RETURNED', 'MOVED', 'DECEASED', 'REFUSED')),
    noted_on  TEXT    NOT NULL CHECK (noted_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    salt      TEXT    NOT NULL DEFAULT (lower(hex(randomblob(16))))
) STRICT;

-- The letters as the project writes them: Word files with places to fill in, in base 64.
CREATE TABLE letter_template (
    id        INTEGER PRIMARY KEY,
    kind      TEXT    NOT NULL UNIQUE CHECK (kind IN ('INVITATION', 'REMINDER')),
    file_name TEXT    NOT NULL CHECK (file_name <> ''),
    content   TEXT    NOT NULL CHECK (content <> ''),
    salt      TEXT    NOT NULL DEFAULT (lower(hex(randomblob(16))))
) STRICT;

-- What the letters of this project share. The code follows the web address in the QR image.
CREATE TABLE letter_setting (
    id           INTEGER PRIMARY KEY CHECK (id = 1),
    web_address  TEXT    NOT NULL,
    double_sided INTEGER NOT NULL CHECK (double_sided IN (0, 1))
) STRICT;
