package nl.lotwijzer.commandline;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.Protection;
import nl.lotwijzer.vault.Secret;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * Opens a project for a command, with the password where it has one: from a file, or by asking whoever sits there. Never
 * from the command line, which others on the computer can read and which stays in the history of the shell.
 */
final class PasswordOption {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @Option(names = "--password-file", paramLabel = "FILE", descriptionKey = "password.file")
    private @Nullable Path file;

    private final Function<String, Optional<String>> ask;

    PasswordOption() {
        this(PasswordOption::asked);
    }

    /** @param ask asks for the password in these words; empty if nobody sits there */
    PasswordOption(Function<String, Optional<String>> ask) {
        this.ask = ask;
    }

    /**
     * Opens the project's file.
     *
     * @throws UserException if it cannot be opened, or asks for a password that is not there or not right
     */
    Project open(Path project, Actor actor, Clock clock, Texts texts) throws UserException {
        if (!Protection.isOn(project)) {
            return Project.open(project, actor, clock);
        }
        String name = String.valueOf(project.getFileName());
        try (Secret secret = Secret.password(password(name, texts))) {
            return Project.open(project, actor, clock, secret);
        }
    }

    private String password(String name, Texts texts) throws CommandException {
        if (file != null) {
            return firstLine(file);
        }
        return ask.apply(texts.get("commandline.password.ask", name))
                .orElseThrow(() -> new CommandException(Message.of("commandline.password.missing", name)));
    }

    private static String firstLine(Path file) throws CommandException {
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            String line = lines.readLine();
            if (line != null) {
                // As some editors on Windows begin a text.
                return line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
            }
        } catch (IOException e) {
            throw new CommandException(Message.of("commandline.password.unreadable", file), e);
        }
        throw new CommandException(Message.of("commandline.password.empty", file));
    }

    /** Where nobody sits there is no console, or one that is no terminal. */
    @SuppressWarnings("SystemConsoleNull") // It is null again from JDK 25 on.
    private static Optional<String> asked(String words) {
        Console console = System.console();
        return console != null && console.isTerminal()
                ? Optional.ofNullable(console.readPassword("%s ", words)).map(String::new)
                : Optional.empty();
    }
}
