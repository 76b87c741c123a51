package nl.lotwijzer.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.money.Euro;
import nl.lotwijzer.spreadsheet.InputException;
import nl.lotwijzer.support.Proposal.Test;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class ProposalsTest {
    @TempDir
    Path folder;

    private SupportedProject home;
    private Proposals proposals;

    @BeforeEach
    void open() throws UserException {
        home = new SupportedProject(folder);
        proposals = new Proposals(home.project);
    }

    @AfterEach
    void close() {
        home.close();
    }

    private static Proposal proposal(String title, long euros) {
        return Proposal.received(0, title, "", "Noord", Optional.of(Euro.of(euros, 50)), "");
    }

    private Proposal only(String title) {
        return proposals.budget().proposals().stream()
                .filter(one -> one.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("voorstellen.csv"), content);
    }

    @org.junit.jupiter.api.Test
    void countsTheBudgetToTheCent() throws UserException {
        proposals.available(Optional.of(Euro.of(1000, 0)));
        long bench = proposals.add(proposal("Bank", 400));
        long tree = proposals.add(proposal("Boom", 600));
        proposals.add(proposal("Boot", 900));
        proposals.status(List.of(bench, tree), ProposalStatus.CHOSEN);

        home.reopen();

        ResidentsBudget budget = new Proposals(home.project).budget();
        assertThat(budget.chosen()).isEqualTo(Euro.of(1001, 0));
        assertThat(budget.left()).contains(Euro.of(-1, 0));
        assertThat(budget.asked()).isEqualTo(Euro.of(1901, 50));
        assertThat(budget.proposals()).extracting(Proposal::number).containsExactly(1, 2, 3);
    }

    @org.junit.jupiter.api.Test
    void saysHowTheTestEnds() {
        List<String> criteria = List.of("mag", "kan");
        Proposal proposal = proposal("Bank", 1);

        assertThat(proposal.feasible(criteria)).isEqualTo(Verdict.UNKNOWN);
        assertThat(proposal.withTests(List.of(test("mag", Verdict.YES))).feasible(criteria))
                .isEqualTo(Verdict.UNKNOWN);
        assertThat(proposal.withTests(List.of(test("mag", Verdict.YES), test("kan", Verdict.YES)))
                        .feasible(criteria))
                .isEqualTo(Verdict.YES);
        assertThat(proposal.withTests(List.of(test("mag", Verdict.YES), test("kan", Verdict.NO)))
                        .feasible(criteria))
                .isEqualTo(Verdict.NO);
        assertThat(proposal.withTests(List.of(test("mag", Verdict.YES), test("kan", Verdict.UNKNOWN)))
                        .feasible(criteria))
                .isEqualTo(Verdict.UNKNOWN);
    }

    private static Test test(String criterion, Verdict verdict) {
        return new Test(criterion, verdict, "");
    }

    @org.junit.jupiter.api.Test
    void keepsTestsAndTakesThemBack() throws UserException {
        proposals.add(proposal("Bank", 1));
        Proposal kept = only("Bank");
        Proposal tested = kept.withTests(List.of(new Test("mag", Verdict.NO, "bestemmingsplan")))
                .with(ProposalStatus.TESTED);

        proposals.change(tested);

        assertThat(only("Bank")).isEqualTo(tested);
        home.project.undo().undo();
        assertThat(only("Bank")).isEqualTo(kept);
    }

    @org.junit.jupiter.api.Test
    void givesEveryProposalANumberOfItsOwn() throws UserException {
        proposals.add(Proposal.received(7, "Bank", "", "", Optional.empty(), ""));
        proposals.add(proposal("Boom", 1));

        assertThat(only("Boom").number()).isEqualTo(8);
        assertThatThrownBy(() -> proposals.add(Proposal.received(7, "Boot", "", "", Optional.empty(), "")))
                .isInstanceOf(SupportException.class);
        assertThatThrownBy(() -> proposals.add(Proposal.received(0, " ", "", "", Optional.empty(), "")))
                .isInstanceOf(SupportException.class);
    }

    @org.junit.jupiter.api.Test
    void readsProposalsAndSaysWhatItCannotRead() throws Exception {
        Path file = file("""
                Nr;Titel;Wijk;Kosten;Status
                1;Bank;Noord;1.250,50;getoetst
                2;Boom;Zuid;veel;
                ;Boot;Zuid;;gekozen
                4;;Zuid;10;
                5;Brug;Zuid;10;misschien
                x;Boei;Zuid;10;
                """);

        ProposalImport outcome = proposals.importFile(file);

        assertThat(outcome.added()).isEqualTo(2);
        assertThat(only("Bank").cost()).contains(Euro.of(1250, 50));
        assertThat(only("Bank").status()).isEqualTo(ProposalStatus.TESTED);
        assertThat(only("Boot").number()).isEqualTo(2);
        assertThat(outcome.refused())
                .extracting(
                        refused -> refused.place().row() + " " + refused.place().column())
                .containsExactly("3 Kosten", "5 Titel", "6 Status", "7 Nr");
    }

    @org.junit.jupiter.api.Test
    void addsNothingWhenAFileIsReadAgain() throws Exception {
        String content = "Titel;Wijk;Kosten\nBank;Noord;10\nBank;Zuid;20\n";
        proposals.importFile(file(content));

        ProposalImport again = proposals.importFile(file(content));
        ProposalImport changed = proposals.importFile(file(content.replace(";20", ";25")));

        assertThat(again.known()).isEqualTo(2);
        assertThat(changed.changed()).isEqualTo(1);
        assertThat(proposals.budget().asked()).isEqualTo(Euro.of(35, 0));
        home.project.undo().undo();
        assertThat(proposals.budget().asked()).isEqualTo(Euro.of(30, 0));
    }

    @org.junit.jupiter.api.Test
    void needsAColumnWithTitles() {
        assertThatThrownBy(() -> proposals.importFile(file("Bedrag;Wijk\n10;Noord\n")))
                .isInstanceOf(InputException.class);
    }
}
