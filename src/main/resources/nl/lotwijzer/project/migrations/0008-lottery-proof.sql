-- What the chances of a lottery are best at, and why one should believe it. A lottery from before has no row here: its
-- chances are those of LEXIMIN, and its proof was not kept.
CREATE TABLE lottery_proof (
    id          INTEGER PRIMARY KEY,
    lottery_id  INTEGER NOT NULL UNIQUE REFERENCES lottery (id) ON DELETE CASCADE,
    objective   TEXT    NOT NULL CHECK (objective IN ('leximin', 'maximin', 'nash', 'minimax', 'goldilocks')),
    -- An exact fraction, p/q.
    gamma       TEXT    NOT NULL,
    optimality  TEXT    NOT NULL CHECK (optimality IN ('attained', 'bounded')),
    -- What each number of rows would have cost: rows, largest loss and smallest chance with a colon between, separated
    -- by spaces.
    row_options TEXT    NOT NULL,
    -- As the room of proofs writes it; bounds and levels follow from it.
    proof       TEXT    NOT NULL CHECK (proof <> '')
) STRICT;

CREATE TRIGGER a_proof_is_never_changed BEFORE UPDATE ON lottery_proof
BEGIN
    SELECT raise(ABORT, 'the proof of a lottery is not changed');
END;

CREATE TRIGGER a_drawn_proof_is_never_removed BEFORE DELETE ON lottery_proof
    WHEN (SELECT state FROM lottery WHERE id = OLD.lottery_id) <> 'computed'
BEGIN
    SELECT raise(ABORT, 'what was drawn is not removed');
END;

CREATE TRIGGER a_draw_gets_no_other_proof BEFORE INSERT ON lottery_proof
    WHEN (SELECT state FROM lottery WHERE id = NEW.lottery_id) <> 'computed'
BEGIN
    SELECT raise(ABORT, 'what was drawn is not changed');
END;
