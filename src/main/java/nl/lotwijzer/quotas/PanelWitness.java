package nl.lotwijzer.quotas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.lotwijzer.sortition.Progress;

/**
 * Looks for one panel that meets all quotas by filling seats where the need is greatest, and changing a few. A panel that is
 * found proves that there is one; when none is found nothing is known. So most questions about large pools are answered long
 * before the exact search would be ready.
 */
final class PanelWitness {
    private static final int MOST_CHANGES = 400;

    private final SelectionInput input;
    private final List<List<Category>> categories;
    private final List<int[]> types = new ArrayList<>();
    private final List<List<String>> households = new ArrayList<>();
    private final int[] taken;
    private final int[][] seats;
    private final List<Integer> panel = new ArrayList<>();

    private PanelWitness(SelectionInput input) {
        this.input = input;
        this.categories = input.criteria().stream().map(Criterion::categories).toList();
        Map<List<Integer>, Integer> typeOf = new HashMap<>();
        for (SelectionInput.Member member : input.members()) {
            int type = typeOf.computeIfAbsent(member.categories(), places -> {
                types.add(places.stream().mapToInt(Integer::intValue).toArray());
                households.add(new ArrayList<>());
                return types.size() - 1;
            });
            households.get(type).add(member.candidate().household());
        }
        this.taken = new int[types.size()];
        this.seats = new int[categories.size()][];
        for (int criterion = 0; criterion < seats.length; criterion++) {
            seats[criterion] = new int[categories.get(criterion).size()];
        }
    }

    /** Returns whether a panel was found. The same question always gets the same answer. */
    static boolean found(SelectionInput input, Progress progress) {
        return new PanelWitness(input).search(progress);
    }

    private boolean search(Progress progress) {
        Random random = new Random(0);
        for (int change = 0; change < MOST_CHANGES; change++) {
            progress.checkCancelled();
            while (panel.size() < input.seats()) {
                int type = neediest();
                if (type < 0) {
                    break;
                }
                move(type, 1);
                panel.add(type);
            }
            if (panel.size() == input.seats() && meetsMinimums()) {
                return !input.householdRule() || inDifferentHouseholds();
            }
            for (int out = 0; out < 3 && !panel.isEmpty(); out++) {
                int place = random.nextInt(panel.size());
                move(panel.get(place), -1);
                panel.subList(place, place + 1).clear();
            }
        }
        return false;
    }

    /** Returns the type that fits under all maximums and fills the scarcest seats; -1 if none fits. */
    private int neediest() {
        int best = -1;
        double most = -1;
        for (int type = 0; type < types.size(); type++) {
            if (taken[type] < households.get(type).size()) {
                double need = need(types.get(type));
                if (need > most) {
                    most = need;
                    best = type;
                }
            }
        }
        return best;
    }

    private double need(int[] places) {
        double need = 0;
        for (int criterion = 0; criterion < places.length; criterion++) {
            Category category = categories.get(criterion).get(places[criterion]);
            int now = seats[criterion][places[criterion]];
            if (now >= category.max()) {
                return -1;
            }
            need += now < category.min()
                    ? 2 + (double) (category.min() - now) / category.min()
                    : (double) (category.max() - now) / (category.max() + 1);
        }
        return need;
    }

    private void move(int type, int by) {
        taken[type] += by;
        int[] places = types.get(type);
        for (int criterion = 0; criterion < places.length; criterion++) {
            seats[criterion][places[criterion]] += by;
        }
    }

    private boolean meetsMinimums() {
        for (int criterion = 0; criterion < seats.length; criterion++) {
            for (int place = 0; place < seats[criterion].length; place++) {
                if (seats[criterion][place]
                        < categories.get(criterion).get(place).min()) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Seats members of the types that were taken, the rarest types first, each from a household of their own. */
    private boolean inDifferentHouseholds() {
        Set<String> used = new HashSet<>();
        List<Integer> order = panel.stream()
                .distinct()
                .sorted((one, other) -> Integer.compare(
                        households.get(one).size(), households.get(other).size()))
                .toList();
        for (int type : order) {
            int left = taken[type];
            for (String household : households.get(type)) {
                if (left > 0 && (household.isEmpty() || used.add(household))) {
                    left--;
                }
            }
            if (left > 0) {
                return false;
            }
        }
        return true;
    }
}
