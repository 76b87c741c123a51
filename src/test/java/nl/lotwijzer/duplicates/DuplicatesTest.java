package nl.lotwijzer.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.ProjectDetails;
import nl.lotwijzer.registration.FormErasure;
import nl.lotwijzer.registration.MergePlan;
import nl.lotwijzer.registration.Merges;
import nl.lotwijzer.registration.Registrant;
import nl.lotwijzer.registration.Registrations;
import nl.lotwijzer.spreadsheet.Sheet;
import nl.lotwijzer.spreadsheet.SpreadsheetReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuplicatesTest {
    @TempDir
    Path folder;

    private Project project;
    private Duplicates duplicates;

    @BeforeEach
    void open() throws Exception {
        project = Project.create(
                folder.resolve("dorp.beraad"),
                new ProjectDetails("dorp", "Dorpsberaad", "", "", 6),
                new Actor("projectleider", ""),
                Clock.fixed(Instant.parse("2026-11-20T19:30:00Z"), ZoneOffset.UTC));
        duplicates = new Duplicates(project);
        Path file = Files.writeString(folder.resolve("lijst.csv"), """
                Formulier-id;Voornaam;Achternaam;E-mailadres;Telefoon;Straat;Huisnummer;Postcode;Geboortedatum
                1;Jan;van der Polder;jan@example.org;;Kade;1;8991 AB;01-02-1980
                2;Johannes;v.d. Polder;jan@example.org;06-12345678;Kade;1;8991 ab;01-02-1980
                3;Jan;Polder;;+31 6 12345678;Kade 1;;8991AB;02-01-1980
                4;Anna;Smit;anna@example.org;;Laan;5;8991 AC;03-04-1990
                5;Bettie;Smit;bettie@example.org;;Laan;5;8991 AC;03-04-1990
                6;Kees;de Wit;gezin@example.org;;Weg;7;8991 AD;03-04-1950
                7;Kees;de Wit;gezin@example.org;;Weg;7;8991 AD;05-06-1979
                8;Bakker;Lies;;;Hof;9;8991 AE;11-12-1966
                9;Lies;Bakker;lies@example.org;;Hof;9;8991 AE;11-12-1966
                """, StandardCharsets.UTF_8);
        Sheet sheet = SpreadsheetReader.read(file);
        Registrations registrations = new Registrations(project);
        registrations.importRows(sheet, registrations.propose(sheet));
    }

    @AfterEach
    void close() {
        project.close();
    }

    private Pair pair(String one, String other) {
        return duplicates.toJudge().stream()
                .filter(pair -> pair.one().number().value().equals(one)
                        && pair.other().number().value().equals(other))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void ranksPairsAndSaysWhy() {
        assertThat(duplicates.toJudge())
                .extracting(
                        pair -> pair.one().number().value(),
                        pair -> pair.other().number().value(),
                        Pair::confidence)
                .containsExactlyInAnyOrder(
                        tuple("R0001", "R0002", Confidence.CERTAIN),
                        tuple("R0001", "R0003", Confidence.CERTAIN),
                        tuple("R0002", "R0003", Confidence.CERTAIN),
                        tuple("R0008", "R0009", Confidence.CERTAIN),
                        tuple("R0004", "R0005", Confidence.POSSIBLE),
                        tuple("R0006", "R0007", Confidence.POSSIBLE));
        assertThat(pair("R0001", "R0002").evidence())
                .extracting(Evidence::trait, Evidence::finding)
                .contains(
                        tuple(Trait.FIRST_NAME, Finding.NICKNAME),
                        tuple(Trait.LAST_NAME, Finding.INFIX),
                        tuple(Trait.BIRTH, Finding.SAME),
                        tuple(Trait.HOUSE, Finding.SAME));
        assertThat(pair("R0002", "R0003").evidence())
                .extracting(Evidence::trait, Evidence::finding)
                .contains(tuple(Trait.BIRTH, Finding.DAY_AND_MONTH), tuple(Trait.PHONE, Finding.SAME));
        assertThat(pair("R0008", "R0009").evidence())
                .extracting(Evidence::finding)
                .contains(Finding.SWAPPED);
    }

    @Test
    void whoRegisteredThreeTimesBecomesOneInOneChange() throws Exception {
        assertThat(duplicates.certainPlans())
                .extracting(
                        plan -> plan.kept().number().value(),
                        plan -> plan.other().number().value())
                .containsExactlyInAnyOrder(tuple("R0001", "R0002"), tuple("R0001", "R0003"), tuple("R0008", "R0009"));

        new Merges(project).mergeAll(duplicates.certainPlans(), "dubbele aanmelding");

        assertThat(duplicates.merged())
                .extracting(registrant -> registrant.number().value())
                .containsExactly("R0002", "R0003", "R0009");
        assertThat(duplicates.toJudge()).extracting(Pair::confidence).containsOnly(Confidence.POSSIBLE);
        Registrant kept = new Registrations(project).all().getFirst();
        assertThat(kept.phone()).isEqualTo("06-12345678");

        project.undo().undo();
        assertThat(duplicates.merged()).isEmpty();
        assertThat(duplicates.certainPlans()).hasSize(3);
    }

    @Test
    void whoAreTwoPeopleIsNotAskedAgainUntilItIsTakenBack() {
        Pair twins = pair("R0004", "R0005");
        duplicates.keepBoth(twins.one(), twins.other(), "tweeling");

        assertThat(duplicates.toJudge()).noneMatch(twins::isOf);
        assertThat(duplicates.keptBoth())
                .singleElement()
                .satisfies(kept -> assertThat(kept.note()).isEqualTo("tweeling"));

        duplicates.judgeAgain(duplicates.keptBoth().getFirst());
        assertThat(duplicates.toJudge()).anyMatch(twins::isOf);
    }

    @Test
    void theRegistrationThatTakesPartStays() throws Exception {
        new Registrations(project).exclude(List.of(pair("R0008", "R0009").one()), "te jong");

        MergePlan plan = duplicates.plan(pair("R0008", "R0009"));

        assertThat(plan.kept().number().value()).isEqualTo("R0009");
        assertThat(duplicates.certainPlans())
                .as("an exclusion is for a person to judge")
                .noneMatch(each -> each.other().number().value().equals("R0008"));
    }

    @Test
    void erasingSomebodyTakesTheNoteAway() {
        Pair twins = pair("R0004", "R0005");
        duplicates.keepBoth(twins.one(), twins.other(), "zusje-van-Bettie");
        project.perform(
                Action.irrevocable("registration.journal.erase", "R0004"),
                handle -> FormErasure.erase(handle, twins.one()));

        assertThat(duplicates.keptBoth())
                .singleElement()
                .satisfies(kept -> assertThat(kept.note()).isEmpty());
    }
}
