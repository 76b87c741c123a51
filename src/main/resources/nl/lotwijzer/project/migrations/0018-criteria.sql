-- What was decided about a criterion beside its categories, and where its population figures come from.

-- What becomes of who gives no answer: NULL is asked to complete it, and not drawn until then; out is not drawn, and that
-- is settled. Whoever may take part without an answer has a category of their own.
ALTER TABLE criterion ADD COLUMN no_answer TEXT CHECK (no_answer IN ('out'));

-- Special categories of personal data (GDPR article 9): on which ground they are asked, or that these are none.
ALTER TABLE criterion ADD COLUMN special_ground TEXT CHECK (special_ground IN
    ('none', 'consent', 'made_public', 'public_interest', 'statistics', 'other'));
ALTER TABLE criterion ADD COLUMN special_note TEXT CHECK (special_note <> '');

-- Why the criterion is there, in words for the public.
ALTER TABLE criterion ADD COLUMN explanation TEXT CHECK (explanation <> '');

-- How the quotas were calculated last, for how many seats, from which population (of the categories in their order).
ALTER TABLE criterion ADD COLUMN method TEXT CHECK (method <> '');
ALTER TABLE criterion ADD COLUMN method_seats INTEGER CHECK (method_seats > 0);
ALTER TABLE criterion ADD COLUMN method_population TEXT;

-- The category of those who give no answer, at most one to a criterion.
ALTER TABLE category ADD COLUMN no_answer INTEGER CHECK (no_answer = 1);

CREATE UNIQUE INDEX one_category_without_answer ON category (criterion) WHERE no_answer = 1;

CREATE TABLE population_source (
    criterion  INTEGER PRIMARY KEY REFERENCES criterion (id),
    shape      TEXT    NOT NULL CHECK (shape <> ''),
    file_name  TEXT    NOT NULL CHECK (file_name <> ''),
    file_hash  TEXT    NOT NULL CHECK (length(file_hash) = 64),
    title      TEXT    NOT NULL,
    table_id   TEXT    NOT NULL,
    period     TEXT    NOT NULL,
    region     TEXT    NOT NULL,
    topic      TEXT    NOT NULL,
    age_from   INTEGER CHECK (age_from >= 0), -- null where the figures know no ages
    age_to     INTEGER CHECK (age_to > age_from), -- null for no upper limit
    read_at    TEXT    NOT NULL
) STRICT;

-- What fixes the rules of the draw fixes these too.
CREATE TRIGGER a_fixed_category_keeps_who_is_in_it BEFORE UPDATE ON category
    WHEN EXISTS (SELECT 1 FROM draw_round WHERE state <> 'annulled') AND NEW.no_answer IS NOT OLD.no_answer
BEGIN
    SELECT raise(ABORT, 'fixed: the rules of the draw');
END;

CREATE TRIGGER no_source_is_added_to_fixed_figures BEFORE INSERT ON population_source
    WHEN EXISTS (SELECT 1 FROM draw_round WHERE state <> 'annulled')
BEGIN
    SELECT raise(ABORT, 'fixed: the rules of the draw');
END;

CREATE TRIGGER a_source_of_fixed_figures_is_not_changed BEFORE UPDATE ON population_source
    WHEN EXISTS (SELECT 1 FROM draw_round WHERE state <> 'annulled')
BEGIN
    SELECT raise(ABORT, 'fixed: the rules of the draw');
END;

CREATE TRIGGER a_source_of_fixed_figures_is_not_removed BEFORE DELETE ON population_source
    WHEN EXISTS (SELECT 1 FROM draw_round WHERE state <> 'annulled')
BEGIN
    SELECT raise(ABORT, 'fixed: the rules of the draw');
END;
