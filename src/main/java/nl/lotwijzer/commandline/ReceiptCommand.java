package nl.lotwijzer.commandline;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.protocol.Receipt;
import nl.lotwijzer.verification.Finding;
import nl.lotwijzer.verification.ReceiptCheck;
import nl.lotwijzer.verification.Status;
import nl.lotwijzer.verification.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Shows from a receipt whether somebody was in the pool of a dossier. */
@Command(
        name = "receipt",
        mixinStandardHelpOptions = true,
        resourceBundle = Commands.HELP,
        versionProvider = ProgramVersion.class)
final class ReceiptCommand implements Callable<Integer> {
    private static final int LONGEST = 100_000;

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Commands commands;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DOSSIER", descriptionKey = "receipt.dossier")
    @SuppressWarnings("NullAway.Init")
    private Path dossier;

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "receipt.file")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Override
    public Integer call() throws UserException {
        Receipt receipt = ReceiptCheck.read(text());
        ReceiptCheck check = ReceiptCheck.of(Verification.open(dossier), receipt);
        PrintWriter out = spec.commandLine().getOut();
        Texts texts = commands.texts();
        for (Finding finding : check.findings()) {
            String status = finding.status() == Status.GOOD ? "commandline.verify.good" : "commandline.verify.wrong";
            out.println(texts.get(status) + "  " + texts.get(finding.told()));
        }
        if (check.proves() && check.lot() != null) {
            out.println(texts.get("commandline.receipt.lot", receipt.number(), check.lot()));
        }
        if (check.proves() && check.householdLot() != null) {
            out.println(texts.get("commandline.receipt.household", check.householdLot()));
        }
        if (check.proves() && check.selected() != null) {
            out.println(texts.get(
                    check.selected() ? "commandline.receipt.selected" : "commandline.receipt.notSelected",
                    receipt.number()));
        }
        out.println(texts.get(check.proves() ? "commandline.receipt.proves" : "commandline.receipt.provesNot"));
        return check.proves() ? Commands.DONE : Commands.REFUSED;
    }

    private String text() throws CommandException {
        try {
            if (Files.size(file) <= LONGEST) {
                return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            }
        } catch (IOException _) {
            // told below: whatever the reason, there is no receipt to read
        }
        throw new CommandException(Message.of("commandline.receipt.unreadable", file));
    }
}
