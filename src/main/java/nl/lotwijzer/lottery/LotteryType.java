package nl.lotwijzer.lottery;

import java.util.List;
import nl.lotwijzer.proof.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * Entrants who are interchangeable under the rules, and so have the same chance.
 *
 * @param number         its place in the lottery, from 0
 * @param code           how files and screens call it, for example {@code T017}
 * @param categories     the category on each criterion of the lottery, in the lottery's order
 * @param householdClass the code of the class of households that its members live in, or null for members without a
 *                       fellow entrant at home
 * @param members        how many entrants are of this type, 1 or more
 * @param ideal          the chance that each member should have by the objective of the lottery; 0 for a type that fits no
 *                       lawful panel
 * @param chance         the chance of each member in the table: its seats in all rows, divided by rows and members
 */
public record LotteryType(
        int number,
        String code,
        List<String> categories,
        @Nullable String householdClass,
        int members,
        Fraction ideal,
        Fraction chance) {
    public LotteryType {
        categories = List.copyOf(categories);
    }
}
