package nl.lotwijzer.desktop.ceremony;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.lotwijzer.lottery.Entrant;
import nl.lotwijzer.lottery.LotteryType;
import nl.lotwijzer.protocol.Seed;

/**
 * What is shown of the lots at once. Where it is public who is of which type, lots are shown type by type, with the one
 * that came next; otherwise seat by seat, because a lot beside a type would tell of which type somebody is.
 *
 * @param lots the lots that are shown together
 */
record LotPage(List<Lot> lots) {
    private static final int LOTS_ON_A_PAGE = 30;

    /**
     * One lot.
     *
     * @param type     the code of the type; empty where that is not shown
     * @param seats    the seats of the type in the drawn row
     * @param size     how many people are of the type
     * @param number   the registration number
     * @param digits   the lot; in a class of households that of the household, which decides first
     * @param selected whether it got a seat
     */
    record Lot(String type, int seats, int size, String number, String digits, boolean selected) {}

    LotPage {
        lots = List.copyOf(lots);
    }

    /** Returns the pages, in order; one empty page before the draw. */
    static List<LotPage> of(CeremonyFacts facts) {
        if (facts.drawing().isEmpty()) {
            return List.of(new LotPage(List.of()));
        }
        Seed seed = facts.drawing().get().seed();
        List<Lot> lots = facts.open()
                ? byType(facts, seed, facts.rows().get(facts.drawing().get().row()))
                : facts.selected().stream()
                        .map(number -> new Lot("", 0, 0, number, seed.lot(number), true))
                        .toList();
        List<LotPage> pages = new ArrayList<>();
        for (int from = 0; from < lots.size(); from += LOTS_ON_A_PAGE) {
            pages.add(new LotPage(lots.subList(from, Math.min(lots.size(), from + LOTS_ON_A_PAGE))));
        }
        return pages;
    }

    private static List<Lot> byType(CeremonyFacts facts, Seed seed, Map<Integer, Integer> seats) {
        Set<String> selected = new HashSet<>(facts.selected());
        Map<Integer, List<Entrant>> members = new HashMap<>();
        for (Entrant entrant : facts.lottery().entrants()) {
            members.computeIfAbsent(entrant.type(), type -> new ArrayList<>()).add(entrant);
        }
        List<Lot> all = new ArrayList<>();
        for (LotteryType type : facts.lottery().types()) {
            int given = seats.getOrDefault(type.number(), 0);
            if (given > 0) {
                List<Lot> lots = members.getOrDefault(type.number(), List.of()).stream()
                        .map(entrant -> lot(type, given, seed, entrant, selected))
                        .sorted(Comparator.comparing(Lot::digits).thenComparing(Lot::number))
                        .toList();
                all.addAll(untilNext(lots));
            }
        }
        return all;
    }

    private static Lot lot(LotteryType type, int seats, Seed seed, Entrant entrant, Set<String> selected) {
        String household = entrant.household();
        return new Lot(
                type.code(),
                seats,
                type.members(),
                entrant.number(),
                household == null ? seed.lot(entrant.number()) : seed.householdLot(household),
                selected.contains(entrant.number()));
    }

    /** Returns the lots up to the last selected one, and the one after it. */
    private static List<Lot> untilNext(List<Lot> lots) {
        int last = 0;
        for (int place = 0; place < lots.size(); place++) {
            if (lots.get(place).selected()) {
                last = place;
            }
        }
        return lots.subList(0, Math.min(lots.size(), last + 2));
    }
}
