package nl.lotwijzer.desktop.registrants;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.lotwijzer.invitations.Letters;
import nl.lotwijzer.lottery.Draws;
import nl.lotwijzer.lottery.Round;
import nl.lotwijzer.person.Household;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.quotas.Quotas;
import nl.lotwijzer.quotas.SelectionInput;
import nl.lotwijzer.registration.FormErasure;
import nl.lotwijzer.registration.ImportBatch;
import nl.lotwijzer.registration.ImportHistory;
import nl.lotwijzer.registration.Registrant;
import nl.lotwijzer.registration.RegistrationNumber;
import nl.lotwijzer.registration.Registrations;

/**
 * Everybody who registered, as the list shows them.
 *
 * @param criteria what was answered, in the order of the first file
 * @param letters  how many letters were sent
 * @param leftOut  who cannot be drawn, because an answer names no category of a criterion
 * @param drawable whether there are criteria to draw by
 * @param traces   whether traces of somebody who was erased may be left
 * @param frozen   whether the draw has fixed who takes part
 * @param refused  how many rows of files were refused that nobody looked at yet
 */
record Pool(
        List<Registrant> registrants,
        List<String> criteria,
        int letters,
        Map<Long, ImportBatch> batches,
        Map<Household, List<Registrant>> houses,
        Set<RegistrationNumber> leftOut,
        boolean drawable,
        boolean traces,
        boolean frozen,
        int refused) {
    static final Pool EMPTY = new Pool(List.of(), List.of(), 0, Map.of(), Map.of(), Set.of(), false, false, false, 0);

    static Pool of(Project project) {
        Registrations registrations = new Registrations(project);
        List<Registrant> all = registrations.all();
        SelectionInput input = new Quotas(project).input();
        return new Pool(
                all,
                registrations.criteria(),
                new Letters(project).count(),
                registrations.batches().stream()
                        .collect(Collectors.toUnmodifiableMap(ImportBatch::id, Function.identity())),
                all.stream()
                        .filter(registrant -> registrant.household().isPresent())
                        .collect(Collectors.groupingBy(
                                registrant -> registrant.household().orElseThrow())),
                input.leftOut().stream()
                        .map(left -> new RegistrationNumber(left.candidate().id()))
                        .collect(Collectors.toUnmodifiableSet()),
                !input.criteria().isEmpty(),
                FormErasure.tracesLeft(project),
                new Draws(project).current().flatMap(Round::frozen).isPresent(),
                new ImportHistory(project).open());
    }

    boolean lets(Standing standing, Registrant registrant) {
        return switch (standing) {
            case ALL -> true;
            case ACTIVE -> registrant.active() && !registrant.erased() && !unanswered(registrant);
            case EXCLUDED -> !registrant.active();
            case SHARED_HOUSE -> !housemates(registrant).isEmpty();
            case UNANSWERED -> unanswered(registrant);
        };
    }

    int count(Standing standing) {
        return (int) registrants.stream()
                .filter(registrant -> lets(standing, registrant))
                .count();
    }

    /** Returns who else registered from the same address. */
    List<Registrant> housemates(Registrant registrant) {
        return registrant
                .household()
                .map(house -> houses.getOrDefault(house, List.of()).stream()
                        .filter(other -> other.id() != registrant.id())
                        .toList())
                .orElse(List.of());
    }

    Optional<ImportBatch> batch(Registrant registrant) {
        return Optional.ofNullable(batches.get(registrant.source().batch()));
    }

    /** Returns how often each answer to a criterion was given, named as it is spelled most often, by that name. */
    SortedMap<String, Integer> answers(String criterion) {
        Map<String, Map<String, Integer>> spellings = new LinkedHashMap<>();
        for (Registrant registrant : registrants) {
            if (registrant.erased()) {
                continue;
            }
            String answer = registrant.answers().getOrDefault(criterion, "");
            spellings
                    .computeIfAbsent(AnswerFilter.fold(answer), folded -> new LinkedHashMap<>())
                    .merge(answer, 1, Integer::sum);
        }
        SortedMap<String, Integer> answers = new TreeMap<>();
        for (Map<String, Integer> spelling : spellings.values()) {
            String name = Collections.max(spelling.entrySet(), Map.Entry.comparingByValue())
                    .getKey();
            answers.put(
                    name, spelling.values().stream().mapToInt(Integer::intValue).sum());
        }
        return answers;
    }

    /** Returns whether an answer is missing that the draw needs: before there are criteria, any answer. */
    boolean unanswered(Registrant registrant) {
        return registrant.active()
                && !registrant.erased()
                && (leftOut.contains(registrant.number())
                        || (!drawable && registrant.answers().containsValue("")));
    }

    /** Returns those of these people who are still there, as they are now. */
    List<Registrant> again(List<Registrant> before) {
        Set<Long> ids = before.stream().map(Registrant::id).collect(Collectors.toCollection(HashSet::new));
        return registrants.stream()
                .filter(registrant -> ids.contains(registrant.id()))
                .toList();
    }
}
