package nl.lotwijzer.report.meeting;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import nl.lotwijzer.files.FilesException;
import nl.lotwijzer.files.WholeFile;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.protocol.Sha256;
import nl.lotwijzer.report.FileKind;
import nl.lotwijzer.report.Pack;
import nl.lotwijzer.report.PackRequest;
import nl.lotwijzer.report.Period;
import nl.lotwijzer.report.ReportException;
import nl.lotwijzer.report.document.Document;
import nl.lotwijzer.report.pack.Attachment;
import nl.lotwijzer.report.pack.Packs;
import nl.lotwijzer.steering.Meeting;

/** Writes what a meeting of the steering group gets on paper, and enters each file in the journal by its hash. */
public final class MeetingDocuments {
    private final Project project;
    private final Language language;

    public MeetingDocuments(Project project, Language language) {
        this.project = project;
        this.language = language;
    }

    /** Lays out the agenda with open actions, decisions since the last meeting, and risks. */
    public Document agenda(Meeting meeting) {
        return new AgendaDocument(MeetingFacts.of(project, meeting), Texts.in(language)).document();
    }

    /** Lays out the notes of a meeting with its decisions and actions. */
    public Document notes(Meeting meeting) {
        return new NotesDocument(MeetingFacts.of(project, meeting), Texts.in(language)).document();
    }

    /** Returns the name proposed for the file with the notes. */
    public String notesName(Meeting meeting) {
        return name("notes", meeting) + ".docx";
    }

    private String name(String kind, Meeting meeting) {
        return Texts.in(language)
                .get(
                        "report.meeting.file." + kind,
                        meeting.number(),
                        project.details().code(),
                        meeting.date().toString());
    }

    /**
     * Writes everything for a meeting into a folder: the agenda as Word file and as PDF, and the report to the steering
     * group over the time since the last meeting as Excel workbook; and enters them in the register. Files of the same names
     * are replaced.
     *
     * @return the files by name
     * @throws ReportException if one of them cannot be written; none is then
     */
    public List<Path> writeAll(Meeting meeting, Path folder) throws ReportException {
        Document agenda = agenda(meeting);
        List<Attachment> papers = List.of(
                new Attachment(name("agenda", meeting) + ".docx", agenda.word()),
                new Attachment(name("agenda", meeting) + ".pdf", agenda.pdf()));
        return new Packs(project)
                .export(folder, request(meeting), EnumSet.of(FileKind.XLSX), papers).files().stream()
                        .map(file -> folder.resolve(file.name()))
                        .sorted()
                        .toList();
    }

    /** The time since the meeting before, as far as the project has come. */
    private PackRequest request(Meeting meeting) {
        LocalDate from =
                MeetingFacts.of(project, meeting).before().map(Meeting::date).orElse(null);
        PackRequest whole = new Packs(project).whole(Pack.STEERING, language);
        LocalDate to = whole.period().to();
        return from == null || from.isAfter(to) ? whole : PackRequest.of(Pack.STEERING, language, new Period(from, to));
    }

    /**
     * Writes the notes of a meeting as a Word file.
     *
     * @throws ReportException if it cannot be written
     */
    public void writeNotes(Meeting meeting, Path file) throws ReportException {
        write(file, notes(meeting).word());
    }

    private void write(Path file, byte[] bytes) throws ReportException {
        try (WholeFile whole = new WholeFile(file, bytes)) {
            if (project.readOnly()) {
                whole.appear();
            } else {
                project.<FilesException>perform(
                        Action.note("report.journal.meeting", "sha256=" + Sha256.hex(bytes)), handle -> whole.appear());
            }
        } catch (FilesException e) {
            throw new ReportException(e.told(), e);
        }
    }
}
