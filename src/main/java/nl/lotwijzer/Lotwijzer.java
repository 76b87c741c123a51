package nl.lotwijzer;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.lotwijzer.commandline.Commands;
import nl.lotwijzer.desktop.Desktop;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;

/** The program: without words, or with a project to open, the desktop; with other words the command line. */
public final class Lotwijzer {
    private Lotwijzer() {}

    /**
     * Starts the desktop, with the project whose file is the only word if there is one, or runs a command and ends with its
     * exit status. Without words and without a display it says so and does the main job on the sample data.
     */
    public static void main(String[] words) {
        boolean windowWanted = words.length == 0 || Desktop.opens(words);
        if (windowWanted && Desktop.isDisplayAvailable()) {
            Desktop.launch(words);
        } else if (words.length > 0) {
            System.exit(Commands.run(words));
        } else {
            System.exit(demonstrate());
        }
    }

    private static int demonstrate() {
        try {
            Path folder = Files.createTempDirectory("lotwijzer-voorbeeld-");
            PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            out.println(Texts.in(Language.DUTCH).get("commandline.noDisplay", folder));
            return Commands.run("demo", folder.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
