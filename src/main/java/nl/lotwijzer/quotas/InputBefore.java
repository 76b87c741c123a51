package nl.lotwijzer.quotas;

import java.util.List;
import nl.lotwijzer.registration.Registrant;
import org.jspecify.annotations.Nullable;

/** What was put together last, as long as the registrants and the rules are the same: many screens ask for it. */
final class InputBefore {
    private record Made(List<Registrant> of, SelectionInput input) {}

    private @Nullable Made last;

    @SuppressWarnings("ReferenceEquality") // Another list with the same people costs more to compare than to match.
    synchronized SelectionInput of(
            int seats, boolean householdRule, List<Criterion> criteria, List<Registrant> registrants) {
        Made before = last;
        if (before != null
                && before.of() == registrants
                && before.input().seats() == seats
                && before.input().householdRule() == householdRule
                && before.input().criteria().equals(criteria)) {
            return before.input();
        }
        SelectionInput input = SelectionInput.of(
                seats,
                householdRule,
                criteria,
                registrants.stream()
                        .filter(Registrant::active)
                        .map(Quotas::candidate)
                        .toList());
        last = new Made(registrants, input);
        return input;
    }
}
