package nl.lotwijzer.staffing;

import java.util.Locale;

/** Prints a table of how good and how fast the search is: {@code StaffingBenchmark}. */
public final class StaffingBenchmark {
    private record Case(int facilitators, int sessions, int tables, int people) {}

    private StaffingBenchmark() {}

    public static void main(String[] arguments) {
        StaffingSolver.solve(RandomStaffing.season(12, 4, 6, 45, 0), StaffingProgress.NONE);
        System.out.println("| Facilitators | Sessions | Tables | Points | Bound | Gap | Repeats | Seconds |");
        System.out.println("|---:|---:|---:|---:|---:|---:|---:|---:|");
        for (Case one : new Case[] {
            new Case(10, 4, 6, 45),
            new Case(16, 5, 12, 93),
            new Case(20, 5, 12, 93),
            new Case(30, 6, 14, 105),
            new Case(40, 9, 14, 105),
            new Case(60, 12, 20, 150)
        }) {
            for (int seed = 1; seed <= (one.facilitators() == 30 ? 3 : 1); seed++) {
                print(one, seed);
            }
        }
    }

    private static void print(Case one, int seed) {
        StaffingProblem problem =
                RandomStaffing.season(one.facilitators(), one.sessions(), one.tables(), one.people(), seed);
        long start = System.nanoTime();
        StaffingResult result = StaffingSolver.solve(problem, StaffingProgress.NONE);
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "| %d | %d | %d | %d | %d | %.2f%% | %d | %.1f |%n",
                one.facilitators(),
                one.sessions(),
                one.tables(),
                result.score().points(),
                result.bound(),
                100 * result.share(),
                result.score().repeats(),
                seconds);
    }
}
