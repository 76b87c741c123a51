package nl.lotwijzer.lottery;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.lotwijzer.proof.Facts;
import nl.lotwijzer.proof.TableFacts;
import nl.lotwijzer.quotas.Candidate;
import nl.lotwijzer.quotas.Category;
import nl.lotwijzer.quotas.Criterion;
import nl.lotwijzer.quotas.SelectionInput;
import org.jspecify.annotations.Nullable;

/** A lottery as it stands on record, in the words of whoever checks it or asks why. */
final class LotteryRecords {
    private LotteryRecords() {}

    /** Returns the rules and the types; a class of households has as many as there are codes among its entrants. */
    static Facts facts(Lottery lottery) {
        List<String> criteria = lottery.criteria();
        Map<String, Set<String>> households = new TreeMap<>();
        for (Entrant entrant : lottery.entrants()) {
            String homes = lottery.typeOf(entrant).householdClass();
            if (homes != null && entrant.household() != null) {
                households.computeIfAbsent(homes, code -> new HashSet<>()).add(entrant.household());
            }
        }
        List<String> classes = List.copyOf(households.keySet());
        List<Facts.Quota> quotas = new ArrayList<>();
        Map<String, List<String>> categories = categories(lottery);
        for (LotteryQuota quota : lottery.quotas()) {
            quotas.add(new Facts.Quota(
                    criteria.indexOf(quota.criterion()),
                    listed(categories, quota.criterion()).indexOf(quota.category()),
                    quota.min(),
                    quota.max()));
        }
        List<Facts.Type> types = lottery.types().stream()
                .map(type -> new Facts.Type(
                        type.members(), places(type, criteria, categories), place(classes, type.householdClass())))
                .toList();
        return new Facts(
                lottery.seats(),
                quotas,
                types,
                households.values().stream().map(Set::size).toList());
    }

    private static int place(List<String> classes, @Nullable String code) {
        return code == null ? -1 : classes.indexOf(code);
    }

    private static Map<String, List<String>> categories(Lottery lottery) {
        Map<String, List<String>> categories = new LinkedHashMap<>();
        for (LotteryQuota quota : lottery.quotas()) {
            categories
                    .computeIfAbsent(quota.criterion(), name -> new ArrayList<>())
                    .add(quota.category());
        }
        return categories;
    }

    private static List<String> listed(Map<String, List<String>> categories, String criterion) {
        return categories.getOrDefault(criterion, List.of());
    }

    private static List<Integer> places(LotteryType type, List<String> criteria, Map<String, List<String>> categories) {
        return IntStream.range(0, criteria.size())
                .mapToObj(place -> listed(categories, criteria.get(place))
                        .indexOf(type.categories().get(place)))
                .toList();
    }

    /** Returns the table and the chances that it is said to give. */
    static TableFacts table(Lottery lottery, List<Map<Integer, Integer>> rows) {
        return new TableFacts(
                rows.stream()
                        .map(row -> lottery.types().stream()
                                .map(type -> row.getOrDefault(type.number(), 0))
                                .toList())
                        .toList(),
                lottery.types().stream().map(LotteryType::chance).toList());
    }

    /** Returns what the lottery was computed from, whatever the project holds now. */
    static SelectionInput input(Lottery lottery) {
        List<String> names = lottery.criteria();
        Map<String, List<String>> categories = categories(lottery);
        List<Criterion> criteria = new ArrayList<>();
        for (String name : names) {
            List<LotteryQuota> quotas = lottery.quotas().stream()
                    .filter(quota -> quota.criterion().equals(name))
                    .toList();
            criteria.add(new Criterion(
                    criteria.size(),
                    name,
                    IntStream.range(0, quotas.size())
                            .mapToObj(place -> category(place, quotas.get(place)))
                            .toList()));
        }
        List<SelectionInput.Member> members = lottery.entrants().stream()
                .map(entrant -> member(lottery, entrant, names, categories))
                .toList();
        return new SelectionInput(lottery.seats(), lottery.householdRule(), criteria, members, List.of());
    }

    private static Category category(int place, LotteryQuota quota) {
        return new Category(place, quota.category(), 0, quota.min(), quota.max());
    }

    private static SelectionInput.Member member(
            Lottery lottery, Entrant entrant, List<String> names, Map<String, List<String>> categories) {
        LotteryType type = lottery.typeOf(entrant);
        Map<String, String> answers = new LinkedHashMap<>();
        for (int place = 0; place < names.size(); place++) {
            answers.put(names.get(place), type.categories().get(place));
        }
        String household = entrant.household() == null ? "" : entrant.household();
        return new SelectionInput.Member(
                new Candidate(entrant.number(), answers, household), places(type, names, categories));
    }
}
