package nl.lotwijzer.desktop.quotas;

import java.util.List;
import java.util.Optional;
import nl.lotwijzer.desktop.dialogs.FileQuestion;
import nl.lotwijzer.desktop.dialogs.FormQuestion;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.dialogs.TextQuestion;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.quotas.Criterion;
import nl.lotwijzer.quotas.Relief;

/** What is asked before a deed: which file, which name, which way of calculating. */
final class QuotaQuestions {
    private final Workspace workspace;
    private final QuotasModel model;
    private final Texts texts;

    QuotaQuestions(Workspace workspace, QuotasModel model) {
        this.workspace = workspace;
        this.model = model;
        this.texts = workspace.texts();
    }

    void readQuotas() {
        workspace.dialogs().openFile(table("desktop.quotas.readQuotas")).ifPresent(model.deeds()::readQuotas);
    }

    void saveQuotas() {
        workspace
                .dialogs()
                .saveFile(FileQuestion.of(
                        texts.get("desktop.quotas.saveQuotas"), "quota.csv", texts.get("desktop.quotas.csv"), "csv"))
                .ifPresent(model.deeds()::saveQuotas);
    }

    /** Asks where, and saves the comparison of registrants and population. */
    void saveComparison() {
        workspace
                .dialogs()
                .saveFile(new FileQuestion(
                        texts.get("desktop.quotas.comparison.save"),
                        texts.get("desktop.quotas.comparison.file"),
                        List.of(
                                new FileQuestion.Kind("Excel", List.of("xlsx")),
                                new FileQuestion.Kind("CSV", List.of("csv")))))
                .ifPresent(model.deeds()::saveComparison);
    }

    private FileQuestion table(String title) {
        return FileQuestion.of(texts.get(title), "", texts.get("desktop.quotas.tables"), "csv", "xlsx", "txt");
    }

    /** Asks how, and calculates the quotas of this criterion, or of all that have a population. */
    void calculate(Optional<Criterion> only) {
        QuotasView view = model.view().get();
        if (view == null) {
            return;
        }
        List<Criterion> criteria = only.map(List::of).orElseGet(() -> {
            List<Criterion> known = view.input().criteria().stream()
                    .filter(Criterion::hasPopulation)
                    .toList();
            return known.isEmpty() ? view.input().criteria() : known;
        });
        MethodForm form = new MethodForm(texts);
        if (workspace
                .dialogs()
                .fill(new FormQuestion(
                        only.map(one -> texts.get("desktop.quotas.calculateOf", one.name()))
                                .orElse(texts.get("desktop.quotas.calculateAll", criteria.size())),
                        form.node(),
                        texts.get("desktop.quotas.calculateVerb"),
                        form.valid()))) {
            model.deeds().calculate(form.method(), criteria);
        }
    }

    /** Asks for the reason, and relaxes quotas. */
    void relax(Relief relief) {
        ReliefForm form = new ReliefForm(texts, relief);
        if (workspace
                .dialogs()
                .fill(new FormQuestion(
                        texts.get("desktop.quotas.relax.title", relief.steps().size()),
                        form.node(),
                        texts.get("desktop.quotas.relax.verb"),
                        form.valid()))) {
            model.deeds().relax(relief, form.reason());
        }
    }

    void propose() {
        model.deeds().propose(proposals -> {
            if (proposals.isEmpty()) {
                workspace.notify(Notice.information(texts.get("desktop.quotas.propose.none")));
                return;
            }
            ProposalForm form = new ProposalForm(texts, proposals);
            if (workspace
                    .dialogs()
                    .fill(new FormQuestion(
                            texts.get("desktop.quotas.propose.title"),
                            form.node(),
                            texts.get("desktop.quotas.propose.verb"),
                            form.valid()))) {
                model.deeds().add(form.chosen());
            }
        });
    }

    void addCriterion() {
        ask("desktop.quotas.addCriterion", "", "desktop.quotas.add").ifPresent(model.deeds()::addCriterion);
    }

    void addCategory(Criterion criterion) {
        ask("desktop.quotas.addCategory", "", "desktop.quotas.add")
                .ifPresent(name -> model.deeds().addCategory(criterion, name));
    }

    void rename(Criterion criterion) {
        ask("desktop.quotas.rename", criterion.name(), "desktop.quotas.renameVerb")
                .ifPresent(name -> model.deeds().renameCriterion(criterion, name));
    }

    private Optional<String> ask(String title, String proposed, String verb) {
        return workspace
                .dialogs()
                .askText(new TextQuestion(
                        texts.get(title), texts.get("desktop.quotas.name"), proposed, texts.get(verb)));
    }
}
