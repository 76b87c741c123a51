package nl.lotwijzer.lottery;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.lotwijzer.proof.Facts;
import nl.lotwijzer.proof.PriceList;
import nl.lotwijzer.proof.Proof;
import nl.lotwijzer.proof.ProofChecker;
import nl.lotwijzer.proof.ProofFormatException;
import nl.lotwijzer.proof.ProofText;
import nl.lotwijzer.proof.Refusal;
import nl.lotwijzer.proof.TableFacts;
import nl.lotwijzer.sortition.Phase;
import nl.lotwijzer.sortition.Progress;
import nl.lotwijzer.sortition.SelectionResult;

/**
 * A proof with the rules that it speaks of and their names, to be checked and to be told.
 *
 * @param facts  the rules and the types
 * @param quotas the names of the quotas, in the order of the facts
 * @param proof  the claims and why they hold
 */
public record ProofReading(Facts facts, List<LotteryQuota> quotas, Proof proof) {
    public ProofReading {
        quotas = List.copyOf(quotas);
    }

    /**
     * Refuses a result whose proof, read back as it will be kept, the checker does not accept.
     *
     * @throws IllegalStateException when the checker does not accept it
     * @throws java.util.concurrent.CancellationException when {@code progress} says so
     */
    static void requireAccepted(SelectionResult result, Progress progress) {
        progress.report(Phase.CHECK, 0, 0);
        Proof kept;
        try {
            kept = ProofText.read(ProofText.write(result.proof()));
        } catch (ProofFormatException e) {
            throw new IllegalStateException("a proof cannot be read back", e);
        }
        ProofReading reading = new ProofReading(result.facts(), List.of(), kept);
        progress.checkCancelled();
        Optional<Refusal> refusal = ProofChecker.checkTable(result.facts(), result.tableFacts());
        progress.checkCancelled();
        refusal.or(() -> reading.checkProof(progress::checkCancelled)).ifPresent(why -> {
            throw new IllegalStateException("the checker does not accept what was computed: " + why);
        });
        progress.checkCancelled();
    }

    /** Returns whether the proof says why the types without a chance fit no panel; there may be too many cases for that. */
    public boolean exclusionProved() {
        return proof.provesExclusion();
    }

    /**
     * Checks rows, chances and proof in exact numbers. Where the exclusion was not written down, the rest is checked on
     * the assumption that it holds; see {@link #exclusionProved()}.
     *
     * @return why they are not accepted; nothing when they are
     */
    public Optional<Refusal> check(TableFacts table) {
        return ProofChecker.checkTable(facts, table).or(() -> checkProof(() -> {}));
    }

    private Optional<Refusal> checkProof(Runnable between) {
        return ProofChecker.checkGrantingExclusion(facts, proof, between);
    }

    /** Returns, for each level, who share how many seats and by which rules, in the order of the levels. */
    public List<LevelShare> shares() {
        Set<Integer> settled = new HashSet<>(proof.excluded());
        List<LevelShare> shares = new ArrayList<>();
        for (int number = 0; number < proof.levels().size(); number++) {
            shares.add(LevelShare.of(this, number, settled));
            settled.addAll(proof.levels().get(number).types());
        }
        return shares;
    }

    /** Returns the number of the level at which each type settled, from 0; −1 for a type that none settles. */
    public List<Integer> levelOfTypes() {
        Integer[] levels = new Integer[facts.types().size()];
        Arrays.fill(levels, -1);
        for (int level = 0; level < proof.levels().size(); level++) {
            for (int type : proof.levels().get(level).types()) {
                levels[type] = level;
            }
        }
        return List.of(levels);
    }

    /** Returns the rules with a price, the dearest first. */
    public List<PricedRule> priced(PriceList prices) {
        List<PricedRule> rules = new ArrayList<>();
        prices.perRule().forEach((rule, price) -> rules.add(new PricedRule(rule, price)));
        rules.sort((one, other) -> {
            int byPrice = other.price().abs().compareTo(one.price().abs());
            return byPrice != 0 ? byPrice : Integer.compare(one.rule(), other.rule());
        });
        return rules;
    }

    /**
     * A rule and its price.
     *
     * @param rule  the number of the rule
     * @param price above 0 where its maximum holds chances back, below 0 where its minimum does
     */
    public record PricedRule(int rule, BigInteger price) {}
}
