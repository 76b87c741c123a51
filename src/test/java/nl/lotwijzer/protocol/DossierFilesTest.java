package nl.lotwijzer.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.lotwijzer.protocol.DossierException.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Zip files and folders are read the same, and written the same every time. */
class DossierFilesTest {
    private static final Map<String, String> TEXTS =
            Map.of("openbaar/regels.tsv", "regel\n", "MANIFEST.txt", "een\n", "toezicht/nonces.tsv", "één\n");

    @TempDir
    Path folder;

    @Test
    void theSameFilesGiveTheSameBytesEverywhere() throws IOException, DossierException {
        byte[] zip = zip(DossierFiles.ofTexts(TEXTS));
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertThat(zip(DossierFiles.ofTexts(TEXTS))).isEqualTo(zip);
        } finally {
            TimeZone.setDefault(zone);
        }
        assertThat(Sha256.hex(zip)).isEqualTo("5c8144e97270cb166c75ca24de894acc7af7e87ec7920e20fe6a6d35a05610d7");
        assertSame(DossierFiles.read(zip));
    }

    @Test
    void otherProgramsMayCompressAndListFolders() throws IOException, DossierException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("openbaar/"));
            for (var text : TEXTS.entrySet()) {
                zip.putNextEntry(new ZipEntry(text.getKey()));
                zip.write(text.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        assertSame(DossierFiles.read(bytes.toByteArray()));
    }

    @Test
    void aFolderIsReadLikeAZip() throws IOException, DossierException {
        for (var text : TEXTS.entrySet()) {
            Path file = folder.resolve(text.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, text.getValue());
        }
        assertSame(DossierFiles.read(folder));
        Files.createSymbolicLink(folder.resolve("openbaar/koppeling.tsv"), folder.resolve("MANIFEST.txt"));
        assertThatExceptionOfType(DossierException.class)
                .isThrownBy(() -> DossierFiles.read(folder))
                .satisfies(e -> assertThat(e.problem()).isEqualTo(Problem.METHOD));
    }

    @Test
    void aZipIsWrittenToAndReadFromAFile() throws Exception {
        Path zip = folder.resolve("dossier.zip");
        DossierFiles.ofTexts(TEXTS).writeZip(zip);
        assertThat(Files.readAllBytes(zip)).isEqualTo(zip(DossierFiles.ofTexts(TEXTS)));
        assertSame(DossierFiles.read(zip));
    }

    @Test
    void aFileOrFolderThatIsTooLargeIsNotReadAtAll() throws IOException {
        Path large = folder.resolve("groot.zip");
        // a hole: it takes no room
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(DossierFiles.MOST_BYTES + 1);
        }
        assertThat(problem(large)).isEqualTo(Problem.TOO_LARGE);
        assertThat(problem(folder)).isEqualTo(Problem.TOO_LARGE);
    }

    @Test
    void aFolderHasNoMoreFilesThanADossierCanHave() throws IOException, DossierException {
        for (int i = 0; i < DossierFiles.MOST_FILES; i++) {
            Files.createFile(folder.resolve(i + ".txt"));
        }
        assertThat(DossierFiles.read(folder).files()).hasSize(DossierFiles.MOST_FILES);
        Files.createFile(folder.resolve("nog een.txt"));
        assertThat(problem(folder)).isEqualTo(Problem.TOO_MANY);
    }

    @Test
    void aFolderIsNotDeeperThanADossierCanBe() throws IOException, DossierException {
        Path deep = folder.resolve("1/2/3/4/5");
        Files.createDirectories(deep);
        Files.writeString(deep.resolve("6.txt"), "zes\n");
        assertThat(DossierFiles.read(folder).files().keySet()).containsExactly("1/2/3/4/5/6.txt");
        Files.createDirectory(deep.resolve("6"));
        assertThat(problem(folder)).isEqualTo(Problem.NAME);
    }

    @Test
    void noFileHasANameThatLeadsElsewhere() throws IOException, DossierException {
        for (String name : List.of(
                "", "a//b", "/a", "a/", "..", "a/../b", ".", "a\\b", "C:", "a*", "a?", "a|b", "<a>", "a\u0007")) {
            assertThatExceptionOfType(DossierException.class)
                    .as(name)
                    .isThrownBy(() -> EntryNames.require(name))
                    .satisfies(e -> {
                        assertThat(e.problem()).isEqualTo(Problem.NAME);
                        assertThat(e.entry()).isEqualTo(name);
                    });
        }
        for (String name : List.of("a", "openbaar/regels.tsv", "a b", ".a", "..a", "a".repeat(200))) {
            EntryNames.require(name);
        }
        assertThatExceptionOfType(DossierException.class)
                .isThrownBy(() -> EntryNames.require("a".repeat(201)))
                .satisfies(e -> assertThat(e.entry()).isEqualTo("a".repeat(200) + "…"));
    }

    private static Problem problem(Path path) {
        try {
            DossierFiles.read(path);
        } catch (DossierException e) {
            return e.problem();
        }
        throw new AssertionError("read");
    }

    @Test
    void thePublicHalfHasNothingConfidential() {
        DossierFiles files = DossierFiles.ofTexts(TEXTS);
        assertThat(files.whole()).isTrue();
        assertThat(files.publicHalf().whole()).isFalse();
        assertThat(files.publicHalf().files().keySet()).containsExactly("MANIFEST.txt", "openbaar/regels.tsv");
    }

    @Test
    void whatIsNotThereCannotBeRead() {
        assertThatExceptionOfType(DossierException.class)
                .isThrownBy(() -> DossierFiles.read(folder.resolve("weg.zip")))
                .satisfies(e -> assertThat(e.problem()).isEqualTo(Problem.UNREADABLE));
    }

    private static void assertSame(DossierFiles files) {
        assertThat(files.files().keySet())
                .containsExactlyElementsOf(TEXTS.keySet().stream().sorted().toList());
        TEXTS.forEach((path, text) ->
                assertThat(files.file(path).orElseThrow()).isEqualTo(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] zip(DossierFiles files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        files.writeZip(bytes);
        return bytes.toByteArray();
    }
}
