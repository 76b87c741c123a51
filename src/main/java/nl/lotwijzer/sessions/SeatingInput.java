package nl.lotwijzer.sessions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.lotwijzer.panel.Panel;
import nl.lotwijzer.panel.Participant;

/** Participants to be seated, turned into the numbers of a {@link SeatingTask}, and its outcome back into a score. */
final class SeatingInput {
    private final List<Participant> people;
    private final List<String> criteria;
    private final int[] firstCategory;
    private final int[][] categories;
    private final int[][] met;

    /** @param people those who are to sit somewhere, in the order that the numbers follow */
    SeatingInput(Panel panel, List<Participant> people, Encounters encounters) {
        this.people = List.copyOf(people);
        this.criteria = panel.criteria();
        this.firstCategory = new int[criteria.size() + 1];
        this.categories = new int[people.size()][criteria.size()];
        this.met = new int[people.size()][people.size()];
        for (int criterion = 0; criterion < criteria.size(); criterion++) {
            number(criterion, panel.categories(criteria.get(criterion)));
        }
        for (int one = 0; one < met.length; one++) {
            for (int two = 0; two < met.length; two++) {
                met[one][two] = encounters
                        .between(people.get(one).id(), people.get(two).id())
                        .size();
            }
        }
    }

    private void number(int criterion, List<String> names) {
        firstCategory[criterion + 1] = firstCategory[criterion] + names.size();
        Map<String, Integer> numbers = new HashMap<>();
        names.forEach(name -> numbers.put(name, firstCategory[criterion] + numbers.size()));
        for (int person = 0; person < people.size(); person++) {
            String category = people.get(person).category(criteria.get(criterion));
            categories[person][criterion] = numbers.getOrDefault(category, SeatingTask.NONE);
        }
    }

    private SeatingInput(SeatingInput all, int[] chosen) {
        this.people = Arrays.stream(chosen).mapToObj(all.people::get).toList();
        this.criteria = all.criteria;
        this.firstCategory = all.firstCategory;
        this.categories =
                Arrays.stream(chosen).mapToObj(one -> all.categories[one]).toArray(int[][]::new);
        this.met = Arrays.stream(chosen)
                .mapToObj(one ->
                        Arrays.stream(chosen).map(two -> all.met[one][two]).toArray())
                .toArray(int[][]::new);
    }

    /** Returns the same for these people only, by their numbers. */
    SeatingInput among(int[] chosen) {
        return new SeatingInput(this, chosen);
    }

    List<Participant> people() {
        return people;
    }

    /** Returns the task of seating these people at tables of these sizes. */
    SeatingTask task(int[] sizes) {
        return new SeatingTask(categories, sizes, met);
    }

    /** Returns what a seating costs, whatever the sizes of its tables are. */
    long cost(int[] tableOf, int tables) {
        return new SeatingState(task(sizes(tableOf, tables)), tableOf).cost();
    }

    /** Returns how good a seating is, whatever the sizes of its tables are. */
    TablePlanScore score(int[] tableOf, int tables) {
        SeatingTask task = task(sizes(tableOf, tables));
        int[][] held = new int[tables][firstCategory[criteria.size()]];
        for (int person = 0; person < tableOf.length; person++) {
            for (int category : categories[person]) {
                if (category != SeatingTask.NONE) {
                    held[tableOf[person]][category]++;
                }
            }
        }
        List<TablePlanScore.OnCriterion> onCriteria = new ArrayList<>();
        for (int criterion = 0; criterion < criteria.size(); criterion++) {
            onCriteria.add(score(task, criterion, held));
        }
        int repeats = 0;
        int encounters = 0;
        for (int one = 0; one < tableOf.length; one++) {
            for (int two = 0; two < one; two++) {
                if (tableOf[one] == tableOf[two]) {
                    encounters++;
                    repeats += met[one][two] > 0 ? 1 : 0;
                }
            }
        }
        return new TablePlanScore(onCriteria, repeats, encounters);
    }

    private TablePlanScore.OnCriterion score(SeatingTask task, int criterion, int[][] held) {
        int mirroring = 0;
        int total = 0;
        for (int table = 0; table < held.length; table++) {
            int off = 0;
            for (int category = firstCategory[criterion]; category < firstCategory[criterion + 1]; category++) {
                if (category < task.categoryCount()) {
                    off += task.offShare(category, task.size(table), held[table][category]);
                }
            }
            mirroring += off == 0 ? 1 : 0;
            total += off;
        }
        return new TablePlanScore.OnCriterion(criteria.get(criterion), held.length, mirroring, total);
    }

    private static int[] sizes(int[] tableOf, int tables) {
        int[] sizes = new int[tables];
        for (int table : tableOf) {
            sizes[table]++;
        }
        return sizes;
    }
}
