import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

/**
 * Takes the native libraries out of jars: that of this system is put beside them, so that no start has to unpack it, and
 * those of other systems are left out of the package.
 */
final class Natives {
    private Natives() {}

    /** Copies a jar without its native libraries, and puts those that this system needs beside it. */
    static void unpack(Path jar, Path to, Path libraries) throws IOException {
        try (JarFile from = new JarFile(jar.toFile());
                OutputStream file = Files.newOutputStream(to);
                JarOutputStream out = new JarOutputStream(file)) {
            for (Enumeration<JarEntry> entries = from.entries(); entries.hasMoreElements(); ) {
                JarEntry entry = entries.nextElement();
                try (InputStream content = from.getInputStream(entry)) {
                    if (!isNative(entry.getName())) {
                        ZipEntry copy = new ZipEntry(entry.getName());
                        copy.setTime(entry.getTime());
                        out.putNextEntry(copy);
                        content.transferTo(out);
                        out.closeEntry();
                    } else if (isOfThisSystem(entry.getName())) {
                        Files.copy(content, libraries.resolve(Path.of(entry.getName()).getFileName().toString()));
                    }
                }
            }
        }
    }

    /** Returns whether a jar holds native libraries. */
    static boolean has(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream().anyMatch(entry -> isNative(entry.getName()));
        }
    }

    private static boolean isNative(String name) {
        return name.endsWith(".so") || name.endsWith(".dll") || name.endsWith(".dylib") || name.endsWith(".jnilib");
    }

    /** JavaFX's jars are of one system already; the database's holds those of all, each in a folder of its own. */
    private static boolean isOfThisSystem(String name) {
        return !name.contains("/") || name.contains("/native/" + system() + "/" + processor() + "/");
    }

    private static String system() {
        return switch (Package.SYSTEM) {
            case LINUX -> "Linux";
            case WINDOWS -> "Windows";
            case MAC -> "Mac";
        };
    }

    private static String processor() {
        String name = System.getProperty("os.arch");
        return switch (name) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "aarch64";
            default -> throw new IllegalStateException("No package is made for " + name);
        };
    }
}
