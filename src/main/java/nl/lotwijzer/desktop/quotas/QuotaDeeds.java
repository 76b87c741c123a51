package nl.lotwijzer.desktop.quotas;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.dialogs.TextQuestion;
import nl.lotwijzer.desktop.tasks.BackgroundTask;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.lottery.Draws;
import nl.lotwijzer.quotas.Category;
import nl.lotwijzer.quotas.ComparisonFile;
import nl.lotwijzer.quotas.Criterion;
import nl.lotwijzer.quotas.FileEffect;
import nl.lotwijzer.quotas.Flexibility;
import nl.lotwijzer.quotas.Matching;
import nl.lotwijzer.quotas.PoolComparison;
import nl.lotwijzer.quotas.Proposal;
import nl.lotwijzer.quotas.QuotaFile;
import nl.lotwijzer.quotas.QuotaMethod;
import nl.lotwijzer.quotas.Quotas;
import nl.lotwijzer.quotas.Relief;
import org.jspecify.annotations.Nullable;

/** What a person does to criteria, categories and population, in the background, and what is said of it. */
final class QuotaDeeds {
    private final Workspace workspace;
    private final Quotas quotas;

    QuotaDeeds(Workspace workspace, Quotas quotas) {
        this.workspace = workspace;
        this.quotas = quotas;
    }

    /** Reads quotas from this file. */
    void readQuotas(Path file) {
        workspace
                .tasks()
                .start(BackgroundTask.of(
                                Message.of("desktop.quotas.reading"), progress -> quotas.apply(QuotaFile.read(file)))
                        .then(effect -> tell("desktop.quotas.quotasRead", effect)));
    }

    private void tell(String key, FileEffect effect) {
        done(key, effect.added() + effect.changed(), effect.same(), effect.added(), effect.removed());
    }

    /** Says what was done, and offers to take it back. */
    private void done(String key, Object... arguments) {
        workspace.notify(Notice.success(workspace.texts().get(key, arguments))
                .with(workspace.texts().get("desktop.quotas.undo"), this::undo));
    }

    /** Writes the quotas to this file, as other tools read them. */
    void saveQuotas(Path file) {
        workspace
                .tasks()
                .start(BackgroundTask.of(Message.of("desktop.quotas.writing"), progress -> {
                            quotas.toFile().write(file);
                            return file;
                        })
                        .then(written -> workspace.notify(
                                Notice.success(workspace.texts().get("desktop.quotas.saved", written.getFileName())))));
    }

    /** Writes the registrants beside the population to this file. */
    void saveComparison(Path file) {
        Texts texts = workspace.texts();
        workspace
                .tasks()
                .start(BackgroundTask.of(Message.of("desktop.quotas.writing"), progress -> {
                            new ComparisonFile(PoolComparison.of(quotas.input()), texts).write(file);
                            return file;
                        })
                        .then(written -> workspace.notify(Notice.success(workspace
                                .texts()
                                .get("desktop.quotas.comparison.saved", String.valueOf(written.getFileName()))))));
    }

    private void undo() {
        workspace.edit(() -> workspace.project().undo().undo());
    }

    /** Calculates the quotas of these criteria from their population. */
    void calculate(QuotaMethod method, List<Criterion> criteria) {
        workspace.edit(
                () -> quotas.calculate(method, criteria), () -> done("desktop.quotas.calculated", criteria.size()));
    }

    /**
     * Relaxes one quota after the rules of the draw were fixed, for a reason that the person gives.
     *
     * @param otherwise what happens when the person thinks better of it, or it is refused
     */
    void relax(long category, QuotaMethod.Range range, Runnable otherwise) {
        Texts texts = workspace.texts();
        Optional<String> reason = workspace
                .dialogs()
                .askText(new TextQuestion(
                        texts.get("desktop.quotas.relaxFixed.title"),
                        texts.get("desktop.quotas.relaxFixed.reason"),
                        "",
                        texts.get("desktop.quotas.relax.verb")));
        if (reason.isEmpty()) {
            otherwise.run();
            return;
        }
        workspace
                .tasks()
                .start(BackgroundTask.edit(progress -> {
                            new Draws(workspace.project())
                                    .changeQuota(category, range.min(), range.max(), reason.get());
                            return range;
                        })
                        .otherwise(failure -> {
                            otherwise.run();
                            workspace.notify(Notice.failure(workspace.texts().get(failure.told())));
                        }));
    }

    /** Relaxes quotas as proposed, for this reason; on record of the draw once its rules are fixed. */
    void relax(Relief relief, String reason) {
        workspace.edit(
                () -> {
                    if (Fixity.of(workspace.project()).fixed()) {
                        new Draws(workspace.project()).relax(relief, reason);
                    } else {
                        quotas.relax(relief, reason);
                    }
                },
                () -> done("desktop.quotas.relaxed", relief.steps().size()));
    }

    /**
     * Keeps what was typed as the limits of relaxing of a category; two empty fields mean no limit, one empty field means
     * none on that side.
     *
     * @param seats the seats of the panel
     * @return what is wrong with it
     */
    Optional<Message> setFlexibility(Category category, int seats, String lowest, String highest) {
        String low = lowest.strip();
        String high = highest.strip();
        if (!low.matches("[0-9]{0,5}") || !high.matches("[0-9]{0,5}")) {
            return Optional.of(Message.of("desktop.quotas.notLimits"));
        }
        if (low.isEmpty() && high.isEmpty()) {
            keep(category, null);
            return Optional.empty();
        }
        int min = low.isEmpty() ? 0 : Integer.parseInt(low);
        int max = high.isEmpty() ? Math.max(seats, category.max()) : Integer.parseInt(high);
        if (min > category.min()) {
            return Optional.of(Message.of("quotas.problem.minFlexAboveMin", min, category.min()));
        }
        if (max < category.max()) {
            return Optional.of(Message.of("quotas.problem.maxFlexBelowMax", max, category.max()));
        }
        keep(category, new Flexibility(min, max));
        return Optional.empty();
    }

    private void keep(Category category, @Nullable Flexibility flex) {
        if (!Objects.equals(flex, category.flex())) {
            workspace.edit(() -> quotas.setFlexibility(category, flex));
        }
    }

    /** Looks what criteria the answers could become, and hands them over. */
    void propose(Consumer<List<Proposal>> shown) {
        workspace
                .tasks()
                .start(BackgroundTask.load(progress -> quotas.proposals()).then(shown));
    }

    void add(List<Proposal> proposals) {
        if (!proposals.isEmpty()) {
            workspace.edit(() -> quotas.add(proposals));
        }
    }

    void setHouseholdRule(boolean on) {
        workspace.edit(() -> quotas.setHouseholdRule(on));
    }

    void addCriterion(String name) {
        workspace.edit(() -> quotas.addCriterion(name));
    }

    void renameCriterion(Criterion criterion, String name) {
        workspace.edit(() -> quotas.renameCriterion(criterion.id(), name));
    }

    void removeCriterion(Criterion criterion) {
        workspace.edit(
                () -> quotas.removeCriterion(criterion.id()), () -> done("desktop.quotas.removed", criterion.name()));
    }

    void moveCriterion(Criterion criterion, int place) {
        workspace.edit(() -> quotas.moveCriterion(criterion.id(), place));
    }

    void addCategory(Criterion criterion, String name) {
        workspace.edit(() -> quotas.addCategory(criterion.id(), name));
    }

    /** Makes a category of an answer that fits none yet. */
    void addCategory(Matching.Mismatch mismatch) {
        workspace.edit(() -> {
            for (Criterion criterion : quotas.criteria()) {
                if (criterion.name().equals(mismatch.criterion())) {
                    quotas.addCategory(criterion.id(), mismatch.answer());
                }
            }
        });
    }

    void renameCategory(Category category, String name) {
        if (!name.strip().equals(category.name())) {
            workspace.edit(() -> quotas.renameCategory(category.id(), name));
        }
    }

    /**
     * Keeps what was typed as the population of a category.
     *
     * @return what is wrong with it
     */
    Optional<Message> setPopulation(Category category, String typed) {
        String digits = typed.replaceAll("[\\s\\p{Z}.,]", "");
        if (!digits.matches("[0-9]{1,12}")) {
            return Optional.of(Message.of("desktop.quotas.notPeople"));
        }
        if (Long.parseLong(digits) != category.population()) {
            workspace.edit(() -> quotas.setPopulation(category.id(), Long.parseLong(digits)));
        }
        return Optional.empty();
    }

    void removeCategory(Category category) {
        workspace.edit(
                () -> quotas.removeCategory(category.id()), () -> done("desktop.quotas.removed", category.name()));
    }

    void moveCategory(Category category, int place) {
        workspace.edit(() -> quotas.moveCategory(category.id(), place));
    }
}
