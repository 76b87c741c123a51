package nl.lotwijzer.launcher;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The first class of the jar. It runs on any Java since 8: on Java 25 or newer it starts the program, on an older one
 * it looks for a newer one beside it and starts the program there, and where there is none it says what to install.
 */
public final class Launcher {
    static final int NEEDED = 25;

    private Launcher() {}

    /** Starts the program with these arguments; see {@code nl.lotwijzer.Lotwijzer}. */
    public static void main(String[] arguments) throws Exception {
        if (feature(System.getProperty("java.specification.version")) >= NEEDED) {
            start(arguments);
            return;
        }
        File java = JavaHomes.newest(NEEDED);
        if (java == null) {
            System.err.println("Lotwijzer heeft Java " + NEEDED + " of nieuwer nodig; dit is Java "
                    + System.getProperty("java.specification.version")
                    + ". Installeer bijvoorbeeld Eclipse Temurin " + NEEDED + " en start opnieuw.");
            System.err.println("Lotwijzer needs Java " + NEEDED + " or newer; this is Java "
                    + System.getProperty("java.specification.version")
                    + ". Install for example Eclipse Temurin " + NEEDED + " and start again.");
            System.exit(2);
        }
        System.exit(startOn(java, arguments));
    }

    private static void start(String[] arguments) throws Exception {
        try {
            Class.forName("nl.lotwijzer.Lotwijzer")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Exception) {
                throw (Exception) e.getCause();
            }
            throw e;
        }
    }

    private static int startOn(File java, String[] arguments) throws Exception {
        List<String> command = new ArrayList<String>(Arrays.asList(
                java.getPath(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "nl.lotwijzer.Lotwijzer"));
        command.addAll(Arrays.asList(arguments));
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    /** Returns the feature number of a Java version: 8 of {@code 1.8.0_292}, 25 of {@code 25.0.3}; 0 when unknown. */
    static int feature(String version) {
        String[] parts = version.replace("\"", "").split("[^0-9]+");
        int first = parts.length > 0 && !parts[0].isEmpty() ? Integer.parseInt(parts[0]) : 0;
        return first == 1 && parts.length > 1 ? Integer.parseInt(parts[1]) : first;
    }
}
