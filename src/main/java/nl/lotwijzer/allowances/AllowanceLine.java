package nl.lotwijzer.allowances;

import nl.lotwijzer.money.Euro;

/**
 * What somebody gets for one item: what this person is entitled to less what earlier batches hold of it.
 *
 * @param settled what earlier batches hold, returned payments not counted
 */
public record AllowanceLine(Entitlement entitlement, Euro settled) {
    /** Returns what is still to be paid; below zero for what was paid too much. */
    public Euro amount() {
        return entitlement.amount().minus(settled);
    }

    /** Returns whether something is to be paid or set off. */
    public boolean open() {
        return !amount().equals(Euro.ZERO);
    }

    /** Returns whether it corrects what an earlier batch holds. */
    public boolean corrects() {
        return open() && !settled.equals(Euro.ZERO);
    }
}
