package nl.lotwijzer.sortition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.lotwijzer.proof.Cases;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.proof.Objective;
import nl.lotwijzer.proof.Proof;
import nl.lotwijzer.proof.ProofChecker;
import nl.lotwijzer.proof.ProofFormatException;
import nl.lotwijzer.proof.ProofText;
import nl.lotwijzer.proof.Refusal.Reason;
import nl.lotwijzer.proof.TableFacts;
import nl.lotwijzer.protocol.Sha256;
import org.junit.jupiter.api.Test;

/** The checker accepts what the engine proves, and refuses it when anything in it is changed. */
class ProofTest {

    private static final Pattern NUMBER = Pattern.compile("(?<![0-9a-z])-?[0-9]+(?![0-9a-z])");

    private int changed;
    private int stillProofs;
    private int unexpected;

    /** Realistic pools, and small ones that need cuts or have registrants without a chance. */
    private static List<SelectionResult> results() throws InfeasibleException {
        List<SelectionResult> results = new ArrayList<>();
        RealisticPool realistic = RealisticPool.of(3, 150, 22, new int[] {8, 2, 4, 4}, 0.2, 0);
        for (Objective objective : Objective.values()) {
            results.add(
                    Selection.compute(realistic.pool(), realistic.rules(), Goal.of(objective), 1000, Progress.NONE));
        }
        int cut = 0;
        int excluded = 0;
        for (long seed = 1; cut < 3 || excluded < 3; seed++) {
            RandomPool random = RandomPool.of(new Random(seed), 14);
            try {
                SelectionResult result = Selection.compute(random.pool(), random.rules(), 100, Progress.NONE);
                boolean wanted = result.cuts() > 0
                        ? cut++ < 3
                        : !result.zeroChanceTypes().isEmpty() && excluded++ < 3;
                if (wanted) {
                    results.add(result);
                }
            } catch (InfeasibleException e) {
                assertThat(e.proof()).isPresent();
            }
        }
        return results;
    }

    @Test
    void aProofSurvivesWritingAndReading() throws Exception {
        for (SelectionResult result : results()) {
            String text = ProofText.write(result.proof());
            assertThat(ProofText.read(text)).isEqualTo(result.proof());
            assertThat(ProofChecker.check(result.facts(), ProofText.read(text), result.tableFacts()))
                    .isEmpty();
        }
    }

    @Test
    void aChangedNumberIsNoticed() throws Exception {
        for (SelectionResult result : results()) {
            String text = ProofText.write(result.proof());
            String body = text.substring(0, text.lastIndexOf("sha256"));
            List<int[]> numbers = new ArrayList<>();
            for (Matcher matcher = NUMBER.matcher(body); matcher.find(); ) {
                numbers.add(new int[] {matcher.start(), matcher.end()});
            }
            Random random = new Random(7);
            int step = Math.max(1, numbers.size() / 200);
            for (int i = 0; i < numbers.size(); i += 1 + random.nextInt(2 * step - 1)) {
                String old = body.substring(numbers.get(i)[0], numbers.get(i)[1]);
                long by = random.nextBoolean() ? 1 : -1;
                String other = new BigInteger(old).add(BigInteger.valueOf(by)).toString();
                String mutant = body.substring(0, numbers.get(i)[0]) + other + body.substring(numbers.get(i)[1]);
                assertThatThrownBy(() -> ProofText.read(mutant + text.substring(body.length())))
                        .isInstanceOf(ProofFormatException.class);
                tryForged(result, mutant, lineOf(body, numbers.get(i)[0]));
            }
        }
        System.out.printf(
                "%d numbers changed, each noticed; with a new checksum %d were other proofs of the same, %d of these neither"
                        + " another way to close a case nor a last digit of NASH%n",
                changed, stillProofs, unexpected);
        assertThat(changed).isGreaterThan(1000);
        assertThat(unexpected).isLessThan(changed / 500);
    }

    /** With a new checksum the checker itself must refuse, unless what is left is another proof of the same claims. */
    private void tryForged(SelectionResult result, String mutant, String line) {
        changed++;
        Proof forged;
        try {
            forged = ProofText.read(mutant + "sha256\t" + hashOf(mutant) + "\n");
        } catch (ProofFormatException e) {
            return;
        }
        if (ProofChecker.check(result.facts(), forged, result.tableFacts()).isPresent()
                || forged.equals(result.proof())) {
            return;
        }
        stillProofs++;
        // cases can be closed by other prices too, and what NASH states is rounded
        if (!line.startsWith("gesloten") && result.proof().objective() != Objective.NASH) {
            unexpected++;
        }
        Proof honest = result.proof();
        for (int type = 0; type < honest.ideals().size(); type++) {
            // the chances of NASH are no fractions; their fifteenth decimal may be the next one
            Fraction off = forged.ideals().get(type).minus(honest.ideals().get(type));
            assertThat(off.magnitude().toDouble()).as(line).isLessThan(1e-12);
        }
        assertThat(forged.bound()).as(line).isEqualTo(honest.bound());
        assertThat(forged.value()).as(line).isEqualTo(honest.value());
        assertThat(forged.smallestBound()).as(line).isEqualTo(honest.smallestBound());
        assertThat(forged.excluded()).as(line).isEqualTo(honest.excluded());
    }

    private static String hashOf(String text) {
        return Sha256.hex(text);
    }

    private static String lineOf(String text, int at) {
        int start = text.lastIndexOf('\n', at) + 1;
        return text.substring(start, Math.min(text.length(), start + 80));
    }

    @Test
    void everyChangedRowAndChanceIsNoticed() throws Exception {
        RealisticPool made = RealisticPool.of(3, 150, 22, new int[] {8, 2, 4, 4}, 0.2, 0);
        SelectionResult result = Selection.compute(made.pool(), made.rules(), 1000, Progress.NONE);
        TableFacts honest = result.tableFacts();
        Random random = new Random(11);
        for (int row = 0; row < 1000; row++) {
            List<List<Integer>> rows = new ArrayList<>(honest.rows());
            List<Integer> seats = new ArrayList<>(rows.get(row));
            int type = random.nextInt(seats.size());
            seats.set(type, seats.get(type) + (random.nextBoolean() ? 1 : -1));
            rows.set(row, seats);
            assertThat(ProofChecker.checkTable(result.facts(), new TableFacts(rows, honest.chances())))
                    .get()
                    .extracting("reason", "at")
                    .containsExactly(Reason.ROW, row);
        }
        for (int row = 1; row < 1000; row++) {
            // a lawful row in the place of another one shows in the chances
            List<List<Integer>> rows = new ArrayList<>(honest.rows());
            if (!rows.get(row).equals(rows.getFirst())) {
                rows.set(row, rows.getFirst());
                assertThat(ProofChecker.checkTable(result.facts(), new TableFacts(rows, honest.chances())))
                        .get()
                        .extracting("reason")
                        .isEqualTo(Reason.CHANCE);
            }
        }
        for (int type = 0; type < honest.chances().size(); type++) {
            List<Fraction> chances = new ArrayList<>(honest.chances());
            chances.set(type, chances.get(type).plus(Fraction.of(1, 1_000_000)));
            assertThat(ProofChecker.checkTable(result.facts(), new TableFacts(honest.rows(), chances)))
                    .get()
                    .extracting("reason", "at")
                    .containsExactly(Reason.CHANCE, type);
        }
    }

    @Test
    void pricesAloneCanShowThatThereIsNoPanel() {
        int[] nobodyShares = {-1, -1, -1, -1};
        Pool pool = Pool.of(new int[][] {{0, 0}, {0, 0}, {1, 1}, {1, 1}}, nobodyShares);
        SelectionRules rules = new SelectionRules(2, List.of(new Quota(0, 0, 2, 2), new Quota(1, 1, 1, 2)));
        assertThat(refused(pool, rules)).isInstanceOf(Cases.Closed.class);
    }

    @Test
    void whereHalvesWouldDoEveryCaseIsTried() {
        // two seats, three criteria that each want exactly one: halves of the first three and of the last would do
        Pool pool = Pool.of(new int[][] {{1, 1, 0}, {1, 0, 1}, {0, 1, 1}, {0, 0, 0}}, new int[] {-1, -1, -1, -1});
        SelectionRules rules =
                new SelectionRules(2, List.of(new Quota(0, 1, 1, 1), new Quota(1, 1, 1, 1), new Quota(2, 1, 1, 1)));
        assertThat(refused(pool, rules)).isInstanceOf(Cases.Split.class);
    }

    private static Cases refused(Pool pool, SelectionRules rules) {
        try {
            Selection.compute(pool, rules, 100, Progress.NONE);
        } catch (InfeasibleException e) {
            Cases cases = e.proof().orElseThrow();
            assertThat(ProofChecker.provesImpossible(e.facts(), cases)).isTrue();
            return cases;
        }
        throw new AssertionError("a panel was found");
    }
}
