package nl.lotwijzer.report.seating;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.lotwijzer.files.FilesException;
import nl.lotwijzer.files.WholeFile;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.report.Page;
import nl.lotwijzer.report.ReportException;
import nl.lotwijzer.sessions.TablePlan;
import nl.lotwijzer.sessions.TablePlans;
import nl.lotwijzer.sessions.TeamMember;
import nl.lotwijzer.sessions.Teams;

/**
 * Writes who sits where at a session. Nothing is on it but names, tables and rounds: no rule, no reason, no category. The
 * journal notes what was written and for how many people.
 */
public final class SeatingFiles {
    private final Project project;
    private final Texts texts;

    public SeatingFiles(Project project, Language language) {
        this.project = project;
        this.texts = Texts.in(language);
    }

    /** Returns the name proposed for a file. */
    public String name(SeatingList list, int session) {
        return texts.get("report.seating.file." + list, Integer.toString(session));
    }

    /**
     * Writes a list: as a workbook with both lists, a Word document or, if the name ends otherwise, a PDF.
     *
     * @param session the id
     * @param file    may exist, and is then replaced
     * @return for how many people
     * @throws ReportException if the session has no table plan, or the file cannot be written
     */
    public int write(SeatingList list, long session, Path file) throws ReportException {
        SeatingSheet sheet = project.read(handle -> sheet(session));
        try {
            WholeFile.write(
                    file,
                    out -> out.write(
                            switch (ending(file)) {
                                case "xlsx" -> sheet.workbook();
                                case "docx" -> sheet.document(list).word();
                                default -> sheet.document(list).pdf();
                            }));
        } catch (FilesException e) {
            throw new ReportException(e.told(), e);
        }
        if (!project.readOnly()) {
            project.perform(
                    new Action(
                            "report.seating.journal.file", list + " session=" + session + " people=" + sheet.people()),
                    handle -> {});
        }
        return sheet.people();
    }

    /**
     * Returns who sits where as a page of a report, per table and by name.
     *
     * @param session the id
     * @throws ReportException if the session has no table plan
     */
    public Page page(long session) throws ReportException {
        return project.read(handle -> sheet(session)).page();
    }

    private SeatingSheet sheet(long session) throws ReportException {
        TablePlans plans = new TablePlans(project);
        List<TablePlan> rounds = IntStream.rangeClosed(1, plans.rounds(session))
                .mapToObj(round -> plans.of(session, round))
                .flatMap(Optional::stream)
                .toList();
        if (rounds.isEmpty()) {
            throw new ReportException(Message.of("sessions.problem.noPlan"), null);
        }
        Map<Integer, String> leaders = new HashMap<>();
        for (TeamMember member : new Teams(project).of(session)) {
            Optional.ofNullable(member.table())
                    .ifPresent(table -> leaders.put(table, member.facilitator().name()));
        }
        return new SeatingSheet(
                project.details(), rounds, leaders, project.clock().getZone(), texts);
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
