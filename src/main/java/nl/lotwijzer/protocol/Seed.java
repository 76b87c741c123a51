package nl.lotwijzer.protocol;

import java.math.BigInteger;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The randomness of one draw: S of LW1, from which the row and every lot follow.
 *
 * @param hex S as 64 lower-case hex digits; its text, not its bytes, goes into the hashes
 */
public record Seed(String hex) {
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");
    private static final BigInteger HASHES = BigInteger.ONE.shiftLeft(256);

    public Seed {
        if (!HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException("A seed is 64 lower-case hex digits, not " + hex);
        }
    }

    /** Returns the seed S = hex(SHA-256(text)). */
    public static Seed ofText(String text) {
        return new Seed(Sha256.hex(text));
    }

    /**
     * Returns the seed of a public draw: the hash of {@code LW1|C|ronde=r|name=value|…}.
     *
     * @param commitment    C, the hash of the manifest, as 64 lower-case hex digits
     * @param round         the number of this round, from 1
     * @param contributions what people and dice brought in, in the order announced at freeze A
     */
    public static Seed ofDraw(String commitment, int round, List<Contribution> contributions) {
        return ofText(seedString(commitment, round, contributions));
    }

    /** Returns the text that {@link #ofDraw} hashes, for the record of the draw. */
    public static String seedString(String commitment, int round, List<Contribution> contributions) {
        if (!HEX.matcher(commitment).matches()) {
            throw new IllegalArgumentException("A commitment is 64 lower-case hex digits, not " + commitment);
        }
        if (round < 1) {
            throw new IllegalArgumentException("Rounds are numbered from 1, not " + round);
        }
        StringBuilder seed =
                new StringBuilder("LW1|").append(commitment).append("|ronde=").append(round);
        contributions.forEach(contribution ->
                seed.append('|').append(contribution.name()).append('=').append(contribution.value()));
        return seed.toString();
    }

    /**
     * Returns U(label, bound) of LW1: a number that is exactly uniform over 0 … bound − 1. The hash of S, label and a
     * counter is read as a big-endian integer; what falls past the last whole multiple of the bound is skipped.
     *
     * @param bound how many numbers there are to choose from, at least 1
     */
    public int uniform(String label, int bound) {
        if (bound < 1) {
            throw new IllegalArgumentException("There must be something to choose from, not " + bound);
        }
        BigInteger count = BigInteger.valueOf(bound);
        BigInteger limit = HASHES.divide(count).multiply(count);
        for (int counter = 1; ; counter++) {
            BigInteger hash = new BigInteger(1, Sha256.digest(hex + "," + label + "," + counter));
            if (hash.compareTo(limit) < 0) {
                return hash.mod(count).intValueExact();
            }
        }
    }

    /** Returns the number of the drawn row, 0 … rows − 1, where no dice were announced for it: U("rij", rows). */
    public int row(int rows) {
        return uniform("rij", rows);
    }

    /** Returns the lot of a registrant as 64 hex digits: hex(SHA-256(S,lot,registration number)); the lowest wins. */
    public String lot(String registrationNumber) {
        return Sha256.hex(hex + ",lot," + registrationNumber);
    }

    /** Returns the lot of a household as 64 hex digits: hex(SHA-256(S,huishouden,household code)); the lowest wins. */
    public String householdLot(String householdCode) {
        return Sha256.hex(hex + ",huishouden," + householdCode);
    }
}
