package nl.lotwijzer.proof;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a proof from its text; see {@link ProofText}. */
final class ProofReader {

    private static final int DEEPEST = 10_000;

    private final String text;
    private final List<String> lines;
    private int at;

    ProofReader(String text) {
        this.text = text;
        this.lines = Arrays.asList(text.split("\n", -1));
    }

    Proof read() throws ProofFormatException {
        requireWhole();
        try {
            return proof();
        } catch (IllegalArgumentException | ArithmeticException | IndexOutOfBoundsException e) {
            throw new ProofFormatException(at, String.valueOf(e.getMessage()));
        }
    }

    private void requireWhole() throws ProofFormatException {
        if (!lines.getFirst().equals(ProofText.FIRST)) {
            throw new ProofFormatException(1, "not a proof: " + shortened(lines.getFirst()));
        }
        String mark = ProofText.HASH + "\t";
        int last = text.lastIndexOf("\n" + mark) + 1;
        String hash = last == 0 ? "" : text.substring(last + mark.length()).stripTrailing();
        if (last == 0 || !hash.equals(ProofText.hash(text.substring(0, last)))) {
            throw new ProofFormatException(lines.size(), "the text was changed or cut off after it was written");
        }
        at = 1;
    }

    private static String shortened(String line) {
        return line.substring(0, Math.min(40, line.length()));
    }

    private String[] next(String word, int fields) throws ProofFormatException {
        String[] found = lines.get(at).split("\t", -1);
        at++;
        if (!found[0].equals(word) || found.length != fields) {
            throw new ProofFormatException(
                    at, "expected " + word + " with " + (fields - 1) + " fields: " + shortened(lines.get(at - 1)));
        }
        return found;
    }

    private boolean follows(String word) {
        return lines.get(at).startsWith(word + "\t");
    }

    private Proof proof() throws ProofFormatException {
        String[] goal = next(ProofText.OBJECTIVE, 3);
        List<Integer> excluded = numbers(next(ProofText.EXCLUDED, 2)[1]);
        Cases exclusion = cases(0);
        List<Limit> cuts = new ArrayList<>();
        while (follows(ProofText.CUT)) {
            String[] cut = next(ProofText.CUT, 3);
            Cases cases = cases(0);
            if (cases == null) {
                throw new ProofFormatException(at, "a cut without a proof");
            }
            cuts.add(new Limit(ProofText.pairs(cut[2]), new BigInteger(cut[1]), cases));
        }
        String[] smallest = next(ProofText.SMALLEST, 5);
        boolean alone = lines.get(at).endsWith("\t" + ProofText.NOTHING)
                && lines.get(at).split("\t", -1).length == 4;
        String[] optimum = next(ProofText.OPTIMUM, alone ? 4 : 6);
        String ceiling = next(ProofText.CEILING, 2)[1];
        List<Level> levels = new ArrayList<>();
        while (follows(ProofText.LEVEL)) {
            String[] level = next(ProofText.LEVEL, 7);
            levels.add(
                    new Level(Fraction.parse(level[1]), Fraction.parse(level[2]), numbers(level[3]), prices(level, 4)));
        }
        String ideals = next(ProofText.IDEALS, 2)[1];
        return new Proof(
                Objective.valueOf(goal[1]),
                Fraction.parse(goal[2]),
                excluded,
                exclusion,
                cuts,
                prices(smallest, 2),
                Fraction.parse(smallest[1]),
                alone ? null : prices(optimum, 3),
                Fraction.parse(optimum[1]),
                Fraction.parse(optimum[2]),
                ceiling.equals(ProofText.NOTHING) ? null : Fraction.parse(ceiling),
                levels,
                Stream.of(ideals.split(" ", -1)).map(Fraction::parse).toList());
    }

    private @Nullable Cases cases(int depth) throws ProofFormatException {
        if (depth > DEEPEST) {
            throw new ProofFormatException(at, "cases within cases without end");
        }
        if (follows(ProofText.SPLIT)) {
            String[] split = next(ProofText.SPLIT, 3);
            Cases atMost = cases(depth + 1);
            Cases more = cases(depth + 1);
            if (atMost == null || more == null) {
                throw new ProofFormatException(at, "a case without a proof");
            }
            return new Cases.Split(Integer.parseInt(split[1]), Integer.parseInt(split[2]), atMost, more);
        }
        if (lines.get(at).equals(ProofText.CLOSED + "\t" + ProofText.NOTHING)) {
            at++;
            return null;
        }
        String[] closed = next(ProofText.CLOSED, 5);
        return new Cases.Closed(prices(closed, 2), new BigInteger(closed[1]));
    }

    private static PriceList prices(String[] fields, int first) {
        return new PriceList(
                ProofText.pairs(fields[first]), ProofText.pairs(fields[first + 1]), ProofText.pairs(fields[first + 2]));
    }

    private static List<Integer> numbers(String field) {
        return field.equals(ProofText.NOTHING)
                ? List.of()
                : Stream.of(field.split(" ", -1)).map(Integer::valueOf).toList();
    }
}
