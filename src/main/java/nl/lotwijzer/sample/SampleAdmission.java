package nl.lotwijzer.sample;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.eligibility.AgeRule;
import nl.lotwijzer.eligibility.Eligibility;
import nl.lotwijzer.eligibility.EligibilityRules;
import nl.lotwijzer.eligibility.ExclusionGround;
import nl.lotwijzer.eligibility.ExclusionLists;
import nl.lotwijzer.eligibility.Residence;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.registration.admission.Admissions;
import nl.lotwijzer.registration.admission.Consent;
import nl.lotwijzer.registration.admission.Doubt;
import nl.lotwijzer.spreadsheet.SpreadsheetReader;

/** Who may take part in the example: three who are not of age yet, with consent, and somebody named like a councillor. */
final class SampleAdmission {
    private static final int YOUNGEST = 16;
    private static final LocalDate ON = LocalDate.of(2027, 1, 1);
    private static final LocalDate LIST_NEEDED_UNTIL = LocalDate.of(2027, 6, 30);
    private static final LocalDate CALLED = LocalDate.of(2026, 11, 3);

    private final Project project;
    private final Path files;

    /** @param files the folder of the sample files */
    SampleAdmission(Project project, Path files) {
        this.project = project;
        this.files = files;
    }

    /** Sets the rules, and decides about everybody who does not clearly fit them. */
    void decide() throws UserException {
        List<ExclusionGround> grounds = Eligibility.usual(Texts.in(Language.DUTCH));
        Eligibility eligibility = new Eligibility(project);
        eligibility.set(new EligibilityRules(
                Optional.of(new AgeRule(YOUNGEST, null, ON)),
                new Residence(List.of(), List.of("Waterveen"), List.of())));
        eligibility.setGrounds(grounds);
        ExclusionLists lists = new ExclusionLists(project);
        String councillor = grounds.stream()
                .filter(ground -> ground.use() == ExclusionGround.Use.ROLE)
                .findFirst()
                .orElseThrow()
                .text();
        lists.add(
                "Raadsleden",
                councillor,
                LIST_NEEDED_UNTIL,
                lists.read(SpreadsheetReader.read(files.resolve("raadsleden.csv"))));
        Admissions admissions = new Admissions(project);
        List<Doubt> doubts = admissions.report().doubts();
        admissions.record(
                doubts.stream()
                        .filter(doubt -> doubt.kind() == Doubt.Kind.CONSENT)
                        .map(Doubt::registrant)
                        .toList(),
                new Consent(Consent.State.GIVEN, CALLED, "ouder, per telefoon"));
        admissions.admit(
                doubts.stream()
                        .filter(doubt -> doubt.kind() == Doubt.Kind.PERHAPS_LISTED)
                        .toList(),
                "Gebeld: een naamgenoot van het raadslid.");
    }
}
