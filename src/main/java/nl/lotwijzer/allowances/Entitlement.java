package nl.lotwijzer.allowances;

import java.time.LocalDate;
import nl.lotwijzer.money.Euro;

/**
 * What somebody is entitled to for one item.
 *
 * @param day   the day of the session, or of the receipt
 * @param title the title of the session, or the reason that was entered
 */
public record Entitlement(Item item, LocalDate day, String title, Basis basis) {
    public Euro amount() {
        return basis.amount();
    }
}
