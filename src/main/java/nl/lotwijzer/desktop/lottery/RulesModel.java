package nl.lotwijzer.desktop.lottery;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import nl.lotwijzer.desktop.dialogs.Confirmation;
import nl.lotwijzer.desktop.tasks.BackgroundTask;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.lottery.Draws;
import nl.lotwijzer.lottery.RuleChoices;
import nl.lotwijzer.protocol.CouncilDecision;
import org.jspecify.annotations.Nullable;

/** The decision, and the rules before they are fixed: what is chosen, and the file that it would make. */
final class RulesModel {
    private final Workspace workspace;
    private final Draws draws;
    private final RulesForm form;
    private final ReadOnlyStringWrapper file = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Message> problem = new ReadOnlyObjectWrapper<>();
    private boolean begun;
    private boolean open;

    RulesModel(Workspace workspace, Draws draws, GoalChoice goal) {
        this.workspace = workspace;
        this.draws = draws;
        this.form = new RulesForm(goal, workspace.clock().getZone());
        InvalidationListener changed = input -> preview();
        for (Observable input : form.inputs()) {
            input.addListener(changed);
        }
    }

    RulesForm form() {
        return form;
    }

    /** {@code regels.tsv} as it would be fixed now; empty while something is wrong. */
    ReadOnlyStringProperty fileProperty() {
        return file.getReadOnlyProperty();
    }

    /** Why the rules cannot be fixed as they stand, or null. */
    ReadOnlyObjectProperty<@Nullable Message> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Takes note of the project: the grounds in use are proposed once, and the file is written anew. */
    void show(LotteryView view) {
        Texts texts = workspace.texts();
        open = !view.fixed() && !view.drawn();
        if (!begun) {
            begun = true;
            TreeSet<String> grounds = new TreeSet<>(
                    List.of(texts.get("desktop.lottery.rules.exclusions").split("\n")));
            grounds.addAll(view.grounds());
            form.exclusionsProperty().set(String.join("\n", grounds));
            form.annulmentsProperty().set(texts.get("desktop.lottery.rules.annulments"));
        }
        preview();
    }

    private void preview() {
        if (!begun || !open) {
            return;
        }
        problem.set(form.problem().orElse(null));
        Optional<RuleChoices> choices = form.choices();
        if (choices.isEmpty()) {
            file.set("");
            return;
        }
        workspace
                .tasks()
                .start(BackgroundTask.load(progress -> draws.rulesText(choices.get()))
                        .then(file::set)
                        .otherwise(failure -> {
                            file.set("");
                            problem.set(failure.told());
                        }));
    }

    /** Records the decision of the council, or the reason to go on without one. */
    void decide(CouncilDecision decision, Runnable then) {
        workspace.edit(() -> draws.decide(decision), then);
    }

    /** Fixes the rules, after the person said that it may be done. */
    void fix() {
        Texts texts = workspace.texts();
        form.choices()
                .filter(choices -> workspace
                        .dialogs()
                        .confirm(Confirmation.of(
                                texts.get("desktop.lottery.rules.confirmTitle"),
                                texts.get("desktop.lottery.rules.confirmText"),
                                texts.get("desktop.lottery.rules.fix"))))
                .ifPresent(choices -> workspace.edit(() -> draws.fixRules(choices)));
    }
}
