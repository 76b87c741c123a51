import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes what people install, of what {@code mvn package} left in {@code target}: the program with a Java of its own, for
 * the system and the processor on which this runs. Words: {@code app-image} for a folder that can be started, or the
 * kind of package, {@code deb}, {@code rpm}, {@code msi}, {@code exe}, {@code dmg} or {@code pkg}; without words the usual one.
 */
final class Package {
    /** The systems that there are packages for. */
    enum Platform {
        LINUX,
        WINDOWS,
        MAC
    }

    static final Platform SYSTEM = system();

    /** What the program uses of Java, as jdeps tells it, and what is only found by name: text, time zones, zip files. */
    private static final String MODULES = String.join(
            ",",
            "java.desktop",
            "java.logging",
            "java.management",
            "java.naming",
            "java.net.http",
            "java.prefs",
            "java.scripting",
            "java.sql",
            "java.xml.crypto",
            "jdk.charsets",
            "jdk.crypto.ec",
            "jdk.jfr",
            "jdk.localedata",
            "jdk.unsupported",
            "jdk.zipfs");

    private static final Path TARGET = Path.of("target");
    private static final Path WORK = TARGET.resolve("installer");
    private static final String CACHE = "lotwijzer.aot";

    /** A cache holds for files of one moment; packages keep moments to two seconds, so this one is even. */
    private static final FileTime MOMENT = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));

    private Package() {}

    public static void main(String[] words) throws Exception {
        List<String> kinds = words.length > 0 ? List.of(words) : List.of(usualKind());
        if (!Files.exists(TARGET.resolve("lotwijzer.jar"))) {
            System.err.println("target/lotwijzer.jar is not there yet: run 'mvn -q -DskipTests package' first.");
            System.exit(1);
        }
        delete(WORK);
        Files.createDirectories(WORK);
        Icons.write(WORK.resolve("icons"));
        gather(WORK.resolve("input"));
        link();
        image("untrained", List.of());
        boolean trained = Training.run(program(WORK.resolve("untrained")), WORK.resolve("input").resolve(CACHE));
        // A cache that does not fit, after an update of the system say, is passed over without a word.
        List<String> cache = trained
                ? List.of("-XX:AOTCache=$APPDIR" + java.io.File.separator + CACHE, "-Xlog:aot=off", "-Xlog:cds=off")
                : List.of();
        delete(WORK.resolve("untrained"));
        image(".", cache);
        System.out.println(said(WORK.resolve(imageName())));
        for (String kind : kinds) {
            if (!kind.equals("app-image")) {
                installable(kind);
            }
        }
    }

    private static Platform system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.contains("win") ? Platform.WINDOWS : name.contains("mac") ? Platform.MAC : Platform.LINUX;
    }

    private static String usualKind() {
        return switch (SYSTEM) {
            case LINUX -> "deb";
            case WINDOWS -> "msi";
            case MAC -> "dmg";
        };
    }

    /** Puts together what the program consists of: its jar, its libraries, and the native ones of this system beside them. */
    private static void gather(Path input) throws IOException {
        Path libraries = Files.createDirectories(input.resolve("lib"));
        // JavaFX looks beside its jar for them, under Windows in the folder bin next to that.
        Path natives = SYSTEM == Platform.WINDOWS ? Files.createDirectories(input.resolve("bin")) : libraries;
        Files.copy(TARGET.resolve("lotwijzer.jar"), input.resolve("lotwijzer.jar"));
        for (Path jar : children(TARGET.resolve("lib"))) {
            Path to = libraries.resolve(jar.getFileName());
            if (Natives.has(jar)) {
                Natives.unpack(jar, to, natives);
            } else {
                Files.copy(jar, to);
            }
        }
        Files.copy(Path.of("LICENSE"), input.resolve("LICENSE.txt"));
        for (String told : List.of("THIRD-PARTY.txt", "bom.json")) {
            Path file = TARGET.resolve(told);
            if (Files.exists(file)) {
                Files.copy(file, input.resolve(told));
            }
        }
        try (Stream<Path> files = Files.walk(input)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(file, MOMENT);
            }
        }
    }

    /** Makes the Java that goes with the program, of the modules that it needs. */
    private static void link() throws IOException, InterruptedException {
        run(List.of(
                tool("jlink"),
                "--add-modules",
                MODULES,
                "--include-locales=en,nl",
                "--strip-debug",
                "--no-header-files",
                "--no-man-pages",
                // Where the cache of the package does not fit, that of Java alone still helps.
                "--generate-cds-archive",
                "--output",
                WORK.resolve("runtime").toString()));
    }

    private static void image(String folder, List<String> options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                tool("jpackage"),
                "--type",
                "app-image",
                "--name",
                "Lotwijzer",
                "--app-version",
                version(),
                "--vendor",
                "Lotwijzer",
                "--icon",
                icon("Lotwijzer"),
                "--input",
                WORK.resolve("input").toString(),
                "--runtime-image",
                WORK.resolve("runtime").toString(),
                "--main-jar",
                "lotwijzer.jar",
                "--main-class",
                "nl.lotwijzer.launcher.Launcher",
                "--dest",
                WORK.resolve(folder).normalize().toString()));
        Stream.concat(options.stream(), usualOptions().stream()).forEach(option -> {
            command.add("--java-options");
            command.add(option);
        });
        if (SYSTEM == Platform.MAC) {
            command.addAll(List.of("--file-associations", association()));
            command.addAll(List.of("--mac-package-identifier", "nl.lotwijzer"));
        }
        run(command);
    }

    private static List<String> usualOptions() {
        String natives = "$APPDIR" + java.io.File.separator + (SYSTEM == Platform.WINDOWS ? "bin" : "lib");
        return List.of(
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dorg.sqlite.lib.path=" + natives);
    }

    /** Makes of the folder something that installs itself, with a place in the menu and the files that it opens. */
    private static void installable(String kind) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                tool("jpackage"),
                "--type",
                kind,
                "--name",
                "Lotwijzer",
                "--app-version",
                version(),
                "--vendor",
                "Lotwijzer",
                "--description",
                "Een burgerberaad loten en leiden",
                "--copyright",
                "EUPL-1.2",
                "--license-file",
                "LICENSE",
                "--app-image",
                WORK.resolve(imageName()).toString(),
                "--dest",
                WORK.toString()));
        if (SYSTEM != Platform.MAC) {
            command.addAll(List.of("--file-associations", association()));
        }
        command.addAll(
                switch (SYSTEM) {
                    case LINUX -> linuxOptions(kind);
                    case WINDOWS ->
                        List.of(
                                "--win-menu",
                                "--win-menu-group",
                                "Lotwijzer",
                                "--win-shortcut-prompt",
                                "--win-dir-chooser",
                                "--win-per-user-install",
                                // One number for ever: by it Windows knows the next version as the same program.
                                "--win-upgrade-uuid",
                                "3b6f6f6e-7c0a-4f8e-9a55-6f2d1f5f7a10");
                    case MAC -> List.of();
                });
        run(command);
        for (Path file : children(WORK)) {
            if (file.toString().endsWith("." + kind)) {
                String name = String.valueOf(file.getFileName());
                Files.writeString(WORK.resolve(name + ".sha256"), sha256(file) + "  " + name + "\n");
                System.out.println(said(file));
            }
        }
    }

    private static List<String> linuxOptions(String kind) {
        List<String> options = new ArrayList<>(List.of(
                "--icon",
                icon("Lotwijzer"),
                // The entry in the menu by which the program is given the file that was opened.
                "--resource-dir",
                Path.of("installer", "linux").toString(),
                "--linux-package-name",
                "lotwijzer",
                "--linux-shortcut",
                "--linux-menu-group",
                "Office",
                "--linux-app-category",
                "misc"));
        if (kind.equals("deb")) {
            // JavaFX loads these by name, so jpackage does not see that they are needed.
            options.addAll(List.of(
                    "--linux-package-deps",
                    "libgtk-3-0 | libgtk-3-0t64, libpango-1.0-0, libpangoft2-1.0-0, libfreetype6, libxtst6, libgl1",
                    "--linux-deb-maintainer",
                    "lotwijzer@example.org"));
        }
        return options;
    }

    /** Writes which files the program opens, as jpackage asks it, and returns that file. */
    private static String association() throws IOException {
        Path file = WORK.resolve("beraad.properties");
        Files.writeString(
                file,
                """
                extension=beraad
                mime-type=application/vnd.lotwijzer.project
                description=Project van Lotwijzer
                icon=%s
                """
                        .formatted(icon("beraad").replace('\\', '/')),
                StandardCharsets.ISO_8859_1);
        return file.toString();
    }

    private static String icon(String name) {
        String ending =
                switch (SYSTEM) {
                    case LINUX -> ".png";
                    case WINDOWS -> ".ico";
                    case MAC -> ".icns";
                };
        return WORK.resolve("icons").resolve(name + ending).toAbsolutePath().toString();
    }

    private static String imageName() {
        return SYSTEM == Platform.MAC ? "Lotwijzer.app" : "Lotwijzer";
    }

    /** Returns the program within an image. */
    private static Path program(Path folder) {
        Path image = folder.resolve(imageName());
        return switch (SYSTEM) {
            case LINUX -> image.resolve("bin").resolve("Lotwijzer");
            case WINDOWS -> image.resolve("Lotwijzer.exe");
            case MAC -> image.resolve("Contents").resolve("MacOS").resolve("Lotwijzer");
        };
    }

    /** Returns the version that the pom names; a package for a Mac may not begin with 0, and then gets a 1 in front. */
    private static String version() throws IOException {
        Matcher version = Pattern.compile("<artifactId>lotwijzer</artifactId>\\s*<version>([0-9.]+)").matcher(
                Files.readString(Path.of("pom.xml")));
        if (!version.find()) {
            throw new IllegalStateException("pom.xml names no version of numbers");
        }
        String named = version.group(1);
        return SYSTEM == Platform.MAC && named.startsWith("0.") ? "1." + named.substring(2) : named;
    }

    private static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    static void run(List<String> command) throws IOException, InterruptedException {
        run(command, Map.of(), 600);
    }

    /** Runs a program and stops this one if it fails. */
    static void run(List<String> command, Map<String, String> environment, int seconds)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().putAll(environment);
        Process process = builder.start();
        if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
            throw new IOException(command.getFirst() + " did not end within " + seconds + " seconds");
        }
        if (process.exitValue() != 0) {
            throw new IOException(command.getFirst() + " ended with " + process.exitValue());
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** Deletes a folder with everything in it, or nothing. */
    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static String said(Path made) throws IOException {
        long bytes = 0;
        try (Stream<Path> files = Files.walk(made)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes += Files.size(file);
            }
        }
        return "%s, %d MB".formatted(made, Math.round(bytes / 1e6));
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(in.readAllBytes());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
