package nl.lotwijzer.verification;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import nl.lotwijzer.lottery.Recomputation;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.proof.Objective;
import nl.lotwijzer.protocol.Publication;
import nl.lotwijzer.protocol.Rounding;
import nl.lotwijzer.protocol.RowChoice;
import nl.lotwijzer.protocol.RuleCategory;
import nl.lotwijzer.protocol.RuleCriterion;
import nl.lotwijzer.sortition.InfeasibleException;

/**
 * Makes a large dossier and measures how long its verification takes: {@code VerificationBenchmark FILE [REGISTRANTS
 * [ROWS]]}, usually 10,000 and 1,000.
 */
final class VerificationBenchmark {
    private static final int SEATS = 110;
    private static final List<String> CRITERIA = List.of("Geslacht", "Leeftijd", "Opleiding", "Wijk", "Mening");
    private static final int[] CATEGORIES = {2, 5, 3, 6, 2};
    private static final double SHARING_A_HOUSEHOLD = 0.15;

    private VerificationBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        Path zip = Path.of(arguments[0]);
        int registrants = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10_000;
        int rows = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1_000;
        RandomDossier dossier = dossier(registrants, rows);
        dossier.files().writeZip(zip);
        System.out.printf(Locale.ROOT, "%d registrants, %d rows, %d bytes%n", registrants, rows, Files.size(zip));
        System.out.println("C " + dossier.commitment());
        for (int run = 0; run < 3; run++) {
            long begin = System.nanoTime();
            Report report =
                    Verification.of(Verification.open(zip), dossier.published(), new Recomputation(), () -> false);
            System.out.printf(
                    Locale.ROOT,
                    "%.1f s, good %d, exit %d%n",
                    (System.nanoTime() - begin) / 1e9,
                    report.checks().stream()
                            .filter(check -> check.status() == Status.GOOD)
                            .count(),
                    report.exitStatus());
        }
    }

    private static RandomDossier dossier(int registrants, int rows) throws InfeasibleException {
        Random random = new Random(5);
        int[][] categories = new int[registrants][CATEGORIES.length];
        for (int[] answers : categories) {
            for (int i = 0; i < answers.length; i++) {
                answers[i] = Math.min(random.nextInt(CATEGORIES[i]), random.nextInt(CATEGORIES[i] + 2));
            }
        }
        int[] households = new int[registrants];
        Arrays.setAll(households, i -> i < registrants * SHARING_A_HOUSEHOLD ? i / 2 : -1);
        List<String> numbers = IntStream.rangeClosed(1, registrants)
                .mapToObj(number -> String.format(Locale.ROOT, "R%05d", number))
                .toList();
        RandomTown town = new RandomTown(
                SEATS,
                true,
                criteria(categories, random),
                numbers,
                categories,
                households,
                List.of(),
                false,
                List.of());
        RandomDossier.Plan plan = new RandomDossier.Plan(
                Objective.LEXIMIN, Fraction.ONE, new RowChoice(rows), false, Publication.LIMITED, 0, true);
        return new RandomRounds(town, plan, random).make();
    }

    /** Criteria whose population is not quite that of the pool, with two seats of room on either side. */
    private static List<RuleCriterion> criteria(int[][] categories, Random random) {
        List<RuleCriterion> criteria = new ArrayList<>();
        for (int criterion = 0; criterion < CATEGORIES.length; criterion++) {
            long[] counts = new long[CATEGORIES[criterion]];
            for (int[] answers : categories) {
                counts[answers[criterion]]++;
            }
            List<Long> populations = Arrays.stream(counts)
                    .mapToObj(count -> (long) (count * 10 * (0.7 + 0.6 * random.nextDouble())) + 1)
                    .toList();
            Rounding rounding = new Rounding.Seats(2);
            List<Rounding.Range> quotas = rounding.quotas(populations, SEATS).orElseThrow();
            List<RuleCategory> named = new ArrayList<>();
            for (int category = 0; category < counts.length; category++) {
                Rounding.Range quota = quotas.get(category);
                named.add(new RuleCategory(
                        "c" + category, populations.get(category), quota.min(), quota.max(), quota.min(), quota.max()));
            }
            criteria.add(new RuleCriterion(CRITERIA.get(criterion), rounding, named));
        }
        return criteria;
    }
}
