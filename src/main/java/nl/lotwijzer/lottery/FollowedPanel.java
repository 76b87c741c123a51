package nl.lotwijzer.lottery;

import static nl.lotwijzer.protocol.ReplacementEvent.Kind.CALLED;
import static nl.lotwijzer.protocol.ReplacementEvent.Kind.REPLACED;
import static nl.lotwijzer.protocol.ReplacementEvent.Kind.VACATED;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.lotwijzer.lottery.PanelState.Fill;
import nl.lotwijzer.lottery.PanelState.Proposal;
import nl.lotwijzer.lottery.PanelState.Reserve;
import nl.lotwijzer.lottery.PanelState.Standing;
import nl.lotwijzer.lottery.PanelState.Vacancy;
import nl.lotwijzer.protocol.EntrantLine;
import nl.lotwijzer.protocol.FrozenPool;
import nl.lotwijzer.protocol.ImpossibleEventException;
import nl.lotwijzer.protocol.QuotaLine;
import nl.lotwijzer.protocol.ReplacementEvent;
import nl.lotwijzer.protocol.ReplacementRule;
import nl.lotwijzer.protocol.ReserveLine;
import nl.lotwijzer.protocol.Seed;

/** The drawn panel of a round, followed through the events that the project holds, by the rule of the protocol. */
final class FollowedPanel {
    private final Round round;
    private final FrozenPool pool;
    private final Seed seed;
    private final List<String> selected;
    private final ReplacementRule rule;

    private FollowedPanel(Round round, FrozenPool pool, Seed seed, List<String> selected, ReplacementRule rule) {
        this.round = round;
        this.pool = pool;
        this.seed = seed;
        this.selected = selected;
        this.rule = rule;
    }

    /**
     * Follows a panel.
     *
     * @throws IllegalStateException if the project holds an event that could not happen; the schema refuses to change events,
     *                               so somebody did so behind its back
     */
    static FollowedPanel of(Round round, Lottery lottery, List<ReplacementEvent> events) {
        FrozenPool pool = new FrozenWords(lottery).pool(round);
        Seed seed = lottery.drawing().orElseThrow().seed();
        List<String> selected = lottery.panel().stream().map(Entrant::number).toList();
        ReplacementRule rule = new ReplacementRule(
                pool,
                seed,
                selected,
                round.rules().exclusionGrounds(),
                round.contributions().getLast().at());
        FollowedPanel panel = new FollowedPanel(round, pool, seed, selected, rule);
        for (ReplacementEvent event : events) {
            try {
                rule.follow(event);
            } catch (ImpossibleEventException e) {
                throw new IllegalStateException("the project holds an event that could not happen", e);
            }
        }
        return panel;
    }

    ReplacementRule rule() {
        return rule;
    }

    FrozenPool pool() {
        return pool;
    }

    PanelState state() {
        Optional<Proposal> proposal = proposal();
        return new PanelState(
                round.number(),
                round.rules().exclusionGrounds(),
                List.copyOf(rule.sitting()),
                vacancies(),
                proposal,
                fills(proposal.map(Proposal::number)),
                reserves(),
                rule.events());
    }

    private List<Vacancy> vacancies() {
        return rule.vacancies().stream().map(this::vacancy).toList();
    }

    /** Nobody sits twice, so there is one event by which somebody left. */
    private Vacancy vacancy(String who) {
        return rule.events().stream()
                .filter(event -> event.kind() == VACATED && event.who().equals(who))
                .map(event -> new Vacancy(who, event.at(), event.remark()))
                .findFirst()
                .orElseThrow();
    }

    private Optional<Proposal> proposal() {
        return rule.choice().map(number -> {
            Vacancy vacancy = vacancy(rule.vacancies().getFirst());
            List<String> candidates = rule.candidates();
            int after = rule.violationWith(number);
            List<String> least = candidates.stream()
                    .filter(one -> rule.violationWith(one) == after)
                    .toList();
            boolean sameType = typeOf(number).equals(typeOf(vacancy.who()));
            long alike = least.stream()
                    .filter(one -> typeOf(one).equals(typeOf(vacancy.who())) == sameType)
                    .count();
            return new Proposal(
                    number,
                    typeOf(number),
                    vacancy,
                    candidates.size(),
                    least.size(),
                    sameType,
                    (int) alike,
                    rule.violation(),
                    after,
                    seed.lot(number),
                    rule.events().stream()
                            .filter(event ->
                                    event.kind() == CALLED && event.who().equals(number))
                            .toList());
        });
    }

    private String typeOf(String number) {
        return pool.entrant(number).map(EntrantLine::type).orElseThrow();
    }

    private List<Fill> fills(Optional<String> proposed) {
        List<Integer> seats = rule.seats();
        List<String> criteria = pool.criteria();
        List<String> categories = proposed.flatMap(number -> pool.type(typeOf(number)))
                .map(type -> type.categories())
                .orElse(List.of());
        List<Fill> fills = new ArrayList<>();
        for (QuotaLine quota : pool.quotas()) {
            int now = seats.get(fills.size());
            boolean one = !categories.isEmpty()
                    && categories.get(criteria.indexOf(quota.criterion())).equals(quota.category());
            fills.add(
                    new Fill(quota.criterion(), quota.category(), quota.min(), quota.max(), now, one ? now + 1 : now));
        }
        return fills;
    }

    private List<Reserve> reserves() {
        Set<String> candidates = Set.copyOf(rule.candidates());
        Set<String> sitting = rule.sitting();
        Set<String> seated = new HashSet<>();
        rule.events().stream().filter(event -> event.kind() == REPLACED).forEach(event -> seated.add(event.who()));
        return ReserveLine.of(pool, seed, selected).stream()
                .map(line -> {
                    String number = line.number();
                    Standing standing = candidates.contains(number)
                            ? Standing.CANDIDATE
                            : sitting.contains(number)
                                    ? Standing.SITS
                                    : seated.contains(number)
                                            ? Standing.LEFT
                                            : rule.out().contains(number) ? Standing.OUT : Standing.HOUSEHOLD_SITS;
                    return new Reserve(line, standing);
                })
                .toList();
    }
}
