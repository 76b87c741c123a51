package nl.lotwijzer.invitations;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.random.RandomGenerator;
import nl.lotwijzer.proof.Fraction;

/**
 * Makes codes that nobody can guess and that occur nowhere yet. They do not follow from the seed of the sample, which is
 * public. Not for use by several threads.
 */
public final class NewCodes {
    private final RandomGenerator random;
    private final Set<String> taken;

    /** @param taken the codes that exist already, folded by {@link LetterCode#folded} */
    public NewCodes(Collection<String> taken) {
        this(taken, new SecureRandom());
    }

    /** As the public one, with chances of the caller's own, for tests. */
    NewCodes(Collection<String> taken, RandomGenerator random) {
        this.taken = new HashSet<>(taken);
        this.random = random;
    }

    /** Returns a code that was neither taken nor returned before. */
    public LetterCode next() {
        while (true) {
            LetterCode code = LetterCode.of(eightSymbols());
            if (taken.add(code.symbols())) {
                return code;
            }
        }
    }

    /** Returns the chance that one guess of somebody who knows how codes are made is the code of a letter. */
    public static Fraction chanceOfGuessing(int letters) {
        BigInteger codes = BigInteger.valueOf(LetterCode.ALPHABET.length()).pow(LetterCode.RANDOM_SYMBOLS);
        return Fraction.of(letters, codes.longValueExact());
    }

    private String eightSymbols() {
        char[] symbols = new char[LetterCode.RANDOM_SYMBOLS];
        for (int i = 0; i < symbols.length; i++) {
            symbols[i] = LetterCode.ALPHABET.charAt(random.nextInt(LetterCode.ALPHABET.length()));
        }
        return new String(symbols);
    }
}
