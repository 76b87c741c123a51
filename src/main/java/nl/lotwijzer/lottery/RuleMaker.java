package nl.lotwijzer.lottery;

import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.protocol.Announced;
import nl.lotwijzer.protocol.Canonical;
import nl.lotwijzer.protocol.CouncilDecision;
import nl.lotwijzer.protocol.Rounding;
import nl.lotwijzer.protocol.RuleCategory;
import nl.lotwijzer.protocol.RuleCriterion;
import nl.lotwijzer.protocol.Rules;
import nl.lotwijzer.quotas.Category;
import nl.lotwijzer.quotas.Criterion;
import nl.lotwijzer.quotas.Quotas;

/** Makes the rules of a round from what is chosen and what the project holds. */
final class RuleMaker {
    private static final int MOST_PERCENT = 100;

    private final Quotas quotas;
    private final String project;
    private final int seats;

    RuleMaker(Project project) {
        this.quotas = new Quotas(project);
        this.project = normal(project.details().code());
        this.seats = quotas.seats();
    }

    /** Returns a text as the files of the protocol write it. */
    static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /**
     * Returns a text as a field of those files.
     *
     * @throws LotteryException when it cannot stand there
     */
    static String field(String text) throws LotteryException {
        String cleaned = Canonical.cleaned(text);
        if (!Canonical.isText(cleaned)) {
            throw new LotteryException(Message.of("lottery.failure.text", text));
        }
        return cleaned;
    }

    /**
     * Returns the rules.
     *
     * @throws LotteryException when there is nothing to draw by, a quota asks more than there are seats, or a choice cannot
     *                          stand
     */
    Rules rules(int round, Instant at, CouncilDecision decision, RuleChoices choices) throws LotteryException {
        List<RuleCriterion> criteria = new ArrayList<>();
        for (Criterion criterion : quotas.criteria()) {
            criteria.add(criterion(criterion, choices.relaxation()));
        }
        if (criteria.isEmpty()) {
            throw new LotteryException(Message.of("lottery.failure.noCriteria"));
        }
        requireContributions(choices.contributions());
        List<String> annulmentGrounds = grounds(choices.annulmentGrounds());
        if (annulmentGrounds.isEmpty()) {
            throw new LotteryException(Message.of("lottery.failure.noAnnulmentGround"));
        }
        return new Rules(
                project,
                round,
                at,
                decision,
                seats,
                choices.objective(),
                choices.gamma(),
                quotas.householdRule(),
                choices.rows(),
                choices.rowByDice(),
                choices.publication(),
                choices.relaxation(),
                choices.contributions(),
                grounds(choices.exclusionGrounds()),
                annulmentGrounds,
                criteria);
    }

    private static List<String> grounds(List<String> written) throws LotteryException {
        List<String> grounds = new ArrayList<>();
        for (String ground : written) {
            String tidy = field(ground);
            if (!grounds.contains(tidy)) {
                grounds.add(tidy);
            }
        }
        return grounds;
    }

    private static void requireContributions(List<Announced> contributions) throws LotteryException {
        if (contributions.stream().allMatch(Announced.Pledge.class::isInstance)) {
            throw new LotteryException(Message.of("lottery.failure.noRandomness"));
        }
        List<String> names = new ArrayList<>();
        for (Announced contribution : contributions) {
            String name = contribution.seedName();
            if (names.contains(name)) {
                throw new LotteryException(Message.of("lottery.failure.contributorTwice", name));
            }
            names.add(name);
        }
    }

    private RuleCriterion criterion(Criterion criterion, boolean relaxation) throws LotteryException {
        if (criterion.categories().isEmpty()) {
            throw new LotteryException(Message.of("lottery.failure.noCategories", criterion.name()));
        }
        Rounding rounding = rounding(criterion);
        List<RuleCategory> categories = new ArrayList<>();
        for (Category category : criterion.categories()) {
            if (category.max() > seats) {
                throw new LotteryException(Message.of(
                        "lottery.failure.maxAboveSeats", criterion.name(), category.name(), category.max(), seats));
            }
            boolean room = relaxation && category.flex() != null;
            categories.add(new RuleCategory(
                    field(category.name()),
                    criterion.hasPopulation() ? category.population() : null,
                    category.min(),
                    category.max(),
                    room ? Objects.requireNonNull(category.flex()).min() : category.min(),
                    room
                            ? Math.min(
                                    seats,
                                    Objects.requireNonNull(category.flex()).max())
                            : category.max()));
        }
        return new RuleCriterion(field(criterion.name()), rounding, categories);
    }

    /** Returns the first rule by which the quotas follow from the population; by hand where there is none. */
    private Rounding rounding(Criterion criterion) {
        if (!criterion.hasPopulation()) {
            return new Rounding.ByHand();
        }
        List<Long> populations =
                criterion.categories().stream().map(Category::population).toList();
        List<Rounding.Range> ranges = criterion.categories().stream()
                .map(category -> new Rounding.Range(category.min(), category.max()))
                .toList();
        Stream<Rounding> around = Stream.iterate(0, margin -> margin <= seats, margin -> margin + 1)
                .map(Rounding.Seats::new);
        Stream<Rounding> percent = Stream.iterate(0, margin -> margin <= MOST_PERCENT, margin -> margin + 1)
                .map(Rounding.Percent::new);
        return Stream.of(Stream.<Rounding>of(new Rounding.DownUp()), around, percent)
                .flatMap(rules -> rules)
                .filter(rule ->
                        rule.quotas(populations, seats).filter(ranges::equals).isPresent())
                .findFirst()
                .orElseGet(Rounding.ByHand::new);
    }
}
