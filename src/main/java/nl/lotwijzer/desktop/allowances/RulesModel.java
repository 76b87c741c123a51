package nl.lotwijzer.desktop.allowances;

import java.util.function.Consumer;
import nl.lotwijzer.allowances.AllowanceSettings;
import nl.lotwijzer.allowances.Allowances;
import nl.lotwijzer.allowances.LegalRule;
import nl.lotwijzer.allowances.PersonAllowance;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.tasks.BackgroundTask;
import nl.lotwijzer.desktop.tasks.Failure;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.money.Euro;

/** What was agreed, and the legal limits. */
final class RulesModel {
    private final Workspace workspace;
    private final AllowancesModel people;
    private final Allowances allowances;

    RulesModel(Workspace workspace, AllowancesModel people) {
        this.workspace = workspace;
        this.people = people;
        this.allowances = new Allowances(workspace.project());
    }

    /**
     * Keeps what was agreed, and says what it changes about what was paid before.
     *
     * @param otherwise told what is wrong, if anything is
     */
    void save(SettingsInput input, Runnable then, Consumer<Failure> otherwise) {
        workspace
                .tasks()
                .start(BackgroundTask.edit(progress -> {
                            AllowanceSettings settings = input.read();
                            allowances.keep(settings);
                            return corrections();
                        })
                        .then(corrections -> {
                            then.run();
                            tellSaved(corrections);
                        })
                        .otherwise(otherwise));
    }

    /** Returns what the next batch corrects of earlier ones, in all. */
    private Euro corrections() {
        return Euro.sum(allowances.overview().people().stream()
                .map(PersonAllowance::openLines)
                .flatMap(lines -> lines.stream().filter(line -> line.corrects()))
                .map(line -> line.amount())
                .toList());
    }

    private void tellSaved(Euro corrections) {
        String words = corrections.equals(Euro.ZERO)
                ? text("told.settings")
                : text(
                        "told.corrections",
                        corrections.words(workspace.texts().language().locale()));
        workspace.notify(Notice.success(words).with(text("undo"), people::undo));
    }

    /** Keeps a legal rule. */
    void save(RuleInput input, Runnable then, Consumer<Failure> otherwise) {
        workspace
                .tasks()
                .start(BackgroundTask.edit(progress -> {
                            LegalRule rule = input.read();
                            allowances.keep(rule);
                            return rule;
                        })
                        .then(rule -> {
                            then.run();
                            tell("told.rule");
                        })
                        .otherwise(otherwise));
    }

    void remove(LegalRule rule) {
        workspace.edit(() -> allowances.removeRule(rule.country(), rule.year()), () -> tell("told.ruleRemoved"));
    }

    private void tell(String key) {
        workspace.notify(Notice.success(text(key)).with(text("undo"), people::undo));
    }

    private String text(String key, Object... arguments) {
        return workspace.texts().get("desktop.allowances." + key, arguments);
    }
}
