package nl.lotwijzer.protocol;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A place on the reserve list: a line of {@code reserves.tsv}.
 *
 * @param group the code of the type, or of the class of households
 * @param place from 1
 */
public record ReserveLine(String group, int place, String number) {
    private static final String[] HEADER = {"groep", "plaats", "nummer"};

    /** Returns the reserve list: everybody of the pool who was not selected. */
    public static List<ReserveLine> of(FrozenPool pool, Seed seed, List<String> selected) {
        Set<String> out = new HashSet<>(selected);
        Comparator<EntrantLine> byLot = comparing(entrant -> seed.lot(entrant.number()));
        Comparator<EntrantLine> order = comparing((EntrantLine entrant) ->
                        entrant.household() == null ? "" : seed.householdLot(entrant.household()))
                .thenComparing(byLot)
                .thenComparing(EntrantLine::number, Canonical.ORDER);
        List<ReserveLine> reserves = new ArrayList<>();
        pool.groups().forEach((group, entrants) -> {
            List<EntrantLine> left = entrants.stream()
                    .filter(entrant -> !out.contains(entrant.number()))
                    .sorted(order)
                    .toList();
            for (int i = 0; i < left.size(); i++) {
                reserves.add(new ReserveLine(group, i + 1, left.get(i).number()));
            }
        });
        return List.copyOf(reserves);
    }

    /** Returns {@code reserves.tsv}. */
    public static String write(List<ReserveLine> reserves) {
        Sheet sheet = new Sheet(HEADER);
        reserves.forEach(each -> sheet.line(each.group, each.place, each.number));
        return sheet.text();
    }

    /** Reads {@code reserves.tsv}. */
    public static List<ReserveLine> read(String text) throws CanonicalException {
        List<ReserveLine> reserves = new ArrayList<>();
        for (Fields line : Fields.of(DossierPaths.RESERVES, text, 3, HEADER)) {
            reserves.add(new ReserveLine(line.code(), line.whole(1), line.code()));
        }
        Canonical.requireSame(DossierPaths.RESERVES, text, write(reserves));
        return List.copyOf(reserves);
    }
}
