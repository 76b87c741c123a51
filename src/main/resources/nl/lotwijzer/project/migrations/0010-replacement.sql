-- What happened to the panel after its draw, event after event as vervangingen.tsv has them, and who was erased.
CREATE TABLE replacement_event (
    id       INTEGER PRIMARY KEY,
    round_id INTEGER NOT NULL REFERENCES draw_round (id),
    number   INTEGER NOT NULL CHECK (number > 0),
    at       TEXT    NOT NULL,
    kind     TEXT    NOT NULL CHECK (kind IN ('vrij', 'gebeld', 'af', 'vervangen')),
    -- Registration numbers.
    who      TEXT    NOT NULL CHECK (who <> ''),
    for_whom TEXT    CHECK (for_whom <> ''),
    remark   TEXT    CHECK (remark <> ''),
    CHECK ((kind = 'vervangen') = (for_whom IS NOT NULL)),
    CHECK ((kind = 'vervangen') = (remark IS NULL)),
    UNIQUE (round_id, number)
) STRICT;

CREATE TRIGGER an_event_follows_the_draw_and_the_event_before BEFORE INSERT ON replacement_event
    WHEN (SELECT state FROM draw_round WHERE id = NEW.round_id) IS NOT 'drawn'
      OR NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM replacement_event WHERE round_id = NEW.round_id)
      OR NEW.at < (SELECT coalesce(max(at), '') FROM replacement_event WHERE round_id = NEW.round_id)
BEGIN
    SELECT raise(ABORT, 'fixed: what happened after the draw is only added to, in order');
END;

CREATE TRIGGER an_event_stays BEFORE UPDATE ON replacement_event
BEGIN
    SELECT raise(ABORT, 'fixed: what happened after the draw stays on record');
END;

CREATE TRIGGER an_event_is_never_removed BEFORE DELETE ON replacement_event
BEGIN
    SELECT raise(ABORT, 'fixed: what happened after the draw stays on record');
END;

-- Of whoever was erased the number stays, and nothing else that stood in the form.
CREATE TABLE erasure (
    id            INTEGER PRIMARY KEY,
    registrant_id INTEGER NOT NULL UNIQUE REFERENCES registrant (id),
    -- Whether unused parts of the file, or copies beside it, may still hold what was erased.
    traces        INTEGER NOT NULL CHECK (traces IN (0, 1))
) STRICT;

CREATE TRIGGER an_erasure_stays BEFORE DELETE ON erasure
BEGIN
    SELECT raise(ABORT, 'fixed: whoever was erased stays so');
END;

CREATE TRIGGER an_erasure_is_of_one_person BEFORE UPDATE ON erasure
    WHEN NEW.id IS NOT OLD.id OR NEW.registrant_id IS NOT OLD.registrant_id OR NEW.traces > OLD.traces
BEGIN
    SELECT raise(ABORT, 'fixed: whoever was erased stays so');
END;

CREATE TRIGGER an_erased_registrant_stays_empty BEFORE UPDATE OF
    fingerprint, form_id, letter_code, first_name, last_name, email, phone, street, house_number, addition, postcode, city,
    birth_date, birth_year, registered_at, remark, answers
    ON registrant WHEN EXISTS (SELECT 1 FROM erasure WHERE registrant_id = OLD.id)
BEGIN
    SELECT raise(ABORT, 'fixed: whoever was erased stays so');
END;
