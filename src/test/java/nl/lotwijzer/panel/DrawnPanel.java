package nl.lotwijzer.panel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.lottery.PublicDraws;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.quotas.PopulationFile;
import nl.lotwijzer.quotas.QuotaMethod;
import nl.lotwijzer.quotas.Quotas;
import nl.lotwijzer.registration.Registrations;
import nl.lotwijzer.spreadsheet.Sheet;
import nl.lotwijzer.spreadsheet.SpreadsheetReader;

/** Gives a project of a test a drawn panel, by the way of every panel: read, set quotas, compute, draw. */
public final class DrawnPanel {
    private static final String[] GENDERS = {"vrouw", "man"};
    private static final String[] AGES = {"16 t/m 34", "35 t/m 64", "65 of ouder"};
    private static final String[] AREAS = {"Binnenstad", "Havenkwartier", "Buitengebied"};

    private DrawnPanel() {}

    /** Draws as many as the project has seats from invented registrants. */
    public static void draw(Project project, Path folder, int registrants) {
        try {
            Path people = Files.writeString(folder.resolve("aanmeldingen.csv"), registrants(registrants));
            Path population = Files.writeString(folder.resolve("bevolking.csv"), population());
            draw(project, people, population);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Draws as many as the project has seats from the registrants and the population in these files. */
    public static void draw(Project project, Path people, Path population) {
        try {
            Sheet sheet = SpreadsheetReader.read(people);
            Registrations registrations = new Registrations(project);
            registrations.importRows(sheet, registrations.propose(sheet));
            Quotas quotas = new Quotas(project);
            quotas.apply(PopulationFile.read(population));
            quotas.calculate(new QuotaMethod.SeatsAround(1), quotas.criteria());
            PublicDraws.draw(project, "31415926535897932384");
        } catch (UserException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String registrants(int number) {
        Random random = new Random(2026);
        StringBuilder rows = new StringBuilder("Briefcode;Voornaam;Achternaam;E-mailadres;Telefoon;Straat;Huisnummer;"
                + "Postcode;Woonplaats;Geslacht;Leeftijd;Wijk\n");
        for (int person = 1; person <= number; person++) {
            rows.append("C%04d;Voor%d;Proef%d;p%d@example.org;0612340%03d;Proefstraat;%d;8991 AB;Proef;%s;%s;%s%n"
                    .formatted(
                            person,
                            person,
                            person,
                            person,
                            person,
                            person,
                            GENDERS[random.nextInt(GENDERS.length)],
                            AGES[random.nextInt(AGES.length)],
                            AREAS[random.nextInt(AREAS.length)]));
        }
        return rows.toString();
    }

    private static String population() {
        return """
                Kenmerk;Categorie;Aantal
                Geslacht;vrouw;505
                Geslacht;man;495
                Leeftijd;16 t/m 34;300
                Leeftijd;35 t/m 64;450
                Leeftijd;65 of ouder;250
                Wijk;Binnenstad;400
                Wijk;Havenkwartier;350
                Wijk;Buitengebied;250
                """;
    }
}
