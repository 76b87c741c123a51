package nl.lotwijzer.protocol;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.lotwijzer.protocol.ImpossibleEventException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The panel after the draw: who sits, which seats are vacant, and who takes the next one; see section 6 of the protocol.
 * It starts at the draw and follows the events one by one.
 */
public final class ReplacementRule {
    private final FrozenPool pool;
    private final Seed seed;
    private final Set<String> grounds;
    private final Set<String> sitting = new HashSet<>();
    private final Set<String> everSeated = new HashSet<>();
    private final Map<String, Set<String>> calls = new HashMap<>();
    private final Set<String> out = new HashSet<>();
    private final List<String> vacancies = new ArrayList<>();
    private final int[] seats;
    private final List<ReplacementEvent> events = new ArrayList<>();
    private Instant newest;

    /**
     * The panel as it was drawn.
     *
     * @param selected who was drawn
     * @param grounds  on which somebody can be excluded, by the rules
     * @param drawnAt  when the last contribution was entered; no event is before it
     */
    public ReplacementRule(FrozenPool pool, Seed seed, List<String> selected, List<String> grounds, Instant drawnAt) {
        this.pool = pool;
        this.seed = seed;
        this.grounds = Set.copyOf(grounds);
        this.newest = drawnAt;
        this.seats = new int[pool.quotas().size()];
        selected.forEach(this::seat);
    }

    /** Returns who sits on the panel now, sorted. */
    public SortedSet<String> sitting() {
        SortedSet<String> sorted = new TreeSet<>(Canonical.ORDER);
        sorted.addAll(sitting);
        return sorted;
    }

    /** Returns whose seats are vacant, in the order in which they became so. */
    public List<String> vacancies() {
        return List.copyOf(vacancies);
    }

    /** Returns who can no longer be chosen though they never sat. */
    public Set<String> out() {
        return Set.copyOf(out);
    }

    /** Returns the events that were followed. */
    public List<ReplacementEvent> events() {
        return List.copyOf(events);
    }

    /** Returns how many who sit now have each category, in the order of the quotas. */
    public List<Integer> seats() {
        List<Integer> all = new ArrayList<>();
        for (int each : seats) {
            all.add(each);
        }
        return List.copyOf(all);
    }

    /** Returns how many seats those who sit now are away from the quotas, over all categories together. */
    public int violation() {
        int violation = 0;
        for (int i = 0; i < seats.length; i++) {
            violation += violation(i, seats[i]);
        }
        return violation;
    }

    /** Returns how many seats away from the quotas the panel is once this person of the pool sits too. */
    public int violationWith(String number) {
        int violation = violation();
        for (int place : pool.quotasOn(number)) {
            violation += violation(place, seats[place] + 1) - violation(place, seats[place]);
        }
        return violation;
    }

    private int violation(int place, int number) {
        QuotaLine quota = pool.quotas().get(place);
        return Math.max(0, quota.min() - number) + Math.max(0, number - quota.max());
    }

    /** Returns those who can take a seat now, sorted by number. */
    public List<String> candidates() {
        Set<String> homes = new HashSet<>();
        for (String member : sitting) {
            String household = pool.household(member);
            if (household != null) {
                homes.add(household);
            }
        }
        return pool.entrants().stream()
                .filter(entrant -> !everSeated.contains(entrant.number()) && !out.contains(entrant.number()))
                .filter(entrant -> entrant.household() == null || !homes.contains(entrant.household()))
                .map(EntrantLine::number)
                .toList();
    }

    /** Returns who takes the seat that became vacant first; nobody where no seat is vacant or nobody can take one. */
    public Optional<String> choice() {
        if (vacancies.isEmpty()) {
            return Optional.empty();
        }
        String type = typeOf(vacancies.getFirst());
        return candidates().stream()
                .min(Comparator.comparingInt(this::violationWith)
                        .thenComparing((String number) -> !typeOf(number).equals(type))
                        .thenComparing(comparing(seed::lot))
                        .thenComparing(Canonical.ORDER));
    }

    private String typeOf(String number) {
        return pool.entrant(number).orElseThrow().type();
    }

    /**
     * Follows the next event.
     *
     * @throws ImpossibleEventException if it could not happen now; then nothing changes
     */
    public void follow(ReplacementEvent event) throws ImpossibleEventException {
        if (event.number() != events.size() + 1) {
            throw impossible(event, Reason.NUMBER, Integer.toString(events.size() + 1));
        }
        if (event.at().isBefore(newest)) {
            throw impossible(event, Reason.TIME, newest.toString());
        }
        if (pool.entrant(event.who()).isEmpty()) {
            throw impossible(event, Reason.NOT_IN_POOL, "");
        }
        if (event.kind() != ReplacementEvent.Kind.REPLACED && event.forWhom() != null) {
            throw impossible(event, Reason.REMARK, Canonical.NOTHING);
        }
        switch (event.kind()) {
            case VACATED -> vacate(event);
            case CALLED -> call(event);
            case OUT -> drop(event);
            case REPLACED -> replace(event);
        }
        newest = event.at();
        events.add(event);
    }

    private void vacate(ReplacementEvent event) throws ImpossibleEventException {
        if (!sitting.contains(event.who())) {
            throw impossible(event, Reason.NOT_SITTING, "");
        }
        requireGround(event, false);
        sitting.remove(event.who());
        count(event.who(), -1);
        vacancies.add(event.who());
    }

    private void call(ReplacementEvent event) throws ImpossibleEventException {
        if (!ReplacementEvent.CALLS.contains(event.remark())) {
            throw impossible(event, Reason.REMARK, "");
        }
        calls.computeIfAbsent(event.who(), _ -> new HashSet<>()).add(event.remark());
    }

    private void drop(ReplacementEvent event) throws ImpossibleEventException {
        if (everSeated.contains(event.who())) {
            throw impossible(event, Reason.SEATED, "");
        }
        if (out.contains(event.who())) {
            throw impossible(event, Reason.ALREADY_OUT, "");
        }
        requireGround(event, true);
        out.add(event.who());
    }

    private void requireGround(ReplacementEvent event, boolean reserve) throws ImpossibleEventException {
        String remark = event.remark();
        boolean always = remark.equals(ReplacementEvent.WITHDRAWN)
                || remark.equals(ReplacementEvent.ERASED)
                || grounds.contains(remark);
        boolean ofCall = remark.equals(ReplacementEvent.REFUSES) || remark.equals(ReplacementEvent.NO_ANSWER);
        if (always) {
            return;
        }
        if (!reserve || !ofCall) {
            throw impossible(event, Reason.REMARK, "");
        }
        if (!calls.getOrDefault(event.who(), Set.of()).contains(remark)) {
            throw impossible(event, Reason.NO_CALL, remark);
        }
    }

    private void replace(ReplacementEvent event) throws ImpossibleEventException {
        if (!event.remark().equals(Canonical.NOTHING)) {
            throw impossible(event, Reason.REMARK, Canonical.NOTHING);
        }
        @Nullable String first = vacancies.isEmpty() ? null : vacancies.getFirst();
        if (first == null || !first.equals(event.forWhom())) {
            throw impossible(event, Reason.NOT_FIRST_VACANCY, Objects.requireNonNullElse(first, ""));
        }
        String choice = choice().orElse("");
        if (!choice.equals(event.who())) {
            throw impossible(event, Reason.NOT_THE_CHOICE, choice);
        }
        vacancies.removeFirst();
        seat(event.who());
    }

    private void seat(String number) {
        if (!sitting.add(number)) {
            throw new IllegalArgumentException("Seated twice: " + number);
        }
        everSeated.add(number);
        count(number, 1);
    }

    private void count(String number, int change) {
        for (int place : pool.quotasOn(number)) {
            seats[place] += change;
        }
    }

    private static ImpossibleEventException impossible(ReplacementEvent event, Reason reason, String expected) {
        return new ImpossibleEventException(event, reason, expected);
    }
}
