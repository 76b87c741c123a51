package nl.lotwijzer.allowances;

import java.util.Optional;
import java.util.OptionalInt;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.money.Euro;

/**
 * Up to which amounts an allowance is an allowance and no wage, in one country and calendar year. Each limit that is there
 * applies; exactly at a limit is still within it.
 *
 * @param hour       the fee for an hour
 * @param young      the fee for an hour of who is younger than an age
 * @param day        the fee for a day
 * @param month      everything in a calendar month
 * @param wholeYear  everything in the year, with what was received elsewhere
 * @param kilometres for how many kilometres in the year travelling may be paid
 * @param costsCount whether travel, care and receipts count towards the limits of month and year
 * @param source     where the amounts come from; not empty
 * @param own        whether the user entered it; else it came with the program
 */
public record LegalRule(
        Country country,
        int year,
        Optional<Euro> hour,
        Optional<Young> young,
        Optional<Euro> day,
        Optional<Euro> month,
        Optional<Euro> wholeYear,
        OptionalInt kilometres,
        boolean costsCount,
        String source,
        boolean own) {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    /**
     * The limit for an hour of young people.
     *
     * @param under the age from which the other limit applies, in whole years
     */
    public record Young(int under, Euro hour) {}

    public LegalRule {
        source = source.strip();
    }

    /** Returns what is wrong with this rule, if anything is. */
    Optional<Message> problem() {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Optional.of(Message.of("allowances.problem.year", FIRST_YEAR, LAST_YEAR));
        }
        if (source.isEmpty()) {
            return Optional.of(Message.of("allowances.problem.source"));
        }
        if (hour.isEmpty() && day.isEmpty() && month.isEmpty() && wholeYear.isEmpty()) {
            return Optional.of(Message.of("allowances.problem.noLimit"));
        }
        if (young.isPresent() && hour.isEmpty()) {
            return Optional.of(Message.of("allowances.problem.youngOnly"));
        }
        return Optional.empty();
    }
}
