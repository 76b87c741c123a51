package nl.lotwijzer.lottery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.ProjectDetails;
import nl.lotwijzer.quotas.Category;
import nl.lotwijzer.quotas.Criterion;
import nl.lotwijzer.quotas.Quotas;
import nl.lotwijzer.registration.Registrations;
import nl.lotwijzer.spreadsheet.Sheet;
import nl.lotwijzer.spreadsheet.SpreadsheetReader;

/**
 * A project with 24 registrants, six of them two by two in one house, two criteria and six seats: small enough to look
 * through.
 */
public final class SmallTown {
    /** When the project was made. */
    public static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private SmallTown() {}

    /** Makes the project in an empty folder, with quotas that can be met. */
    public static Project in(Path folder) throws IOException, UserException {
        return in(folder, Clock.fixed(NOON, ZoneOffset.UTC));
    }

    /** As {@link #in(Path)}, by this clock. */
    public static Project in(Path folder, Clock clock) throws IOException, UserException {
        Project project = Project.create(
                folder.resolve("dorp.beraad"),
                new ProjectDetails("dorp", "Dorpsberaad", "", "", 6),
                new Actor("projectleider", ""),
                clock);
        Path file = folder.resolve("aanmeldingen.csv");
        StringBuilder rows =
                new StringBuilder("Formulier-id;Voornaam;Achternaam;Postcode;Huisnummer;Geslacht;Leeftijd\n");
        for (int i = 0; i < 24; i++) {
            int house = i < 6 ? i / 2 : i;
            rows.append(100 + i)
                    .append(";Voornaam")
                    .append(i)
                    .append(";Achternaam")
                    .append(i)
                    .append(";8991 AB;")
                    .append(house + 1)
                    .append(i % 2 == 0 ? ";vrouw" : ";man")
                    .append(i % 3 == 0 ? ";jong\n" : ";oud\n");
        }
        Files.writeString(file, rows);
        Sheet sheet = SpreadsheetReader.read(file);
        Registrations registrations = new Registrations(project);
        registrations.importRows(sheet, registrations.propose(sheet));
        Quotas quotas = new Quotas(project);
        add(quotas, "Geslacht", "vrouw", "man");
        add(quotas, "Leeftijd", "jong", "oud");
        return project;
    }

    private static void add(Quotas quotas, String name, String... categories) throws UserException {
        Criterion criterion = quotas.addCriterion(name);
        for (String category : categories) {
            Category added = quotas.addCategory(criterion.id(), category);
            quotas.setQuota(added.id(), 3, 3);
        }
    }
}
