package nl.lotwijzer.desktop.letters;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.lotwijzer.desktop.workspace.TestWorkspace;
import nl.lotwijzer.invitations.InvitedProject;
import nl.lotwijzer.invitations.LetterResults;
import nl.lotwijzer.invitations.Outcome;

/** How long the list of letters takes to read, to search and to change. Argument: the number of letters (70,000). */
final class LettersBenchmark {
    private LettersBenchmark() {}

    private interface Step {
        void run() throws Exception;
    }

    public static void main(String[] arguments) throws Exception {
        int letters = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 70_000;
        Path folder = Files.createTempDirectory("letters");
        try (TestWorkspace test = new TestWorkspace(folder)) {
            time("draw", () -> InvitedProject.invite(test.project(), letters));
            for (int round = 0; round < 3; round++) {
                time("read the list", () -> LettersContent.of(test.project()));
            }
            LettersModel model = new LettersModel(test.workspace());
            for (String text : List.of("n", "no", "noo", "noor", "noor w", "noor wa")) {
                time("search " + text, () -> model.searchProperty().set(text));
            }
            String code = model.shown().getFirst().row().letter().code();
            time("note a result, list not shown", () -> {
                model.dispose();
                new LetterResults(test.project()).note(code, Outcome.RETURNED, LocalDate.of(2026, 10, 1));
            });
        }
    }

    private static void time(String what, Step step) throws Exception {
        long start = System.nanoTime();
        step.run();
        System.out.printf("%-32s %,8.1f ms%n", what, (System.nanoTime() - start) / 1e6);
    }
}
