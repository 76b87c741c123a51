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
        List<ReserveLine> reserves = new ArrayList<>();
        pool.groups().forEach((group, entrants) -> {
            List<Lots> left = entrants.stream()
                    .filter(entrant -> !out.contains(entrant.number()))
                    .map(entrant -> Lots.of(entrant, seed))
                    .sorted(Lots.ORDER)
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

    /**
     * What decides on a place. It is hashed once for everybody, since comparing does so over and over.
     *
     * @param household empty without one
     */
    private record Lots(String household, String own, String number) {
        static final Comparator<Lots> ORDER =
                comparing(Lots::household).thenComparing(Lots::own).thenComparing(Lots::number, Canonical.ORDER);

        static Lots of(EntrantLine entrant, Seed seed) {
            String household = entrant.household();
            return new Lots(
                    household == null ? "" : seed.householdLot(household),
                    seed.lot(entrant.number()),
                    entrant.number());
        }
    }
}
