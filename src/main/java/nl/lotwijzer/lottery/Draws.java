package nl.lotwijzer.lottery;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.phases.CouncilDecisions;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.protocol.Announced;
import nl.lotwijzer.protocol.CommitmentLine;
import nl.lotwijzer.protocol.CouncilDecision;
import nl.lotwijzer.protocol.Rules;
import nl.lotwijzer.quotas.Relief;
import nl.lotwijzer.registration.Registrant;
import nl.lotwijzer.registration.Registrations;

/**
 * The public draw of a project, round by round, as the protocol LW1 lays it down: decide, fix the rules, freeze what was
 * computed, take contributions, draw. Every step from the rules on is irrevocable, and kept before the next can be taken.
 */
public final class Draws {
    private final Project project;
    private final RandomGenerator random;

    public Draws(Project project) {
        this(project, new SecureRandom());
    }

    /** @param random where nonces and salts come from; must not be guessed by anybody in a real draw */
    public Draws(Project project, RandomGenerator random) {
        this.project = project;
        this.random = random;
    }

    /** Returns the round that counts, if there is one: the newest that is not annulled. */
    public Optional<Round> current() {
        return project.read(handle -> new RoundStore(handle).current());
    }

    /** Returns all rounds, the first one first. */
    public List<Round> all() {
        return project.read(handle -> new RoundStore(handle).all());
    }

    /** Returns on what the draw rests, if that was recorded. */
    public Optional<CouncilDecision> decision() {
        return new CouncilDecisions(project).current();
    }

    /**
     * Records the decision of the council, or the reason to go on without one; in place of what was recorded before.
     *
     * @throws LotteryException when it stands in rules that are fixed already
     */
    public void decide(CouncilDecision decision) throws LotteryException {
        project.<LotteryException>perform(new Action("lottery.journal.decide", ""), handle -> {
            if (new RoundStore(handle).current().isPresent()) {
                throw new LotteryException(Message.of("lottery.failure.rulesFixed"));
            }
            CouncilDecisions.record(handle, decision);
        });
    }

    /** Returns the grounds on which registrants are excluded now, sorted; the rules should have them all. */
    public List<String> groundsInUse() {
        TreeSet<String> grounds = new TreeSet<>();
        for (Registrant registrant : new Registrations(project).all()) {
            if (!registrant.active()) {
                grounds.add(RuleMaker.normal(registrant.ground()));
            }
        }
        return List.copyOf(grounds);
    }

    /**
     * Returns {@code regels.tsv} as {@link #fixRules} would fix it now.
     *
     * @throws LotteryException as {@link #fixRules}
     */
    public String rulesText(RuleChoices choices) throws LotteryException {
        return project.<Rules, LotteryException>read(handle -> rules(new RoundStore(handle), project.now(), choices))
                .write();
    }

    private Rules rules(RoundStore store, Instant at, RuleChoices choices) throws LotteryException {
        if (store.current().isPresent()) {
            throw new LotteryException(Message.of("lottery.failure.rulesFixed"));
        }
        if (new Lotteries(project).current().map(Lottery::state).equals(Optional.of(LotteryState.DRAWN))) {
            throw new LotteryException(Message.of("lottery.failure.drawnAlready"));
        }
        CouncilDecision decision =
                decision().orElseThrow(() -> new LotteryException(Message.of("lottery.failure.noDecision")));
        return new RuleMaker(project).rules(store.all().size() + 1, at, decision, choices);
    }

    /**
     * Fixes the rules of the next round (freeze A): the choices, and criteria, quotas, seats and household rule as they
     * stand, which cannot be changed from then on.
     *
     * @throws LotteryException when no decision was recorded, a round is under way, there is nothing to draw by, or a
     *                          choice cannot stand
     */
    public void fixRules(RuleChoices choices) throws LotteryException {
        IrrevocableStep.take(project, (handle, at) -> {
            Rules rules = rules(new RoundStore(handle), at, choices);
            return new IrrevocableStep.Planned(
                    "lottery.journal.rules",
                    "ronde=" + rules.round() + " A=" + rules.hash(),
                    writer -> new RoundStore(writer).fixRules(rules));
        });
    }

    /**
     * Relaxes a quota after the rules were fixed, because there is no lawful panel.
     *
     * @param category the key of the category in the project file
     * @param reason   in words that can be published
     * @throws LotteryException when the rules do not allow it, it is not a relaxation, it goes beyond the limits, there is a
     *                          lawful panel already, or no reason is given
     */
    public void changeQuota(long category, int min, int max, String reason) throws LotteryException {
        new QuotaChanges(project).change(category, min, max, reason);
    }

    /**
     * Relaxes quotas as proposed, one after the other.
     *
     * @throws LotteryException as {@link #changeQuota}; those before the one refused are done then
     */
    public void relax(Relief relief, String reason) throws LotteryException {
        for (Relief.Step step : relief.steps()) {
            changeQuota(step.category().id(), step.min(), step.max(), reason);
        }
    }

    /**
     * Records the commitment of somebody who pledged a text; the last one of each counts.
     *
     * @param commitment 64 hex digits
     * @throws LotteryException when the rules are not fixed or all is frozen already, nobody of that name was announced, or
     *                          it is no commitment
     */
    public void pledge(String name, String commitment) throws LotteryException {
        String hash = commitment.strip().toLowerCase(Locale.ROOT);
        if (!hash.matches("[0-9a-f]{64}")) {
            throw new LotteryException(Message.of("lottery.failure.noCommitment"));
        }
        IrrevocableStep.take(project, (handle, at) -> {
            Round round = inState(new RoundStore(handle), RoundState.RULES_FIXED);
            List<String> announced = round.rules().contributions().stream()
                    .map(Announced::seedName)
                    .toList();
            boolean known =
                    round.rules().pledges().stream().anyMatch(one -> one.name().equals(name));
            if (!known) {
                throw new LotteryException(Message.of("lottery.failure.notAnnounced", name));
            }
            int position = announced.indexOf(name) + 1;
            return new IrrevocableStep.Planned(
                    "lottery.journal.pledge",
                    "ronde=" + round.number() + " bijdrage=" + position + " toezegging=" + hash,
                    writer -> new RoundStore(writer).pledge(round.id(), position, new CommitmentLine(name, hash)));
        });
    }

    /**
     * Freezes the lottery that was computed, with everybody who takes part (freeze B).
     *
     * @throws LotteryException when the rules are not fixed, nothing was computed or not by the rules, something changed
     *                          since, a commitment is missing, the beacon comes too early, or somebody was left out on a
     *                          ground that the rules do not have
     */
    public void freeze() throws LotteryException {
        new Freeze(project, random).take();
    }

    /**
     * Returns the ceremony of the round that is frozen or drawn.
     *
     * @throws LotteryException when nothing is frozen
     */
    public Ceremony ceremony() throws LotteryException {
        return new PublicCeremony(project);
    }

    /** As {@link Ceremony#enter}, for the pledge of this person, who must be next. */
    public void reveal(String name, String text) throws LotteryException {
        new PublicCeremony(project).enter(isOf(name), text);
    }

    /** As {@link Ceremony#withhold}, for the pledge of this person, who must be next. */
    public void withhold(String name) throws LotteryException {
        new PublicCeremony(project).withhold(isOf(name));
    }

    private static Predicate<CeremonyStep> isOf(String name) {
        return step -> step instanceof CeremonyStep.Reveal(String next, String _) && next.equals(name);
    }

    /** As {@link Ceremony#enter}, for the dice of the seed, which must be next. */
    public void dice(String digits) throws LotteryException {
        new PublicCeremony(project).enter(CeremonyStep.Dice.class::isInstance, digits);
    }

    /** As {@link Ceremony#enter}, for the value of the beacon, which must be next. */
    public void beacon(String value) throws LotteryException {
        new PublicCeremony(project).enter(CeremonyStep.Beacon.class::isInstance, value);
    }

    /** As {@link Ceremony#enter}, for the dice of the row, which must be next. */
    public void rowDice(String digits) throws LotteryException {
        new PublicCeremony(project).enter(CeremonyStep.RowDice.class::isInstance, digits);
    }

    /** As {@link Ceremony#draw}. */
    public Lottery draw() throws LotteryException {
        return new PublicCeremony(project).draw();
    }

    /**
     * Sets the round that counts aside; the next one will carry its hashes. A panel that was drawn before there were rounds
     * is set aside the same way.
     *
     * @param ground one of the rules of the round
     * @param reason in somebody's own words, which are published
     * @throws LotteryException when there is nothing to annul, the rules do not have that ground, or no reason is given
     */
    public void annul(String ground, String reason) throws LotteryException {
        String why = reasonOf(reason);
        IrrevocableStep.take(project, (handle, at) -> {
            Optional<Round> current = new RoundStore(handle).current();
            Optional<Lottery> lottery = new LotteryStore(handle).current();
            if (current.isEmpty()) {
                Lottery drawn = lottery.filter(one -> one.state() == LotteryState.DRAWN)
                        .orElseThrow(() -> new LotteryException(Message.of("lottery.failure.nothingToAnnul")));
                return new IrrevocableStep.Planned(
                        "lottery.journal.annul",
                        "lottery=" + drawn.id(),
                        writer -> new LotteryStore(writer).annul(drawn.id(), why));
            }
            Round round = current.get();
            if (!round.rules().annulmentGrounds().contains(ground)) {
                throw new LotteryException(Message.of("lottery.failure.noSuchGround", ground));
            }
            Round.Annulment annulment = new Round.Annulment(ground, why, at);
            return new IrrevocableStep.Planned("lottery.journal.annul", "ronde=" + round.number(), writer -> {
                new RoundStore(writer).annul(round.id(), annulment);
                round.frozen().ifPresent(frozen -> new LotteryStore(writer).annul(frozen.lottery(), why));
            });
        });
    }

    private static String reasonOf(String reason) throws LotteryException {
        if (reason.isBlank()) {
            throw new LotteryException(Message.of("lottery.failure.noReason"));
        }
        return RuleMaker.field(reason);
    }

    /**
     * Returns the round that counts.
     *
     * @throws LotteryException when it is in another state than this
     */
    static Round inState(RoundStore store, RoundState state) throws LotteryException {
        RoundState now = store.current().map(Round::state).orElse(RoundState.ANNULLED);
        if (now == state) {
            return store.current().orElseThrow();
        }
        throw new LotteryException(Message.of(
                switch (now) {
                    case ANNULLED -> "lottery.failure.noRules";
                    case RULES_FIXED -> "lottery.failure.notFrozen";
                    case FROZEN -> "lottery.failure.frozenAlready";
                    case DRAWN -> "lottery.failure.drawnAlready";
                }));
    }
}
