package nl.lotwijzer.commandline;

import java.io.PrintWriter;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.lottery.ChanceWords;
import nl.lotwijzer.protocol.Seed;
import nl.lotwijzer.quotas.Criterion;
import nl.lotwijzer.quotas.QuotaFile;
import nl.lotwijzer.quotas.SelectionInput;
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
        resourceBundle = "nl.lotwijzer.commandline.help",
        versionProvider = ProgramVersion.class)
final class SelectCommand implements Callable<Integer> {
    private static final int MOST_ROWS = 100_000;

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

    @Option(names = "--rows", defaultValue = "1000", paramLabel = "M", descriptionKey = "select.rows")
    private int rows;

    @Option(names = "--seed", paramLabel = "TEXT", descriptionKey = "select.seed")
    private @Nullable String seed;

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "select.out")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Override
    public Integer call() throws UserException {
        requireSense();
        List<Criterion> criteria = QuotaFile.read(quotas).criteria();
        PoolFile pool = new PoolFile(SpreadsheetReader.read(registrants), criteria, id, household);
        SelectionInput input = SelectionInput.of(seats, !household.isEmpty(), criteria, pool.candidates());
        OutputFolder folder = new OutputFolder(out);
        folder.require();
        SelectionResult result;
        try {
            result = Selection.compute(input.pool(), input.rules(), rows, Progress.NONE);
        } catch (InfeasibleException e) {
            new Impasse(input, commands.texts(), spec.commandLine().getErr()).explain(e.infeasibility());
            return Commands.INFEASIBLE;
        }
        SelectionOutput output = new SelectionOutput(input, result, seed == null ? null : Seed.ofText(seed));
        folder.replace(output.files(), SelectionOutput.NAMES);
        tell(result);
        return Commands.DONE;
    }

    private void requireSense() throws CommandException {
        if (seats < 1) {
            throw new CommandException(Message.of("commandline.select.seats", seats));
        }
        if (rows < 1 || rows > MOST_ROWS) {
            throw new CommandException(Message.of("commandline.select.rows", rows, MOST_ROWS));
        }
        if (!objective.equals("leximin")) {
            throw new CommandException(Message.of("commandline.select.objective", objective));
        }
    }

    private void tell(SelectionResult result) {
        PrintWriter console = spec.commandLine().getOut();
        Texts texts = commands.texts();
        ChanceWords words = new ChanceWords(texts);
        console.println(texts.get(
                "commandline.select.pool",
                result.pool().size(),
                seats,
                result.pool().types().size()));
        console.println(texts.get(
                "commandline.select.smallest",
                words.of(result.smallestChance()),
                words.percent(result.bound(), RoundingMode.UP)));
        int without = result.zeroChanceTypes().stream()
                .mapToInt(type -> result.pool().types().get(type).size())
                .sum();
        if (without > 0) {
            console.println(texts.get("commandline.select.withoutChance", without));
        }
        console.println(
                texts.get("commandline.select.files", out.toAbsolutePath().normalize()));
    }
}
