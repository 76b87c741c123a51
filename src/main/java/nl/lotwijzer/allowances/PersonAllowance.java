package nl.lotwijzer.allowances;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lotwijzer.money.Euro;
import nl.lotwijzer.panel.Participant;
import nl.lotwijzer.panel.PersonCard;

/**
 * What one participant gets.
 *
 * @param held            whether it was decided that this person waits for a later batch
 * @param lines           everything this person is or was entitled to, in the order of the days
 * @param elsewhere       by year, what this person received from others
 * @param warnings        which legal limits are passed
 * @param uses            how much of the limit of each year is used
 * @param distanceMissing whether kilometres are paid and nobody knows how many
 */
public record PersonAllowance(
        Participant participant,
        PersonCard card,
        boolean held,
        List<AllowanceLine> lines,
        Map<Integer, Euro> elsewhere,
        List<CapWarning> warnings,
        List<YearUse> uses,
        boolean distanceMissing) {
    public PersonAllowance {
        lines = List.copyOf(lines);
        elsewhere = Map.copyOf(elsewhere);
        warnings = List.copyOf(warnings);
        uses = List.copyOf(uses);
    }

    public long id() {
        return participant.id();
    }

    /** Returns what is still to be paid; below zero if more was paid than was due; zero for who wants nothing. */
    public Euro due() {
        return card.payment().refused()
                ? Euro.ZERO
                : Euro.sum(openLines().stream().map(AllowanceLine::amount).toList());
    }

    /** Returns what earlier batches hold, returned payments not counted. */
    public Euro settled() {
        return Euro.sum(lines.stream().map(AllowanceLine::settled).toList());
    }

    /** Returns everything this person is entitled to. */
    public Euro entitled() {
        return Euro.sum(lines.stream().map(line -> line.entitlement().amount()).toList());
    }

    /** Returns what the next payment is made up of. */
    public List<AllowanceLine> openLines() {
        return lines.stream().filter(AllowanceLine::open).toList();
    }

    /** Returns why this person is not in the next batch; empty if this person is, or if there is nothing to pay. */
    public Optional<Obstacle> obstacle() {
        if (card.payment().refused()) {
            return Optional.of(Obstacle.REFUSES);
        }
        if (due().equals(Euro.ZERO)) {
            return Optional.empty();
        }
        if (due().negative()) {
            return Optional.of(Obstacle.NEGATIVE);
        }
        if (held) {
            return Optional.of(Obstacle.HELD);
        }
        return card.payment().iban().isEmpty() ? Optional.of(Obstacle.NO_ACCOUNT) : Optional.empty();
    }

    /** Returns whether this person is in the next batch. */
    public boolean payable() {
        return due().compareTo(Euro.ZERO) > 0 && obstacle().isEmpty();
    }
}
