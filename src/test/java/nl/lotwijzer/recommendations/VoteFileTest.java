package nl.lotwijzer.recommendations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.ProjectDetails;
import nl.lotwijzer.spreadsheet.InputException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VoteFileTest {
    @TempDir
    Path folder;

    private Project project;
    private Recommendations service;

    @BeforeEach
    void open() throws Exception {
        project = Project.create(
                folder.resolve("proef.beraad"),
                new ProjectDetails("proef", "Proef", "", "", 10),
                new Actor("projectleider", ""),
                Clock.systemUTC());
        service = new Recommendations(project);
        for (String title : List.of("Meer groen", "Bouw op het station", "30 km in de kern")) {
            service.add(new Wording(title, "", "", "", ""));
        }
    }

    @AfterEach
    void close() {
        project.close();
    }

    private VoteFile file(String... lines) throws Exception {
        Path file = Files.writeString(folder.resolve("stemmen.csv"), String.join("\n", lines), StandardCharsets.UTF_8);
        return VoteFile.of(file, service.all());
    }

    private Map<Integer, Votes> byNumber(VoteReading reading) {
        return service.all().stream()
                .filter(one -> reading.votes().containsKey(one.id()))
                .collect(Collectors.toMap(
                        Recommendation::number, one -> reading.votes().get(one.id())));
    }

    @Test
    void countsARowForEachRecommendationByNumberOrTitle() throws Exception {
        VoteFile file = file(
                "Aanbeveling;Voor;Tegen;Blanco;Opmerking",
                "1;62;31;0;precies",
                "Aanbeveling 2: station;70;20;;",
                "30 km in de kern;45,0;40;8;");

        assertThat(file.byVoter()).isFalse();
        assertThat(file.missing()).isEmpty();
        VoteReading reading = file.read(Poll.UNKNOWN);
        assertThat(reading.problems()).isEmpty();
        assertThat(byNumber(reading))
                .isEqualTo(Map.of(1, Votes.of(62, 31, 0), 2, Votes.of(70, 20, 0), 3, Votes.of(45, 40, 8)));
    }

    @Test
    void countsARowForEachVoterAndKeepsNobody() throws Exception {
        VoteFile file = file(
                "Tijd;Naam;1. Meer groen;Bouw op het station;Stelling 3",
                "10:01;Jansen;voor;Tegen;blanco",
                "10:02;Pieters;Ja;;Nee",
                "10:03;De Vries;eens;Blanco;oneens");

        assertThat(file.byVoter()).isTrue();
        Poll poll = new Poll(OptionalInt.of(4), OptionalInt.of(5), Optional.of(LocalDate.of(2027, 2, 27)));
        assertThat(byNumber(file.read(poll)))
                .isEqualTo(Map.of(
                        1, new Votes(3, 0, 0, poll.present(), poll.seats(), poll.heldOn()),
                        2, new Votes(0, 1, 1, poll.present(), poll.seats(), poll.heldOn()),
                        3, new Votes(0, 2, 1, poll.present(), poll.seats(), poll.heldOn())));
        service.read(file.read(poll));
        project.close();
        assertThat(new String(Files.readAllBytes(folder.resolve("proef.beraad")), StandardCharsets.ISO_8859_1))
                .doesNotContain("Jansen");
    }

    @Test
    void leavesOutWhatCannotBeReadAndSaysWhere() throws Exception {
        VoteReading reading = file(
                        "nr;voor;tegen;blanco", "1;67%;33%;0", "2;60;veel;3", "3;;40;3", "9;60;30;3", "Totaal;120;70;6")
                .read(Poll.UNKNOWN);

        assertThat(reading.votes()).isEmpty();
        assertThat(reading.problems())
                .extracting(
                        problem -> problem.place().row() + " " + problem.place().column() + " "
                                + problem.place().value() + " "
                                + problem.problem().key().replace("recommendations.problem.file.", ""))
                .containsExactly(
                        "2 voor 67% percentage",
                        "2 tegen 33% percentage",
                        "3 tegen veel notNumber",
                        "4 voor null noNumber",
                        "5 nr 9 unknown",
                        "6 nr Totaal unknown");
        for (Language language : Language.values()) {
            assertThat(reading.problems())
                    .allSatisfy(problem -> assertThat(Texts.in(language).get(problem.problem()))
                            .isNotBlank());
        }
        assertThatThrownBy(() -> service.read(reading)).isInstanceOf(RecommendationException.class);
    }

    @Test
    void leavesOutARecommendationThatStandsTwiceOrHasAVoteThatIsNone() throws Exception {
        VoteReading twice = file("nr;voor;tegen", "1;60;30", "1;61;29", "2;5;5").read(Poll.UNKNOWN);
        assertThat(byNumber(twice).keySet()).containsExactly(2);
        assertThat(twice.problems()).hasSize(1);

        VoteReading ballots =
                file("1;2", "voor;voor", "misschien;tegen", "tegen;tegen").read(Poll.UNKNOWN);
        assertThat(byNumber(ballots)).isEqualTo(Map.of(2, Votes.of(1, 2, 0)));
        assertThat(ballots.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place().row()).isEqualTo(3);
            assertThat(problem.place().value()).isEqualTo("misschien");
        });
    }

    @Test
    void checksTheTotalAgainstWhoWasThere() throws Exception {
        VoteFile file = file("nr;voor;tegen;blanco;aanwezig", "1;60;30;3;92", "2;60;30;3;", "3;60;30;3;95");

        VoteReading reading = file.read(new Poll(OptionalInt.of(93), OptionalInt.empty(), Optional.empty()));
        assertThat(byNumber(reading).keySet()).containsExactlyInAnyOrder(2, 3);
        assertThat(byNumber(reading).get(3).present()).hasValue(95);
        assertThat(reading.problems())
                .singleElement()
                .extracting(problem -> problem.problem().key())
                .isEqualTo("recommendations.problem.present");
    }

    @Test
    void readsAColumnAsSomebodySays() throws Exception {
        VoteFile file = file("onderwerp;pro;contra", "Meer groen;60;30");
        assertThat(file.missing()).isPresent();

        VoteFile said = file.with(0, VoteUse.of(VoteUse.Kind.RECOMMENDATION))
                .with(1, VoteUse.of(VoteUse.Kind.AGAINST))
                .with(2, VoteUse.of(VoteUse.Kind.AGAINST))
                .with(1, VoteUse.of(VoteUse.Kind.FOR));
        assertThat(said.missing()).isEmpty();
        assertThat(byNumber(said.read(Poll.UNKNOWN))).isEqualTo(Map.of(1, Votes.of(60, 30, 0)));
    }

    @Test
    void readsTheSameFileTwiceWithoutAChangeAndGoesBackInOneStep() throws Exception {
        VoteReading reading =
                file("nr;voor;tegen;blanco", "1;60;30;3", "2;61;29;3").read(Poll.UNKNOWN);

        assertThat(service.read(reading)).isEqualTo(2);
        long entries = project.journal().head().number();
        assertThat(service.read(reading)).isZero();
        assertThat(project.journal().head().number()).isEqualTo(entries);
        project.undo().undo();
        assertThat(service.all()).noneMatch(one -> one.votes().isPresent());
    }

    @Test
    void refusesAFileWithoutVotes() {
        assertThatThrownBy(() -> file("nr;voor;tegen")).isInstanceOf(InputException.class);
    }
}
