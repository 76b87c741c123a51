package nl.lotwijzer.commandline;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.protocol.Seed;
import nl.lotwijzer.quotas.Criterion;
import nl.lotwijzer.quotas.QuotaFile;
import nl.lotwijzer.quotas.SelectionInput;
import nl.lotwijzer.sortition.Goal;
import nl.lotwijzer.sortition.InfeasibleException;
import nl.lotwijzer.sortition.Progress;
import nl.lotwijzer.sortition.Selection;
import nl.lotwijzer.sortition.SelectionResult;
import nl.lotwijzer.spreadsheet.SpreadsheetReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Computes a lottery, and with a seed draws from it, for the files of other tools; no project is made. */
@Command(
        name = "select",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        resourceBundle = Commands.HELP,
        versionProvider = ProgramVersion.class)
final class SelectCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Commands commands;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--quotas", required = true, paramLabel = "Q.csv", descriptionKey = "select.quotas")
    @SuppressWarnings("NullAway.Init")
    private Path quotas;

    @Option(names = "--registrants", required = true, paramLabel = "P.csv", descriptionKey = "select.registrants")
    @SuppressWarnings("NullAway.Init")
    private Path registrants;

    @Option(names = "--seats", required = true, paramLabel = "K", descriptionKey = "select.seats")
    private int seats;

    @Option(names = "--id", paramLabel = "COL", descriptionKey = "select.id")
    private @Nullable String id;

    @Option(names = "--household", split = ",", paramLabel = "COL", descriptionKey = "select.household")
    private List<String> household = List.of();

    @Option(names = "--objective", defaultValue = "leximin", paramLabel = "NAME", descriptionKey = "select.objective")
    private String objective = "leximin";

    @Option(names = "--gamma", paramLabel = "G", descriptionKey = "select.gamma")
    private @Nullable String gamma;

    @Option(names = "--rows", defaultValue = "1000", paramLabel = "M", descriptionKey = "select.rows")
    private String rows = "1000";

    @Option(names = "--seed", paramLabel = "TEXT", descriptionKey = "select.seed")
    private @Nullable String seed;

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "select.out")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Override
    public Integer call() throws UserException {
        if (seats < 1) {
            throw new CommandException(Message.of("commandline.select.seats", seats));
        }
        Goal goal = GoalWords.goal(objective, gamma);
        int chosenRows = GoalWords.rows(rows);
        List<Criterion> criteria = QuotaFile.read(quotas).criteria();
        PoolFile pool = new PoolFile(SpreadsheetReader.read(registrants), criteria, id, household);
        SelectionInput input = SelectionInput.of(seats, !household.isEmpty(), criteria, pool.candidates());
        OutputFolder folder = new OutputFolder(out);
        folder.require();
        SelectionResult result;
        try {
            result = Selection.compute(input.pool(), input.rules(), goal, chosenRows, Progress.NONE);
        } catch (InfeasibleException e) {
            new Impasse(input, commands.texts(), spec.commandLine().getErr()).explain(e);
            return Commands.INFEASIBLE;
        }
        SelectionOutput output = new SelectionOutput(input, result, seed == null ? null : Seed.ofText(seed));
        folder.replace(output.files(), SelectionOutput.NAMES);
        new SelectionSummary(input, result, commands.texts())
                .print(spec.commandLine().getOut(), out.toAbsolutePath().normalize());
        return Commands.DONE;
    }
}
