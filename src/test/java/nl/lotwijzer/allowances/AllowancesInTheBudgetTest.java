package nl.lotwijzer.allowances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.money.Euro;
import nl.lotwijzer.steering.BudgetDetails;
import nl.lotwijzer.steering.BudgetEntry;
import nl.lotwijzer.steering.BudgetProposal;
import nl.lotwijzer.steering.Budgets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AllowancesInTheBudgetTest {
    @Test
    void aBatchIsOfferedOnceItsFileWasMadeAndNeverCountsTwice(@TempDir Path folder) throws Exception {
        try (PaidPanel panel = new PaidPanel(folder)) {
            panel.allowances.keep(PaidPanel.SETTINGS);
            panel.present(panel.session(PaidPanel.DAY), 0, 1, 2, 3);
            panel.accounts(4);
            Budgets budgets = new Budgets(panel.project);
            long line = budgets.add(new BudgetDetails("Deelnemers", "Vergoedingen", Euro.of(500, 0), Euro.ZERO, null));
            Batch batch = panel.fix();
            assertThat(budgets.proposals()).isEmpty();

            panel.export(batch);

            BudgetProposal proposal = budgets.proposals().getFirst();
            assertThat(budgets.proposals()).hasSize(1);
            assertThat(proposal.amount()).isEqualTo(Euro.of(140, 0));
            budgets.take(proposal, line, Language.DUTCH);
            assertThat(budgets.proposals()).isEmpty();
            assertThatThrownBy(() -> budgets.take(proposal, line, Language.DUTCH))
                    .hasMessageContaining("already");
            assertThat(budgets.lines().getFirst().spent()).isEqualTo(Euro.of(140, 0));
            assertThat(budgets.entries())
                    .extracting(BudgetEntry::description)
                    .containsExactly("Vergoedingen, betaalbatch 1");

            panel.batches.returned(
                    panel.batch(batch.id()).payments().getFirst().id(), LocalDate.of(2025, 3, 9), "rekening weg");
            assertThat(budgets.proposals().getFirst().amount()).isEqualTo(Euro.of(-35, 0));
            assertThat(budgets.proposals().getFirst().before()).isEqualTo(Euro.of(140, 0));
            budgets.take(proposal, line, Language.DUTCH);
            assertThat(budgets.totals().spent()).isEqualTo(Euro.of(105, 0));
        }
    }
}
