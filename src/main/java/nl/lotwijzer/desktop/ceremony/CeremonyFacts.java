package nl.lotwijzer.desktop.ceremony;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lotwijzer.lottery.Ceremony;
import nl.lotwijzer.lottery.CeremonyStep;
import nl.lotwijzer.lottery.Drawing;
import nl.lotwijzer.lottery.Entrant;
import nl.lotwijzer.lottery.Lottery;
import org.jspecify.annotations.Nullable;

/**
 * What the ceremony shows, as it stands at one moment.
 *
 * @param rehearsal  whether nothing of it counts
 * @param round      the number of the round
 * @param commitment C
 * @param setting    what does not change during the ceremony
 * @param steps      the steps, in order
 * @param brought    what was kept so far, in the order of the steps that bring something in
 * @param lottery    the pool, its types and the quotas
 * @param toReveal   the commitment of who reveals next; empty when nobody does
 * @param drawing    the seed and the row, once drawn
 * @param selected   the registration numbers of the panel, sorted; empty before the draw
 */
record CeremonyFacts(
        boolean rehearsal,
        int round,
        String commitment,
        Setting setting,
        List<Moment> steps,
        List<Brought> brought,
        Lottery lottery,
        String toReveal,
        Optional<Drawing> drawing,
        List<String> selected) {

    /**
     * What a ceremony shows that does not change during it.
     *
     * @param name      of the project
     * @param open      whether it is public who is of which type
     * @param rowDigits how many digits of dice choose the row; 0 where it follows from the seed
     * @param rows      the seats of each row, by the number of the type
     */
    record Setting(String name, boolean open, int rowDigits, List<Map<Integer, Integer>> rows) {
        Setting {
            rows = List.copyOf(rows);
        }
    }

    /**
     * What somebody brought in.
     *
     * @param value the text, the digits or the value of the beacon; null for a pledge that was not revealed
     */
    record Brought(@Nullable String value) {}

    CeremonyFacts {
        steps = List.copyOf(steps);
        brought = List.copyOf(brought);
        selected = List.copyOf(selected);
    }

    static CeremonyFacts of(Ceremony ceremony, Setting setting) {
        Lottery lottery = ceremony.lottery();
        return new CeremonyFacts(
                ceremony.rehearsal(),
                ceremony.round(),
                ceremony.commitment(),
                setting,
                Moment.all(ceremony.announced(), setting.rowDigits()),
                ceremony.given().stream()
                        .map(given -> new Brought(given.value()))
                        .toList(),
                lottery,
                ceremony.next() instanceof CeremonyStep.Reveal(var name, String commitment) ? commitment : "",
                lottery.drawing(),
                lottery.panel().stream().map(Entrant::number).toList());
    }

    /** Returns the name of the project. */
    String project() {
        return setting.name();
    }

    /** Returns whether it is public who is of which type. */
    boolean open() {
        return setting.open();
    }

    /** Returns the seats of each row of the table, by the number of the type. */
    List<Map<Integer, Integer>> rows() {
        return setting.rows();
    }

    /** Returns what was kept at a step; nothing when it brings nothing in, or not yet. */
    Optional<Brought> at(int step) {
        if (!steps.get(step).kind().brings()) {
            return Optional.empty();
        }
        int place = (int) steps.subList(0, step).stream()
                .filter(earlier -> earlier.kind().brings())
                .count();
        return place < brought.size() ? Optional.of(brought.get(place)) : Optional.empty();
    }

    /** Returns whether a step has nothing left to wait for, so that the next may be shown. */
    boolean done(int step) {
        Moment.Kind kind = steps.get(step).kind();
        return switch (kind) {
            case COMMITMENT, TABLE, ROW, LOTS, RESULT, END -> true;
            case PLEDGE, DICE, BEACON, ROW_DICE -> at(step).isPresent();
            case SEED -> drawing.isPresent();
        };
    }

    /** Returns the step to begin at: the first, or, where something was brought in before, the first not done. */
    int begin() {
        if (brought.isEmpty() && drawing.isEmpty()) {
            return 0;
        }
        for (int step = 0; step < steps.size(); step++) {
            if (!done(step)) {
                return step;
            }
        }
        return indexOf(Moment.Kind.SEED);
    }

    int indexOf(Moment.Kind kind) {
        for (int step = 0; step < steps.size(); step++) {
            if (steps.get(step).kind() == kind) {
                return step;
            }
        }
        throw new IllegalArgumentException("No step " + kind);
    }
}
