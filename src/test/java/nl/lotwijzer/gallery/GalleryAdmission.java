package nl.lotwijzer.gallery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.eligibility.AgeRule;
import nl.lotwijzer.eligibility.Eligibility;
import nl.lotwijzer.eligibility.EligibilityRules;
import nl.lotwijzer.eligibility.ExclusionLists;
import nl.lotwijzer.eligibility.Residence;
import nl.lotwijzer.invitations.Sendings;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.registration.Registrant;
import nl.lotwijzer.registration.Registrations;
import nl.lotwijzer.response.ResponseSettings;
import nl.lotwijzer.response.Responses;
import nl.lotwijzer.spreadsheet.SpreadsheetReader;

/** Rules and a list on the sample project, so that eligibility and response have something to show. */
final class GalleryAdmission {
    private GalleryAdmission() {}

    static void prepare(Project project) throws UserException {
        Eligibility eligibility = new Eligibility(project);
        eligibility.set(new EligibilityRules(
                Optional.of(new AgeRule(16, null, LocalDate.of(2027, 1, 1))),
                new Residence(List.of(), List.of("Waterveen"), List.of())));
        eligibility.setGrounds(Eligibility.usual(Texts.in(Language.DUTCH)));
        ExclusionLists lists = new ExclusionLists(project);
        List<Registrant> active = new Registrations(project).active();
        StringBuilder council = new StringBuilder("Naam;Geboortedatum;E-mail\n");
        Registrant sure = active.get(3);
        council.append("%s;;%s%n".formatted(sure.name(), sure.email()));
        for (int i : List.of(10, 25)) {
            Registrant perhaps = active.get(i);
            council.append("%s. %s;;%n".formatted(perhaps.firstName().substring(0, 1), perhaps.lastName()));
        }
        try {
            Path file = Files.writeString(Files.createTempFile("raadsleden", ".csv"), council);
            lists.add(
                    "Medewerkers van de griffie",
                    "Lid van de raad of van het college",
                    LocalDate.of(2027, 3, 1),
                    lists.read(SpreadsheetReader.read(file)));
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last sending was posted ten days ago, and more registrants are wanted for each seat than there will be. */
    static void wantMore(Project project) {
        new Sendings(project).sent("3", Optional.of(LocalDate.of(2026, 11, 12)));
        new Sendings(project).sent("2", Optional.of(LocalDate.of(2026, 11, 12)));
        new Responses(project).set(new ResponseSettings(35, 50, 80, 7));
    }
}
