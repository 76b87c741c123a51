package nl.lotwijzer.desktop.registrants;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.quotas.Criterion;
import nl.lotwijzer.quotas.Quotas;
import nl.lotwijzer.registration.Registrations;
import nl.lotwijzer.spreadsheet.Sheet;
import nl.lotwijzer.spreadsheet.SpreadsheetReader;

/** Fills a project with invented registrants, the same every time. */
final class ManyRegistrants {
    private static final String[] FIRST = {
        "Anna", "Bram", "Cor", "Daan", "Eva", "Fatima", "Gijs", "Hülya", "Ivo", "Joke"
    };
    private static final String[] LAST = {
        "Bakker", "de Vries", "Jansen", "Visser", "Smit", "Yılmaz", "van den Berg", "Kok"
    };
    private static final String[] STREET = {"Kade", "Hof", "Dorpsstraat", "Lindelaan", "Molenweg", "Stationsplein"};
    private static final String[][] ANSWERS = {
        {"vrouw", "man", "anders"},
        {"16-29", "30-44", "45-64", "65+"},
        {"praktisch", "middelbaar", "theoretisch"},
        {"Noord", "Oost", "Zuid", "West", "Centrum"},
        {"koop", "huur"}
    };

    private ManyRegistrants() {}

    /** Reads this many people from a file that is written for it. */
    static void fill(Project project, Path folder, int people) throws IOException, UserException {
        SplittableRandom random = new SplittableRandom(7);
        StringBuilder rows = new StringBuilder(
                "Formulier-id;Briefcode;Voornaam;Achternaam;E-mailadres;Telefoon;Straat;"
                        + "Huisnummer;Postcode;Woonplaats;Geboortedatum;Opmerking;Geslacht;Leeftijd;Opleiding;Wijk;Woonsituatie\n");
        for (int i = 1; i <= people; i++) {
            String first = FIRST[random.nextInt(FIRST.length)];
            String last = LAST[random.nextInt(LAST.length)];
            rows.append("%d;Q%06d;%s;%s;%s%d@example.org;06%08d;%s;%d;%d %c%c;Waterveen;%d-%d-%d;%s"
                    .formatted(
                            i,
                            i,
                            first,
                            last + (i % 97 == 0 ? "" : " " + (char) ('A' + i % 26) + i),
                            first.toLowerCase(java.util.Locale.ROOT),
                            i,
                            random.nextInt(100_000_000),
                            STREET[random.nextInt(STREET.length)],
                            1 + random.nextInt(200),
                            1000 + random.nextInt(9000),
                            'A' + random.nextInt(26),
                            'A' + random.nextInt(26),
                            1 + random.nextInt(28),
                            1 + random.nextInt(12),
                            1940 + random.nextInt(68),
                            i % 50 == 0 ? "Belt liever na zessen" : ""));
            for (String[] answers : ANSWERS) {
                rows.append(';').append(i % 211 == 0 ? "" : answers[random.nextInt(answers.length)]);
            }
            rows.append('\n');
        }
        Path file = folder.resolve("veel.csv");
        Files.writeString(file, rows);
        Sheet sheet = SpreadsheetReader.read(file);
        Files.delete(file);
        Registrations registrations = new Registrations(project);
        registrations.importRows(sheet, registrations.propose(sheet));
        Quotas quotas = new Quotas(project);
        Criterion criterion = quotas.addCriterion("Geslacht");
        for (String category : ANSWERS[0]) {
            quotas.addCategory(criterion.id(), category);
        }
    }
}
