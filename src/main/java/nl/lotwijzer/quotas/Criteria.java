package nl.lotwijzer.quotas;

import nl.lotwijzer.language.Message;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;
import org.jspecify.annotations.Nullable;

/**
 * What is decided about criteria beside their categories: what becomes of who gives no answer, on which ground special
 * personal data are asked, and why the criterion is there. Every change is one entry in the journal and can be undone.
 */
public final class Criteria {
    private static final int LONGEST_TEXT = 1000;

    private final Project project;

    public Criteria(Project project) {
        this.project = project;
    }

    /**
     * Decides what becomes of who gives no answer. For {@link NoAnswer#CATEGORY} a category of that name is added after the
     * others, from no seats to all; if there is one of that name already, it becomes theirs. For anything else that category
     * is removed.
     *
     * @param categoryName the name of that category; read for {@link NoAnswer#CATEGORY} only
     * @throws QuotaException if the name is blank
     */
    public void setNoAnswer(Criterion criterion, NoAnswer policy, String categoryName) throws QuotaException {
        String name = Folded.tidy(categoryName);
        if (policy == NoAnswer.CATEGORY && name.isEmpty()) {
            throw new QuotaException(Message.of("quotas.problem.nameBlank"));
        }
        int seats = project.details().panelSize();
        project.perform(new Action("quotas.journal.noAnswer", policy.name()), handle -> {
            QuotaStore store = new QuotaStore(handle);
            new TermsStore(handle).setNoAnswer(criterion.id(), policy == NoAnswer.LEFT_OUT);
            if (policy == NoAnswer.CATEGORY) {
                if (criterion.unanswered().isEmpty()) {
                    criterion
                            .categoryOf(name)
                            .ifPresent(place -> store.deleteCategory(
                                    criterion.categories().get(place).id()));
                    store.insertCategory(criterion.id(), new Category(0, name, 0, 0, seats, null, true));
                }
            } else {
                criterion
                        .unanswered()
                        .ifPresent(place -> store.deleteCategory(
                                criterion.categories().get(place).id()));
            }
        });
    }

    /**
     * Says on which ground a criterion asks special personal data, or that it asks none.
     *
     * @param ground null to leave it unsaid
     * @param note   the ground in words; needed for {@link SpecialGround#OTHER}
     * @throws QuotaException if that note is missing, or too long
     */
    public void setGround(long criterion, @Nullable SpecialGround ground, String note) throws QuotaException {
        String tidy = text(note);
        if (ground == SpecialGround.OTHER && tidy.isEmpty()) {
            throw new QuotaException(Message.of("quotas.problem.groundBlank"));
        }
        project.perform(
                new Action("quotas.journal.ground", ground == null ? "-" : ground.name()),
                handle -> new TermsStore(handle).setGround(criterion, ground, ground == null ? "" : tidy));
    }

    /**
     * Says why a criterion is there, in words for the public; empty takes them away.
     *
     * @throws QuotaException if it is too long
     */
    public void explain(long criterion, String explanation) throws QuotaException {
        String tidy = text(explanation);
        project.perform(
                new Action("quotas.journal.explain", "length=" + tidy.length()),
                handle -> new TermsStore(handle).setExplanation(criterion, tidy));
    }

    private static String text(String typed) throws QuotaException {
        String tidy = Folded.tidy(typed);
        if (tidy.length() > LONGEST_TEXT) {
            throw new QuotaException(Message.of("quotas.problem.textLong", LONGEST_TEXT));
        }
        return tidy;
    }
}
