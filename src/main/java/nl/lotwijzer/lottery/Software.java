package nl.lotwijzer.lottery;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Objects;
import nl.lotwijzer.protocol.Sha256;
import nl.lotwijzer.protocol.SoftwareLine;
import org.jspecify.annotations.Nullable;

/** The programs that have a part in a draw: this one, and the page with which anybody can check it. */
final class Software {
    /** The version where the program does not run from its jar, which knows its number. */
    private static final String UNPACKAGED = "ontwikkelversie";

    private static final String PAGE = "/nl/lotwijzer/protocol/controle.html";

    private Software() {}

    /** Returns the page {@code controle.html} as it comes with the program. */
    static String verifierPage() {
        try (InputStream in =
                Objects.requireNonNull(Software.class.getResourceAsStream(PAGE), () -> PAGE + " is missing")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<SoftwareLine> lines(String verifierPage) {
        String version = Objects.requireNonNullElse(Software.class.getPackage().getImplementationVersion(), UNPACKAGED);
        return List.of(
                new SoftwareLine("Lotwijzer", version, program()),
                new SoftwareLine(SoftwareLine.VERIFIER, version, Sha256.hex(verifierPage)));
    }

    /** Returns the hash of the file of the program; null where it does not run from one. */
    private static @Nullable String program() {
        CodeSource source = Software.class.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return null;
        }
        try {
            URI place = source.getLocation().toURI();
            Path file = place.getScheme().equals("file") ? Path.of(place) : Path.of("");
            return Files.isRegularFile(file) ? Sha256.hex(Files.readAllBytes(file)) : null;
        } catch (IOException | URISyntaxException e) {
            return null; // The dossier then says that it is not known.
        }
    }
}
