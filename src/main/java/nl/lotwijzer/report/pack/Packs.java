package nl.lotwijzer.report.pack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.protocol.Sha256;
import nl.lotwijzer.report.Cover;
import nl.lotwijzer.report.Pack;
import nl.lotwijzer.report.PackContext;
import nl.lotwijzer.report.PackMaker;
import nl.lotwijzer.report.PackRequest;
import nl.lotwijzer.report.Period;
import nl.lotwijzer.report.Report;
import nl.lotwijzer.report.ReportException;
import nl.lotwijzer.report.ReportFile;
import nl.lotwijzer.report.WholeFile;
import nl.lotwijzer.report.steering.SteeringPack;

/** The reports of a project: compute one, export it, and see what was exported before. */
public final class Packs {
    private static final Map<Pack, PackMaker> MAKERS = new EnumMap<>(Map.of(Pack.STEERING, new SteeringPack()));

    private final Project project;

    public Packs(Project project) {
        this.project = project;
    }

    /** Returns the request for a report on the whole project until now. */
    public PackRequest whole(Pack pack, Language language) {
        return project.read(handle ->
                PackRequest.of(pack, language, Period.until(Cover.of(project).date())));
    }

    /** Computes the report from one consistent state of the project. */
    public Report make(PackRequest request) throws ReportException {
        PackMaker maker = Objects.requireNonNull(MAKERS.get(request.pack()), "every pack has a maker");
        return project.read(handle -> maker.make(new PackContext(project, request, Optional.empty())));
    }

    /** Returns the name proposed for the file of a report: what it is, of which project, of which day. */
    public String fileName(Report report) {
        Cover cover = report.cover();
        Texts texts = Texts.in(report.request().language());
        return texts.get(
                        "report.file",
                        texts.get(report.request().pack().key()),
                        cover.code(),
                        cover.date().toString())
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
    public String export(Path file, PackRequest request) throws ReportException {
        try {
            byte[] bytes = new ReportFile(make(request)).xlsx();
            String hash = Sha256.hex(bytes);
            try (WholeFile whole = new WholeFile(file, bytes)) {
                if (project.readOnly()) {
                    whole.appear();
                } else {
                    project.<IOException>perform(
                            new Action(Export.ACTION, Export.details(request.language(), hash)),
                            handle -> whole.appear());
                }
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
}
