-- Who should sit at the table: criteria with their categories, the population, and the seats for each category.

CREATE TABLE criterion (
    id       INTEGER PRIMARY KEY,
    position INTEGER NOT NULL CHECK (position >= 0),
    name     TEXT    NOT NULL CHECK (name <> ''),
    folded   TEXT    NOT NULL UNIQUE CHECK (folded <> '') -- the name as answers are compared
) STRICT;

CREATE TABLE category (
    id         INTEGER PRIMARY KEY,
    criterion  INTEGER NOT NULL REFERENCES criterion (id),
    position   INTEGER NOT NULL CHECK (position >= 0),
    name       TEXT    NOT NULL CHECK (name <> ''),
    folded     TEXT    NOT NULL CHECK (folded <> ''),
    population INTEGER NOT NULL DEFAULT 0 CHECK (population >= 0),
    min_seats  INTEGER NOT NULL CHECK (min_seats >= 0),
    max_seats  INTEGER NOT NULL,
    min_flex   INTEGER CHECK (min_flex BETWEEN 0 AND min_seats),
    max_flex   INTEGER CHECK (max_flex >= max_seats),
    UNIQUE (criterion, folded),
    CHECK (min_seats <= max_seats),
    CHECK ((min_flex IS NULL) = (max_flex IS NULL))
) STRICT;

CREATE TABLE quota_rules (
    id             INTEGER PRIMARY KEY CHECK (id = 1),
    household_rule INTEGER NOT NULL CHECK (household_rule IN (0, 1))
) STRICT;
