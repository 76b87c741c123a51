package nl.lotwijzer.allowances;

import java.time.LocalDate;
import java.util.Optional;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.money.Euro;

/**
 * An amount that was entered by hand for a participant.
 *
 * @param participant the id of the registrant
 * @param kind        a receipt or a correction
 * @param amount      above zero; a correction may be below zero, but not zero
 * @param reason      what it is for; may be empty for a receipt
 */
public record Entry(long participant, LocalDate day, Item.Kind kind, Euro amount, String reason) {
    public Entry {
        reason = reason.strip().replaceAll("\\s+", " ");
        if (!kind.byHand()) {
            throw new IllegalArgumentException("Not entered by hand: " + kind);
        }
    }

    /** Returns what is wrong with this entry, if anything is. */
    Optional<Message> problem() {
        if (amount.equals(Euro.ZERO)) {
            return Optional.of(Message.of("allowances.problem.noAmount"));
        }
        if (kind == Item.Kind.CORRECTION) {
            return reason.isEmpty() ? Optional.of(Message.of("allowances.problem.reason")) : Optional.empty();
        }
        return amount.negative() ? Optional.of(Message.of("allowances.problem.receipt")) : Optional.empty();
    }
}
