package nl.lotwijzer.report;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.protocol.Sha256;

/** The report to the steering group: compute it, export it, and see what was exported before. */
public final class SteeringReports {
    private final Project project;

    public SteeringReports(Project project) {
        this.project = project;
    }

    /** Computes the report from one consistent state of the project. */
    public SteeringReport current() {
        return project.read(handle -> new SteeringFacts(project).report());
    }

    /** Returns the name proposed for the file of a report: what it is, of which project, of which day. */
    public String fileName(SteeringReport report, Language language) {
        SteeringReport.Cover cover = report.cover();
        return Texts.in(language)
                        .get("report.steering.file", cover.code(), cover.date().toString())
                + ".xlsx";
    }

    /**
     * Writes the report of this moment as an Excel workbook and enters its hash in the journal: both, or neither. A
     * project that is open for reading only has no entry to show for it. The same state of the project gives the same
     * bytes; the entry itself is a new state.
     *
     * @param file may exist, and is then replaced
     * @return the hash of the file, as 64 hex digits
     * @throws ReportException if the file cannot be written
     */
    public String export(Path file, Language language) throws ReportException {
        try {
            byte[] bytes = new SteeringWorkbook(current(), language).bytes();
            String hash = Sha256.hex(bytes);
            Path folder = file.toAbsolutePath().getParent();
            Path aside = Files.createTempFile(folder, ".lotwijzer-", ".xlsx");
            try {
                write(aside, bytes);
                if (project.readOnly()) {
                    move(aside, file);
                } else {
                    project.<IOException>perform(
                            new Action(Export.ACTION, Export.details(language, hash)), handle -> move(aside, file));
                }
            } finally {
                Files.deleteIfExists(aside);
            }
            return hash;
        } catch (IOException e) {
            throw new ReportException(Message.of("report.problem.notWritten", String.valueOf(file.getFileName())), e);
        }
    }

    /** Returns what was exported before, the newest first. */
    public List<Export> exports() {
        return project.journal().entries().reversed().stream()
                .map(Export::of)
                .flatMap(Optional::stream)
                .toList();
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.write(file, bytes);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
