package nl.lotwijzer.report;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.lotwijzer.facilitators.Facilitators;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.lottery.PublicDraws;
import nl.lotwijzer.panel.Participant;
import nl.lotwijzer.panel.Participants;
import nl.lotwijzer.panel.Status;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.ProjectDetails;
import nl.lotwijzer.quotas.PopulationFile;
import nl.lotwijzer.quotas.QuotaMethod;
import nl.lotwijzer.quotas.Quotas;
import nl.lotwijzer.registration.Registrations;
import nl.lotwijzer.sessions.ArrangeOrder;
import nl.lotwijzer.sessions.ArrangeProgress;
import nl.lotwijzer.sessions.Attendance;
import nl.lotwijzer.sessions.Attendances;
import nl.lotwijzer.sessions.Session;
import nl.lotwijzer.sessions.Sessions;
import nl.lotwijzer.sessions.TableArranger;
import nl.lotwijzer.sessions.Teams;
import nl.lotwijzer.spreadsheet.Sheet;
import nl.lotwijzer.spreadsheet.SpreadsheetReader;

/** The sample data worked through up to and including the first two sessions. */
public final class WorkedProject {
    /** A clock that stands still after the second session. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T13:02:00Z"), ZoneId.of("Europe/Amsterdam"));

    private static final Path SAMPLES = Path.of("sample-data");

    private WorkedProject() {}

    /** Makes a project without anything in it. */
    public static Project empty(Path folder) throws UserException {
        return Project.create(
                folder.resolve("proef.beraad"),
                new ProjectDetails(
                        "waterveen-2026",
                        "=Burgerberaad & Waterveen",
                        "Gemeenteraad van Waterveen",
                        "Hoe gaan we tot 2040 om met water, wonen en groen?",
                        100),
                new Actor("projectleider", "Sanne Voorbeeld"),
                CLOCK);
    }

    /** Makes a project in which the work has come to the second session. */
    public static Project make(Path folder) throws UserException {
        Project project = empty(folder);
        Registrations registrations = new Registrations(project);
        Sheet sheet = SpreadsheetReader.read(SAMPLES.resolve("aanmeldingen.xlsx"));
        registrations.importRows(sheet, registrations.propose(sheet));
        Quotas quotas = new Quotas(project);
        quotas.apply(PopulationFile.read(SAMPLES.resolve("bevolking.csv")));
        quotas.calculate(new QuotaMethod.Rounded(), quotas.criteria());
        PublicDraws.draw(project, "31415926535897932384");
        confirm(new Participants(project));
        new Facilitators(project).importFile(SAMPLES.resolve("begeleiders.csv"));
        new Sessions(project).importFile(SAMPLES.resolve("bijeenkomsten.csv"));
        hold(project);
        return project;
    }

    private static void confirm(Participants participants) throws UserException {
        List<Long> ids = participants.all().stream().map(Participant::id).toList();
        LocalDate day = LocalDate.now(CLOCK);
        participants.change(ids.subList(0, 92), Status.CONFIRMED, day, "");
        participants.change(ids.subList(92, 95), Status.CALLED, day, "");
        participants.change(ids.subList(95, 98), Status.DECLINED, day, "");
    }

    private static void hold(Project project) throws UserException {
        List<Session> sessions = new Sessions(project).all();
        List<Long> confirmed = new Participants(project)
                .confirmed().stream().map(Participant::id).toList();
        for (int i = 0; i < 2; i++) {
            long session = sessions.get(i).id();
            new TableArranger(project).arrange(ArrangeOrder.of(session), ArrangeProgress.NONE);
            new Teams(project).staff(session);
            new Attendances(project).mark(session, confirmed.subList(0, 80 + 3 * i), Attendance.PRESENT);
            new Attendances(project).mark(session, confirmed.subList(88, 92), Attendance.EXCUSED);
        }
    }
}
