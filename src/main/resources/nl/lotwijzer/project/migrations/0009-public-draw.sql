-- The public draw LW1: the council's decision, and rounds with all that is fixed, promised, brought in and frozen in
-- them. What is fixed or frozen stays as it is, whoever writes to this file.

-- The decision to draw, or the reason to go on without one.
CREATE TABLE council_decision (
    id      INTEGER PRIMARY KEY CHECK (id = 1),
    number  TEXT CHECK (number <> ''),
    date    TEXT CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    without TEXT CHECK (without <> ''),
    CHECK ((number IS NULL) = (date IS NULL)),
    CHECK ((number IS NULL) <> (without IS NULL))
) STRICT;

CREATE TABLE draw_round (
    id          INTEGER PRIMARY KEY,
    number      INTEGER NOT NULL UNIQUE CHECK (number > 0),
    state       TEXT    NOT NULL CHECK (state IN ('rules_fixed', 'frozen', 'drawn', 'annulled')),
    -- regels.tsv as it was fixed, and A.
    rules       TEXT    NOT NULL CHECK (rules <> ''),
    rules_hash  TEXT    NOT NULL CHECK (length(rules_hash) = 64),
    -- Two things that the rules say, for the triggers below.
    relaxation  INTEGER NOT NULL CHECK (relaxation IN (0, 1)),
    due         INTEGER NOT NULL CHECK (due > 0), -- contributions, the dice for the row included
    fixed_at    TEXT    NOT NULL,
    lottery_id  INTEGER UNIQUE REFERENCES lottery (id),
    commitment  TEXT    CHECK (length(commitment) = 64), -- C
    frozen_at   TEXT,
    ground      TEXT    CHECK (ground <> ''),
    reason      TEXT    CHECK (reason <> ''),
    annulled_at TEXT,
    CHECK ((lottery_id IS NULL) = (commitment IS NULL)),
    CHECK ((lottery_id IS NULL) = (frozen_at IS NULL)),
    CHECK (state <> 'rules_fixed' OR lottery_id IS NULL),
    CHECK (state NOT IN ('frozen', 'drawn') OR lottery_id IS NOT NULL),
    CHECK ((state = 'annulled') = (ground IS NOT NULL)),
    CHECK ((state = 'annulled') = (reason IS NOT NULL)),
    CHECK ((state = 'annulled') = (annulled_at IS NOT NULL))
) STRICT;

-- Changes of quotas after the rules were fixed. Each is written down before the category is changed.
CREATE TABLE rule_change (
    id        INTEGER PRIMARY KEY,
    round_id  INTEGER NOT NULL REFERENCES draw_round (id),
    position  INTEGER NOT NULL CHECK (position > 0),
    category  INTEGER NOT NULL,
    criterion TEXT    NOT NULL,
    name      TEXT    NOT NULL,
    min_was   INTEGER NOT NULL,
    max_was   INTEGER NOT NULL,
    min       INTEGER NOT NULL CHECK (min BETWEEN 0 AND min_was),
    max       INTEGER NOT NULL CHECK (max >= max_was),
    at        TEXT    NOT NULL,
    reason    TEXT    NOT NULL CHECK (reason <> ''),
    CHECK (min < min_was OR max > max_was),
    UNIQUE (round_id, position)
) STRICT;

-- The commitments of those who will bring something in; position is that among the contributions. The last one of each
-- counts.
CREATE TABLE pledge (
    id         INTEGER PRIMARY KEY,
    round_id   INTEGER NOT NULL REFERENCES draw_round (id),
    position   INTEGER NOT NULL CHECK (position > 0),
    name       TEXT    NOT NULL CHECK (name <> ''),
    commitment TEXT    NOT NULL CHECK (length(commitment) = 64)
) STRICT;

CREATE INDEX pledge_by_round ON pledge (round_id);

-- What was brought in; no value for a pledge that was not revealed. The dice for the row come last.
CREATE TABLE contribution (
    id       INTEGER PRIMARY KEY,
    round_id INTEGER NOT NULL REFERENCES draw_round (id),
    position INTEGER NOT NULL CHECK (position > 0),
    kind     TEXT    NOT NULL CHECK (kind IN ('inleg', 'dobbel', 'baken', 'rij')),
    name     TEXT    NOT NULL CHECK (name <> ''),
    value    TEXT    CHECK (value <> ''),
    at       TEXT    NOT NULL,
    CHECK (value IS NOT NULL OR kind = 'inleg'),
    UNIQUE (round_id, position)
) STRICT;

-- The files of a dossier from before the draw, as they were frozen.
CREATE TABLE frozen_file (
    id       INTEGER PRIMARY KEY,
    round_id INTEGER NOT NULL REFERENCES draw_round (id),
    path     TEXT    NOT NULL CHECK (path <> ''),
    text     TEXT    NOT NULL,
    UNIQUE (round_id, path)
) STRICT;

-- The nonces of the receipts. Erasing somebody deletes theirs.
CREATE TABLE receipt_nonce (
    id       INTEGER PRIMARY KEY,
    round_id INTEGER NOT NULL REFERENCES draw_round (id),
    number   TEXT    NOT NULL CHECK (number <> ''),
    nonce    TEXT    NOT NULL CHECK (length(nonce) = 32),
    UNIQUE (round_id, number)
) STRICT;

-- The dossiers that were given out after the draw, each up to an entry of the journal and so many replacement events.
CREATE TABLE dossier (
    id             INTEGER PRIMARY KEY,
    round_id       INTEGER NOT NULL REFERENCES draw_round (id),
    number         INTEGER NOT NULL UNIQUE CHECK (number > 0),
    made_at        TEXT    NOT NULL,
    entries        INTEGER NOT NULL CHECK (entries > 0),
    events         INTEGER NOT NULL CHECK (events >= 0),
    manifest_after TEXT    NOT NULL,
    hash           TEXT    NOT NULL CHECK (length(hash) = 64)
) STRICT;

-- Rounds go forward only, and one counts at a time.
CREATE UNIQUE INDEX round_that_counts ON draw_round (state <> 'annulled') WHERE state <> 'annulled';

CREATE TRIGGER a_round_begins_with_its_rules BEFORE INSERT ON draw_round
    WHEN NEW.state <> 'rules_fixed'
      OR NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM draw_round)
      OR NOT EXISTS (SELECT 1 FROM council_decision)
      OR EXISTS (SELECT 1 FROM lottery WHERE state = 'drawn')
      OR EXISTS (SELECT 1 FROM draw_round WHERE id = NEW.id)
BEGIN
    SELECT raise(ABORT, 'fixed: a round begins with its rules, after the decision and the rounds before it');
END;

CREATE TRIGGER a_round_goes_forward BEFORE UPDATE ON draw_round
    WHEN NEW.id IS NOT OLD.id OR NEW.number IS NOT OLD.number OR NEW.rules IS NOT OLD.rules
      OR NEW.rules_hash IS NOT OLD.rules_hash OR NEW.relaxation IS NOT OLD.relaxation
      OR NEW.due IS NOT OLD.due OR NEW.fixed_at IS NOT OLD.fixed_at
      OR NOT (OLD.state = 'rules_fixed' AND NEW.state = 'frozen'
              OR OLD.state = 'frozen' AND NEW.state = 'drawn'
              OR OLD.state <> 'annulled' AND NEW.state = 'annulled')
      OR (NEW.state <> 'frozen'
          AND (NEW.lottery_id IS NOT OLD.lottery_id OR NEW.commitment IS NOT OLD.commitment
               OR NEW.frozen_at IS NOT OLD.frozen_at))
BEGIN
    SELECT raise(ABORT, 'fixed: a round goes forward and what is fixed in it stays');
END;

CREATE TRIGGER a_round_freezes_what_was_computed BEFORE UPDATE ON draw_round
    WHEN NEW.state = 'frozen'
     AND (SELECT state FROM lottery WHERE id = NEW.lottery_id) IS NOT 'computed'
BEGIN
    SELECT raise(ABORT, 'fixed: only a lottery that was computed and not drawn is frozen');
END;

CREATE TRIGGER a_round_is_drawn_when_all_is_in BEFORE UPDATE ON draw_round
    WHEN NEW.state = 'drawn'
     AND (SELECT count(*) FROM contribution WHERE round_id = OLD.id) <> OLD.due
BEGIN
    SELECT raise(ABORT, 'fixed: not all contributions are in');
END;

CREATE TRIGGER a_round_is_never_removed BEFORE DELETE ON draw_round
BEGIN
    SELECT raise(ABORT, 'fixed: a round stays on record');
END;

-- From the rules on: criteria, categories, quotas, the size of the panel, the household rule, the decision.
CREATE TRIGGER a_fixed_decision_is_not_added BEFORE INSERT ON council_decision
    WHEN EXISTS (SELECT 1 FROM draw_round WHERE state <> 'annulled')
BEGIN
    SELECT raise(ABORT, 'fixed: the decision stands in the rules');
END;

CREATE TRIGGER a_fixed_decision_is_not_changed BEFORE UPDATE ON council_decision
    WHEN EXISTS (SELECT 1 FROM draw_round WHERE state <> 'annulled')
BEGIN
    SELECT raise(ABORT, 'fixed: the decision stands in the rules');
END;

CREATE TRIGGER a_fixed_decision_is_not_removed BEFORE DELETE ON council_decision
    WHEN EXISTS (SELECT 1 FROM draw_round WHERE state <> 'annulled')
BEGIN
    SELECT raise(ABORT, 'fixed: the decision stands in the rules');
END;

CREATE TRIGGER no_criterion_is_added_to_fixed_rules BEFORE INSERT ON criterion
    WHEN EXISTS (SELECT 1 FROM draw_round WHERE state <> 'annulled')
BEGIN
    SELECT raise(ABORT, 'fixed: the rules of the draw');
END;

CREATE TRIGGER a_fixed_criterion_is_not_changed BEFORE UPDATE ON criterion
    WHEN EXISTS (SELECT 1 FROM draw_round WHERE state <> 'annulled')
BEGIN
    SELECT raise(ABORT, 'fixed: the rules of the draw');
END;

CREATE TRIGGER a_fixed_criterion_is_not_removed BEFORE DELETE ON criterion
    WHEN EXISTS (SELECT 1 FROM draw_round WHERE state <> 'annulled')
BEGIN
    SELECT raise(ABORT, 'fixed: the rules of the draw');
END;

CREATE TRIGGER no_category_is_added_to_fixed_rules BEFORE INSERT ON category
    WHEN EXISTS (SELECT 1 FROM draw_round WHERE state <> 'annulled')
BEGIN
    SELECT raise(ABORT, 'fixed: the rules of the draw');
END;

CREATE TRIGGER a_fixed_category_is_not_removed BEFORE DELETE ON category
    WHEN EXISTS (SELECT 1 FROM draw_round WHERE state <> 'annulled')
BEGIN
    SELECT raise(ABORT, 'fixed: the rules of the draw');
END;

-- A quota may become what the newest change of it says, and nothing else of a category may change.
CREATE TRIGGER a_fixed_category_is_not_changed BEFORE UPDATE ON category
    WHEN EXISTS (SELECT 1 FROM draw_round WHERE state <> 'annulled')
     AND (NEW.id IS NOT OLD.id OR NEW.criterion IS NOT OLD.criterion OR NEW.position IS NOT OLD.position
          OR NEW.name IS NOT OLD.name OR NEW.folded IS NOT OLD.folded OR NEW.population IS NOT OLD.population
          OR NEW.min_flex IS NOT OLD.min_flex OR NEW.max_flex IS NOT OLD.max_flex
          OR NOT EXISTS (
              SELECT 1 FROM rule_change change JOIN draw_round round ON round.id = change.round_id
              WHERE round.state = 'rules_fixed' AND change.category = OLD.id
                AND change.min_was = OLD.min_seats AND change.max_was = OLD.max_seats
                AND change.min = NEW.min_seats AND change.max = NEW.max_seats
                AND change.position = (SELECT max(position) FROM rule_change WHERE round_id = round.id)))
BEGIN
    SELECT raise(ABORT, 'fixed: the rules of the draw');
END;

CREATE TRIGGER a_change_of_the_rules_keeps_to_them BEFORE INSERT ON rule_change
    WHEN (SELECT state FROM draw_round WHERE id = NEW.round_id) IS NOT 'rules_fixed'
      OR (SELECT relaxation FROM draw_round WHERE id = NEW.round_id) IS NOT 1
      OR NEW.position <> (SELECT coalesce(max(position), 0) + 1 FROM rule_change WHERE round_id = NEW.round_id)
      OR NOT EXISTS (
          SELECT 1 FROM category
          WHERE id = NEW.category AND min_seats = NEW.min_was AND max_seats = NEW.max_was
            AND NEW.min >= coalesce(min_flex, min_seats) AND NEW.max <= coalesce(max_flex, max_seats))
      OR EXISTS (SELECT 1 FROM rule_change WHERE id = NEW.id)
BEGIN
    SELECT raise(ABORT, 'fixed: a quota is relaxed only within the limits that the rules set');
END;

CREATE TRIGGER a_change_of_the_rules_stays BEFORE UPDATE ON rule_change
BEGIN
    SELECT raise(ABORT, 'fixed: a change of the rules stays on record');
END;

CREATE TRIGGER a_change_of_the_rules_is_never_removed BEFORE DELETE ON rule_change
BEGIN
    SELECT raise(ABORT, 'fixed: a change of the rules stays on record');
END;

CREATE TRIGGER no_household_rule_is_added_to_fixed_rules BEFORE INSERT ON quota_rules
    WHEN EXISTS (SELECT 1 FROM draw_round WHERE state <> 'annulled')
BEGIN
    SELECT raise(ABORT, 'fixed: the rules of the draw');
END;

CREATE TRIGGER a_fixed_household_rule_is_not_changed BEFORE UPDATE ON quota_rules
    WHEN EXISTS (SELECT 1 FROM draw_round WHERE state <> 'annulled')
BEGIN
    SELECT raise(ABORT, 'fixed: the rules of the draw');
END;

CREATE TRIGGER a_fixed_household_rule_is_not_removed BEFORE DELETE ON quota_rules
    WHEN EXISTS (SELECT 1 FROM draw_round WHERE state <> 'annulled')
BEGIN
    SELECT raise(ABORT, 'fixed: the rules of the draw');
END;

CREATE TRIGGER a_fixed_panel_keeps_its_size BEFORE UPDATE ON project
    WHEN (NEW.panel_size IS NOT OLD.panel_size OR NEW.code IS NOT OLD.code)
     AND EXISTS (SELECT 1 FROM draw_round WHERE state <> 'annulled')
BEGIN
    SELECT raise(ABORT, 'fixed: the rules of the draw');
END;

CREATE TRIGGER a_registration_number_stays BEFORE UPDATE ON registrant
    WHEN NEW.number IS NOT OLD.number OR NEW.id IS NOT OLD.id
BEGIN
    SELECT raise(ABORT, 'fixed: a registrant keeps the number');
END;

CREATE TRIGGER no_registrant_takes_the_place_of_another BEFORE INSERT ON registrant
    WHEN EXISTS (SELECT 1 FROM registrant WHERE id = NEW.id OR number = NEW.number)
BEGIN
    SELECT raise(ABORT, 'fixed: a registrant keeps the number');
END;

-- Pledges are given between the rules and the freeze, contributions between the freeze and the draw, and stay.
CREATE TRIGGER a_pledge_comes_before_the_freeze BEFORE INSERT ON pledge
    WHEN (SELECT state FROM draw_round WHERE id = NEW.round_id) IS NOT 'rules_fixed'
      OR EXISTS (SELECT 1 FROM pledge WHERE id = NEW.id)
BEGIN
    SELECT raise(ABORT, 'fixed: a pledge comes before the freeze');
END;

CREATE TRIGGER a_pledge_stays BEFORE UPDATE ON pledge
BEGIN
    SELECT raise(ABORT, 'fixed: a pledge stays as it was given');
END;

CREATE TRIGGER a_pledge_is_never_removed BEFORE DELETE ON pledge
BEGIN
    SELECT raise(ABORT, 'fixed: a pledge stays as it was given');
END;

CREATE TRIGGER a_contribution_comes_after_the_freeze_and_in_order BEFORE INSERT ON contribution
    WHEN (SELECT state FROM draw_round WHERE id = NEW.round_id) IS NOT 'frozen'
      OR NEW.position <> (SELECT coalesce(max(position), 0) + 1 FROM contribution WHERE round_id = NEW.round_id)
      OR NEW.position > (SELECT due FROM draw_round WHERE id = NEW.round_id)
      OR EXISTS (SELECT 1 FROM contribution WHERE id = NEW.id)
BEGIN
    SELECT raise(ABORT, 'fixed: a contribution comes after the freeze, in the order of the rules');
END;

CREATE TRIGGER a_contribution_stays BEFORE UPDATE ON contribution
BEGIN
    SELECT raise(ABORT, 'fixed: a contribution stays as it was given');
END;

CREATE TRIGGER a_contribution_is_never_removed BEFORE DELETE ON contribution
BEGIN
    SELECT raise(ABORT, 'fixed: a contribution stays as it was given');
END;

-- Frozen files and nonces are added while the freeze is being made.
CREATE TRIGGER a_file_is_added_by_the_freeze BEFORE INSERT ON frozen_file
    WHEN (SELECT state FROM draw_round WHERE id = NEW.round_id) IS NOT 'rules_fixed'
      OR EXISTS (SELECT 1 FROM frozen_file WHERE id = NEW.id)
BEGIN
    SELECT raise(ABORT, 'fixed: what was frozen is not changed');
END;

CREATE TRIGGER a_frozen_file_stays BEFORE UPDATE ON frozen_file
BEGIN
    SELECT raise(ABORT, 'fixed: what was frozen is not changed');
END;

CREATE TRIGGER a_frozen_file_is_never_removed BEFORE DELETE ON frozen_file
BEGIN
    SELECT raise(ABORT, 'fixed: what was frozen is not changed');
END;

CREATE TRIGGER a_nonce_is_added_by_the_freeze BEFORE INSERT ON receipt_nonce
    WHEN (SELECT state FROM draw_round WHERE id = NEW.round_id) IS NOT 'rules_fixed'
      OR EXISTS (SELECT 1 FROM receipt_nonce WHERE id = NEW.id)
BEGIN
    SELECT raise(ABORT, 'fixed: what was frozen is not changed');
END;

CREATE TRIGGER a_nonce_is_never_changed BEFORE UPDATE ON receipt_nonce
BEGIN
    SELECT raise(ABORT, 'fixed: a nonce is erased or stays as it is');
END;

CREATE TRIGGER a_dossier_is_of_a_drawn_round BEFORE INSERT ON dossier
    WHEN (SELECT state FROM draw_round WHERE id = NEW.round_id) IS NOT 'drawn'
      OR EXISTS (SELECT 1 FROM dossier WHERE id = NEW.id)
BEGIN
    SELECT raise(ABORT, 'fixed: a dossier is given out after the draw');
END;

CREATE TRIGGER a_dossier_stays BEFORE UPDATE ON dossier
BEGIN
    SELECT raise(ABORT, 'fixed: a dossier that was given out stays on record');
END;

CREATE TRIGGER a_dossier_is_never_removed BEFORE DELETE ON dossier
BEGIN
    SELECT raise(ABORT, 'fixed: a dossier that was given out stays on record');
END;

-- From the freeze on: the lottery with its quotas, types, entrants, rows and proof. Its round is drawn first, then its
-- entrants are marked, then the lottery itself is drawn.
CREATE TRIGGER a_frozen_lottery_is_not_changed BEFORE UPDATE ON lottery
    WHEN EXISTS (SELECT 1 FROM draw_round WHERE lottery_id = OLD.id)
     AND (NEW.id IS NOT OLD.id OR NEW.computed_at IS NOT OLD.computed_at OR NEW.fingerprint IS NOT OLD.fingerprint
          OR NEW.seats IS NOT OLD.seats OR NEW.row_count IS NOT OLD.row_count
          OR NEW.household_rule IS NOT OLD.household_rule OR NEW.smallest IS NOT OLD.smallest
          OR NEW.bound IS NOT OLD.bound
          OR NEW.state IS NOT (SELECT state FROM draw_round WHERE lottery_id = OLD.id)
          OR (NEW.state <> 'drawn' AND (NEW.seed IS NOT OLD.seed OR NEW.seed_text IS NOT OLD.seed_text
                                        OR NEW.drawn_row IS NOT OLD.drawn_row OR NEW.drawn_at IS NOT OLD.drawn_at)))
BEGIN
    SELECT raise(ABORT, 'fixed: what was frozen is not changed');
END;

CREATE TRIGGER a_frozen_lottery_is_never_removed BEFORE DELETE ON lottery
    WHEN EXISTS (SELECT 1 FROM draw_round WHERE lottery_id = OLD.id)
BEGIN
    SELECT raise(ABORT, 'fixed: what was frozen is not removed');
END;

CREATE TRIGGER no_lottery_takes_the_place_of_a_frozen_one BEFORE INSERT ON lottery
    WHEN EXISTS (SELECT 1 FROM draw_round WHERE state IN ('frozen', 'drawn') OR lottery_id = NEW.id)
BEGIN
    SELECT raise(ABORT, 'fixed: what was frozen is not replaced');
END;

CREATE TRIGGER a_frozen_quota_is_not_changed BEFORE UPDATE ON lottery_quota
    WHEN EXISTS (SELECT 1 FROM draw_round WHERE lottery_id IN (OLD.lottery_id, NEW.lottery_id))
BEGIN
    SELECT raise(ABORT, 'fixed: what was frozen is not changed');
END;

CREATE TRIGGER a_frozen_quota_is_not_removed BEFORE DELETE ON lottery_quota
    WHEN EXISTS (SELECT 1 FROM draw_round WHERE lottery_id = OLD.lottery_id)
BEGIN
    SELECT raise(ABORT, 'fixed: what was frozen is not changed');
END;

CREATE TRIGGER no_quota_is_added_to_a_frozen_lottery BEFORE INSERT ON lottery_quota
    WHEN EXISTS (SELECT 1 FROM draw_round WHERE lottery_id = NEW.lottery_id)
BEGIN
    SELECT raise(ABORT, 'fixed: what was frozen is not changed');
END;

CREATE TRIGGER a_frozen_type_is_not_changed BEFORE UPDATE ON lottery_type
    WHEN EXISTS (SELECT 1 FROM draw_round WHERE lottery_id IN (OLD.lottery_id, NEW.lottery_id))
BEGIN
    SELECT raise(ABORT, 'fixed: what was frozen is not changed');
END;

CREATE TRIGGER a_frozen_type_is_not_removed BEFORE DELETE ON lottery_type
    WHEN EXISTS (SELECT 1 FROM draw_round WHERE lottery_id = OLD.lottery_id)
BEGIN
    SELECT raise(ABORT, 'fixed: what was frozen is not changed');
END;

CREATE TRIGGER no_type_is_added_to_a_frozen_lottery BEFORE INSERT ON lottery_type
    WHEN EXISTS (SELECT 1 FROM draw_round WHERE lottery_id = NEW.lottery_id)
BEGIN
    SELECT raise(ABORT, 'fixed: what was frozen is not changed');
END;

CREATE TRIGGER a_frozen_entrant_is_not_changed BEFORE UPDATE ON lottery_entrant
    WHEN EXISTS (SELECT 1 FROM draw_round WHERE lottery_id IN (OLD.lottery_id, NEW.lottery_id))
     AND (NEW.id IS NOT OLD.id OR NEW.lottery_id IS NOT OLD.lottery_id
          OR NEW.registrant_id IS NOT OLD.registrant_id OR NEW.type IS NOT OLD.type
          OR NEW.household IS NOT OLD.household
          OR (SELECT state FROM draw_round WHERE lottery_id = OLD.lottery_id) IS NOT 'drawn')
BEGIN
    SELECT raise(ABORT, 'fixed: what was frozen is not changed');
END;

CREATE TRIGGER a_frozen_entrant_is_not_removed BEFORE DELETE ON lottery_entrant
    WHEN EXISTS (SELECT 1 FROM draw_round WHERE lottery_id = OLD.lottery_id)
BEGIN
    SELECT raise(ABORT, 'fixed: what was frozen is not changed');
END;

CREATE TRIGGER no_entrant_is_added_to_a_frozen_lottery BEFORE INSERT ON lottery_entrant
    WHEN EXISTS (SELECT 1 FROM draw_round WHERE lottery_id = NEW.lottery_id)
BEGIN
    SELECT raise(ABORT, 'fixed: what was frozen is not changed');
END;

CREATE TRIGGER a_frozen_row_is_not_removed BEFORE DELETE ON lottery_row
    WHEN EXISTS (SELECT 1 FROM draw_round WHERE lottery_id = OLD.lottery_id)
BEGIN
    SELECT raise(ABORT, 'fixed: what was frozen is not changed');
END;

CREATE TRIGGER no_row_is_added_to_a_frozen_lottery BEFORE INSERT ON lottery_row
    WHEN EXISTS (SELECT 1 FROM draw_round WHERE lottery_id = NEW.lottery_id)
BEGIN
    SELECT raise(ABORT, 'fixed: what was frozen is not changed');
END;

CREATE TRIGGER a_frozen_proof_is_not_removed BEFORE DELETE ON lottery_proof
    WHEN EXISTS (SELECT 1 FROM draw_round WHERE lottery_id = OLD.lottery_id)
BEGIN
    SELECT raise(ABORT, 'fixed: what was frozen is not changed');
END;

CREATE TRIGGER no_proof_is_added_to_a_frozen_lottery BEFORE INSERT ON lottery_proof
    WHEN EXISTS (SELECT 1 FROM draw_round WHERE lottery_id = NEW.lottery_id)
BEGIN
    SELECT raise(ABORT, 'fixed: what was frozen is not changed');
END;
