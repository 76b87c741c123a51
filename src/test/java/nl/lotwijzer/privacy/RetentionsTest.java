package nl.lotwijzer.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.lotwijzer.lottery.Dossiers;
import nl.lotwijzer.lottery.Recomputation;
import nl.lotwijzer.panel.Participant;
import nl.lotwijzer.panel.Participants;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.ProjectDetails;
import nl.lotwijzer.registration.Registrant;
import nl.lotwijzer.registration.Registrations;
import nl.lotwijzer.verification.Published;
import nl.lotwijzer.verification.Verification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetentionsTest {
    private static final Actor ACTOR = new Actor("projectleider", "");
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    @TempDir
    Path folder;

    @TempDir
    Path input;

    private Project project;
    private Retentions retentions;
    private Participant one;

    @BeforeEach
    void open() throws Exception {
        project = Project.create(
                folder.resolve("dorp.beraad"),
                new ProjectDetails("dorp", "Dorpsberaad", "", "", 20),
                ACTOR,
                Clock.fixed(Instant.parse("2026-11-20T19:30:00Z"), ZONE));
        one = Season.hold(project, input);
        retentions = new Retentions(project);
    }

    @AfterEach
    void close() {
        project.close();
    }

    private Retention of(String group) {
        return retentions.all().stream()
                .filter(retention -> retention.group().id().equals(group))
                .findFirst()
                .orElseThrow();
    }

    private void goTo(String day) throws Exception {
        project.close();
        project = Project.open(
                folder.resolve("dorp.beraad"), ACTOR, Clock.fixed(Instant.parse(day + "T09:00:00Z"), ZONE));
        retentions = new Retentions(project);
    }

    @Test
    void proposesDaysFromThoseOfTheProject() {
        assertThat(of("pool").until()).contains(LocalDate.of(2027, 2, 20));
        assertThat(of("panel").until()).contains(LocalDate.of(2027, 4, 16));
        assertThat(of("needs").until()).contains(LocalDate.of(2027, 1, 16));
        assertThat(of("payments").until()).contains(LocalDate.of(2034, 12, 31));
        assertThat(of("proof").until()).isEmpty();
        assertThat(of("pool").held() + of("panel").held()).isEqualTo(60);
        assertThat(of("panel").held()).isEqualTo(new Participants(project).all().size());
        assertThat(of("needs").held()).isOne();
        assertThat(of("offices").held()).isOne();
        assertThat(retentions.all()).noneMatch(Retention::past);
    }

    @Test
    void knowsNoDayBeforeTheDraw() throws Exception {
        try (Project fresh = Project.create(
                folder.resolve("nieuw.beraad"),
                new ProjectDetails("nieuw", "Nieuw", "", "", 20),
                ACTOR,
                project.clock())) {
            assertThat(new Retentions(fresh).all()).allSatisfy(retention -> {
                assertThat(retention.until()).isEmpty();
                assertThat(retention.held()).isZero();
                assertThat(retention.past()).isFalse();
            });
        }
    }

    @Test
    void aDayIsPastOnlyWhenItIsOver() throws Exception {
        goTo("2027-01-16");
        assertThat(of("needs").past()).isFalse();
        goTo("2027-01-17");
        assertThat(of("needs").past()).isTrue();
        assertThat(of("panel").past()).isFalse();
    }

    @Test
    void anotherDayNeedsAReasonAndCanBeTakenBack() throws Exception {
        FieldGroup needs = of("needs").group();
        assertThatThrownBy(() -> retentions.choose(needs, LocalDate.of(2027, 6, 1), " "))
                .isInstanceOf(PrivacyException.class);
        assertThatThrownBy(() -> retentions.choose(of("proof").group(), LocalDate.of(2027, 6, 1), "Omdat"))
                .isInstanceOf(PrivacyException.class);

        retentions.choose(needs, LocalDate.of(2027, 6, 1), "Terugkomdag");
        assertThat(of("needs").until()).contains(LocalDate.of(2027, 6, 1));
        assertThat(of("needs").reason()).isEqualTo("Terugkomdag");

        retentions.propose(needs);
        assertThat(of("needs").until()).contains(LocalDate.of(2027, 1, 16));
        project.undo().undo();
        assertThat(of("needs").until()).contains(LocalDate.of(2027, 6, 1));
        project.undo().undo();
        assertThat(of("needs").chosen()).isEmpty();
    }

    @Test
    void cleaningNeedsLeavesTheRestOfTheCard() throws Exception {
        int held = retentions.clean(of("needs").group());

        assertThat(held).isOne();
        assertThat(of("needs").held()).isZero();
        assertThat(of("emergency").held()).isOne();
        assertThat(of("account").held()).isOne();
        assertThat(project.undo().next()).isEmpty();
        assertThat(retentions.unfinished()).isFalse();
        assertThat(retentions.cleaned())
                .singleElement()
                .satisfies(done -> assertThat(done.group()).contains("needs"));
        assertThat(project.journal().check().sound()).isTrue();
    }

    @Test
    void cleaningWhoWasNotDrawnLeavesTheParticipants() throws Exception {
        int participants = of("panel").held();

        retentions.clean(of("pool").group());

        assertThat(of("pool").held()).isZero();
        assertThat(of("panel").held()).isEqualTo(participants);
        List<Registrant> named = new Registrations(project)
                .all().stream().filter(registrant -> !registrant.erased()).toList();
        assertThat(named).hasSize(participants);
        assertThat(named).extracting(Registrant::id).contains(one.registrant().id());
    }

    @Test
    void everyGroupThatCanGoGoesAndTheLotteryIsVerified() throws Exception {
        for (Retention retention : retentions.all()) {
            if (retention.group().basis() != FieldGroup.Basis.NEVER) {
                retentions.clean(retention.group());
            }
        }

        assertThat(retentions.all())
                .allSatisfy(retention -> assertThat(retention.held()).isZero());
        assertThat(project.journal().check().sound()).isTrue();
        assertThat(Verification.of(new Dossiers(project).current(), Published.NOTHING, new Recomputation(), () -> false)
                        .exitStatus())
                .isZero();
    }
}
