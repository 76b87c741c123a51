package nl.lotwijzer.response;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.lotwijzer.eligibility.AgeRule;
import nl.lotwijzer.eligibility.Eligibility;
import nl.lotwijzer.eligibility.EligibilityRules;
import nl.lotwijzer.eligibility.ExclusionLists;
import nl.lotwijzer.eligibility.Residence;
import nl.lotwijzer.invitations.Letters;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.ProjectDetails;
import nl.lotwijzer.quotas.Criterion;
import nl.lotwijzer.quotas.Quotas;
import nl.lotwijzer.registration.Registrations;
import nl.lotwijzer.registration.admission.Admissions;
import nl.lotwijzer.spreadsheet.Sheet;
import nl.lotwijzer.spreadsheet.SpreadsheetReader;

/**
 * Times what the screens of response and eligibility read: 70,000 letters in three sendings to twenty areas, 10,000
 * registrants, 300 people on a list. Run: the main method; arguments: letters, registrants.
 */
final class ResponseBenchmark {
    private static final int RUNS = 4;

    private ResponseBenchmark() {}

    public static void main(String[] arguments) throws IOException, UserException {
        int letters = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 70_000;
        int registrants = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10_000;
        Path folder = Files.createTempDirectory("lotwijzer-bench");
        try (Project project = Project.create(
                folder.resolve("meting.beraad"),
                new ProjectDetails("meting", "Meting", "", "", 100),
                new Actor("projectleider", ""),
                Clock.fixed(Instant.parse("2026-11-22T14:02:03Z"), ZoneOffset.UTC))) {
            fill(project, folder, letters, registrants);
            for (int run = 0; run < RUNS; run++) {
                long start = System.nanoTime();
                ResponseReport report = new Responses(project).report();
                long responded = System.nanoTime();
                int found = new Admissions(project).report().people();
                long admitted = System.nanoTime();
                System.out.printf(
                        "%,d letters, %,d registrants: response %,d ms (%,d by letter, %d categories), eligibility %,d ms (%,d found)%n",
                        letters,
                        registrants,
                        (responded - start) / 1_000_000,
                        report.all().registrations(),
                        report.forecast().size(),
                        (admitted - responded) / 1_000_000,
                        found);
            }
        }
    }

    private static void fill(Project project, Path folder, int letters, int registrants)
            throws IOException, UserException {
        Random random = new Random(1);
        StringBuilder codes = new StringBuilder("code;batch;wijk;verzonden\n");
        StringBuilder people = new StringBuilder(
                "Voornaam;Achternaam;E-mail;Geboortedatum;Postcode;Huisnummer;Woonplaats;Briefcode;Aangemeld op;Geslacht;Leeftijd\n");
        StringBuilder listed = new StringBuilder("Naam;Geboortedatum\n");
        for (int i = 0; i < letters; i++) {
            int batch = i % 3;
            codes.append("C%06d;%d;Wijk %d;%d-10-2026%n".formatted(i, batch, random.nextInt(20), 1 + batch * 10));
            if (i < registrants) {
                people.append("Vn%d;Naam%d;p%d@example.org;%d-%d-%d;%d AB;%d;Waterveen;C%06d;%d-11-2026;%s;%s%n"
                        .formatted(
                                i,
                                i % 4000,
                                i,
                                1 + random.nextInt(28),
                                1 + random.nextInt(12),
                                1930 + random.nextInt(82),
                                8000 + random.nextInt(900),
                                1 + random.nextInt(200),
                                i,
                                1 + random.nextInt(21),
                                random.nextBoolean() ? "vrouw" : "man",
                                "groep " + random.nextInt(6)));
            }
            if (i < 300) {
                listed.append("V. Naam%d;%n".formatted(i * 7));
            }
        }
        new Letters(project).importLetters(sheet(folder, codes));
        Registrations registrations = new Registrations(project);
        Sheet sheet = sheet(folder, people);
        registrations.importRows(sheet, registrations.propose(sheet));
        Quotas quotas = new Quotas(project);
        for (List<String> named : List.of(
                List.of("Geslacht", "vrouw", "man"),
                List.of("Leeftijd", "groep 0", "groep 1", "groep 2", "groep 3", "groep 4", "groep 5"))) {
            Criterion criterion = quotas.addCriterion(named.getFirst());
            for (String category : named.subList(1, named.size())) {
                quotas.setQuota(quotas.addCategory(criterion.id(), category).id(), 10, 60);
            }
        }
        new Eligibility(project)
                .set(new EligibilityRules(
                        Optional.of(new AgeRule(16, null, LocalDate.of(2027, 1, 1))),
                        new Residence(List.of(), List.of("Waterveen"), List.of())));
        ExclusionLists lists = new ExclusionLists(project);
        lists.add("Raad", "Raadslid", null, lists.read(sheet(folder, listed)));
    }

    private static Sheet sheet(Path folder, StringBuilder content) throws IOException, UserException {
        Path file = Files.writeString(folder.resolve("lijst.csv"), content);
        Sheet sheet = SpreadsheetReader.read(file);
        Files.delete(file);
        return sheet;
    }
}
