package nl.lotwijzer.desktop.steering;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.lotwijzer.desktop.dialogs.FileQuestion;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.tasks.Failure;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.steering.BudgetDetails;
import nl.lotwijzer.steering.BudgetEntry;
import nl.lotwijzer.steering.BudgetLine;
import nl.lotwijzer.steering.BudgetProposal;
import org.jspecify.annotations.Nullable;

/** The budget: which line is shown, and what is changed, spent, read and taken over. */
final class BudgetModel {
    private final SteeringModel steering;
    private final Rows<BudgetLine> lines = new Rows<>(
            BudgetLine::id,
            line -> List.of(line.details().category(), line.details().title()));

    BudgetModel(SteeringModel steering) {
        this.steering = steering;
        steering.state().subscribe(now -> lines.show(steering.now().lines()));
    }

    Rows<BudgetLine> lines() {
        return lines;
    }

    /** Keeps a line, as it stands in the fields: a new one, or one that is known by its id. */
    void keep(Optional<BudgetLine> known, LineInput input, Consumer<Failure> otherwise, Runnable then) {
        steering.edit(
                () -> {
                    BudgetDetails details = input.read();
                    if (known.isPresent()) {
                        steering.budgets().change(known.get().id(), details);
                    } else {
                        steering.budgets().add(details);
                    }
                },
                known.isPresent() ? "lineKept" : "lineAdded",
                then,
                otherwise);
    }

    void remove(BudgetLine line) {
        steering.edit(() -> steering.budgets().remove(line.id()), "lineRemoved", () -> {}, steering::fail);
    }

    /** Notes something that was spent on a line, as it stands in the fields. */
    void spend(
            BudgetLine line, @Nullable LocalDate day, String description, String amount, Consumer<Failure> otherwise) {
        steering.edit(
                () -> steering.budgets()
                        .spend(BudgetEntry.of(
                                line.id(), InputException.day(day), description, InputException.amount(amount))),
                "spent",
                () -> {},
                otherwise);
    }

    void removeEntry(BudgetEntry entry) {
        steering.edit(() -> steering.budgets().removeEntry(entry.id()), "entryRemoved", () -> {}, steering::fail);
    }

    /** Takes over on a line what the project knows to have been spent. */
    void take(BudgetProposal proposal, BudgetLine line) {
        Language language = steering.workspace().texts().language();
        steering.edit(() -> steering.budgets().take(proposal, line.id(), language), "taken", () -> {}, steering::fail);
    }

    /** Asks for a file with a budget and reads it. */
    void read() {
        FileQuestion question =
                FileQuestion.of(text("budget.readTitle"), "", text("budget.readKind"), "xlsx", "csv", "txt");
        steering.workspace().dialogs().openFile(question).ifPresent(this::read);
    }

    /** Reads a budget from this file, and says what was read. */
    void read(Path file) {
        steering.make(
                progress -> steering.budgets().read(file),
                reading -> {
                    if (reading.added() + reading.changed() == 0) {
                        steering.workspace()
                                .notify(Notice.success(text("told.budgetKnown", reading.file(), reading.known())));
                    } else {
                        steering.tell(
                                "budgetRead", reading.added(), reading.changed(), reading.known(), reading.totals());
                    }
                },
                steering::fail);
    }

    private String text(String key, Object... arguments) {
        return steering.workspace().texts().get("desktop.steering." + key, arguments);
    }
}
