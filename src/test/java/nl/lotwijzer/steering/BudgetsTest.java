package nl.lotwijzer.steering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.lotwijzer.facilitators.Facilitator;
import nl.lotwijzer.facilitators.FacilitatorDetails;
import nl.lotwijzer.facilitators.FacilitatorSkills;
import nl.lotwijzer.facilitators.FacilitatorTerms;
import nl.lotwijzer.facilitators.Facilitators;
import nl.lotwijzer.facilitators.FeeUnit;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.money.Euro;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.ProjectDetails;
import nl.lotwijzer.sessions.Session;
import nl.lotwijzer.sessions.SessionDetails;
import nl.lotwijzer.sessions.SessionRole;
import nl.lotwijzer.sessions.Sessions;
import nl.lotwijzer.sessions.TeamWork;
import nl.lotwijzer.sessions.Teams;
import nl.lotwijzer.spreadsheet.InputException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BudgetsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @TempDir
    Path folder;

    private Project project;
    private Budgets budgets;

    @BeforeEach
    void open() throws Exception {
        project = Project.create(
                folder.resolve("proef.beraad"),
                new ProjectDetails("proef", "Proef", "", "", 10),
                new Actor("projectleider", ""),
                Clock.fixed(Instant.parse("2026-11-22T14:02:03Z"), ZoneOffset.UTC));
        budgets = new Budgets(project);
    }

    @AfterEach
    void close() {
        project.close();
    }

    private static BudgetDetails details(long planned, long committed, @Nullable Long forecast) {
        return new BudgetDetails(
                "Zaal", "Huur", new Euro(planned), new Euro(committed), forecast == null ? null : new Euro(forecast));
    }

    /** A forecast is what somebody expects, else the largest of the amounts, and never less than what is gone already. */
    @ParameterizedTest
    @CsvSource({
        "10000,0,,0,10000,false,false",
        "10000,12000,,0,12000,false,true",
        "10000,0,,10000,10000,false,false",
        "10000,0,,10001,10001,true,true",
        "10000,0,8000,0,8000,false,false",
        "10000,12000,8000,0,8000,false,false",
        "10000,0,8000,9000,9000,false,false",
        "10000,0,10001,0,10001,false,true",
        "0,0,,0,0,false,false"
    })
    void knowsWhatALineWillCost(
            long planned,
            long committed,
            @Nullable Long forecast,
            long spent,
            long expected,
            boolean overspent,
            boolean over) {
        BudgetLine line = new BudgetLine(1, 1, details(planned, committed, forecast), new Euro(spent));

        assertThat(line.forecast()).isEqualTo(new Euro(expected));
        assertThat(line.overspent()).isEqualTo(overspent);
        assertThat(line.expectedOver()).isEqualTo(over);
    }

    @Test
    void keepsWhatWasSpentToTheCent() throws Exception {
        long line = budgets.add(details(1_000_000_000_01L, 0, null));
        budgets.spend(BudgetEntry.of(line, DAY, " Aan  betaling ", new Euro(1)));
        long second = budgets.spend(BudgetEntry.of(line, DAY.minusDays(1), "", new Euro(99_99)));
        budgets.spend(BudgetEntry.of(line, DAY, "terug", new Euro(-50)));

        assertThat(budgets.totals().spent()).isEqualTo(new Euro(99_50));
        assertThat(budgets.totals().left()).isEqualTo(new Euro(0));
        assertThat(budgets.entries()).extracting(BudgetEntry::description).containsExactly("", "Aan betaling", "terug");
        assertThatThrownBy(() -> budgets.remove(line)).hasMessageContaining("spending on");
        budgets.removeEntry(second);
        project.undo().undo();
        assertThat(budgets.entries()).hasSize(3);
        assertThatThrownBy(() -> budgets.spend(BudgetEntry.of(line, DAY, "", Euro.ZERO)))
                .hasMessageContaining("no amount");
        assertThatThrownBy(() -> budgets.add(details(-1, 0, null))).hasMessageContaining("below zero");
        assertThatThrownBy(() -> budgets.change(line + 1, details(1, 0, null))).isInstanceOf(SteeringException.class);
    }

    @Test
    void readsABudgetAndPassesOverItsTotals() throws Exception {
        BudgetReading reading = budgets.read(Path.of("sample-data", "begroting.csv"));

        assertThat(reading).isEqualTo(new BudgetReading("begroting.csv", 10, 0, 0, 1));
        assertThat(budgets.totals().planned()).isEqualTo(Euro.of(250_000, 0));
        assertThat(budgets.totals().committed()).isEqualTo(Euro.of(150_680, 0));
        assertThat(BudgetTotals.byCategory(budgets.lines()).keySet())
                .containsExactly("Begeleiding", "Werving", "Bijeenkomsten", "Deelnemers", "Verantwoording");
        assertThat(budgets.read(Path.of("sample-data", "begroting.csv")))
                .isEqualTo(new BudgetReading("begroting.csv", 0, 0, 10, 1));
        project.undo().undo();
        project.undo().undo();
        assertThat(budgets.lines()).isEmpty();
    }

    @Test
    void changesWhatIsKnownAndKeepsWhatTheFileDoesNotSay() throws Exception {
        Path first = file("een.csv", StandardCharsets.UTF_8, """
                rubriek;omschrijving;raming;uitgegeven;prognose
                Werving;Brieven;€ 1.000,50;250,25;1.200
                ;Porto;500;;
                Subtotaal;;1.500,50;;
                Overig;;;;
                ;Onvoorzien;0;;
                """);
        assertThat(budgets.read(first)).isEqualTo(new BudgetReading("een.csv", 3, 0, 0, 1));
        assertThat(budgets.lines())
                .extracting(line -> line.details().category())
                .containsExactly("Werving", "Werving", "Overig");
        assertThat(budgets.lines().getFirst().spent()).isEqualTo(new Euro(250_25));

        Path second = file("twee.csv", Charset.forName("windows-1252"), """
                Categorie;Post;Begroot
                werving;BRIEVEN;900
                Werving;Café;10
                """);
        assertThat(budgets.read(second)).isEqualTo(new BudgetReading("twee.csv", 1, 1, 0, 0));
        BudgetLine letters = budgets.lines().getFirst();
        assertThat(letters.details().title()).isEqualTo("Brieven");
        assertThat(letters.details().planned()).isEqualTo(Euro.of(900, 0));
        assertThat(letters.details().forecast()).isEqualTo(Euro.of(1_200, 0));
        assertThat(letters.spent()).isEqualTo(new Euro(250_25));
        assertThat(budgets.lines().getLast().details().title()).isEqualTo("Café");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Post;Begroot\\nZaal;1\\n|bad.csv, row 1|not all columns",
                "Categorie;Post;Begroot\\nZaal;Huur;veel\\n|bad.csv, row 2, column Begroot|“veel” is no amount",
                "Categorie;Post;Begroot\\nZaal;Huur;-1\\n|bad.csv, row 2, column Begroot|below zero",
                "Categorie;Post;Begroot\\nZaal;Huur;1\\nZaal;Koffie;\\n|bad.csv, row 3, column Begroot|no planned",
                "Categorie;Post;Begroot\\nZaal;;5\\n|bad.csv, row 2, column Post|no name",
                "Categorie;Post;Begroot\\n;Huur;5\\n|bad.csv, row 2, column Categorie|no category",
                "Categorie;Post;Begroot\\nTotaal;x;5\\n|bad.csv|no budget lines"
            })
    void keepsNothingOfAFileWithAFaultAndSaysWhere(String content, String where, String what) throws Exception {
        Path file = file("bad.csv", StandardCharsets.UTF_8, content.replace("\\n", "\n"));

        assertThatThrownBy(() -> budgets.read(file))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(where)
                .hasMessageContaining(what);
        assertThat(budgets.lines()).isEmpty();
    }

    private Path file(String name, Charset charset, String content) throws Exception {
        return Files.writeString(folder.resolve(name), content, charset);
    }

    @Test
    void offersWhatFacilitatorsCostAfterTheDayAndOnlyTheDifferenceLater() throws Exception {
        long line = budgets.add(details(100_000, 0, null));
        Session past = session(DAY.minusDays(1));
        Session today = session(DAY);
        Facilitator facilitator = new Facilitators(project)
                .add(
                        new FacilitatorDetails("Aad", "", "", "", List.of(), "", List.of(), "", ""),
                        FacilitatorSkills.UNKNOWN,
                        new FacilitatorTerms(null, null, null, Euro.of(50, 0), FeeUnit.HOUR, null));
        for (Session session : List.of(past, today)) {
            new Teams(project).assign(session.id(), facilitator.id(), SessionRole.CHAIR, null);
        }

        assertThat(budgets.proposals()).hasSize(1);
        BudgetProposal proposal = budgets.proposals().getFirst();
        assertThat(proposal.source()).isEqualTo(new BudgetSource(BudgetSource.Kind.FACILITATORS, past.id()));
        assertThat(proposal.amount()).isEqualTo(Euro.of(150, 0));
        budgets.take(proposal, line, Language.DUTCH);
        assertThat(budgets.proposals()).isEmpty();

        new TeamWork(project).note(past.id(), facilitator.id(), null, 240);
        assertThat(budgets.proposals().getFirst().amount()).isEqualTo(Euro.of(50, 0));
        project.undo().undo();
        assertThat(budgets.proposals()).isEmpty();
        project.undo().undo();
        assertThat(budgets.proposals()).containsExactly(proposal);
    }

    private Session session(LocalDate day) throws Exception {
        return new Sessions(project)
                .add(new SessionDetails("Proef", day, LocalTime.of(9, 0), LocalTime.of(12, 0), "", 8));
    }
}
