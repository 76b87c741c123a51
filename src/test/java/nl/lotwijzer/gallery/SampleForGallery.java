package nl.lotwijzer.gallery;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import nl.lotwijzer.facilitators.Facilitators;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.lottery.Lotteries;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.ProjectDetails;
import nl.lotwijzer.quotas.PopulationFile;
import nl.lotwijzer.quotas.QuotaMethod;
import nl.lotwijzer.quotas.Quotas;
import nl.lotwijzer.registration.Letters;
import nl.lotwijzer.registration.Registrations;
import nl.lotwijzer.sessions.Sessions;
import nl.lotwijzer.sortition.Progress;
import nl.lotwijzer.spreadsheet.Sheet;
import nl.lotwijzer.spreadsheet.SpreadsheetReader;

/** The project that the pictures show: the sample data, worked through to the draw. */
final class SampleForGallery {
    static final Message NAME = Message.of("desktop.tasks.working");

    /** The pictures show this day, so that they are the same every time. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T13:02:00Z"), ZoneId.of("Europe/Amsterdam"));

    private static final Path SAMPLES = Path.of("sample-data");

    private SampleForGallery() {}

    static Project build(Path folder) throws UserException {
        Project project = Project.create(
                folder.resolve("Burgerberaad Waterveen.beraad"),
                new ProjectDetails(
                        "waterveen-2026",
                        "Burgerberaad Waterveen",
                        "Gemeenteraad van Waterveen",
                        "Hoe gaan we tot 2040 om met water, wonen en groen?",
                        100),
                new Actor("projectleider", "Sanne Voorbeeld"),
                CLOCK);
        new Letters(project).importLetters(SpreadsheetReader.read(SAMPLES.resolve("uitnodigingen.csv")));
        Registrations registrations = new Registrations(project);
        Sheet sheet = SpreadsheetReader.read(SAMPLES.resolve("aanmeldingen.xlsx"));
        registrations.importRows(sheet, registrations.propose(sheet));
        Quotas quotas = new Quotas(project);
        quotas.apply(PopulationFile.read(SAMPLES.resolve("bevolking.csv")));
        quotas.calculate(new QuotaMethod.Rounded(), quotas.criteria());
        new Facilitators(project).importFile(SAMPLES.resolve("begeleiders.csv"));
        new Sessions(project).importFile(SAMPLES.resolve("bijeenkomsten.csv"));
        Lotteries lotteries = new Lotteries(project);
        lotteries.compute(1000, Progress.NONE);
        lotteries.draw("31415926535897932384");
        return project;
    }
}
