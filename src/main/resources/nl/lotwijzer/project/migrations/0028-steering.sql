-- The steering group: its meetings with agenda and attendance, what it decided, who does what, what can go wrong, and the
-- budget. Members stand in office_holder. Amounts are whole cents.

CREATE TABLE steering_meeting (
    id     INTEGER PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE CHECK (number > 0),
    day    TEXT    NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    start  TEXT    CHECK (start GLOB '[0-2][0-9]:[0-5][0-9]'),
    place  TEXT    NOT NULL DEFAULT '',
    status TEXT    NOT NULL CHECK (status IN ('PLANNED', 'HELD')),
    notes  TEXT    NOT NULL DEFAULT '',
    salt   TEXT    NOT NULL DEFAULT (lower(hex(randomblob(16))))
) STRICT;

-- Items stand in the order of their position. A standing item comes back on the agenda of the next meeting.
CREATE TABLE steering_item (
    id         INTEGER PRIMARY KEY,
    meeting_id INTEGER NOT NULL REFERENCES steering_meeting (id) ON DELETE CASCADE,
    position   INTEGER NOT NULL CHECK (position > 0),
    title      TEXT    NOT NULL CHECK (length(title) > 0),
    owner      TEXT    NOT NULL DEFAULT '',
    minutes    INTEGER CHECK (minutes BETWEEN 1 AND 600),
    kind       TEXT    NOT NULL CHECK (kind IN ('INFORM', 'DISCUSS', 'DECIDE')),
    standing   INTEGER NOT NULL CHECK (standing IN (0, 1)),
    note       TEXT    NOT NULL DEFAULT '',
    salt       TEXT    NOT NULL DEFAULT (lower(hex(randomblob(16))))
) STRICT;

-- Whether a member came to a meeting; without a row that is not known.
CREATE TABLE steering_presence (
    id         INTEGER PRIMARY KEY,
    meeting_id INTEGER NOT NULL REFERENCES steering_meeting (id) ON DELETE CASCADE,
    office_id  INTEGER NOT NULL REFERENCES office_holder (id) ON DELETE CASCADE,
    presence   TEXT    NOT NULL CHECK (presence IN ('PRESENT', 'EXCUSED', 'ABSENT')),
    salt       TEXT    NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    UNIQUE (meeting_id, office_id)
) STRICT;

-- Who is at a meeting without being a member.
CREATE TABLE steering_guest (
    id           INTEGER PRIMARY KEY,
    meeting_id   INTEGER NOT NULL REFERENCES steering_meeting (id) ON DELETE CASCADE,
    name         TEXT    NOT NULL CHECK (length(name) > 0),
    organisation TEXT    NOT NULL DEFAULT '',
    presence     TEXT    CHECK (presence IN ('PRESENT', 'EXCUSED', 'ABSENT')),
    salt         TEXT    NOT NULL DEFAULT (lower(hex(randomblob(16))))
) STRICT;

-- Decisions are numbered by year. One that was replaced names the later one.
CREATE TABLE steering_decision (
    id          INTEGER PRIMARY KEY,
    year        INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2199),
    sequence    INTEGER NOT NULL CHECK (sequence > 0),
    text        TEXT    NOT NULL CHECK (length(text) > 0),
    day         TEXT    NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    meeting_id  INTEGER REFERENCES steering_meeting (id),
    item_id     INTEGER REFERENCES steering_item (id) ON DELETE SET NULL,
    concerns    TEXT    NOT NULL DEFAULT '',
    replaced_by INTEGER REFERENCES steering_decision (id) ON DELETE SET NULL,
    salt        TEXT    NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    UNIQUE (year, sequence),
    CHECK (replaced_by <> id)
) STRICT;

CREATE TABLE steering_action (
    id         INTEGER PRIMARY KEY,
    number     INTEGER NOT NULL UNIQUE CHECK (number > 0),
    text       TEXT    NOT NULL CHECK (length(text) > 0),
    owner      TEXT    NOT NULL DEFAULT '',
    due        TEXT    CHECK (due GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    status     TEXT    NOT NULL CHECK (status IN ('OPEN', 'DONE', 'DROPPED')),
    closed_on  TEXT    CHECK (closed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    meeting_id INTEGER REFERENCES steering_meeting (id),
    salt       TEXT    NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    CHECK ((closed_on IS NULL) = (status = 'OPEN'))
) STRICT;

CREATE TABLE steering_risk (
    id          INTEGER PRIMARY KEY,
    number      INTEGER NOT NULL UNIQUE CHECK (number > 0),
    title       TEXT    NOT NULL CHECK (length(title) > 0),
    cause       TEXT    NOT NULL DEFAULT '',
    consequence TEXT    NOT NULL DEFAULT '',
    probability INTEGER NOT NULL CHECK (probability BETWEEN 1 AND 5),
    impact      INTEGER NOT NULL CHECK (impact BETWEEN 1 AND 5),
    owner       TEXT    NOT NULL DEFAULT '',
    measure     TEXT    NOT NULL DEFAULT '',
    status      TEXT    NOT NULL CHECK (status IN ('OPEN', 'OCCURRED', 'CLOSED')),
    reviewed_on TEXT    CHECK (reviewed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    salt        TEXT    NOT NULL DEFAULT (lower(hex(randomblob(16))))
) STRICT;

-- A forecast that is null goes by what was planned, committed and spent.
CREATE TABLE budget_line (
    id        INTEGER PRIMARY KEY,
    position  INTEGER NOT NULL CHECK (position > 0),
    category  TEXT    NOT NULL CHECK (length(category) > 0),
    title     TEXT    NOT NULL CHECK (length(title) > 0),
    planned   INTEGER NOT NULL CHECK (planned >= 0),
    committed INTEGER NOT NULL CHECK (committed >= 0),
    forecast  INTEGER CHECK (forecast >= 0)
) STRICT;

-- What was spent. What the project knows by itself names its source: the id of a batch of allowances or of a session with
-- the costs of its facilitators. It names it by number only: what was spent stays when that is gone.
CREATE TABLE budget_entry (
    id          INTEGER PRIMARY KEY,
    line_id     INTEGER NOT NULL REFERENCES budget_line (id) ON DELETE CASCADE,
    day         TEXT    NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    description TEXT    NOT NULL DEFAULT '',
    cents       INTEGER NOT NULL CHECK (cents <> 0),
    source      TEXT    CHECK (source IN ('ALLOWANCES', 'FACILITATORS')),
    source_id   INTEGER CHECK ((source_id IS NULL) = (source IS NULL)),
    salt        TEXT    NOT NULL DEFAULT (lower(hex(randomblob(16))))
) STRICT;
