package nl.lotwijzer.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.lottery.Dossiers;
import nl.lotwijzer.lottery.Recomputation;
import nl.lotwijzer.panel.Participant;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.ProjectDetails;
import nl.lotwijzer.verification.Check;
import nl.lotwijzer.verification.Published;
import nl.lotwijzer.verification.Status;
import nl.lotwijzer.verification.Verification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever is erased is gone from every room, and the lottery is verified as before. */
class EveryRoomErasureTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2027-02-01T09:00:00Z"), ZoneId.of("Europe/Amsterdam"));

    @TempDir
    Path folder;

    @TempDir
    Path input;

    private Project project;
    private Participant one;

    @BeforeEach
    void open() throws Exception {
        project = Project.create(
                folder.resolve("dorp.beraad"),
                new ProjectDetails("dorp", "Dorpsberaad", "", "", 20),
                new Actor("projectleider", ""),
                CLOCK);
        one = Season.hold(project, input);
        project.backUp();
    }

    @AfterEach
    void close() {
        project.close();
    }

    private PersonRef participant() {
        return new PersonRef(Subject.REGISTRANT, one.registrant().id(), one.name(), one.number());
    }

    @Test
    void everythingIsFoundOfAParticipant() {
        PersonFile file = new People(project).file(participant(), Language.DUTCH);

        String all = file.parts().toString();
        assertThat(all)
                .contains(Season.WORDS)
                .contains(one.registrant().lastName(), "veganistisch", "auto", "€ 75,00", "2027-01-16 Water");
        assertThat(file.purposes())
                .extracting(purpose -> purpose.group().id())
                .contains("panel", "calls", "needs", "emergency", "account", "consents", "seating", "payments")
                .doesNotContain("pool", "facilitators", "offices");
        assertThat(file.entries()).isNotEmpty();
    }

    @Test
    void aCallerSeesOnlyTheNameInContactsWithOthers() {
        PersonRef caller = new People(project).find("Karel").getFirst();

        assertThat(new People(project).file(caller, Language.DUTCH).parts().toString())
                .contains("Karel Beller")
                .doesNotContain("Belnotitie-Qq");
    }

    @Test
    void nothingOfAParticipantIsLeftAnywhere() throws Exception {
        List<String> words = new ArrayList<>(Season.WORDS);
        words.add(one.registrant().email());
        for (String word : Season.WORDS) {
            assertThat(FoundText.in(folder, word)).as(word).isNotEmpty();
        }
        long entries = project.journal().entries().size();

        new Erasure(project).erase(participant());

        for (String word : words) {
            assertThat(FoundText.in(folder, word)).as(word).isEmpty();
        }
        assertThat(left(Subject.REGISTRANT, one.registrant().id())).isEmpty();
        assertThat(project.undo().next()).isEmpty();
        assertThat(project.journal().check().sound()).isTrue();
        assertThat(project.journal().entries().stream().skip(entries).toList())
                .anyMatch(entry -> entry.action().equals("registration.journal.erase"));
    }

    @Test
    void figuresAndAmountsStay() throws Exception {
        long paid = SeasonStore.number(project, "SELECT sum(cents) FROM allowance_payment");
        long seats = SeasonStore.number(project, "SELECT count(*) FROM seat");
        long present = SeasonStore.number(project, "SELECT count(*) FROM attendance WHERE mark = 'LATE'");

        new Erasure(project).erase(participant());

        assertThat(SeasonStore.number(project, "SELECT sum(cents) FROM allowance_payment"))
                .isEqualTo(paid);
        assertThat(SeasonStore.number(project, "SELECT count(*) FROM seat")).isEqualTo(seats);
        assertThat(SeasonStore.number(project, "SELECT count(*) FROM attendance WHERE mark = 'LATE'"))
                .isEqualTo(present);
        assertThat(SeasonStore.number(project, "SELECT count(*) FROM seating_rule"))
                .isZero();
        assertThat(SeasonStore.number(project, "SELECT count(*) FROM seating_rule_person"))
                .isZero();
    }

    @Test
    void thePreviewSaysWhatGoesAndWhy() throws Exception {
        ErasurePreview preview = new Erasure(project).preview(participant());

        assertThat(preview.goes())
                .extracting(message -> message.key())
                .contains("privacy.group.needs.goes", "privacy.group.payments.goes", "privacy.group.calls.goes")
                .doesNotContain("privacy.group.offices.goes", "privacy.group.pool.goes", "privacy.group.panel.goes");
        assertThat(preview.stays())
                .extracting(message -> message.key())
                .contains("privacy.erasure.stays.attendance", "privacy.erasure.stays.allowance_payment");
    }

    @Test
    void aFacilitatorAnOfficeHolderAndACallerGoToo() throws Exception {
        for (String name : List.of("Gids-Qf", "Voorzitter-Qo", "Karel Beller")) {
            PersonRef person = new People(project).find(name).getFirst();
            assertThat(new Erasure(project).preview(person).goes()).hasSizeGreaterThan(2);

            new Erasure(project).erase(person);

            assertThat(new People(project).find(name)).isEmpty();
            assertThat(FoundText.in(folder, name)).as(name).isEmpty();
            assertThat(left(person.subject(), person.id())).isEmpty();
        }
        assertThat(SeasonStore.number(project, "SELECT count(*) FROM contact")).isOne();
        assertThat(FoundText.in(folder, "Vakantie-Qf")).isEmpty();
        assertThat(FoundText.in(folder, "Belangen-Qo")).isEmpty();
        assertThat(FoundText.in(folder, "Belnotitie-Qq"))
                .as("the participant stays")
                .isNotEmpty();
        assertThat(new Erasure(project).unfinished()).isFalse();
        assertThat(project.journal().check().sound()).isTrue();
    }

    @Test
    void theLotteryIsVerifiedAfterwards() throws Exception {
        new Erasure(project).erase(participant());

        assertThat(Verification.of(new Dossiers(project).current(), Published.NOTHING, new Recomputation(), () -> false)
                        .checks())
                .filteredOn(check -> check.number() != 2)
                .extracting(Check::status)
                .containsOnly(Status.GOOD);
    }

    /** Fields that tell of people and still hold something of this person. */
    private List<String> left(Subject subject, long person) {
        return project.read(handle -> {
            CatalogueStore store = new CatalogueStore(handle);
            return Catalogue.groups().stream()
                    .filter(group -> store.holds(group, subject, person))
                    .map(FieldGroup::id)
                    .toList();
        });
    }
}
