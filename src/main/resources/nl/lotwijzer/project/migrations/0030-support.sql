-- A training or workshop. Who has a place and who waits is kept per sign-up, so that a place that was given stays given.
CREATE TABLE training (
    id           INTEGER PRIMARY KEY,
    kind         TEXT    NOT NULL CHECK (kind IN ('INSPIRATION', 'MASTERCLASS', 'FACILITATORS', 'OWN')),
    title        TEXT    NOT NULL CHECK (length(title) > 0),
    duration     TEXT    NOT NULL CHECK (duration IN ('TWO_HOURS', 'HALF_DAY', 'DAY')),
    date         TEXT    NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    starts       TEXT    NOT NULL CHECK (starts GLOB '[0-2][0-9]:[0-5][0-9]'),
    place        TEXT    NOT NULL DEFAULT '',
    audience     TEXT    NOT NULL DEFAULT '',
    trainer      TEXT    NOT NULL DEFAULT '',
    capacity     INTEGER NOT NULL DEFAULT 20 CHECK (capacity BETWEEN 1 AND 500),
    remark       TEXT    NOT NULL DEFAULT '',
    certified_on TEXT    CHECK (certified_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    salt         TEXT    NOT NULL DEFAULT (lower(hex(randomblob(16))))
) STRICT;

-- Somebody outside the pool of facilitators who comes to a training.
CREATE TABLE training_guest (
    id           INTEGER PRIMARY KEY,
    name         TEXT    NOT NULL CHECK (length(name) > 0),
    organisation TEXT    NOT NULL DEFAULT '',
    email        TEXT    NOT NULL DEFAULT '',
    salt         TEXT    NOT NULL DEFAULT (lower(hex(randomblob(16))))
) STRICT;

-- Who signed up, in that order by position. Who cancelled stays in the list.
CREATE TABLE training_sign_up (
    id             INTEGER PRIMARY KEY,
    training_id    INTEGER NOT NULL REFERENCES training (id),
    position       INTEGER NOT NULL CHECK (position > 0),
    facilitator_id INTEGER REFERENCES facilitator (id),
    guest_id       INTEGER REFERENCES training_guest (id),
    state          TEXT    NOT NULL CHECK (state IN ('PLACED', 'WAITING', 'CANCELLED')),
    attendance     TEXT    NOT NULL DEFAULT 'UNKNOWN' CHECK (attendance IN ('UNKNOWN', 'PRESENT', 'ABSENT')),
    salt           TEXT    NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    CHECK ((facilitator_id IS NULL) <> (guest_id IS NULL)),
    UNIQUE (training_id, position),
    UNIQUE (training_id, facilitator_id),
    UNIQUE (training_id, guest_id)
) STRICT;

-- Advice that was bought in advance, in whole minutes.
CREATE TABLE advice_card (
    id          INTEGER PRIMARY KEY,
    name        TEXT    NOT NULL CHECK (length(name) > 0),
    minutes     INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 600000),
    bought_on   TEXT    NOT NULL CHECK (bought_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    valid_until TEXT    CHECK (valid_until >= bought_on
                               AND valid_until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    price_cents INTEGER CHECK (price_cents BETWEEN 0 AND 100000000000),
    remark      TEXT    NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE advice_use (
    id      INTEGER PRIMARY KEY,
    card_id INTEGER NOT NULL REFERENCES advice_card (id),
    date    TEXT    NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 600000),
    subject TEXT    NOT NULL CHECK (length(subject) > 0),
    adviser TEXT    NOT NULL DEFAULT '',
    salt    TEXT    NOT NULL DEFAULT (lower(hex(randomblob(16))))
) STRICT;

-- A list of questions or criteria as this project has it. A list without a row is the one that comes with the program.
CREATE TABLE support_checklist (
    id       INTEGER PRIMARY KEY,
    list     TEXT    NOT NULL CHECK (list IN ('INTAKE', 'PROGRESS', 'EVALUATION', 'COUNCIL', 'OTHER', 'FEASIBILITY')),
    position INTEGER NOT NULL CHECK (position > 0),
    text     TEXT    NOT NULL CHECK (length(text) > 0),
    UNIQUE (list, position)
) STRICT;

-- A conversation with somebody outside the project, with what was agreed.
CREATE TABLE conversation (
    id           INTEGER PRIMARY KEY,
    kind         TEXT    NOT NULL CHECK (kind IN ('INTAKE', 'PROGRESS', 'EVALUATION', 'COUNCIL', 'OTHER')),
    date         TEXT    NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    organisation TEXT    NOT NULL DEFAULT '',
    person       TEXT    NOT NULL DEFAULT '',
    contact      TEXT    NOT NULL DEFAULT '',
    summary      TEXT    NOT NULL DEFAULT '',
    agreed       TEXT    NOT NULL DEFAULT '',
    follow_up_on TEXT    CHECK (follow_up_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    done_on      TEXT    CHECK (done_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    salt         TEXT    NOT NULL DEFAULT (lower(hex(randomblob(16))))
) STRICT;

-- The question stands here as it was asked, whatever becomes of the list.
CREATE TABLE conversation_answer (
    id              INTEGER PRIMARY KEY,
    conversation_id INTEGER NOT NULL REFERENCES conversation (id),
    position        INTEGER NOT NULL CHECK (position > 0),
    question        TEXT    NOT NULL CHECK (length(question) > 0),
    answer          TEXT    NOT NULL DEFAULT '',
    salt            TEXT    NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    UNIQUE (conversation_id, position)
) STRICT;

-- What there is to divide in the participatory budget.
CREATE TABLE residents_budget (
    id              INTEGER PRIMARY KEY CHECK (id = 1),
    available_cents INTEGER NOT NULL CHECK (available_cents BETWEEN 0 AND 100000000000)
) STRICT;

CREATE TABLE proposal (
    id          INTEGER PRIMARY KEY,
    number      INTEGER NOT NULL UNIQUE CHECK (number BETWEEN 1 AND 99999),
    title       TEXT    NOT NULL CHECK (length(title) > 0),
    description TEXT    NOT NULL DEFAULT '',
    area        TEXT    NOT NULL DEFAULT '',
    cost_cents  INTEGER CHECK (cost_cents BETWEEN 0 AND 100000000000),
    submitter   TEXT    NOT NULL DEFAULT '',
    status      TEXT    NOT NULL
        CHECK (status IN ('RECEIVED', 'TESTED', 'ON_BALLOT', 'CHOSEN', 'NOT_CHOSEN', 'CARRIED_OUT')),
    salt        TEXT    NOT NULL DEFAULT (lower(hex(randomblob(16))))
) STRICT;

-- What the feasibility test said of a proposal by one criterion. A criterion without a row was not looked at.
CREATE TABLE proposal_test (
    id          INTEGER PRIMARY KEY,
    proposal_id INTEGER NOT NULL REFERENCES proposal (id),
    criterion   TEXT    NOT NULL CHECK (length(criterion) > 0),
    verdict     TEXT    NOT NULL CHECK (verdict IN ('YES', 'NO', 'UNKNOWN')),
    remark      TEXT    NOT NULL DEFAULT '',
    UNIQUE (proposal_id, criterion)
) STRICT;
