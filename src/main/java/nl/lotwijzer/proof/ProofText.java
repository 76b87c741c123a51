package nl.lotwijzer.proof;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A proof as text: lines of fields with a tab between, each line beginning with a word that says what it is, in the
 * language of the public files. The last line is the SHA-256 of all before it, so that a damaged copy is told apart from
 * a wrong proof. The same proof always gives the same text.
 */
public final class ProofText {

    static final String FIRST = "lotwijzer-bewijs\t1";
    static final String OBJECTIVE = "doel";
    static final String EXCLUDED = "uitgesloten";
    static final String CUT = "snede";
    static final String SPLIT = "splitsing";
    static final String CLOSED = "gesloten";
    static final String SMALLEST = "kleinste";
    static final String OPTIMUM = "optimum";
    static final String CEILING = "plafond";
    static final String LEVEL = "niveau";
    static final String IDEALS = "idealen";
    static final String HASH = "sha256";
    static final String NOTHING = "-";

    private final StringBuilder text = new StringBuilder();

    private ProofText() {}

    /** Writes a proof. */
    public static String write(Proof proof) {
        ProofText writer = new ProofText();
        writer.add(proof);
        return writer.text + HASH + '\t' + hash(writer.text.toString()) + '\n';
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws ProofFormatException when the text is something else, or was damaged
     */
    public static Proof read(String text) throws ProofFormatException {
        return new ProofReader(text).read();
    }

    static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform must offer SHA-256", e);
        }
    }

    private void add(Proof proof) {
        text.append(FIRST).append('\n');
        line(OBJECTIVE, proof.objective().name(), proof.gamma().toString());
        line(EXCLUDED, numbers(proof.excluded()));
        add(proof.exclusion());
        for (Limit cut : proof.cuts()) {
            line(CUT, cut.most().toString(), pairs(cut.weights()));
            add(cut.cases());
        }
        line(SMALLEST, proof.smallestBound().toString(), prices(proof.smallest()));
        PriceList optimum = proof.optimum();
        line(OPTIMUM, proof.bound().toString(), proof.value().toString(), optimum == null ? NOTHING : prices(optimum));
        Fraction ceiling = proof.ceiling();
        line(CEILING, ceiling == null ? NOTHING : ceiling.toString());
        for (Level level : proof.levels()) {
            line(
                    LEVEL,
                    level.chance().toString(),
                    level.bound().toString(),
                    numbers(level.types()),
                    prices(level.prices()));
        }
        line(IDEALS, proof.ideals().stream().map(Fraction::toString).collect(Collectors.joining(" ")));
    }

    private void add(@Nullable Cases cases) {
        switch (cases) {
            case null -> line(CLOSED, NOTHING);
            case Cases.Closed closed -> line(CLOSED, closed.scale().toString(), prices(closed.prices()));
            case Cases.Split split -> {
                line(SPLIT, Integer.toString(split.type()), Integer.toString(split.most()));
                add(split.atMost());
                add(split.more());
            }
        }
    }

    private void line(String... fields) {
        text.append(String.join("\t", fields)).append('\n');
    }

    private static String prices(PriceList prices) {
        return pairs(prices.perRule()) + '\t' + pairs(prices.perType()) + '\t' + pairs(prices.perCeiling());
    }

    private static String pairs(Map<Integer, BigInteger> numbers) {
        return numbers.isEmpty()
                ? NOTHING
                : numbers.entrySet().stream()
                        .map(entry -> entry.getKey() + ":" + entry.getValue())
                        .collect(Collectors.joining(" "));
    }

    private static String numbers(List<Integer> numbers) {
        return numbers.isEmpty()
                ? NOTHING
                : numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    /** Reads pairs {@code number:value}. */
    static SortedMap<Integer, BigInteger> pairs(String field) {
        SortedMap<Integer, BigInteger> pairs = new TreeMap<>();
        if (!field.equals(NOTHING)) {
            for (String pair : field.split(" ", -1)) {
                int colon = pair.indexOf(':');
                if (colon < 0) {
                    throw new NumberFormatException("not a pair number:value: " + pair);
                }
                pairs.put(Integer.valueOf(pair.substring(0, colon)), new BigInteger(pair.substring(colon + 1)));
            }
        }
        return pairs;
    }
}
