package nl.lotwijzer.commandline;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.concurrent.Callable;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.project.StorageFailure;
import nl.lotwijzer.project.UnfitText;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** All commands together, and what they share: the language, and how a failure is told. */
@Command(
        name = "lotwijzer",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        resourceBundle = Commands.HELP,
        subcommands = {
            DemoCommand.class,
            InviteCommand.class,
            SelectCommand.class,
            CheckCommand.class,
            VerifyCommand.class,
            ReceiptCommand.class,
            ReportCommand.class
        })
public final class Commands implements Callable<Integer> {
    /** The texts of the help: {@code help.properties} is Dutch, {@code help_en.properties} English. */
    static final String HELP = "nl.lotwijzer.commandline.help";

    /** The exit status of a command that did its work. */
    public static final int DONE = 0;

    /** The exit status where what was checked is not accepted. */
    public static final int REFUSED = 1;

    /** The exit status for words on the command line or files that are not right. */
    public static final int BAD_INPUT = 2;

    /** The exit status where no panel can meet the quotas. */
    public static final int INFEASIBLE = 3;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--lang",
            defaultValue = "nl",
            scope = ScopeType.INHERIT,
            converter = LanguageOption.class,
            descriptionKey = "lang")
    private Language language = Language.DUTCH;

    /** Runs the command that these words name and returns its exit status. */
    public static int run(String... words) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        return commandLine(out, err).execute(words);
    }

    static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        Commands commands = new Commands();
        CommandLine line = new CommandLine(commands);
        return line.setExecutionStrategy(parsed -> {
                    line.setResourceBundle(help(commands.language));
                    return new RunLast().execute(parsed);
                })
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler(new WordProblems())
                .setExecutionExceptionHandler((thrown, command, parsed) -> commands.tell(thrown, err));
    }

    /** Returns the texts of the help in this language, whatever language the system speaks. */
    private static ResourceBundle help(Language language) {
        return ResourceBundle.getBundle(
                HELP,
                language == Language.ENGLISH ? Locale.ENGLISH : Locale.ROOT,
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    private int tell(Exception thrown, PrintWriter err) throws Exception {
        switch (thrown) {
            case UserException mendable -> err.println(texts().get(mendable.told()));
            case StorageFailure storage -> err.println(texts().get(storage.told()));
            case UnfitText unfit -> err.println(texts().get(unfit.told()));
            default -> throw thrown;
        }
        return BAD_INPUT;
    }

    /** Returns the texts in the language that was asked for. */
    Texts texts() {
        return Texts.in(language);
    }

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        err.println(texts().get("commandline.nothingToDo"));
        err.println(texts().get("commandline.words.help", ""));
        return BAD_INPUT;
    }
}
