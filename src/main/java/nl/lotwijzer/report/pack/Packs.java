package nl.lotwijzer.report.pack;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.report.Block;
import nl.lotwijzer.report.Changes;
import nl.lotwijzer.report.Content;
import nl.lotwijzer.report.Cover;
import nl.lotwijzer.report.FileKind;
import nl.lotwijzer.report.Pack;
import nl.lotwijzer.report.PackContext;
import nl.lotwijzer.report.PackRequest;
import nl.lotwijzer.report.Page;
import nl.lotwijzer.report.Period;
import nl.lotwijzer.report.Previous;
import nl.lotwijzer.report.Report;
import nl.lotwijzer.report.ReportException;
import nl.lotwijzer.report.ReportFile;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The reports of a project: compute one, write it as files, and enter it in the register. */
public final class Packs {
    private static final int ATTEMPTS = 3;
    private static final Logger LOG = LoggerFactory.getLogger(Packs.class);

    private final Project project;
    private final Runnable between;

    public Packs(Project project) {
        this(project, () -> {});
    }

    /**
     * @param between is run between the steps of an export, until the first file appears; what it throws ends the export
     *                with nothing written
     */
    public Packs(Project project, Runnable between) {
        this.project = project;
        this.between = between;
    }

    /** Returns the packs there are, in their order. */
    public static List<Pack> all() {
        return PackMakers.packs();
    }

    /** Returns the kinds of files in which this pack is written: always as a workbook, and what is public also to read. */
    public static Set<FileKind> kinds(Pack pack) {
        return pack.published() ? EnumSet.allOf(FileKind.class) : EnumSet.of(FileKind.XLSX);
    }

    /** Returns what was issued before. */
    public Register register() {
        return new Register(project);
    }

    /** Returns the request for a report on the whole project until now. */
    public PackRequest whole(Pack pack, Language language) {
        return PackRequest.of(pack, language, period(PeriodChoice.WHOLE, pack, 0));
    }

    /** Returns the days of this choice for the next report of this pack about this subject, 0 for the whole project. */
    public Period period(PeriodChoice choice, Pack pack, long subject) {
        return project.read(handle -> {
            Optional<LocalDate> last = register().last(pack, subject).map(Issue::toldOf);
            return choice.of(Cover.of(project).date(), last);
        });
    }

    /**
     * Computes the report from one consistent state of the project.
     *
     * @throws ReportException if there is no such thing to report on, as a session that was removed
     */
    public Report make(PackRequest request) throws ReportException {
        return project.read(handle -> {
            Optional<Previous> previous =
                    register().last(request.pack(), request.subject()).map(Issue::previous);
            PackContext context = new PackContext(project, request, previous);
            Report report = PackMakers.of(request.pack()).make(context);
            return previous.flatMap(last -> Changes.block(last, report.figures(), context.texts()))
                    .map(changes -> told(report, changes))
                    .orElse(report);
        });
    }

    /** Returns the report with what changed at the end of its first page, which sums it up. */
    private static Report told(Report report, Block changes) {
        List<Page> pages = new ArrayList<>(report.pages());
        Page first = pages.getFirst();
        if (!first.missing().isEmpty() || first.blocks().stream().anyMatch(Changes::toldBy)) {
            return report;
        }
        List<Block> blocks = new ArrayList<>(first.blocks());
        blocks.add(changes);
        pages.set(0, new Page(first.title(), first.purpose(), blocks, "", first.place()));
        return new Report(report.request(), report.cover(), pages, report.figures());
    }

    /**
     * Returns the report as a file. The same report gives the same bytes, whenever they are written.
     *
     * @throws ReportException if its pack is not written in this kind of file
     */
    public static byte[] bytes(Report report, FileKind kind) throws ReportException {
        try {
            if (!kinds(report.request().pack()).contains(kind)) {
                throw new ReportException(Message.of("report.problem.noSuchKind", kind.extension()), null);
            }
            return new ReportFile(report).bytes(kind);
        } catch (IOException e) {
            throw new ReportException(Message.of("report.problem.notWritten", kind.extension()), e);
        }
    }

    /** Returns the name proposed for the file of a report: what it is, of which project, of which day. */
    public static String fileName(Report report, FileKind kind) {
        Cover cover = report.cover();
        Texts texts = Texts.in(report.request().language());
        String name = texts.get(
                "report.file",
                texts.get(report.request().pack().key()),
                cover.code(),
                cover.date().toString());
        return name + "." + kind.extension();
    }

    /**
     * Writes the report of this moment as one file and enters it in the register and the journal: all of it, or nothing.
     * A project that is open for reading only has no entry to show for it.
     *
     * @param file may exist, and is then replaced
     * @return the report as the register has it, or would have it
     * @throws ReportException if it cannot be made, or the file cannot be written
     */
    public Issue export(Path file, PackRequest request, FileKind kind) throws ReportException {
        return issue(request, report -> List.of(new Outgoing.Written(file, bytes(report, kind))));
    }

    /**
     * Writes the report of this moment in several kinds, with what goes along with it, under their proposed names in a
     * folder, and enters it in the register and the journal: all of it, or nothing.
     *
     * @param folder exists; files in it with the same names are replaced
     * @param others what leaves the project together with the report, and is entered as part of it
     * @return the report as the register has it, or would have it
     * @throws ReportException if it cannot be made, or a file cannot be written
     */
    public Issue export(Path folder, PackRequest request, Set<FileKind> kinds, List<Attachment> others)
            throws ReportException {
        return issue(request, report -> {
            List<Outgoing.Written> files = new ArrayList<>();
            for (FileKind kind : EnumSet.copyOf(kinds)) {
                files.add(new Outgoing.Written(folder.resolve(fileName(report, kind)), bytes(report, kind)));
            }
            others.forEach(other -> files.add(new Outgoing.Written(folder.resolve(other.name()), other.bytes())));
            return files;
        });
    }

    /** Makes the files of a report. */
    @FunctionalInterface
    private interface Writing {
        List<Outgoing.Written> files(Report report) throws ReportException;
    }

    /**
     * Makes the report outside of the change, for which others would have to wait; where the project moved on meanwhile
     * it is made again.
     */
    private Issue issue(PackRequest request, Writing writing) throws ReportException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            between.run();
            Report report = make(request);
            between.run();
            try (Outgoing files = new Outgoing(writing.files(report))) {
                between.run();
                if (project.readOnly()) {
                    files.appear();
                    return unregistered(report, files);
                }
                long number = project.read(handle -> new IssueStore(handle).next());
                project.<ReportException>perform(
                        Action.note(Issue.ACTION, details(number, request, files)),
                        handle -> enter(handle, number, report, files));
                return register().all().getFirst();
            } catch (MovedOn e) {
                LOG.debug("The project moved on while its report was made", e);
            }
        }
        throw new ReportException(Message.of("report.problem.movedOn"), null);
    }

    private void enter(Handle handle, long number, Report report, Outgoing files) throws ReportException {
        if (project.journal().head().number() != report.cover().entries()) {
            throw new MovedOn();
        }
        new IssueStore(handle).insert(number, report, Content.hash(report.pages()), files.issued());
        files.appear();
    }

    private Issue unregistered(Report report, Outgoing files) {
        Cover cover = report.cover();
        return new Issue(
                0,
                cover.entries(),
                project.now(),
                cover.maker(),
                report.request(),
                cover.date(),
                cover.entries(),
                cover.head(),
                Content.hash(report.pages()),
                files.issued(),
                report.figures());
    }

    /** Returns what the journal says of it; the names of the files are nobody's business. */
    private static String details(long number, PackRequest request, Outgoing files) {
        return "number=" + number + " pack=" + request.pack().word() + " language="
                + request.language().code()
                + files.issued().stream()
                        .map(file -> " sha256=" + file.sha256())
                        .collect(Collectors.joining());
    }

    /** The project is no longer as the report tells. */
    private static final class MovedOn extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
