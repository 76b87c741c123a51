package nl.lotwijzer.response;

/**
 * How many are still to come, when each letter brings somebody with the same unknown chance. Given r registrations from e
 * letters' worth of time, that chance has, from Jeffreys' prior, the gamma distribution with shape r + ½ and rate e; then
 * what m letters' worth of time still bring has this distribution. See A. Gelman et al., Bayesian Data Analysis, 3rd ed.,
 * 2.6 and 2.8.
 */
final class NegativeBinomial {
    private static final double HALF = 0.5;
    private static final int LONGEST = 10_000_000;

    private final double shape;
    /** The chance of each further one; 0 if nothing is still to come. */
    private final double further;

    /**
     * @param seen    how many came, 0 or more
     * @param exposed letters' worth of time that brought them, above 0
     * @param open    letters' worth of time still to come, 0 or more
     */
    NegativeBinomial(int seen, double exposed, double open) {
        this.shape = seen + HALF;
        this.further = open / (exposed + open);
    }

    /** Returns the smallest number that is not exceeded with at least this chance. */
    int quantile(double chance) {
        if (further == 0) {
            return 0;
        }
        // The logarithm keeps the first terms, which may be tiny, from becoming 0.
        double log = shape * Math.log1p(-further);
        double sum = Math.exp(log);
        int number = 0;
        while (sum < chance && number < LONGEST) {
            number++;
            log += Math.log((shape + number - 1) / number * further);
            sum += Math.exp(log);
        }
        return number;
    }
}
