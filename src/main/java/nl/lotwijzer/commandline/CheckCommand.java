package nl.lotwijzer.commandline;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.lottery.ProofReading;
import nl.lotwijzer.lottery.ProofWords;
import nl.lotwijzer.proof.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Checks the files that select wrote, in exact numbers and without the solver. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        resourceBundle = Commands.HELP,
        versionProvider = ProgramVersion.class)
final class CheckCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Commands commands;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", descriptionKey = "check.dir")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Override
    public Integer call() throws UserException {
        WrittenSelection written = WrittenSelection.read(folder);
        Texts texts = commands.texts();
        ProofReading reading = new ProofReading(written.facts(), written.quotas(), written.proof());
        Optional<Refusal> refusal = written.mismatch().or(() -> reading.check(written.table()));
        if (refusal.isPresent()) {
            PrintWriter err = spec.commandLine().getErr();
            err.println(texts.get("commandline.check.refused"));
            err.println("  " + ProofWords.refused(texts, refusal.get()));
            return Commands.REFUSED;
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println(texts.get(
                "commandline.check.accepted",
                written.table().rows().size(),
                written.facts().types().size(),
                written.proof().levels().size()));
        out.println(new ProofWords(texts, reading).claim());
        if (!reading.exclusionProved()) {
            out.println(texts.get("commandline.check.exclusion"));
        }
        return Commands.DONE;
    }
}
