package nl.lotwijzer.invitations.sampling;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.PriorityQueue;
import java.util.function.IntFunction;

/**
 * The lots of one round. They follow from the seed, the round and who somebody is: not from the order of the rows, the
 * machine or the language. The protocol is LWS1; the page <em>Steekproef</em> says it in words, with test vectors.
 */
public final class Lots {
    /** The name of the protocol, with which every hashed text begins. */
    public static final String PROTOCOL = "LWS1";

    private final Digests digests = new Digests();
    private final String before;

    private static final class Drawn {
        private final int unit;
        private final byte[] lot;

        Drawn(int unit, byte[] lot) {
            this.unit = unit;
            this.lot = lot;
        }
    }

    /**
     * @param seed  what was thrown, typed or made; white space around it does not count
     * @param round the number of the round, from 1
     */
    public Lots(String seed, int round) {
        if (seed.isBlank() || round < 1) {
            throw new IllegalArgumentException("Lots need a seed and a round from 1");
        }
        before = PROTOCOL + "|" + HexFormat.of().formatHex(digests.of(seed.strip())) + "|" + round + "|";
    }

    /**
     * Returns the 32 bytes of a lot: SHA-256 of {@code LWS1|S|round|identity}, in which S and the identity are hashes in 64
     * lower-case hex digits, S that of the seed.
     */
    public byte[] lot(byte[] identity) {
        return digests.of(before + HexFormat.of().formatHex(identity));
    }

    /**
     * Returns whose lots are the smallest, the smallest first.
     *
     * @param letters  how many, at most as many as there are units
     * @param units    the numbers of those who take part, each once
     * @param identity who a unit is, as a hash; no two the same
     */
    public int[] smallest(int letters, int[] units, IntFunction<byte[]> identity) {
        Comparator<Drawn> bySize = (one, other) -> Arrays.compareUnsigned(one.lot, other.lot);
        PriorityQueue<Drawn> largestFirst = new PriorityQueue<>(bySize.reversed());
        for (int unit : units) {
            Drawn drawn = new Drawn(unit, lot(identity.apply(unit)));
            if (largestFirst.size() < letters) {
                largestFirst.add(drawn);
            } else if (letters > 0 && bySize.compare(drawn, largestFirst.element()) < 0) {
                largestFirst.remove();
                largestFirst.add(drawn);
            }
        }
        return largestFirst.stream()
                .sorted(bySize)
                .mapToInt(drawn -> drawn.unit)
                .toArray();
    }
}
