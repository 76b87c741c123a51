-- What people do to registrants by hand: registering them by telephone or on paper, correcting what a form says, and noting.

-- How somebody registered; NULL for a row of a file. It stays when a file says more about the person later.
ALTER TABLE registrant ADD COLUMN channel TEXT CHECK (channel IN ('phone', 'paper'));

-- A registration by hand is a batch of one row, so that the journal says when and by whom; NULL for a file.
ALTER TABLE import_batch ADD COLUMN channel TEXT CHECK (channel IN ('phone', 'paper'));

-- The history of what was changed by hand, field after field. When and by whom, the entry in the journal says. The newest row of a field says whether it stands corrected.
CREATE TABLE correction (
    id            INTEGER PRIMARY KEY,
    registrant_id INTEGER NOT NULL REFERENCES registrant (id),
    -- A field of the form, or '=' and a criterion.
    part          TEXT    NOT NULL CHECK (part <> '' AND part <> '='),
    was           TEXT    NOT NULL,
    becomes       TEXT    NOT NULL,
    reason        TEXT    NOT NULL CHECK (reason <> ''),
    -- Whether this put the field back as it was before it was first corrected.
    back          INTEGER NOT NULL CHECK (back IN (0, 1)),
    journal_entry INTEGER NOT NULL CHECK (journal_entry > 0),
    salt          TEXT    NOT NULL DEFAULT (lower(hex(randomblob(16))))
) STRICT;

CREATE INDEX correction_by_registrant ON correction (registrant_id, part);

CREATE TRIGGER a_correction_stays BEFORE UPDATE ON correction
BEGIN
    SELECT raise(ABORT, 'what was corrected stays on record');
END;

CREATE TABLE registrant_note (
    id            INTEGER PRIMARY KEY,
    registrant_id INTEGER NOT NULL REFERENCES registrant (id),
    note          TEXT    NOT NULL CHECK (note <> ''),
    journal_entry INTEGER NOT NULL CHECK (journal_entry > 0),
    salt          TEXT    NOT NULL DEFAULT (lower(hex(randomblob(16))))
) STRICT;

CREATE INDEX registrant_note_by_registrant ON registrant_note (registrant_id);
