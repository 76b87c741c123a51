-- What participants get for coming: the agreements, the legal limits that were added, what is known of each person, and
-- the batches in which it was paid. Amounts are whole cents.

-- What was agreed about the allowances of this assembly, and who pays them.
CREATE TABLE allowance_setting (
    id            INTEGER PRIMARY KEY CHECK (id = 1),
    country       TEXT    NOT NULL CHECK (country IN ('NL', 'BE')),
    fee_kind      TEXT    NOT NULL CHECK (fee_kind IN ('SESSION', 'HOUR', 'DAY_PART')),
    fee           INTEGER NOT NULL CHECK (fee >= 0),
    travel_kind   TEXT    NOT NULL CHECK (travel_kind IN ('NONE', 'FIXED', 'KILOMETRES', 'RECEIPTS')),
    travel        INTEGER NOT NULL CHECK (travel >= 0),
    care          INTEGER NOT NULL CHECK (care IN (0, 1)),
    partial       TEXT    NOT NULL CHECK (partial IN ('WHOLE', 'BY_TIME', 'NOTHING')),
    payer         TEXT    NOT NULL,
    iban          TEXT    NOT NULL,
    bic           TEXT    NOT NULL
) STRICT;

-- The legal limits of a year that came after the program, or that the user knows better. Null is no such limit.
CREATE TABLE allowance_rule (
    id          INTEGER PRIMARY KEY,
    country     TEXT    NOT NULL CHECK (country IN ('NL', 'BE')),
    year        INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2099),
    hour        INTEGER CHECK (hour > 0),
    hour_young  INTEGER CHECK (hour_young > 0),
    young_under INTEGER CHECK (young_under BETWEEN 1 AND 120),
    day         INTEGER CHECK (day > 0),
    month       INTEGER CHECK (month > 0),
    whole_year  INTEGER CHECK (whole_year > 0),
    kilometres  INTEGER CHECK (kilometres > 0),
    costs_count INTEGER NOT NULL CHECK (costs_count IN (0, 1)),
    source      TEXT    NOT NULL CHECK (length(source) > 0),
    UNIQUE (country, year),
    CHECK ((hour_young IS NULL) = (young_under IS NULL))
) STRICT;

-- Who is not paid in the next batch, as it was decided; the amount stays due.
CREATE TABLE allowance_hold (
    id            INTEGER PRIMARY KEY,
    registrant_id INTEGER NOT NULL UNIQUE REFERENCES registrant (id),
    salt          TEXT    NOT NULL DEFAULT (lower(hex(randomblob(16))))
) STRICT;

-- What a participant said to have received in a year from other organisations.
CREATE TABLE allowance_elsewhere (
    id            INTEGER PRIMARY KEY,
    registrant_id INTEGER NOT NULL REFERENCES registrant (id),
    year          INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2099),
    cents         INTEGER NOT NULL CHECK (cents > 0),
    salt          TEXT    NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    UNIQUE (registrant_id, year)
) STRICT;

-- What was entered by hand: receipts and corrections, each with its reason.
CREATE TABLE allowance_entry (
    id            INTEGER PRIMARY KEY,
    registrant_id INTEGER NOT NULL REFERENCES registrant (id),
    day           TEXT    NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    kind          TEXT    NOT NULL CHECK (kind IN ('TRAVEL_RECEIPT', 'CARE_RECEIPT', 'CORRECTION')),
    cents         INTEGER NOT NULL CHECK (cents <> 0 AND (cents > 0 OR kind = 'CORRECTION')),
    reason        TEXT    NOT NULL,
    salt          TEXT    NOT NULL DEFAULT (lower(hex(randomblob(16))))
) STRICT;

-- A batch of payments, as it was fixed. Nothing of it changes afterwards but what became of it.
CREATE TABLE allowance_batch (
    id          INTEGER PRIMARY KEY,
    number      INTEGER NOT NULL UNIQUE CHECK (number > 0),
    message     TEXT    NOT NULL UNIQUE,
    fixed_at    TEXT    NOT NULL,
    execution   TEXT    NOT NULL CHECK (execution GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    payer       TEXT    NOT NULL,
    iban        TEXT    NOT NULL,
    bic         TEXT    NOT NULL,
    count       INTEGER NOT NULL CHECK (count > 0),
    cents       INTEGER NOT NULL CHECK (cents > 0),
    hash        TEXT    NOT NULL CHECK (length(hash) = 64),
    exported_at TEXT,
    file_hash   TEXT    CHECK ((file_hash IS NULL) = (exported_at IS NULL)),
    paid_on     TEXT    CHECK (paid_on IS NULL OR exported_at IS NOT NULL)
) STRICT;

-- A payment to one person in a batch. Name and account are empty once this person was erased; the digest stays.
CREATE TABLE allowance_payment (
    id            INTEGER PRIMARY KEY,
    batch_id      INTEGER NOT NULL REFERENCES allowance_batch (id),
    registrant_id INTEGER NOT NULL REFERENCES registrant (id),
    reference     TEXT    NOT NULL,
    name          TEXT    NOT NULL,
    iban          TEXT    NOT NULL,
    cents         INTEGER NOT NULL CHECK (cents > 0),
    description   TEXT    NOT NULL,
    digest        TEXT    NOT NULL CHECK (length(digest) = 64),
    returned_on   TEXT,
    returned_for  TEXT    CHECK ((returned_for IS NULL) = (returned_on IS NULL)),
    salt          TEXT    NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    UNIQUE (batch_id, registrant_id)
) STRICT;

-- What a payment is made up of. A line names its session or entry by number only: the payment stays when that is gone.
CREATE TABLE allowance_line (
    id         INTEGER PRIMARY KEY,
    payment_id INTEGER NOT NULL REFERENCES allowance_payment (id),
    kind       TEXT    NOT NULL CHECK (kind IN ('FEE', 'TRAVEL', 'TRAVEL_RECEIPT', 'CARE_RECEIPT', 'CORRECTION')),
    source     INTEGER NOT NULL,
    day        TEXT    NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    title      TEXT    NOT NULL,
    basis      TEXT    NOT NULL,
    minutes    INTEGER NOT NULL,
    planned    INTEGER NOT NULL,
    rate       INTEGER NOT NULL,
    number     INTEGER NOT NULL,
    entitled   INTEGER NOT NULL,
    settled    INTEGER NOT NULL,
    salt       TEXT    NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    UNIQUE (payment_id, kind, source)
) STRICT;
