package nl.lotwijzer.commandline;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.lottery.Recomputation;
import nl.lotwijzer.verification.Published;
import nl.lotwijzer.verification.Report;
import nl.lotwijzer.verification.Verification;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Does the seventeen checks of a dossier; no project is needed. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        resourceBundle = Commands.HELP,
        versionProvider = ProgramVersion.class)
final class VerifyCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Commands commands;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "DOSSIER", descriptionKey = "verify.dossier")
    @SuppressWarnings("NullAway.Init")
    private Path dossier;

    @Option(
            names = "--commitment",
            paramLabel = "C",
            converter = HashOption.class,
            descriptionKey = "verify.commitment")
    private @Nullable String commitment;

    @Option(names = "--rules", paramLabel = "A", converter = HashOption.class, descriptionKey = "verify.rules")
    private @Nullable String rules;

    @Option(names = "--head", paramLabel = "HASH", converter = HashOption.class, descriptionKey = "verify.head")
    private @Nullable String head;

    @Option(names = "--json", descriptionKey = "verify.json")
    private boolean json;

    @Override
    public Integer call() throws UserException {
        Report report = Verification.of(
                Verification.open(dossier),
                new Published(commitment, rules, head),
                new Recomputation(),
                () -> Thread.currentThread().isInterrupted());
        PrintWriter out = spec.commandLine().getOut();
        Texts texts = commands.texts();
        if (json) {
            out.println(ReportJson.of(report, texts));
        } else {
            new ReportLines(report, texts).print(out);
        }
        return report.exitStatus() == 0 ? Commands.DONE : Commands.REFUSED;
    }
}
