package nl.lotwijzer.panel;

import java.util.List;
import java.util.Map;

/**
 * Who of the reserve can still take a seat, by category.
 *
 * @param numbers by criterion and category, the registration numbers
 */
public record ReserveSupply(Map<String, Map<String, List<String>>> numbers) {
    /** Nobody, as for a panel that was drawn without rounds. */
    public static final ReserveSupply NONE = new ReserveSupply(Map.of());

    /** Returns the registration numbers of who belongs to a category. */
    public List<String> of(String criterion, String category) {
        return numbers.getOrDefault(criterion, Map.of()).getOrDefault(category, List.of());
    }
}
