-- Where the assembly stands: its mandate, its phases, the checklist of each, and the milestones. The decision of the
-- council has a table of its own (0009), since the draw rests on it.

-- What the assembly may say something about, and what happens with what it says.
CREATE TABLE mandate (
    id        INTEGER PRIMARY KEY CHECK (id = 1),
    text      TEXT    NOT NULL,
    follow_up TEXT    NOT NULL
) STRICT;

-- When a phase was to be, and when it was. A phase that is not here has no dates yet.
CREATE TABLE phase (
    id           INTEGER PRIMARY KEY,
    phase        TEXT    NOT NULL UNIQUE CHECK (phase IN ('EXPLORATION', 'PREPARATION', 'EXECUTION', 'OVERSIGHT')),
    planned_from TEXT    CHECK (planned_from GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    planned_to   TEXT    CHECK (planned_to GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    begun_on     TEXT    CHECK (begun_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    finished_on  TEXT    CHECK (finished_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    CHECK (planned_from IS NULL OR planned_to IS NULL OR planned_from <= planned_to),
    CHECK (finished_on IS NULL OR begun_on IS NOT NULL AND begun_on <= finished_on)
) STRICT;

-- An item of a checklist of which something was said: a golden rule of the program, or one that the project added.
CREATE TABLE checklist_item (
    id           INTEGER PRIMARY KEY,
    phase        TEXT    NOT NULL CHECK (phase IN ('EXPLORATION', 'PREPARATION', 'EXECUTION', 'OVERSIGHT')),
    rule         TEXT    UNIQUE,
    title        TEXT    NOT NULL,
    met_on       TEXT    CHECK (met_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    aside_on     TEXT    CHECK (aside_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    aside_reason TEXT    NOT NULL,
    by           TEXT    NOT NULL,
    salt         TEXT    NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    CHECK ((rule IS NULL) = (title <> '')),
    CHECK (met_on IS NULL OR aside_on IS NULL),
    CHECK ((aside_on IS NULL) = (aside_reason = ''))
) STRICT;

-- A moment that counts. Of the decision of the council only what was planned stands here.
CREATE TABLE milestone (
    id       INTEGER PRIMARY KEY,
    kind     TEXT    NOT NULL CHECK (kind IN ('START_NOTE', 'PLAN', 'COUNCIL_DECISION', 'OWN')),
    phase    TEXT    NOT NULL CHECK (phase IN ('EXPLORATION', 'PREPARATION', 'EXECUTION', 'OVERSIGHT')),
    title    TEXT    NOT NULL,
    planned  TEXT    CHECK (planned GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    reached  TEXT    CHECK (reached GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    document TEXT    NOT NULL,
    CHECK ((kind = 'OWN') = (title <> '')),
    CHECK (kind <> 'COUNCIL_DECISION' OR reached IS NULL)
) STRICT;

CREATE UNIQUE INDEX milestone_once ON milestone (kind) WHERE kind <> 'OWN';
