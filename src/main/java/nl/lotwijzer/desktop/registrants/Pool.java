package nl.lotwijzer.desktop.registrants;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.lotwijzer.invitations.Letter;
import nl.lotwijzer.invitations.LetterIndex;
import nl.lotwijzer.invitations.Letters;
import nl.lotwijzer.lottery.Draws;
import nl.lotwijzer.lottery.Round;
import nl.lotwijzer.person.Household;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.quotas.Category;
import nl.lotwijzer.quotas.Criterion;
import nl.lotwijzer.quotas.Quotas;
import nl.lotwijzer.quotas.SelectionInput;
import nl.lotwijzer.registration.Corrections;
import nl.lotwijzer.registration.FormErasure;
import nl.lotwijzer.registration.ImportBatch;
import nl.lotwijzer.registration.ImportHistory;
import nl.lotwijzer.registration.Note;
import nl.lotwijzer.registration.Notes;
import nl.lotwijzer.registration.Registrant;
import nl.lotwijzer.registration.RegistrationNumber;
import nl.lotwijzer.registration.Registrations;

/**
 * Everybody who registered, with what belongs to them.
 *
 * @param criteria what was answered, in the order of the first file
 * @param letters  how many letters were sent
 * @param sent     the letters that were sent
 * @param notes    by the key of the registrant
 * @param leftOut  who cannot be drawn, because an answer names no category of a criterion
 * @param drawable whether there are criteria to draw by
 * @param traces   whether traces of somebody who was erased may be left
 * @param frozen   whether the draw has fixed who takes part
 * @param refused  how many rows of files were refused that nobody looked at yet
 * @param categories those of the criteria of the quotas, by the name of the criterion
 * @param reasons  those given last for a correction
 * @param counts   how many each filter by standing lets through
 */
record Pool(
        List<Registrant> registrants,
        List<String> criteria,
        int letters,
        LetterIndex sent,
        Map<Long, ImportBatch> batches,
        Map<Household, List<Registrant>> houses,
        Map<Long, List<Note>> notes,
        Set<RegistrationNumber> leftOut,
        boolean drawable,
        boolean traces,
        boolean frozen,
        int refused,
        Map<String, List<String>> categories,
        List<String> reasons,
        Map<Standing, Integer> counts) {
    private static final int MOST_CHOICES = 12;

    static final Pool EMPTY = new Pool(
            List.of(),
            List.of(),
            0,
            LetterIndex.NONE,
            Map.of(),
            Map.of(),
            Map.of(),
            Set.of(),
            false,
            false,
            false,
            0,
            Map.of(),
            List.of(),
            new EnumMap<>(Standing.class));

    static Pool of(Project project) {
        return project.read(handle -> read(project));
    }

    private static Pool read(Project project) {
        Registrations registrations = new Registrations(project);
        List<Registrant> all = registrations.all();
        SelectionInput input = new Quotas(project).input();
        Letters letters = new Letters(project);
        Map<Household, List<Registrant>> houses = new HashMap<>();
        Set<String> criteria = new LinkedHashSet<>();
        for (Registrant registrant : all) {
            registrant
                    .household()
                    .ifPresent(house -> houses.computeIfAbsent(house, at -> new ArrayList<>(1))
                            .add(registrant));
            criteria.addAll(registrant.answers().keySet());
        }
        Pool pool = new Pool(
                all,
                List.copyOf(criteria),
                letters.count(),
                letters.index(),
                registrations.batches().stream()
                        .collect(Collectors.toUnmodifiableMap(ImportBatch::id, Function.identity())),
                houses,
                new Notes(project).all(),
                numbers(input.leftOut()),
                !input.criteria().isEmpty(),
                FormErasure.tracesLeft(project),
                new Draws(project).current().flatMap(Round::frozen).isPresent(),
                new ImportHistory(project).open(),
                input.criteria().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                Criterion::name,
                                criterion -> criterion.categories().stream()
                                        .map(Category::name)
                                        .toList())),
                new Corrections(project).reasons(),
                new EnumMap<>(Standing.class));
        for (Registrant registrant : all) {
            for (Standing standing : Standing.values()) {
                if (pool.lets(standing, registrant)) {
                    pool.counts.merge(standing, 1, Integer::sum);
                }
            }
        }
        return pool;
    }

    boolean lets(Standing standing, Registrant registrant) {
        return switch (standing) {
            case ALL -> true;
            case ACTIVE -> registrant.active() && !registrant.erased() && !unanswered(registrant);
            case EXCLUDED -> !registrant.active();
            case SHARED_HOUSE ->
                registrant
                        .household()
                        .map(house -> houses.getOrDefault(house, List.of()).size() > 1)
                        .orElse(false);
            case UNANSWERED -> unanswered(registrant);
        };
    }

    int count(Standing standing) {
        return counts.getOrDefault(standing, 0);
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

    /** Returns the letter with which somebody registered, if it is known. */
    Optional<Letter> letter(Registrant registrant) {
        return sent.find(registrant.letterCode());
    }

    List<Note> notes(Registrant registrant) {
        return notes.getOrDefault(registrant.id(), List.of());
    }

    /** Returns what can be answered to a criterion: its categories, or else what others answered; none if that is much. */
    List<String> choices(String criterion) {
        List<String> known = categories.getOrDefault(criterion, List.of());
        if (!known.isEmpty()) {
            return known;
        }
        List<String> given = answers(criterion).keySet().stream()
                .filter(answer -> !answer.isEmpty())
                .toList();
        return given.size() > MOST_CHOICES ? List.of() : given;
    }

    /** Returns the choices of all criteria, by name. */
    Map<String, List<String>> choices() {
        return criteria.stream().collect(Collectors.toMap(Function.identity(), this::choices));
    }

    /** Returns how often each answer to a criterion was given, named as it is spelled most often, by that name. */
    SortedMap<String, Integer> answers(String criterion) {
        Map<String, Integer> spellings = new LinkedHashMap<>();
        for (Registrant registrant : registrants) {
            if (!registrant.erased()) {
                spellings.merge(registrant.answers().getOrDefault(criterion, ""), 1, Integer::sum);
            }
        }
        Map<String, Map<String, Integer>> folded = new LinkedHashMap<>();
        spellings.forEach(
                (answer, times) -> folded.computeIfAbsent(AnswerFilter.fold(answer), fold -> new LinkedHashMap<>())
                        .put(answer, times));
        SortedMap<String, Integer> answers = new TreeMap<>();
        for (Map<String, Integer> spelling : folded.values()) {
            String name = Collections.max(spelling.entrySet(), Map.Entry.comparingByValue())
                    .getKey();
            answers.put(
                    name, spelling.values().stream().mapToInt(Integer::intValue).sum());
        }
        return answers;
    }

    /** Returns whether an answer is missing that the draw needs: before there are criteria, any answer. */
    boolean unanswered(Registrant registrant) {
        return unanswered(registrant, leftOut, drawable);
    }

    private static boolean unanswered(Registrant registrant, Set<RegistrationNumber> leftOut, boolean drawable) {
        return registrant.active()
                && !registrant.erased()
                && (leftOut.contains(registrant.number())
                        || (!drawable && registrant.answers().containsValue("")));
    }

    /** Returns of how many registrants such an answer is missing, without reading all that belongs to them. */
    static int unanswered(Project project) {
        return project.read(handle -> {
            SelectionInput input = new Quotas(project).input();
            Set<RegistrationNumber> leftOut = numbers(input.leftOut());
            boolean drawable = !input.criteria().isEmpty();
            return (int) new Registrations(project)
                    .all().stream()
                            .filter(registrant -> unanswered(registrant, leftOut, drawable))
                            .count();
        });
    }

    private static Set<RegistrationNumber> numbers(List<SelectionInput.LeftOut> leftOut) {
        return leftOut.stream()
                .map(left -> new RegistrationNumber(left.candidate().id()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns those of these people who are still there, as they are now. */
    List<Registrant> again(List<Registrant> before) {
        if (before.isEmpty()) {
            return List.of();
        }
        Set<Long> ids = before.stream().map(Registrant::id).collect(Collectors.toCollection(HashSet::new));
        return registrants.stream()
                .filter(registrant -> ids.contains(registrant.id()))
                .toList();
    }
}
