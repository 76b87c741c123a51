package nl.lotwijzer.desktop.allowances;

import java.util.Optional;
import java.util.OptionalInt;
import nl.lotwijzer.allowances.Country;
import nl.lotwijzer.allowances.LegalRule;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.money.Euro;

/** A legal rule, as it stands in the fields. An empty field is no such limit. */
record RuleInput(
        Country country,
        String year,
        String hour,
        String young,
        String youngUnder,
        String day,
        String month,
        String wholeYear,
        String kilometres,
        boolean costsCount,
        String source) {
    private static final String NAME = "desktop.allowances.rule.";

    /**
     * Returns what the fields say.
     *
     * @throws InputException if an amount or number is not written as one
     */
    LegalRule read() throws InputException {
        return new LegalRule(
                country,
                InputException.numberOrNone(NAME + "year", year).orElse(0),
                InputException.amountOrNone(NAME + "hour", hour),
                youngRule(),
                InputException.amountOrNone(NAME + "day", day),
                InputException.amountOrNone(NAME + "month", month),
                InputException.amountOrNone(NAME + "wholeYear", wholeYear),
                InputException.numberOrNone(NAME + "kilometres", kilometres),
                costsCount,
                source,
                true);
    }

    private Optional<LegalRule.Young> youngRule() throws InputException {
        Optional<Euro> amount = InputException.amountOrNone(NAME + "young", young);
        OptionalInt under = InputException.numberOrNone(NAME + "youngUnder", youngUnder);
        if (amount.isPresent() && under.isEmpty()) {
            throw new InputException(Message.of("desktop.allowances.input.youngUnder"));
        }
        return amount.map(hour -> new LegalRule.Young(under.orElseThrow(), hour));
    }
}
