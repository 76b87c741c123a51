package nl.lotwijzer.registration.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.eligibility.AgeRule;
import nl.lotwijzer.eligibility.Eligibility;
import nl.lotwijzer.eligibility.EligibilityRules;
import nl.lotwijzer.eligibility.ExclusionLists;
import nl.lotwijzer.eligibility.Residence;
import nl.lotwijzer.invitations.Letters;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.privacy.Erasure;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.ProjectDetails;
import nl.lotwijzer.registration.Registrant;
import nl.lotwijzer.registration.RegistrationException;
import nl.lotwijzer.registration.Registrations;
import nl.lotwijzer.registration.admission.Doubt.Kind;
import nl.lotwijzer.spreadsheet.Sheet;
import nl.lotwijzer.spreadsheet.SpreadsheetReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Six registrants held against the rules and a list of the council. */
class AdmissionsTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final LocalDate ASKED = LocalDate.of(2026, 11, 20);

    @TempDir
    Path folder;

    private Project project;
    private Admissions admissions;

    @BeforeEach
    void open() throws Exception {
        project = Project.create(
                folder.resolve("proef.beraad"),
                new ProjectDetails("proef", "Proef", "", "", 10),
                new Actor("projectleider", ""),
                Clock.fixed(Instant.parse("2026-11-22T14:02:03Z"), ZoneOffset.UTC));
        admissions = new Admissions(project);
        Registrations registrations = new Registrations(project);
        Sheet people = sheet("""
                Voornaam;Achternaam;E-mail;Postcode;Huisnummer;Woonplaats;Geboortedatum
                Jong;Bakker;jong@example.org;8991 AB;1;Waterveen;2-1-2011
                Puber;Visser;puber@example.org;8991 AB;2;Waterveen;1-1-2011
                Els;de Vries;els@example.org;8991 AB;3;Waterveen;7-4-1980
                Jan;Bos;jan@example.org;8991 AB;4;Waterveen;7-4-1970
                Ver;Weg;ver@example.org;9999 ZZ;5;Elders;7-4-1970
                Wie;Weet;wie@example.org;8991 AB;6;Waterveen;
                """);
        registrations.importRows(people, registrations.propose(people));
        new Eligibility(project)
                .set(new EligibilityRules(
                        Optional.of(new AgeRule(16, null, NEW_YEAR)),
                        new Residence(List.of(), List.of("Waterveen"), List.of())));
        ExclusionLists lists = new ExclusionLists(project);
        lists.add("Raad", "Raadslid", null, lists.read(sheet("Naam;Geboortedatum\nEls de Vries;7-4-1980\nJ. Bos;\n")));
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void everyDoubtSaysOfWhomAndWhatItWasSeenFrom() {
        assertThat(told())
                .containsExactly(
                        "R0001 NOT_ELIGIBLE 15 jaar op 1 januari 2027",
                        "R0005 NOT_ELIGIBLE woont in 9999 ZZ Elders",
                        "R0003 LISTED dezelfde naam, dezelfde geboortedatum (Raadslid)",
                        "R0002 CONSENT 16 jaar op 1 januari 2027; toestemming nog niet gevraagd",
                        "R0004 PERHAPS_LISTED bijna dezelfde naam, verder valt er niets te vergelijken (Raadslid)",
                        "R0006 UNJUDGED geen geboortedatum en geen geboortejaar");
        assertThat(admissions.report().judged()).isEqualTo(6);
        assertThat(admissions.report().people()).isEqualTo(6);
    }

    @Test
    void nobodyIsExcludedByItself() {
        assertThat(new Registrations(project).active()).hasSize(6);
    }

    @Test
    void whoIsExcludedIsNoDoubtAnyMoreUntilItIsUndone() throws Exception {
        admissions.exclude(doubts(Kind.NOT_ELIGIBLE), "Valt buiten de regels");

        assertThat(doubts(Kind.NOT_ELIGIBLE)).isEmpty();
        assertThat(new Registrations(project).active()).hasSize(4);
        project.undo().undo();
        assertThat(doubts(Kind.NOT_ELIGIBLE)).hasSize(2);
    }

    @Test
    void whoIsLetInIsNotShownAgainAsLongAsTheFactStays() throws Exception {
        Doubt listed = doubts(Kind.LISTED).getFirst();

        admissions.admit(List.of(listed), "Heet toevallig net zo");

        assertThat(doubts(Kind.LISTED)).isEmpty();
        Admitted admitted = admissions.report().admitted().getFirst().decision();
        assertThat(admitted.reason()).isEqualTo("Heet toevallig net zo");
        admissions.withdraw(admitted);
        assertThat(doubts(Kind.LISTED)).hasSize(1);
    }

    @Test
    void whoIsLetInUnderOneRuleIsShownAgainUnderAnother() throws Exception {
        admissions.admit(doubts(Kind.NOT_ELIGIBLE), "Besluit van de stuurgroep");
        assertThat(doubts(Kind.NOT_ELIGIBLE)).isEmpty();

        new Eligibility(project)
                .set(new EligibilityRules(
                        Optional.of(new AgeRule(16, null, NEW_YEAR.minusDays(1))), Residence.ANYWHERE));

        assertThat(doubts(Kind.NOT_ELIGIBLE))
                .extracting(doubt -> doubt.registrant().number().value())
                .containsExactly("R0001", "R0002");
        assertThat(admissions.report().admitted()).isEmpty();
    }

    @Test
    void lettingInNeedsAReason() {
        assertThatThrownBy(() -> admissions.admit(doubts(Kind.LISTED), "  ")).isInstanceOf(RegistrationException.class);
    }

    @Test
    void consentIsAskedAndThenGivenOrRefused() {
        List<Registrant> minors =
                doubts(Kind.CONSENT).stream().map(Doubt::registrant).toList();

        admissions.record(minors, new Consent(Consent.State.ASKED, ASKED, ""));
        assertThat(told())
                .contains("R0002 CONSENT 16 jaar op 1 januari 2027; toestemming gevraagd op 20 november 2026");

        admissions.record(minors, new Consent(Consent.State.REFUSED, ASKED.plusDays(1), "moeder"));
        assertThat(told())
                .contains("R0002 NOT_ELIGIBLE 16 jaar op 1 januari 2027; toestemming geweigerd op 21 november 2026");

        admissions.record(minors, new Consent(Consent.State.GIVEN, ASKED.plusDays(2), "moeder"));
        assertThat(told()).noneMatch(line -> line.startsWith("R0002"));
        assertThat(admissions.report().consent(minors.getFirst()).map(Consent::guardian))
                .contains("moeder");

        project.undo().undo();
        assertThat(told()).anyMatch(line -> line.startsWith("R0002 NOT_ELIGIBLE"));
    }

    @Test
    void theAreaIsThatOfTheLetter() throws Exception {
        new Letters(project).importLetters(sheet("code;batch;wijk\nAAAA;1;Noord\nBBBB;1;Zuid\n"));
        Registrations registrations = new Registrations(project);
        Sheet people = sheet("Voornaam;Achternaam;Briefcode\nNora;Noord;AAAA\nZeger;Zuid;BBBB\n");
        registrations.importRows(people, registrations.propose(people));

        new Eligibility(project)
                .set(new EligibilityRules(Optional.empty(), new Residence(List.of("Noord"), List.of(), List.of())));

        assertThat(told()).contains("R0008 NOT_ELIGIBLE woont in Zuid").noneMatch(line -> line.startsWith("R0007"));
    }

    @Test
    void erasingSomebodyTakesConsentAndReasonsAway() throws Exception {
        Registrant minor = doubts(Kind.CONSENT).getFirst().registrant();
        admissions.record(List.of(minor), new Consent(Consent.State.REFUSED, ASKED, "Zeldzamevoogd"));
        admissions.admit(
                doubts(Kind.NOT_ELIGIBLE).stream()
                        .filter(doubt -> doubt.registrant().equals(minor))
                        .toList(),
                "Zeldzamereden");

        assertThat(new Erasure(project).preview("R0002").after())
                .as("the list of the council keeps what it says")
                .contains(Message.of("privacy.erasure.after.lists"));

        new Erasure(project).erase("R0002");

        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .as(String.valueOf(file.getFileName()))
                        .doesNotContain("Zeldzame");
            }
        }
    }

    private List<Doubt> doubts(Kind kind) {
        return admissions.report().doubts().stream()
                .filter(doubt -> doubt.kind() == kind)
                .toList();
    }

    private List<String> told() {
        Texts texts = Texts.in(Language.DUTCH);
        return admissions.report().doubts().stream()
                .map(doubt -> doubt.registrant().number() + " " + doubt.kind() + " " + texts.get(doubt.told()))
                .toList();
    }

    private Sheet sheet(String content) throws Exception {
        Path file = Files.writeString(folder.resolve("lijst.csv"), content);
        Sheet sheet = SpreadsheetReader.read(file);
        Files.delete(file);
        return sheet;
    }
}
