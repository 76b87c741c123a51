package nl.lotwijzer.desktop.steering;

import nl.lotwijzer.steering.BudgetDetails;

/** A line of the budget, as it stands in the fields. */
record LineInput(String category, String title, String planned, String committed, String forecast) {
    /**
     * Returns what the fields say.
     *
     * @throws InputException if an amount is not written as one
     */
    BudgetDetails read() throws InputException {
        return new BudgetDetails(
                category,
                title,
                InputException.amount(planned),
                InputException.amount(committed),
                InputException.amountOrNone(forecast));
    }
}
