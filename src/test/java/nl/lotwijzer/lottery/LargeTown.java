package nl.lotwijzer.lottery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.ProjectDetails;
import nl.lotwijzer.quotas.Criterion;
import nl.lotwijzer.quotas.Quotas;
import nl.lotwijzer.registration.Registrations;
import nl.lotwijzer.spreadsheet.Sheet;
import nl.lotwijzer.spreadsheet.SpreadsheetReader;

/** A project with 400 registrants, of whom some categories have many and others few: a computation that takes a while. */
final class LargeTown {
    private static final List<String> CRITERIA = List.of("Geslacht", "Leeftijd", "Opleiding", "Wijk");
    private static final List<Integer> CATEGORIES = List.of(2, 5, 3, 5);
    private static final int SEATS = 60;

    private LargeTown() {}

    /** Makes the project in an empty folder, with quotas that can be met. */
    static Project in(Path folder) throws IOException, UserException {
        Project project = Project.create(
                folder.resolve("stad.beraad"),
                new ProjectDetails("stad", "Stadsberaad", "", "", SEATS),
                new Actor("projectleider", ""),
                Clock.fixed(Instant.parse("2026-11-20T19:30:00Z"), ZoneOffset.UTC));
        Random random = new Random(4);
        StringBuilder rows = new StringBuilder(
                "Formulier-id;Voornaam;Achternaam;Postcode;Huisnummer;" + String.join(";", CRITERIA) + "\n");
        for (int i = 0; i < 400; i++) {
            rows.append(1000 + i)
                    .append(";Voornaam")
                    .append(i)
                    .append(";Achternaam")
                    .append(i)
                    .append(";8991 AB;")
                    .append(i < 60 ? i / 2 : i);
            for (int criterion = 0; criterion < CRITERIA.size(); criterion++) {
                double drawn = random.nextDouble();
                rows.append(';').append((char) ('a' + (int) (drawn * drawn * CATEGORIES.get(criterion))));
            }
            rows.append('\n');
        }
        Path file = folder.resolve("aanmeldingen.csv");
        Files.writeString(file, rows);
        Sheet sheet = SpreadsheetReader.read(file);
        Registrations registrations = new Registrations(project);
        registrations.importRows(sheet, registrations.propose(sheet));
        Quotas quotas = new Quotas(project);
        for (int criterion = 0; criterion < CRITERIA.size(); criterion++) {
            Criterion added = quotas.addCriterion(CRITERIA.get(criterion));
            int fair = SEATS / CATEGORIES.get(criterion);
            for (int category = 0; category < CATEGORIES.get(criterion); category++) {
                long id = quotas.addCategory(added.id(), Character.toString((char) ('a' + category)))
                        .id();
                quotas.setQuota(id, fair - 1, fair + 1);
            }
        }
        return project;
    }
}
