package nl.lotwijzer.response;

import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.quotas.Category;

/**
 * What the pool of one category will come to.
 *
 * @param criterion the name of the criterion
 * @param category  the category with its quota
 * @param now       how many of its registrants take part now
 * @param byLetter  how many of those answered a letter
 * @param expected  how many are expected in the end, those of now included
 * @param low       with 95 percent chance there will be at least so many
 * @param high      with 95 percent chance at most so many
 * @param perLetter registrants for each letter that arrived and had its full time; with no registrants yet, 0
 */
public record CategoryForecast(
        String criterion,
        Category category,
        int now,
        int byLetter,
        Fraction expected,
        int low,
        int high,
        Fraction perLetter) {
    /** How the expected pool stands to the seats that must be filled. */
    public enum Outlook {
        /** Fewer are expected than there are seats to fill. */
        SHORT,
        /** Enough are expected, but it may turn out otherwise. */
        AT_RISK,
        /** Enough for the seats, but fewer for each seat than is wanted. */
        TIGHT,
        ENOUGH
    }

    /** @param perSeat how many registrants are wanted for each seat */
    public Outlook outlook(int perSeat) {
        int seats = category.min();
        if (expected.compareTo(Fraction.of(seats)) < 0) {
            return Outlook.SHORT;
        }
        if (low < seats) {
            return Outlook.AT_RISK;
        }
        return expected.compareTo(Fraction.of((long) seats * perSeat)) < 0 ? Outlook.TIGHT : Outlook.ENOUGH;
    }

    /** Returns how many more registrants are wanted than are expected, exactly; 0 if there are enough. */
    public Fraction shortage(int perSeat) {
        Fraction missing = Fraction.of((long) category.min() * perSeat).minus(expected);
        return missing.signum() > 0 ? missing : Fraction.ZERO;
    }
}
