-- What response is expected, in registrations per thousand letters, and how many registrants are wanted for each seat.
CREATE TABLE response_setting (
    id       INTEGER PRIMARY KEY CHECK (id = 1),
    low      INTEGER NOT NULL CHECK (low BETWEEN 1 AND 1000),
    middle   INTEGER NOT NULL CHECK (middle BETWEEN low AND 1000),
    high     INTEGER NOT NULL CHECK (high BETWEEN middle AND 1000),
    per_seat INTEGER NOT NULL CHECK (per_seat BETWEEN 1 AND 100)
) STRICT;
