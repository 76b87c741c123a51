package nl.lotwijzer.lottery;

import org.jdbi.v3.core.Handle;

/** Taking somebody's nonce out of the project: the part of erasing somebody that belongs to the lottery. */
public final class ReceiptErasure {
    private ReceiptErasure() {}

    /**
     * Removes the nonces of somebody in every round, within a change. Their leaves stay, and nobody can show any more what
     * stands behind them.
     *
     * @param handle that of the change
     * @param number the registration number
     */
    public static void erase(Handle handle, String number) {
        new FrozenStore(handle).removeNonces(number);
    }
}
