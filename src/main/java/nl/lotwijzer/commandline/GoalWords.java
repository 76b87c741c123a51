package nl.lotwijzer.commandline;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.proof.Objective;
import nl.lotwijzer.sortition.Goal;
import nl.lotwijzer.sortition.Selection;
import org.jspecify.annotations.Nullable;

/** What a lottery should be best at, and how many rows it has, as words on the command line. */
final class GoalWords {
    private static final int MOST_ROWS = 100_000;
    private static final String PROPOSED = "proposed";

    private GoalWords() {}

    /**
     * @param gamma a decimal number as 0.5 or a fraction as 1/2, above 0; null for 1
     */
    static Goal goal(String objective, @Nullable String gamma) throws CommandException {
        Objective named = Arrays.stream(Objective.values())
                .filter(candidate -> candidate.name().equalsIgnoreCase(objective))
                .findFirst()
                .orElseThrow(() -> new CommandException(Message.of(
                        "commandline.select.objective",
                        objective,
                        Arrays.stream(Objective.values())
                                .map(candidate -> candidate.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", ")))));
        if (gamma == null) {
            return Goal.of(named);
        }
        if (named != Objective.GOLDILOCKS) {
            throw new CommandException(Message.of("commandline.select.gammaElsewhere"));
        }
        return new Goal(named, weight(gamma));
    }

    private static Fraction weight(String gamma) throws CommandException {
        Fraction weight;
        try {
            BigDecimal decimal = gamma.indexOf('/') < 0 ? new BigDecimal(gamma) : null;
            weight = decimal == null
                    ? Fraction.parse(gamma)
                    : new Fraction(
                            decimal.movePointRight(Math.max(0, decimal.scale())).toBigIntegerExact(),
                            BigInteger.TEN.pow(Math.max(0, decimal.scale())));
        } catch (ArithmeticException | NumberFormatException e) {
            throw new CommandException(Message.of("commandline.select.gamma", gamma));
        }
        if (weight.signum() <= 0) {
            throw new CommandException(Message.of("commandline.select.gamma", gamma));
        }
        return weight;
    }

    static int rows(String rows) throws CommandException {
        if (rows.equalsIgnoreCase(PROPOSED)) {
            return Selection.PROPOSED_ROWS;
        }
        if (!rows.matches("[0-9]{1,6}") || Integer.parseInt(rows) < 1 || Integer.parseInt(rows) > MOST_ROWS) {
            throw new CommandException(Message.of("commandline.select.rows", rows, MOST_ROWS));
        }
        return Integer.parseInt(rows);
    }
}
