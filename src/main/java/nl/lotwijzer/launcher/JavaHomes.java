package nl.lotwijzer.launcher;

import java.io.BufferedReader;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Where Java is installed on this machine: beside the one that runs, and where installers put it. */
final class JavaHomes {
    private JavaHomes() {}

    /** Returns the {@code java} program of the newest installation that is new enough, or null if there is none. */
    static File newest(int needed) {
        File best = null;
        int bestFeature = needed - 1;
        for (File home : candidates()) {
            int feature = featureOf(home);
            File java = program(home);
            if (feature > bestFeature && java != null) {
                best = java;
                bestFeature = feature;
            }
        }
        return best;
    }

    private static List<File> candidates() {
        List<File> homes = new ArrayList<File>();
        String named = System.getenv("JAVA_HOME");
        if (named != null) {
            homes.add(new File(named));
        }
        List<File> folders = new ArrayList<File>();
        File here = new File(System.getProperty("java.home")).getAbsoluteFile();
        folders.add(here.getParentFile());
        if (here.getParentFile() != null) {
            folders.add(here.getParentFile().getParentFile());
        }
        File user = new File(System.getProperty("user.home"));
        folders.add(new File(user, ".jdks"));
        folders.add(new File(user, ".sdkman/candidates/java"));
        folders.add(new File(user, "Library/Java/JavaVirtualMachines"));
        folders.add(new File("/Library/Java/JavaVirtualMachines"));
        folders.add(new File("/usr/lib/jvm"));
        String programs = System.getenv("ProgramFiles");
        if (programs != null) {
            folders.add(new File(programs, "Java"));
            folders.add(new File(programs, "Eclipse Adoptium"));
            folders.add(new File(programs, "Microsoft"));
            folders.add(new File(programs, "Zulu"));
        }
        for (File folder : folders) {
            File[] inside = folder == null ? null : folder.listFiles();
            if (inside != null) {
                for (File home : inside) {
                    homes.add(home);
                    homes.add(new File(home, "Contents/Home"));
                }
            }
        }
        return homes;
    }

    /** Returns the feature number that the installation's own {@code release} file names, or 0. */
    private static int featureOf(File home) {
        File release = new File(home, "release");
        if (!release.isFile()) {
            return 0;
        }
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(new FileInputStream(release), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("JAVA_VERSION=")) {
                    return Launcher.feature(line.substring("JAVA_VERSION=".length()));
                }
            }
            return 0;
        } catch (IOException e) {
            // An installation that cannot be read is none that can be started.
            return 0;
        }
    }

    private static File program(File home) {
        File plain = new File(home, "bin/java");
        File windows = new File(home, "bin/java.exe");
        return plain.canExecute() ? plain : windows.canExecute() ? windows : null;
    }
}
