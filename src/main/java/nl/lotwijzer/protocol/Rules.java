package nl.lotwijzer.protocol;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.proof.Objective;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a draw as they are fixed at freeze A, before anybody knows who registers.
 *
 * @param project          the code of the project
 * @param round            from 1
 * @param fixedAt          the time of freeze A, to the second
 * @param seats            k, 1 or more
 * @param gamma            the weight of GOLDILOCKS; 1 for the others
 * @param householdRule    whether a panel has at most one member of each household
 * @param rowByDice        whether the row is rolled with dice
 * @param relaxation       whether quotas may be relaxed between the freezes
 * @param contributions    in the order of the seed: pledges first, then dice and beacon, at most one of each
 * @param exclusionGrounds on which somebody can be left out, sorted
 * @param annulmentGrounds on which the round can be annulled, sorted
 */
public record Rules(
        String project,
        int round,
        Instant fixedAt,
        CouncilDecision decision,
        int seats,
        Objective objective,
        Fraction gamma,
        boolean householdRule,
        RowChoice rows,
        boolean rowByDice,
        Publication publication,
        boolean relaxation,
        List<Announced> contributions,
        List<String> exclusionGrounds,
        List<String> annulmentGrounds,
        List<RuleCriterion> criteria) {

    public Rules {
        contributions = List.copyOf(contributions);
        exclusionGrounds = exclusionGrounds.stream().sorted(Canonical.ORDER).toList();
        annulmentGrounds = annulmentGrounds.stream().sorted(Canonical.ORDER).toList();
        criteria = List.copyOf(criteria);
        require(Canonical.isCode(project), "no code of a project: " + project);
        require(round >= 1, "rounds are numbered from 1");
        require(fixedAt.truncatedTo(ChronoUnit.SECONDS).equals(fixedAt), "times are in whole seconds");
        require(seats >= 1, "a panel has at least one seat");
        require(
                objective == Objective.GOLDILOCKS ? gamma.signum() > 0 : gamma.equals(Fraction.ONE),
                "no weight for " + objective + ": " + gamma);
        require(differ(exclusionGrounds) && differ(annulmentGrounds), "a ground stands there twice");
        require(
                exclusionGrounds.stream().allMatch(Canonical::isText)
                        && annulmentGrounds.stream().allMatch(Canonical::isText),
                "a ground is a text");
        require(differ(criteria.stream().map(RuleCriterion::name).toList()), "a criterion stands there twice");
        requireInOrder(contributions);
    }

    private static void requireInOrder(List<Announced> contributions) {
        boolean random = false;
        for (Announced contribution : contributions) {
            boolean pledge = contribution instanceof Announced.Pledge;
            require(!pledge || !random, "pledges come first");
            random |= !pledge;
        }
        require(random, "there must be dice or a beacon");
        require(differ(contributions.stream().map(Announced::seedName).toList()), "a contribution stands there twice");
    }

    private static boolean differ(List<String> names) {
        Set<String> seen = new HashSet<>();
        return names.stream().allMatch(seen::add);
    }

    private static void require(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** Returns {@code regels.tsv}. */
    public String write() {
        return RulesText.write(this);
    }

    /** Reads {@code regels.tsv}. */
    public static Rules read(String text) throws CanonicalException {
        return new RulesText(text).read();
    }

    /** Returns A, the SHA-256 of {@code regels.tsv}. */
    public String hash() {
        return Sha256.hex(write());
    }

    /** Returns the names of the criteria, in order. */
    public List<String> criterionNames() {
        return criteria.stream().map(RuleCriterion::name).toList();
    }

    /** Returns the pledges that were announced, in order. */
    public List<Announced.Pledge> pledges() {
        return contributions.stream()
                .filter(Announced.Pledge.class::isInstance)
                .map(Announced.Pledge.class::cast)
                .toList();
    }

    /** Returns the dice, where any were announced. */
    public Optional<Announced.Dice> dice() {
        return contributions.stream()
                .filter(Announced.Dice.class::isInstance)
                .map(Announced.Dice.class::cast)
                .findFirst();
    }

    /** Returns the beacon, where one was announced. */
    public Optional<Announced.Beacon> beacon() {
        return contributions.stream()
                .filter(Announced.Beacon.class::isInstance)
                .map(Announced.Beacon.class::cast)
                .findFirst();
    }

    /** Returns a category by its names; null where there is none. */
    public @Nullable RuleCategory category(String criterion, String category) {
        return criteria.stream()
                .filter(each -> each.name().equals(criterion))
                .flatMap(each -> each.categories().stream())
                .filter(each -> each.name().equals(category))
                .findFirst()
                .orElse(null);
    }
}
